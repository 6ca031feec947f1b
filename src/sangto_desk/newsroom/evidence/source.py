"""A source: what is said of it, the text of a copy with its quotations, and what editors do about it."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from sangto_desk.accounts.models import Role
from sangto_desk.common.errors import DeskError
from sangto_desk.common.whole import whole
from sangto_desk.evidence import services
from sangto_desk.evidence.models import Kind, Quotation, Snapshot, Source, State
from sangto_desk.evidence.refusals import REASONS, message
from sangto_desk.evidence.rules import may_manage
from sangto_desk.evidence.selectors import copies_of, get_snapshot, get_source, quotations_of
from sangto_desk.newsroom.access import member, needs
from sangto_desk.newsroom.evidence.copytext import Mark, Stretch, marked, stretch_at
from sangto_desk.newsroom.evidence.forms import DetailsForm


def number_in(request: HttpRequest, name: str) -> int | None:
    """A whole number from the address or a form; None if there is none."""
    return whole(request.GET.get(name) or request.POST.get(name) or "")


def problem_of(source: Source) -> dict[str, object] | None:
    """Why a source was not fetched, in the reader's language."""
    reason = REASONS.get(source.problem)
    if reason is None:
        return None
    return {"message": message(source.problem, source.problem_values), "hint": reason.hint, "code": source.problem}


def _marks(quotations: list[Quotation], chosen: int | None) -> list[Mark]:
    return [
        Mark(one.start, one.end, "quoted chosen" if one.pk == chosen else "quoted", f"q-{one.pk}") for one in quotations
    ]


def _stretch(request: HttpRequest, snapshot: Snapshot, quotations: list[Quotation], chosen: int | None) -> Stretch:
    place = next((one.start for one in quotations if one.pk == chosen), None)
    return stretch_at(snapshot.text, place if place is not None else (number_in(request, "at") or 0))


@needs(Role.CONTRIBUTOR)
def show(request: HttpRequest, key: int) -> HttpResponse:
    """The source and one of its copies: the newest, or the one that ``?copy=`` names."""
    user = member(request)
    source = get_source(user, key)
    snapshot = get_snapshot(source, number_in(request, "copy"))
    context: dict[str, object] = {
        "source": source,
        "snapshot": snapshot,
        "problem": problem_of(source),
        "copies": copies_of(source),
        "manages": may_manage(user, source),
        "is_link": source.kind == Kind.LINK,
    }
    if snapshot is not None:
        chosen = number_in(request, "quote")
        quotations = list(quotations_of(snapshot))
        stretch = _stretch(request, snapshot, quotations, chosen)
        shown = marked(snapshot.text, _marks(quotations, chosen), start=stretch.start, end=stretch.end)
        context |= {"quotations": quotations, "stretch": stretch, "shown": shown, "chosen": chosen}
    return render(request, "newsroom/evidence/source.html", context)


@needs(Role.CONTRIBUTOR)
def state(request: HttpRequest, key: int) -> HttpResponse:
    """Whether a source still waits to be fetched; asked by its page while it does."""
    source = get_source(member(request), key)
    response = render(request, "newsroom/evidence/_waiting.html", {"source": source})
    if source.state != State.WAITING:
        response.headers["HX-Refresh"] = "true"
    return response


@needs(Role.EDITOR)
def edit(request: HttpRequest, key: int) -> HttpResponse:
    """Mend what is said of a source."""
    user = member(request)
    source = get_source(user, key)
    given = {"title": source.title, "publisher": source.publisher, "published": source.published}
    form = DetailsForm(request.POST or None, initial=given)
    if request.method == "POST" and form.is_valid():
        try:
            services.edit_source(actor=user, source=source, details=form.details())
        except DeskError as error:
            form.add_error(None, str(error.shown))
        else:
            messages.success(request, _("Saved."))
            return redirect("newsroom:evidence-source", key=key)
    context = {"form": form, "source": source}
    return render(request, "newsroom/evidence/edit.html", context, status=400 if form.errors else 200)


@needs(Role.CONTRIBUTOR)
@require_POST
def fetch(request: HttpRequest, key: int) -> HttpResponse:
    """Try once more to fetch a page."""
    user = member(request)
    services.fetch_again(actor=user, source=get_source(user, key))
    return redirect("newsroom:evidence-source", key=key)


@needs(Role.EDITOR)
@require_POST
def look(request: HttpRequest, key: int) -> HttpResponse:
    """Look now whether the page is still there and says the same."""
    user = member(request)
    source = services.check_link(source_id=get_source(user, key).pk, actor=user)
    messages.info(request, _("Looked at the page: %(state)s.") % {"state": source.get_link_state_display().lower()})
    return redirect("newsroom:evidence-source", key=key)


@needs(Role.EDITOR)
@require_POST
def settle(request: HttpRequest, key: int) -> HttpResponse:
    """Say that what happened to a source was looked at."""
    user = member(request)
    services.settle_attention(actor=user, source=get_source(user, key))
    messages.success(request, _("Noted: you have looked at it."))
    return redirect("newsroom:evidence-source", key=key)
