"""The audit trail: who did what, when, with before and after. It can be read here, and nothing else."""

from __future__ import annotations

from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from sangto_desk.accounts.fields import PersonField, offer
from sangto_desk.accounts.models import Role, User
from sangto_desk.audit.selectors import TrailFilter, changes_of, trail_for
from sangto_desk.common.pagination import page_of
from sangto_desk.factchecks.models import FactCheck
from sangto_desk.factchecks.selectors import judged_blind
from sangto_desk.newsroom.access import member, needs


class FilterForm(forms.Form):
    """Which part of the trail to show."""

    actor = PersonField(label=_("Who"), required=False, empty_label=_("anybody"))
    action = forms.CharField(label=_("Action"), max_length=64, required=False)
    kind = forms.CharField(label=_("Kind of thing"), max_length=64, required=False)
    target = forms.CharField(label=_("Number"), max_length=64, required=False)
    since = forms.DateField(label=_("From"), required=False, widget=forms.DateInput({"type": "date"}, "%Y-%m-%d"))
    until = forms.DateField(label=_("To"), required=False, widget=forms.DateInput({"type": "date"}, "%Y-%m-%d"))

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        offer(self, "actor", User.objects.all())

    def wanted(self) -> TrailFilter:
        """The filter; what cannot be read lets everything pass and is shown as an error."""
        data = self.cleaned_data if self.is_valid() else {}
        actor = data.get("actor")
        return TrailFilter(
            kind=data.get("kind", ""),
            target=data.get("target", ""),
            actor=actor.pk if actor else None,
            action=data.get("action", ""),
            since=data.get("since"),
            until=data.get("until"),
        )


@needs(Role.LEAD)
@require_safe
def audit(request: HttpRequest) -> HttpResponse:
    """The trail, newest first."""
    form = FilterForm(request.GET)
    rows = trail_for(member(request), form.wanted())
    # Whoever came in the place of a judge is not to learn here what the others concluded.
    blind = [str(number) for number in judged_blind(member(request))]
    rows = rows.exclude(target_kind=FactCheck._meta.label_lower, target_id__in=blind) if blind else rows
    page = page_of(rows, order=("-id",), at=request.GET.get("at", ""))
    entries = [(entry, changes_of(entry)) for entry in page.rows]
    return render(request, "newsroom/audit/trail.html", {"form": form, "page": page, "entries": entries})
