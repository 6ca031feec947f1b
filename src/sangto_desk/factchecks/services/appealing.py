"""Appeals: somebody asks for a correction, or answers as the party concerned; the desk answers in public.

Order of steps of `receive_appeal`: redact; keep the text with the hash of its ticket and the day by which it is to be
answered. Of `answer_appeal`: who may; what the outcome rests on; freeze the answer as canonical JSON; enter it in the
public log. Each is one transaction.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from hashlib import sha256
from typing import Any

import rfc8785
from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from sangto.ledger import AppealOutcome, Outcome
from sangto_desk.accounts.models import User
from sangto_desk.accounts.selectors import desk_profile
from sangto_desk.audit.services import append_to_log
from sangto_desk.claims.checks import checked_text, claimant_fields, one_of, refuse_personal
from sangto_desk.claims.records import Claimant
from sangto_desk.claims.services import next_number
from sangto_desk.common.days import midnight, today
from sangto_desk.common.errors import Conflicted, NotFound, Unacceptable
from sangto_desk.common.tokens import token_hash
from sangto_desk.common.trail import Write, record_write
from sangto_desk.factchecks import rules
from sangto_desk.factchecks.models import Appeal, AppealKind, Ending, FactCheck, Version, VersionKind
from sangto_desk.factchecks.published import path_of
from sangto_desk.factchecks.published.appeals import appeal_path
from sangto_desk.factchecks.services.holding import hold
from sangto_desk.inbox.texts import Guide, redacted
from sangto_desk.inbox.tokens import ticket_for

FORMAT = "sangto-appeal/1"
MOST_CHARACTERS = 8_000
ANSWER = 4_000
GUIDE = Guide(
    short=_("This is too short to be answered."),
    sentence=_("Write at least one whole sentence: what should be different, and why."),
    part=_("Send what matters most, with the addresses of your proof."),
    words=_("Write or paste words; files and pictures are not read."),
)
IN_LOG = {
    Ending.CORRECTED: Outcome.CORRECTED,
    Ending.WITHDRAWN: Outcome.WITHDRAWN,
    Ending.KEPT: Outcome.DECLINED,
    Ending.REPLIED: Outcome.ANSWERED,
}
"""How the public log calls an ending."""
_CHANGES = {Ending.CORRECTED: VersionKind.CORRECTION, Ending.WITHDRAWN: VersionKind.WITHDRAWAL}


@dataclass(frozen=True, slots=True)
class AppealReceipt:
    """What somebody gets who sent an appeal.

    Attributes:
        ticket: The token with which they read the answer; known to nobody else, and not kept.
        appeal: What was kept.
    """

    ticket: str
    appeal: Appeal


@dataclass(frozen=True, slots=True)
class Answer:
    """What the desk answers to an appeal, in public.

    Attributes:
        outcome: A value of `Ending`.
        reason: Why; without personal data.
        asked: What was asked, in the words of the desk; may be empty where the appeal is set aside.
        reply: The reply as it is published; for the outcome ``replied`` alone.
        party: Who replies: a body, a company, a publication, a product, or somebody in office.
    """

    outcome: str
    reason: str
    asked: str = ""
    reply: str = ""
    party: Claimant | None = None


def receive_appeal(*, slug: str, kind: str, text: str, submission: str = "") -> AppealReceipt:
    """Take in an appeal.

    Args:
        slug: Of a fact-check that was published; one that was withdrawn can be appealed against too.
        kind: A value of `AppealKind`.
        text: As it was sent. It is redacted before anything is written.
        submission: A random value known to the sender's form alone. The same text of the same submission counts once
            and has the same ticket, however often it arrives.

    Raises:
        NotFound: There is no such fact-check.
        TooLarge: Over 8,000 characters.
        Unacceptable: Empty, too short to say anything, or no text; or no such kind.
    """
    kind, ticket = one_of(AppealKind, kind), ticket_for(submission, text)
    kept = redacted(text, most=MOST_CHARACTERS, guide=GUIDE)
    factcheck = FactCheck.objects.filter(slug=slug, current__isnull=False).select_related("current").first()
    if factcheck is None:
        raise NotFound(_("There is no published fact-check at this address."), code="factchecks.not-published")
    try:
        return AppealReceipt(ticket, _keep(factcheck, kind, kept, token_hash(ticket)))
    except IntegrityError:
        earlier = Appeal.objects.filter(token_hash=token_hash(ticket)).first()
        if earlier is None:
            raise
        return AppealReceipt(ticket, earlier)


@transaction.atomic
def _keep(factcheck: FactCheck, kind: str, text: str, token: str) -> Appeal:
    assert factcheck.current is not None
    appeal = Appeal.objects.create(
        number=next_number("appeal"),
        factcheck=factcheck,
        base=factcheck.current.number,
        kind=kind,
        text=text,
        token_hash=token,
        received=today(),
        due=today() + timedelta(days=desk_profile().answer_days),
    )
    after = {"factcheck": factcheck.pk, "number": appeal.number, "kind": kind}
    record_write(Write("factchecks.receive-appeal", appeal, unit_id=factcheck.unit_id, after=after, at=midnight()))
    return appeal


@transaction.atomic
def answer_appeal(*, actor: User, appeal: Appeal, answer: Answer) -> Appeal:
    """Answer an appeal, once and for all. All but what is set aside is public from then on, and in the log.

    Args:
        actor: An editor of the unit who neither wrote nor judged the fact-check, where there is one.
        appeal: One that was not answered.
        answer: The outcome and why.

    Raises:
        NotAllowed: The role is not held, or the actor took part and somebody else could answer.
        Conflicted: It was answered; or the outcome names a change of the fact-check that was not made.
        Unacceptable: A part is missing or holds personal data.
    """
    factcheck = hold(actor, appeal.factcheck, "answer_appeal")
    appeal = Appeal.objects.select_for_update(of=("self",)).get(pk=appeal.pk)
    if appeal.outcome:
        raise Conflicted(
            format_lazy(_("This has been answered: {outcome}."), outcome=Ending(appeal.outcome).label),
            code="factchecks.appeal-answered",
        )
    appeal.impartial = rules.require_impartial(actor, factcheck)
    appeal.outcome = one_of(Ending, answer.outcome)
    appeal.answered_by, appeal.answered = actor, timezone.now()
    appeal.reason = _public(answer.reason)
    if appeal.outcome != Ending.ASIDE:
        _complete(appeal, factcheck, answer)
    appeal.save()
    after = {"number": appeal.number, "outcome": appeal.outcome, "sha256": appeal.sha256}
    record_write(Write("factchecks.answer-appeal", appeal, actor.pk, factcheck.unit_id, after=after))
    return appeal


def _complete(appeal: Appeal, factcheck: FactCheck, answer: Answer) -> None:
    """Everything that an answer shows, frozen and entered in the log."""
    appeal.asked = _public(answer.asked)
    appeal.version = _change(appeal, factcheck)
    party = _party(appeal, answer)
    canonical = rfc8785.dumps(_content(appeal, factcheck, party))
    appeal.content, appeal.sha256 = canonical.decode(), sha256(canonical).hexdigest()
    append_to_log(
        lambda number, time: AppealOutcome(
            number=number,
            time=time,
            path=appeal_path(appeal.number),
            sha256=appeal.sha256,
            concerns=path_of(factcheck.slug),
            outcome=IN_LOG[Ending(appeal.outcome)],
        )
    )


def _change(appeal: Appeal, factcheck: FactCheck) -> Version | None:
    """The version that an appeal has led to, where its outcome says that there is one."""
    kind = _CHANGES.get(Ending(appeal.outcome))
    if kind is None:
        return None
    version = factcheck.versions.filter(kind=kind, number__gt=appeal.base).order_by("number").last()
    if version is None:
        raise Conflicted(
            _("The fact-check has not been changed since this appeal came."),
            hint=_("Propose the correction or withdrawal first; when somebody has approved it, answer the appeal."),
            code="factchecks.appeal-no-change",
        )
    return version


def _party(appeal: Appeal, answer: Answer) -> Claimant | None:
    """Who replies, where a reply is published. Never a private person: the rule for claimants holds here too."""
    if appeal.outcome != Ending.REPLIED:
        return None
    if appeal.kind != AppealKind.REPLY or answer.party is None:
        raise Unacceptable(
            _("A reply is published for an appeal of the party concerned, and says whose reply it is."),
            hint=_("Choose another outcome, or name the body, company, publication or product."),
            code="factchecks.appeal-party",
        )
    named = claimant_fields(answer.party)
    appeal.reply, appeal.party = _public(answer.reply), named["claimant_name"]
    return Claimant(answer.party.type, named["claimant_name"], named["claimant_office"])


def _public(text: str) -> str:
    text = checked_text(text, ANSWER)
    refuse_personal(text)
    return text


def _content(appeal: Appeal, factcheck: FactCheck, party: Claimant | None) -> dict[str, Any]:
    assert appeal.answered is not None
    return {
        "format": FORMAT,
        "path": appeal_path(appeal.number),
        "number": appeal.number,
        "concerns": path_of(factcheck.slug),
        "version": appeal.base,
        "kind": appeal.kind,
        "received": appeal.received.isoformat(),
        "due": appeal.due.isoformat(),
        "answered": appeal.answered.isoformat(),
        "asked": appeal.asked,
        "outcome": appeal.outcome,
        "reason": appeal.reason,
        "reply": appeal.reply,
        "party": {"type": str(party.type), "name": party.name, "office": party.office} if party else None,
        "led_to": appeal.version.number if appeal.version else None,
        "impartial": appeal.impartial,
        "desk": desk_profile().name,
    }
