"""Entries: one form for each, read strictly, and no room for anything private."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta, timezone
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from logs import START, appeal, correction, key, key_change, one_of_each, path_of, publication, refusal_count
from sangto.errors import InvalidRecord, NotCanonical
from sangto.ledger import KINDS, Publication, RefusalCount, decode_entry, encode_entry, page_hash
from sangto.ledger.canonical import canonical_json

HASHES = st.binary(min_size=32, max_size=32).map(bytes.hex)
TIMES = st.datetimes(datetime(1970, 1, 1), datetime(9999, 1, 1)).map(
    lambda time: time.replace(microsecond=0, tzinfo=UTC)
)
PATHS = st.lists(st.text("abcXYZ019._~-", min_size=1, max_size=8)).map(lambda parts: "/" + "/".join(parts))


def changed(**values: object) -> bytes:
    """A publication with other values, in canonical JSON all the same."""
    plain = json.loads(encode_entry(publication(3)))
    return canonical_json({name: value for name, value in {**plain, **values}.items() if value is not ...})


@pytest.mark.parametrize("entry", one_of_each(), ids=lambda entry: entry.kind)
def test_an_entry_of_each_kind_can_be_read_back(entry):
    assert decode_entry(encode_entry(entry)) == entry


def test_all_kinds_are_those_of_the_log():
    assert list(KINDS) == ["publication", "correction", "withdrawal", "refusal-count", "appeal-outcome", "key-change"]
    assert {entry.kind for entry in one_of_each()} == set(KINDS)


def test_an_entry_is_written_as_the_reference_says():
    hashed = "7d" * 32
    entry = replace(publication(3), sha256=hashed)
    assert encode_entry(entry).decode() == (
        f'{{"format":1,"kind":"publication","number":3,"path":"/kiem-chung/bai-3/","sha256":"{hashed}",'
        '"time":"2026-06-26T08:33:00Z"}'
    )


@given(st.integers(0, 2**53 - 1), TIMES, PATHS.filter(lambda path: not {".", ".."} & set(path.split("/"))), HASHES)
def test_any_publication_can_be_read_back(number, time, path, hashed):
    entry = Publication(number=number, time=time, path=path, sha256=hashed)
    assert decode_entry(encode_entry(entry)) == entry


@given(st.dictionaries(st.sampled_from(["opinion", "prediction", "private-life", "a1"]), st.integers(0, 10**6)))
def test_any_refusal_count_can_be_read_back(counts):
    entry = replace(refusal_count(0), counts=tuple(sorted(counts.items())))
    assert decode_entry(encode_entry(entry)) == entry


@given(st.binary(max_size=60))
def test_bytes_that_are_no_entry_are_refused(data):
    with pytest.raises(InvalidRecord):
        decode_entry(data)


@given(st.data())
def test_an_entry_with_a_byte_changed_is_refused_or_another_entry(data):
    encoded = encode_entry(correction(3, path_of(1)))
    at = data.draw(st.integers(0, len(encoded) - 1))
    other = encoded[:at] + bytes([data.draw(st.integers(0, 255))]) + encoded[at + 1 :]
    try:
        assert encode_entry(decode_entry(other)) == other
    except InvalidRecord:
        return


@pytest.mark.parametrize(
    "data",
    [
        encode_entry(publication(3)).replace(b":3,", b": 3,"),
        encode_entry(publication(3)).replace(b":3,", b":3.0,"),
        encode_entry(publication(3)).replace(b"bai", b"\\u0062ai"),
        encode_entry(publication(3)).replace(b'"format":1,"kind":"publication"', b'"kind":"publication","format":1'),
        encode_entry(publication(3)).replace(b'"format":1', b'"format":1,"format":1'),
        encode_entry(publication(3)) + b"\n",
    ],
)
def test_json_in_another_form_is_refused_as_not_canonical(data):
    with pytest.raises(NotCanonical, match=r"Entry 3 is not canonical JSON \(RFC 8785\): it differs from byte \d+"):
        decode_entry(data, "Entry 3")


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"kind": "praise"}, "'kind' must be one of publication, correction"),
        ({"kind": 1}, "'kind' must be one of"),
        ({"kind": ["publication"]}, "'kind' must be one of"),
        ({"format": 2}, "'format' must be 1"),
        ({"format": True}, "'format' must be 1"),
        ({"sender": "0900000000"}, "have no field 'sender'"),
        ({"path": ...}, "need the field 'path'"),
        ({"number": -1}, "'number' must be a whole number"),
        ({"number": True}, "'number' must be a whole number"),
        ({"number": "3"}, "'number' must be a whole number"),
        ({"time": "2026-06-26T08:30:00+07:00"}, "'time' must look like"),
        ({"time": "2026-02-30T08:30:00Z"}, "'time' must be in the calendar"),
        ({"time": 3}, "'time' must look like"),
        ({"path": "kiem-chung/"}, "'path' must be the path"),
        ({"path": "/a/../b"}, "'path' must be the path"),
        ({"path": "/a//b"}, "'path' must be the path"),
        ({"path": "/tin?ai=toi"}, "'path' must be the path"),
        ({"path": "/nước"}, "'path' must be the path"),
        ({"path": "/" + "a" * 1000}, "at most 1,000 characters"),
        ({"sha256": "AB" * 32}, "'sha256' must have 64 small"),
        ({"sha256": None}, "'sha256' must be text"),
    ],
)  # fmt: skip
def test_a_value_that_breaks_a_rule_is_refused_by_name(values, message):
    with pytest.raises(InvalidRecord, match=message) as refused:
        decode_entry(changed(**values), "Entry 3")
    assert refused.value.where == "Entry 3"


@pytest.mark.parametrize("data", [b"[]", b'"text"', b"1", b"null"])
def test_json_that_is_no_object_is_refused(data):
    with pytest.raises(InvalidRecord, match="an object is needed"):
        decode_entry(data)


@pytest.mark.parametrize("data", [b"[" * 100_000, b'{"number":' + b"9" * 5000 + b"}", b'{"a":1e999}', b'{"a":NaN}'])
def test_json_beyond_measure_is_refused(data):
    with pytest.raises(InvalidRecord):
        decode_entry(data)


@pytest.mark.parametrize(
    "make",
    [
        lambda: replace(publication(0), time=START.replace(tzinfo=None)),
        lambda: replace(publication(0), time=START.astimezone(timezone(timedelta(hours=7)))),
        lambda: replace(publication(0), time=START + timedelta(microseconds=1)),
        lambda: replace(correction(3, "/a"), version=1),
        lambda: replace(correction(3, "/a"), replaces=""),
        lambda: replace(refusal_count(3), until=date(2026, 5, 31)),
        lambda: replace(refusal_count(3), counts=(("b", 1), ("a", 1))),
        lambda: replace(refusal_count(3), counts=(("a", 1), ("a", 1))),
        lambda: replace(refusal_count(3), counts=(("Nguyễn", 1),)),
        lambda: replace(appeal(3, "/a"), concerns="a"),
        lambda: replace(key_change(0, None, key()), old=str(key().public)),
        lambda: replace(key_change(0, None, key()), new="x"),
        lambda: replace(key_change(0, None, key()), quorum=1),
        lambda: replace(key_change(0, None, key()), recovery=(str(key(9).public),) * 2, quorum=1),
        lambda: replace(key_change(0, None, key()), signatures=("x",)),
    ],
)
def test_a_record_that_breaks_a_rule_cannot_be_made(make):
    with pytest.raises(InvalidRecord):
        make()


def test_no_entry_has_room_for_free_text_or_a_person():
    names = {field.name for kind in KINDS.values() for field in fields(kind)}
    assert names == {
        "number", "time", "path", "sha256", "version", "replaces", "since", "until", "counts", "concerns", "outcome",
        "reason", "old", "new", "recovery", "quorum", "signatures",
    }  # fmt: skip


def test_an_entry_that_is_too_long_is_refused():
    counts = tuple((f"r{number:05}", 1) for number in range(6000))
    with pytest.raises(InvalidRecord, match="at most 65,535 bytes"):
        encode_entry(RefusalCount(**{**_values(refusal_count(0)), "counts": counts}))


def _values(entry: RefusalCount) -> dict[str, object]:
    return {field.name: getattr(entry, field.name) for field in fields(entry)}


def test_hash_of_a_page_does_not_depend_on_how_it_is_written():
    page = {"rating": "Sai", "claim": "Nước chanh", "score": 0.5, "list": [1, None, True]}
    written = '{"claim":"Nước chanh","list":[1,null,true],"rating":"Sai","score":0.5}'
    assert page_hash(page) == page_hash(json.loads(written)) == sha256(written.encode()).hexdigest()


@pytest.mark.parametrize("page", [float("nan"), 2**60, "\ud800", {1: 2}, object()])
def test_a_page_that_canonical_json_cannot_hold_is_refused(page):
    with pytest.raises(InvalidRecord):
        page_hash(page)
