"""Processes beside the one that was called: begun in one piece, deaf to Ctrl-C, gone when it is gone."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


def end_with_parent() -> None:
    """End this process when the one that began it ends, even killed: nobody else would tell it."""
    threading.Thread(target=_wait_for_parent, daemon=True).start()


def _wait_for_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


@contextmanager
def shielded() -> Iterator[None]:
    """Begin processes here: they never see Ctrl-C, and it reaches the caller when they have begun.

    New processes inherit the mask of signals. In this one the mask is not enough: another thread may take the signal,
    and its handler would still run between two steps of a beginning. So the handler, too, waits for the block to end.
    """
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    held: list[tuple[Any, ...]] = []
    mask = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    handler = signal.getsignal(signal.SIGINT)
    waits = callable(handler) and threading.current_thread() is threading.main_thread()
    if waits:
        signal.signal(signal.SIGINT, lambda *caught: held.append(caught))
    try:
        yield
    finally:
        if waits:
            signal.signal(signal.SIGINT, handler)
        signal.pthread_sigmask(signal.SIG_SETMASK, mask)
    if held and callable(handler):
        handler(*held[0])
