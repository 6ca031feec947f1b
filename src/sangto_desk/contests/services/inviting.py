"""Judges come by a link of their contest; they say, or are told, what they must not read."""

from __future__ import annotations

from datetime import timedelta

from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from sangto_desk.accounts.models import Unit, User
from sangto_desk.accounts.services import create_user
from sangto_desk.common.errors import Conflicted, NotFound, Unacceptable
from sangto_desk.common.tokens import new_token, token_hash
from sangto_desk.common.trail import Write, record_write
from sangto_desk.contests import rules
from sangto_desk.contests.models import (
    Conflict,
    Contest,
    ContestState,
    Entry,
    Judge,
    JudgeInvitation,
    Reading,
    ReadingState,
)
from sangto_desk.contests.selectors.judges import open_invitation

LASTS = timedelta(days=14)
_BEFORE_RESULTS = (ContestState.DRAFT, ContestState.OPEN, ContestState.CLOSED, ContestState.JUDGING)


@transaction.atomic
def invite_judge(
    *,
    actor: User,
    contest: Contest,
    unit: Unit | None = None,
    school: str = "",
    languages: tuple[str, ...] = (),
    least: int | None = None,
    most: int | None = None,
) -> tuple[JudgeInvitation, str]:
    """A link with which somebody becomes a judge; returned once, only its hash is kept.

    Raises:
        NotAllowed: The actor does not organise the contest.
        Conflicted: It is decided already.
        Unacceptable: The least number of reads is above the greatest.
    """
    rules.require_organiser(actor, contest)
    rules.require_state(contest, *_BEFORE_RESULTS)
    if least is not None and most is not None and least > most:
        raise Unacceptable(_("The least number of reads is above the greatest."), code="contests.bounds")
    token = new_token()
    invitation = JudgeInvitation.objects.create(
        contest=contest,
        unit=unit,
        school=school.strip(),
        languages=list(languages),
        least=least,
        most=most,
        token_hash=token_hash(token),
        made_by=actor,
        made=timezone.now(),
        expires=timezone.now() + LASTS,
    )
    after = {"unit": unit.pk if unit else None, "expires": invitation.expires}
    record_write(Write("contests.invite-judge", invitation, actor.pk, contest.unit_id, after=after))
    return invitation, token


@transaction.atomic
def withdraw_judge_invitation(*, actor: User, invitation: JudgeInvitation) -> None:
    """Make a link stop working.

    Raises:
        NotAllowed: The actor does not organise the contest.
        NotFound: It was used or withdrawn before.
    """
    rules.require_organiser(actor, invitation.contest)
    now = timezone.now()
    if not JudgeInvitation.objects.filter(pk=invitation.pk, used=None, withdrawn=None).update(withdrawn=now):
        raise _over()
    record_write(
        Write(
            "contests.withdraw-invitation", invitation, actor.pk, invitation.contest.unit_id, after={"withdrawn": now}
        )
    )


@transaction.atomic
def accept_judge_invitation(
    *, token: str, user: User | None = None, email: str = "", name: str = "", password: str = ""
) -> Judge:
    """Become a judge: with the account that somebody has, or with a new one.

    Args:
        token: The secret of the link.
        user: Who is signed in; None makes an account of the rest, whose password the caller has checked.
        email: Of the new account.
        name: Of the new account.
        password: Of the new account.

    Raises:
        NotFound: There is no such link, or it was used or withdrawn, or is too old.
        Conflicted: They are a judge of this contest already.
        Unacceptable: The e-mail address belongs to an account.
    """
    invitation = open_invitation(token)
    now = timezone.now()
    if invitation is None or not JudgeInvitation.objects.filter(pk=invitation.pk, used=None, withdrawn=None).update(
        used=now
    ):
        raise _over()
    user = user or create_user(email=email, name=name, password=password)
    judge = Judge(
        contest=invitation.contest,
        user=user,
        unit=invitation.unit,
        school=invitation.school,
        languages=invitation.languages,
        least=invitation.least,
        most=invitation.most,
        joined=now,
    )
    try:
        with transaction.atomic():
            judge.save()
    except IntegrityError as error:
        raise Conflicted(
            _("You are a judge of this contest already."), hint=_("Go to your list."), code="contests.judge-twice"
        ) from error
    after = {"user": user.pk, "invitation": invitation.pk}
    record_write(Write("contests.join-as-judge", judge, user.pk, invitation.contest.unit_id, after=after))
    return judge


@transaction.atomic
def change_judge(*, actor: User, judge: Judge, least: int | None, most: int | None, active: bool) -> Judge:
    """Change how much a judge reads, or let them read no more: what they have not begun goes to others.

    Raises:
        NotAllowed: The actor does not organise the contest.
        Unacceptable: The least number of reads is above the greatest.
    """
    rules.require_organiser(actor, judge.contest)
    if least is not None and most is not None and least > most:
        raise Unacceptable(_("The least number of reads is above the greatest."), code="contests.bounds")
    before = {"least": judge.least, "most": judge.most, "active": judge.active}
    judge.least, judge.most, judge.active = least, most, active
    judge.save(update_fields=["least", "most", "active"])
    if not active:
        let_go(Reading.objects.filter(judge=judge), "không chấm nữa")
    after = {"least": least, "most": most, "active": active}
    record_write(Write("contests.change-judge", judge, actor.pk, judge.contest.unit_id, before=before, after=after))
    return judge


@transaction.atomic
def declare_conflict(
    *, actor: User, judge: Judge, reason: str, entry: Entry | None = None, unit: Unit | None = None
) -> Conflict:
    """Say what a judge must not read: an entry, or all of a unit and those below it.

    Readings of it that are not handed in end; somebody else gets them with the next assignment.

    Args:
        actor: The judge, or who organises the contest.
        judge: Who must not read it.
        reason: Why.
        entry: What must not be read; or
        unit: Whose entries must not be read.

    Raises:
        NotAllowed: The actor is neither.
        Unacceptable: No reason is given, or not one thing.
        Conflicted: It was declared before.
    """
    if actor.pk != judge.user_id:
        rules.require_organiser(actor, judge.contest)
    if not reason.strip() or (entry is None) == (unit is None):
        raise Unacceptable(_("Name one entry or one unit, and the reason."), code="contests.conflict")
    try:
        with transaction.atomic():
            conflict = Conflict.objects.create(
                judge=judge, entry=entry, unit=unit, reason=reason.strip()[:300], declared_by=actor, at=timezone.now()
            )
    except IntegrityError as error:
        raise Conflicted(_("This conflict was declared before."), code="contests.conflict-twice") from error
    rows = Reading.objects.filter(judge=judge)
    let_go(rows.filter(entry=entry) if entry else rows.filter(entry__unit__path__startswith=unit.path), conflict.reason)  # type: ignore[union-attr]
    after = {"entry": entry.pk if entry else None, "unit": unit.pk if unit else None}
    record_write(Write("contests.declare-conflict", conflict, actor.pk, judge.contest.unit_id, after=after))
    return conflict


def let_go(readings: object, reason: str) -> None:
    """End readings that are not handed in, in the caller's transaction."""
    rows = readings.filter(state__in=(ReadingState.ASSIGNED, ReadingState.BEGUN))  # type: ignore[attr-defined]
    rows.update(state=ReadingState.RECUSED, reason=reason, draft={}, changed=timezone.now())


def _over() -> NotFound:
    return NotFound(
        _("This link does not work any more: it was used, withdrawn, or is too old."),
        hint=_("Ask whoever gave it to you for a new one."),
        code="contests.link-over",
    )
