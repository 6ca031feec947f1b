"""One fact-check: what somebody may see of it, and what they may do next."""

from __future__ import annotations

from itertools import islice
from typing import Any

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from sangto.text import fold_text
from sangto_desk.accounts.models import Role, User
from sangto_desk.accounts.rules import holds
from sangto_desk.common.whole import wholes
from sangto_desk.evidence.models import Source
from sangto_desk.evidence.selectors import visible_sources
from sangto_desk.factchecks import rules, selectors, services
from sangto_desk.factchecks.models import Draft, FactCheck
from sangto_desk.factchecks.records import Text
from sangto_desk.factchecks.services.checking import missing, personal_in
from sangto_desk.factchecks.states import DECIDED, STEPS, State
from sangto_desk.newsroom.access import member, needs
from sangto_desk.newsroom.claims import history_of
from sangto_desk.newsroom.factchecks.forms import (
    LiveForm,
    ReasonsForm,
    RemarkForm,
    ReplacingForm,
    ReviewForm,
    SteppingBackForm,
    VerdictForm,
)
from sangto_desk.newsroom.factchecks.showing import explained, pairs, sources_of

SHOWN, SEARCHED = 50, 5_000
"""Sources that are offered at once, and titles that are searched for words, the newest first."""


@needs(Role.CONTRIBUTOR)
def detail(request: HttpRequest, number: int) -> HttpResponse:
    """One fact-check."""
    user = member(request)
    return show(request, selectors.get_factcheck(user, number))


def show(request: HttpRequest, factcheck: FactCheck, status: int = 200, **forms: Any) -> HttpResponse:
    """The page of a fact-check, with forms that came back with errors in place of empty ones."""
    user = member(request)
    draft = selectors.draft_for(user, factcheck)
    context = {**_common(user, factcheck), **(_open(user, factcheck, draft) if draft else _sealed(user, factcheck))}
    return render(request, "newsroom/factchecks/detail.html", {**context, **forms}, status=status)


def _common(user: User, factcheck: FactCheck) -> dict[str, Any]:
    """What everybody of the unit sees, whatever the state: nothing of it depends on a draft or a verdict."""
    return {
        "factcheck": factcheck,
        "claim": factcheck.claim,
        "occurrences": factcheck.claim.occurrences.all()[:5],
        "sources": sources_of(factcheck),
        "authors": factcheck.authors.select_related("user").order_by("pk"),
        "history": history_of(factcheck.claim, None if rules.must_judge_blind(user, factcheck) else factcheck),
        "updates": factcheck.updates.select_related("by", "reading__by"),
        "review_form": ReviewForm.showing(factcheck),
        "live_form": LiveForm(),
        "may_review": holds(user, STEPS["set_review"].role, factcheck.unit),
        "may_update": holds(user, STEPS["post_live_update"].role, factcheck.unit)
        and factcheck.state != State.WITHDRAWN,
        "may_confirm": holds(user, STEPS["confirm_live_update"].role, factcheck.unit)
        and factcheck.state != State.WITHDRAWN,
        "may_change_sources": factcheck.state in STEPS["change_sources"].source,
    }


def _sealed(user: User, factcheck: FactCheck) -> dict[str, Any]:
    """For somebody who has not joined the draft, or is to judge blind. Neither the draft nor a verdict is loaded."""
    may_judge = rules.may_judge_second(user, factcheck)
    comes = factcheck.state == State.DISCUSSION and rules.must_judge_blind(user, factcheck)
    return {
        "sealed": True,
        "may_judge": may_judge,
        "comes": comes,
        "verdict_form": VerdictForm() if may_judge or comes else None,
        "step_back_form": SteppingBackForm(),
    }


def _open(user: User, factcheck: FactCheck, draft: Draft) -> dict[str, Any]:
    """For the authors, and for the unit once both verdicts are given."""
    text = _text_of(factcheck, draft)
    place = rules.place_of(user, factcheck)
    rounds = selectors.rounds_for(user, factcheck)
    this_round = [verdict for one in rounds for verdict in one.verdicts if verdict.round == factcheck.round]
    return {
        "draft": draft,
        "text": text,
        "explained": explained(factcheck, text.explanation),
        "rounds": rounds,
        "remarks": factcheck.remarks.select_related("by"),
        "missing": missing(factcheck, text) if factcheck.state not in DECIDED else [],
        "personal": personal_in(text) if factcheck.state == State.READY else [],
        "is_author": rules.is_author(user, factcheck),
        "may_write": factcheck.state in STEPS["save_draft"].source,
        "may_publish": rules.may_publish(user, factcheck),
        "may_amend": factcheck.state == State.PUBLISHED
        and holds(user, STEPS["propose_amendment"].role, factcheck.unit),
        "in_discussion": factcheck.state == State.DISCUSSION and place is not None,
        "judged_this_round": any(verdict.by_id == user.pk for verdict in this_round),
        "stepped_back": factcheck.steps_back.filter(by=user).exists(),
        "vacancies": [(vacancy, ReplacingForm(vacancy)) for vacancy in selectors.vacancies_for(user, factcheck)],
        "replacements": factcheck.replacements.select_related("left", "came", "by"),
        "step_back_form": SteppingBackForm(),
        "reasons_form": ReasonsForm(),
        "verdict_form": VerdictForm(),
        "remark_form": RemarkForm(),
        "versions": factcheck.versions.order_by("-number").select_related("published_by", "proposed_by"),
        **_amendment(user, factcheck, text),
    }


def _text_of(factcheck: FactCheck, draft: Draft) -> Text:
    """What readers see of a published fact-check, otherwise the draft."""
    return selectors.published_text(factcheck) if factcheck.current_id else Text.of(draft)


def _amendment(user: User, factcheck: FactCheck, text: Text) -> dict[str, Any]:
    amendment = factcheck.amendments.filter(outcome="").select_related("proposed_by").first()
    if amendment is None:
        return {"amendment": None}
    return {
        "amendment": amendment,
        "personal": personal_in(Text.of(amendment.content)),
        "pairs": [pair for pair in pairs(Text.of(amendment.content), text) if pair.differs],
        "may_decide": amendment.proposed_by_id != user.pk
        and holds(user, STEPS["decide_amendment"].role, factcheck.unit),
    }


@needs(Role.CONTRIBUTOR)
@require_POST
def join(request: HttpRequest, number: int) -> HttpResponse:
    """Join a draft."""
    services.join_draft(actor=member(request), factcheck=selectors.get_factcheck(member(request), number))
    return redirect("newsroom:draft", number)


@needs(Role.CONTRIBUTOR)
def choose_sources(request: HttpRequest, number: int) -> HttpResponse:
    """The sources of the unit, to add some; and a button to take one out again."""
    user = member(request)
    factcheck = selectors.get_factcheck(user, number)
    if request.method == "POST":
        services.change_sources(
            actor=user,
            factcheck=factcheck,
            add=_sources(user, request.POST.getlist("add")),
            remove=_sources(user, request.POST.getlist("remove")),
        )
        return redirect(_where_it_is_quoted(user, factcheck), number)
    words = request.GET.get("q", "")
    found = _titled(visible_sources(user).exclude(factchecks=factcheck), words)
    context = {"factcheck": factcheck, "claim": factcheck.claim, "found": found, "q": words}
    return render(request, "newsroom/factchecks/sources.html", context)


def _where_it_is_quoted(user: User, factcheck: FactCheck) -> str:
    """The page on which somebody quotes a source that they have added."""
    if factcheck.state == State.PUBLISHED:
        may = holds(user, STEPS["propose_amendment"].role, factcheck.unit)
        return "newsroom:correct" if may else "newsroom:factcheck"
    return "newsroom:draft" if rules.is_author(user, factcheck) else "newsroom:factcheck"


def _titled(sources: QuerySet[Source], words: str) -> list[Source]:
    """The newest sources with these words in their title or publisher, with or without marks."""
    wanted = fold_text(words).split()
    if not wanted:
        return list(sources.order_by("-pk")[:SHOWN])
    names = sources.order_by("-pk").values_list("pk", "title", "publisher")[:SEARCHED]
    keys = (pk for pk, *name in names if all(word in fold_text(" ".join(name)) for word in wanted))
    found = sources.in_bulk(list(islice(keys, SHOWN)))
    return [found[pk] for pk in sorted(found, reverse=True)]


def _sources(user: User, keys: list[str]) -> list[Source]:
    return list(visible_sources(user).filter(pk__in=wholes(keys)))
