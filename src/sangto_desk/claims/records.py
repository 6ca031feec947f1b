"""Frozen records that callers hand to the services of this app."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sangto_desk.claims.kinds import ClaimantType


@dataclass(frozen=True, slots=True)
class Found:
    """A message in which a claim was found.

    Attributes:
        text: The words of the message.
        start: First code point of the stretch that makes the claim.
        end: The code point behind its last.
    """

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Claimant:
    """Who makes a claim: no private person.

    Attributes:
        type: What it is.
        name: Its name.
        office: The office of an office-holder; empty for all others.
    """

    type: ClaimantType
    name: str
    office: str = ""


@dataclass(frozen=True, slots=True)
class Appearance:
    """Where and since when a claim goes around in public.

    Attributes:
        url: A public address, no profile of a person; may be empty.
        seen_on: The first day it was seen; may be unknown.
    """

    url: str = ""
    seen_on: date | None = None
