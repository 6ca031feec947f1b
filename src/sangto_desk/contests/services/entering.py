"""Take an entry in, and take it back.

Order of steps of `receive_entry`: the same key again is answered as before, with the same ticket; the contest must be
open and the entry keep to its rules; names and schools become marks; then one transaction writes the entry, the
encrypted personal data apart from it, and the trail. Killed at any moment, it has written all or nothing, and running
it again writes once.
"""

from __future__ import annotations

import hashlib
import re
import secrets
from datetime import datetime

from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from sangto.text import fold_text, guess_language
from sangto_desk.accounts.models import User
from sangto_desk.common.errors import Conflicted, NotAllowed, Unacceptable
from sangto_desk.common.tokens import derived_token, keyed, token_hash
from sangto_desk.common.trail import Write, record_write
from sangto_desk.contests import rules
from sangto_desk.contests.hiding import hide
from sangto_desk.contests.models import Contest, ContestState, Entrant, Entry, EntryState
from sangto_desk.contests.records import EntryReceipt, Submission
from sangto_desk.contests.sealing import seal
from sangto_desk.contests.selectors.contests import takes_part
from sangto_desk.contests.services.erasing import erased

_WORD = re.compile(r"\w+")
_TRIES = 40


def receive_entry(
    *,
    contest: Contest,
    submission: Submission,
    key: str,
    actor: User | None = None,
    sent: datetime | None = None,
) -> EntryReceipt:
    """Take one entry in.

    Args:
        contest: Which one.
        submission: The entry, its text read already, and who sends it.
        key: What it is received from, a form or a row of an upload: the same key is received once. Any text.
        actor: Who hands it in for a unit; None for the entrant's own form.
        sent: When it was sent, where it is read later; None for now.

    Returns:
        The entry, and the ticket with which it is followed, the same each time for the same key.

    Raises:
        Conflicted: The contest does not take entries, or this author has sent this text in already.
        NotAllowed: The actor is no member of that unit.
        Unacceptable: The entry breaks a rule of the contest, or consent is missing; says which.
    """
    named = keyed("contest-key", f"{contest.pk}\0{key}".encode()).hex()
    ticket = derived_token("contest-ticket", named.encode())
    if known := Entry.objects.filter(contest=contest, key=named).first():
        return EntryReceipt(known, ticket, counted=False)
    _check_time(contest, sent or timezone.now())
    if actor is not None and not rules.may_hand_in_for(actor, contest, submission.unit):
        raise NotAllowed(_("Entries of a unit are handed in by its members."), hint=_("Ask one of them."))
    words = len(_WORD.findall(submission.text))
    _check(contest, submission, words)
    entry = _new(contest, submission, words, named, ticket)
    try:
        with transaction.atomic():
            _save(entry, submission, actor)
    except IntegrityError as error:
        return _already(entry, ticket, error)
    return EntryReceipt(entry, ticket)


def _check_time(contest: Contest, moment: datetime) -> None:
    rules.require_state(contest, ContestState.OPEN)
    if not contest.opens <= moment <= contest.closes:
        raise Conflicted(
            format_lazy(
                _("The contest takes entries from {opens} to {closes}."),
                opens=timezone.localtime(contest.opens).strftime("%d/%m/%Y %H:%M"),
                closes=timezone.localtime(contest.closes).strftime("%d/%m/%Y %H:%M"),
            ),
            hint=_("Ask the organiser if the end may be put off."),
            code="contests.not-now",
        )


def _check(contest: Contest, submission: Submission, words: int) -> None:
    if not contest.least_words <= words <= contest.most_words:
        raise Unacceptable(
            format_lazy(
                _("The text has {words} words; the contest takes {least} to {most}."),
                words=words,
                least=contest.least_words,
                most=contest.most_words,
            ),
            hint=_("Change its length, then send it once more."),
            code="contests.length",
        )
    if not submission.person.name.strip():
        raise Unacceptable(_("The name of the author is missing."), code="contests.no-name")
    if not submission.agreed:
        raise Unacceptable(
            _("Without consent the entry and the personal data cannot be kept."),
            hint=_("Read what is agreed to, and tick it."),
            code="contests.no-consent",
        )
    if submission.minor and not (submission.guardian_consent and submission.person.guardian.strip()):
        raise Unacceptable(
            _("For an author under age, a guardian must agree, and be named."),
            hint=_("Ask the guardian, then fill in the name and tick the consent."),
            code="contests.no-guardian",
        )
    if not takes_part(contest, submission.unit):
        raise Unacceptable(
            format_lazy(_("The unit “{unit}” does not take part in this contest."), unit=submission.unit.name),
            hint=_("Choose one of the units that the page of the contest names."),
            code="contests.unit",
        )
    categories = contest.categories.exists()
    if (submission.category is None) == categories or (
        submission.category is not None and submission.category.contest_id != contest.pk
    ):
        raise Unacceptable(_("Choose one of the categories of the contest."), code="contests.choose-category")


def _new(contest: Contest, submission: Submission, words: int, key: str, ticket: str) -> Entry:
    person = submission.person
    names = (person.name, person.guardian, *submission.also_hidden)
    places = (submission.school, submission.unit.name)
    only = contest.languages[0] if len(contest.languages) == 1 else ""
    language = submission.language or only or guess_language(submission.text)
    if language not in contest.languages:
        raise Unacceptable(_("The text is in a language that this contest does not take."), code="contests.language")
    said = f"{_plain(submission.text)}\0{submission.unit.pk}\0{_plain(person.name)}"
    return Entry(
        contest=contest,
        unit=submission.unit,
        school=submission.school.strip(),
        category=submission.category,
        language=language,
        title=hide(submission.title.strip(), names=names, places=places)[:200],
        text=hide(submission.text, names=names, places=places),
        words=words,
        source=submission.source,
        sha256=hashlib.sha256(submission.text.encode("utf-8", "replace")).hexdigest(),
        key=key,
        twin=keyed("contest-twin", said.encode("utf-8", "replace")).hex(),
        ticket_hash=token_hash(ticket),
        flags=dict(submission.flags),
    )


def _plain(text: str) -> str:
    """The words of a text alone, whatever their case and marks."""
    return " ".join(_WORD.findall(fold_text(text).casefold()))


def _save(entry: Entry, submission: Submission, actor: User | None) -> None:
    entry.number = free_number(entry.contest)
    entry.received = timezone.now()
    entry.save(force_insert=True)
    Entrant.objects.create(
        entry=entry,
        sealed=seal(submission.person),
        minor=submission.minor,
        guardian_consent=submission.guardian_consent,
        name_public=submission.name_public,
        consented=entry.received,
    )
    after = {"contest": entry.contest_id, "number": entry.number, "sha256": entry.sha256}
    record_write(Write("contests.receive", entry, actor.pk if actor else None, entry.unit_id, after=after))


def free_number(contest: Contest) -> int:
    """A random number of six digits that no entry of the contest has; of eight where those run out."""
    for attempt in range(_TRIES):
        low = 100_000 if attempt < _TRIES // 2 else 10_000_000
        number = low + secrets.randbelow(9 * low)
        if not Entry.objects.filter(contest=contest, number=number).exists():
            return number
    raise RuntimeError("no free number was found")  # pragma: no cover - 40 misses among 90 million


def _already(entry: Entry, ticket: str, error: IntegrityError) -> EntryReceipt:
    """What to say where a row is there already: the same key came twice at once, or the same text of one author."""
    if known := Entry.objects.filter(contest=entry.contest, key=entry.key).first():
        return EntryReceipt(known, ticket, counted=False)
    twin = Entry.objects.filter(contest=entry.contest, twin=entry.twin, state=EntryState.RECEIVED).first()
    if twin is None:
        raise error
    raise Conflicted(
        format_lazy(_("This author has sent this text in already: it is entry {number}."), number=twin.number),
        hint=_("It counts; there is nothing more to do."),
        code="contests.twice",
    )


@transaction.atomic
def withdraw_entry(*, entry: Entry, actor: User | None = None) -> Entry:
    """Take an entry out at the wish of its author: its text and the personal data are erased.

    Args:
        entry: Which one.
        actor: Who organises the contest; None for whoever holds the ticket.

    Raises:
        NotAllowed: The actor does not organise the contest.
        Conflicted: It is withdrawn or excluded already, or the results are public.
    """
    if actor is not None:
        rules.require_organiser(actor, entry.contest)
    if entry.state != EntryState.RECEIVED or entry.contest.state in (ContestState.RESULTS, ContestState.ARCHIVED):
        raise Conflicted(
            _("This entry cannot be withdrawn any more."),
            hint=_("Personal data are erased on the announced day in any case."),
            code="contests.withdrawn",
        )
    entry.state, entry.text, entry.title, entry.school, entry.twin = EntryState.WITHDRAWN, "", "", "", None
    entry.save(update_fields=["state", "text", "title"])
    erased(Entry.objects.filter(pk=entry.pk))
    record_write(
        Write(
            "contests.withdraw",
            entry,
            actor.pk if actor else None,
            entry.unit_id,
            before={"state": EntryState.RECEIVED},
            after={"state": entry.state},
        )
    )
    return entry
