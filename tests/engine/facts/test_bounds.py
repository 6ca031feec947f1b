from __future__ import annotations

from sangto.facts import few_enough, find_conflicts, find_facts


def test_few_enough_keeps_all_of_what_people_write() -> None:
    assert few_enough("a" * 60, "b" * 60) == tuple("a" * 60)


def test_few_enough_keeps_the_first_of_very_many() -> None:
    assert few_enough(range(5_000), range(1_000)) == (0, 1, 2, 3, 4)
    assert few_enough(range(5_000), range(1_000_000)) == (0, 1, 2, 3)


def test_all_of_the_record_is_seen_however_long_it_is() -> None:
    record = find_facts("7 kg và " * 2_000 + "5 kg.")
    assert find_conflicts(find_facts("5 kg gạo " * 3_000), record) == ()
