"""What comes from outside: a tip, a message of a channel, an addition to a ticket.

Order of steps of `receive_tip`: redact; if nobody else sends right now, find the question that says the same and, if
there is none, read the text (kinds, and the nearest fact-check); then stand in line to be written (`keeping`). In a
flood those who stand in line are looked up and written together, and the worker reads their texts.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from secrets import token_hex

from django.db import transaction
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from sangto.text import guess_language
from sangto_desk.accounts.models import Unit
from sangto_desk.common.days import midnight, today
from sangto_desk.common.errors import Conflicted
from sangto_desk.common.lines import Line
from sangto_desk.common.trail import Write, record_write
from sangto_desk.inbox.matching import read_at_once
from sangto_desk.inbox.models import Addition, Channel, Seen, Ticket
from sangto_desk.inbox.receipts import Receipt
from sangto_desk.inbox.selectors.alike import same_questions
from sangto_desk.inbox.selectors.tickets import likely
from sangto_desk.inbox.services.keeping import Arrival, keep_tips
from sangto_desk.inbox.texts import redacted
from sangto_desk.inbox.tokens import message_digest, ticket_for

MOST_ADDED = 5_000
MOST_ADDITIONS = 20
REMEMBERED = timedelta(days=3)
"""How long a message of a channel is known again; the slowest delivers again for half a day."""
_line = Line(keep_tips)


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
    arrival = Arrival(
        kept, channel, unit, ticket_for(submission, text), bool(submission), language=guess_language(kept)
    )
    if _line.is_empty:
        arrival = _looked_at(arrival)
    done = _line.ask(arrival)
    return Receipt(arrival.ticket, done.question, likely(done.suggestion), done.counted)


def _looked_at(arrival: Arrival) -> Arrival:
    """With the question that says the same, or with what the machine says of the text if it has time for it now."""
    known = same_questions([arrival]).get(arrival.key)
    return replace(arrival, known=known, reading=None if known else read_at_once(arrival.text))


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
