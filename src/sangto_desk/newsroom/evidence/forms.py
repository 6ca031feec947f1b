"""What is filled in on the pages of the evidence."""

from __future__ import annotations

import re
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sangto_desk.accounts.fields import UnitField, offer
from sangto_desk.accounts.models import User
from sangto_desk.accounts.selectors import units_of
from sangto_desk.evidence.models import Kind, State
from sangto_desk.evidence.services import Details

_DAY = re.compile(r"(?:(\d{1,2})/)?(\d{1,2})/(\d{4})")


class DayField(forms.CharField):
    """A date of any precision, as Vietnamese write it (``15/03/2026``, ``03/2026``, ``2026``) or in ISO 8601.

    Gives ISO 8601.
    """

    def clean(self, value: Any) -> str:
        """The date, not yet checked against the calendar: the service does that."""
        text = str(super().clean(value))
        found = _DAY.fullmatch(text.strip())
        if not found:
            return text
        day, month, year = found.groups()
        return "-".join(part.zfill(2) for part in (year, month, day) if part)


class DetailsForm(forms.Form):
    """What is said of a source."""

    title = forms.CharField(label=_("Title"), max_length=300, required=False)
    publisher = forms.CharField(label=_("Publisher"), max_length=200, required=False)
    published = DayField(label=_("Published on"), required=False, help_text=_("15/03/2026, 03/2026 or 2026"))

    def details(self) -> Details:
        """The same as the services take it."""
        names = ("title", "publisher", "published", "url")
        return Details(**{name: self.cleaned_data.get(name) or "" for name in names})


class _AddForm(DetailsForm):
    unit = UnitField(label=_("Unit"), empty_label=None)

    def __init__(self, user: User, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "unit", units_of(user))
        self.fields["title"].help_text = _("Left empty, the title that the source gives itself.")


class LinkForm(_AddForm):
    """A page by its address."""

    address = forms.CharField(
        label=_("Address of the page"), max_length=2000, widget=forms.TextInput(attrs={"inputmode": "url"})
    )
    field_order = ("address", "unit")


class FileForm(_AddForm):
    """A file."""

    file = forms.FileField(
        label=_("File"), help_text=_("PDF, DOCX, HTML, plain text or a picture; at most 20 MB."), allow_empty_file=True
    )
    url = forms.CharField(label=_("Where it can be read"), max_length=2000, required=False)
    field_order = ("file", "unit")


class PasteForm(_AddForm):
    """A text."""

    text = forms.CharField(
        label=_("Text"),
        strip=False,
        widget=forms.Textarea(attrs={"rows": 12}),
        help_text=_("Exactly as it stands there: quotations are picked from it."),
    )
    url = forms.CharField(label=_("Where it can be read"), max_length=2000, required=False)
    field_order = ("text", "unit")


class FilterForm(forms.Form):
    """How the library is narrowed; it stands in the address."""

    q = forms.CharField(required=False, max_length=1000)
    unit = UnitField(required=False, empty_label=_("All units"), label=_("Unit"))
    kind = forms.ChoiceField(choices=[("", _("All kinds")), *Kind.choices], required=False, label=_("Kind"))
    state = forms.ChoiceField(
        choices=[("", _("All states")), *State.choices, ("attention", _("Needs a look"))],
        required=False,
        label=_("State"),
    )

    def __init__(self, user: User, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "unit", units_of(user))
