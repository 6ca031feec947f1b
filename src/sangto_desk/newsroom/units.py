"""The tree of units: for administrators, who add units below theirs and rename them."""

from __future__ import annotations

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST

from sangto_desk.accounts.models import Role, Unit
from sangto_desk.accounts.selectors import Branch, tree_of
from sangto_desk.accounts.services import create_unit, rename_unit
from sangto_desk.common.errors import NotFound, Unacceptable
from sangto_desk.newsroom.access import member, needs


class UnitForm(forms.Form):
    """The name of a unit."""

    name = forms.CharField(label=_("Name of the unit"), max_length=160)


@needs(Role.ADMINISTRATOR)
def units(request: HttpRequest) -> HttpResponse:
    """All units that somebody administers, as a tree."""
    return render(request, "newsroom/people/units.html", {"tree": tree_of(member(request))})


@needs(Role.ADMINISTRATOR)
def unit(request: HttpRequest, pk: int) -> HttpResponse:
    """One unit: its name, and the units below it."""
    branch = _branch(request, pk)
    return _unit(request, branch, UnitForm(initial={"name": branch.unit.name}), UnitForm(prefix="below"))


@needs(Role.ADMINISTRATOR)
@require_POST
def rename(request: HttpRequest, pk: int) -> HttpResponse:
    """Give a unit another name."""
    branch = _branch(request, pk)
    form = UnitForm(request.POST)
    if form.is_valid():
        try:
            rename_unit(unit=branch.unit, name=form.cleaned_data["name"], actor=member(request))
        except Unacceptable as error:
            form.add_error("name", str(error.shown))
        else:
            messages.success(request, _("The unit has its new name."))
            return redirect("newsroom:unit", pk)
    return _unit(request, branch, form, UnitForm(prefix="below"))


@needs(Role.ADMINISTRATOR)
@require_POST
def add(request: HttpRequest, pk: int) -> HttpResponse:
    """Add a unit below another."""
    branch = _branch(request, pk)
    form = UnitForm(request.POST, prefix="below")
    if form.is_valid():
        try:
            made = create_unit(name=form.cleaned_data["name"], parent=branch.unit, actor=member(request))
        except Unacceptable as error:
            form.add_error("name", str(error.shown))
        else:
            messages.success(request, _("The unit was added."))
            return redirect("newsroom:unit", made.pk)
    return _unit(request, branch, UnitForm(initial={"name": branch.unit.name}), form)


def _branch(request: HttpRequest, pk: int) -> Branch:
    for branch in _all(tree_of(member(request))):
        if branch.unit.pk == pk:
            return branch
    raise NotFound(_("There is no such unit, or none that you administer."), code="accounts.no-unit")


def _all(branches: tuple[Branch, ...]) -> list[Branch]:
    return [found for branch in branches for found in (branch, *_all(branch.below))]


def _unit(request: HttpRequest, branch: Branch, name: UnitForm, below: UnitForm) -> HttpResponse:
    above = Unit.objects.filter(pk__in=[int(key) for key in branch.unit.path.split("/") if key]).order_by("path")
    context = {"branch": branch, "above": above.exclude(pk=branch.unit.pk), "name_form": name, "below_form": below}
    return render(request, "newsroom/people/unit.html", context)
