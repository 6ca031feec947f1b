"""Asking a witness: what is sent is what C2SP tlog-witness describes, and nothing but a true signature is taken."""

import re

import pytest

from logs import key, new_log, publication, publications
from sangto.errors import InvalidNote, LedgerConflict, LedgerMissing, LedgerUnreachable
from sangto.ledger import Log, MemoryStore, cosignatures
from sangto.ledger.witnessing import SIZE_TYPE, WitnessAnswer, add_checkpoint_body, ask_witness
from witness import TIME, Witness


@pytest.fixture
def log() -> Log:
    return new_log(*publications(5))


def grown(log: Log, count: int) -> Log:
    """The log with so many further entries."""
    log.append(publications(log.size + count)[log.size :], key())
    return log


@pytest.fixture
def witness() -> Witness:
    return Witness(key().public)


def asker(witness: Witness):
    return lambda body: WitnessAnswer(*witness.answer(body))


def test_request_is_as_the_protocol_describes_it(log, witness):
    ask_witness(log, asker(witness), [witness.key.public])
    grown(log, 7)
    ask_witness(log, asker(witness), [witness.key.public], seen=5)
    first, second = (body.decode() for body in witness.bodies)
    assert first.startswith("old 0\n\nkiemchung.example/log\n5\n")
    assert re.match(r"old 5\n([A-Za-z0-9+/]{43}=\n)+\nkiemchung\.example/log\n12\n", second)


def test_witness_that_saw_another_size_says_which_and_is_asked_once_more(log, witness):
    ask_witness(log, asker(witness), [witness.key.public])
    grown(log, 3)
    signed = ask_witness(log, asker(witness), [witness.key.public])
    assert (len(witness.bodies), witness.size) == (3, 8)
    assert [(one.time, one.valid) for one in cosignatures(signed, [witness.key.public])] == [(TIME, True)]


def test_log_that_was_rewritten_gets_no_signature(log, witness):
    ask_witness(log, asker(witness), [witness.key.public])
    longer = new_log(*(publication(number, "/kiem-chung/khac/" + str(number)) for number in range(9)))
    same_size = new_log(*(publication(number, "/kiem-chung/khac/" + str(number)) for number in range(5)))
    for other in (longer, same_size):
        for seen in (0, 5):
            with pytest.raises(LedgerConflict):
                ask_witness(other, asker(witness), [witness.key.public], seen=seen)


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (WitnessAnswer(404, "", b""), LedgerUnreachable),
        (WitnessAnswer(403, "", b""), LedgerUnreachable),
        (WitnessAnswer(500, "", b""), LedgerUnreachable),
        (WitnessAnswer(422, "", b""), LedgerConflict),
        (WitnessAnswer(409, "text/plain", b""), LedgerConflict),
        (WitnessAnswer(409, SIZE_TYPE, b"99\n"), LedgerConflict),
        (WitnessAnswer(409, SIZE_TYPE, b"0\n"), LedgerConflict),
        (WitnessAnswer(409, SIZE_TYPE, b"2\n"), LedgerConflict),
        (WitnessAnswer(200, "", b""), InvalidNote),
        (WitnessAnswer(200, "", b"no signature\n"), InvalidNote),
    ],
)
def test_answer_that_is_no_signature_is_refused(log, witness, answer, error):
    with pytest.raises(error):
        ask_witness(log, lambda body: answer, [witness.key.public])


def test_signature_of_a_stranger_counts_for_nothing(log, witness):
    stranger = Witness(key().public)
    with pytest.raises(InvalidNote):
        ask_witness(log, asker(stranger), [witness.key.public])


def test_log_that_has_not_begun_asks_nobody(witness):
    with pytest.raises(LedgerMissing):
        ask_witness(Log(MemoryStore(key().public)), asker(witness), [witness.key.public])
    assert witness.bodies == []


def test_body_has_no_more_than_the_protocol_allows(log):
    body = add_checkpoint_body(log.checkpoint(), 5, log.prove_consistency(5, 5))
    assert body.startswith(b"old 5\n\n")
