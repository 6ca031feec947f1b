"""Forms that call a service: what it refuses is said in the form, beside what was typed, which stays."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from django import forms
from django.utils.text import format_lazy

from sangto_desk.common.errors import DeskError

T = TypeVar("T")


def attempt(form: forms.Form, call: Callable[[], T]) -> T | None:
    """Call a service with what a valid form holds; None if it refuses, and the form then says why."""
    try:
        return call()
    except DeskError as error:
        form.add_error(None, format_lazy("{} {}", error.shown, error.shown_hint))
        return None


class DayInput(forms.DateInput):
    """A day, with the browser's own calendar."""

    input_type = "date"

    def __init__(self) -> None:
        super().__init__(format="%Y-%m-%d")


def day_field(label: object, *, required: bool = False) -> forms.DateField:
    """A day, as a browser's calendar sends it or as people write it."""
    return forms.DateField(
        label=label,  # type: ignore[arg-type]
        required=required,
        widget=DayInput(),
        input_formats=["%Y-%m-%d", "%d/%m/%Y"],
    )
