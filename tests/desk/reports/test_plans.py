from datetime import date

import pytest
from django.core import mail
from django.utils import timezone

from desk.factories import make_user
from desk.reports.conftest import HALF, make_worked
from sangto_desk.accounts.models import Role
from sangto_desk.audit.models import Entry
from sangto_desk.common.errors import Conflicted, NotAllowed, NotFound, Unacceptable
from sangto_desk.reports.making import live_content
from sangto_desk.reports.models import PlanTask
from sangto_desk.reports.periods import Period
from sangto_desk.reports.selectors import tasks_due
from sangto_desk.reports.services import add_task, finish_task, make_plan, remind_of_tasks, remove_task, set_target
from sangto_desk.reports.services.reminding import owners_of

DUE = date(2026, 5, 20)


@pytest.fixture
def plan(province):
    return make_plan(actor=province.lead, unit=province.top, period=HALF, aims="Trả lời nhanh hơn.")


@pytest.fixture
def worked(db):
    return make_worked()


def test_plan_with_tasks_and_targets_stands_beside_the_figures(worked):
    plan = make_plan(actor=worked.lead, unit=worked.top, period=HALF)
    add_task(actor=worked.lead, plan=plan, text="  Tập huấn   cho xã ", owner=Role.EDITOR, due=DUE)
    set_target(actor=worked.lead, plan=plan, figure="tips_received", amount=20)
    set_target(actor=worked.lead, plan=plan, figure="days_to_answer_median", amount=3)
    content = live_content(worked.top, HALF)
    assert [(task.text, task.owner["vi"], task.due, task.done) for task in content.tasks] == [
        ("Tập huấn cho xã", "Biên tập viên", "2026-05-20", "")
    ]
    lines = [content.line(name) for name in ("tips_received", "days_to_answer_median", "corrections")]
    assert [(line.target, line.reached) for line in lines] == [(20, False), (3, True), (None, None)]


def test_one_plan_a_unit_and_period(province, plan):
    with pytest.raises(Conflicted) as caught:
        make_plan(actor=province.other_lead, unit=province.top, period=HALF)
    assert caught.value.name == "reports.plan-exists"
    assert make_plan(actor=province.lead, unit=province.first, period=HALF).pk != plan.pk


@pytest.mark.parametrize(
    ("text", "due", "code"),
    [("", DUE, "reports.task-empty"), ("Việc", date(2026, 7, 1), "reports.task-day")],
)
def test_task_without_words_or_outside_the_period_is_refused(province, plan, text, due, code):
    with pytest.raises(Unacceptable) as caught:
        add_task(actor=province.lead, plan=plan, text=text, owner=Role.LEAD, due=due)
    assert caught.value.name == code


def test_target_of_no_figure_and_below_nothing_is_refused(province, plan):
    with pytest.raises(NotFound):
        set_target(actor=province.lead, plan=plan, figure="tips", amount=3)
    with pytest.raises(Unacceptable):
        set_target(actor=province.lead, plan=plan, figure="tips_received", amount=-1)
    set_target(actor=province.lead, plan=plan, figure="tips_received", amount=5)
    set_target(actor=province.lead, plan=plan, figure="tips_received", amount=None)
    assert not plan.targets.exists()


def test_whoever_holds_the_role_says_that_a_task_is_done(province, plan):
    task = add_task(actor=province.lead, plan=plan, text="Việc", owner=Role.EDITOR, due=DUE)
    with pytest.raises(NotAllowed):
        finish_task(actor=make_user(Role.CONTRIBUTOR, province.top), task=task)
    assert finish_task(actor=province.editor, task=task).done is not None
    assert finish_task(actor=province.editor, task=task, done=False).done is None
    remove_task(actor=province.lead, task=task)
    assert Entry.objects.get(action="reports.remove-task").before["text"] == "Việc"


def test_editors_make_no_plan(province):
    with pytest.raises(NotAllowed):
        make_plan(actor=province.editor, unit=province.top, period=HALF)


@pytest.fixture
def letters(settings):
    settings.NETWORK_ALLOWED, settings.EMAIL_HOST = True, "mail.desk.example"
    return mail.outbox


def test_reminders_go_once_a_week_to_those_who_hold_the_role(province, plan, letters):
    add_task(actor=province.lead, plan=plan, text="Nộp số liệu", owner=Role.EDITOR, due=DUE)
    add_task(actor=province.lead, plan=plan, text="Còn xa", owner=Role.EDITOR, due=date(2026, 6, 30))
    assert remind_of_tasks(date(2026, 5, 1)) == 0
    assert [remind_of_tasks(date(2026, 5, day)) for day in (14, 15, 20, 21)] == [1, 0, 0, 1]
    assert {address for letter in letters for address in letter.to} == {province.editor.email}
    assert letters[0].subject == "1 việc trong kế hoạch của bạn đến hạn"
    assert "Nộp số liệu" in letters[0].body and "Còn xa" not in letters[0].body
    assert "quá hạn" in letters[1].body


def test_task_of_a_role_that_nobody_holds_is_looked_after_by_the_next_higher(province):
    lead, unit = make_user(Role.LEAD, province.ward), province.ward
    made = make_plan(actor=lead, unit=unit, period=Period(DUE, DUE))
    task = add_task(actor=lead, plan=made, text="Rà soát", owner=Role.EDITOR, due=DUE)
    PlanTask.objects.update(due=timezone.localdate())
    assert (owners_of(task), list(tasks_due(lead))) == ([lead], [task])
    editor = make_user(Role.EDITOR, unit)
    assert (owners_of(task), list(tasks_due(lead)), list(tasks_due(editor))) == ([editor], [], [task])
    assert list(tasks_due(make_user(Role.CONTRIBUTOR, unit))) == []


def test_no_letter_leaves_a_desk_that_may_not_use_the_network(province, plan, settings):
    settings.EMAIL_HOST = "mail.desk.example"
    add_task(actor=province.lead, plan=plan, text="Nộp số liệu", owner=Role.EDITOR, due=DUE)
    assert remind_of_tasks(DUE) == 0
    assert mail.outbox == []
