"""How many of something, in a message: written as the reader's language writes numbers, 20.000 or 20,000."""

from __future__ import annotations

from django.utils.formats import number_format
from django.utils.functional import Promise, lazy
from django.utils.text import format_lazy

_written = lazy(number_format, str)


def counted(words: str | Promise, **numbers: object) -> Promise:
    """A translatable message with numbers in it; numbers that name a thing do not belong here.

    Args:
        words: The message, with names in braces.
        numbers: What stands for the names; whole numbers are grouped, anything else stays as it is.
    """
    filled = {name: _written(value) if isinstance(value, int) else value for name, value in numbers.items()}
    return format_lazy(words, **filled)  # type: ignore[arg-type]
