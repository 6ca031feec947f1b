"""Small charts of judges, drawn on the server; the same figures stand in a table behind each."""

from __future__ import annotations

from collections.abc import Sequence

from django import template
from django.utils.formats import number_format
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from sangto_desk.contests.selectors.judges import Step

register = template.Library()

_WIDTH, _HEIGHT, _BAR = 320, 96, 48


@register.simple_tag
def share(value: float) -> str:
    """A share as whole per cent."""
    return f"{number_format(round(100 * value))} %"


@register.simple_tag
def spread(steps: Sequence[Step]) -> SafeString:
    """One's own scores as bars, the reference as lines over them."""
    most = max(0.5, *(step.own for step in steps))
    bars = format_html_join(
        "",
        '<rect class="own" x="{}" y="{}" width="{}" height="{}"/><path class="reference" d="M{} {}h{}"/>',
        (
            (
                at * (_WIDTH // len(steps)) + 8,
                round(_HEIGHT * (1 - step.own / most)),
                _BAR,
                round(_HEIGHT * step.own / most),
                at * (_WIDTH // len(steps)) + 4,
                round(_HEIGHT * (1 - step.reference / most)),
                _BAR + 8,
            )
            for at, step in enumerate(steps)
        ),
    )
    return format_html(
        '<svg class="spread" viewBox="0 -4 {} {}" aria-hidden="true" focusable="false">{}</svg>',
        _WIDTH,
        _HEIGHT + 8,
        bars,
    )
