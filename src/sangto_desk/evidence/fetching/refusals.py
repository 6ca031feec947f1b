"""Why an address is not fetched: one message, one way out and one stable code for each reason.

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
    "gone": Reason(_("The page is no longer there (status {status})."), _("Look for another copy of it.")),
    "status": Reason(_("The site refused or failed (status {status})."), _PASTE),
}
_LASTING = frozenset(
    {"gone", "host-unknown", "address-not-public", "address-port", "address-unusable", "address-credentials"}
)


class FetchRefused(Unacceptable):
    """A source is not fetched; its name is ``evidence.`` and one of `REASONS`.

    Args:
        reason: One of `REASONS`.
        values: What its message names.
    """

    code = "evidence.not-fetched"

    def __init__(self, reason: str, values: Mapping[str, str]) -> None:
        found = REASONS[reason]
        super().__init__(message(reason, values), hint=found.hint, code=f"evidence.{reason}")
        self.reason = reason
        self.values = dict(values)

    @property
    def lasting(self) -> bool:
        """Whether it would be the same tomorrow."""
        return self.reason in _LASTING


def refuse(reason: str, **values: object) -> FetchRefused:
    """The error for a reason of `REASONS`; `values` fill in its message."""
    return FetchRefused(reason, {name: str(value) for name, value in values.items()})


def message(reason: str, values: Mapping[str, str]) -> str | Promise:
    """The message of a reason, translated when it is shown."""
    return format_lazy(cast("str", REASONS[reason].message), **values)
