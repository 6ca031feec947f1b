"""Tips that came another way: told over the telephone or at the counter, collected in a table. An editor enters them.

They are pasted, not sent as a file: a large file would be laid down on the disk before the personal data in it is
covered. Order of steps: the rows of what was pasted; each is taken in as any other tip, and told what became of it. The
same form sent twice counts once.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django import forms
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from sangto.errors import InputError
from sangto_desk.accounts.fields import UnitField, offer
from sangto_desk.accounts.models import Unit, User
from sangto_desk.accounts.selectors import units_of
from sangto_desk.common.counts import counted
from sangto_desk.common.errors import DeskError
from sangto_desk.inbox import rules
from sangto_desk.inbox.gathering.rows import read_rows
from sangto_desk.inbox.models import Channel
from sangto_desk.inbox.services import receive_tip
from sangto_desk.newsroom.access import member, needs

MOST_ROWS = 500
MOST_CHARACTERS = 1_000_000
WAYS = (
    ("one", _("one message")),
    ("lines", _("a message on each line")),
    ("table", _("a table: CSV with a column “text” or “Nội dung”, or JSON Lines")),
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a row.

    Attributes:
        place: Of the row, from 1.
        question: What it was counted for; None if it was not taken.
        ticket: Address of its ticket, to be handed to whoever told it; empty if it was not taken.
        problem: Why it was not taken.
    """

    place: int
    question: int | None = None
    ticket: str = ""
    problem: str | Promise = ""


class EnterForm(forms.Form):
    """What was told or collected."""

    mark = forms.CharField(widget=forms.HiddenInput, max_length=40)
    text = forms.CharField(
        label=_("What is said"),
        max_length=MOST_CHARACTERS,
        strip=False,
        widget=forms.Textarea(attrs={"rows": 10}),
        help_text=_("As it was told or sent. Personal data is covered before anything is kept; leave out who told it."),
    )
    way = forms.ChoiceField(label=_("What this is"), choices=WAYS, initial="one", widget=forms.RadioSelect)
    unit = UnitField(label=_("Unit"), empty_label=None)

    def __init__(self, user: User, data: Any = None) -> None:
        super().__init__(data, initial={"mark": secrets.token_urlsafe(16)})
        offer(self, "unit", units_of(user, rules.IMPORT))

    def clean(self) -> dict[str, Any]:
        """Find the rows."""
        given = super().clean() or {}
        if "text" in given and "way" in given:
            try:
                given["rows"] = _rows(given["text"], given["way"])
            except InputError:
                hint = _('The first line of CSV names the columns; JSON Lines are lines like {"text": "…"}.')
                self.add_error(
                    "text", forms.ValidationError([_("No table with a column for the text is found."), hint])
                )
            else:
                self._bound(given["rows"])
        return given

    def _bound(self, rows: list[str | None]) -> None:
        if len(rows) > MOST_ROWS:
            words = _("These are {found} messages; at most {most} are taken at once.")
            hint = _("Enter a part of them, or have the file imported on the command line: sangto inbox import.")
            self.add_error("text", forms.ValidationError([counted(words, found=len(rows), most=MOST_ROWS), hint]))


def _rows(text: str, way: str) -> list[str | None]:
    """The messages in a text; None for a row that holds none.

    Raises:
        InputError: It is no table.
    """
    if way == "one":
        return [text]
    if way == "lines":
        return [line for line in text.replace("\r", "").split("\n") if line.strip()]
    return [row.text for row in read_rows(text.encode("utf-8", "replace"), "text")]


@needs(rules.IMPORT)
def enter(request: HttpRequest) -> HttpResponse:
    """The form, and what became of each message."""
    form = EnterForm(member(request), request.POST or None)
    if not form.is_valid():
        return render(request, "newsroom/inbox/enter.html", {"form": form}, status=400 if form.errors else 200)
    given = form.cleaned_data
    outcomes = list(_taken(given["rows"], given["unit"], given["mark"]))
    left = [one for one in outcomes if one.question is None]
    context = {
        "all": len(outcomes),
        "taken": len(outcomes) - len(left),
        "left": left,
        "single": outcomes[0] if given["way"] == "one" and not left else None,
        "form": form if given["way"] == "one" and left else None,
    }
    return render(request, "newsroom/inbox/enter.html", context, status=400 if len(left) == len(outcomes) else 200)


def _taken(rows: list[str | None], unit: Unit, mark: str) -> Iterator[Outcome]:
    for place, text in enumerate(rows, 1):
        if text is None:
            yield Outcome(place, problem=_("This row holds no text."))
            continue
        try:
            receipt = receive_tip(text=text, channel=Channel.FILE, unit=unit, submission=f"{mark} {place}")
        except DeskError as error:
            yield Outcome(place, problem=format_lazy("{} {}", error.shown, error.shown_hint))
        else:
            address = f"{settings.SITE_ADDRESS}{reverse('public:ticket', args=[receipt.ticket])}"
            yield Outcome(place, receipt.question.pk, address)
