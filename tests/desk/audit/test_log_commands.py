"""The commands that look after the log of a desk: change its key, take in what witnesses sign, ask one over HTTP."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from desk.stages import Desk, make_desk, make_published
from sangto.ledger import (
    FolderSource,
    Question,
    SecretKey,
    cosignatures,
    export_log,
    parse_public_key,
    verify_log,
)
from sangto.ledger.key_changes import sign_key_statement
from sangto_cli.main import cli
from sangto_desk.audit import published as reading
from sangto_desk.audit.publiclog import keys
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


def recovery_keys(folder, count: int) -> list[tuple[Path, SecretKey]]:
    """Keys that others keep, each in a file with its public part."""
    made = [SecretKey.generate("localhost:8000/log") for _number in range(count)]
    for number, key in enumerate(made):
        (folder / f"{number}.pub").write_text(f"{key.public}\n")
    return [(folder / f"{number}.pub", key) for number, key in enumerate(made)]


def test_log_whose_key_was_lost_goes_on_with_a_key_that_others_vouch_for(desk, settings, tmp_path):
    holders = recovery_keys(tmp_path, 3)
    named = [part for file, _key in holders for part in ("--recovery", file)]
    first = reading.current_key()
    assert run("rotate-key", *named, "--quorum", 2).exit_code == 0
    (settings.DATA.keys / keys.CURRENT).unlink()
    asked, again = run("replace-key"), run("replace-key")
    assert (asked.exit_code, again.stdout) == (0, asked.stdout)
    signatures = tmp_path / "signatures"
    lines = [str(sign_key_statement(asked.stdout, key)) for _file, key in holders[1:]]
    signatures.write_text(lines[0])
    assert run("replace-key", "--signature", signatures).exception.code == "ledger.conflict"
    signatures.write_text("\n".join(lines))
    done = run("replace-key", "--signature", signatures)
    assert (done.exit_code, parse_public_key(done.stdout.strip())) == (0, reading.current_key())
    make_published(desk)
    assert [entry.kind for entry in reading.entries()] == ["publication", *["key-change"] * 3]
    export_log(reading.public_log(), tmp_path / "export")
    assert verify_log(FolderSource(tmp_path / "export"), Question(key=first)).ok
    assert sorted(path.name for path in settings.DATA.keys.iterdir()) == [keys.CURRENT]


def test_statement_is_worth_nothing_once_the_log_has_grown(desk, tmp_path):
    ((file, key),) = recovery_keys(tmp_path, 1)
    run("rotate-key", "--recovery", file)
    signature = tmp_path / "signature"
    signature.write_text(str(sign_key_statement(run("replace-key").stdout, key)))
    make_published(desk)
    assert "has grown since" in run("replace-key", "--signature", signature).exception.message
    signature.write_text(str(sign_key_statement(run("replace-key").stdout, key)))
    assert run("replace-key", "--signature", signature).exit_code == 0


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["replace-key"], "ledger.conflict"),
        (["rotate-key", "--quorum", "1"], "input"),
        (["rotate-key", "--recovery", "0.pub", "--recovery", "1.pub"], "input"),
        (["rotate-key", "--recovery", "0.pub", "--recovery", "0.pub", "--quorum", "2"], "input"),
        (["rotate-key", "--recovery", "0.pub", "--quorum", "2"], "input"),
        (["replace-key", "--signature", "0.pub"], "ledger.note"),
    ],
)
def test_keys_that_could_not_save_a_log_are_refused(desk, tmp_path, monkeypatch, words, code):
    recovery_keys(tmp_path, 2)
    monkeypatch.chdir(tmp_path)
    before = reading.current_key()
    assert (run(*words).exception.code, reading.current_key()) == (code, before)


def test_key_of_the_log_is_none_of_its_recovery_keys(desk):
    assert run("rotate-key", "--recovery", reading.current_key()).exception.code == "ledger.conflict"


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
