"""Forms of judges: a score and a note for each criterion."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django import forms
from django.utils.formats import number_format
from django.utils.translation import gettext_lazy as _

from sangto_desk.contests.models import Contest, Criterion
from sangto_desk.contests.records import Given


@dataclass(frozen=True, slots=True)
class Row:
    """A criterion as the form shows it: its fields, and what its scores mean, the highest first."""

    criterion: Criterion
    score: forms.BoundField
    note: forms.BoundField | None
    anchors: tuple[tuple[str, str], ...]

    @property
    def shown(self) -> str:
        """The score as people write it; a dash where there is none."""
        value = self.score.value()
        return number_format(Decimal(value)) if value else "–"


class ScoreForm(forms.Form):
    """A score for each criterion of a contest, and a note; what is missing is said by the service that is called."""

    def __init__(self, contest: Contest, *args: Any, notes: bool = True, **values: Any) -> None:
        super().__init__(*args, **values)
        self.criteria = list(contest.criteria.all())
        for criterion in self.criteria:
            choices = [("", "–"), *((str(value), number_format(value)) for value in scale_of(criterion))]
            self.fields[f"score_{criterion.pk}"] = forms.ChoiceField(
                label=criterion.name, choices=choices, required=False
            )
            if notes:
                self.fields[f"note_{criterion.pk}"] = forms.CharField(
                    label=_("Note on this criterion"),
                    required=False,
                    max_length=2_000,
                    widget=forms.Textarea(attrs={"rows": 2}),
                )

    def rows(self) -> Iterator[Row]:
        """The criteria in their order."""
        for criterion in self.criteria:
            note = f"note_{criterion.pk}"
            yield Row(
                criterion,
                self[f"score_{criterion.pk}"],
                self[note] if note in self.fields else None,
                anchors_of(criterion),
            )

    def given(self) -> list[Given]:
        """What was given, as far as it was."""
        data = self.cleaned_data
        return [
            Given(criterion.pk, Decimal(data[f"score_{criterion.pk}"]), data.get(f"note_{criterion.pk}", "").strip())
            for criterion in self.criteria
            if data.get(f"score_{criterion.pk}")
        ]


def scale_of(criterion: Criterion) -> list[Decimal]:
    """The scores that a criterion has, from the highest down, as short as they can be written."""
    steps = int((criterion.high - criterion.low) / criterion.step)
    return [_short(criterion.low + at * criterion.step) for at in range(steps, -1, -1)]


def _short(value: Decimal) -> Decimal:
    short = value.normalize()
    return short.quantize(Decimal(1)) if short == short.to_integral_value() else short


def anchors_of(criterion: Criterion) -> tuple[tuple[str, str], ...]:
    """What scores mean: pairs of the score and the words, in the order in which they were written."""
    lines = (line.partition(":") for line in criterion.anchors.splitlines() if line.strip())
    return tuple((score.strip(), words.strip()) if mark else ("", score.strip()) for score, mark, words in lines)


def initial_of(values: Mapping[int, Any], notes: Mapping[int, str] | None = None) -> dict[str, Any]:
    """Scores as the form begins with them."""
    scores = {f"score_{pk}": str(_short(Decimal(str(value)))) for pk, value in values.items()}
    return scores | {f"note_{pk}": note for pk, note in (notes or {}).items()}
