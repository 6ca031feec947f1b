"""Set a contest up and lead it through its steps."""

from __future__ import annotations

from django.contrib import messages
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from sangto_desk.common.errors import Unacceptable
from sangto_desk.common.pagination import page_of
from sangto_desk.contests import rules, services
from sangto_desk.contests.models import Contest, ContestState, LeakReport
from sangto_desk.contests.selectors.contests import contests_for, participating
from sangto_desk.newsroom.access import member, needs
from sangto_desk.newsroom.contests.finding import contest_of
from sangto_desk.newsroom.contests.forms import (
    CalibrationForm,
    DetailsForm,
    EndForm,
    NewForm,
    criteria_in,
    level_forms,
    rubric_forms,
)
from sangto_desk.newsroom.submitting import attempt


@needs(rules.ORGANISE)
def index(request: HttpRequest) -> HttpResponse:
    """Contests that I organise, the newest first."""
    page = page_of(contests_for(member(request)), order=("-number",), at=request.GET.get("at", ""))
    return render(request, "newsroom/contests/index.html", {"page": page})


@needs(rules.ORGANISE)
def new(request: HttpRequest) -> HttpResponse:
    """Begin to set a contest up."""
    user = member(request)
    form = NewForm(user, request.POST or None)
    if form.is_valid():
        contest = attempt(form, lambda: _created(request, form))
        if contest:
            return redirect("newsroom:contest-rubric", contest.number)
    return render(request, "newsroom/contests/details.html", {"form": form})


@transaction.atomic
def _created(request: HttpRequest, form: NewForm) -> Contest:
    user = member(request)
    contest = services.create_contest(actor=user, unit=form.cleaned_data["unit"], details=form.details())
    if names := form.category_names():
        services.set_categories(actor=user, contest=contest, names=names)
    return contest


@needs(rules.ORGANISE)
def edit(request: HttpRequest, number: int) -> HttpResponse:
    """Change what a contest is, before it is published."""
    contest = contest_of(request, number)
    rules.require_state(contest, ContestState.DRAFT)
    form = DetailsForm(request.POST or None, initial=DetailsForm.values_of(contest))
    if form.is_valid() and attempt(form, lambda: _changed(request, contest, form)) is not None:
        messages.success(request, _("Saved."))
        return redirect("newsroom:contest", number)
    return render(request, "newsroom/contests/details.html", {"form": form, "contest": contest})


@transaction.atomic
def _changed(request: HttpRequest, contest: Contest, form: DetailsForm) -> Contest:
    user = member(request)
    services.set_categories(actor=user, contest=contest, names=form.category_names())
    return services.change_contest(actor=user, contest=contest, details=form.details())


@needs(rules.ORGANISE)
def rubric(request: HttpRequest, number: int) -> HttpResponse:
    """The criteria, their scales and what scores mean."""
    contest = contest_of(request, number)
    rules.require_state(contest, ContestState.DRAFT)
    forms_ = rubric_forms(contest, request.POST or None)
    error = None
    if request.method == "POST" and forms_.is_valid():
        try:
            services.set_rubric(actor=member(request), contest=contest, criteria=criteria_in(forms_))
        except Unacceptable as found:
            error = found
        else:
            messages.success(request, _("Saved."))
            return redirect("newsroom:contest-levels" if not contest.levels.exists() else "newsroom:contest", number)
    context = {"contest": contest, "forms": forms_, "error": error}
    return render(request, "newsroom/contests/rubric.html", context)


@needs(rules.ORGANISE)
def levels(request: HttpRequest, number: int) -> HttpResponse:
    """The levels and how many go up from each."""
    contest = contest_of(request, number)
    rules.require_state(contest, ContestState.DRAFT)
    forms_ = level_forms(contest, request.POST or None)
    error = None
    valid = [form.is_valid() for form in forms_]  # each, so that each says what is wrong
    if request.method == "POST" and all(valid):
        found = [form.level() for form in forms_ if form.cleaned_data["name"].strip()]
        try:
            services.set_levels(actor=member(request), contest=contest, levels=found)
        except Unacceptable as refused:
            error = refused
        else:
            messages.success(request, _("Saved."))
            return redirect("newsroom:contest", number)
    return render(request, "newsroom/contests/levels.html", {"contest": contest, "forms": forms_, "error": error})


@needs(rules.ORGANISE)
def calibration(request: HttpRequest, number: int) -> HttpResponse:
    """Texts that all judges score first."""
    contest = contest_of(request, number)
    form = CalibrationForm(contest, request.POST or None)
    if form.is_valid():
        data = {name: form.cleaned_data[name] for name in ("title", "text", "comment")}
        made = attempt(
            form,
            lambda: services.add_calibration(
                actor=member(request), contest=contest, reference=form.reference(), **data
            ),
        )
        if made:
            messages.success(request, _("Added."))
            return redirect("newsroom:contest-calibration", number)
    context = {"contest": contest, "form": form, "texts": contest.calibration.all()}
    return render(request, "newsroom/contests/calibration.html", context)


@needs(rules.ORGANISE)
def show(request: HttpRequest, number: int) -> HttpResponse:
    """Where a contest stands and what comes next."""
    contest = contest_of(request, number)
    context = {
        "contest": contest,
        "criteria": contest.criteria.all(),
        "levels": contest.levels.prefetch_related("quotas__unit", "quotas__category"),
        "categories": contest.categories.all(),
        "received": contest.entries.filter(state="received").count(),
        "withdrawn": contest.entries.exclude(state="received").count(),
        "judges": contest.judges.filter(active=True).count(),
        "units": participating(contest).count(),
        "leaks": LeakReport.objects.filter(reading__round__contest=contest, settled=None).count(),
        "appeals": contest.entries.filter(appeals__outcome="").exclude(appeals=None).count(),
        "end_form": EndForm(),
        "ready": contest.criteria.exists() and contest.levels.exists(),
    }
    return render(request, "newsroom/contests/contest.html", context)


DONE = {
    "publish": gettext_lazy("The contest is public and takes entries from its opening on."),
    "close": gettext_lazy("The contest is closed."),
    "archive": gettext_lazy("The contest is put away."),
    "extend": gettext_lazy("The end is put off."),
}


@needs(rules.ORGANISE)
@require_POST
def step(request: HttpRequest, number: int) -> HttpResponse:
    """Publish, put off, close, put away."""
    contest, user = contest_of(request, number), member(request)
    wanted = request.POST.get("step", "")
    plain = {
        "publish": services.publish_contest,
        "close": services.close_contest,
        "archive": services.archive_contest,
    }
    if wanted == "extend":
        form = EndForm(request.POST)
        if not form.is_valid():
            raise Unacceptable(
                _("This is no day and time."), hint=_("Choose one with the calendar."), code="contests.end"
            )
        services.extend_contest(actor=user, contest=contest, closes=form.cleaned_data["closes"])
    elif wanted in plain:
        plain[wanted](actor=user, contest=contest)
    else:
        raise Unacceptable(_("This is no step of a contest."), code="contests.step")
    messages.success(request, DONE[wanted])
    return redirect("newsroom:contest", number)
