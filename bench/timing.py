"""Clocks: of calls in this process, of programs, and the middle of many measurements.

Every measurement has two clocks. Wall time is what a user waits; on a machine that is shared it also counts waiting for
others. CPU time leaves that out, and is the better one for ratios. Candidates take turns within one run, in an order
that moves on by one each time, so that none always meets the cache that another has filled.
"""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")


@dataclass(slots=True)
class Times:
    """Measurements of one candidate, in seconds, in the order they were made."""

    wall: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)

    def median_ms(self) -> float:
        """Median of the wall times in milliseconds."""
        return 1000 * statistics.median(self.wall)

    def median_cpu_ms(self) -> float:
        """Median of the CPU times in milliseconds."""
        return 1000 * statistics.median(self.cpu)

    def high_ms(self) -> float:
        """The wall time in milliseconds that one measurement in ten exceeds."""
        return 1000 * sorted(self.wall)[int(0.9 * (len(self.wall) - 1))]


def take_turns(
    candidates: Mapping[str, Callable[[int], object]], questions: int, fewer: Mapping[str, int] | None = None
) -> dict[str, Times]:
    """Time every candidate on every question, in turn.

    Args:
        candidates: By name, a function of the number of the question.
        questions: How many there are. Two unmeasured questions come before, to warm up.
        fewer: For slow candidates: how many questions they are asked.
    """
    times = {name: Times() for name in candidates}
    names = list(candidates)
    for name in names:
        for question in range(min(2, questions)):
            candidates[name](question)
    for question in range(questions):
        turn = question % len(names)
        for name in names[turn:] + names[:turn]:
            if question < (fewer or {}).get(name, questions):
                _measure(candidates[name], question, times[name])
    return times


def _measure(candidate: Callable[[int], object], question: int, times: Times) -> None:
    wall, cpu = time.perf_counter(), time.thread_time()
    candidate(question)
    times.cpu.append(time.thread_time() - cpu)
    times.wall.append(time.perf_counter() - wall)


@dataclass(frozen=True, slots=True)
class Ran:
    """What a program took: seconds, and its output."""

    wall: float
    cpu: float
    output: str


def run(command: Sequence[str | Path], *, text: str = "", paths: Sequence[Path] = ()) -> Ran:
    """Run a program to its end.

    Args:
        command: The program and its arguments.
        text: Its standard input.
        paths: Folders to put before others on the module path.

    Raises:
        RuntimeError: It failed; the message ends with what it wrote.
    """
    environment = dict(os.environ)
    if paths:
        environment["PYTHONPATH"] = os.pathsep.join(map(str, paths))
    before, wall = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    words = [str(word) for word in command]
    done = subprocess.run(words, input=text, capture_output=True, text=True, env=environment, check=False)
    wall, after = time.perf_counter() - wall, resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode:
        raise RuntimeError(f"{' '.join(words)} failed: {done.stderr[-2000:]}")
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Ran(wall, cpu, done.stdout)
