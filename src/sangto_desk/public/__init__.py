"""The face for readers: reads only what was frozen when it was published."""
