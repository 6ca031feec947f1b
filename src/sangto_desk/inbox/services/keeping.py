"""Writing tips: those that come in the same moment are written together.

Order of steps of `keep_tips`: look for the questions that say the same, outside of any transaction; then one
transaction: submissions that had come before are set aside; questions are counted or made; the tips, the hashes of
their tickets and their entries in the trail are written. Two processes with the same words in the same moment meet at
the unique key of the question: one makes it, the other begins anew and counts.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from django.db import IntegrityError, transaction
from django.db.models import F

from sangto_desk.accounts.models import Unit
from sangto_desk.claims.kinds import Kind
from sangto_desk.common.days import midnight, today
from sangto_desk.common.tokens import token_hash
from sangto_desk.common.trail import Write, record_writes
from sangto_desk.inbox import tasks
from sangto_desk.inbox.keys import bands, content_key
from sangto_desk.inbox.matching import Reading
from sangto_desk.inbox.models import Band, Channel, Question, Suggestion, Ticket, Tip
from sangto_desk.inbox.selectors.alike import same_questions
from sangto_desk.inbox.suggesting import read_fields, suggested

Key = tuple[int, str]


@dataclass(frozen=True)
class Arrival:
    """A tip that has come and is not written yet.

    Attributes:
        text: Redacted.
        channel: How it came.
        unit: Whose inbox it is for.
        ticket: The token that its sender is given.
        submitted: Whether the same submission may have come before.
        language: Of its text.
        known: The question that says the same, where it has been looked for and found.
        reading: What the machine says of the text, where nothing says the same and it was read at once.
    """

    text: str
    channel: Channel
    unit: Unit
    ticket: str
    submitted: bool
    language: str
    known: Question | None = None
    reading: Reading | None = None

    @cached_property
    def key(self) -> Key:
        """The unit, and the key of the words."""
        return self.unit.pk, content_key(self.text)

    @cached_property
    def bands(self) -> list[int]:
        """What near-duplicates share one of."""
        return bands(self.text, self.unit.pk)

    @cached_property
    def token_hash(self) -> str:
        """What is kept of the ticket."""
        return token_hash(self.ticket)


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of an arrival.

    Attributes:
        question: What it was counted for.
        suggestion: What is suggested for that question so far.
        counted: False if the same submission had come before.
    """

    question: Question
    suggestion: Suggestion | None
    counted: bool


def keep_tips(arrivals: Sequence[Arrival]) -> list[Kept]:
    """Write tips in one transaction; what became of each, in their order."""
    known = {each.key: each.known for each in arrivals if each.known is not None}
    known |= same_questions([each for each in arrivals if each.known is None and each.reading is None])
    try:
        return _written(arrivals, known)
    except IntegrityError:  # another process was faster with the same words, or with the same submission
        return _written(arrivals, same_questions(arrivals))


@transaction.atomic
def _written(arrivals: Sequence[Arrival], known: Mapping[Key, Question]) -> list[Kept]:
    earlier = _earlier([each.token_hash for each in arrivals if each.submitted])
    new: dict[str, Arrival] = {}
    for each in arrivals:
        if each.token_hash not in earlier:
            new.setdefault(each.token_hash, each)
    firsts = {each.key: each for each in reversed(new.values())}
    times = Counter(each.key for each in new.values())
    found = {key: known[key] for key in firsts if key in known}
    made = _make([each for key, each in firsts.items() if key not in known], times)
    _count([(question, times[key]) for key, question in found.items()])
    _keep([(each, found.get(each.key) or made[each.key].question) for each in new.values()])
    for key, question in found.items():
        question.count += times[key]
    kept = made | {key: _standing(question) for key, question in found.items()}
    outcomes = []
    for each in arrivals:
        before = earlier.get(each.token_hash)
        outcome = kept[each.key] if before is None else _standing(before)
        outcomes.append(replace(outcome, counted=new.get(each.token_hash) is each))
    return outcomes


def _standing(question: Question) -> Kept:
    return Kept(question, getattr(question, "suggestion", None), counted=True)


def _earlier(hashes: Sequence[str]) -> dict[str, Question]:
    """The questions of submissions that have come before, by the hash of their ticket."""
    if not hashes:
        return {}
    rows = Ticket.objects.select_related("tip__question__suggestion").filter(token_hash__in=hashes)
    return {row.token_hash: row.tip.question for row in rows}


def _make(arrivals: Sequence[Arrival], times: Mapping[Key, int]) -> dict[Key, Kept]:
    """New questions with what is suggested for them, by their keys.

    Rows are written in the same order by all processes, so that no two wait for one another.
    """
    arrivals = sorted(arrivals, key=lambda each: each.key)
    rows = Question.objects.bulk_create([_question(each, times[each.key]) for each in arrivals])
    pairs = list(zip(rows, arrivals, strict=True))
    Band.objects.bulk_create([Band(question=row, value=value) for row, each in pairs for value in each.bands])
    read = [(row, each.reading.best) for row, each in pairs if each.reading and each.reading.best]
    suggestions = Suggestion.objects.bulk_create([suggested(row, best) for row, best in read])
    by_question = {each.question_id: each for each in suggestions}
    if any(row.waiting for row in rows):
        transaction.on_commit(tasks.wake)
    return {each.key: Kept(row, by_question.get(row.pk), counted=True) for row, each in pairs}


def _question(arrival: Arrival, count: int) -> Question:
    """A new question; what has not been read yet waits for the worker."""
    unit_id, key = arrival.key
    reading = arrival.reading
    read = read_fields(reading) if reading else {"kind": Kind.OTHER, "focus_end": len(arrival.text), "waiting": True}
    return Question(
        unit_id=unit_id,
        content_key=key,
        text=arrival.text,
        language=arrival.language,
        count=count,
        first_day=today(),
        last_day=today(),
        **read,
    )


def _count(found: Iterable[tuple[Question, int]]) -> None:
    for question, times in sorted(found, key=lambda pair: pair[0].pk):
        Question.objects.filter(pk=question.pk).update(count=F("count") + times, last_day=today())


def _keep(tips: Sequence[tuple[Arrival, Question]]) -> None:
    at = midnight()
    rows = Tip.objects.bulk_create(
        [
            Tip(question=question, text=each.text, channel=each.channel, language=each.language, day=today())
            for each, question in tips
        ]
    )
    Ticket.objects.bulk_create(
        [Ticket(tip=row, token_hash=each.token_hash) for row, (each, _) in zip(rows, tips, strict=True)]
    )
    record_writes(
        [
            Write(
                "inbox.receive-tip",
                row,
                unit_id=each.unit.pk,
                after={"question": question.pk, "channel": str(each.channel)},
                at=at,
            )
            for row, (each, question) in zip(rows, tips, strict=True)
        ]
    )
