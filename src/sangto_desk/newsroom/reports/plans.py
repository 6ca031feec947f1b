"""Plans: what a unit means to do in a period, what is done, and how far the figures are from their targets."""

from __future__ import annotations

from collections.abc import Iterable

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST, require_safe

from sangto_desk.accounts.models import Role, User
from sangto_desk.accounts.rules import holds
from sangto_desk.common.pagination import page_of
from sangto_desk.newsroom.access import member, needs
from sangto_desk.newsroom.reports.writing import PeriodForm
from sangto_desk.newsroom.submitting import attempt, day_field
from sangto_desk.newsroom.waiting import Waiting
from sangto_desk.reports import rules, services
from sangto_desk.reports.content import Line
from sangto_desk.reports.figures import CHAPTERS, FIGURES
from sangto_desk.reports.making import live_content
from sangto_desk.reports.models import Plan, PlanTask
from sangto_desk.reports.periods import Period
from sangto_desk.reports.selectors import get_plan, plans_for, tasks_due, waiting_for_approval


class PlanForm(PeriodForm):
    """A new plan."""

    aims = forms.CharField(
        label=gettext_lazy("What the plan is for"), required=False, widget=forms.Textarea({"rows": 4}), max_length=5_000
    )


class TaskForm(forms.Form):
    """A new task."""

    text = forms.CharField(label=gettext_lazy("Task of the plan"), max_length=300)
    owner = forms.TypedChoiceField(
        label=gettext_lazy("Who looks after it"), choices=Role.choices, coerce=int, initial=Role.EDITOR
    )
    due = day_field(gettext_lazy("Due day"), required=True)


class TargetForm(forms.Form):
    """What a figure should be."""

    figure = forms.ChoiceField(label=gettext_lazy("Figure"))
    amount = forms.IntegerField(label=gettext_lazy("Target"), min_value=0, max_value=1_000_000_000, required=False)

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        grouped = [
            (label, [(figure.name, figure.label) for figure in FIGURES.values() if figure.chapter == chapter])
            for chapter, label in CHAPTERS.items()
        ]
        self.fields["figure"].choices = [(label, rows) for label, rows in grouped if rows]  # type: ignore[attr-defined]


@needs(rules.VIEW)
@require_safe
def plans(request: HttpRequest) -> HttpResponse:
    """The plans of my units."""
    user = member(request)
    page = page_of(plans_for(user), order=("-start", "-id"), at=request.GET.get("at", ""))
    rows = [(plan, Period(plan.start, plan.end), _done(plan)) for plan in page.rows]
    context = {"page": page, "rows": rows, "may_plan": holds(user, rules.PLAN), "today": timezone.localdate()}
    return render(request, "newsroom/reports/plans.html", context)


def _done(plan: Plan) -> tuple[int, int]:
    tasks = list(plan.tasks.all())
    return sum(task.done is not None for task in tasks), len(tasks)


@needs(rules.PLAN)
def make(request: HttpRequest) -> HttpResponse:
    """Make a plan."""
    user = member(request)
    form = PlanForm(user, rules.PLAN, request.POST or None, {"unit": request.GET.get("unit")})
    if form.is_valid():
        data = form.cleaned_data
        made = attempt(
            form,
            lambda: services.make_plan(actor=user, unit=data["unit"], period=form.chosen(), aims=data["aims"]),
        )
        if made:
            return redirect("newsroom:plan", made.pk)
    return render(request, "newsroom/reports/plan_new.html", {"form": form}, status=400 if form.errors else 200)


@needs(rules.VIEW)
@require_safe
def plan(request: HttpRequest, pk: int) -> HttpResponse:
    """One plan: tasks, and targets beside the figures so far."""
    found = get_plan(member(request), pk)
    return _page(request, found, TaskForm(), TargetForm())


def _page(request: HttpRequest, found: Plan, task_form: TaskForm, target_form: TargetForm) -> HttpResponse:
    user, period = member(request), Period(found.start, found.end)
    content = live_content(found.unit, period)
    lines = [line for line in content.lines if line.target is not None]
    context = {
        "plan": found,
        "period": period,
        "tasks": found.tasks.all(),
        "done": _done(found),
        "lines": [(line, _progress(line)) for line in lines],
        "task_form": task_form,
        "target_form": target_form,
        "may_plan": holds(user, rules.PLAN, found.unit),
        "today": timezone.localdate(),
        "elapsed": _elapsed(period),
    }
    status = 400 if task_form.errors or target_form.errors else 200
    return render(request, "newsroom/reports/plan.html", context, status=status)


def _progress(line: Line) -> int | None:
    """How much of a target has been reached, in per cent; None where fewer is better."""
    if line.fewer_is_better or not line.target:
        return None
    return min(100, round(100 * (line.value or 0) / line.target))


def _elapsed(period: Period) -> int:
    """How much of a period is over, in per cent."""
    gone = (timezone.localdate() - period.start).days + 1
    return min(100, max(0, round(100 * gone / period.days)))


@needs(rules.PLAN)
@require_POST
def task_add(request: HttpRequest, pk: int) -> HttpResponse:
    """Add a task."""
    user = member(request)
    found, form = get_plan(user, pk), TaskForm(request.POST)
    if form.is_valid():
        data = form.cleaned_data
        added = attempt(
            form,
            lambda: services.add_task(
                actor=user, plan=found, text=data["text"], owner=Role(data["owner"]), due=data["due"]
            ),
        )
        if added:
            return redirect("newsroom:plan", pk)
    return _page(request, found, form, TargetForm())


@needs(rules.VIEW)
@require_POST
def task_done(request: HttpRequest, pk: int, task: int) -> HttpResponse:
    """Say that a task is done, or that it is not."""
    user = member(request)
    found = get_object_or_404(PlanTask.objects.select_related("plan__unit"), pk=task, plan=get_plan(user, pk))
    services.finish_task(actor=user, task=found, done=request.POST.get("done") != "0")
    return redirect("newsroom:plan", pk)


@needs(rules.PLAN)
@require_POST
def task_remove(request: HttpRequest, pk: int, task: int) -> HttpResponse:
    """Take a task out of the plan."""
    user = member(request)
    found = get_object_or_404(PlanTask.objects.select_related("plan__unit"), pk=task, plan=get_plan(user, pk))
    services.remove_task(actor=user, task=found)
    messages.success(request, _("Removed; the audit trail keeps what it said."))
    return redirect("newsroom:plan", pk)


@needs(rules.PLAN)
@require_POST
def target(request: HttpRequest, pk: int) -> HttpResponse:
    """Set a target, or take it back where the amount is empty."""
    user = member(request)
    found, form = get_plan(user, pk), TargetForm(request.POST)
    if form.is_valid():
        data = form.cleaned_data
        attempt(
            form,
            lambda: services.set_target(actor=user, plan=found, figure=data["figure"], amount=data["amount"]),
        )
        if not form.errors:
            return redirect("newsroom:plan", pk)
    return _page(request, found, TaskForm(), form)


def waiting(user: User) -> Iterable[Waiting]:
    """What of plans and reports waits for somebody."""
    yield Waiting(waiting_for_approval(user).count(), gettext_lazy("reports to approve"), "/desk/reports/")
    yield Waiting(
        tasks_due(user).count(), gettext_lazy("tasks of your plans due within a week"), "/desk/reports/plans/"
    )
