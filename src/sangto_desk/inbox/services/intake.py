"""What comes from outside: a tip, a message of a channel, an addition to a ticket.

Order of steps of `receive_tip`: redact; find the question that says the same, by key, else by likeness; if there is
none, read the text (kinds, and the nearest fact-check if that can be had at once); then one transaction: count the
question or make it, keep the tip, keep the hash of its ticket. Two tips with the same words in the same moment meet at
the unique key of the question: one makes it, the other counts.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from datetime import timedelta
from secrets import token_hex

from django.db import IntegrityError, connection, transaction
from django.db.models import F
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from sangto.matching import same_wording
from sangto.records import Cue
from sangto_desk.accounts.models import Unit
from sangto_desk.common.days import midnight, today
from sangto_desk.common.errors import Conflicted
from sangto_desk.common.tokens import token_hash
from sangto_desk.common.trail import Write, record_write
from sangto_desk.inbox import tasks
from sangto_desk.inbox.keys import bands, content_key, unmarked
from sangto_desk.inbox.matching import Reading, read
from sangto_desk.inbox.models import Addition, Band, Channel, Question, Seen, Ticket, Tip
from sangto_desk.inbox.receipts import Receipt
from sangto_desk.inbox.selectors.tickets import offered, ticket_of
from sangto_desk.inbox.suggesting import keep_suggestion
from sangto_desk.inbox.texts import redacted
from sangto_desk.inbox.tokens import message_digest, ticket_for

MOST_ADDED = 5_000
MOST_ADDITIONS = 20
REMEMBERED = timedelta(days=3)
"""How long a message of a channel is known again; the slowest delivers again for half a day."""
_COMPARED = 5
_writing = threading.Lock()


def receive_tip(*, text: str, channel: Channel, unit: Unit, submission: str = "") -> Receipt:
    """Take in what somebody doubts.

    Args:
        text: As it was sent. It is redacted before anything is written.
        channel: How it came.
        unit: Whose inbox it is for.
        submission: A random value known to the sender's form alone. The same text of the same submission counts once
            and has the same ticket, however often it arrives.

    Raises:
        TooLarge: Over 20,000 characters.
        Unacceptable: Empty, too short to say anything, or no text.
    """
    kept = redacted(text)
    ticket = ticket_for(submission, text)
    if submission and (earlier := ticket_of(ticket)):
        return _receipt(ticket, earlier.tip.question, counted=False)
    known = _same_question(kept, unit) or read(kept)
    try:
        with _turn():
            question = _keep(kept, channel, unit, ticket, known)
    except IntegrityError:
        earlier = ticket_of(ticket)
        if earlier is None:
            raise
        return _receipt(ticket, earlier.tip.question, counted=False)
    if isinstance(known, Reading) and known.best is None and question.count == 1:
        return Receipt(ticket, question, None)  # there is no suggestion to look for
    return _receipt(ticket, question)


@contextmanager
def _turn() -> Iterator[None]:
    """SQLite has one writer: threads of this process wait in line here, rather than poll for the lock of the file."""
    with _writing if connection.vendor == "sqlite" else nullcontext():
        yield


@transaction.atomic
def _keep(text: str, channel: Channel, unit: Unit, ticket: str, known: Question | Reading) -> Question:
    """The one transaction: the question counted or made, the tip, the hash of the ticket, the entry in the trail."""
    question = _counted(known) if isinstance(known, Question) else _made(text, unit, known)
    tip = Tip.objects.create(question=question, text=text, channel=channel, language=question.language, day=today())
    Ticket.objects.create(tip=tip, token_hash=token_hash(ticket))
    after = {"question": question.pk, "channel": str(channel)}
    record_write(Write("inbox.receive-tip", tip, unit_id=unit.pk, after=after, at=midnight()))
    if question.waiting:
        transaction.on_commit(tasks.wake)
    return question


def _receipt(ticket: str, question: Question, *, counted: bool = True) -> Receipt:
    return Receipt(ticket, question, offered(question), counted)


def _same_question(text: str, unit: Unit) -> Question | None:
    """The question that says the same, by its key or by likeness; the best known one first."""
    questions = Question.objects.select_related("suggestion")
    known = questions.filter(unit=unit, content_key=content_key(text)).first()
    if known is not None:
        return known
    shared = Band.objects.filter(value__in=bands(text, unit.pk)).values("question")
    alike = questions.filter(unit=unit, pk__in=shared).order_by("-count", "id")[:_COMPARED]
    return next((question for question in alike if same_wording(unmarked(text), unmarked(question.text))), None)


def _counted(question: Question) -> Question:
    Question.objects.filter(pk=question.pk).update(count=F("count") + 1, last_day=today())
    question.count += 1
    return question


def _made(text: str, unit: Unit, reading: Reading) -> Question:
    """A new question, or the one that another tip with the same words has made in the meantime."""
    focus = reading.focus
    span = focus.statement.span
    question = Question(
        unit=unit,
        content_key=content_key(text),
        text=text,
        language=reading.language,
        first_day=today(),
        last_day=today(),
        kind=focus.kind.value,
        worthiness=focus.worthiness or 0.0,
        reasons=[_reason(cue) for cue in focus.reasons],
        focus_start=span.start,
        focus_end=span.end,
        waiting=not reading.matched,
    )
    try:
        with transaction.atomic():
            question.save(force_insert=True)
    except IntegrityError:
        return _counted(Question.objects.get(unit=unit, content_key=question.content_key))
    Band.objects.bulk_create([Band(question=question, value=value) for value in bands(text, unit.pk)])
    if reading.best is not None:
        keep_suggestion(question, reading.best)
    return question


def _reason(cue: Cue) -> list[object]:
    return [cue.name, cue.span.start, cue.span.end]


def receive_message(*, text: str, channel: Channel, message_id: str, unit: Unit) -> tuple[Receipt, Seen]:
    """Take in a message of a channel, which may deliver it more than once.

    The number of the message is remembered for a few days as a keyed hash. While it is, the message counts once and
    has the same ticket; when it is forgotten, nothing is left that leads from the message to the ticket.

    Args:
        text: As it was sent.
        channel: Which one.
        message_id: The number that the channel gave it.
        unit: Whose inbox it is for.

    Returns:
        The receipt, and what is remembered: `answered_message` notes there that the sender has the ticket.

    Raises:
        TooLarge: As `receive_tip`.
        Unacceptable: As `receive_tip`.
    """
    digest = message_digest(channel, message_id)
    seen, made = Seen.objects.get_or_create(digest=digest, defaults={"salt": token_hex(16), "day": today()})
    if made:
        Seen.objects.filter(day__lt=today() - REMEMBERED).delete()
    receipt = receive_tip(text=text, channel=channel, unit=unit, submission=f"{seen.salt}{message_id}")
    return receipt, seen


def answered_message(seen: Seen) -> None:
    """Note that the sender of a message has been given the ticket: a second delivery is not answered again."""
    Seen.objects.filter(pk=seen.pk).update(answered=True)


@transaction.atomic
def add_to_ticket(*, ticket: Ticket, text: str) -> Addition:
    """Keep what the holder of a ticket adds.

    Args:
        ticket: Found by its token.
        text: As it was sent; redacted before it is written.

    Raises:
        TooLarge: Over 5,000 characters.
        Unacceptable: Empty or no text.
        Conflicted: Too many additions already.
    """
    kept = redacted(text, most=MOST_ADDED)
    if ticket.additions.count() >= MOST_ADDITIONS:
        raise Conflicted(
            format_lazy(_("{most} additions are taken at the most, and that many are here."), most=MOST_ADDITIONS),
            hint=_("If it is about something else, send a new question."),
            code="inbox.too-many-additions",
        )
    last = ticket.additions.last()
    if last is not None and last.text == kept:
        return last
    addition = Addition.objects.create(ticket=ticket, text=kept, day=today())
    question = ticket.tip.question
    after = {"question": question.pk}
    record_write(Write("inbox.add-to-ticket", addition, unit_id=question.unit_id, after=after, at=midnight()))
    return addition
