"""Why a source is not taken: one message, one way out and one stable code for each reason.

A refusal knows its reason and the values that its message names, so that it can be kept and shown later in the language
of whoever reads it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple, cast

from django.utils.functional import Promise
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from sangto_desk.common.errors import Unacceptable

_PASTE = _("Save the page or its text yourself, and add it as a file or by pasting.")
_PUBLIC = _("Give the address at which everybody can read the source.")


class Reason(NamedTuple):
    """What is said, and the way out."""

    message: str | Promise
    hint: str | Promise


REASONS: dict[str, Reason] = {
    "network-off": Reason(_("This desk fetches nothing from the web: the network is switched off."), _PASTE),
    "address-unusable": Reason(_("“{address}” is no address of a web page."), _("It begins with http:// or https://.")),
    "address-credentials": Reason(_("The address holds a user name or password."), _("Leave them out.")),
    "address-port": Reason(_("Port {port} is not fetched from, only 80 and 443."), _PUBLIC),
    "address-not-public": Reason(_("“{host}” is not an address on the public internet ({found})."), _PUBLIC),
    "host-unknown": Reason(_("There is no machine with the name “{host}”."), _("Check how it is spelt.")),
    "unreachable": Reason(_("“{host}” did not answer properly ({problem})."), _PASTE),
    "too-slow": Reason(_("The page took longer than {seconds} seconds."), _PASTE),
    "too-many-redirects": Reason(_("The address leads on more than {most} times."), _("Give the last address.")),
    "head-too-large": Reason(_("The head of the answer has {found} lines, at most {most} are read."), _PASTE),
    "too-large": Reason(
        _("The page has more than {most} MB, or unpacks to more."), _("Save the part you need, and add it as a file.")
    ),
    "encoding": Reason(_("The answer is packed in a way that is not read ({found})."), _PASTE),
    "media-type": Reason(
        _("Files of the type “{found}” are not archived."),
        _("Web pages, plain text, PDF, DOCX and pictures (PNG, JPEG, GIF, WebP) are."),
    ),
    "damaged": Reason(_("The file is damaged and cannot be opened."), _("Get it anew from where it came from.")),
    "encrypted": Reason(_("The file is encrypted."), _("Save a copy without a password, and add that.")),
    "not-text": Reason(_("The file holds no readable text: its bytes explain no letters."), _("Save it as UTF-8.")),
    "empty": Reason(_("There is no text in it."), _("Add a file or a text with words in it.")),
    "file-too-large": Reason(
        _("The file has {found} MB, at most {most} MB are taken."), _("Save the part you need as a file of its own.")
    ),
    "too-much-inside": Reason(
        _("The file unpacks to more than is read, or takes too long to read."), _("Save the part you need as text.")
    ),
    "not-kept": Reason(
        _("The page was fetched, but no copy of it could be kept ({problem})."),
        _("Try again; if it stays so, tell those who run this desk."),
    ),
    "gone": Reason(_("The page is no longer there (status {status})."), _("Look for another copy of it.")),
    "status": Reason(_("The site refused or failed (status {status})."), _PASTE),
}
_LASTING = frozenset(
    {"gone", "host-unknown", "address-not-public", "address-port", "address-unusable", "address-credentials"}
)


class SourceRefused(Unacceptable):
    """A source is not taken; its name is ``evidence.`` and one of `REASONS`.

    Args:
        reason: One of `REASONS`.
        values: What its message names.
    """

    code = "evidence.refused"

    def __init__(self, reason: str, values: Mapping[str, str]) -> None:
        found = REASONS[reason]
        super().__init__(message(reason, values), hint=found.hint, code=f"evidence.{reason}")
        self.reason = reason
        self.values = dict(values)

    @property
    def lasting(self) -> bool:
        """Whether it would be the same tomorrow."""
        return self.reason in _LASTING


def refuse(reason: str, **values: object) -> SourceRefused:
    """The error for a reason of `REASONS`; `values` fill in its message."""
    return SourceRefused(reason, {name: str(value) for name, value in values.items()})


def message(reason: str, values: Mapping[str, str]) -> str | Promise:
    """The message of a reason, translated when it is shown."""
    return format_lazy(cast("str", REASONS[reason].message), **values)
