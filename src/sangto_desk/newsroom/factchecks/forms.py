"""Forms of the pages on fact-checks."""

from __future__ import annotations

from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from sangto_desk.factchecks.models import FactCheck, Place
from sangto_desk.factchecks.ratings import SCALE, Rating
from sangto_desk.factchecks.records import Text
from sangto_desk.factchecks.selectors import Vacancy
from sangto_desk.factchecks.services.checking import NEEDED
from sangto_desk.factchecks.services.drafting import MOST
from sangto_desk.factchecks.services.judging import REASONS
from sangto_desk.factchecks.services.live import PART
from sangto_desk.factchecks.services.seating import REASON
from sangto_desk.newsroom.submitting import day_field


def rating_choices() -> list[tuple[str, Any]]:
    """The scale, each rating with its sign."""
    return [(rating.value, f"{SCALE[rating].sign} {rating.label}") for rating in Rating]


class TextForm(forms.Form):
    """Everything of a fact-check that is written by hand. Nothing is required: a draft may be saved at any time.

    Attributes:
        needed: What cannot be missing when it is published.
    """

    needed = ("rating", *NEEDED)

    base = forms.IntegerField(widget=forms.HiddenInput, min_value=0)
    rating = forms.ChoiceField(label=_("Rating"), required=False, widget=forms.RadioSelect)
    title = forms.CharField(
        label=_("Headline"),
        required=False,
        max_length=MOST["title"],
        help_text=_("With the truth in it rather than the rumour."),
    )
    summary = forms.CharField(
        label=_("The answer in one sentence"), required=False, widget=forms.Textarea(attrs={"rows": 2})
    )
    truth = forms.CharField(label=_("What is true instead"), required=False, widget=forms.Textarea(attrs={"rows": 3}))
    explanation = forms.CharField(
        label=_("Explanation"),
        required=False,
        strip=False,
        widget=forms.Textarea(attrs={"rows": 14}),
        help_text=_("Markdown. Put quotations in with the buttons beside; their words come from the archived copy."),
    )
    method = forms.CharField(label=_("How we checked"), required=False, widget=forms.Textarea(attrs={"rows": 3}))

    def __init__(self, *args: Any, locked: bool = False, **values: Any) -> None:
        super().__init__(*args, **values)
        self.fields["rating"].choices = rating_choices()  # type: ignore[attr-defined]
        if locked:
            del self.fields["rating"]

    def text(self) -> Text:
        """The text as it was sent."""
        return Text.of(self.cleaned_data)


class VerdictForm(forms.Form):
    """A verdict."""

    rating = forms.ChoiceField(label=_("Your rating"), widget=forms.RadioSelect)
    reasons = forms.CharField(
        label=_("Your reasons"),
        max_length=REASONS,
        widget=forms.Textarea(attrs={"rows": 5}),
        help_text=_("What in the sources leads you to it."),
    )

    def __init__(self, *args: Any, **values: Any) -> None:
        super().__init__(*args, **values)
        self.fields["rating"].choices = rating_choices()  # type: ignore[attr-defined]


class ReasonsForm(forms.Form):
    """The reasons of the first verdict; its rating is that of the draft."""

    reasons = forms.CharField(
        label=_("Your reasons"),
        max_length=REASONS,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("Your colleague reads them after giving a verdict of their own."),
    )


class RemarkForm(forms.Form):
    """A remark in a discussion."""

    text = forms.CharField(label=_("Your remark"), max_length=REASONS, widget=forms.Textarea(attrs={"rows": 3}))


class SteppingBackForm(forms.Form):
    """Why somebody judges no further."""

    reason = forms.CharField(
        label=_("Why you step back"),
        max_length=REASON,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text=_("It stays on record. Somebody else then judges in your place, without having seen any of it."),
    )


class ReplacingForm(forms.Form):
    """Who judges in the place of one who has left."""

    place = forms.ChoiceField(choices=Place.choices, widget=forms.HiddenInput)
    came = forms.TypedChoiceField(label=_("Who judges now"), coerce=int)
    reason = forms.CharField(label=_("Reason, for the record"), max_length=REASON)

    def __init__(self, vacancy: Vacancy, data: QueryDict | None = None) -> None:
        super().__init__(data, initial={"place": vacancy.place}, auto_id=f"id_{vacancy.place}_%s")
        self.fields["came"].choices = [  # type: ignore[attr-defined]
            (person.pk, person.name) for person in vacancy.candidates
        ]


class CorrectionForm(TextForm):
    """A correction: the whole text as it should be, and why."""

    reason = forms.CharField(
        label=_("Reason, to be read by all"),
        max_length=2_000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("What was wrong, in plain words."),
    )
    field_order = ("reason",)


class WithdrawalForm(forms.Form):
    """Why a fact-check is taken back."""

    reason = forms.CharField(
        label=_("Reason, to be read by all"), max_length=2_000, widget=forms.Textarea(attrs={"rows": 3})
    )


class LiveForm(forms.Form):
    """An update of a developing story."""

    known = forms.CharField(
        label=_("What we know"), required=False, max_length=PART, widget=forms.Textarea(attrs={"rows": 3})
    )
    unknown = forms.CharField(
        label=_("What we do not know"), required=False, max_length=PART, widget=forms.Textarea(attrs={"rows": 3})
    )
    doing = forms.CharField(
        label=_("What we are doing"), required=False, max_length=PART, widget=forms.Textarea(attrs={"rows": 2})
    )


class ReviewForm(forms.Form):
    """The day of the next look."""

    review_by = day_field(_("To be looked at again on"))

    @classmethod
    def showing(cls, factcheck: FactCheck) -> ReviewForm:
        """With the day that is set."""
        return cls(initial={"review_by": factcheck.review_by})
