"""The records of what is public."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sangto_desk.factchecks.models import VersionKind
from sangto_desk.factchecks.ratings import Rating, Scale


@dataclass(frozen=True, slots=True)
class Claimant:
    """Who makes a claim: a body, company, publication, product or office-holder."""

    type: str
    name: str
    office: str


@dataclass(frozen=True, slots=True)
class Claim:
    """The claim as it was published.

    Attributes:
        number: Public number.
        wording: In the words of the desk.
        topic: A value of `claims.kinds.Topic`.
        kind: Always ``fact``.
        claimant: Who makes it, if it may be named.
        seen_on: ISO date or empty.
        appearance: A public address or empty.
        occurrences: Stretches of messages as they circulate, redacted.
    """

    number: int
    wording: str
    topic: str
    kind: str
    claimant: Claimant | None
    seen_on: str
    appearance: str
    occurrences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PublishedRating:
    """A rating as it was published.

    Attributes:
        code: A value of `Rating`.
        word: In Vietnamese.
        english: In English.
        value: From `worst` to `best`, or None.
        best: 5.
        worst: 1.
    """

    code: str
    word: str
    english: str
    value: int | None
    best: int
    worst: int

    @property
    def scale(self) -> Scale:
        """Sign, CSS class and meaning."""
        return Rating(self.code).scale


@dataclass(frozen=True, slots=True)
class Copy:
    """An archived copy of a source."""

    sha256: str
    text_sha256: str
    archived: datetime


@dataclass(frozen=True, slots=True)
class PublishedSource:
    """What a fact-check rests on."""

    id: int
    kind: str
    title: str
    publisher: str
    published: str
    url: str
    copies: tuple[Copy, ...]


@dataclass(frozen=True, slots=True)
class PublishedQuotation:
    """Words of a source, as they stand in the archived copy with this SHA-256 at [start, end)."""

    id: int
    source: PublishedSource
    text: str
    start: int
    end: int
    sha256: str
    archived: datetime


@dataclass(frozen=True, slots=True)
class Published:
    """One version of a fact-check, with everything that is public of it.

    Attributes:
        slug: In its address.
        number: Of this version, from 1.
        kind: ``publication``, ``correction`` or ``withdrawal``.
        reason: Why there is a further version; empty for the first.
        previous: SHA-256 of the version before, or empty.
        sha256: Of `canonical`.
        canonical: The frozen JSON, as RFC 8785 writes it.
        published: When the first version came out.
        at: When this one did.
        language: Of the claim.
        desk: Name of the desk at that time.
        unit: Name of the unit at that time.
        claim: What was checked.
        rating: The outcome.
        title: Headline.
        summary: The answer in one sentence.
        truth: What is true instead.
        explanation: Markdown with blocks ``{{quotation:ID}}``; see `factchecks.blocks`.
        method: How it was checked.
        sources: In the order in which they are quoted.
        quotations: In the order of the explanation.
        rounds: After how many rounds two people came to the same rating; more than 1 means that they first differed.
        review_by: When it is to be looked at again, if that was set.
    """

    slug: str
    number: int
    kind: str
    reason: str
    previous: str
    sha256: str
    canonical: str
    published: datetime
    at: datetime
    language: str
    desk: str
    unit: str
    claim: Claim
    rating: PublishedRating
    title: str
    summary: str
    truth: str
    explanation: str
    method: str
    sources: tuple[PublishedSource, ...]
    quotations: tuple[PublishedQuotation, ...]
    rounds: int
    review_by: date | None

    @property
    def withdrawn(self) -> bool:
        """Whether this version takes the fact-check back."""
        return self.kind == VersionKind.WITHDRAWAL

    @property
    def head(self) -> Head:
        """This version as a line of a list."""
        rating, topic = Rating(self.rating.code), self.claim.topic
        return Head(self.slug, self.number, self.kind, self.title, rating, topic, self.reason, self.at, self.sha256)


@dataclass(frozen=True, slots=True)
class Head:
    """A line of a list: the current version of a fact-check, or one of its versions."""

    slug: str
    number: int
    kind: str
    title: str
    rating: Rating
    topic: str
    reason: str
    at: datetime
    sha256: str


@dataclass(frozen=True, slots=True)
class Update:
    """What was said of a developing story at one moment."""

    at: datetime
    known: str
    unknown: str
    doing: str


@dataclass(frozen=True, slots=True)
class Live:
    """A developing story: the claim, updates with the newest first, and the fact-check once it is published."""

    slug: str
    claim: str
    updates: tuple[Update, ...]
    decided: bool


@dataclass(frozen=True, slots=True)
class Figure:
    """How many fact-checks have a topic, a type of claimant and a rating."""

    topic: str
    claimant_type: str
    rating: str
    count: int
