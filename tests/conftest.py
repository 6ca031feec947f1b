"""What every run has alike, however it was started and wherever: signals and rights of new files, random examples."""

import os
import signal

from hypothesis import HealthCheck, settings

# A process that was begun in the background may ignore Ctrl-C, or hold it back, and what it begins inherits that.
signal.pthread_sigmask(signal.SIG_SETMASK, [])
signal.signal(signal.SIGINT, signal.default_int_handler)
os.umask(0o022)

# A change is judged by what it changes, on a busy machine too. Other examples: --hypothesis-profile=other-examples
settings.register_profile("other-examples", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("same-examples", settings.get_profile("other-examples"), derandomize=True, database=None)
settings.load_profile("same-examples")
