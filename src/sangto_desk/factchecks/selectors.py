"""Reading fact-checks for those who work on them. Whoever is to judge second is shown nothing that would tell."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.db.models import Count, Exists, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.utils import timezone
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from sangto_desk.accounts.models import User
from sangto_desk.accounts.rules import holds
from sangto_desk.accounts.selectors import units_of
from sangto_desk.common.days import today as present_day
from sangto_desk.common.errors import NotFound
from sangto_desk.common.order import by_given_name
from sangto_desk.common.tokens import token_hash
from sangto_desk.factchecks import rules
from sangto_desk.factchecks.models import (
    Amendment,
    Appeal,
    Author,
    Draft,
    FactCheck,
    LiveUpdate,
    Place,
    Replacement,
    StepBack,
    Verdict,
)
from sangto_desk.factchecks.published import text_of
from sangto_desk.factchecks.records import Text
from sangto_desk.factchecks.states import STEPS, State


def factchecks_for(user: User) -> QuerySet[FactCheck]:
    """The fact-checks that somebody may see in lists. Their order never depends on what a sealed draft says."""
    return FactCheck.objects.filter(unit__in=units_of(user, rules.VIEW)).select_related("claim__assignee", "unit")


def get_factcheck(user: User, number: int) -> FactCheck:
    """One fact-check by the number of its claim.

    Raises:
        NotFound: There is none, or not for this person.
    """
    factcheck = factchecks_for(user).filter(claim__number=number).first()
    if factcheck is None:
        raise NotFound(
            format_lazy(_("There is no fact-check of claim {number}, or none that you may see."), number=number),
            hint=_("Look for it in the list of fact-checks."),
            code="factchecks.not-found",
        )
    return factcheck


def draft_for(user: User, factcheck: FactCheck) -> Draft | None:
    """The draft, if somebody may see it."""
    return factcheck.draft if rules.may_see_draft(user, factcheck) else None


def published_text(factcheck: FactCheck) -> Text:
    """What readers see of a published fact-check."""
    return text_of(factcheck.current)


@dataclass(frozen=True, slots=True)
class Round:
    """The verdicts of a round that somebody may see.

    Attributes:
        number: From 1.
        complete: Both are given, so both are shown.
        verdicts: Of an incomplete round, at the most one's own.
    """

    number: int
    complete: bool
    verdicts: tuple[Verdict, ...]

    @property
    def equal(self) -> bool:
        """Whether both came to the same rating."""
        return self.complete and len({verdict.rating for verdict in self.verdicts}) == 1


def rounds_for(user: User, factcheck: FactCheck) -> list[Round]:
    """What somebody may see of the verdicts, round by round."""
    counts = factcheck.verdicts.order_by("round").values_list("round").annotate(count=Count("id"))
    complete = {number: count == len(Place) for number, count in counts}
    blind = rules.must_judge_blind(user, factcheck)
    shown = Q(by=user) if blind else Q(round__in=[number for number, both in complete.items() if both]) | Q(by=user)
    visible = list(factcheck.verdicts.filter(shown).select_related("by"))
    return [
        Round(number, both, tuple(verdict for verdict in visible if verdict.round == number))
        for number, both in sorted(complete.items())
    ]


def waiting_for_second(user: User) -> QuerySet[FactCheck]:
    """Fact-checks of which somebody may give the second verdict."""
    units = units_of(user, STEPS["give_second_verdict"].role)
    mine = Author.objects.filter(factcheck=OuterRef("pk"), user=user)
    return FactCheck.objects.filter(~Exists(mine), unit__in=units, state=State.SECOND)


def in_discussion(user: User) -> QuerySet[FactCheck]:
    """Fact-checks of which somebody is one of the two judges now and should judge again."""
    mine = Verdict.objects.filter(factcheck=OuterRef("pk"), by=user)
    gone = StepBack.objects.filter(factcheck=OuterRef("pk"), by=user)
    first, second = (_judge(place) for place in Place)
    rows = FactCheck.objects.alias(first_judge=first, second_judge=second)
    return rows.filter(
        Q(first_judge=user.pk) | Q(second_judge=user.pk),
        ~Exists(mine.filter(round=OuterRef("round"))),
        ~Exists(gone),
        state=State.DISCUSSION,
    )


def _judge(place: Place) -> Coalesce:
    """Who judges in a place now, as a column of the fact-check."""
    came = Replacement.objects.filter(factcheck=OuterRef("pk"), place=place).order_by("-id").values("came")[:1]
    began = Verdict.objects.filter(factcheck=OuterRef("pk"), place=place, round=1).values("by")[:1]
    return Coalesce(Subquery(came), Subquery(began))


@dataclass(frozen=True, slots=True)
class Vacancy:
    """A place in a discussion that its judge has left.

    Attributes:
        place: Which.
        left: Who judged there.
        candidates: Who could judge in their place.
    """

    place: Place
    left: User
    candidates: tuple[User, ...]


def vacancies_for(user: User, factcheck: FactCheck) -> list[Vacancy]:
    """The places that somebody may fill."""
    if factcheck.state != State.DISCUSSION or not holds(user, STEPS["replace_judge"].role, factcheck.unit):
        return []
    judges = {place: rules.judge_of(factcheck, place) for place in Place}
    given = set(factcheck.verdicts.filter(round=factcheck.round).values_list("place", flat=True))
    return [
        Vacancy(place, judge, _candidates(user, factcheck))
        for place, judge in judges.items()
        if judge and place not in given and judges[_other(place)] != user and rules.has_left(factcheck, place, judge)
    ]


def judged_blind(user: User) -> list[int]:
    """The keys of fact-checks in which somebody came in the place of another and has not judged yet."""
    judged = Verdict.objects.filter(by=user).values("factcheck")
    return list(Replacement.objects.filter(came=user).exclude(factcheck__in=judged).values_list("factcheck", flat=True))


def _other(place: Place) -> Place:
    return Place.SECOND if place == Place.FIRST else Place.FIRST


def _candidates(user: User, factcheck: FactCheck) -> tuple[User, ...]:
    """Editors of the unit who have neither judged nor written, and are not the one who names them."""
    above = [int(key) for key in factcheck.unit.path.split("/") if key]
    rows = User.objects.filter(
        is_active=True,
        memberships__unit__in=above,
        memberships__role__gte=STEPS["give_second_verdict"].role,
    )
    took_part = factcheck.verdicts.values("by"), factcheck.authors.values("user")
    free = rows.exclude(pk__in=took_part[0]).exclude(pk__in=took_part[1]).exclude(pk=user.pk).distinct()
    return tuple(sorted(free, key=lambda one: (by_given_name(one.name), one.pk)))


def updates_to_read(user: User) -> QuerySet[FactCheck]:
    """Fact-checks with an update that somebody else wrote and readers do not see yet."""
    waiting = LiveUpdate.objects.filter(factcheck=OuterRef("pk"), reading=None).exclude(by=user)
    units = units_of(user, STEPS["confirm_live_update"].role)
    return FactCheck.objects.filter(Exists(waiting), unit__in=units).exclude(state=State.WITHDRAWN)


def ready_for(user: User) -> QuerySet[FactCheck]:
    """Fact-checks that somebody may publish."""
    first = Verdict.objects.filter(factcheck=OuterRef("pk"), place=Place.FIRST, by=user)
    units = units_of(user, STEPS["publish_fact_check"].role)
    return FactCheck.objects.filter(~Exists(first), unit__in=units, state=State.READY)


def amendments_for(user: User) -> QuerySet[Amendment]:
    """Corrections and withdrawals that somebody may decide on."""
    units = units_of(user, STEPS["decide_amendment"].role)
    rows = Amendment.objects.filter(outcome="", factcheck__unit__in=units).exclude(proposed_by=user)
    return rows.select_related("factcheck__claim", "proposed_by")


def due_for_review(user: User, today: date | None = None) -> QuerySet[FactCheck]:
    """Published fact-checks whose day of review has come, the longest overdue first."""
    day = today or timezone.localdate()
    return factchecks_for(user).filter(state=State.PUBLISHED, review_by__lte=day).order_by("review_by", "id")


def needing_attention(user: User) -> QuerySet[FactCheck]:
    """Fact-checks of which a source has changed or gone since it was archived."""
    changed = FactCheck.sources.through.objects.filter(factcheck=OuterRef("pk"), source__attention__isnull=False)
    return factchecks_for(user).filter(Exists(changed))


def appeals_for(user: User) -> QuerySet[Appeal]:
    """The appeals to fact-checks of units in which somebody may answer them."""
    units = units_of(user, STEPS["answer_appeal"].role)
    return Appeal.objects.filter(factcheck__unit__in=units).select_related("factcheck__claim", "factcheck__unit")


def waiting_appeals(user: User) -> QuerySet[Appeal]:
    """Appeals that nobody has answered, the longest waiting first."""
    return appeals_for(user).filter(outcome="").order_by("due", "number")


def overdue_appeals(user: User) -> QuerySet[Appeal]:
    """Appeals that were to be answered before today."""
    return waiting_appeals(user).filter(due__lt=present_day())


def get_appeal(user: User, number: int) -> Appeal:
    """One appeal by its number.

    Raises:
        NotFound: There is none, or not for this person.
    """
    appeal = appeals_for(user).filter(number=number).first()
    if appeal is None:
        raise NotFound(
            format_lazy(_("There is no appeal {number}, or none that you may see."), number=number),
            hint=_("Look for it in the list of appeals."),
            code="factchecks.no-appeal",
        )
    return appeal


def appeal_of_ticket(token: str) -> Appeal | None:
    """The appeal whose ticket somebody holds."""
    if not token.isascii() or len(token) > 64:
        return None
    rows = Appeal.objects.select_related("factcheck__current")
    return rows.filter(token_hash=token_hash(token)).first()
