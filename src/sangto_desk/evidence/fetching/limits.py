"""How much of a stranger's time and bytes is taken: the limits of one fetch, and the clock that keeps them."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from sangto_desk.evidence.refusals import refuse


@dataclass(frozen=True, slots=True)
class Limits:
    """Limits of one fetch, redirects included.

    Attributes:
        bytes: Of the content, as sent and unpacked.
        seconds: From the first look-up of a name to the last byte.
        wait: Seconds without any byte.
        redirects: That are followed.
        headers: Lines in the head of an answer; its size is bounded by the HTTP parser at 100 KB.
    """

    bytes: int = 20 * 1024 * 1024
    seconds: float = 40.0
    wait: float = 10.0
    redirects: int = 5
    headers: int = 200


class Deadline:
    """The moment at which a fetch must have ended.

    Args:
        seconds: From now.
        clock: Gives seconds that never run backwards.
    """

    def __init__(self, seconds: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._seconds = seconds
        self._clock = clock
        self._end = clock() + seconds

    def left(self, most: float) -> float:
        """Seconds that may still be waited, at most `most`.

        Raises:
            SourceRefused: None is left, code ``evidence.too-slow``.
        """
        left = self._end - self._clock()
        if left <= 0:
            raise refuse("too-slow", seconds=round(self._seconds))
        return min(left, most)
