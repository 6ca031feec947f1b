"""Ctrl-C while processes begin waits for them to have begun, and they never see it."""

from __future__ import annotations

import signal
import subprocess
import sys

import pytest

from sangto.processes import shielded

MASK = "import signal; print(signal.SIGINT in signal.pthread_sigmask(signal.SIG_BLOCK, []))"


def test_interruption_comes_when_the_block_has_ended():
    steps = []
    before = signal.getsignal(signal.SIGINT)
    with pytest.raises(KeyboardInterrupt), shielded():
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})  # as a thread that takes the signal does
        signal.raise_signal(signal.SIGINT)
        steps.append("after the signal")
    assert steps == ["after the signal"]
    assert signal.getsignal(signal.SIGINT) is before


def test_blocked_interruption_comes_too():
    with pytest.raises(KeyboardInterrupt), shielded():
        signal.raise_signal(signal.SIGINT)  # to this thread: another would take it in its own time, in another test


def test_processes_begun_there_never_see_it():
    with shielded():
        inside = subprocess.run([sys.executable, "-c", MASK], capture_output=True, text=True, check=True)
    outside = subprocess.run([sys.executable, "-c", MASK], capture_output=True, text=True, check=True)
    assert (inside.stdout, outside.stdout) == ("True\n", "False\n")


def test_error_inside_is_not_hidden():
    with pytest.raises(LookupError), shielded():
        raise LookupError
