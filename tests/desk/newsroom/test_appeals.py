"""Appeals in the newsroom: the longest waiting first, overdue ones on the first page, answered by who may."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from desk.factories import make_user
from desk.stages import Desk, make_desk, make_published
from sangto_desk.accounts.models import Role
from sangto_desk.demo.clock import standing_at
from sangto_desk.factchecks.models import Appeal
from sangto_desk.factchecks.services import receive_appeal

pytestmark = [pytest.mark.django_db, pytest.mark.one_store]

TEXTS = ("Tên tài liệu được trích bị ghi sai.", "Ngày của tài liệu được trích bị ghi sai.")


@pytest.fixture
def desk(settings, tmp_path) -> Desk:
    settings.DATA = type(settings.DATA)(tmp_path)
    return make_desk()


@pytest.fixture
def appeals(desk) -> list[Appeal]:
    """One in time, one overdue."""
    slug = make_published(desk).factcheck.slug
    in_time = receive_appeal(slug=slug, kind="reply", text=TEXTS[0]).appeal
    with standing_at(timezone.now() - timedelta(days=30)):
        overdue = receive_appeal(slug=slug, kind="correction", text=TEXTS[1]).appeal
    return [in_time, overdue]


@pytest.fixture
def signed_in(client, desk):
    client.force_login(make_user(Role.EDITOR, desk.unit))
    return client


def test_list_shows_the_longest_waiting_first_and_first_page_the_overdue(signed_in, appeals):
    body = signed_in.get("/desk/appeals/").content.decode()
    assert body.index(TEXTS[1]) < body.index(TEXTS[0])
    overdue = signed_in.get("/desk/appeals/?view=overdue").content.decode()
    assert (TEXTS[1] in overdue, TEXTS[0] in overdue) == (True, False)
    assert "khiếu nại quá hạn trả lời" in signed_in.get("/desk/").content.decode()


def test_answer_is_given_from_the_page(signed_in, appeals):
    address = reverse("newsroom:appeal", args=[appeals[1].number])
    refused = signed_in.post(address, {"outcome": "corrected", "asked": "Sửa ngày.", "reason": "Đã sửa."})
    assert (refused.status_code, "chưa được sửa" in refused.content.decode()) == (400, True)
    sent = signed_in.post(address, {"outcome": "kept", "asked": "Sửa ngày.", "reason": "Ngày đã đúng."})
    assert (sent.status_code, Appeal.objects.get(pk=appeals[1].pk).outcome) == (302, "kept")
    assert "Ngày đã đúng." in signed_in.get(address).content.decode()
    assert "Trả lời công khai" not in signed_in.get(address).content.decode()


def test_reply_is_published_from_the_page_in_the_name_of_a_body(signed_in, appeals):
    address = reverse("newsroom:appeal", args=[appeals[0].number])
    words = {
        "outcome": "replied",
        "asked": "Đăng phản hồi.",
        "reason": "Đăng nguyên văn.",
        "reply": "Chúng tôi xác nhận.",
    }
    assert signed_in.post(address, words).status_code == 400
    named = {**words, "party_type": "public-body", "party_name": "Bệnh viện Thử Nghiệm"}
    assert signed_in.post(address, named).status_code == 302
    assert Appeal.objects.get(pk=appeals[0].pk).party == "Bệnh viện Thử Nghiệm"


def test_who_took_part_sees_the_appeal_and_no_form(client, desk, appeals):
    client.force_login(desk.editor)
    body = client.get(reverse("newsroom:appeal", args=[appeals[0].number])).content.decode()
    assert (TEXTS[0] in body, "Trả lời công khai" in body) == (True, False)


def test_members_of_another_unit_see_none(client, appeals):
    from desk.factories import make_unit

    client.force_login(make_user(Role.LEAD, make_unit("Huyện khác")))
    assert client.get(reverse("newsroom:appeal", args=[appeals[0].number])).status_code == 404
    assert TEXTS[0] not in client.get("/desk/appeals/?view=all").content.decode()
