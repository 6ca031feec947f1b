"""Practice: a drill, what is said about an answer, the corrections of others."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from sangto_desk.common.errors import DeskError, NotFound
from sangto_desk.factchecks.ratings import Rating
from sangto_desk.newsroom.access import member, signed_in
from sangto_desk.newsroom.learning.courses import spoken
from sangto_desk.training import rules
from sangto_desk.training.drills.content import Content, content_of
from sangto_desk.training.drills.feedback import told_of
from sangto_desk.training.drills.grading import read_answer
from sangto_desk.training.models import Attempt, Drill, MarkRole, RepetitionCard
from sangto_desk.training.practice import next_for, to_assess_as_peer
from sangto_desk.training.rubric import CRITERIA, MOST, read_points
from sangto_desk.training.selectors import current_version
from sangto_desk.training.services import answer_drill, assess


def asked(kind: str, content: Content) -> dict[str, Any]:
    """What the template of a drill needs to ask it."""
    return {"kind": kind, "content": content, "ratings": [(one, one.scale) for one in Rating]}


def told(attempt: Attempt) -> dict[str, Any]:
    """What the template needs to say about an answer."""
    drill = attempt.version.drill
    content = content_of(drill.kind, attempt.version.content)
    return {
        "attempt": attempt,
        "kind": drill.kind,
        "content": content,
        "told": told_of(content, attempt.answer),
        "percent": None if attempt.score is None else round(100 * attempt.score),
        "marks": [
            (mark, [(CRITERIA[name][0], mark.points.get(name, 0)) for name in CRITERIA]) for mark in marks_of(attempt)
        ],
        "most": MOST,
    }


def marks_of(attempt: Attempt) -> list[Any]:
    """The marks of a correction, the other trainee's without a name."""
    return list(attempt.marks.order_by("role"))


@signed_in
def practice(request: HttpRequest) -> HttpResponse:
    """To the drill that comes next for me."""
    found = next_for(member(request), spoken())
    if found.drill is not None:
        return redirect("learning:drill", found.drill.pk)
    later = RepetitionCard.objects.filter(user=member(request)).order_by("due").first()
    return render(request, "newsroom/learning/practised.html", {"later": later})


@signed_in
@require_http_methods(["GET", "POST"])
def drill(request: HttpRequest, pk: int) -> HttpResponse:
    """Do a drill."""
    user = member(request)
    found = Drill.objects.filter(pk=pk).select_related("course").first()
    if found is None:
        raise NotFound(_("There is no such drill, or it is not in one of your courses."), code="training.no-drill")
    rules.require_practising(user, found)
    version = current_version(found)
    content = content_of(found.kind, version.content)
    error: DeskError | None = None
    if request.method == "POST":
        try:
            attempt = answer_drill(user=user, version=version, answer=read_answer(content, request.POST))
        except DeskError as refused:
            error = refused
        else:
            return redirect("learning:attempt", attempt.pk)
    context = {"drill": found, "error": error, "typed": request.POST.get("text", ""), **asked(found.kind, content)}
    return render(request, "newsroom/learning/drill.html", context, status=error.status if error else 200)


@signed_in
def attempt(request: HttpRequest, pk: int) -> HttpResponse:
    """What is said about my answer."""
    found = (
        Attempt.objects.filter(pk=pk, user=member(request), day=None).select_related("version__drill__course").first()
    )
    if found is None:
        raise NotFound(_("There is no such answer of yours."), code="training.no-attempt")
    return render(request, "newsroom/learning/attempt.html", {"drill": found.version.drill, **told(found)})


@signed_in
def peers(request: HttpRequest) -> HttpResponse:
    """Corrections of others that wait for me; nobody's name stands at them."""
    return render(request, "newsroom/learning/peers.html", {"rows": to_assess_as_peer(member(request))[:20]})


@signed_in
@require_http_methods(["GET", "POST"])
def peer(request: HttpRequest, pk: int) -> HttpResponse:
    """Assess the correction of another trainee."""
    user = member(request)
    found = to_assess_as_peer(user).filter(pk=pk).first()
    if found is None:
        raise NotFound(_("There is no such correction for you to assess."), code="training.no-peer")
    error: DeskError | None = None
    if request.method == "POST":
        try:
            points, comment = read_points(request.POST), request.POST.get("comment", "")
            assess(actor=user, attempt=found, role=MarkRole.PEER, points=points, comment=comment)
        except DeskError as refused:
            error = refused
        else:
            messages.success(request, _("Thank you. The points are kept; your name is not shown."))
            return redirect("learning:peers")
    context = {"error": error, **assessing(found, request)}
    return render(request, "newsroom/learning/peer.html", context, status=error.status if error else 200)


def assessing(found: Attempt, request: HttpRequest) -> dict[str, Any]:
    """What a page needs on which a correction is assessed."""
    criteria = [(name, label, why, request.POST.get(f"points-{name}")) for name, (label, why) in CRITERIA.items()]
    return {"criteria": criteria, "points": range(MOST + 1), "comment": request.POST.get("comment", ""), **told(found)}
