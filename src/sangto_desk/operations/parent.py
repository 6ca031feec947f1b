"""A process that `sangto serve` started ends when the server is gone, also when that was killed.

A web process whose server was killed would go on listening and stand in the way of the next one.
"""

from __future__ import annotations

import os
import threading
import time

PARENT_VARIABLE = "SANGTO_SERVER_PID"
_LOOK = 0.5


def end_with_parent() -> None:
    """Leave at once when the server that started this process is gone; without a server, do nothing.

    What was acknowledged is in the database by then.
    """
    named = os.environ.get(PARENT_VARIABLE)
    if not named:
        return
    parent = int(named)

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(_LOOK)
        os._exit(1)

    threading.Thread(target=watch, daemon=True, name="end-with-parent").start()
