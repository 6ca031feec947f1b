"""A claim beside a passage: what agrees, what conflicts, and whether the passage supports or refutes the claim.

Steps: read both; list the findings; compute the features; let the model weigh them. A conflict that is shown keeps the
stance from being ``supports``. The optional `Entailment` gives a second opinion, which is shown beside the stance and
never replaces it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

from sangto.evidence.beside import Beside
from sangto.evidence.features import compute
from sangto.evidence.finding import Finding
from sangto.evidence.findings import find_findings
from sangto.evidence.model import WEIGHED, probabilities
from sangto.evidence.sides import read_sides


class Suggestion(NamedTuple):
    """What an `Entailment` thinks: a stance, its probability, and the name of the model."""

    stance: str
    probability: float
    by: str


class Entailment(Protocol):
    """A model of the operator's own that reads a claim and a passage, for example a cross-encoder in ONNX."""

    name: str

    def judge(self, claim: str, passage: str) -> Mapping[str, float]:
        """Probabilities of ``supports``, ``refutes`` and ``open``."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """A claim beside a passage.

    Attributes:
        stance: ``supports``, ``refutes`` or ``open``.
        probability: Of that stance, in [0, 1].
        findings: What agrees, conflicts, or is not spoken of, with spans on both sides.
        features: Those that have a weight, by name; each is documented in `sangto.evidence.features`.
        suggestion: A second opinion, if an `Entailment` was given. It changes nothing else.
    """

    stance: str
    probability: float
    findings: tuple[Finding, ...] = ()
    features: Mapping[str, float] = field(default_factory=dict)
    suggestion: Suggestion | None = None


def compare(claim: str, passage: str, *, searched: bool = False, entailment: Entailment | None = None) -> Comparison:
    """Compare a claim with a passage of a source.

    Args:
        claim: A statement; spans of findings count in it.
        passage: One to four sentences, though more will do; spans count in it.
        searched: Whether a search found the passage, which may then tell of something else: fewer conflicts are shown.
        entailment: An optional second opinion.

    Returns:
        ``open`` with probability 1 if one of the two has no words.
    """
    ours, theirs = read_sides(claim, passage)
    if not ours.terms or not theirs.terms:
        return Comparison("open", 1.0)
    findings = find_findings(ours, theirs, searched=searched)
    features = compute(Beside(ours, theirs, findings), WEIGHED)
    found = probabilities(features)
    if any(finding.relation == "conflicts" for finding in findings):
        del found["supports"]
    stance = max(found, key=lambda name: found[name])
    suggestion = _ask(entailment, claim, passage) if entailment else None
    return Comparison(stance, found[stance] / sum(found.values()), findings, features, suggestion)


def _ask(entailment: Entailment, claim: str, passage: str) -> Suggestion:
    found = entailment.judge(claim, passage)
    stance = max(found, key=lambda name: found[name])
    return Suggestion(stance, found[stance], entailment.name)
