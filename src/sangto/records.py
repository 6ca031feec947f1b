"""The frozen records that cross module borders.

Order of steps in which they come into being: a text is split into `Statement`s, and `PersonalData` is found in it; a
statement has a `Kind`, for which `Cue`s speak; it is matched against `FactCheck`s; each `Match` carries `Features` that
explain its probability, aligned spans, and `Conflict`s between two `Mention`s. Spans count Unicode code points of the
text as it was given (``raw``), half open.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import NamedTuple


class Span(NamedTuple):
    """Half-open interval ``[start, end)`` of code points in the text as it was given."""

    start: int
    end: int

    def shift(self, by: int) -> Span:
        """The same interval, moved by `by` code points."""
        return Span(self.start + by, self.end + by)


@dataclass(frozen=True, slots=True)
class Source:
    """Where a statement of fact can be read: an authority's page, a law, a paper."""

    title: str
    url: str = ""
    publisher: str = ""
    date: str = ""


@dataclass(frozen=True, slots=True)
class FactCheck:
    """A fact-check as published by somebody: one claim, one rating, one address.

    Attributes:
        id: Unique within an index; never empty.
        claim: The claim that was checked, in the words of the publisher; never empty.
        title: Headline of the fact-check.
        rating: The publisher's own words for its rating ("Sai", "Missing context").
        url: Address of the fact-check.
        publisher: Name of who published it.
        date: Date of publication, ISO 8601 at any precision, or empty.
        language: BCP 47 code; empty means "guess from the claim".
        summary: What is true instead, in a sentence or two.
        sources: The evidence that the fact-check gives.
    """

    id: str
    claim: str
    title: str = ""
    rating: str = ""
    url: str = ""
    publisher: str = ""
    date: str = ""
    language: str = ""
    summary: str = ""
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True, slots=True)
class Statement:
    """A stretch of a text that says one thing."""

    span: Span
    text: str


class Kind(StrEnum):
    """Kinds of statements. Only a fact can be checked."""

    FACT = "fact"
    PREDICTION = "prediction"
    OPINION = "opinion"
    QUESTION = "question"
    DIRECTIVE = "directive"
    PERSONAL = "personal"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that speak for a kind of statement.

    Attributes:
        name: Stable name: of a cue of ``resources/claim_cues.tsv`` (``attribution``, ``own-view`` …), ``quantity``,
            ``date``, ``law``, ``question`` or ``exclamation``; of a group of ``resources/claim_groups*.tsv``
            (``future``, ``own-kin`` …); ``word`` for a single word; ``statement`` where no word shows it.
        span: Where it stands in the text as given.
        text: The words as written.
    """

    name: str
    span: Span
    text: str

    def shift(self, by: int) -> Cue:
        """The same cue in a text that begins `by` code points earlier."""
        return Cue(self.name, self.span.shift(by), self.text)


class PersonalKind(StrEnum):
    """Kinds of personal data. The value is the stable name in files; `mark` is what stands in redacted text."""

    PROFILE = "profile"
    EMAIL = "email"
    PHONE = "phone"
    CITIZEN_ID = "citizen_id"
    OLD_ID = "old_id"
    BANK_ACCOUNT = "bank_account"
    PASSPORT = "passport"
    PLATE = "plate"
    ADDRESS = "address"
    PERSON = "person"

    @property
    def mark(self) -> str:
        """The Vietnamese word for the kind, without brackets."""
        return _MARKS[self]


_MARKS = {
    PersonalKind.PROFILE: "hồ sơ mạng xã hội",
    PersonalKind.EMAIL: "e-mail",
    PersonalKind.PHONE: "điện thoại",
    PersonalKind.CITIZEN_ID: "căn cước",
    PersonalKind.OLD_ID: "chứng minh nhân dân",
    PersonalKind.BANK_ACCOUNT: "tài khoản",
    PersonalKind.PASSPORT: "hộ chiếu",
    PersonalKind.PLATE: "biển số",
    PersonalKind.ADDRESS: "địa chỉ",
    PersonalKind.PERSON: "người",
}


@dataclass(frozen=True, slots=True)
class PersonalData:
    """One stretch of personal data.

    Attributes:
        kind: What it is.
        span: Where it stands in the text as given.
        text: The characters of that span.
    """

    kind: PersonalKind
    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Mention:
    """Something that a text mentions: a number, a date, a place, a negation.

    Attributes:
        text: The words as written.
        value: Their normal form ("2350000000", "2024-06-26", "đà nẵng", "not").
        span: Where they stand in the text as given.
    """

    text: str
    value: str
    span: Span

    def shift(self, by: int) -> Mention:
        """The same mention in a text that begins `by` code points earlier."""
        return Mention(self.text, self.value, self.span.shift(by))


@dataclass(frozen=True, slots=True)
class Conflict:
    """A difference that makes two texts two claims.

    Where one side negates and the other does not, the mention of the other side is the word that is not negated.

    Attributes:
        kind: ``number``, ``date``, ``place``, ``negation`` or ``unit``.
        query: The mention in the text that was asked about.
        record: The mention in the fact-check's claim.
    """

    kind: str
    query: Mention
    record: Mention


@dataclass(frozen=True, slots=True)
class Match:
    """One earlier fact-check that may answer a statement.

    Attributes:
        record: The fact-check.
        probability: Calibrated probability that both say *the same claim*, in [0, 1].
        similarity: Probability that they would if the conflicts were not there, in [0, 1].
        score: Rank score of the search, comparable within one query only.
        features: Named features behind the probability; each is documented in `sangto.matching.features`.
        query_spans: Stretches of the statement that the record says too, in the text as given.
        record_spans: The same stretches in the record's claim.
        conflicts: Differences in numbers, dates, places, negation or units. Not empty means: not the same claim.
        sources: Other fact-checks of the same claim, folded into this answer.
    """

    record: FactCheck
    probability: float
    similarity: float
    score: float
    features: Mapping[str, float] = field(default_factory=dict)
    query_spans: tuple[Span, ...] = ()
    record_spans: tuple[Span, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    sources: tuple[FactCheck, ...] = ()

    def shifted(self, by: int) -> Match:
        """The same match of a statement that stands `by` code points into a longer text."""
        return replace(
            self,
            query_spans=tuple(span.shift(by) for span in self.query_spans),
            conflicts=tuple(Conflict(c.kind, c.query.shift(by), c.record) for c in self.conflicts),
        )


@dataclass(frozen=True, slots=True)
class CheckedStatement:
    """A statement with what is known of it.

    Attributes:
        statement: Its place and words.
        matches: Fact-checks of the same claim first, then those in conflict.
        kind: What kind of statement it is; only a fact can be checked.
        worthiness: Of a fact, how much it matters whether it is true, in [0, 1]; None for other kinds.
        reasons: What speaks for the kind, the main cue first; spans count in the whole text.
    """

    statement: Statement
    matches: tuple[Match, ...]
    kind: Kind = Kind.OTHER
    worthiness: float | None = None
    reasons: tuple[Cue, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """What is known of the statements of a text.

    Attributes:
        text: The text as given.
        language: ``vi``, ``en`` or ``other``.
        statements: In the order of the text; the spans do not overlap.
        found: Personal data in the text, in its order.
    """

    text: str
    language: str
    statements: tuple[CheckedStatement, ...]
    found: tuple[PersonalData, ...] = ()
