"""Amounts without a figure."""

from __future__ import annotations

from decimal import Decimal

import pytest

from sangto.facts import find_conflicts, find_facts
from sangto.facts.spoken import ranks, spoken_quantities

RIVALS = """
Hơn chục em bé bị ong đốt | Gần trăm em bé bị ong đốt | Hơn chục | Gần trăm
Mỗi ngày ăn một quả cam là đủ | Mỗi ngày ăn năm quả cam là đủ | một quả | năm quả
Bé gái lên ba lạc mẹ ở chợ | Bé gái 7 tuổi lạc mẹ ở chợ | lên ba | 7 tuổi
Việt Nam đứng thứ tư về xuất khẩu tôm | Việt Nam xếp thứ nhất về xuất khẩu tôm | thứ tư | thứ nhất
Thành phố ồn thứ ba thế giới | Thành phố ồn thứ mười thế giới | thứ ba | thứ mười
Uống mỗi ngày một lon bia | Mỗi ngày uống ba lon bia | một lon | ba lon
be gai len ba lac me o cho | be gai 7 tuoi lac me o cho | len ba | 7 tuoi
"""
NO_RIVALS = """
Hơn chục em bé bị ong đốt | 14 em bé bị ong đốt
Hàng trăm hộ mất điện | 320 hộ mất điện
Bé gái lên ba lạc mẹ ở chợ | Bé gái 3 tuổi lạc mẹ ở chợ
sau vu chay 5 nha sap | 5 nha sap sau hai vu chay
Một người kể chuyện | Ba người bị lừa
Việt Nam đứng thứ hai | Việt Nam xếp thứ 2
"""


def numbers(query: str, record: str) -> list[tuple[str, str]]:
    found = find_conflicts(find_facts(query), find_facts(record))
    return [(c.query.text, c.record.text) for c in found]


@pytest.mark.parametrize("line", RIVALS.strip().splitlines())
def test_other_amounts_conflict(line: str) -> None:
    query, record, ours, theirs = line.split(" | ")
    assert numbers(query, record) == [(ours, theirs)]


@pytest.mark.parametrize("line", NO_RIVALS.strip().splitlines())
def test_the_same_amount_in_other_words_does_not(line: str) -> None:
    query, record = line.split(" | ")
    assert numbers(query, record) == []


def test_a_round_amount_is_a_range() -> None:
    (amount,) = spoken_quantities("Chừng vài trăm người", [])
    assert (amount.text, amount.low, amount.high) == ("vài trăm", Decimal(200), Decimal(700))


def test_a_rank_has_its_number() -> None:
    assert [(name, rank.value) for name, rank in ranks("Đội tuyển xếp nhì bảng")] == [("rank", "2")]
