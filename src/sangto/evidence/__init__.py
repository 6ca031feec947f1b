"""The proof: passages of sources for a claim, and what in them agrees with it or conflicts.

Order of the modules: `readers` turn files into text; `documents` are what a library keeps; `passages` cuts them;
`following`, `folders` and `library` store and search them, `ranking` chooses the best, `answers` is what comes back;
`sides` reads a claim and a passage; `names`, `phrases`, `attributions`, `negations` and `replaced` find what can be
compared, `statements` in which sentences, `findings` compares it and `doubts` keeps back what is not sure; `overlap`,
`features` and `model` weigh it; `compare` is the front door, `entailment` an optional second opinion.
"""

from sangto.evidence.answers import Evidence, LibraryAdded, LibraryInfo
from sangto.evidence.compare import Comparison, Entailment, Suggestion, compare
from sangto.evidence.documents import Content, HiddenText, LibraryDocument, make_document
from sangto.evidence.entailment import OnnxEntailment
from sangto.evidence.features import FEATURES
from sangto.evidence.finding import ASPECTS, RELATIONS, Finding, Part
from sangto.evidence.library import Library, rebuild_library
from sangto.evidence.model import STANCES
from sangto.evidence.passages import Passage, cut_passages
from sangto.evidence.readers import KINDS, read_content

__all__ = [
    "ASPECTS",
    "FEATURES",
    "KINDS",
    "RELATIONS",
    "STANCES",
    "Comparison",
    "Content",
    "Entailment",
    "Evidence",
    "Finding",
    "HiddenText",
    "Library",
    "LibraryAdded",
    "LibraryDocument",
    "LibraryInfo",
    "OnnxEntailment",
    "Part",
    "Passage",
    "Suggestion",
    "compare",
    "cut_passages",
    "make_document",
    "read_content",
    "rebuild_library",
]
