"""Who reads what: exactly k judges an entry, even loads, no conflict, the same result for the same seed."""

from collections import Counter
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sangto.errors import InvalidRecord
from sangto.judging import ConflictRules, Entry, Judge, Read, assign, connected_parts

UNITS = ("Phường Một", "Phường Hai", "Phường Ba", "Phường Tư")


def entries(count, **same):
    return [Entry(f"b{n}", unit=UNITS[n % 4], **same) for n in range(count)]


def judges(count, **same):
    return [Judge(f"g{n}", unit=UNITS[n % 4], **same) for n in range(count)]


def judges_of(result):
    found = {}
    for read in result.reads:
        found.setdefault(read.entry, set()).add(read.judge)
    return found


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 60), st.integers(6, 14), st.integers(1, 3), st.integers(0, 2**30))
def test_assignment_gives_every_entry_k_judges_of_other_units_with_even_loads(count, readers, k, seed):
    result = assign(entries(count), judges(readers), k=k, seed=seed)
    units = {judge.id: judge.unit for judge in judges(readers)}
    given_judges = judges_of(result)
    assert {name: len(found) for name, found in given_judges.items()} == {f"b{n}": k for n in range(count)}
    assert len(result.reads) == count * k
    assert all(units[read.judge] != UNITS[int(read.entry[1:]) % 4] for read in result.reads)
    assert dict(result.loads) == {judge.id: 0 for judge in judges(readers)} | Counter(r.judge for r in result.reads)


@settings(max_examples=40, deadline=None)
@given(st.integers(1, 80), st.integers(3, 9), st.integers(1, 3), st.integers(0, 99))
def test_loads_are_within_one_where_nothing_forbids(count, readers, k, seed):
    loads = [load for _judge, load in assign(entries(count), judges(readers), k=k, rules=NOTHING, seed=seed).loads]
    assert max(loads) - min(loads) <= 1


NOTHING = ConflictRules(frozenset())


def test_same_seed_gives_the_same_assignment_and_another_another():
    first, again, other = (assign(entries(40), judges(8), k=2, seed=seed) for seed in (5, 5, 6))
    assert first == again
    assert first.reads != other.reads


def test_order_of_judges_in_an_entry_does_not_depend_on_the_flow():
    reads = assign(entries(10), judges(8), k=3).reads
    assert list(reads) == sorted(reads, key=lambda read: (int(read.entry[1:]), int(read.judge[1:])))


def test_declared_school_family_and_own_entry_are_conflicts_however_they_are_written():
    mine = Entry("b", school="THCS Lê Lợi", family="Nguyễn", author="u7")
    pool = [
        Judge("school", school="thcs le loi"),
        Judge("family", family="NGUYEN"),
        Judge("own", author="u7"),
        Judge("declared"),
        Judge("free"),
    ]
    rules = ConflictRules(frozenset({"school", "family"}), frozenset({("b", "declared")}))
    assert assign([mine], pool, k=1, rules=rules).reads == (Read("b", "free"),)


def test_family_counts_only_when_asked_for():
    pool = [Judge("family", family="Nguyễn")]
    assert assign([Entry("b", family="Nguyễn")], pool, k=1).reads == (Read("b", "family"),)


def test_judge_reads_only_languages_known():
    pool = [Judge("vi", languages=frozenset({"vi"})), Judge("en", languages=frozenset({"en"})), Judge("any")]
    result = assign([Entry("b", language="en")], pool, k=2)
    assert [read.judge for read in result.reads] == ["en", "any"]


def test_bounds_of_a_judge_hold_and_the_others_share_the_rest():
    pool = [Judge("few", most=2), Judge("many", least=12), Judge("a"), Judge("b")]
    result = assign([Entry(f"b{n}") for n in range(20)], pool, k=2)
    loads = dict(result.loads)
    assert (loads.pop("few"), sorted(loads.values()), loads["many"] >= 12) == (2, [12, 13, 13], True)


def test_reads_done_stay_and_count():
    done = [Read("b0", "g1", 7.0), Read("b1", "g2"), Read("gone", "g1")]
    result = assign(entries(8), judges(8), k=3, done=done, seed=3)
    given_judges = judges_of(result)
    assert {"g1"} <= given_judges["b0"] and {"g2"} <= given_judges["b1"]
    assert {len(found) for found in given_judges.values()} == {3}


def test_more_reads_than_k_that_were_done_are_kept():
    done = [Read("b0", f"g{n}") for n in range(1, 4)]
    assert judges_of(assign(entries(4), judges(8), k=2, done=done))["b0"] == {"g1", "g2", "g3"}


def test_tight_conflicts_are_solved_where_rounds_alone_would_fail():
    pool = [Judge(f"g{n}", most=2) for n in range(3)]
    declared = frozenset({("b0", "g0"), ("b1", "g1"), ("b2", "g2")})
    result = assign([Entry(f"b{n}") for n in range(3)], pool, k=2, rules=ConflictRules(frozenset(), declared))
    assert judges_of(result) == {"b0": {"g1", "g2"}, "b1": {"g0", "g2"}, "b2": {"g0", "g1"}}


def test_loads_are_as_even_as_conflicts_leave_where_even_ones_cannot_be():
    written = [Entry(f"a{n}", unit="A") for n in range(8)] + [Entry(f"b{n}", unit="B") for n in range(2)]
    readers = [Judge(f"g{n}", unit="A") for n in range(3)] + [Judge(f"h{n}", unit="B") for n in range(2)]
    loads = dict(assign(written, readers, k=2).loads)
    assert (sorted(loads[f"g{n}"] for n in range(3)), loads["h0"], loads["h1"]) == ([1, 1, 2], 8, 8)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sets(st.integers(0, 2), min_size=1), min_size=1, max_size=5), st.integers(0, 99))
def test_no_other_assignment_is_more_even(readers, seed):
    declared = {(f"b{n}", f"g{judge}") for n, may in enumerate(readers) for judge in {0, 1, 2} - may}
    pool, rules = [Judge(f"g{n}") for n in range(3)], ConflictRules(frozenset(), frozenset(declared))
    loads = assign([Entry(f"b{n}") for n in range(len(readers))], pool, k=1, rules=rules, seed=seed).loads
    others = (Counter(chosen).values() for chosen in product(*readers))
    assert sum(load**2 for _judge, load in loads) == min(sum(load**2 for load in other) for other in others)


def test_judges_meet_in_many_pairs_and_all_entries_are_linked():
    result = assign(entries(120), judges(12), k=2, seed=1)
    pairs = {frozenset(found) for found in judges_of(result).values()}
    assert len(connected_parts(result.reads)) == 1
    assert len(pairs) == 66  # all that twelve judges can make; dealt at random, about 55


@pytest.mark.parametrize("share", [0.0, 0.2, 0.5])
def test_share_across_units_is_kept_when_judging_is_by_unit(share):
    result = assign(entries(200), judges(40), k=3, cross=share, seed=2)
    assert result.across == pytest.approx(share, abs=0.02)


def test_units_without_reads_across_are_not_linked_and_with_them_are():
    apart, linked = (assign(entries(80), judges(16), k=2, cross=share) for share in (0.0, 0.2))
    assert (len(connected_parts(apart.reads)), len(connected_parts(linked.reads))) == (4, 1)


@pytest.mark.parametrize(
    ("given_entries", "given_judges", "k", "message"),
    [
        ([], [Judge("g")], 1, "There is no entry"),
        ([Entry("b")], [], 1, "There is no judge"),
        ([Entry("b"), Entry("b")], [Judge("g")], 1, "The entry 'b' stands twice"),
        ([Entry("b")], [Judge("g"), Judge("g")], 1, "The judge 'g' stands twice"),
        ([Entry("b")], [Judge("g")], 2, "2 judges an entry cannot be had from 1 judges"),
        ([Entry("b", unit="x")], [Judge("g", unit="x")], 1, "1 entries have too few judges"),
        ([Entry("b")], [Judge("g", least=3, most=1)], 1, "must read at least 3 and at most 1"),
        ([Entry("b"), Entry("c")], [Judge("g", most=1)], 1, "2 reads do not fit the judges' bounds"),
        ([Entry("b", unit="x")], [Judge("g", unit="x", least=1), Judge("h")], 1, "must read at least 1 entries, but"),
    ],
)
def test_what_cannot_be_assigned_is_refused_with_what_is_in_the_way(given_entries, given_judges, k, message):
    with pytest.raises(InvalidRecord, match=message):
        assign(given_entries, given_judges, k=k)
