"""The hand-checked cases for claims, through a small mapping from kind and main cue."""

from __future__ import annotations

import pytest

from cases import Case, load_cases
from sangto.claims import Judgement, Kind, classify

PLAIN = {
    Kind.PREDICTION: "PREDICTION",
    Kind.QUESTION: "QUESTION",
    Kind.DIRECTIVE: "NOT_CLAIM_EXHORTATION",
    Kind.OPINION: "OPINION",
    Kind.FACT: "CHECKABLE",
}
BY_MAIN_CUE = {
    (Kind.OPINION, "obligation"): "OPINION_NORMATIVE",
    (Kind.FACT, "attribution"): "CHECKABLE_REPORTED",
    (Kind.FACT, "law"): "CHECKABLE_LEGAL",
}


def label(judgement: Judgement) -> str:
    main = judgement.reasons[0].name if judgement.reasons else ""
    return BY_MAIN_CUE.get((judgement.kind, main), PLAIN.get(judgement.kind, ""))


@pytest.mark.parametrize("case", load_cases("claim_cue"), ids=lambda case: case.input)
def test_claim_case(case: Case) -> None:
    assert label(classify(case.input)) == case.expected
