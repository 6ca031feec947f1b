"""The commands that look after the log of a desk: change its key, take in what witnesses sign, ask one over HTTP."""

import pytest
from click.testing import CliRunner

from desk.stages import Desk, make_desk, make_published
from sangto.ledger import cosignatures, parse_public_key
from sangto_cli.main import cli
from sangto_desk.audit import published as reading
from sangto_desk.audit.services import begin_log
from witness import Witness, witness_at_work

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk(settings, tmp_path, monkeypatch) -> Desk:
    """A desk with a log, which commands find as they do in a process of their own."""
    settings.DATA = type(settings.DATA)(tmp_path)
    monkeypatch.setattr("sangto_desk.operations.start.load", lambda data: settings.DATA)
    made = make_desk()
    begin_log()
    return made


@pytest.fixture
def witness(desk) -> Witness:
    return Witness(reading.current_key())


def run(*arguments: object):
    return CliRunner().invoke(cli, ["log", *map(str, arguments)])


def test_rotated_key_is_printed_and_signs_from_then_on(desk):
    old = reading.current_key()
    done = run("rotate-key")
    assert (done.exit_code, parse_public_key(done.stdout.strip())) == (0, reading.current_key())
    assert reading.current_key() != old
    make_published(desk)
    assert [entry.kind for entry in reading.entries()] == ["publication", "key-change", "key-change"]


def test_signature_of_a_witness_is_accepted_from_a_file(desk, witness, tmp_path):
    status, _kind, line = witness.answer(b"old 0\n\n" + str(reading.checkpoint()).encode())
    file = tmp_path / "next"
    file.write_bytes(str(reading.checkpoint()).encode() + line)
    done = run("accept", file, "--witness", witness.key.public)
    assert (status, done.exit_code, "2 signatures" in done.stderr) == (200, 0, True)
    assert [one.valid for one in cosignatures(reading.checkpoint(), [witness.key.public])] == [True]


def test_signature_of_a_stranger_is_refused_with_a_code(desk, witness, tmp_path):
    file = tmp_path / "next"
    file.write_bytes(str(reading.checkpoint()).encode())
    done = run("accept", file, "--witness", witness.key.public)
    assert (done.exit_code, done.exception.code) == (1, "ledger.note")


def test_witness_signs_over_http_and_its_signature_is_shown(desk, witness, settings, client):
    settings.NETWORK_ALLOWED = True
    with witness_at_work(witness) as address:
        first = run("witness", address, "--witness", witness.key.public)
        make_published(desk)
        second = run("witness", address, "--witness", witness.key.public)
    assert (first.exit_code, second.exit_code, witness.size) == (0, 0, 2)
    assert [one.valid for one in cosignatures(reading.checkpoint(), [witness.key.public])] == [True]
    assert "thuvien.example" in client.get("/so-cong-khai/").content.decode()
    assert "— thuvien.example " in client.get("/log/checkpoint").content.decode()


def test_nothing_is_sent_unless_the_desk_may_reach_others(desk, witness):
    with witness_at_work(witness) as address:
        done = run("witness", address, "--witness", witness.key.public)
    assert (done.exit_code, done.exception.code, witness.bodies) == (1, "input", [])
