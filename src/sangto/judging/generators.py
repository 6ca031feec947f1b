"""Made-up contests whose truth is known: for trying plans of reading, and for measuring the model.

The plain generator has the form that the model assumes, which favours it; the others break that form on purpose.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sangto.judging.records import Scale

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]

KINDS = ("plain", "heavy-tails", "lazy", "colluding")


@dataclass(frozen=True, slots=True)
class World:
    """How entries and judges of a made-up contest are.

    Attributes:
        entries: How many.
        judges: How many.
        cut: How many are to be chosen.
        centre: Points that an average judge gives an average entry.
        points: Points that one standard deviation of quality makes for an average judge.
        severity: Standard deviation of severity among judges, in standard deviations of quality.
        spread: Standard deviation of the logarithm of a judge's use of the scale.
        noise: Typical error of a judge, in standard deviations of quality.
        noise_spread: Standard deviation of the logarithm of that error among judges.
        kind: ``plain``; ``heavy-tails``: errors follow Student's t with 2 degrees of freedom; ``lazy``: a fifth of the
            judges give their own usual score or one beside it, whatever they read; ``colluding``: a tenth of the judges
            give full points to a twentieth of the entries that they agreed on.
    """

    entries: int = 2352
    judges: int = 60
    cut: int = 23
    centre: float = 6.5
    points: float = 1.2
    severity: float = 0.6
    spread: float = 0.25
    noise: float = 0.8
    noise_spread: float = 0.35
    kind: str = "plain"


class Contest:
    """One made-up contest: the truth, and judges who can be asked to read.

    Args:
        world: How it is made.
        seed: Everything drawn depends on it alone.
        scale: The scale on which scores are given.
    """

    def __init__(self, world: World, seed: int, scale: Scale | None = None) -> None:
        self.world = world
        self.scale = scale or Scale()
        self.random = np.random.default_rng(seed)
        self.quality: Floats = self.random.standard_normal(world.entries)
        self._severity = self.random.normal(0.0, world.severity, world.judges)
        self._spread = np.exp(self.random.normal(0.0, world.spread, world.judges))
        self._noise = world.noise * np.exp(self.random.normal(0.0, world.noise_spread, world.judges))
        self._lazy = self.random.random(world.judges) < (0.2 if world.kind == "lazy" else 0.0)
        self._colluding = self.random.random(world.judges) < (0.1 if world.kind == "colluding" else 0.0)
        self._favoured = self.random.random(world.entries) < 0.05

    def score(self, entry: Integers, judge: Integers) -> Floats:
        """Scores that these judges give to these entries, rounded and clipped to the scale."""
        world = self.world
        error = self.random.standard_t(2, len(entry)) if world.kind == "heavy-tails" else None
        if error is None:
            error = self.random.standard_normal(len(entry))
        meant = self._severity[judge] + self._spread[judge] * self.quality[entry] + self._noise[judge] * error
        usual = self._severity[judge] + 0.3 * error
        points = world.centre + world.points * np.where(self._lazy[judge], usual, meant)
        points = np.where(self._colluding[judge] & self._favoured[entry], self.scale.high, points)
        rounded = np.round(points / self.scale.step) * self.scale.step
        return np.clip(rounded, self.scale.low, self.scale.high)

    def best(self) -> frozenset[int]:
        """The entries that truly are the best."""
        return frozenset(np.argsort(-self.quality, kind="stable")[: self.world.cut].tolist())
