"""An entry comes in: once for one key, without names in the text, with what the contest asks for."""

from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from desk.contests import playing
from desk.factories import make_unit
from desk.inbox.leaks import dumped
from sangto_desk.common.errors import Conflicted, DeskError
from sangto_desk.contests import services
from sangto_desk.contests.hiding import hide
from sangto_desk.contests.models import Entrant, Entry
from sangto_desk.contests.records import Person
from sangto_desk.contests.sealing import unseal
from sangto_desk.public.forms import new_mark

pytestmark = pytest.mark.django_db


def receive(stage, key="dòng 1", **changes):
    submission = playing.submission(stage.units[0], **changes)
    return services.receive_entry(contest=stage.contest, submission=submission, key=key)


def test_same_key_is_received_once_with_the_same_ticket():
    stage = playing.opened()
    first, second = receive(stage), receive(stage)
    assert (first.counted, second.counted) == (True, False)
    assert (first.entry.pk, first.ticket) == (second.entry.pk, second.ticket)
    assert Entry.objects.count() == Entrant.objects.count() == 1


def test_same_text_of_one_author_is_taken_once_and_of_another_author_too():
    stage = playing.opened()
    text = playing.ESSAY * 2
    person = Person("Lê Minh Hoạ")
    receive(stage, "a", text=text, person=person)
    with pytest.raises(Conflicted) as caught:
        receive(stage, "b", text=f"  {text}".upper(), person=Person("lê minh hoạ"))
    assert caught.value.name == "contests.twice"
    assert receive(stage, "c", text=text, person=Person("Trần Minh Hoạ")).counted


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"text": "Ba chữ thôi"}, "contests.length"),
        ({"agreed": False}, "contests.no-consent"),
        ({"minor": True}, "contests.no-guardian"),
        ({"minor": True, "guardian_consent": True}, "contests.no-guardian"),
        ({"person": Person(" ")}, "contests.no-name"),
        ({"language": "en"}, "contests.language"),
    ],
)
def test_entry_that_breaks_a_rule_is_refused_and_leaves_nothing(changes, code):
    stage = playing.opened()
    with pytest.raises(DeskError) as caught:
        receive(stage, **changes)
    assert (caught.value.name, Entry.objects.count()) == (code, 0)


def test_entry_of_a_unit_that_does_not_take_part_is_refused():
    stage = playing.opened()
    with pytest.raises(DeskError) as caught:
        services.receive_entry(contest=stage.contest, submission=playing.submission(make_unit()), key="x")
    assert caught.value.name == "contests.unit"


def test_entry_comes_between_opening_and_end_by_when_it_was_sent():
    stage = playing.opened()
    submission = playing.submission(stage.units[0])
    after = stage.contest.closes + timedelta(minutes=5)
    with playing.standing_at(after):
        with pytest.raises(Conflicted):
            services.receive_entry(contest=stage.contest, submission=submission, key="muộn")
        sent = stage.contest.closes - timedelta(minutes=1)
        assert services.receive_entry(contest=stage.contest, submission=submission, key="kịp", sent=sent).counted


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("Em là PHAN THI NGOC TRAM, lớp 8.", "Em là [tên], lớp 8."),
        ("Bài của Ngọc Trâm viết.", "Bài của [tên] viết."),
        ("Mẹ gọi: Trâm ơi!", "Mẹ gọi: [tên] ơi!"),
        ("Nhà em ở gần trường thcs hoa phượng vĩ cũ.", "Nhà em ở gần [đơn vị] cũ."),
        ("Hoa trâm nở, một lần anh kể.", "Hoa trâm nở, một lần anh kể."),
    ],
)
def test_names_and_schools_become_marks(text, hidden):
    assert hide(text, names=["Phan Thị Ngọc Trâm"], places=["Trường THCS Hoa Phượng Vĩ"]) == hidden


def test_database_and_files_hold_no_personal_data_in_clear():
    stage = playing.opened()
    person = Person("Phan Thị Ngọc Trâm", "tram.bimat@example.org", "Phan Văn Kín", "0912345678")
    text = f"{playing.ESSAY}Em tên là Phan Thị Ngọc Trâm, gọi 0912345678 hoặc tram.bimat@example.org. " * 2
    entry = receive(stage, text=text, person=person, minor=True, guardian_consent=True).entry
    kept = dumped()
    assert [word for word in ("Trâm", "tram.bimat", "Văn Kín", "0912345678") if word in kept] == []
    assert unseal(entry.entrant.sealed) == person


def post(stage, **changes):
    values = {
        "unit": stage.units[0].pk,
        "text": playing.ESSAY * 2,
        "name": "Nguyễn Minh Hoạ",
        "agreed": "on",
        "mark": new_mark(),
    }
    return Client().post(reverse("public:enter", args=[stage.contest.slug]), values | changes)


def test_form_gives_a_ticket_and_the_ticket_withdraws(monkeypatch):
    monkeypatch.setattr("sangto_desk.public.forms._is_younger", lambda mark, seconds: False)
    stage = playing.opened()
    answer = post(stage)
    assert answer.status_code == 303
    ticket = answer.headers["Location"].split("?")[0]
    page = Client().get(ticket)
    entry = Entry.objects.get()
    assert (page.status_code, page.headers["Cache-Control"]) == (200, "no-store")
    assert (str(entry.number) in page.content.decode(), entry.sha256 in page.content.decode()) == (True, True)
    answer = Client().post(ticket, "step=withdraw", content_type="application/x-www-form-urlencoded")
    entry.refresh_from_db()
    assert (answer.status_code, entry.state, entry.text, entry.entrant.sealed) == (303, "withdrawn", "", "")
    assert entry.school == ""


def test_form_takes_a_file_and_keeps_what_was_typed_when_it_is_refused(monkeypatch):
    monkeypatch.setattr("sangto_desk.public.forms._is_younger", lambda mark, seconds: False)
    stage = playing.opened()
    file = SimpleUploadedFile("bai.txt", (playing.ESSAY * 2).encode())
    assert post(stage, text="", file=file).status_code == 303
    assert Entry.objects.get().source == "txt"
    refused = post(stage, name="Người Khác Minh Hoạ", text="Ngắn quá.")
    assert (refused.status_code, "Người Khác Minh Hoạ" in refused.content.decode()) == (400, True)
