"""Certificates that anybody can look up by the code printed on them: each app that issues some adds its look-up.

::

    add_lookup(confirmation_of)          # in AppConfig.ready
    confirm(code)                        # on the page /xac-nhan/<code>/

A code is random and only its SHA-256 is kept, so a look-up gets the hash alone.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from django.conf import settings

from sangto_desk.common.tokens import token_hash


@dataclass(frozen=True, slots=True)
class Confirmation:
    """What a certificate says.

    Attributes:
        name: To whom it was given.
        what: For what.
        unit: Who gave it.
        issued: When.
        details: Further facts as they are printed, each a name and a value.
        withdrawn: When it was taken back, if it was.
        why: Why it was taken back.
    """

    name: str
    what: str
    unit: str
    issued: date
    details: tuple[tuple[str, str], ...] = ()
    withdrawn: date | None = None
    why: str = ""


Lookup = Callable[[str], Confirmation | None]
_lookups: list[Lookup] = []


def add_lookup(lookup: Lookup) -> None:
    """Let certificates be found by the hash of their code; called once when an app is loaded."""
    if lookup not in _lookups:
        _lookups.append(lookup)


def confirm(code: str) -> Confirmation | None:
    """The certificate of a code, whoever issued it; None if there is none."""
    hashed = token_hash(code.strip())
    return next((found for lookup in _lookups if (found := lookup(hashed))), None)


def confirm_address(code: str) -> str:
    """Where anybody can look a certificate up."""
    return f"{settings.SITE_ADDRESS}/xac-nhan/{code}/"


def qr_svg(text: str) -> str:
    """A code to scan, as an SVG drawing."""
    import segno

    out = io.BytesIO()
    segno.make(text, error="m", micro=False).save(out, kind="svg", xmldecl=False, border=2, scale=4)
    return out.getvalue().decode()
