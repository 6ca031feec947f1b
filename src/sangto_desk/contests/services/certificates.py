"""Issue certificates, and take one back. Who is named stands in the encrypted data of entrants alone."""

from __future__ import annotations

import secrets
from collections.abc import Iterator

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from sangto_desk.accounts.models import User
from sangto_desk.common.errors import Conflicted, Unacceptable
from sangto_desk.common.tokens import derived_token, token_hash
from sangto_desk.common.trail import Write, record_write
from sangto_desk.contests import rules
from sangto_desk.contests.models import Award, Contest, ContestCertificate, ContestState, Entry, EntryState
from sangto_desk.contests.selectors.rounds import winners_of


@transaction.atomic
def issue_certificates(*, actor: User, contest: Contest, everybody: bool = False) -> int:
    """Issue certificates to those who were chosen, and to all who took part if asked for; nobody gets one twice.

    Args:
        actor: A lead who does not judge the contest.
        contest: Its results are public.
        everybody: Also for taking part.

    Returns:
        How many were issued now.

    Raises:
        NotAllowed: The actor may not decide.
        Conflicted: The results are not public.
    """
    rules.require_organiser(actor, contest, rules.DECIDE)
    rules.require_state(contest, ContestState.RESULTS, ContestState.ARCHIVED)
    has = set(
        ContestCertificate.objects.filter(entry__contest=contest, withdrawn=None).values_list("entry_id", "award")
    )
    rows = [row for row in _due(contest, everybody) if (row.entry_id, row.award) not in has]
    for row in rows:
        row.by, row.issued = actor, timezone.now()
    ContestCertificate.objects.bulk_create(rows, batch_size=500)
    if rows:
        after = {"certificates": len(rows), "everybody": everybody}
        record_write(Write("contests.certify", contest, actor.pk, contest.unit_id, after=after))
    return len(rows)


def _due(contest: Contest, everybody: bool) -> Iterator[ContestCertificate]:
    level = contest.levels.order_by("-order").values_list("name", flat=True).first() or ""
    winners = list(winners_of(contest))
    for promotion in winners:
        yield _new(Award.WINNER, entry_id=promotion.entry_id, level=level, place=promotion.place)
    if everybody:
        rows = Entry.objects.filter(contest=contest, state=EntryState.RECEIVED)
        for key in rows.exclude(pk__in=[row.entry_id for row in winners]).values_list("pk", flat=True):
            yield _new(Award.TAKING_PART, entry_id=key)


def _new(award: Award, **values: object) -> ContestCertificate:
    nonce = secrets.token_hex(20)
    return ContestCertificate(award=award, nonce=nonce, code_hash=token_hash(code_of(nonce)), **values)


def code_of(nonce: str) -> str:
    """The code that is printed on the certificate with this nonce."""
    return derived_token("contest-certificate", nonce.encode())


@transaction.atomic
def withdraw_certificate(*, actor: User, certificate: ContestCertificate, why: str) -> ContestCertificate:
    """Take a certificate back; whoever looks it up reads when and why.

    Raises:
        NotAllowed: The actor may not decide.
        Unacceptable: No reason is given.
        Conflicted: It was taken back before.
    """
    contest = certificate.entry.contest
    rules.require_organiser(actor, contest, rules.DECIDE)
    if not why.strip():
        raise Unacceptable(_("Say why."), hint=_("It is shown to whoever looks it up."), code="contests.no-reason")
    now = timezone.now()
    rows = ContestCertificate.objects.filter(pk=certificate.pk, withdrawn=None)
    if not rows.update(withdrawn=now, why=why.strip()[:300]):
        raise Conflicted(_("This certificate was taken back before."), code="contests.certificate-withdrawn")
    certificate.refresh_from_db()
    record_write(
        Write("contests.withdraw-certificate", certificate, actor.pk, contest.unit_id, after={"why": certificate.why})
    )
    return certificate
