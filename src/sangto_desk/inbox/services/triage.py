"""What an editor decides about a question: it was checked before, it is a claim to check, or it is not for checking.

Each decision can be taken back with `reopen_question`; the trail keeps both. Of two editors who decide at the same time
the first wins, and the other is told.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.db.models import Value
from django.db.models.functions import Coalesce, Greatest
from django.utils import timezone
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from sangto_desk.accounts.models import User
from sangto_desk.accounts.rules import require
from sangto_desk.claims.kinds import Kind, Reason, reasons_for
from sangto_desk.claims.models import Claim
from sangto_desk.claims.records import Found
from sangto_desk.claims.services import add_occurrence, open_claim, refuse_statement
from sangto_desk.common.errors import Conflicted, NotFound, Unacceptable
from sangto_desk.common.trail import Write, record_write
from sangto_desk.inbox import rules
from sangto_desk.inbox.models import Question, Status, Suggestion

_NO_ANSWER = dict.fromkeys(("answer_title", "answer_rating", "answer_summary", "answer_url", "answer_publisher"), "")


@dataclass(frozen=True, slots=True)
class PublishedAnswer:
    """What senders read: a published fact-check.

    Attributes:
        url: Its address; never empty.
        title: Its headline.
        rating: The rating in words.
        summary: What is true instead.
        publisher: Who published it.
    """

    url: str
    title: str
    rating: str = ""
    summary: str = ""
    publisher: str = ""

    def fields(self) -> dict[str, str]:
        """The columns of a question that hold it."""
        return {
            "answer_url": self.url[:600],
            "answer_title": self.title[:300],
            "answer_rating": self.rating[:80],
            "answer_summary": self.summary,
            "answer_publisher": self.publisher[:200],
        }


@transaction.atomic
def confirm_match(
    *, actor: User, question: Question, despite_conflicts: bool = False, seen: str | None = None
) -> Question:
    """Say that the suggested fact-check answers a question; its senders read it from now on.

    Args:
        actor: An editor of the unit.
        question: A new one with a suggestion.
        despite_conflicts: The editor has seen what differs and takes both for the same claim all the same.
        seen: Address of the fact-check that the editor looked at; None for whatever is suggested now.

    Raises:
        NotAllowed: The actor is no editor of the unit.
        NotFound: Nothing published is suggested.
        Unacceptable: The suggestion differs in a detail.
        Conflicted: The question has been decided already, or the machine suggests another fact-check by now.
    """
    require(actor, rules.SORT, question.unit)
    suggestion = Suggestion.objects.filter(question=question).first()
    if suggestion is None or not suggestion.url:
        raise NotFound(
            format_lazy(_("No published fact-check is suggested for question {number}."), number=question.pk),
            hint=_("Open a claim, or refuse it."),
            code="inbox.no-suggestion",
        )
    if seen is not None and seen != suggestion.url:
        raise Conflicted(
            format_lazy(
                _("By now another fact-check is suggested: {title}."), title=suggestion.title or suggestion.claim
            ),
            hint=_("Nothing was confirmed. Look at this one."),
            code="inbox.other-suggestion",
        )
    if suggestion.conflicts and not despite_conflicts:
        raise Unacceptable(
            format_lazy(
                _("The suggested fact-check differs: {asked} there, {checked} here."),
                asked=suggestion.conflicts[0][2],
                checked=suggestion.conflicts[0][1],
            ),
            hint=_("Open a claim; or say that both are the same all the same."),
            code="inbox.conflict",
        )
    answer = PublishedAnswer(
        suggestion.url,
        suggestion.title or suggestion.claim,
        suggestion.rating,
        suggestion.summary,
        suggestion.publisher,
    )
    return _decided(
        actor, question, "inbox.confirm-match", {"record": suggestion.record}, status=Status.MATCHED, **answer.fields()
    )


@transaction.atomic
def link_question(*, actor: User, question: Question, claim: Claim) -> Question:
    """Say that a question is about a claim that the desk has.

    Raises:
        NotAllowed: The actor is no editor of the unit.
        Conflicted: The question has been decided already.
    """
    require(actor, rules.SORT, question.unit)
    add_occurrence(actor=actor, claim=claim, found=_found(question))
    return _claimed(actor, question, claim)


@transaction.atomic
def open_claim_for(*, actor: User, question: Question, wording: str, certain: bool = True) -> Claim:
    """Open a claim for a question, in the words of the editor.

    Args:
        actor: An editor of the unit.
        question: A new one.
        wording: The claim as the editor words it.
        certain: The editor says that it is a fact, whatever the machine takes it for.

    Raises:
        NotAllowed: The actor is no editor of the unit.
        Unacceptable: As `sangto_desk.claims.services.open_claim`.
        Conflicted: The question has been decided already, or an open claim says the same: link it to that one.
    """
    require(actor, rules.SORT, question.unit)
    claim = open_claim(
        actor=actor,
        unit=question.unit,
        wording=wording,
        occurrences=[_found(question)],
        certain=certain,
        again=False,
    )
    _claimed(actor, question, claim)
    return claim


@transaction.atomic
def refuse_question(*, actor: User, question: Question, reason: str) -> Question:
    """Say in public that a question is not checked, and why; its senders read the reason.

    The kind on record is the machine's if the reason fits it, else the kind that the reason names.

    Raises:
        NotAllowed: The actor is no editor of the unit.
        Unacceptable: The reason is none of the published ones.
        Conflicted: The question has been decided already.
    """
    require(actor, rules.SORT, question.unit)
    kind = next((kind for kind in (Kind(question.kind), *Kind) if reason in reasons_for(kind)), Kind(question.kind))
    refusal = refuse_statement(actor=actor, unit=question.unit, text=question.focus, kind=kind, reason=reason)
    return _decided(
        actor,
        question,
        "inbox.refuse-question",
        {"refusal": refusal.number, "reason": str(Reason(reason))},
        status=Status.REFUSED,
        refusal=refusal,
    )


@transaction.atomic
def reopen_question(*, actor: User, question: Question) -> Question:
    """Take a decision back: the question is new again. A claim or a refusal that was made for it stays on record.

    So is an answer, for a question that was linked to the wrong claim: its senders no longer read it.

    Raises:
        NotAllowed: The actor is no editor of the unit.
        Conflicted: It is new, or somebody has decided otherwise meanwhile.
    """
    require(actor, rules.SORT, question.unit)
    before = {"status": question.status, "claim": question.claim_id, "refusal": question.refusal_id}
    undecided = question.status == Status.NEW
    changed = not undecided and Question.objects.filter(pk=question.pk, status=question.status).update(
        status=Status.NEW, claim=None, refusal=None, answered_day=None, **_NO_ANSWER
    )
    if not changed:
        raise _too_late(question)
    record_write(Write("inbox.reopen-question", question, actor.pk, question.unit_id, before, {"status": Status.NEW}))
    question.refresh_from_db()
    return question


@transaction.atomic
def answer_questions(*, claim: Claim, answer: PublishedAnswer | None, actor: User | None = None) -> int:
    """Give the senders of all questions about a claim the answer of the desk, or take it away when it was withdrawn.

    Returns:
        How many questions have it now.
    """
    status = Status.ANSWERED if answer else Status.CLAIMED
    fields: dict[str, Any] = dict(answer.fields() if answer else _NO_ANSWER)
    first = Coalesce("answered_day", Greatest("first_day", Value(timezone.localdate()))) if answer else None
    changed = Question.objects.filter(claim=claim).update(status=status, answered_day=first, **fields)
    after = {"status": status, "questions": changed, "url": fields["answer_url"]}
    record_write(Write("inbox.answer-questions", claim, actor.pk if actor else None, claim.unit_id, after=after))
    return changed


def _claimed(actor: User, question: Question, claim: Claim) -> Question:
    """The question is about a claim; if senders of the claim have an answer already, those of the question get it."""
    answered = Question.objects.filter(claim=claim, status=Status.ANSWERED).first()
    fields: dict[str, Any] = {"status": Status.CLAIMED, "claim": claim}
    if answered is not None:
        fields |= {"status": Status.ANSWERED, **{name: getattr(answered, name) for name in _NO_ANSWER}}
    return _decided(actor, question, "inbox.link-question", {"claim": claim.number}, **fields)


def _found(question: Question) -> Found:
    whole = not question.focus_start < question.focus_end <= len(question.text)
    return Found(
        question.text, 0 if whole else question.focus_start, len(question.text) if whole else question.focus_end
    )


def _decided(actor: User, question: Question, action: str, after: Mapping[str, Any], **fields: Any) -> Question:
    """Write a decision down, if nobody else has decided meanwhile."""
    if fields["status"] != Status.CLAIMED:
        fields["answered_day"] = max(timezone.localdate(), question.first_day)
    changed = Question.objects.filter(pk=question.pk, status=Status.NEW).update(waiting=False, **fields)
    if not changed:
        raise _too_late(question)
    written = {"status": fields["status"], **after}
    record_write(Write(action, question, actor.pk, question.unit_id, {"status": Status.NEW}, written))
    question.refresh_from_db()
    return question


def _too_late(question: Question) -> Conflicted:
    now = Question.objects.get(pk=question.pk)
    return Conflicted(
        format_lazy(_("Question {number} is already: {status}."), number=now.pk, status=Status(now.status).label),
        hint=_("Look at it again; what was decided can be taken back first."),
        code="inbox.decided",
    )
