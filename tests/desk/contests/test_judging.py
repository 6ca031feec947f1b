"""What judges do: calibration first, drafts that are not overwritten unseen, scores, edits, recusal, leaks."""

import pytest
from django.test import Client
from django.urls import reverse

from desk.contests import playing
from sangto_desk.common.errors import Conflicted, NotAllowed, Unacceptable
from sangto_desk.contests import services
from sangto_desk.contests.models import Reading
from sangto_desk.contests.selectors.judges import current_scores, own_use, progress_of
from sangto_desk.contests.selectors.rounds import points_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def stage():
    return playing.assigned(units=1, entries=4, judges=3)


def first_of(stage) -> Reading:
    return Reading.objects.filter(judge=stage.judges[0]).order_by("place").first()


def test_every_entry_has_its_judges_and_loads_are_even(stage):
    readings = Reading.objects.all()
    counts = [readings.filter(entry=entry).count() for entry in stage.entries]
    loads = [readings.filter(judge=judge).count() for judge in stage.judges]
    assert (min(counts), max(loads) - min(loads) <= 1) == (2, True)
    again = services.assign_round(actor=stage.editor, contest=stage.contest)
    assert (Reading.objects.count(), again.plan["steps"][-1]["added"]) == (sum(counts), 0)


def test_calibration_comes_before_the_first_entry():
    stage = playing.closed(units=1, entries=2, judges=2)
    reference = [(criterion, 7.0) for criterion in stage.contest.criteria.all()]
    services.add_calibration(
        actor=stage.editor, contest=stage.contest, title="Bài mẫu", text="Một bài.", reference=reference, comment="Vừa."
    )
    services.assign_round(actor=stage.editor, contest=stage.contest)
    reading = first_of(stage)
    judge, text = reading.judge, stage.contest.calibration.get()
    with pytest.raises(NotAllowed):
        services.save_score_draft(actor=judge.user, reading=reading, draft={}, revision=0)
    client = Client()
    client.force_login(judge.user)
    page = reverse("judging:calibration", args=[stage.contest.number, 1])
    assert "7,0" not in client.get(page).content.decode()
    services.hand_in_calibration(judge=judge, text=text, given=playing.give(stage, 6, 5.5))
    with pytest.raises(Conflicted):
        services.hand_in_calibration(judge=judge, text=text, given=playing.give(stage, 7, 7))
    assert "7,0" in client.get(page).content.decode()
    assert services.save_score_draft(actor=judge.user, reading=reading, draft={}, revision=0).state == "begun"


def test_draft_of_a_second_window_is_not_overwritten_unseen(stage):
    reading, user = first_of(stage), stage.judges[0].user
    services.save_score_draft(actor=user, reading=reading, draft={"score_1": "5"}, revision=0)
    with pytest.raises(Conflicted):
        services.save_score_draft(actor=user, reading=reading, draft={"score_1": "9"}, revision=0)
    reading.refresh_from_db()
    assert (reading.draft, reading.revision) == ({"score_1": "5"}, 1)


def test_page_saves_by_script_and_hands_in_by_button(stage):
    reading, client = first_of(stage), Client()
    client.force_login(stage.judges[0].user)
    url = reverse("judging:reading", args=[reading.pk])
    fields = {f"score_{criterion.pk}": "7.5" for criterion in stage.contest.criteria.all()}
    saved = client.post(url, {**fields, "base": "0"}, headers={"Accept": "application/json"})
    assert (saved.status_code, saved.json()["revision"]) == (200, 1)
    late = client.post(url, {**fields, "base": "0"}, headers={"Accept": "application/json"})
    assert (late.status_code, late.json()["conflict"]) == (409, True)
    one = dict(list(fields.items())[:1])
    assert client.post(url, {**one, "base": "1", "hand-in": "1"}).status_code == 400
    assert client.post(url, {**fields, "base": "1", "hand-in": "1"}).status_code == 302
    reading.refresh_from_db()
    assert (reading.state, [str(score.value) for score in current_scores(reading).values()]) == (
        "handed-in",
        ["7.50", "7.50"],
    )


def test_scores_off_the_scale_or_missing_are_refused(stage):
    reading, user = first_of(stage), stage.judges[0].user
    for values in ((11, 5), (5.25, 5)):
        with pytest.raises(Unacceptable):
            services.hand_in(actor=user, reading=reading, given=playing.give(stage, *values))
    with pytest.raises(Unacceptable):
        services.hand_in(actor=user, reading=reading, given=playing.give(stage, 5, 5)[:1])


def test_edit_counts_in_place_of_the_first_score_and_needs_a_reason(stage):
    reading, user = first_of(stage), stage.judges[0].user
    services.hand_in(actor=user, reading=reading, given=playing.give(stage, 6, 6))
    with pytest.raises(Unacceptable):
        services.edit_scores(actor=user, reading=reading, given=playing.give(stage, 9, 6), reason=" ")
    services.edit_scores(actor=user, reading=reading, given=playing.give(stage, 9, 6), reason="Chấm lại.")
    assert reading.scores.count() == 3
    assert [read.points for read in points_of(stage.contest)] == [pytest.approx((2 * 9 + 6) / 3)]


def test_recused_entry_goes_to_somebody_else_and_does_not_come_back(stage):
    reading = first_of(stage)
    services.recuse(actor=stage.judges[0].user, reading=reading, reason="Tôi biết người viết.")
    playing.add_judge(stage)
    services.assign_round(actor=stage.editor, contest=stage.contest)
    readers = set(Reading.objects.filter(entry=reading.entry).exclude(state="recused").values_list("judge", flat=True))
    assert (len(readers) >= 2, stage.judges[0].pk in readers) == (True, False)


def test_reported_words_are_covered_by_the_organiser(stage):
    reading = first_of(stage)
    with pytest.raises(Unacceptable):
        services.report_leak(actor=stage.judges[0].user, reading=reading, words="không có chữ này")
    report = services.report_leak(actor=stage.judges[0].user, reading=reading, words="cây cầu nhỏ đầu xóm")
    services.settle_leak(actor=stage.editor, report=report, covered=True)
    reading.entry.refresh_from_db()
    assert ("cây cầu nhỏ đầu xóm" in reading.entry.text, "[…]" in reading.entry.text) == (False, True)


def test_progress_and_own_use_count_own_readings_alone(stage):
    playing.read_all(stage)
    judge = stage.judges[0]
    mine = Reading.objects.filter(judge=judge).count()
    progress = progress_of(judge)
    assert (progress.done, progress.left) == (mine, 0)
    assert [use.scores for use in own_use(judge)] == [mine, mine]


def test_two_people_decide_on_originality_and_the_entrant_may_answer(stage):
    entry = stage.entries[0]
    case = services.open_case(actor=stage.editor, entry=entry, evidence={"share": 0.8})
    services.ask_entrant(actor=stage.editor, case=case, question="Bài này được viết thế nào?")
    services.answer_case(case=case, answer="Em tự viết, có dàn ý từ tháng Ba.")
    services.propose_outcome(actor=stage.editor, case=case, outcome="excluded", reason="Trùng 80 %.")
    with pytest.raises(NotAllowed):
        services.confirm_outcome(actor=stage.editor, case=case)
    services.propose_outcome(actor=stage.editor, case=case, outcome="kept", reason="Bản nháp có trước.")
    services.confirm_outcome(actor=stage.lead, case=case)
    entry.refresh_from_db()
    assert (case.outcome, entry.state) == ("kept", "received")
