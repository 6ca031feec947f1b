import random

import pytest
from quality.conflict_draws import claims_of
from quality.conflict_reading import claim_of
from quality.exchanges import choose_exchange, possible_exchanges
from quality.loaders import Article

TEXT = "Theo Bộ Y tế, ngày 3/4 có 25 ca mắc ở Đồng Nai, số ca chưa tăng và là đợt dịch lớn nhất của Việt Nam."
ARTICLE = Article("1", "Số ca mắc sốt xuất huyết ở Đồng Nai đang tăng nhanh trở lại", f"{TEXT} {TEXT}", "Thân bài.")


def test_every_kind_is_exchanged_for_something_else():
    found = list(possible_exchanges(TEXT, random.Random(1)))
    assert {one.kind for one in found} >= {"quantity", "date", "place", "attribution", "superlative", "direction"}
    assert all(one.apply(TEXT) != TEXT for one in found)


def test_exchange_touches_only_its_span():
    for one in possible_exchanges(TEXT, random.Random(2)):
        changed = one.apply(TEXT)
        assert changed.startswith(TEXT[: one.span.start])
        assert changed.endswith(TEXT[one.span.end :])


@pytest.mark.parametrize("kind", ["quantity", "superlative"])
def test_only_the_kinds_asked_for_are_chosen(kind):
    change = choose_exchange(TEXT, random.Random(3), (kind,))
    assert change is not None
    assert change.kind == kind


def test_a_tank_is_no_direction():
    assert [one.kind for one in possible_exchanges("Một chiếc xe tăng cũ", random.Random(4))] == []


def test_claims_are_the_same_each_time_and_each_sentence_is_taken_once():
    asked = list(claims_of(ARTICLE, ()))
    assert asked == list(claims_of(ARTICLE, ()))
    assert [one.part for one in asked] == ["title", "abstract"]


def test_claim_is_made_again_from_ids():
    for one in claims_of(ARTICLE, ("quantity",)):
        assert one.exchange is not None
        row = {
            "claim": [one.article, one.part, *one.span],
            "exchange": [one.exchange.kind, *one.exchange.span, one.exchange.instead],
        }
        assert claim_of(row, {"1": ARTICLE}) == one.text
