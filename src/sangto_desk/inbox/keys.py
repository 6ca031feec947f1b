"""How texts that say the same are found: by a key that is equal, or by a signature that is nearly so.

`content_key` is the hash of the words of a text in the key form, where spelling, capitals, punctuation and short forms
of chat no longer differ. `bands` are the hash of the words without marks, and pieces of a min-hash signature over them
(Broder 1997): 8 pieces of 5 values each. Of texts that share 85 % of their words, 99 in 100 share a piece; of those
that share half, 1 in 5; which of them really say the same is then looked at closely (`Wording` of
`sangto.matching`).
"""

from __future__ import annotations

import hashlib
import random
import re
from collections.abc import Sequence

from sangto.records import PersonalKind
from sangto.text import fold_words, key_words
from sangto_desk.inbox.asking import statement_asked

PIECES, VALUES = 8, 5
LEAST_WORDS = 8
"""Below it, one other word makes another text: only lost marks are looked for."""
_MARKS = re.compile(rf"\[(?:{'|'.join(re.escape(kind.mark) for kind in PersonalKind)})(?: \d+)?\]")
_PRIME = (1 << 61) - 1
_random = random.Random(20240626)
_STEPS = [(_random.randrange(1, _PRIME), _random.randrange(_PRIME)) for _ in range(PIECES * VALUES)]


def substance(text: str) -> str:
    """A redacted text without the marks of what was covered and the words of asking: they make no other question."""
    return statement_asked(_MARKS.sub(" ", text).strip()) or text


def content_key(text: str) -> str:
    """64 hexadecimal digits, equal for texts with the same words."""
    return hashlib.sha256(" ".join(key_words(substance(text))).encode()).hexdigest()


def bands(text: str, unit_id: int) -> list[int]:
    """What near-duplicates of a text within a unit share one of, as signed 64-bit numbers."""
    folds = fold_words(substance(text))
    whole = _number(repr((unit_id, folds)).encode())
    words = set(folds)
    if len(words) < LEAST_WORDS:
        return [whole]
    hashes = [_number(word.encode()) for word in words]
    signature = [min([(a * value + b) % _PRIME for value in hashes]) for a, b in _STEPS]
    return [whole, *(_piece(signature[at : at + VALUES], at, unit_id) for at in range(0, len(signature), VALUES))]


def _piece(values: Sequence[int], at: int, unit_id: int) -> int:
    return _number(repr((unit_id, at, *values)).encode())


def _number(data: bytes) -> int:
    return int.from_bytes(hashlib.blake2b(data, digest_size=8).digest(), "big", signed=True)
