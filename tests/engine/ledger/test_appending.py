"""Appending: what continues a log and what does not, changes of key, and what comes out to be written."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from logs import ORIGIN, START, key, key_change, new_log, one_of_each, page, path_of, publication, publications
from sangto.errors import LedgerConflict, LedgerDamaged
from sangto.ledger import (
    Frontier,
    Head,
    KeyChangeReason,
    KeyState,
    append,
    decode_entry,
    leaf_hash,
    new_head,
    page_hash,
    parse_proof_file,
    sign_key_change,
    signed_by,
    verify_consistency,
    verify_inclusion,
)


@settings(deadline=None)
@given(st.integers(0, 40), st.integers(0, 40))
def test_appending_at_once_or_one_by_one_makes_the_same_log(first, second):
    entries = publications(first + second)
    head = new_head(key().public)
    parts = append(append(head, entries[:first], key()).head, entries[first:], key())
    assert parts.head == append(head, entries, key()).head


def test_an_addition_holds_all_that_is_to_be_written():
    before = append(new_head(key().public), publications(255), key())
    addition = append(before.head, [publication(255), publication(256)], key())
    assert addition.start == 255
    assert [decode_entry(data) for data in addition.entries] == [publication(255), publication(256)]
    assert [(one.level, one.index) for one in addition.hashes] == [(0, 255), (0, 256), (1, 0)]
    assert [one.value for one in addition.hashes[:2]] == [leaf_hash(data) for data in addition.entries]
    leaves = [one.value for one in (*before.hashes, *addition.hashes) if one.level == 0]
    assert addition.hashes[2].value == Frontier().extend(leaves[:256]).root()
    assert addition.checkpoint.checkpoint.root == addition.head.frontier.root() == Frontier().extend(leaves).root()
    assert (addition.head.size, addition.head.time) == (257, publication(256).time)
    assert signed_by(addition.checkpoint, key().public) is True


@pytest.mark.parametrize("number", [0, 2, 7])
def test_an_entry_with_another_number_is_refused(number):
    log = new_log(publication(0))
    with pytest.raises(LedgerConflict, match=f"has the number 1 \\(got {number}\\)"):
        log.append([publication(number, time=publication(1).time)], key())
    assert log.size == 1


def test_an_entry_before_the_last_one_in_time_is_refused():
    log = new_log(publication(0))
    with pytest.raises(LedgerConflict, match="has the time 2026-06-26T08:29:59Z, before that of entry 0"):
        log.append([publication(1, time=START.replace(minute=29, second=59))], key())
    log.append([publication(1, time=START)], key())
    assert log.size == 2


def test_another_key_cannot_sign():
    log = new_log(publication(0))
    with pytest.raises(LedgerConflict, match="The log is signed by"):
        log.append([publication(1)], key(2))
    assert log.size == 1


def test_a_log_changes_its_key_with_the_signatures_of_both():
    log = new_log(key_change(0, None, key()))
    log.append([key_change(1, key(), key(2))], key(2))
    log.append([publication(2)], key(2))
    assert log.store.head().keys == KeyState(key(2).public)
    assert log.resource("key") == f"{key(2).public}\n".encode()


def loss(number: int, new: int, *signers: int) -> object:
    """A change to a key after the loss of the first, signed by some."""
    change = replace(key_change(number, key(), key(new)), reason=KeyChangeReason.LOSS, signatures=())
    return sign_key_change(change, *(key(one) for one in signers))


RECOVERY = (key(7), key(8), key(9))


def test_a_lost_key_is_replaced_by_a_quorum_of_recovery_keys():
    log = new_log(key_change(0, None, key(), recovery=RECOVERY, quorum=2))
    log.append([loss(1, 2, 2, 7, 9)], key(2))
    assert log.store.head().keys.current == key(2).public


@pytest.mark.parametrize("signers", [(2,), (2, 7), (7, 8, 9), (2, 1), (2, 7, 7), (2, 5, 6)])
def test_a_loss_without_the_signatures_that_it_needs_is_refused(signers):
    log = new_log(key_change(0, None, key(), recovery=RECOVERY, quorum=2))
    with pytest.raises(LedgerConflict):
        log.append([loss(1, 2, *signers)], key(2))


def test_a_loss_in_a_log_without_recovery_keys_is_refused():
    log = new_log(key_change(0, None, key()))
    with pytest.raises(LedgerConflict, match="needs the signatures of 1 of 0 recovery keys"):
        log.append([loss(1, 2, 2)], key(2))


CHANGE = key_change(1, key(), key(2))


@pytest.mark.parametrize(
    "change",
    [
        replace(CHANGE, signatures=CHANGE.signatures[:1]),
        replace(CHANGE, signatures=CHANGE.signatures[1:]),
        replace(CHANGE, signatures=()),
        replace(key_change(2, key(), key(2)), number=1),
        replace(CHANGE, recovery=(str(key(9).public),), quorum=1),
        replace(CHANGE, time=START.replace(hour=9)),
        key_change(1, key(3), key(2)),
        key_change(1, key(), key(2, "noikhac.example/log")),
        replace(key_change(0, None, key()), number=1),
    ],
)
def test_a_change_of_key_that_is_not_signed_as_it_stands_is_refused(change):
    log = new_log(key_change(0, None, key()))
    with pytest.raises(LedgerConflict):
        log.append([change], key(2))
    assert log.size == 1


def test_the_first_entry_names_the_key_of_the_log():
    with pytest.raises(LedgerConflict, match="The first key of the log is"):
        new_log().append([key_change(0, None, key(2))], key(2))
    with pytest.raises(LedgerConflict, match="is not signed by the first key"):
        new_log().append([replace(key_change(0, None, key()), signatures=())], key())


@settings(deadline=None)
@given(st.integers(0, 700))
def test_head_survives_being_written(size):
    keys = KeyState(key().public, (key(7).public, key(8).public), 2)
    frontier = Frontier().extend([leaf_hash(b"x")] * size)
    head = Head(keys, frontier, START if size else None)
    assert Head.from_bytes(head.to_bytes()) == head


@pytest.mark.parametrize("data", [b"", b"[]", b"{}", b"\xff", new_head(key().public).to_bytes().replace(b"AAA", b"AA")])
def test_bytes_that_are_no_head_are_refused(data):
    with pytest.raises(LedgerDamaged):
        Head.from_bytes(data)


def test_proofs_of_a_log_hold():
    log = new_log(*publications(20))
    checkpoint = log.checkpoint().checkpoint
    leaves = log.store.hashes(0, 0, 20)
    for index in range(20):
        assert verify_inclusion(leaves[index], index, 20, log.prove_inclusion(index, 20), checkpoint.root)
    for old in range(21):
        root = Frontier().extend(leaves[:old]).root()
        assert verify_consistency(old, root, 20, checkpoint.root, log.prove_consistency(old, 20))


def test_proof_file_of_a_page_proves_its_entry_and_no_other():
    log = new_log(*one_of_each())
    proof = parse_proof_file(str(log.proof_file(3)).encode())
    assert str(proof) == str(log.proof_file(3))
    assert proof.proves(proof.extra, key().public)
    assert decode_entry(proof.extra).sha256 == page_hash(page(path_of(1), 2))
    assert not proof.proves(log.store.entries(4, 5)[0], key().public)
    assert not proof.proves(proof.extra, key(2).public)
    assert not replace(proof, index=2).proves(proof.extra, key().public)


def test_a_log_without_entries_has_a_checkpoint():
    log = new_log()
    assert log.checkpoint() is None
    log.append([], key())
    assert log.checkpoint().checkpoint.text.split("\n")[:2] == [ORIGIN, "0"]
    with pytest.raises(ValueError, match="the log has 0 entries, not 1"):
        log.prove_inclusion(0, 1)
