"""Drills for those who teach: made from fact-checks by one click or written by hand, put into use, assessed."""

from __future__ import annotations

from django.contrib import messages
from django.db.models import Avg, Count, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods, require_POST

from sangto_desk.accounts.models import User
from sangto_desk.accounts.selectors import units_of
from sangto_desk.common.errors import Conflicted, DeskError, NotFound
from sangto_desk.common.pagination import page_of
from sangto_desk.common.whole import whole, wholes
from sangto_desk.factchecks.models import Version
from sangto_desk.newsroom.access import member, needs
from sangto_desk.newsroom.learning.drills import asked, assessing
from sangto_desk.newsroom.submitting import attempt
from sangto_desk.newsroom.training.drillforms import FORMS, values_of
from sangto_desk.training import rules
from sangto_desk.training.drills.content import content_of
from sangto_desk.training.gain import FEWEST
from sangto_desk.training.models import Attempt, Drill, DrillKind, DrillState, MarkRole
from sangto_desk.training.practice import to_assess_as_trainer
from sangto_desk.training.rubric import read_points
from sangto_desk.training.selectors import current_version, drills_for, get_drill
from sangto_desk.training.services import assess, change_drill, create_drill, make_drills, set_drill_states


@needs(rules.TEACH)
def index(request: HttpRequest) -> HttpResponse:
    """The drills of my units, with filters in the address."""
    user, wanted = member(request), request.GET
    rows = drills_for(user)
    chosen = {name: wanted.get(name, "") for name in ("kind", "state", "source")}
    if chosen["kind"] in DrillKind.values:
        rows = rows.filter(kind=chosen["kind"])
    if chosen["state"] in DrillState.values:
        rows = rows.filter(state=chosen["state"])
    if (source := whole(chosen["source"])) is not None:
        rows = rows.filter(source=source)
    page = page_of(rows, order=("-id",), at=wanted.get("at", ""))
    context = {
        "page": page,
        "kinds": DrillKind,
        "states": DrillState,
        **chosen,
        "narrowed": any(chosen.values()),
        "several": len({drill.unit_id for drill in page.rows}) > 1,
    }
    return render(request, "newsroom/training/drills.html", context)


@needs(rules.TEACH)
def sources(request: HttpRequest) -> HttpResponse:
    """Published fact-checks to make drills from."""
    user = member(request)
    page = page_of(_versions(user), order=("-at", "-id"), at=request.GET.get("at", ""), size=30)
    made = dict(
        drills_for(user).filter(source__in=page.rows).order_by().values_list("source").annotate(count=Count("id"))
    )
    context = {"page": page, "rows": [(version, made.get(version.pk, 0)) for version in page.rows]}
    return render(request, "newsroom/training/sources.html", context)


def _versions(user: User) -> QuerySet[Version]:
    rows = Version.objects.filter(current_of__isnull=False).exclude(kind="withdrawal")
    return rows.filter(factcheck__unit__in=units_of(user, rules.TEACH)).select_related("factcheck__claim")


@needs(rules.TEACH)
@require_POST
def make(request: HttpRequest, version: int) -> HttpResponse:
    """Make drills from a fact-check."""
    user = member(request)
    found = _versions(user).filter(pk=version).first()
    if found is None:
        raise NotFound(_("There is no such published fact-check in your units."), code="training.no-version")
    try:
        made = make_drills(actor=user, unit=found.factcheck.unit, version=found)
    except Conflicted as there:
        messages.info(request, f"{there.shown} {there.shown_hint}")
    else:
        messages.success(
            request, _("%(count)d drafts are made. Read each, then put it into use.") % {"count": len(made)}
        )
    return redirect(f"/desk/training/drills/?source={found.pk}")


@needs(rules.TEACH)
@require_http_methods(["GET", "POST"])
def new(request: HttpRequest) -> HttpResponse:
    """Write a drill of the kind that the address names."""
    user, kind = member(request), request.GET.get("kind", DrillKind.CHECKABLE)
    if kind not in DrillKind.values:
        raise NotFound(_("There is no such kind of drill."), code="training.no-kind")
    form = FORMS[DrillKind(kind)](
        request.POST or None, units=units_of(user, rules.TEACH), initial={"language": "vi", "topic": "other"}
    )
    if form.is_valid():
        drill = attempt(
            form,
            lambda: create_drill(
                actor=user, unit=form.placed(), kind=DrillKind(kind), heading=form.heading(), content=form.content()
            ),
        )
        if drill:
            return redirect("newsroom:training-drill", drill.pk)
    context = {"form": form, "heading": DrillKind(kind).label}
    return render(request, "newsroom/training/form.html", context, status=400 if form.errors else 200)


@needs(rules.TEACH)
def show(request: HttpRequest, pk: int) -> HttpResponse:
    """One drill as trainees see it, with the solution, and how it is done by five people or more."""
    drill = get_drill(member(request), pk)
    content = content_of(drill.kind, current_version(drill).content)
    done = Attempt.objects.filter(version__drill=drill, score__isnull=False)
    figures = done.aggregate(people=Count("user", distinct=True), mean=Avg("score"))
    context = {
        "drill": drill,
        "fields": values_of(DrillKind(drill.kind), content),
        "states": DrillState,
        "figures": figures if figures["people"] >= FEWEST else None,
        "fewest": FEWEST,
        **asked(drill.kind, content),
    }
    return render(request, "newsroom/training/drill.html", context)


@needs(rules.TEACH)
@require_http_methods(["GET", "POST"])
def edit(request: HttpRequest, pk: int) -> HttpResponse:
    """Change a drill."""
    user = member(request)
    drill = get_drill(user, pk)
    kind = DrillKind(drill.kind)
    content = content_of(kind, current_version(drill).content)
    initial = {"title": drill.title, "topic": drill.topic, "language": drill.language, **values_of(kind, content)}
    form = FORMS[kind](request.POST or None, initial=initial)
    if form.is_valid() and attempt(
        form, lambda: bool(change_drill(actor=user, drill=drill, heading=form.heading(), content=form.content()))
    ):
        messages.success(request, _("Saved."))
        return redirect("newsroom:training-drill", pk)
    context = {"form": form, "heading": kind.label, "drill": drill}
    return render(request, "newsroom/training/form.html", context, status=400 if form.errors else 200)


@needs(rules.TEACH)
@require_POST
def states(request: HttpRequest) -> HttpResponse:
    """Put drills into use, or retire them: those that were ticked."""
    user, sent = member(request), request.POST
    wanted = wholes(sent.getlist("drill"))[:200]
    drills: list[Drill] = list(drills_for(user).filter(pk__in=wanted))
    set_drill_states(actor=user, drills=drills, state=sent.get("state", ""))
    messages.success(request, _("%(count)d drills changed.") % {"count": len(drills)})
    if len(drills) == 1 and sent.get("back") == "drill":
        return redirect("newsroom:training-drill", drills[0].pk)
    return redirect("newsroom:training-drills")


@needs(rules.TEACH)
def waiting_corrections(request: HttpRequest) -> HttpResponse:
    """Corrections that wait for a trainer."""
    user = member(request)
    waiting = to_assess_as_trainer(user, units_of(user, rules.TEACH))
    page = page_of(waiting.select_related("user"), order=("at", "id"), at=request.GET.get("at", ""))
    return render(request, "newsroom/training/corrections.html", {"page": page})


@needs(rules.TEACH)
@require_http_methods(["GET", "POST"])
def correction(request: HttpRequest, pk: int) -> HttpResponse:
    """Assess a correction."""
    user = member(request)
    found = to_assess_as_trainer(user, units_of(user, rules.TEACH)).filter(pk=pk).select_related("user").first()
    if found is None:
        raise NotFound(_("There is no such correction for you to assess."), code="training.no-correction")
    error: DeskError | None = None
    if request.method == "POST":
        try:
            points, comment = read_points(request.POST), request.POST.get("comment", "")
            assess(actor=user, attempt=found, role=MarkRole.TRAINER, points=points, comment=comment)
        except DeskError as refused:
            error = refused
        else:
            messages.success(request, _("The points are kept."))
            return redirect("newsroom:training-corrections")
    context = {"error": error, **assessing(found, request)}
    return render(request, "newsroom/training/correction.html", context, status=error.status if error else 200)
