"""A certificate as a PDF, with the address at which anybody can look it up, as words and as a code to scan."""

from __future__ import annotations

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from sangto_desk.accounts.selectors import desk_profile
from sangto_desk.common.confirmations import confirm_address, qr_svg
from sangto_desk.common.documents import typst_pdf
from sangto_desk.training.models import Certificate
from sangto_desk.training.published import details_of


def certificate_pdf(certificate: Certificate, code: str) -> bytes:
    """The certificate, in the language of the page that asks.

    Args:
        certificate: What to print.
        code: Of this copy, as `services.new_code` told it.
    """
    address = confirm_address(code)
    data = {
        "title": _("Certificate"),
        "given": _("is given to"),
        "name": certificate.name,
        "for": _("for having finished the course") if certificate.day is None else _("for having taken part in"),
        "what": certificate.what,
        "details": [f"{name}: {value}" for name, value in details_of(certificate)[1:]],
        "desk": desk_profile().name,
        "unit": certificate.unit.name,
        "issued": date_format(timezone.localtime(certificate.issued), "SHORT_DATE_FORMAT"),
        "on": _("Issued on"),
        "check": _("Anybody can check this certificate at"),
        "address": address,
        "qr": qr_svg(address),
    }
    return typst_pdf("training/certificate.typ", data, made=certificate.issued)
