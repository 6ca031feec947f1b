"""What stands in quotation marks, for leaving it out of a comparison."""

from __future__ import annotations

import re
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

LONGEST = 3000  # characters between two marks; further apart they belong to different quotations
LONGEST_STRAIGHT = 600  # the same for marks that do not say whether they open or close

_CLOSED_BY = {"“": "”", "„": "“”", "«": "»", "‘": "’", '"': '"'}
_MARK = re.compile(r"[“”„«»‘\"]|’(?!\w)")


def _quotations(text: str) -> Iterator[tuple[int, int]]:
    """From where to where quotations reach, marks included; one inside another may come first.

    A quotation of several paragraphs may open anew at the beginning of each and closes once.
    """
    opened: dict[str, list[int]] = {kind: [] for kind in _CLOSED_BY}
    for found in _MARK.finditer(text):
        mark, at = found[0], found.start()
        closes = next((kind for kind, starts in opened.items() if starts and mark in _CLOSED_BY[kind]), None)
        if closes is not None:
            start = opened[closes].pop()
            if at - start <= (LONGEST_STRAIGHT if closes == '"' else LONGEST):
                yield start, found.end()
                continue
        if mark in opened and not (opened[mark] and text[at - 1] == "\n"):
            opened[mark].append(at)


def quotation_mask(text: str, starts: NDArray[np.int32]) -> NDArray[np.bool_]:
    """Which syllables of a text begin inside quotation marks, shape of `starts`. Cost linear in the text."""
    mask = np.zeros(len(starts), dtype=bool)
    for start, end in _quotations(text):
        mask[np.searchsorted(starts, start) : np.searchsorted(starts, end)] = True
    return mask
