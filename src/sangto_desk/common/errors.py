"""Errors of the desk, part of the tree of `sangto.errors`.

::

    DeskError               status 400
    ├── Unacceptable        what was sent breaks a rule                     400
    ├── NoKey               a program came without a key that works         401
    ├── NotAllowed          this person may not do this                     403
    ├── NotFound            there is no such thing, or not for this person  404
    ├── Conflicted          somebody else was faster, or the order is wrong 409
    ├── TooLarge            over a stated limit                             413
    └── TooMany             too many requests in too short a time           429

``code`` is stable. The message is written in English with `gettext_lazy`, so that a page shows it in the reader's
language while API and logs stay English. `common.middleware.desk_errors` turns each into a page, `api` into its error
shape.
"""

from __future__ import annotations

from typing import ClassVar

from django.utils.functional import Promise
from django.utils.translation import override

from sangto.errors import SangToError


class DeskError(SangToError):
    """Base of the errors that a desk raises on purpose.

    Args:
        message: What happened, naming the thing, the rule and the value received; translatable.
        hint: The way out; translatable.
        code: A narrower stable code than that of the class, e.g. ``"factchecks.same-person"``.
    """

    code: ClassVar[str] = "desk"
    status: ClassVar[int] = 400

    def __init__(self, message: str | Promise, *, hint: str | Promise = "", code: str = "") -> None:
        with override("en"):
            super().__init__(str(message), hint=str(hint))
        self.shown = message
        self.shown_hint = hint
        self.name = code or self.code


class Unacceptable(DeskError):
    """What was sent breaks a rule."""

    code = "desk.unacceptable"


class NoKey(DeskError):
    """A program came without a key that works."""

    code = "desk.no-key"
    status = 401


class NotAllowed(DeskError):
    """This person may not do this."""

    code = "desk.not-allowed"
    status = 403


class NotFound(DeskError):
    """There is no such thing, or not for this person; the two are not told apart."""

    code = "desk.not-found"
    status = 404


class Conflicted(DeskError):
    """Somebody else was faster, or steps were taken in the wrong order."""

    code = "desk.conflict"
    status = 409


class TooLarge(DeskError):
    """Over a stated limit."""

    code = "desk.too-large"
    status = 413


class TooMany(DeskError):
    """Too many requests in too short a time."""

    code = "desk.too-many"
    status = 429
