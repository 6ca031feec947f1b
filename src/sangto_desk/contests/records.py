"""Records that cross the border of the app: what is set up, what is sent in, what comes back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sangto_desk.accounts.models import Unit
from sangto_desk.contests.models import Category, Entry, Source


@dataclass(frozen=True, slots=True)
class Details:
    """What a contest is; the names are those of the fields of `Contest`."""

    title: str
    slug: str
    task: str
    opens: datetime
    closes: datetime
    erase_on: date
    consent: str
    rules: str = ""
    allowed: str = ""
    languages: tuple[str, ...] = ("vi",)
    least_words: int = 100
    most_words: int = 3000
    reads_per_entry: int = 2
    extra_reads: int = 5
    cross_share: float = 0.2
    avoid_unit: bool = True
    avoid_school: bool = True
    avoid_family: bool = False
    appeal_days: int = 7

    def as_fields(self) -> dict[str, Any]:
        """The values by name of the field."""
        values = {name: getattr(self, name) for name in self.__slots__}
        return values | {"languages": list(self.languages)}


@dataclass(frozen=True, slots=True)
class CriterionDetails:
    """A criterion of the rubric."""

    name: str
    weight: Decimal = Decimal(1)
    low: Decimal = Decimal(0)
    high: Decimal = Decimal(10)
    step: Decimal = Decimal("0.5")
    anchors: str = ""


@dataclass(frozen=True, slots=True)
class QuotaDetails:
    """How many of a pool go up; without unit and category the pool is all entries. The category is named."""

    number: int
    unit: Unit | None = None
    category: str = ""


@dataclass(frozen=True, slots=True)
class LevelDetails:
    """A level with its quotas."""

    name: str
    quotas: tuple[QuotaDetails, ...]
    by_unit: bool = False


@dataclass(frozen=True, slots=True)
class Person:
    """Who sends an entry in. Kept encrypted, apart from the entry, until the day on which it is erased.

    Attributes:
        name: As it stands on a certificate.
        contact: Telephone or e-mail, to hand over a prize.
        guardian: Name of a guardian; needed for minors.
        guardian_contact: How the guardian is reached.
    """

    name: str
    contact: str = ""
    guardian: str = ""
    guardian_contact: str = ""


@dataclass(frozen=True, slots=True)
class Submission:
    """An entry as it is sent in; its text has been read already.

    Attributes:
        text: As it was written.
        unit: For which unit it takes part.
        person: Who wrote it.
        agreed: Whether they agree to what the contest asks consent for.
        minor: Whether they are under age.
        guardian_consent: Whether a guardian agrees.
        name_public: Whether their name may stand in the results.
        school: School or office.
        category: One of the contest.
        title: Of the text.
        language: One of the contest; empty to have it found out.
        source: What it was read from.
        also_hidden: Further words that tell who wrote it, from the properties of a file.
        flags: What was noticed when it was read, by name.
    """

    text: str
    unit: Unit
    person: Person
    agreed: bool
    minor: bool
    guardian_consent: bool = False
    name_public: bool = False
    school: str = ""
    category: Category | None = None
    title: str = ""
    language: str = ""
    source: Source = Source.PASTE
    also_hidden: tuple[str, ...] = ()
    flags: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class EntryReceipt:
    """What comes back for an entry.

    Attributes:
        entry: As it is kept.
        ticket: The secret with which the entrant follows it; only its hash is kept.
        counted: False if the same key had been received before.
    """

    entry: Entry
    ticket: str
    counted: bool = True


@dataclass(frozen=True, slots=True)
class Given:
    """What a judge gives a criterion."""

    criterion: int
    value: Decimal
    note: str = ""
