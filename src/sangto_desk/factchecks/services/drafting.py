"""Start a fact-check, join its draft, save it, choose its sources.

Order of steps of `save_draft`: if nobody saved since the text was loaded, it becomes the draft; if somebody did and
wrote something else, the draft stays theirs, the text is kept beside it, and the answer says so. Nothing is lost.
"""

from __future__ import annotations

from collections.abc import Iterable

from django.db import transaction
from django.utils import timezone
from django.utils.text import format_lazy, slugify
from django.utils.translation import gettext_lazy as _

from sangto.text import fold_text
from sangto_desk.accounts.models import User
from sangto_desk.accounts.rules import require
from sangto_desk.claims.checks import one_of
from sangto_desk.claims.kinds import Status
from sangto_desk.claims.models import Claim
from sangto_desk.claims.services import follow_fact_check
from sangto_desk.common.counts import counted
from sangto_desk.common.errors import Conflicted, TooLarge
from sangto_desk.evidence.models import Quotation, Source
from sangto_desk.factchecks import rules
from sangto_desk.factchecks.blocks import quotation_ids
from sangto_desk.factchecks.models import Author, Draft, FactCheck, Revision
from sangto_desk.factchecks.ratings import Rating
from sangto_desk.factchecks.records import Saved, Text
from sangto_desk.factchecks.services.holding import hold, record
from sangto_desk.factchecks.states import SEALED, STEPS, State

SLUG = 70
MOST = {"title": 200, "summary": 600, "truth": 4_000, "explanation": 60_000, "method": 6_000}


@transaction.atomic
def start_fact_check(*, actor: User, claim: Claim) -> FactCheck:
    """Begin to check a claim; the actor is its first author.

    Raises:
        NotAllowed: The actor is no contributor of the unit.
        Conflicted: It is being checked already, or was set aside.
    """
    claim = Claim.objects.select_for_update(of=("self",)).select_related("unit").get(pk=claim.pk)
    require(actor, STEPS["save_draft"].role, claim.unit)
    if claim.status != Status.OPEN:
        raise Conflicted(
            format_lazy(
                _("Claim {number} is “{status}”; only an open claim can be taken up."),
                number=claim.number,
                status=claim.get_status_display(),
            ),
            code="factchecks.claim-not-open",
        )
    factcheck = FactCheck.objects.create(claim=claim, unit=claim.unit, slug=_slug(claim))
    Draft.objects.create(factcheck=factcheck, saved_by=actor)
    Author.objects.create(factcheck=factcheck, user=actor)
    follow_fact_check(claim=claim, status=Status.CHECKING)
    record(actor, factcheck, "start", {"claim": claim.number})
    return factcheck


def _slug(claim: Claim) -> str:
    """An address that can be read aloud, made unique by the number of the claim."""
    words = slugify(fold_text(claim.wording)).split("-")
    while words and len("-".join(words)) > SLUG:
        words.pop()
    return "-".join([*words, str(claim.number)])


@transaction.atomic
def join_draft(*, actor: User, factcheck: FactCheck) -> Author:
    """Become an author of a draft: see it and write it, and be barred from its second verdict.

    Raises:
        NotAllowed: The actor is no contributor of the unit.
        Conflicted: It is published.
    """
    factcheck = hold(actor, factcheck, "join_draft")
    author, made = Author.objects.get_or_create(factcheck=factcheck, user=actor)
    if made:
        record(actor, factcheck, "join-draft", {"author": actor.pk})
    return author


@transaction.atomic
def save_draft(*, actor: User, factcheck: FactCheck, base: int, text: Text) -> Saved:
    """Save a draft, by hand or automatically.

    Args:
        actor: An author.
        factcheck: Whose draft it is.
        base: Revision that the text was begun from.
        text: All of it. The rating counts as long as no verdict was given; then the verdicts hold.

    Raises:
        NotFound: The actor has not joined the draft.
        TooLarge: A part is over its limit; nothing was saved.
        Conflicted: It is published.
    """
    factcheck = hold(actor, factcheck, "save_draft")
    rules.require_author(actor, factcheck)
    _check_length(text)
    draft = Draft.objects.select_for_update().get(factcheck=factcheck)
    text = _with_rating(text, draft, factcheck)
    current = Text.of(draft)
    if text == current:
        return Saved(draft.revision, False, current)
    if base != draft.revision:
        kept = Revision.objects.create(draft=draft, base=base, number=None, content=text.as_dict(), by=actor)
        record(actor, factcheck, "keep-conflicting-text", {"base": base, "kept": kept.pk})
        return Saved(draft.revision, True, current)
    _write(draft, text, actor)
    Revision.objects.create(draft=draft, base=base, number=draft.revision, content=text.as_dict(), by=actor)
    record(actor, factcheck, "save-draft", {"revision": draft.revision})
    return Saved(draft.revision, False, text)


def _check_length(text: Text) -> None:
    for name, most in MOST.items():
        length = len(getattr(text, name))
        if length > most:
            raise TooLarge(
                counted(
                    _("“{part}” has {length} characters; at most {most} are saved."),
                    part=Draft.label(name),
                    length=length,
                    most=most,
                ),
                hint=_("Shorten it; what you wrote is still on your page."),
                code="factchecks.too-long",
            )


def _with_rating(text: Text, draft: Draft, factcheck: FactCheck) -> Text:
    """The text with the rating that may be saved: after a verdict, the one that is there."""
    rating = text.rating if factcheck.state == State.DRAFTING else draft.rating
    if rating:
        one_of(Rating, rating)
    return Text(**{**text.as_dict(), "rating": rating})


def _write(draft: Draft, text: Text, actor: User) -> None:
    for name, value in text.as_dict().items():
        setattr(draft, name, value)
    draft.revision += 1
    draft.saved_at, draft.saved_by = timezone.now(), actor
    draft.save()
    draft.quotations.set(quotations_in(draft.factcheck, text.explanation))


def quotations_in(factcheck: FactCheck, explanation: str) -> list[Quotation]:
    """The quotations of an explanation that stand in sources of the fact-check, in the order of the text."""
    ids = quotation_ids(explanation)
    rows = Quotation.objects.filter(pk__in=ids, snapshot__source__factchecks=factcheck)
    found = rows.select_related("snapshot__source").defer("snapshot__text").in_bulk()
    return [found[pk] for pk in ids if pk in found]


@transaction.atomic
def change_sources(
    *, actor: User, factcheck: FactCheck, add: Iterable[Source] = (), remove: Iterable[Source] = ()
) -> None:
    """Choose what a fact-check rests on. Whoever judges sees the sources, so anybody of the unit may add some.

    To one that is published, sources are added for a correction that quotes them; what was published stays as it was.

    Raises:
        NotAllowed: The actor is no contributor of the unit; a source belongs to another unit, or the actor would take
            one out of a draft that they have not joined.
        Conflicted: A source is quoted in the draft, or would be taken from a published fact-check.
    """
    factcheck = hold(actor, factcheck, "change_sources")
    add, remove = list(add), list(remove)
    if remove and factcheck.state == State.PUBLISHED:
        raise Conflicted(
            _("What was published rests on its sources: none is taken away."),
            hint=_("Add another one, and propose a correction that quotes it."),
            code="factchecks.source-published",
        )
    for source in add:
        require(actor, rules.VIEW, source.unit)
    if remove and factcheck.state in SEALED:
        rules.require_author(actor, factcheck)
    quoted = factcheck.draft.quotations.filter(snapshot__source__in=remove)
    if quoted.exists():
        raise Conflicted(
            _("A source that is quoted stays."),
            hint=_("Take the quotation out of the explanation and save, then remove the source."),
            code="factchecks.source-quoted",
        )
    factcheck.sources.add(*add)
    factcheck.sources.remove(*remove)
    record(actor, factcheck, "change-sources", {"added": [s.pk for s in add], "removed": [s.pk for s in remove]})
