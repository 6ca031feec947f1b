"""The public log in the database: begun by itself, grown with what it records, its key changed without a break."""

import pytest
from django.db import DatabaseError, connection, transaction

from desk.stages import Desk, make_desk, make_judged, make_published
from growing_tables import without_triggers
from sangto.ledger import (
    Algorithm,
    FolderSource,
    Question,
    SecretKey,
    cosign,
    cosignatures,
    export_log,
    parse_checkpoint,
    verify_log,
)
from sangto_desk.audit import published as reading
from sangto_desk.audit.models import LogEntry, LogHead
from sangto_desk.audit.publiclog import keys
from sangto_desk.audit.services import accept_witness, begin_log, rotate_key
from sangto_desk.factchecks.services import decide_amendment, propose_withdrawal, publish_fact_check

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def folder(settings, tmp_path):
    settings.DATA = type(settings.DATA)(tmp_path)
    return settings.DATA.keys


@pytest.fixture
def desk() -> Desk:
    return make_desk()


def verified(tmp_path, **question):
    export_log(reading.public_log(), tmp_path / "export")
    return verify_log(FolderSource(tmp_path / "export"), Question(**question))


def kinds() -> list[str]:
    return list(LogEntry.objects.values_list("kind", flat=True))


def test_log_begins_with_the_entry_that_names_its_key_and_only_once(folder, tmp_path):
    begin_log()
    begin_log()
    assert kinds() == ["key-change"]
    assert (folder / keys.CURRENT).stat().st_mode & 0o777 == 0o600
    assert reading.current_key().name == "localhost:8000/log"
    assert verified(tmp_path, key=reading.current_key()).ok


def test_publication_and_withdrawal_are_entered_with_the_hash_of_the_version(desk, tmp_path):
    version = make_published(desk)
    amendment = propose_withdrawal(actor=desk.editor, factcheck=version.factcheck, reason="Nguồn đã rút bài.")
    second = decide_amendment(actor=desk.lead, amendment=amendment, approve=True)
    assert kinds() == ["key-change", "publication", "withdrawal"]
    entry = reading.entry(2)
    assert (entry.sha256, entry.replaces, entry.version) == (second.sha256, version.sha256, 2)
    assert entry.path == f"/kiem-chung/{version.factcheck.slug}/"
    assert verified(tmp_path).ok


def test_what_is_rolled_back_is_not_in_the_log(desk, tmp_path):
    factcheck = make_judged(desk)
    begin_log()
    before = LogHead.objects.get()
    with pytest.raises(RuntimeError), transaction.atomic():
        publish_fact_check(actor=desk.lead, factcheck=factcheck)
        raise RuntimeError
    assert (kinds(), LogHead.objects.get().checkpoint) == (["key-change"], before.checkpoint)
    assert verified(tmp_path).ok


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit_logentry SET path = '/x/'",
        "DELETE FROM audit_logentry",
        "UPDATE audit_loghash SET level = 1",
        "DELETE FROM audit_loghash",
        "DELETE FROM audit_loghead",
        "UPDATE audit_loghead SET size = size - 1",
        "INSERT INTO audit_logentry (number, kind, path, sha256, at, content) "
        "SELECT number + 2, kind, path, sha256, at, content FROM audit_logentry",
    ],
)
def test_database_refuses_to_let_the_log_shrink_change_or_skip(statement):
    begin_log()
    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)


def test_key_is_changed_without_a_break_and_the_old_one_destroyed(desk, folder, tmp_path):
    make_published(desk)
    old = reading.current_key()
    new = rotate_key()
    assert (new != old, reading.current_key()) == (True, new)
    assert [path.name for path in folder.iterdir()] == [keys.CURRENT]
    make_published(desk)
    assert kinds() == ["key-change", "publication", "key-change", "publication"]
    assert verified(tmp_path, key=old).ok


def test_key_change_killed_before_the_new_key_took_its_place_goes_on(desk, folder, tmp_path, monkeypatch):
    monkeypatch.setattr(keys, "settle", lambda folder, public: None)
    rotate_key()
    assert sorted(path.name for path in folder.iterdir()) == [keys.CURRENT, keys.NEXT]
    make_published(desk)
    monkeypatch.undo()
    rotate_key()
    assert [path.name for path in folder.iterdir()] == [keys.CURRENT]
    assert verified(tmp_path).ok


def test_signature_of_a_witness_stands_under_the_checkpoint_until_the_log_grows(desk):
    begin_log()
    witness = SecretKey.generate("thuvien.example", Algorithm.COSIGNATURE)
    sent = parse_checkpoint(str(cosign(reading.checkpoint(), witness, 1_800_000_000)).encode())
    assert accept_witness(sent, [witness.public]) == 2
    assert [one.valid for one in cosignatures(reading.checkpoint(), [witness.public])] == [True]
    make_published(desk)
    assert cosignatures(reading.checkpoint(), [witness.public]) == []


def test_entry_changed_behind_the_triggers_is_found(desk, tmp_path):
    version = make_published(desk)
    with without_triggers(connection), connection.cursor() as cursor:
        cursor.execute("UPDATE audit_logentry SET content = replace(content, %s, %s)", [version.sha256, "0" * 64])
    assert [finding.fault.value for finding in verified(tmp_path).findings] == ["entry.changed"]
