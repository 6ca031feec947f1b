"""What every run has alike, however it was started and wherever: signals as in a terminal, the same random examples."""

import signal

from hypothesis import HealthCheck, settings

# A process that was begun in the background may ignore Ctrl-C, or hold it back, and what it begins inherits that.
signal.pthread_sigmask(signal.SIG_SETMASK, [])
signal.signal(signal.SIGINT, signal.default_int_handler)

# A change is judged by what it changes, on a busy machine too. Other examples: --hypothesis-profile=other-examples
settings.register_profile("other-examples", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("same-examples", settings.get_profile("other-examples"), derandomize=True, database=None)
settings.load_profile("same-examples")
