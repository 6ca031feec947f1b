"""What anybody may see of training: a certificate, for whoever has its code."""

from __future__ import annotations

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from sangto_desk.common.confirmations import Confirmation
from sangto_desk.training.models import Certificate


def confirmation_of(code_hash: str) -> Confirmation | None:
    """The certificate with a code of this hash."""
    rows = Certificate.objects.select_related("unit", "day")
    certificate = rows.filter(codes__code_hash=code_hash).first()
    if certificate is None:
        return None
    withdrawn = certificate.withdrawn
    return Confirmation(
        name=certificate.name,
        what=certificate.what,
        unit=certificate.unit.name,
        issued=timezone.localdate(certificate.issued),
        details=details_of(certificate),
        withdrawn=timezone.localdate(withdrawn) if withdrawn else None,
        why=certificate.why,
    )


def details_of(certificate: Certificate) -> tuple[tuple[str, str], ...]:
    """What it is a certificate of, in the language of the page."""
    if certificate.day is None:
        return ((_("Kind"), _("course finished")),)
    held = date_format(timezone.localtime(certificate.day.starts), "SHORT_DATE_FORMAT")
    return ((_("Kind"), _("training day attended")), (_("Held on"), held), (_("Place"), certificate.day.place))
