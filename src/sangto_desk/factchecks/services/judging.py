"""Two verdicts, each given without the other; and what follows where they differ.

Order of steps: an author gives the first verdict with the rating of the draft; somebody who has not seen it gives the
second; then both are shown. Equal: ready to publish. Unequal: a new round begins, in which the two talk and each judges
again, once more without seeing the other's new verdict. Every round stays on record.
"""

from __future__ import annotations

from django.db import IntegrityError, transaction
from django.utils.translation import gettext_lazy as _

from sangto_desk.accounts.models import User
from sangto_desk.claims.checks import checked_text, one_of
from sangto_desk.common.errors import Conflicted, NotAllowed, Unacceptable
from sangto_desk.factchecks import rules
from sangto_desk.factchecks.models import Draft, FactCheck, Place, Remark, Verdict
from sangto_desk.factchecks.ratings import Rating
from sangto_desk.factchecks.services.checking import check_evidence
from sangto_desk.factchecks.services.holding import hold, record
from sangto_desk.factchecks.states import State

REASONS = 6_000


@transaction.atomic
def give_first_verdict(*, actor: User, factcheck: FactCheck, reasons: str) -> Verdict:
    """Judge one's own draft, and so hand it to somebody else.

    Raises:
        NotFound: The actor is no author.
        Unacceptable: There is no rating, no source, no quotation or no reason.
        Conflicted: A verdict was given already.
    """
    factcheck = hold(actor, factcheck, "give_first_verdict")
    rules.require_author(actor, factcheck)
    draft = factcheck.draft
    if not draft.rating:
        raise Unacceptable(
            _("A verdict needs a rating."), hint=_("Choose one in the draft and save it."), code="factchecks.no-rating"
        )
    check_evidence(factcheck)
    verdict = _give(actor, factcheck, Place.FIRST, draft.rating, reasons)
    _move(factcheck, State.SECOND)
    record(actor, factcheck, "give-first-verdict", {"round": 1, "state": factcheck.state})
    return verdict


@transaction.atomic
def give_second_verdict(*, actor: User, factcheck: FactCheck, rating: str, reasons: str) -> FactCheck:
    """Judge a claim by its sources, without having seen what somebody else made of them.

    Raises:
        NotAllowed: The actor is no editor of the unit, or has seen the draft.
        Unacceptable: There is no such rating, or no reason.
        Conflicted: Nobody waits for a second verdict.
    """
    factcheck = hold(actor, factcheck, "give_second_verdict")
    rules.require_blind(actor, factcheck)
    _give(actor, factcheck, Place.SECOND, rating, reasons)
    _settle(actor, factcheck, "give-second-verdict")
    return factcheck


@transaction.atomic
def add_remark(*, actor: User, factcheck: FactCheck, text: str) -> Remark:
    """Say something to the other of the two, on record.

    Raises:
        NotAllowed: The actor is none of the two.
        Unacceptable: There is no text.
    """
    factcheck = hold(actor, factcheck, "add_remark")
    _require_place(actor, factcheck)
    remark = Remark.objects.create(
        factcheck=factcheck, round=factcheck.round, text=checked_text(text, REASONS), by=actor
    )
    record(actor, factcheck, "remark", {"remark": remark.pk, "round": remark.round})
    return remark


@transaction.atomic
def revise_verdict(*, actor: User, factcheck: FactCheck, rating: str, reasons: str) -> FactCheck:
    """Judge once more after a discussion; the round ends when both have.

    Raises:
        NotAllowed: The actor is none of the two.
        Unacceptable: There is no such rating, or no reason.
        Conflicted: The actor has judged in this round, or stepped back.
    """
    factcheck = hold(actor, factcheck, "revise_verdict")
    place = _require_place(actor, factcheck)
    _give(actor, factcheck, place, rating, reasons)
    if factcheck.verdicts.filter(round=factcheck.round).count() == 2:
        _settle(actor, factcheck, "revise-verdict")
    else:
        record(actor, factcheck, "revise-verdict", {"round": factcheck.round})
    return factcheck


def _require_place(actor: User, factcheck: FactCheck) -> Place:
    place = rules.place_of(actor, factcheck)
    if place is None:
        raise NotAllowed(_("The two who judged discuss it and judge again."), code="factchecks.not-one-of-the-two")
    if factcheck.steps_back.filter(by=actor).exists():
        raise Conflicted(_("You have stepped back already."), code="factchecks.stepped-back")
    return place


def _give(actor: User, factcheck: FactCheck, place: Place, rating: str, reasons: str) -> Verdict:
    rating, reasons = one_of(Rating, rating), checked_text(reasons, REASONS)
    try:
        with transaction.atomic():
            return Verdict.objects.create(
                factcheck=factcheck, round=factcheck.round, place=place, rating=rating, reasons=reasons, by=actor
            )
    except IntegrityError as error:
        raise Conflicted(
            _("You have judged in this round already."),
            hint=_("Wait for the other verdict of this round."),
            code="factchecks.judged-already",
        ) from error


def _settle(actor: User, factcheck: FactCheck, action: str) -> None:
    """Both verdicts of a round are there: from now on they are shown, in the trail too."""
    verdicts = list(factcheck.verdicts.filter(round=factcheck.round))
    judged, equal = factcheck.round, len({verdict.rating for verdict in verdicts}) == 1
    if equal:
        Draft.objects.filter(factcheck=factcheck).update(rating=verdicts[0].rating)
    else:
        factcheck.round += 1
    _move(factcheck, State.READY if equal else State.DISCUSSION)
    ratings = {verdict.place: verdict.rating for verdict in verdicts}
    record(actor, factcheck, action, {"round": judged, "ratings": ratings, "state": factcheck.state})


def _move(factcheck: FactCheck, state: State) -> None:
    factcheck.state = state
    factcheck.save(update_fields=["state", "round"])
