"""An administrator with full access to the database, triggers taken away: what they do to what was published is found.

The outsider has nothing but the address of the desk (here: its files as they are served), a checkpoint and the record
of a page, both kept from before.
"""

import json
import shutil
from pathlib import Path

import pytest
from django.db import connection
from django.test import override_settings

from desk.lasting import lasting
from desk.public.test_pages import correct
from desk.stages import make_desk, make_published
from growing_tables import without_triggers
from sangto.ledger import FolderSource, Question, export_log, parse_checkpoint, verify_log
from sangto.ledger.pages import find_record_link, read_page
from sangto_desk.audit import published as log
from sangto_desk.audit.models import LogEntry, LogHash, LogHead
from sangto_desk.audit.publiclog import keys
from sangto_desk.audit.publiclog.writing import begin_log
from sangto_desk.audit.services import append_to_log
from sangto_desk.common import caching
from sangto_desk.datafolder import DataFolder
from sangto_desk.factchecks.models import FactCheck, Version
from sangto_desk.factchecks.published import get_version
from sangto_desk.factchecks.services.announcing import entry_of

pytestmark = pytest.mark.django_db


def sql(statement, *values):
    with connection.cursor() as cursor:
        cursor.execute(statement, values)


def change_an_entry():
    sql("UPDATE audit_logentry SET content = replace(content, '/kiem-chung/', '/kiem-chung/x') WHERE number = 1")


def back_date_an_entry():
    row = LogEntry.objects.get(number=2)
    content = json.loads(row.content)
    content["time"] = "2020-01-01T00:00:00Z"
    LogEntry.objects.filter(number=2).update(content=json.dumps(content, separators=(",", ":")))


def reorder_two_entries():
    first, second = LogEntry.objects.get(number=1), LogEntry.objects.get(number=2)
    LogEntry.objects.filter(number=1).update(content=second.content)
    LogEntry.objects.filter(number=2).update(content=first.content)


def delete_an_entry():
    LogEntry.objects.filter(number=1).delete()
    sql("UPDATE audit_logentry SET number = number - 1 WHERE number = 2")
    sql("UPDATE audit_logentry SET number = number - 1 WHERE number = 3")


def delete_the_last_entry():
    LogEntry.objects.filter(number=3).delete()


def insert_an_entry():
    for number in (3, 2):
        LogEntry.objects.filter(number=number).update(number=number + 1)
    first = LogEntry.objects.get(number=1)
    LogEntry.objects.create(
        number=2, kind=first.kind, path=first.path, sha256="a" * 64, at=first.at, content=first.content
    )


def replace_an_entry_and_its_hash():
    from sangto.ledger import leaf_hash

    change_an_entry()
    content = LogEntry.objects.get(number=1).content.encode()
    LogHash.objects.filter(level=0, index=1).update(value=leaf_hash(content))


def change_a_hash():
    LogHash.objects.filter(level=0, index=2).update(value=b"\0" * 32)


def delete_a_hash():
    LogHash.objects.filter(level=0, index=3).delete()


def empty_the_log():
    LogEntry.objects.all().delete()
    LogHash.objects.all().delete()
    LogHead.objects.all().delete()
    begin_log()


def roll_back():
    empty_the_log()
    version = get_version(Version.objects.first().factcheck.slug, 1)
    append_to_log(lambda number, time: entry_of(version, number, time))


def fork():
    roll_back()
    for version in Version.objects.order_by("-id")[:2]:
        make_entry(version)


def make_entry(version):
    found = get_version(version.factcheck.slug, version.number)
    append_to_log(lambda number, time: entry_of(found, number, time))


def sign_with_another_key():
    from django.conf import settings

    (settings.DATA.keys / keys.CURRENT).unlink()
    fork()


def change_the_checkpoint():
    sql("UPDATE audit_loghead SET checkpoint = replace(checkpoint, 'log', 'log.khac')")


def change_the_signature():
    row = LogHead.objects.get()
    *lines, signature = row.checkpoint.splitlines()
    flipped = signature[:-6] + ("A" if signature[-6] != "A" else "B") + signature[-5:]
    LogHead.objects.update(checkpoint="\n".join([*lines, flipped]) + "\n")


def change_the_page():
    version = Version.objects.get(number=2)
    content = version.content.replace('"Sai"', '"Đúng"')
    Version.objects.filter(pk=version.pk).update(content=content)


def show_the_old_version_again():
    version = Version.objects.get(number=2)
    first = Version.objects.get(factcheck=version.factcheck, number=1)
    sql("UPDATE factchecks_factcheck SET current_id = %s WHERE id = %s", first.pk, version.factcheck_id)


def show_another_page():
    one, other = FactCheck.objects.order_by("pk")
    for row, slug in ((one, "giua-chung"), (other, one.slug), (one, other.slug)):
        FactCheck.objects.filter(pk=row.pk).update(slug=slug)


def publish_past_the_log():
    version = Version.objects.get(number=2)
    content = {**json.loads(version.content), "path": "/kiem-chung/ngoai-so/"}
    Version.objects.filter(pk=version.pk).update(content=json.dumps(content))


KINDS = {
    change_an_entry: {"entry.changed"},
    back_date_an_entry: {"entry.changed", "entry.back-dated"},
    reorder_two_entries: {"entry.reordered"},
    delete_an_entry: {"entry.deleted"},
    delete_the_last_entry: {"log.truncated", "entry.deleted"},
    insert_an_entry: {"entry.inserted"},
    replace_an_entry_and_its_hash: {"checkpoint.root", "log.rewritten"},
    change_a_hash: {"tile.damaged"},
    delete_a_hash: {"tile.damaged", "log.truncated"},
    empty_the_log: {"history.rolled-back"},
    roll_back: {"history.rolled-back"},
    fork: {"history.forked"},
    sign_with_another_key: {"history.forked", "history.key", "checkpoint.key"},
    change_the_checkpoint: {"checkpoint.origin", "checkpoint.signature", "checkpoint.malformed"},
    change_the_signature: {"checkpoint.signature", "checkpoint.malformed"},
    change_the_page: {"page.changed"},
    show_the_old_version_again: {"page.outdated"},
    show_another_page: {"page.swapped"},
    publish_past_the_log: {"page.swapped", "page.not-in-log"},
}


@pytest.fixture(scope="module")
def made(django_db_setup, django_db_blocker, tmp_path_factory):
    """A desk with two fact-checks, one of them corrected; what an outsider kept: checkpoint, key, the page."""
    folder = tmp_path_factory.mktemp("desk")
    with lasting(django_db_blocker):
        with override_settings(DATA=DataFolder(folder)):
            desk = make_desk()
            version = make_published(desk)
            make_published(desk)
            correct(desk, version)
            found = log.public_log().store.checkpoint(), log.current_key(), version.factcheck.slug
        yield folder, found


@pytest.fixture
def kept(made, db, settings, tmp_path):
    folder, found = made
    settings.DATA = DataFolder(Path(shutil.copytree(folder, tmp_path / "desk")))
    return found


def faults(kept, client, tmp_path) -> set[str]:
    """What the outsider finds, from the files of the log as they are now and the page as it is shown now."""
    checkpoint, key, slug = kept
    folder = tmp_path / "served"
    export_log(log.public_log(), folder)
    address = f"/kiem-chung/{slug}/"
    record = client.get(find_record_link(client.get(address).content)).content
    since = (("kept", parse_checkpoint(checkpoint)),)
    question = Question(key=key, since=since, page=read_page(record, slug, address))
    return {finding.fault.value for finding in verify_log(FolderSource(folder), question).findings}


def test_lists_and_feeds_tell_what_was_signed_whatever_stands_beside_it(kept, client):
    pages = (
        "/",
        "/kiem-chung/",
        "/dinh-chinh/",
        "/tin-moi/feed.json",
        "/api/v1/fact-checks",
        "/du-lieu/bai-kiem-chung.csv",
    )
    before = [b"".join(client.get(page)) for page in pages]
    with without_triggers(connection):
        Version.objects.update(title="Bài khác", rating="true")
        Version.objects.filter(number__gt=1).update(reason="Lý do khác")
    caching._made._pages.clear()
    assert [b"".join(client.get(page)) for page in pages] == before


@pytest.mark.parametrize("tamper", KINDS, ids=lambda one: one.__name__)
def test_whatever_an_administrator_does_to_what_was_published_is_found(kept, client, tmp_path, tamper):
    assert faults(kept, client, tmp_path / "before") == set()
    with without_triggers(connection):
        tamper()
    found = faults(kept, client, tmp_path)
    assert found & KINDS[tamper], found
