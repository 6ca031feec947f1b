"""What stands in quotation marks, for leaving it out of a comparison."""

from __future__ import annotations

import re

import numpy as np
from numpy.typing import NDArray

LONGEST = 600  # characters between two marks; further apart they belong to different quotations

_QUOTED = re.compile(rf"“[^“”]{{1,{LONGEST}}}”|«[^«»]{{1,{LONGEST}}}»|\"[^\"]{{1,{LONGEST}}}\"")


def quotation_mask(text: str, starts: NDArray[np.int32]) -> NDArray[np.bool_]:
    """Which syllables of a text begin inside quotation marks, shape of `starts`. Cost linear in the text."""
    mask = np.zeros(len(starts), dtype=bool)
    for found in _QUOTED.finditer(text):
        mask[np.searchsorted(starts, found.start()) : np.searchsorted(starts, found.end())] = True
    return mask
