"""Pages on files of contests: hand in together, compare, judge a case, print certificates; nobody sees too much."""

import io

import openpyxl
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from desk.contests.playing import opened, published, send
from desk.factories import make_user
from sangto.evidence import Content
from sangto_desk.accounts.models import Role
from sangto_desk.contests.files.reading import flags_of
from sangto_desk.contests.models import ContestCertificate, OriginalityCase, Upload
from sangto_desk.contests.services.comparing import compare
from sangto_desk.contests.services.uploading import work_through

pytestmark = [pytest.mark.django_db, pytest.mark.one_store]

TEXT = "Mỗi chiều bà kể chuyện con sông cũ, nơi có bến đò và hàng tre, và em ghi lại từng lời để sau này còn nhớ."


def page(user, name, *args, data=None):
    client = Client()
    client.force_login(user)
    address = reverse(f"newsroom:{name}", args=args)
    return client.get(address) if data is None else client.post(address, data, follow=True)


@pytest.fixture
def stage():
    return opened()


def table(*rows):
    return SimpleUploadedFile("bảng.csv", "\n".join(["Họ và tên,Nội dung", *rows]).encode())


def handed_in(stage, member, *rows):
    data = {"unit": stage.units[0].pk, "file": table(*rows), "agreed": "on"}
    answer = page(member, "contest-uploads", stage.contest.number, data=data)
    upload = Upload.objects.get()
    work_through(upload_id=upload.pk)
    return answer, upload


def test_member_hands_in_a_table_and_reads_what_became_of_each_row(stage):
    member = make_user(Role.CONTRIBUTOR, stage.units[0])
    answer, upload = handed_in(stage, member, f'Bùi Văn Thử,"{TEXT}"', "Lê Thị Mẫu,ba chữ thôi")
    assert "0 trên 0" in answer.content.decode()
    text = page(member, "contest-upload", stage.contest.number, upload.pk).content.decode()
    assert "Đã nhận 1 trên 2 dòng." in text
    assert "Bùi Văn Thử" in text and str(upload.rows.first().entry.number) in text
    assert text.count("✕") == 1


def test_member_of_another_unit_sees_neither_contest_upload_nor_file(stage):
    _answer, upload = handed_in(stage, make_user(Role.CONTRIBUTOR, stage.units[0]), f'Bùi Văn Thử,"{TEXT}"')
    other = make_user(Role.CONTRIBUTOR, stage.units[1])
    for name in ("contest-upload", "contest-upload-file"):
        assert page(other, name, stage.contest.number, upload.pk).status_code == 404
    stranger = make_user(Role.CONTRIBUTOR, opened().units[0])
    assert page(stranger, "contest-uploads", stage.contest.number).status_code == 404


def test_spreadsheet_of_an_upload_holds_no_formula(stage):
    member = make_user(Role.CONTRIBUTOR, stage.units[0])
    _answer, upload = handed_in(stage, member, f'=cmd|x,"{TEXT}"')
    data = page(member, "contest-upload-file", stage.contest.number, upload.pk).content
    cells = [cell for row in openpyxl.load_workbook(io.BytesIO(data)).active.iter_rows() for cell in row]
    assert [cell.data_type for cell in cells if cell.value == "=cmd|x"] == ["s"]


def test_board_leads_from_a_pair_to_a_case_that_two_decide(stage):
    for unit in stage.units:
        send(stage, unit, f"{TEXT} Bài của {unit.name} viết thêm vài lời riêng cho quê mình.")
    number = stage.contest.number
    page(stage.editor, "contest-originality", number, data={"least_words": 16})
    run = stage.contest.reuse_runs.get()
    compare(run_id=run.pk)
    shared = run.shared.get()
    assert (
        reverse("newsroom:contest-pair", args=[number, shared.pk])
        in page(stage.editor, "contest-originality", number).content.decode()
    )
    assert page(stage.editor, "contest-pair", number, shared.pk).content.decode().count("<mark>") == 2
    page(stage.editor, "contest-pair", number, shared.pk, data={"about": "other"})
    case = OriginalityCase.objects.get()
    page(stage.editor, "contest-case", number, case.pk, data={"outcome": "excluded", "reason": "Lý do thứ nhất."})
    for name, key in (("contest-case", case.pk), ("contest-entry", case.entry.number)):
        text = page(stage.lead, name, number, key).content.decode()
        assert "Lý do thứ nhất." not in text and "loại khỏi cuộc thi</span>" not in text
    assert reverse("newsroom:contest-pair", args=[number, shared.pk]) in text
    page(stage.lead, "contest-case", number, case.pk, data={"outcome": "excluded", "reason": "Lý do thứ hai."})
    case.refresh_from_db()
    assert (case.outcome, case.entry.state) == ("excluded", "excluded")


def test_page_of_an_entry_says_what_was_noticed(stage):
    flags = flags_of(Content("Chữ ch\u200bứ ẩn", active=("macros",)))
    entry = send(stage, stage.units[0], TEXT * 2, flags=flags)
    text = page(stage.editor, "contest-entry", stage.contest.number, entry.number).content.decode()
    assert "ký tự không nhìn thấy" in text and "1 chỗ" in text and "macro không được chạy" in text


def test_lead_issues_certificates_and_prints_them():
    stage = published()
    number = stage.contest.number
    page(stage.lead, "contest-certificates-issue", number, data={})
    assert ContestCertificate.objects.count() == 2
    answer = page(stage.lead, "contest-certificates", number)
    assert (answer["Content-Type"], answer.content[:5]) == ("application/pdf", b"%PDF-")
    assert page(stage.editor, "contest-certificates", number).status_code == 403
    assert page(stage.editor, "contest-figures", number).content.decode().count("<svg") == 5
