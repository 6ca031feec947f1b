"""Pages of long lists by key: the thousandth page costs what the first one does, and no row is missed or shown twice.

Order of steps of `page_of`: read the cursor (the values of the last row that was shown, and the direction), ask for the
rows beyond it, one more than fit, and make cursors for the pages on both sides. A cursor is no secret and no promise:
one that cannot be read is an error of the request.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from django.core.exceptions import FieldDoesNotExist, ValidationError
from django.core.serializers.json import DjangoJSONEncoder
from django.db.models import Model, Q, QuerySet
from django.utils.translation import gettext_lazy as _

from sangto_desk.common.errors import Unacceptable

SIZE = 50

M = TypeVar("M", bound=Model)


@dataclass(frozen=True, slots=True)
class Page(Generic[M]):
    """Rows of one page, and the cursors of its neighbours, empty where there is none."""

    rows: list[M]
    next: str = ""
    previous: str = ""


def page_of(rows: QuerySet[M], *, order: Sequence[str], at: str = "", size: int = SIZE) -> Page[M]:
    """The page of a list that a cursor names.

    Args:
        rows: The list, filtered; its own order is replaced.
        order: Names of fields or annotations, ``-`` before one that goes down; the last must be unique, none null.
        at: A cursor of an earlier page; empty for the first page.
        size: Rows of a page.

    Raises:
        Unacceptable: The cursor is none of this list.
    """
    backwards, values = _read(at, rows, order) if at else (False, None)
    steps = [_turned(name) for name in order] if backwards else list(order)
    found = rows.order_by(*steps)
    if values is not None:
        found = found.filter(_beyond(steps, values))
    seen = list(found[: size + 1])
    more, seen = len(seen) > size, seen[:size]
    if backwards:
        seen.reverse()
    has_next, has_previous = (True, more) if backwards else (more, values is not None)
    return Page(
        seen,
        next=_write("n", seen[-1], order) if seen and has_next else "",
        previous=_write("p", seen[0], order) if seen and has_previous else "",
    )


def _turned(name: str) -> str:
    return name[1:] if name.startswith("-") else f"-{name}"


def _beyond(order: Sequence[str], values: Sequence[Any]) -> Q:
    """Rows after `values`: later in the first field, or equal in it and later in the next, and so on.

    That the first field is not before its value follows from the rest; said once more, the database can use its index.
    """
    beyond, equal = Q(), Q()
    for name, value in zip(order, values, strict=True):
        field = name.lstrip("-")
        beyond |= equal & Q(**{f"{field}__{'lt' if name.startswith('-') else 'gt'}": value})
        equal &= Q(**{field: value})
    first = order[0].lstrip("-")
    return Q(**{f"{first}__{'lte' if order[0].startswith('-') else 'gte'}": values[0]}) & beyond


def _write(direction: str, row: Model, order: Sequence[str]) -> str:
    values = [_value(row, name.lstrip("-")) for name in order]
    text = json.dumps([direction, *values], cls=DjangoJSONEncoder, separators=(",", ":"))
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def _value(row: Model, name: str) -> Any:
    value: Any = row
    for part in name.split("__"):
        value = getattr(value, part)
    # DjangoJSONEncoder would cut a time to milliseconds, and rows of one millisecond would be lost.
    return value.isoformat() if hasattr(value, "isoformat") else value


def _read(cursor: str, rows: QuerySet[M], order: Sequence[str]) -> tuple[bool, list[Any]]:
    try:
        content = json.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
        direction, *values = content
        if direction not in ("n", "p") or len(values) != len(order):
            raise ValueError
        return direction == "p", [
            _typed(rows.model, name.lstrip("-"), value) for name, value in zip(order, values, strict=True)
        ]
    except (ValueError, TypeError, binascii.Error, ValidationError) as error:
        raise Unacceptable(
            _("This address does not name a page of the list."), hint=_("Begin at the first page."), code="desk.cursor"
        ) from error


def _typed(model: type[Model], name: str, value: Any) -> Any:
    if value is None or isinstance(value, (dict, list)):
        raise ValueError
    try:
        return model._meta.get_field(name).to_python(value)  # type: ignore[union-attr]
    except FieldDoesNotExist:
        return value
