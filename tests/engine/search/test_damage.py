"""A damaged index says so and how to mend it; it never answers wrongly, and never falls over."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from command import sangto
from fact_checks import LEMON, code_word
from sangto.errors import IndexDamaged, IndexFromOtherVersion, IndexMissing, SangToError
from sangto.matching import FactCheckIndex
from sangto.search import generations, rebuild
from sangto.search.damage import find_damage

KINDS = ("fast", "fieldnorm", "idx", "pos", "store", "term", "del", "meta.json")


def _flip(data: bytes, at: float) -> bytes:
    i = min(int(at * len(data)), len(data) - 1)
    return data[:i] + bytes([data[i] ^ 0x40]) + data[i + 1 :]


HARMS: dict[str, Callable[[bytes], bytes | None]] = {
    "half": lambda data: data[: len(data) // 2],
    "one byte short": lambda data: data[:-1],
    "one byte more": lambda data: data + b"\0",
    "empty": lambda _: b"",
    "zeroes": lambda data: bytes(len(data)),
    "missing": lambda _: None,
    "flipped at the start": lambda data: _flip(data, 0),
    "flipped in the middle": lambda data: _flip(data, 0.5),
    "flipped at the end": lambda data: _flip(data, 1),
    "something else": lambda _: b"<html>404</html>" * 30,
}


def _file(place: Path, kind: str) -> Path:
    """The largest file of a kind in the current generation."""
    return max(place.glob(f"terms-*/*{kind}"), key=lambda file: file.stat().st_size)


def _harm(file: Path, harm: str) -> None:
    data = HARMS[harm](file.read_bytes())
    if data is None:
        file.unlink()
    else:
        file.write_bytes(data)


def _assert_answers(place: Path) -> None:
    with FactCheckIndex.open(place) as index:
        info = index.info()
        assert (info.documents, info.damage) == (301, "")
        assert index.match(LEMON.claim)[0].record.id == "chanh"
        assert index.match(code_word(42))[0].record.id == "42"


def test_the_index_of_these_tests_has_every_kind_of_file(whole: Path) -> None:
    _assert_answers(whole)
    assert [kind for kind in KINDS if not list(whole.glob(f"terms-*/*{kind}"))] == []


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("harm", HARMS)
def test_every_harm_to_every_file_is_found_and_a_rebuild_heals_it(place: Path, kind: str, harm: str) -> None:
    if kind == "meta.json" and harm == "one byte short":
        harm = "half"  # the last byte is a line feed, which says nothing
    _harm(_file(place, kind), harm)
    with pytest.raises(IndexDamaged, match=f"run 'sangto index rebuild --index {place}'"):
        FactCheckIndex.open(place)
    if harm in ("half", "missing"):
        with pytest.raises(IndexDamaged, match=f"run 'sangto index rebuild --index {place}'"):
            FactCheckIndex.create(place)
        assert rebuild(place) == 301
        _assert_answers(place)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("harm", ["flipped at the start", "flipped in the middle"])
def test_what_the_opening_of_a_large_index_does_not_check_is_found_by_its_description(
    place: Path, kind: str, harm: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(generations, "SMALL", 0)
    _harm(_file(place, kind), harm)
    try:
        with FactCheckIndex.open(place) as index:
            assert index.info().damage != ""
            assert index.info().hint.endswith(f"run 'sangto index rebuild --index {place}' to make it anew.")
            index.match(LEMON.claim)
    except IndexDamaged as error:
        assert "sangto index rebuild" in error.hint


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"max_doc": 20,', '"max_doc": 21,'),
        ('"record": "freq"', '"record": "basic"'),
        ('"segments": [', '"segments": 7, "x": ['),
        ('"segment_id": "', '"segment_id": "../'),
    ],
)
def test_a_description_of_the_segments_that_does_not_fit_is_damage(place: Path, old: str, new: str) -> None:
    meta = next(place.glob("terms-*/meta.json"))
    text = meta.read_text()
    assert old in text
    meta.write_text(text.replace(old, new, 1))
    with pytest.raises(IndexDamaged, match="sangto index rebuild"):
        FactCheckIndex.open(place)


def test_segments_that_went_missing_from_the_description_are_damage(place: Path) -> None:
    meta = next(place.glob("terms-*/meta.json"))
    content = json.loads(meta.read_text())
    content["segments"] = content["segments"][:1]
    meta.write_text(json.dumps(content))
    with pytest.raises(IndexDamaged, match="documents where 301 were written"):
        FactCheckIndex.open(place)


def test_a_missing_generation_is_damage(place: Path) -> None:
    shutil.rmtree(next(place.glob("terms-*")))
    with pytest.raises(IndexDamaged, match=r"meta\.json is missing"):
        FactCheckIndex.open(place)
    assert rebuild(place) == 301
    _assert_answers(place)


@given(at=st.floats(0, 1, exclude_max=True), kind=st.sampled_from(KINDS[:-1]), bit=st.integers(0, 7))
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
def test_any_bit_that_changes_in_the_contents_is_found(whole: Path, at: float, kind: str, bit: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(shutil.copytree(next(whole.glob("terms-*")), Path(name) / "terms"))
        assert find_damage(folder, contents=True) == ""
        file = max(folder.glob(f"*.{kind}"), key=lambda f: f.stat().st_size)
        data = bytearray(file.read_bytes())
        body = data.index(b'{"version":') or 1
        data[int(at * body)] ^= 1 << bit
        file.write_bytes(data)
        problem = find_damage(folder, contents=True)
        assert problem.endswith(": its contents differ from what was written")


@given(length=st.floats(0, 1, exclude_max=True), kind=st.sampled_from(KINDS[:-1]))
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
def test_any_cut_is_found_without_reading_the_contents(whole: Path, length: float, kind: str) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(shutil.copytree(next(whole.glob("terms-*")), Path(name) / "terms"))
        file = max(folder.glob(f"*{kind}"), key=lambda f: f.stat().st_size)
        data = file.read_bytes()
        file.write_bytes(data[: int(length * len(data))])
        assert find_damage(folder, contents=False) != ""


@given(data=st.binary(max_size=200))
@settings(max_examples=50, deadline=None)
def test_any_bytes_for_a_description_are_no_reason_to_fall_over(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as name:
        (Path(name) / "meta.json").write_bytes(data)
        assert find_damage(Path(name), contents=True).startswith("meta.json cannot be read: ")


def _use(index: FactCheckIndex | int) -> None:
    """Do with an index what a command does that looks at everything."""
    if isinstance(index, FactCheckIndex):
        with index:
            info = index.info()
            if info.damage:
                raise IndexDamaged(info.damage, hint=info.hint)


@pytest.mark.parametrize("harm", ["half", "one byte short", "zeroes", "flipped at the start", "something else"])
def test_damaged_records_are_told_as_such(place: Path, harm: str) -> None:
    _harm(place / "records.sqlite", harm)
    for act in (FactCheckIndex.open, FactCheckIndex.create, rebuild):
        with pytest.raises((IndexDamaged, IndexMissing, IndexFromOtherVersion)) as caught:
            _use(act(place))
        assert caught.value.hint != ""


@given(at=st.floats(0, 1, exclude_max=True), bit=st.integers(0, 7))
@settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
def test_any_bit_that_changes_in_the_records_gives_an_error_or_the_same_answer(
    whole: Path, at: float, bit: int
) -> None:
    with tempfile.TemporaryDirectory() as name:
        place = Path(shutil.copytree(whole, Path(name) / "index"))
        data = bytearray((place / "records.sqlite").read_bytes())
        data[int(at * len(data))] ^= 1 << bit
        (place / "records.sqlite").write_bytes(data)
        try:
            with FactCheckIndex.open(place) as index:
                index.info()
                found = [match.record for match in index.match(LEMON.claim, 1)]
            assert found == [LEMON]
        except SangToError as error:
            assert error.hint != ""


def test_missing_records_are_a_missing_index(place: Path) -> None:
    (place / "records.sqlite").unlink()
    with pytest.raises(IndexMissing, match="There is no index"):
        FactCheckIndex.open(place)
    with pytest.raises(IndexMissing, match="There is no index"):
        rebuild(place)


def test_another_layout_asks_for_a_rebuild_which_heals(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    layout = generations.LAYOUT
    monkeypatch.setattr(generations, "LAYOUT", "999")
    with pytest.raises(IndexFromOtherVersion, match=f"has layout {layout}, this version needs 999") as caught:
        FactCheckIndex.open(place)
    assert caught.value.hint == f"Run 'sangto index rebuild --index {place}'; the records are kept."
    rebuild(place)
    _assert_answers(place)


def test_the_command_says_what_is_damaged_and_heals_it(place: Path) -> None:
    _harm(_file(place, "term"), "half")
    for arguments in (["check", "-"], ["index", "info"], ["index", "delete", "x"]):
        result = sangto(*arguments, "--index", place, stdin="Uống nước chanh chữa ung thư", code=2)
        assert result.err.startswith("Error [index.damaged]: The search index at ")
        assert f"sangto index rebuild --index {place}" in result.err
    assert sangto("index", "rebuild", "--index", place, "--json").json == {"index": str(place), "documents": 301}
    info = sangto("index", "info", "--index", place, "--json").json
    assert (info["documents"], info["damage"]) == (301, "")


def test_the_command_finds_damage_that_was_not_looked_for_at_opening(place: Path) -> None:
    (place / "terms-000001" / "meta.json").touch()
    data = (place / "records.sqlite").read_bytes()
    at = data.index("nước chanh nóng".encode())
    (place / "records.sqlite").write_bytes(data[:at] + b"N" + data[at + 1 :])
    result = sangto("index", "info", "--index", place, "--json", code=2)
    assert result.json["damage"] == "the record 'chanh' is not what was written"
    assert "Restore the folder from a backup" in result.err
