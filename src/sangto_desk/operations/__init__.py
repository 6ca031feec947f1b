"""Running a desk: starting it, looking whether all is well, copying it and bringing a copy back.

The commands `sangto serve`, `worker`, `doctor`, `backup`, `restore` and `recover` are thin shells around this.
"""
