"""Forms in which a trainer writes a drill: one for each kind, with the marks ``==…==`` and ``- [x]`` of lessons."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django import forms
from django.conf import settings
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from sangto_desk.accounts.fields import UnitField, offer
from sangto_desk.accounts.models import Unit
from sangto_desk.claims.kinds import Topic
from sangto_desk.common.errors import Unacceptable
from sangto_desk.factchecks.ratings import Rating
from sangto_desk.training.drills import content as contents
from sangto_desk.training.drills.content import (
    CheckableContent,
    Content,
    CorrectionContent,
    NumberContent,
    PassageContent,
    QuizContent,
    Quoted,
    RatingContent,
)
from sangto_desk.training.exchange.gift import read_gift, write_gift
from sangto_desk.training.models import DrillKind
from sangto_desk.training.services import Heading

_MARKS = _("Put == before and behind what is right, as in: ==On 1/8/2025 the fee was raised.==")


def _text(label: object, rows: int = 4, *, hint: object = "", required: bool = True) -> forms.CharField:
    return forms.CharField(
        label=label,  # type: ignore[arg-type]
        help_text=hint,  # type: ignore[arg-type]
        required=required,
        max_length=20_000,
        widget=forms.Textarea(attrs={"rows": rows}),
    )


class PlacedForm(forms.Form):
    """Something new of a unit; which one is asked of whoever teaches in several."""

    unit = UnitField(label=_("Unit"))

    def __init__(self, *args: Any, units: QuerySet[Unit] | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        found = list(units[:2]) if units is not None else []
        self._only = found[0] if len(found) == 1 else None
        if units is None or self._only is not None:
            del self.fields["unit"]
        else:
            offer(self, "unit", units)

    def placed(self) -> Unit:
        """Where it belongs."""
        unit: Unit = self._only or self.cleaned_data["unit"]
        return unit


class DrillForm(PlacedForm):
    """What every drill has. Without `units` it is for one that there is, which stays where it is."""

    title = forms.CharField(label=_("Title"), max_length=200)
    topic = forms.ChoiceField(label=_("Topic"), choices=Topic.choices)
    language = forms.ChoiceField(label=_("Language"), choices=settings.LANGUAGES)
    explain = _text(
        _("Reasoning, shown after the answer"), 5, required=False, hint=_("Markdown; with where it can be read.")
    )

    def heading(self) -> Heading:
        """What the drill is called."""
        data = self.cleaned_data
        return Heading(data["title"], data["topic"], data["language"])

    def content(self) -> Content:
        """What the drill asks.

        Raises:
            Unacceptable: It does not work as a drill.
        """
        raise NotImplementedError

    @staticmethod
    def values_of(content: Any) -> dict[str, Any]:
        """The fields from what a drill asks now."""
        raise NotImplementedError


class CheckableForm(DrillForm):
    """A message with statements to choose among."""

    text = _text(_("The message"), 6, hint=_MARKS)
    field_order = ("title", "text")

    def content(self) -> Content:
        """Statements are found by the engine."""
        return contents.checkable(self.cleaned_data["text"], self.cleaned_data["explain"])

    @staticmethod
    def values_of(content: CheckableContent) -> dict[str, Any]:
        """The message with its marks."""
        return {"text": contents.marked_again(content.text, content.parts, content.right)}


class PassageForm(DrillForm):
    """A claim and passages to choose from."""

    claim = _text(_("The claim"), 2)
    passages = _text(
        _("Passages, one in a line"),
        8,
        hint=_("- [x] before the one that decides, - [ ] before the others; “ | ” before the source."),
    )
    field_order = ("title", "claim", "passages")

    def content(self) -> Content:
        """A line is a passage."""
        found = []
        for line in self.cleaned_data["passages"].splitlines():
            mark, words = line[:5], line[6:].strip()
            if not line.strip():
                continue
            if mark not in ("- [x]", "- [ ]"):
                raise Unacceptable(_("Each line begins with - [x] or - [ ]."), code="training.passages")
            text, _bar, source = words.partition(" | ")
            found.append((Quoted(text.strip(), source.strip()), mark == "- [x]"))
        return contents.passage(self.cleaned_data["claim"], found, self.cleaned_data["explain"])

    @staticmethod
    def values_of(content: PassageContent) -> dict[str, Any]:
        """The passages as lines."""
        lines = [f"- [{'x' if at in content.right else ' '}] {_line(one)}" for at, one in enumerate(content.passages)]
        return {"claim": content.claim, "passages": "\n".join(lines)}


class NumberForm(DrillForm):
    """A claim beside what the source says."""

    claim = _text(_("The claim as it goes around"), 3, hint=_MARKS)
    passage = _text(_("What the source says"), 3)
    source = forms.CharField(label=_("Source"), max_length=300, required=False)
    field_order = ("title", "claim", "passage", "source")

    def content(self) -> Content:
        """What else can be chosen is found by the engine."""
        data = self.cleaned_data
        return contents.number(data["claim"], Quoted(data["passage"], data["source"]), data["explain"])

    @staticmethod
    def values_of(content: NumberContent) -> dict[str, Any]:
        """The claim with its marks."""
        claim = contents.marked_again(content.claim, content.parts, content.right)
        return {"claim": claim, "passage": content.passage.text, "source": content.passage.source}


class RatingForm(DrillForm):
    """A claim, its evidence, the rating."""

    claim = _text(_("The claim"), 2)
    evidence = _text(_("The evidence, one quotation in a line"), 6, hint=_("“ | ” before the source."))
    right = forms.ChoiceField(label=_("Rating"), choices=Rating.choices)
    field_order = ("title", "claim", "evidence", "right")

    def content(self) -> Content:
        """A line is a quotation."""
        data = self.cleaned_data
        return contents.rating(data["claim"], _quotations(data["evidence"]), data["right"], data["explain"])

    @staticmethod
    def values_of(content: RatingContent) -> dict[str, Any]:
        """The quotations as lines."""
        return {"claim": content.claim, "evidence": _lines(content.evidence), "right": content.right}


class CorrectionForm(DrillForm):
    """What goes around, what is true, and a correction that works."""

    claim = _text(_("The claim as it goes around"), 2)
    truth = _text(_("What is true"), 3)
    evidence = _text(_("The evidence, one quotation in a line"), 5, hint=_("“ | ” before the source."), required=False)
    model = _text(_("A correction that works"), 3)
    field_order = ("title", "claim", "truth", "evidence", "model")

    def content(self) -> Content:
        """Nothing of it can be wrong."""
        data = self.cleaned_data
        evidence = tuple(_quotations(data["evidence"]))
        return CorrectionContent(data["claim"], data["truth"], evidence, data["model"], data["explain"])

    @staticmethod
    def values_of(content: CorrectionContent) -> dict[str, Any]:
        """The quotations as lines."""
        return {
            "claim": content.claim,
            "truth": content.truth,
            "evidence": _lines(content.evidence),
            "model": content.model,
        }


class QuizForm(DrillForm):
    """Questions in GIFT."""

    questions = _text(_("Questions in GIFT"), 14, hint=_("An empty line between two questions."))
    field_order = ("title", "questions")

    def content(self) -> Content:
        """Every question must be readable."""
        found = read_gift(self.cleaned_data["questions"])
        if found.faults:
            fault = found.faults[0]
            raise Unacceptable(
                _("Line %(line)d: %(why)s") % {"line": fault.line, "why": fault.message}, code="training.gift"
            )
        if not found.questions:
            raise Unacceptable(_("There is no question yet."), code="training.gift")
        return QuizContent(found.questions, self.cleaned_data["explain"])

    @staticmethod
    def values_of(content: QuizContent) -> dict[str, Any]:
        """The questions as GIFT."""
        return {"questions": write_gift(content.questions)}


FORMS: dict[DrillKind, type[DrillForm]] = {
    DrillKind.CHECKABLE: CheckableForm,
    DrillKind.PASSAGE: PassageForm,
    DrillKind.NUMBER: NumberForm,
    DrillKind.RATING: RatingForm,
    DrillKind.CORRECTION: CorrectionForm,
    DrillKind.QUIZ: QuizForm,
}


def values_of(kind: DrillKind, content: Content) -> dict[str, Any]:
    """The fields of a form from what a drill asks now."""
    read: Callable[[Any], dict[str, Any]] = FORMS[kind].values_of
    return {**read(content), "explain": content.explain}


def _quotations(text: str) -> list[Quoted]:
    lines = [line.partition(" | ") for line in text.splitlines() if line.strip()]
    return [Quoted(words.strip(), source.strip()) for words, _bar, source in lines]


def _lines(quoted: tuple[Quoted, ...]) -> str:
    return "\n".join(map(_line, quoted))


def _line(one: Quoted) -> str:
    return f"{' '.join(one.text.split())}{f' | {one.source}' if one.source else ''}"
