"""Text reuse: who copied what from whom, with the places on both sides. Evidence for people, never a verdict.

Needs the extra ``sangto[contests]``.
"""

from sangto.reuse.detection import find_reuse, linked
from sangto.reuse.index import ReuseIndex
from sangto.reuse.records import Document, Pair, Passage, Settings

__all__ = ["Document", "Pair", "Passage", "ReuseIndex", "Settings", "find_reuse", "linked"]
