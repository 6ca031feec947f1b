"""Make the plan of a unit, its tasks and targets, and say what is done."""

from __future__ import annotations

from datetime import date

from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from sangto_desk.accounts.models import Role, Unit, User
from sangto_desk.accounts.rules import require
from sangto_desk.common.errors import Conflicted, Unacceptable
from sangto_desk.common.trail import Write, record_write
from sangto_desk.reports import rules
from sangto_desk.reports.figures import figure_named
from sangto_desk.reports.models import Plan, PlanTask, Target
from sangto_desk.reports.periods import Period

MOST_TASKS = 100


@transaction.atomic
def make_plan(*, actor: User, unit: Unit, period: Period, aims: str = "") -> Plan:
    """Begin the plan of a unit for a period.

    Raises:
        NotAllowed: The actor is no lead of the unit.
        Conflicted: The unit has a plan for these days.
    """
    require(actor, rules.PLAN, unit)
    try:
        with transaction.atomic():
            plan = Plan.objects.create(unit=unit, start=period.start, end=period.end, aims=aims.strip())
    except IntegrityError as error:
        raise Conflicted(
            format_lazy(_("{unit} has a plan for this period: {period}."), unit=unit.name, period=period.label),
            hint=_("Open that one and change it."),
            code="reports.plan-exists",
        ) from error
    record_write(Write("reports.make-plan", plan, actor.pk, unit.pk, after={"period": period.name}))
    return plan


@transaction.atomic
def change_aims(*, actor: User, plan: Plan, aims: str) -> Plan:
    """Say anew what a plan is for.

    Raises:
        NotAllowed: The actor is no lead of the unit.
    """
    require(actor, rules.PLAN, plan.unit)
    before, plan.aims = plan.aims, aims.strip()
    plan.save(update_fields=["aims"])
    record_write(Write("reports.change-aims", plan, actor.pk, plan.unit_id, {"aims": before}, {"aims": plan.aims}))
    return plan


@transaction.atomic
def add_task(*, actor: User, plan: Plan, text: str, owner: Role, due: date) -> PlanTask:
    """Add a task to a plan.

    Raises:
        NotAllowed: The actor is no lead of the unit.
        Unacceptable: It says nothing, or its day lies outside the period.
        Conflicted: The plan has 100 tasks already.
    """
    require(actor, rules.PLAN, plan.unit)
    text = " ".join(text.split())
    if not text:
        raise Unacceptable(_("A task needs words."), hint=_("Say what is to be done."), code="reports.task-empty")
    if not plan.start <= due <= plan.end:
        raise Unacceptable(
            format_lazy(
                _("{due} is not within the period, which goes from {start} to {end}."),
                due=due.strftime("%d/%m/%Y"),
                start=plan.start.strftime("%d/%m/%Y"),
                end=plan.end.strftime("%d/%m/%Y"),
            ),
            hint=_("Choose a day of the period, or make the plan of another one."),
            code="reports.task-day",
        )
    if plan.tasks.count() >= MOST_TASKS:
        raise Conflicted(
            format_lazy(_("A plan has at most {most} tasks, and this one has that many."), most=MOST_TASKS),
            hint=_("Put some together."),
            code="reports.too-many-tasks",
        )
    task = PlanTask.objects.create(plan=plan, text=text[:300], owner=owner, due=due)
    after = {"text": task.text, "owner": Role(owner).name.lower(), "due": due.isoformat()}
    record_write(Write("reports.add-task", task, actor.pk, plan.unit_id, after=after))
    return task


@transaction.atomic
def finish_task(*, actor: User, task: PlanTask, done: bool = True) -> PlanTask:
    """Say that a task is done, or that it is not after all.

    Raises:
        NotAllowed: The actor holds a lower role than the one that looks after the task, or none above contributor.
    """
    require(actor, max(rules.VIEW, Role(task.owner)), task.plan.unit)
    before, task.done = task.done, timezone.localdate() if done else None
    task.save(update_fields=["done"])
    record_write(Write("reports.finish-task", task, actor.pk, task.plan.unit_id, {"done": before}, {"done": task.done}))
    return task


@transaction.atomic
def remove_task(*, actor: User, task: PlanTask) -> None:
    """Take a task out of a plan; the trail keeps what it said.

    Raises:
        NotAllowed: The actor is no lead of the unit.
    """
    require(actor, rules.PLAN, task.plan.unit)
    before = {"text": task.text, "due": task.due, "done": task.done}
    record_write(Write("reports.remove-task", task, actor.pk, task.plan.unit_id, before))
    task.delete()


@transaction.atomic
def set_target(*, actor: User, plan: Plan, figure: str, amount: int | None) -> Target | None:
    """Set what a figure should be at the end of the period, or take that back with None.

    Raises:
        NotAllowed: The actor is no lead of the unit.
        NotFound: There is no such figure.
        Unacceptable: The amount is below 0 or above a thousand million.
    """
    require(actor, rules.PLAN, plan.unit)
    figure_named(figure)
    if amount is not None and not 0 <= amount <= 1_000_000_000:
        raise Unacceptable(
            format_lazy(_("A target is a whole number from 0 to 1,000,000,000 (got {amount})."), amount=amount),
            hint=_("Write it in digits."),
            code="reports.target",
        )
    known = Target.objects.filter(plan=plan, figure=figure).first()
    before = {"figure": figure, "amount": known.amount if known else None}
    if amount is None:
        Target.objects.filter(plan=plan, figure=figure).delete()
        target = None
    else:
        target, _made = Target.objects.update_or_create(plan=plan, figure=figure, defaults={"amount": amount})
    record_write(
        Write("reports.set-target", plan, actor.pk, plan.unit_id, before, {"figure": figure, "amount": amount})
    )
    return target
