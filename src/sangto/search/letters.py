"""How like two texts are letter by letter, with rare runs of letters counting more.

Cosine of the weights of all runs of four letters, spaces included: (1 + ln count) times the inverse document frequency
of the run. Survives inflection, typing errors and glued words, which terms do not. The frequencies are taken from a
sample of the index, since they change little with more.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

RUN = 4


def plain(words: Iterable[str]) -> str:
    """Words as one string for comparison, a space at both ends."""
    return f" {' '.join(words)} "


def _counts(text: str) -> Counter[str]:
    return Counter([text[start : start + RUN] for start in range(len(text) - RUN + 1)])


class LetterTable:
    """Document frequencies of runs of letters in a sample of texts.

    Args:
        sample: Texts from `plain`.
    """

    def __init__(self, sample: Iterable[str]) -> None:
        frequencies: Counter[str] = Counter()
        texts = 0
        for text in sample:
            frequencies.update(set(_counts(text)))
            texts += 1
        self._unseen = math.log(1 + (texts + 0.5) / 0.5)
        self._rarity = {run: math.log(1 + (texts - n + 0.5) / (n + 0.5)) for run, n in frequencies.items()}
        self.vector = lru_cache(maxsize=64)(self._vector)

    def _vector(self, text: str) -> tuple[dict[str, float], float]:
        """Weights of the runs of a text, and their norm."""
        rarity, unseen = self._rarity, self._unseen
        weights = {
            run: (1 + math.log(count) if count > 1 else 1.0) * rarity.get(run, unseen)
            for run, count in _counts(text).items()
        }
        return weights, math.sqrt(sum(weight * weight for weight in weights.values())) or 1.0

    def likeness(self, first: str, second: str) -> float:
        """Cosine of two texts from `plain`, in [0, 1]."""
        a, norm_a = self.vector(first)
        b, norm_b = self.vector(second)
        if len(b) < len(a):
            a, b = b, a
        shared = sum(weight * b[run] for run, weight in a.items() if run in b)
        return shared / (norm_a * norm_b)
