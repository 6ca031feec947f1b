"""What a report says, as one record: page, PDF, DOCX and XLSX are all made from it, and nothing else.

Of a draft it is made from the data as they are; of a frozen report it is read back from what was frozen. No member of
the desk is named in it. Words of the software stand in it in both languages, so that it reads the same for ever.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any

from django.utils.translation import get_language

from sangto_desk.reports.figures import Value
from sangto_desk.reports.inserts import Compared
from sangto_desk.reports.periods import Period

FORMAT = "sangto-report/1"
LANGUAGES = ("vi", "en")
Words = dict[str, str]
"""A text by language."""


def said(words: Words) -> str:
    """A text in the language of the reader."""
    language = get_language() or "vi"
    return words.get(language.split("-")[0], words["vi"])


@dataclass(frozen=True, slots=True)
class Line:
    """A figure of the report.

    Attributes:
        name: In texts.
        chapter: Where it stands.
        label: What it is called.
        definition: What is counted.
        value: In the period.
        before: In the period before.
        target: Of the plan, or None.
        fewer_is_better: The target is reached from above.
        kind: What it is a number of: ``count``, ``days``, ``percent`` or ``points`` (of per cent).
        range: The ends of its 95 % interval; None of what is counted out, and in reports frozen before there were any.
    """

    name: str
    chapter: str
    label: Words
    definition: Words
    value: Value
    before: Value
    target: int | None
    fewer_is_better: bool
    kind: str
    range: tuple[float, float] | None = None

    @property
    def compared(self) -> Compared:
        """The figure beside what it is compared with."""
        return Compared(self.value, self.before, self.target, self.range)

    @property
    def reached(self) -> bool | None:
        """Whether the target is reached; None without a target or a value."""
        if self.target is None or self.value is None:
            return None
        return self.value <= self.target if self.fewer_is_better else self.value >= self.target


@dataclass(frozen=True, slots=True)
class Part:
    """A unit right below the one of the report, with all that is below it; or that unit alone (`own`)."""

    unit: int
    name: str
    own: bool
    values: dict[str, Value]


@dataclass(frozen=True, slots=True)
class Written:
    """A section: its heading, the text as it was written, and with the figures in their places."""

    title: str
    source: str
    text: str


@dataclass(frozen=True, slots=True)
class Task:
    """A task of the plan; days are ISO dates, `done` empty while it is open."""

    text: str
    owner: Words
    due: str
    done: str


@dataclass(frozen=True, slots=True)
class Step:
    """A month, week or day within the period: what its bar of the chart is called, and how many."""

    label: str
    tips: int
    factchecks: int


@dataclass(frozen=True, slots=True)
class Content:
    """A report.

    Attributes:
        path: Of its public page.
        version: From 1; a later one replaces the earlier.
        previous: SHA-256 of the version before, or empty.
        desk: Name of the desk.
        unit: Name of the unit.
        unit_id: Its key.
        above: Names of the units above it, the uppermost first.
        start: First day, ISO.
        end: Last day, ISO.
        at: When it was frozen or, of a draft, made; ISO.
        title: Of the report.
        aims: What the plan was for.
        chapters: Headings of the chapters, by name.
        lines: All figures.
        parts: What is right below the unit.
        steps: The course of the period.
        tasks: Of the plan.
        sections: What the unit wrote.
    """

    path: str
    version: int
    previous: str
    desk: str
    unit: str
    unit_id: int
    above: tuple[str, ...]
    start: str
    end: str
    at: str
    title: str
    aims: str
    chapters: dict[str, Words]
    lines: tuple[Line, ...]
    parts: tuple[Part, ...]
    steps: tuple[Step, ...]
    tasks: tuple[Task, ...]
    sections: tuple[Written, ...]

    @property
    def period(self) -> Period:
        """Its days."""
        return Period(date.fromisoformat(self.start), date.fromisoformat(self.end))

    @property
    def made(self) -> datetime:
        """When it was frozen or made."""
        return datetime.fromisoformat(self.at)

    def line(self, name: str) -> Line | None:
        """A figure by its name, if the report has it."""
        return next((line for line in self.lines if line.name == name), None)

    def of_chapter(self, chapter: str) -> list[Line]:
        """The figures of a chapter, in order."""
        return [line for line in self.lines if line.chapter == chapter]

    def as_json(self) -> dict[str, Any]:
        """What is frozen."""
        return {"format": FORMAT, **asdict(self)}


def content_of(frozen: dict[str, Any]) -> Content:
    """A report from what was frozen."""
    values = {name: value for name, value in frozen.items() if name != "format"}
    values["lines"] = tuple(_line(line) for line in values["lines"])
    values["parts"] = tuple(Part(**part) for part in values["parts"])
    values["steps"] = tuple(Step(**step) for step in values["steps"])
    values["tasks"] = tuple(Task(**task) for task in values["tasks"])
    values["sections"] = tuple(Written(**section) for section in values["sections"])
    values["above"] = tuple(values["above"])
    return Content(**values)


def _line(frozen: dict[str, Any]) -> Line:
    ends = frozen.get("range")
    return Line(**{**frozen, "range": tuple(ends) if ends else None})
