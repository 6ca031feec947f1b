"""Seeds meet where they should, whatever the number of parts, and at linear cost where a text repeats itself."""

import random

import numpy as np
import pytest

from sangto.reuse import Document, meeting
from sangto.reuse.corpus import build_corpus
from sangto.reuse.meeting import ALL_OF_FEW, PLACES, REPEATED, SHELF_BITS, shared_seeds
from sangto.reuse.seeds import PLACE_BITS

WORDS = [f"từ{number}" for number in range(300)]
MOST = REPEATED * ALL_OF_FEW


def documents(count, size=60):
    chance = random.Random(3)
    shared = " ".join(chance.choices(WORDS, k=12))
    return [Document(str(n), f"{' '.join(chance.choices(WORDS, k=size))} {shared}") for n in range(count)]


def met(corpus):
    """Each hit as the places of its two syllables, and the shelf it stands on."""
    return {
        ((key >> PLACE_BITS) & PLACES, key & PLACES, shelf)
        for shelf, pieces in enumerate(shared_seeds(corpus))
        for key in map(int, np.concatenate(pieces))
    }


def test_hits_stand_on_the_shelf_of_the_later_document():
    corpus = build_corpus(documents(150))
    found = met(corpus)
    assert {shelf for _a, _b, shelf in found} == {0, 1, 2}
    assert all(corpus.document[a] < corpus.document[b] for a, b, _shelf in found)
    assert all(corpus.document[b] >> SHELF_BITS == shelf for _a, b, shelf in found)


def test_hits_are_the_same_in_however_many_parts_the_seeds_are_dealt(monkeypatch):
    corpus = build_corpus(documents(80))
    whole = met(corpus)
    monkeypatch.setattr(meeting, "SEEDS_AT_ONCE", 2000)
    assert met(corpus) == whole


def test_hits_of_a_library_are_those_with_entries():
    corpus = build_corpus(documents(3), documents(40)[3:])
    found = met(corpus)
    assert found
    assert all(corpus.document[a] < 3 for a, _b, _shelf in found)


@pytest.mark.parametrize("repeats", [MOST, 100 * MOST])
def test_texts_that_repeat_themselves_give_few_hits(repeats):
    corpus = build_corpus([Document("a", "trời mưa " * repeats), Document("b", "trời mưa " * repeats)])
    assert len(met(corpus)) < 2 * len(corpus.hashes)


def test_all_pairs_of_a_passage_are_met_where_few_documents_are_compared(monkeypatch):
    corpus = build_corpus(documents(20))
    assert len({(corpus.document[a], corpus.document[b]) for a, b, _shelf in met(corpus)}) == 20 * 19 // 2
    monkeypatch.setattr(meeting, "FEW", 10)
    assert len({(corpus.document[a], corpus.document[b]) for a, b, _shelf in met(corpus)}) <= 2 * 20


def test_no_documents_give_no_hits():
    assert met(build_corpus([])) == set()
