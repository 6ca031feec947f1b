"""Uploads: every row its own outcome, the others go through, and being cut off loses and doubles nothing."""

import io
import zipfile

import pytest
from openpyxl import Workbook

from desk.contests.playing import ESSAY, opened
from desk.factories import make_user
from documents import docx_of, docx_with, encrypted_pdf, pdf_of, word_paragraph
from sangto_desk.accounts.models import Role
from sangto_desk.common.errors import DeskError
from sangto_desk.contests.models import Entry, Upload, UploadRow
from sangto_desk.contests.sealing import unseal
from sangto_desk.contests.selectors.uploads import outcomes_of
from sangto_desk.contests.services.uploading import receive_upload, work_through

pytestmark = pytest.mark.django_db


def text(number):
    return f"{ESSAY}Câu chuyện số {number} của em là về dòng sông ấy và những người đi trên nó mỗi ngày."


def table(*rows):
    book = Workbook()
    for row in rows:
        book.active.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def archive(files):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in files.items():
            packed.writestr(name, data)
    return out.getvalue()


@pytest.fixture
def stage():
    return opened()


def hand_in(stage, data, name="bài.zip", **changes):
    values = {"actor": make_user(Role.CONTRIBUTOR, stage.units[0]), "unit": stage.units[0], "agreed": True}
    return receive_upload(contest=stage.contest, data=data, name=name, **values | changes)


def worked(stage, data, name="bài.zip", **changes):
    upload = hand_in(stage, data, name, **changes)
    work_through(upload_id=upload.pk)
    upload.refresh_from_db()
    return upload


def codes(upload):
    return [row.code for row in upload.rows.all()]


def test_table_with_texts_gives_an_entry_a_row(stage):
    head = ["Họ và tên", "Nội dung", "Tên bài", "Trường"]
    upload = worked(stage, table(head, ["Bùi Văn Thử", text(1), "Dòng sông", "THCS Thử"], ["Lê Thị Mẫu", text(2)]))
    assert (upload.state, upload.total, codes(upload)) == ("done", 2, ["", ""])
    first, second = (row.entry for row in upload.rows.all())
    assert (first.title, first.school, first.unit) == ("Dòng sông", "THCS Thử", stage.units[0])
    assert unseal(second.entrant.sealed).name == "Lê Thị Mẫu"


def test_archive_whose_names_are_the_authors(stage):
    upload = worked(stage, archive({"Bùi Văn Thử - Dòng sông.docx": docx_of(text(1))}))
    entry = upload.rows.get().entry
    assert (entry.title, entry.source, unseal(entry.entrant.sealed).name) == ("Dòng sông", "docx", "Bùi Văn Thử")


def test_every_bad_row_says_why_and_the_others_go_through(stage):
    files = {
        "bom.txt": b"0" * 60_000_000,
        "khoa.pdf": encrypted_pdf(),
        "quet.pdf": pdf_of("", ""),
        "ba.txt": "ba chữ thôi",
        "macro.docm": docx_with(word_paragraph(text(3)), macros=True),
        "tot.txt": text(4),
        "lon.txt": "x" * (21 * 1024 * 1024),
        "thua.txt": text(5),
    }
    named = [name for name in files if name != "thua.txt"]
    rows = [[f"Tác giả {name}", name] for name in named]
    rows += [["Không tệp", "khong-co.docx"], ["", "tot.txt"], ["Hai lần", "tot.txt"], ["Trống", ""]]
    upload = worked(stage, archive({"bang.xlsx": table(["Họ và tên", "Tệp"], *rows), **files}))
    assert codes(upload) == [
        "contests.file-too-large",
        "contests.file-encrypted",
        "contests.file-scan",
        "contests.length",
        "",
        "",
        "contests.file-too-large",
        "contests.file-missing",
        "contests.row-no-author",
        "contests.row-twice",
        "contests.row-no-text",
        "contests.file-unlisted",
    ]
    assert all(row.problem["vi"][0] for row in upload.rows.exclude(code=""))
    assert "khong-co" not in str([row.problem for row in upload.rows.all()])  # names of files often name authors
    assert upload.rows.get(position=5).entry.flags.keys() == {"active-macros"}


def test_same_entry_of_the_same_author_is_told_with_its_number(stage):
    data = table(["Họ và tên", "Nội dung"], ["Bùi Văn Thử", text(1)])
    first = worked(stage, data)
    second = worked(stage, data)
    row = second.rows.get()
    assert row.code == "contests.twice"
    assert str(first.rows.get().entry.number) in row.problem["vi"][0]


def test_same_text_of_two_authors_is_taken_and_told(stage):
    upload = worked(stage, table(["Họ và tên", "Nội dung"], ["Bùi Văn Thử", text(1)], ["Lê Thị Mẫu", text(1)]))
    first, second = upload.rows.all()
    assert (first.problem, second.code) == ({}, "")
    assert str(first.entry.number) in second.problem["vi"][0]


def test_work_that_was_cut_off_goes_on_where_it_was(stage, monkeypatch):
    rows = [[f"Tác giả {number}", text(number)] for number in range(6)]
    upload = hand_in(stage, table(["Họ và tên", "Nội dung"], *rows))
    real = UploadRow.objects.get_or_create
    calls = []

    def cut_off(**values):
        calls.append(values)
        if len(calls) == 4:  # the entry is in, its outcome is not written
            raise KeyboardInterrupt
        return real(**values)

    monkeypatch.setattr(UploadRow.objects, "get_or_create", cut_off)
    with pytest.raises(KeyboardInterrupt):
        work_through(upload_id=upload.pk)
    assert (Entry.objects.count(), UploadRow.objects.count()) == (4, 3)
    monkeypatch.undo()
    for _time in range(2):
        work_through(upload_id=upload.pk)
    upload.refresh_from_db()
    assert (upload.state, Entry.objects.count(), codes(upload)) == ("done", 6, [""] * 6)


def test_file_is_encrypted_while_it_waits_and_gone_when_it_is_done(stage, settings):
    upload = hand_in(stage, b"name,text\nBui Van Thu,xyz")
    (path,) = (settings.DATA.root / "uploads").glob(f"{upload.token}*")
    assert b"Bui" not in path.read_bytes()
    work_through(upload_id=upload.pk)
    assert not path.exists()


def test_upload_that_is_nothing_is_refused_whole(stage):
    upload = worked(stage, b"PK\x03\x04 broken")
    assert (upload.state, upload.rows.count()) == ("refused", 0)
    assert upload.problem["vi"][0] == "Tệp nén bị hỏng, không mở được."


def test_outcomes_name_files_and_tickets_for_who_handed_them_in(stage):
    upload = worked(stage, archive({"Bùi Văn Thử.txt": text(1), "x.png": b"\x89PNG\r\n"}))
    taken, refused = outcomes_of(upload)
    assert (taken.label, taken.row.entry.ticket_hash != "", len(taken.ticket)) == ("Bùi Văn Thử.txt", True, 27)
    assert (refused.label, refused.ticket, refused.row.code) == ("x.png", "", "contests.file-kind")


@pytest.mark.parametrize(
    ("changes", "code"),
    [({"agreed": False}, "contests.no-consent"), ({"data": b" "}, "contests.upload-empty")],
)
def test_upload_without_consent_or_content_is_refused(stage, changes, code):
    data = changes.pop("data", b"a,b")
    with pytest.raises(DeskError) as error:
        hand_in(stage, data, **changes)
    assert (error.value.name, Upload.objects.count()) == (code, 0)


def test_only_members_of_the_unit_hand_in(stage):
    with pytest.raises(DeskError) as error:
        hand_in(stage, b"a,b", actor=make_user(Role.CONTRIBUTOR, stage.units[1]))
    assert error.value.code == "desk.not-allowed"


def test_ten_thousand_files_are_planned_and_one_more_is_refused(stage):
    files = {f"{number}.txt": "" for number in range(10_001)}
    assert worked(stage, archive(files)).problem["vi"][0].startswith("Tệp nén chứa 10001 tệp")
