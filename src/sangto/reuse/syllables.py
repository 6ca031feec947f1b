"""Vietnamese syllables without marks, as a tree of letters: for taking apart words that were written as one.

"tiengvietgiaudep" becomes four syllables again, so that leaving out spaces hides nothing. A word that is a syllable
stays whole, so ordinary text is not touched; a foreign word may be taken apart, but is so in every document alike.
"""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

ONSETS = "b c ch d g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split()
RHYMES = (
    "a ac ach ai am an ang anh ao ap at au ay e ec ech em en eng enh eo ep et eu i ia ic ich iec iem ien ieng iep "
    "iet ieu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oap oat oay oc oe oen oeo oet oi om on "
    "ong ooc oong op ot u ua uac uai uan uang uao uat uay uc ue uech uen ueo uet uenh ui um un ung uoc uoi uom "
    "uon uong uop uot uou up ut uu uy uya uych uyen uyet uyn uynh uyt uyu y yem yen yeng yet yeu "
).split()

LETTERS = 26
END = LETTERS  # column that says whether a syllable ends at a node


@cache
def syllable_tree() -> NDArray[np.int32]:
    """A row for each node, a column for each letter: the next node, or 0; the last column: 1 where a syllable ends."""
    rows = [[0] * (LETTERS + 1)]
    for syllable in (onset + rhyme for onset in ("", *ONSETS) for rhyme in RHYMES):
        node = 0
        for letter in syllable:
            at = ord(letter) - ord("a")
            if not rows[node][at]:
                rows.append([0] * (LETTERS + 1))
                rows[node][at] = len(rows) - 1
            node = rows[node][at]
        rows[node][END] = 1
    return np.array(rows, dtype=np.int32)
