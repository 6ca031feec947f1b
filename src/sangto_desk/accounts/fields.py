"""Fields of forms in which a unit or a person is chosen, in the order in which one looks for them.

Which rows may be chosen is known when a form is made: `offer` gives them to the field.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from django import forms
from django.db.models import QuerySet
from django.forms.models import ModelChoiceIterator

from sangto_desk.accounts.models import Unit, User
from sangto_desk.common.order import by_given_name, in_order


class _InOrder(ModelChoiceIterator):
    """The choices of a field in its own order."""

    field: UnitField | PersonField

    def __iter__(self) -> Iterator[tuple[Any, Any]]:
        if self.field.empty_label is not None:
            yield "", self.field.empty_label
        yield from map(self.choice, self.field.ordered(self.queryset))


class UnitField(forms.ModelChoiceField):
    """A unit of those that are offered: each before the units below it, sisters by their names."""

    iterator = _InOrder

    def __init__(self, **options: Any) -> None:
        super().__init__(Unit.objects.none(), **options)

    @staticmethod
    def ordered(units: Iterable[Unit]) -> list[Unit]:
        """The units as they stand in the list."""
        rows = list(units)
        names = {str(row.pk): in_order(row.name) for row in rows}
        return sorted(rows, key=lambda row: [names[key] for key in row.path.split("/") if key in names])


class PersonField(forms.ModelChoiceField):
    """A member of those that are offered, by given name."""

    iterator = _InOrder

    def __init__(self, **options: Any) -> None:
        super().__init__(User.objects.none(), **options)

    @staticmethod
    def ordered(people: Iterable[User]) -> list[User]:
        """The members as they stand in the list."""
        return sorted(people, key=lambda person: (by_given_name(person.name), person.pk))


def offer(form: forms.Form, name: str, rows: QuerySet[Any]) -> None:
    """Say which rows a field of a form lets choose."""
    field = form.fields[name]
    assert isinstance(field, forms.ModelChoiceField)
    field.queryset = rows
