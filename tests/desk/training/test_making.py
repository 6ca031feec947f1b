"""Drills from a published fact-check by one click, of each kind; pages on which a trainer writes and exchanges them."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from desk import stages
from desk.training.classroom import make_classroom
from sangto_desk.common.errors import Unacceptable
from sangto_desk.factchecks.models import Version
from sangto_desk.factchecks.services import decide_amendment, propose_withdrawal
from sangto_desk.training.drills.content import Quoted as Source
from sangto_desk.training.drills.content import as_json, checkable, content_of, number
from sangto_desk.training.exchange.gift import read_gift
from sangto_desk.training.exchange.moodle import read_moodle
from sangto_desk.training.models import Drill, DrillKind, DrillState
from sangto_desk.training.selectors import current_version
from sangto_desk.training.services import make_drills, set_drill_states

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk():
    return stages.make_desk()


@pytest.fixture
def made(desk):
    version = stages.make_published(desk)
    return {drill.kind: drill for drill in make_drills(actor=desk.editor, unit=desk.unit, version=version)}


def content(drill):
    return content_of(drill.kind, current_version(drill).content)


def test_published_fact_check_gives_drafts_of_the_kinds_it_can(made):
    assert set(made) == {"checkable", "passage", "rating", "correction"}
    assert {drill.state for drill in made.values()} == {DrillState.DRAFT}
    assert {drill.source.factcheck.claim.number for drill in made.values()} == {1}


def test_right_answers_are_those_that_were_published(made):
    passage = content(made["passage"])
    assert [passage.passages[at].text for at in passage.right] == [stages.QUOTED]
    assert content(made["rating"]).right == "false"
    statement = content(made["checkable"])
    assert [statement.parts[at].kind for at in statement.right] == ["fact"]
    assert len(statement.right) < len(statement.parts)
    assert "Bệnh viện nói rõ" in content(made["rating"]).explain
    assert "quotation" not in content(made["rating"]).explain


def test_number_that_the_source_contradicts_is_what_differs():
    found = number("Từ 1/8/2025 phạt ==2 triệu đồng==.", Source("Từ 1/8/2025 phạt 200 nghìn đồng."))
    assert [part.text for part in found.parts] == ["1/8/2025", "2 triệu đồng"]
    assert found.right == (1,)


@pytest.mark.parametrize("text", ["==Chỉ có một câu ở đây thôi.==", "Hai câu. Không đánh dấu gì cả."])
def test_message_that_leaves_nothing_to_choose_is_refused(text):
    with pytest.raises(Unacceptable):
        checkable(text)


def test_withdrawn_fact_check_gives_none(desk):
    factcheck = stages.make_published(desk).factcheck
    amendment = propose_withdrawal(actor=desk.editor, factcheck=factcheck, reason="Nguồn đã rút bài.")
    decide_amendment(actor=desk.lead, amendment=amendment, approve=True)
    version = Version.objects.get(kind="withdrawal")
    with pytest.raises(Unacceptable):
        make_drills(actor=desk.editor, unit=desk.unit, version=version)


def test_fact_check_gives_its_drafts_once_until_they_are_read(desk):
    version = stages.make_published(desk)
    client, address = trainer(desk), f"/desk/training/drills/from/{version.pk}/"
    answers = [client.post(address) for _click in range(2)]
    assert [answer.headers["Location"] for answer in answers] == [f"/desk/training/drills/?source={version.pk}"] * 2
    made = Drill.objects.filter(source=version)
    kinds = set(made.values_list("kind", flat=True))
    assert made.count() == len(kinds)
    set_drill_states(actor=desk.editor, drills=list(made), state="open")
    client.post(address)
    assert made.all().count() == 2 * len(kinds)


def trainer(desk):
    client = Client()
    client.force_login(desk.editor)
    return client


def test_every_kind_of_drill_is_changed_on_its_page_and_comes_back_the_same(desk, made):
    client = trainer(desk)
    for drill in made.values():
        page = client.get(f"/desk/training/drills/{drill.pk}/edit/")
        form = page.context["form"]
        sent = {name: form[name].value() or "" for name in form.fields}
        answer = client.post(f"/desk/training/drills/{drill.pk}/edit/", {**sent, "explain": "Lập luận mới."})
        assert answer.status_code == 302, (drill.kind, answer.context["form"].errors)
        changed = as_json(content(drill))
        before = as_json(content_of(drill.kind, drill.versions.first().content))
        assert changed == {**before, "explain": "Lập luận mới."}


def test_one_click_makes_them_and_ticks_put_them_into_use(desk):
    version = stages.make_published(desk)
    client = trainer(desk)
    client.post(f"/desk/training/drills/from/{version.pk}/")
    keys = list(Drill.objects.values_list("pk", flat=True))
    client.post("/desk/training/drills/states/", {"drill": keys, "state": "open"})
    assert set(Drill.objects.values_list("state", flat=True)) == {"open"}


def test_drills_leave_as_questions_of_schools_and_come_back(desk, made):
    set_drill_states(actor=desk.editor, drills=list(made.values()), state="open")
    client = trainer(desk)
    gift = read_gift(client.get("/desk/training/drills/export/").content.decode())
    xml = read_moodle(client.get("/desk/training/drills/export/?form=xml").content)
    assert (gift.faults, xml.faults) == ((), ())
    assert [question.kind for question in gift.questions] == [question.kind for question in xml.questions]
    assert len(gift.questions) == len(made)


def test_file_with_a_broken_question_keeps_the_others_and_names_the_line():
    room = make_classroom(0)
    client = Client()
    client.force_login(room.trainer)
    file = SimpleUploadedFile("cau-hoi.gift", "Tốt? {T}\n\nHỏng {=a ~b\n\nCòn tốt {F}\n".encode())
    page = client.post(
        "/desk/training/drills/import/", {"title": "Từ trường", "file": file, "together": "on", "language": "vi"}
    )
    assert [fault.line for fault in page.context["imported"].faults] == [3]
    drill = Drill.objects.get(title="Từ trường")
    assert (drill.kind, len(content(drill).questions)) == (DrillKind.QUIZ, 2)


def test_source_of_a_passage_does_not_give_the_answer_away(made):
    assert {one.source for one in content(made["passage"]).passages} == {"Khuyến cáo về đột quỵ, Bệnh viện thử"}
