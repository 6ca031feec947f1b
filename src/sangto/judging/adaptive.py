"""Where further reads tell most: at the entries whose place above or below the cut is least sure.

Measured (`sangto judging simulate`): at the same number of reads, sending them there finds far more of the best entries
than reading all entries equally often. All reads count, the first ones too: throwing them away loses what they cost.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from sangto.judging.model import Fit
from sangto.judging.ranking import top_probability

BATCH = 0.06  # of all entries; judges get their next reads in batches of this size


def most_unsure(found: Fit, cut: int, count: int, *, allowed: NDArray[np.bool_], seed: int = 0) -> NDArray[np.int64]:
    """Numbers of the entries that most need another read.

    Args:
        found: What the scores say so far.
        cut: How many are to be chosen.
        count: How many entries are wanted.
        allowed: False for entries that nobody is left to read.
        seed: Of the draws.

    Returns:
        At most `count` numbers, the least sure first: those with the greatest ``p · (1 - p) · deviation``, since a read
        tells little of what is known well already.
    """
    top = top_probability(found, cut, seed)
    gain = np.where(allowed, top * (1.0 - top) * found.deviation, -1.0)
    best = np.argsort(-gain, kind="stable")[:count]
    chosen: NDArray[np.int64] = best[gain[best] >= 0.0]
    return chosen
