"""Forms for setting a contest up."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from django import forms
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from sangto_desk.accounts.fields import UnitField, offer
from sangto_desk.accounts.models import Unit, User
from sangto_desk.accounts.selectors import units_of
from sangto_desk.common.order import in_order
from sangto_desk.contests import rules
from sangto_desk.contests.models import Contest, Criterion, Level
from sangto_desk.contests.records import CriterionDetails, Details, LevelDetails, QuotaDetails
from sangto_desk.newsroom.submitting import day_field

LANGUAGES = (("vi", _("Vietnamese")), ("en", _("English")), ("other", _("other languages")))
_QUOTA = re.compile(r"^(?:(?P<pool>.+?)\s*:)?\s*(?P<number>\d{1,6})\s*$")


def _long(label: object, rows: int, help_text: object = "", required: bool = True) -> forms.CharField:
    widget = forms.Textarea(attrs={"rows": rows})
    return forms.CharField(label=label, required=required, widget=widget, help_text=help_text, max_length=100_000)  # type: ignore[arg-type]


def _moment(label: object) -> forms.DateTimeField:
    widget = forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M")
    return forms.DateTimeField(label=label, widget=widget, input_formats=["%Y-%m-%dT%H:%M", "%d/%m/%Y %H:%M"])  # type: ignore[arg-type]


class DetailsForm(forms.Form):
    """What a contest is."""

    title = forms.CharField(label=_("Title"), max_length=200)
    slug = forms.SlugField(
        label=_("Address of its page"),
        max_length=80,
        help_text=_("Small letters, numbers and hyphens: viet-ve-que-huong"),
    )
    task = _long(_("Task"), 8, _("Markdown. What entrants write about."))
    rules = _long(_("Rules"), 6, _("Markdown."), required=False)
    languages = forms.MultipleChoiceField(
        label=_("Languages"), choices=LANGUAGES, widget=forms.CheckboxSelectMultiple, initial=["vi"]
    )
    opens = _moment(_("Takes entries from"))
    closes = _moment(_("Takes entries until"))
    least_words = forms.IntegerField(label=_("Least number of words"), min_value=1, initial=100)
    most_words = forms.IntegerField(label=_("Greatest number of words"), min_value=1, initial=3000)
    categories = _long(_("Categories"), 3, _("One a line; leave it empty for none."), required=False)
    reads_per_entry = forms.IntegerField(label=_("Reads of each entry"), min_value=1, max_value=20, initial=2)
    extra_reads = forms.IntegerField(
        label=_("Extra reads where the cut is unsure"),
        min_value=0,
        max_value=20,
        initial=5,
        help_text=_("Reads there find the best far more surely than more reads of all."),
    )
    cross_share = forms.IntegerField(
        label=_("Per cent of reads that cross units, where a level is judged within units"),
        min_value=0,
        max_value=100,
        initial=20,
    )
    avoid_unit = forms.BooleanField(
        label=_("Judges do not read entries of their own unit"), required=False, initial=True
    )
    avoid_school = forms.BooleanField(
        label=_("Judges do not read entries of their own school or office"), required=False, initial=True
    )
    avoid_family = forms.BooleanField(label=_("Judges do not read entries of their own family name"), required=False)
    consent = _long(_("What entrants agree to"), 5, _("In plain words: what is kept, who reads it, what for."))
    allowed = _long(
        _("Texts that anybody may use"),
        5,
        _("Set quotations and laws; they count for nothing in the originality check."),
        required=False,
    )
    appeal_days = forms.IntegerField(label=_("Days for appeals"), min_value=1, max_value=90, initial=7)
    erase_on = day_field(_("Personal data are erased on"), required=True)

    def details(self) -> Details:
        """What was filled in."""
        data = {name: value for name, value in self.cleaned_data.items() if name not in ("categories", "unit")}
        return Details(**data | {"languages": tuple(data["languages"]), "cross_share": data["cross_share"] / 100})

    def category_names(self) -> list[str]:
        """The categories, one a line."""
        return [line.strip() for line in self.cleaned_data["categories"].splitlines() if line.strip()]

    @staticmethod
    def values_of(contest: Contest) -> dict[str, Any]:
        """What the form shows of a contest."""
        values = {name: getattr(contest, name) for name in Details.__slots__}
        names = contest.categories.values_list("name", flat=True)
        return values | {"cross_share": round(100 * contest.cross_share), "categories": "\n".join(names)}


class NewForm(DetailsForm):
    """A new contest, for a unit."""

    unit = UnitField(label=_("Unit"), empty_label=None)
    field_order = ("unit",)

    def __init__(self, user: User, *args: Any, **values: Any) -> None:
        super().__init__(*args, **values)
        offer(self, "unit", units_of(user, rules.ORGANISE))


class CriterionForm(forms.Form):
    """One criterion; empty for none."""

    name = forms.CharField(label=_("Criterion"), max_length=120, required=False)
    weight = forms.DecimalField(label=_("Weight"), min_value=0, max_value=100, decimal_places=2, initial=1)
    low = forms.DecimalField(label=_("Lowest score"), decimal_places=2, max_digits=5, initial=0)
    high = forms.DecimalField(label=_("Highest score"), decimal_places=2, max_digits=5, initial=10)
    step = forms.DecimalField(label=_("Step"), decimal_places=2, max_digits=5, initial=0.5)
    anchors = _long(_("What scores mean"), 3, _("One a line: 10: sees something of its own"), required=False)


CriterionFormSet = forms.formset_factory(CriterionForm, extra=2, max_num=12)


def rubric_forms(contest: Contest, data: Any) -> Any:
    """The rubric as a set of forms, with two empty ones at the end."""
    fields = tuple(CriterionForm.base_fields)
    rows = [{name: getattr(row, name) for name in fields} for row in contest.criteria.all()]
    return CriterionFormSet(data, initial=rows, prefix="criterion")


def criteria_in(forms_: Any) -> list[CriterionDetails]:
    """The criteria that were filled in."""
    return [CriterionDetails(**form.cleaned_data) for form in forms_ if form.cleaned_data.get("name", "").strip()]


class LevelForm(forms.Form):
    """One level; empty for none."""

    name = forms.CharField(label=_("Name of the level"), max_length=120, required=False)
    by_unit = forms.BooleanField(
        label=_("Entries are read by judges of their own unit, but for a share"), required=False
    )
    quotas = _long(
        _("How many go up"),
        4,
        _("A pool a line: “Huyện Minh Hoạ: 3”, “Huyện Minh Hoạ / THCS: 2” with a category, “23” for all together."),
        required=False,
    )

    def __init__(self, contest: Contest, *args: Any, **values: Any) -> None:
        super().__init__(*args, **values)
        self._contest = contest

    def clean_quotas(self) -> tuple[QuotaDetails, ...]:
        """Pools and numbers, a line each."""
        lines = [line.strip() for line in self.cleaned_data["quotas"].splitlines() if line.strip()]
        units = Unit.objects.filter(path__startswith=self._contest.unit.path)
        by_name = {unit.name.casefold(): unit for unit in units}
        return tuple(self._quota(line, by_name) for line in lines)

    def _quota(self, line: str, by_name: dict[str, Unit]) -> QuotaDetails:
        found = _QUOTA.match(line)
        if found is None or int(found["number"]) < 1:
            raise forms.ValidationError(format_lazy(_("“{line}” is no pool with a number after a colon."), line=line))
        name, _slash, category = (part.strip() for part in (found["pool"] or "").partition("/"))
        unit = by_name.get(name.casefold())
        if name and unit is None:
            raise forms.ValidationError(
                format_lazy(_("There is no unit “{name}” in or below that of the contest."), name=name)
            )
        return QuotaDetails(int(found["number"]), unit, category)

    def level(self) -> LevelDetails:
        """What was filled in."""
        return LevelDetails(
            self.cleaned_data["name"].strip(), self.cleaned_data["quotas"], self.cleaned_data["by_unit"]
        )


def level_forms(contest: Contest, data: Any, most: int = 4) -> list[LevelForm]:
    """The levels, and empty ones up to four; the first begins with the units below that of the contest."""
    rows = list(contest.levels.prefetch_related("quotas__unit", "quotas__category"))
    initial = [{"name": row.name, "by_unit": row.by_unit, "quotas": "\n".join(_lines(row))} for row in rows]
    if not initial:
        below = sorted(contest.unit.children.all(), key=lambda unit: in_order(unit.name))
        initial.append({"name": "", "by_unit": False, "quotas": "\n".join(f"{unit.name}: 1" for unit in below)})
    initial += [{}] * (most - len(initial))
    return [LevelForm(contest, data, prefix=f"level-{at}", initial=found) for at, found in enumerate(initial)]


def _lines(level: Level) -> Iterator[str]:
    for quota in level.quotas.all():
        pool = " / ".join(
            part
            for part in (quota.unit.name if quota.unit else "", quota.category.name if quota.category else "")
            if part
        )
        if quota.unit is None and quota.category is not None:
            pool = f"/ {pool}"
        yield f"{pool}: {quota.number}" if pool else f"{quota.number}"


class CalibrationForm(forms.Form):
    """A text that all judges score first, with the scores that were agreed on."""

    title = forms.CharField(label=_("Title"), max_length=200)
    text = _long(_("Text"), 12)
    comment = _long(_("Why these scores"), 4, required=False)

    def __init__(self, contest: Contest, *args: Any) -> None:
        super().__init__(*args)
        self.criteria = list(contest.criteria.all())
        for criterion in self.criteria:
            self.fields[f"score_{criterion.pk}"] = forms.FloatField(
                label=format_lazy(_("Agreed score: {name}"), name=criterion.name),
                min_value=float(criterion.low),
                max_value=float(criterion.high),
                step_size=float(criterion.step),
            )

    def reference(self) -> list[tuple[Criterion, float]]:
        """The agreed scores."""
        return [(criterion, self.cleaned_data[f"score_{criterion.pk}"]) for criterion in self.criteria]


class EndForm(forms.Form):
    """A later end."""

    closes = _moment(_("New end"))
