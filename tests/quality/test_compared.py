"""Findings held against labels written by hand, and the labels themselves."""

from __future__ import annotations

import pytest
from quality.compared import Labelled, answer
from quality.loaders import own_rows

from sangto.evidence import ASPECTS, RELATIONS, Finding, Part
from sangto.records import Span

PARTS = ("dev", "test", "written", "fresh")
LABEL = Labelled("date", "conflicts", Span(4, 8), Span(10, 14))


def finding(aspect: str, relation: str, ours: int, theirs: int) -> Finding:
    return Finding(aspect, relation, Part("x", Span(ours, ours + 1)), Part("y", Span(theirs, theirs + 1)))


@pytest.mark.parametrize(
    ("findings", "found", "wrong"),
    [
        ([finding("date", "conflicts", 7, 10)], True, ()),
        ([finding("date", "conflicts", 7, 14)], False, ("date",)),
        ([finding("quantity", "conflicts", 7, 10)], False, ("quantity",)),
        ([finding("date", "agrees", 7, 10)], False, ()),
        ([], False, ()),
    ],
)
def test_a_relation_is_found_between_the_labelled_words(findings, found, wrong):
    one = answer(LABEL, findings)
    assert (one.found, one.wrong) == (found, wrong)


@pytest.mark.parametrize("part", PARTS)
def test_labels_are_of_known_aspects_and_stand_in_their_texts(part):
    rows = own_rows(f"compared_{part}.jsonl")
    assert {row["aspect"] for row in rows} == set(ASPECTS)
    assert {row["relation"] for row in rows} == set(RELATIONS)
    assert all((row["relation"] == "silent") == ("why" in row) != ("ours" in row) for row in rows)
    inside = [
        row["ours"][1] <= len(row["claim"]) and row["theirs"][1] <= len(row["passage"]) for row in rows if "ours" in row
    ]
    assert all(inside)


def test_no_claim_is_in_two_parts():
    claims = [claim for part in PARTS for claim in {row["claim"] for row in own_rows(f"compared_{part}.jsonl")}]
    assert len(claims) == len(set(claims))
