"""What was read of a file, and what could not be: one question that is broken leaves the others alone."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.functional import Promise

from sangto_desk.training.questions import Question

MOST_QUESTIONS = 2_000
MOST_BYTES = 5_000_000


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that could not be read: at which line of the file, and why."""

    line: int
    message: str | Promise


@dataclass(frozen=True, slots=True)
class Imported:
    """The questions of a file in order, and its faults."""

    questions: tuple[Question, ...]
    faults: tuple[Fault, ...] = ()
