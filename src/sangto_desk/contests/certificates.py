"""Certificates of a contest: as pages to print, and as what anybody reads who has the code."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from sangto_desk.accounts.selectors import desk_profile
from sangto_desk.common.confirmations import Confirmation, confirm_address, qr_svg
from sangto_desk.common.documents import typst_pdf
from sangto_desk.contests.models import Award, ContestCertificate, Entrant
from sangto_desk.contests.sealing import unseal
from sangto_desk.contests.services.certificates import code_of


def certificates_pdf(certificates: Iterable[ContestCertificate]) -> bytes:
    """Certificates as one PDF, a page each, in the language of the page that asks.

    Args:
        certificates: At least one, of one contest, with entry and contest; those of erased entrants carry the number
            of the entry in place of a name.
    """
    rows = list(certificates)
    contest = rows[0].entry.contest
    entrants = {row.entry_id: row for row in Entrant.objects.filter(entry__in=[one.entry_id for one in rows])}
    data = {
        "title": _("Certificate"),
        "given": _("is given to"),
        "what": contest.title,
        "desk": desk_profile().name,
        "unit": contest.unit.name,
        "on": _("Issued on"),
        "check": _("Anybody can check this certificate at"),
        "pages": [_page(row, entrants) for row in rows],
    }
    return typst_pdf("contests/certificates.typ", data, made=rows[0].issued)


def _page(row: ContestCertificate, entrants: Mapping[int, Entrant]) -> dict[str, Any]:
    entrant, address = entrants.get(row.entry_id), confirm_address(code_of(row.nonce))
    number = _("Entry {number}").format(number=row.entry.number)
    return {
        "name": unseal(entrant.sealed).name if entrant and entrant.sealed else number,
        "for": _for(row),
        "details": [_("“{title}”").format(title=row.entry.title)] if row.entry.title else [],
        "issued": date_format(timezone.localtime(row.issued), "SHORT_DATE_FORMAT"),
        "address": address,
        "qr": qr_svg(address),
    }


def _for(row: ContestCertificate) -> str:
    if row.award == Award.TAKING_PART:
        return _("for having taken part in the writing contest")
    return _("for an entry chosen at “{level}” of the writing contest").format(level=row.level)


def confirmation_of(code_hash: str) -> Confirmation | None:
    """What anybody may read of the certificate with a code of this hash; the name only where its author agreed."""
    rows = ContestCertificate.objects.select_related("entry__contest__unit", "entry__entrant")
    row = rows.filter(code_hash=code_hash).first()
    if row is None:
        return None
    entrant = row.entry.entrant
    public = entrant.name_public and bool(entrant.sealed)
    number = _("Entry {number}").format(number=row.entry.number)
    return Confirmation(
        name=unseal(entrant.sealed).name if public else number,
        what=row.entry.contest.title,
        unit=row.entry.contest.unit.name,
        issued=timezone.localdate(row.issued),
        details=((_("For"), _for(row)), (_("Entry"), str(row.entry.number))),
        withdrawn=timezone.localdate(row.withdrawn) if row.withdrawn else None,
        why=row.why,
    )
