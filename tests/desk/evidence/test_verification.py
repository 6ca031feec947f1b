"""Verifying the archive: whatever is not as it was archived is named."""

import hashlib

import pytest
from django.db import connection

from desk.factories import make_source, make_user
from growing_tables import without_triggers
from sangto_desk.accounts.models import Role
from sangto_desk.evidence import configured
from sangto_desk.evidence.archive import copy_of_file
from sangto_desk.evidence.models import Snapshot
from sangto_desk.evidence.services import add_quotation
from sangto_desk.evidence.verification import verify_archive

pytestmark = pytest.mark.django_db
TEXT = "Sở Y tế ghi nhận 35 ca mắc."


@pytest.fixture
def copy(settings, tmp_path):
    """A copy with a quotation, in an archive of its own."""
    settings.DATA = type(settings.DATA)(tmp_path)
    copy = make_source(TEXT).snapshots.get()
    actor = make_user(Role.CONTRIBUTOR, copy.source.unit)
    add_quotation(actor=actor, snapshot=copy, start=17, end=19, text=TEXT[17:19])
    return copy


def found() -> list[str]:
    return [one.what for one in verify_archive(configured.archive_store()).problems]


def test_whole_archive_has_no_problem(copy):
    report = verify_archive(configured.archive_store())
    size = configured.archive_store().place(copy.warc).stat().st_size
    assert (report.copies, report.quotations, report.bytes, report.unreferenced) == (1, 1, size, 0)
    assert report.problems == ()


def test_missing_and_changed_files_are_named(copy):
    place = configured.archive_store().place(copy.warc)
    place.write_bytes(place.read_bytes()[:-1] + b"x")
    (problem,) = verify_archive(configured.archive_store()).problems
    assert (problem.what, problem.source, problem.copy, problem.file) == ("changed", copy.source_id, copy.pk, copy.warc)
    place.unlink()
    assert found() == ["missing"]


def test_copy_that_was_exchanged_for_another_is_named(copy):
    other = configured.archive_store().keep(copy_of_file(b"other", "text/plain", copy.fetched_at).warc)
    change(copy, "warc", other)
    assert found() == ["content"]
    assert verify_archive(configured.archive_store()).unreferenced == 1


def test_text_that_was_changed_behind_the_triggers_is_named_with_its_quotations(copy):
    change(copy, "text", TEXT.replace("35", "53"))
    assert found() == ["text", "quotation"]
    change(copy, "text_sha256", hashlib.sha256(TEXT.replace("35", "53").encode()).hexdigest())
    assert found() == ["quotation"]


def change(copy: Snapshot, column: str, value: str) -> None:
    """What somebody with the database in their hands could do."""
    with without_triggers(connection), connection.cursor() as cursor:
        cursor.execute(f"UPDATE evidence_snapshot SET {column} = %s WHERE id = %s", [value, copy.pk])
