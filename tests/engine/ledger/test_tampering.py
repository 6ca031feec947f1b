"""Whoever holds the machine can change every file. Each kind of tampering is found, and told apart from the others."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from logs import (
    ORIGIN,
    START,
    correction,
    key,
    key_change,
    new_log,
    one_of_each,
    page,
    path_of,
    publication,
    publications,
    refusal_count,
    withdrawal,
    witness,
)
from sangto.ledger import (
    Addition,
    Checkpoint,
    Entry,
    Frontier,
    KeyChangeReason,
    Log,
    MemoryStore,
    SecretKey,
    canonical_json,
    cosign,
    encode_entry,
    leaf_hash,
    new_head,
    parse_checkpoint,
    sign_checkpoint,
    sign_key_change,
)
from sangto.ledger.appending import grow
from sangto.ledger.bundles import read_bundle, write_bundle
from sangto.ledger.exporting import export_log
from sangto.ledger.findings import Fault, Report, Run
from sangto.ledger.pages import read_page
from sangto.ledger.sources import FolderSource
from sangto.ledger.verifying import Question, verify_log


def ask(folder: Path, **question: object) -> Report:
    given_key = question.pop("key", key().public)
    return verify_log(FolderSource(folder), Question(key=given_key, **question))


def faults(report: Report) -> list[str]:
    return [finding.fault.value for finding in report.findings]


def runs(report: Report) -> list[tuple[Run, ...]]:
    return [finding.entries for finding in report.findings]


def change_bundle(folder: Path, name: str, change: Callable[[list[bytes]], list[bytes]]) -> None:
    path = folder / "tile/entries" / name
    path.write_bytes(write_bundle(change(read_bundle(path.read_bytes()))))


def flip(path: Path, at: int = 0) -> None:
    data = bytearray(path.read_bytes())
    data[at] ^= 1
    path.write_bytes(bytes(data))


def write_forged(entries: list[bytes], folder: Path, secret: SecretKey | None = None) -> Path:
    """An export with these entries, whatever they are, properly hashed and signed: what one with the machine can do."""
    secret = secret or key()
    store = MemoryStore(secret.public)
    frontier, hashes = grow(Frontier(), [leaf_hash(data) for data in entries])
    signed = sign_checkpoint(Checkpoint(secret.public.name, frontier.size, frontier.root()), secret)
    head = replace(new_head(secret.public), frontier=frontier)
    store.add(Addition(0, tuple(entries), tuple(hashes), head, signed))
    export_log(Log(store), folder)
    return folder


def test_nothing_is_wrong_with_an_honest_log(short_export, long_export):
    short, long = ask(short_export), ask(long_export)
    assert short.findings == long.findings == ()
    assert short.kinds == (
        ("appeal-outcome", 1), ("correction", 1), ("key-change", 1), ("publication", 2), ("refusal-count", 1),
        ("withdrawal", 1),
    )  # fmt: skip
    assert long.checkpoint.checkpoint.size == 600
    assert not long.key_from_log


@pytest.mark.parametrize("size", [0, 1, 255, 256, 257, 512])
def test_nothing_is_wrong_with_honest_logs_of_any_size(size, export):
    log = new_log()
    log.append(publications(size), key())
    assert ask(export(log)).findings == ()


# Files changed by someone without the key.


def test_a_changed_entry_is_found(long_export):
    change_bundle(
        long_export, "001", lambda rows: [*rows[:9], encode_entry(publication(265, "/kiem-chung/khac/")), *rows[10:]]
    )
    report = ask(long_export)
    assert faults(report) == ["entry.changed"]
    assert runs(report) == [(Run(265, 265),)]


def test_a_deleted_entry_is_found(long_export):
    change_bundle(long_export, "001", lambda rows: rows[:9] + rows[10:])
    report = ask(long_export)
    assert (faults(report), runs(report)) == (["entry.deleted"], [(Run(265, 265),)])


def test_an_inserted_entry_is_found(long_export):
    change_bundle(long_export, "001", lambda rows: [*rows[:9], encode_entry(publication(999)), *rows[9:]])
    report = ask(long_export)
    assert "entry.inserted" in faults(report)
    assert not {"entry.deleted", "entry.changed", "entry.reordered"} & set(faults(report))


def test_reordered_entries_are_found(long_export):
    change_bundle(long_export, "001", lambda rows: [rows[1], rows[0], *rows[2:]])
    report = ask(long_export)
    assert set(faults(report)) == {"entry.reordered", "entry.back-dated"}


def test_a_back_dated_entry_is_found(long_export):
    early = replace(publication(265), time=START)
    change_bundle(long_export, "001", lambda rows: [*rows[:9], encode_entry(early), *rows[10:]])
    assert set(faults(ask(long_export))) == {"entry.back-dated", "entry.changed"}


def test_entries_cut_off_at_the_end_are_found(long_export):
    change_bundle(long_export, "002.p/88", lambda rows: rows[:-3])
    report = ask(long_export)
    assert (faults(report), runs(report)) == (["log.truncated"], [(Run(597, 599),)])


def test_files_cut_off_at_the_end_are_found(long_export):
    for path in ("tile/entries/001", "tile/0/001", "tile/entries/002.p/88", "tile/0/002.p/88"):
        (long_export / path).unlink()
    report = ask(long_export)
    assert (faults(report), runs(report)) == (["log.truncated"], [(Run(256, 599),)])


def test_a_log_that_claims_more_entries_than_can_be_read_is_cut_off(long_export):
    path = long_export / "checkpoint"
    path.write_text(path.read_text().replace("\n600\n", "\n1000000000000000000\n"))
    assert "log.truncated" in faults(ask(long_export))


@pytest.mark.parametrize(
    ("path", "fault"),
    [
        ("tile/0/001", "tile.missing"),
        ("tile/0/002.p/88", "tile.missing"),
        ("tile/1/000.p/2", "tile.missing"),
        ("tile/entries/001", "bundle.missing"),
    ],
)
def test_a_missing_file_is_found(path, fault, long_export):
    (long_export / path).unlink()
    report = ask(long_export)
    assert faults(report) == [fault]
    assert report.findings[0].path == path


@pytest.mark.parametrize("path", ["tile/0/001", "tile/0/002.p/88", "tile/1/000.p/2"])
@pytest.mark.parametrize("damage", [flip, lambda path: path.write_bytes(path.read_bytes()[:-1])])
def test_a_damaged_file_of_hashes_is_found(path, damage, long_export):
    damage(long_export / path)
    report = ask(long_export)
    assert faults(report) == ["tile.damaged"]
    assert report.findings[0].path == path


def test_a_damaged_file_of_entries_is_found(long_export):
    path = long_export / "tile/entries/001"
    path.write_bytes(path.read_bytes()[:-1])
    report = ask(long_export)
    assert (faults(report), report.findings[0].path) == (["bundle.damaged"], "tile/entries/001")


def test_a_damaged_tile_and_a_changed_entry_elsewhere_are_both_found(long_export):
    flip(long_export / "tile/0/000", 40)
    change_bundle(long_export, "001", lambda rows: [*rows[:9], encode_entry(publication(265, "/khac/")), *rows[10:]])
    report = ask(long_export)
    assert [(one.fault, one.path, one.entries) for one in report.findings] == [
        (Fault.TILE_DAMAGED, "tile/0/000", ()),
        (Fault.ENTRY_CHANGED, "", (Run(265, 265),)),
    ]


def test_entries_rewritten_with_their_tile_are_found_by_the_tile_above(long_export):
    forged = encode_entry(publication(265, "/khac/"))
    change_bundle(long_export, "001", lambda rows: [*rows[:9], forged, *rows[10:]])
    path = long_export / "tile/0/001"
    data = path.read_bytes()
    path.write_bytes(data[: 9 * 32] + leaf_hash(forged) + data[10 * 32 :])
    report = ask(long_export)
    assert (faults(report), runs(report)) == (["log.rewritten"], [(Run(256, 511),)])


def test_a_log_rewritten_whole_under_the_old_signature_is_found(long_export, tmp_path):
    rows = [encode_entry(publication(number)) for number in range(600)]
    rows[300] = encode_entry(publication(300, "/khac/"))
    forged = write_forged(rows, tmp_path / "forged")
    (forged / "checkpoint").write_bytes((long_export / "checkpoint").read_bytes())
    assert faults(ask(forged)) == ["checkpoint.root"]


def test_a_missing_checkpoint_is_found(long_export):
    (long_export / "checkpoint").unlink()
    assert faults(ask(long_export)) == ["checkpoint.missing"]


def test_a_checkpoint_that_is_none_is_found(long_export):
    (long_export / "checkpoint").write_text("600\n")
    assert faults(ask(long_export)) == ["checkpoint.malformed"]


def test_a_wrong_signature_is_found(long_export):
    path = long_export / "checkpoint"
    signed = parse_checkpoint(path.read_bytes())
    signature = signed.note.signatures[0]
    forged = replace(signature, value=bytes(64))
    path.write_text(str(replace(signed.note, signatures=(forged,))))
    assert faults(ask(long_export)) == ["checkpoint.signature"]


def test_a_checkpoint_signed_with_another_key_is_found(long_export):
    path = long_export / "checkpoint"
    path.write_text(str(sign_checkpoint(parse_checkpoint(path.read_bytes()).checkpoint, key(2))))
    assert faults(ask(long_export)) == ["checkpoint.key"]
    (long_export / "key").write_text(str(key(2).public))
    assert faults(ask(long_export)) == ["checkpoint.key"]


def test_another_published_key_is_found(long_export):
    (long_export / "key").write_text(str(key(2).public))
    assert faults(ask(long_export)) == ["key.published"]
    (long_export / "key").unlink()
    assert faults(ask(long_export)) == []


def test_the_checkpoint_of_another_log_is_found(long_export, tmp_path):
    other = key(3, "noikhac.example/log")
    rows = [encode_entry(publication(number)) for number in range(600)]
    forged = write_forged(rows, tmp_path / "other", other)
    assert faults(ask(forged)) == ["checkpoint.origin"]


# Logs that were written and signed by someone with the machine and the key: found with what others kept.


@pytest.fixture
def kept(long_log) -> tuple[tuple[str, object], ...]:
    """Checkpoints that somebody kept at 300 and 600 entries."""
    log = new_log()
    log.append(publications(300), key())
    return ("at-300", log.checkpoint()), ("at-600", long_log.checkpoint())


def forge(tmp_path: Path, change: Callable[[list[Entry]], list[Entry]], count: int = 600) -> Path:
    entries = change([publication(number) for number in range(count)])
    return write_forged([encode_entry(entry) for entry in entries], tmp_path / "forged")


def test_an_honest_log_continues_what_others_kept(long_export, kept):
    assert ask(long_export, since=kept).findings == ()


def test_a_rewritten_and_signed_history_is_a_fork(tmp_path, kept):
    folder = forge(tmp_path, lambda entries: [*entries[:450], publication(450, "/khac/"), *entries[451:]])
    assert ask(folder).findings == ()
    report = ask(folder, since=kept)
    assert faults(report) == ["history.forked"]
    assert report.findings[0].path == "at-600"


def test_a_rolled_back_log_is_found(tmp_path, kept):
    folder = forge(tmp_path, lambda entries: entries, count=500)
    assert faults(ask(folder, since=kept)) == ["history.rolled-back"]


def test_an_earlier_checkpoint_of_another_key_or_log_is_found(long_export):
    checkpoint = parse_checkpoint((long_export / "checkpoint").read_bytes()).checkpoint
    other = replace(checkpoint, origin="noikhac.example/log")
    wrong = parse_checkpoint(str(sign_checkpoint(checkpoint, key())).replace("\n600\n", "\n599\n").encode())
    since = (
        ("a", sign_checkpoint(checkpoint, key(2))),
        ("b", sign_checkpoint(other, key(2, other.origin))),
        ("c", wrong),
    )
    assert faults(ask(long_export, since=since)) == [
        "history.key", "history.origin", "history.signature", "history.forked",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda rows: rows[:300] + rows[301:], {"entry.deleted"}),
        (lambda rows: [*rows[:300], rows[299], *rows[300:]], {"entry.inserted", "entry.history"}),
        (lambda rows: [*rows[:300], rows[301], rows[300], *rows[302:]], {"entry.reordered", "entry.back-dated"}),
    ],
)
def test_a_signed_log_with_entries_out_of_their_places_is_found(change, expected, tmp_path):
    assert set(faults(ask(forge(tmp_path, change)))) == expected


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (b"{}", "entry.invalid"),
        (encode_entry(publication(5)).replace(b":5,", b": 5,"), "entry.not-canonical"),
        (canonical_json({**json.loads(encode_entry(publication(5))), "sender": "x"}), "entry.invalid"),
    ],
)
def test_a_signed_entry_that_breaks_the_rules_is_found(data, fault, tmp_path):
    rows = [encode_entry(publication(number)) for number in range(10)]
    report = ask(write_forged([*rows[:5], data, *rows[6:]], tmp_path / "forged"))
    assert (faults(report), runs(report)) == ([fault], [(Run(5, 5),)])


@pytest.mark.parametrize(
    "entry",
    [
        correction(3, "/kiem-chung/chua-cong-bo/"),
        correction(3, path_of(1), version=3),
        replace(correction(3, path_of(1)), replaces="ab" * 32),
        withdrawal(3, "/kiem-chung/chua-cong-bo/"),
        publication(3, path_of(1)),
    ],
)
def test_a_signed_entry_that_makes_no_sense_is_found(entry, tmp_path):
    report = ask(new_export(tmp_path, [publication(0), publication(1), publication(2), entry]))
    assert (faults(report), runs(report)) == (["entry.history"], [(Run(3, 3),)])


def new_export(tmp_path: Path, entries: list[Entry], secret: SecretKey | None = None) -> Path:
    return write_forged([encode_entry(entry) for entry in entries], tmp_path / "forged", secret)


def test_a_time_before_what_a_witness_saw_is_back_dated(tmp_path):
    log = new_log(*publications(5))
    seen = cosign(log.checkpoint(), witness(), int(START.timestamp()) + 7 * 3600)
    folder = new_export(tmp_path, publications(6))
    question = {"since": (("kept", seen),), "witnesses": (witness().public,)}
    assert faults(ask(folder, **question)) == ["entry.back-dated"]
    later = replace(publication(5), time=START.replace(hour=17))
    assert ask(new_export(tmp_path, [*publications(5), later]), **question).findings == ()


def test_a_time_after_what_a_witness_saw_is_post_dated(export):
    folder = export(new_log(*publications(5)))
    path = folder / "checkpoint"
    path.write_text(str(cosign(parse_checkpoint(path.read_bytes()), witness(), int(START.timestamp()) - 7200)))
    assert faults(ask(folder, witnesses=(witness().public,))) == ["entry.post-dated"]


def test_signatures_of_witnesses_are_shown_and_wrong_ones_found(export):
    folder = export(new_log(*publications(5)))
    path = folder / "checkpoint"
    signed = cosign(parse_checkpoint(path.read_bytes()), witness(), int(START.timestamp()) + 600)
    path.write_text(str(signed))
    report = ask(folder, witnesses=(witness().public,))
    assert (report.findings, [one.valid for one in report.cosignatures]) == ((), [True])
    forged = replace(signed.note.signatures[1], value=signed.note.signatures[1].value[:-1] + b"\0")
    path.write_text(str(replace(signed.note, signatures=(signed.note.signatures[0], forged))))
    assert faults(ask(folder, witnesses=(witness().public,))) == ["checkpoint.cosignature"]
    assert ask(folder).findings == ()


# Keys.


def test_changes_of_key_lead_from_any_key_to_the_one_that_signs(export):
    log = new_log(key_change(0, None, key()))
    middle = log.checkpoint()
    log.append([key_change(1, key(), key(2))], key(2))
    log.append([publication(2)], key(2))
    log.append([key_change(3, key(2), key(3))], key(3))
    folder = export(log)
    for number in (1, 2, 3):
        report = ask(folder, key=key(number).public, since=(("kept", middle),))
        assert (report.findings, report.current_key) == ((), str(key(3).public))
    assert faults(ask(folder, key=key(4).public)) == ["checkpoint.key"]


@pytest.mark.parametrize(
    "change",
    [
        sign_key_change(replace(key_change(1, key(), key(2)), signatures=()), key(2)),
        sign_key_change(replace(key_change(1, key(), key(2)), reason=KeyChangeReason.LOSS, signatures=()), key(2)),
        replace(key_change(0, None, key(2)), number=1),
    ],
)
def test_a_change_of_key_that_was_not_countersigned_is_found(change, tmp_path):
    folder = new_export(tmp_path, [key_change(0, None, key()), change, publication(2)], key(2))
    assert set(faults(ask(folder))) == {"entry.key-change", "checkpoint.key"}


def test_a_first_key_at_a_later_place_does_not_count(tmp_path):
    entries = [key_change(0, None, key()), publication(1), key_change(0, None, key(2))]
    folder = new_export(tmp_path, entries, key(2))
    assert {"entry.key-change", "checkpoint.key"} < set(faults(ask(folder)))


def test_a_lost_key_that_was_replaced_by_recovery_verifies(export):
    log = new_log(key_change(0, None, key(), recovery=(key(8), key(9)), quorum=1), publication(1))
    change = replace(key_change(2, key(), key(2)), reason=KeyChangeReason.LOSS, signatures=())
    log.append([sign_key_change(change, key(2), key(9))], key(2))
    assert ask(export(log)).findings == ()


# Pages.


def test_a_page_is_compared_with_the_last_entry_about_it(short_export):
    def about(version: int, path: str = path_of(1), **values: object) -> list[str]:
        record = read_page(json.dumps({**page(path, version), **values}, indent=2).encode(), "page.json")
        return faults(ask(short_export, page=record))

    assert about(2) == []
    assert about(1) == ["page.outdated"]
    assert about(2, rating="Đúng") == ["page.changed"]
    assert about(1, "/kiem-chung/khong-co/") == ["page.not-in-log"]
    assert about(1, path_of(2)) == ["page.outdated"]
    assert about(2, path_of(2)) == []


def test_a_page_without_a_path_is_found_by_its_hash(short_export):
    entries = [*one_of_each(), replace(refusal_count(7), sha256=read_page(b'{"a":1}', "x").sha256)]
    assert faults(ask(short_export, page=read_page(b'{"a":1}', "x"))) == ["page.not-in-log"]
    folder = short_export.parent / "more"
    export_log(new_log(*entries), folder)
    assert faults(ask(folder, page=read_page(b'{"a": 1}', "x"))) == []


# Anything at all.


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(data=st.data())
def test_any_byte_that_is_changed_is_found(data, short_export):
    names = sorted(str(path.relative_to(short_export)) for path in short_export.rglob("*") if path.is_file())
    name = data.draw(st.sampled_from(names))
    path = short_export / name
    before = path.read_bytes()
    at = data.draw(st.integers(0, len(before) - 1))
    other = data.draw(st.integers(0, 255).filter(lambda value: value != before[at]))
    path.write_bytes(before[:at] + bytes([other]) + before[at + 1 :])
    try:
        assert ask(short_export).findings != ()
    finally:
        path.write_bytes(before)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(data=st.data())
def test_any_other_sequence_of_entries_is_found_with_a_kept_checkpoint(data, tmp_path):
    rows = [encode_entry(publication(number)) for number in range(8)]
    other = data.draw(st.lists(st.sampled_from(rows), min_size=1, max_size=10).filter(lambda those: those[:8] != rows))
    kept = (("kept", new_log(*publications(8)).checkpoint()),)
    folder = write_forged(other, tmp_path / "forged")
    found = faults(ask(folder, since=kept))
    assert {"history.forked", "history.rolled-back"} & set(found)


def test_origin_of_the_log_is_the_name_of_its_key():
    assert new_log(publication(0)).checkpoint().checkpoint.origin == ORIGIN == key().public.name
