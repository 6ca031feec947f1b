"""What follows from a version, in the same transaction: all of it happens, or the version is not there either.

It is entered in the public log; questions linked to the claim are answered, so that their tickets show it; the update
of the index is queued, so that the next tip matches it.
"""

from __future__ import annotations

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override

from sangto.ledger import Correction, Entry, Publication, Withdrawal
from sangto_desk.accounts.models import User
from sangto_desk.audit.services import append_to_log
from sangto_desk.claims.models import Claim
from sangto_desk.factchecks.models import Version, VersionKind
from sangto_desk.factchecks.published import Published, address_of, path_of, read
from sangto_desk.factchecks.tasks import index_fact_check
from sangto_desk.inbox.models import Question
from sangto_desk.inbox.services import PublishedAnswer, answer_questions, link_question

WITHDRAWN = _("Withdrawn")


def announce(actor: User, version: Version) -> None:
    """Tell the public log, those who asked, and the index of a new version."""
    fact_check = read(version)
    append_to_log(lambda number, time: entry_of(fact_check, number, time))
    answer_questions(claim=version.factcheck.claim, answer=answer_of(fact_check), actor=actor)
    index_fact_check.enqueue(version.factcheck_id)


@transaction.atomic
def link_and_answer(*, actor: User, question: Question, claim: Claim) -> Question:
    """Link a question to a claim; if its fact-check is published, those who ask have the answer at once.

    Raises:
        As `sangto_desk.inbox.services.link_question`.
    """
    link_question(actor=actor, question=question, claim=claim)
    version = Version.objects.filter(current_of__claim=claim).first()
    if version is not None:
        answer_questions(claim=claim, answer=answer_of(read(version)), actor=actor)
        question.refresh_from_db()
    return question


def entry_of(fact_check: Published, number: int, time: datetime) -> Entry:
    """What the public log says of a version."""
    path, sha256 = path_of(fact_check.slug), fact_check.sha256
    if fact_check.kind == VersionKind.PUBLICATION:
        return Publication(number=number, time=time, path=path, sha256=sha256)
    change = Withdrawal if fact_check.withdrawn else Correction
    return change(
        number=number,
        time=time,
        path=path,
        sha256=sha256,
        version=fact_check.number,
        replaces=fact_check.previous,
    )


def answer_of(fact_check: Published) -> PublishedAnswer:
    """What senders read: the answer, or that it was taken back and why."""
    withdrawn = fact_check.kind == VersionKind.WITHDRAWAL
    with override(fact_check.language if fact_check.language == "en" else "vi"):
        rating = str(WITHDRAWN) if withdrawn else fact_check.rating.word
    return PublishedAnswer(
        url=address_of(fact_check.slug),
        title=fact_check.title,
        rating=rating,
        summary=fact_check.reason if withdrawn else fact_check.summary,
        publisher=fact_check.desk,
    )
