"""Answers: scored once, learnt from at first sight, scheduled again; corrections assessed by two others; private."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from desk.factories import make_unit, make_user
from desk.training.classroom import make_classroom
from sangto_desk.accounts.models import Role, Unit
from sangto_desk.audit.models import Entry
from sangto_desk.common.errors import Conflicted, NotAllowed, Unacceptable
from sangto_desk.training import rules
from sangto_desk.training.drills.content import content_of
from sangto_desk.training.drills.feedback import told_of
from sangto_desk.training.drills.grading import score_of
from sangto_desk.training.models import Attempt, Mark, MarkRole, RepetitionCard, Skill
from sangto_desk.training.practice import next_for, to_assess_as_peer, to_assess_as_trainer
from sangto_desk.training.rubric import CRITERIA
from sangto_desk.training.selectors import current_version
from sangto_desk.training.services import answer_drill, assess, enrol_with_link, make_course_link

pytestmark = pytest.mark.django_db

TEXT = {"text": "Mức phạt là 200.000 đồng, theo nghị định. Con số 2 triệu đồng trong tin là nhầm một số 0."}
FULL = dict.fromkeys(CRITERIA, 2)


@pytest.fixture
def room():
    return make_classroom(2)


def answer(user, drill, **given):
    return answer_drill(user=user, version=current_version(drill), answer=given)


def test_marking_everything_is_worth_nothing(room):
    version = current_version(room.course.drills.get())
    content = content_of("checkable", version.content)
    every = list(range(len(content.parts)))
    assert score_of(content, {"chosen": list(content.right)}) == 1.0
    assert score_of(content, {"chosen": every}) == 0.0


def test_neighbouring_rating_counts_half_and_a_distant_one_nothing(room):
    content = content_of("rating", current_version(room.rating_drill("false")).content)
    assert [score_of(content, {"rating": one}) for one in ("false", "misleading", "true", "unproven")] == [1, 0.5, 0, 0]


def test_feedback_says_why_the_engine_sees_it_so(room):
    content = content_of("checkable", current_version(room.course.drills.get()).content)
    told = told_of(content, {"chosen": [0]})
    fact = next(row for row in told.rows if row.right)
    assert (fact.kind, fact.good, bool(fact.reasons)) == ("fact", False, True)


def test_first_answer_moves_ability_and_difficulty_a_repetition_does_not(room):
    drill, user = room.rating_drill(), room.trainees[0]
    answer(user, drill, rating="false")
    drill.refresh_from_db()
    first = (Skill.objects.get().level, drill.difficulty)
    assert (first[0] > 0, first[1] < 0, drill.answered) == (True, True, 1)
    answer(user, drill, rating="false")
    drill.refresh_from_db()
    assert (Skill.objects.get().level, drill.difficulty, drill.answered) == (*first, 1)


def test_wrong_answers_come_back_sooner_than_right_ones(room):
    right, wrong = room.rating_drill(), room.rating_drill()
    answer(room.trainees[0], right, rating="false")
    answer(room.trainees[0], wrong, rating="true")
    due = dict(RepetitionCard.objects.values_list("drill", "due"))
    assert due[wrong.pk] < timezone.now() + timedelta(hours=1)
    assert due[right.pk] > timezone.now() + timedelta(days=3)


def test_what_is_due_comes_before_what_is_new(room):
    drill, user = room.rating_drill(), room.trainees[0]
    answer(user, drill, rating="true")
    RepetitionCard.objects.update(due=timezone.now() - timedelta(minutes=1))
    room.rating_drill()
    found = next_for(user, "vi")
    assert (found.drill, found.repeated, found.due) == (drill, True, 1)


def test_what_is_new_is_found_with_as_many_queries_among_many_drills_as_among_few(room, django_assert_num_queries):
    user = room.trainees[0]
    room.rating_drill()
    with CaptureQueriesContext(connection) as among_few:
        assert next_for(user, "vi").drill is not None
    for _number in range(4):
        room.rating_drill()
    with django_assert_num_queries(len(among_few)):
        assert next_for(user, "vi").drill is not None


def test_correction_has_a_score_when_a_trainee_and_a_trainer_have_assessed_it(room):
    drill = room.correction_drill()
    mine, other = answer(room.trainees[0], drill, **TEXT), answer(room.trainees[1], drill, **TEXT)
    assert list(to_assess_as_peer(room.trainees[1])) == [mine]
    assess(actor=room.trainees[1], attempt=mine, role=MarkRole.PEER, points=FULL)
    mine.refresh_from_db()
    assert mine.score is None
    assess(actor=room.trainer, attempt=mine, role=MarkRole.TRAINER, points={**FULL, "kind": 0})
    mine.refresh_from_db()
    assert (mine.score, other.score) == (0.9, None)
    assert RepetitionCard.objects.filter(user=room.trainees[0], drill=drill).exists()


def test_nobody_assesses_their_own_work_whoever_writes(room):
    drill = room.correction_drill()
    mine = answer(room.trainees[0], drill, **TEXT)
    with pytest.raises(NotAllowed):
        assess(actor=room.trainees[0], attempt=mine, role=MarkRole.PEER, points=FULL)
    with pytest.raises(IntegrityError), transaction.atomic():
        Mark.objects.create(attempt=mine, by=room.trainees[0], role="peer", points=FULL)


def test_who_has_not_written_one_assesses_none(room):
    mine = answer(room.trainees[0], room.correction_drill(), **TEXT)
    with pytest.raises(NotAllowed):
        assess(actor=room.trainees[1], attempt=mine, role=MarkRole.PEER, points=FULL)
    stranger = make_user(Role.EDITOR, make_unit())
    with pytest.raises(NotAllowed):
        assess(actor=stranger, attempt=mine, role=MarkRole.TRAINER, points=FULL)


def test_every_criterion_needs_points_and_there_is_one_mark_of_each_role(room):
    drill = room.correction_drill()
    mine = answer(room.trainees[0], drill, **TEXT)
    with pytest.raises(Unacceptable):
        assess(actor=room.trainer, attempt=mine, role=MarkRole.TRAINER, points={"kind": 2})
    assess(actor=room.trainer, attempt=mine, role=MarkRole.TRAINER, points=FULL)
    with pytest.raises(Conflicted):
        assess(actor=make_user(Role.LEAD, room.unit), attempt=mine, role=MarkRole.TRAINER, points=FULL)


def test_nobody_gives_both_marks_of_one_correction(room):
    drill, trainer = room.correction_drill(), room.trainer
    enrol_with_link(token=make_course_link(actor=trainer, course=room.course, seats=1)[1], user=trainer)
    mine = answer(room.trainees[0], drill, **TEXT)
    own = answer(trainer, drill, **TEXT)
    units = Unit.objects.filter(pk=room.unit.pk)
    assert list(to_assess_as_trainer(trainer, units)) == [mine]
    assess(actor=trainer, attempt=mine, role=MarkRole.PEER, points=FULL)
    assert list(to_assess_as_trainer(trainer, units)) == []
    with pytest.raises(NotAllowed) as caught:
        assess(actor=trainer, attempt=mine, role=MarkRole.TRAINER, points=FULL)
    assert caught.value.name == "training.both-marks"
    assert list(to_assess_as_trainer(make_user(Role.LEAD, room.unit), units)) == [mine, own]


def test_answers_and_scores_are_not_changed_behind_the_services(room):
    mine = answer(room.trainees[0], room.rating_drill(), rating="true")
    for change in ({"answer": {"rating": "false"}}, {"score": 1.0}, {"user": room.trainees[1]}):
        with pytest.raises(IntegrityError), transaction.atomic():
            Attempt.objects.filter(pk=mine.pk).update(**change)


def test_what_was_asked_is_not_changed_behind_the_services(room):
    version = current_version(room.rating_drill())
    with pytest.raises(IntegrityError), transaction.atomic():
        type(version).objects.filter(pk=version.pk).update(content={})


def test_trail_holds_no_answer_of_a_trainee(room):
    drill = room.correction_drill()
    mine = answer(room.trainees[0], drill, **TEXT)
    assess(actor=room.trainer, attempt=mine, role=MarkRole.TRAINER, points=FULL, comment="Câu đầu rất rõ.")
    kept = str(list(Entry.objects.values_list("before", "after")))
    assert [
        words for words in ("200.000", "Câu đầu", room.trainees[0].name, room.trainees[0].email) if words in kept
    ] == []


def test_answer_is_seen_by_the_trainee_and_the_trainers_of_the_unit_alone(room):
    drill = room.rating_drill()
    mine = answer(room.trainees[0], drill, rating="true")
    enrolment = room.course.enrolments.get(user=room.trainees[0])
    for who, own, teaching in (
        (room.trainees[0], 200, 403),
        (room.trainees[1], 404, 403),
        (room.trainer, 404, 200),
        (make_user(Role.CONTRIBUTOR, room.unit), 404, 403),
        (make_user(Role.ADMINISTRATOR, make_unit()), 404, 404),
    ):
        client = Client()
        client.force_login(who)
        assert client.get(f"/hoc/luyen/ket-qua/{mine.pk}/").status_code == own
        assert client.get(f"/desk/training/courses/{room.course.pk}/people/{enrolment.pk}/").status_code == teaching


def test_others_see_figures_of_five_people_or_more(room):
    drill = room.rating_drill()
    room.join(3)
    client = Client()
    client.force_login(room.trainer)
    for user in room.trainees[:4]:
        answer(user, drill, rating="false")
    page = f"/desk/training/drills/{drill.pk}/"
    assert client.get(page).context["figures"] is None
    answer(room.trainees[4], drill, rating="true")
    assert client.get(page).context["figures"] == {"people": 5, "mean": 0.8}


def test_drill_of_another_course_is_not_there(room):
    other = make_classroom(1)
    assert rules.may_practise(room.trainees[0], room.rating_drill())
    assert not rules.may_practise(other.trainees[0], room.rating_drill())
