"""What rows of the inbox show: growth as a small chart, cues and conflicts in words, the telling statement marked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django import template
from django.utils.functional import Promise
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from sangto_desk.inbox.models import Question

register = template.Library()

WIDTH, HEIGHT, GAP = 5, 20, 1

CUES: dict[str, Promise] = {
    "attribution": gettext_lazy("names its source"),
    "own-view": gettext_lazy("the writer's own view"),
    "quantity": gettext_lazy("a quantity"),
    "date": gettext_lazy("a date"),
    "law": gettext_lazy("a law"),
    "comparison": gettext_lazy("a comparison"),
    "superlative": gettext_lazy("a superlative"),
    "causation": gettext_lazy("a cause"),
    "change": gettext_lazy("a change"),
    "past": gettext_lazy("something that happened"),
    "rule": gettext_lazy("a rule"),
    "duty": gettext_lazy("a duty"),
    "obligation": gettext_lazy("a demand"),
    "prediction": gettext_lazy("something to come"),
    "hedge": gettext_lazy("a guess"),
    "opinion": gettext_lazy("praise or blame"),
    "wish": gettext_lazy("a wish"),
    "sarcasm": gettext_lazy("sarcasm"),
    "directive": gettext_lazy("a call to act"),
    "question": gettext_lazy("a question"),
    "rhetorical": gettext_lazy("a rhetorical question"),
    "personal": gettext_lazy("the writer's own life"),
    "courtesy": gettext_lazy("a courtesy"),
    "exclamation": gettext_lazy("an exclamation"),
    "word": gettext_lazy("a telling word"),
}
CONFLICTS: dict[str, Promise] = {
    "number": gettext_lazy("number"),
    "unit": gettext_lazy("unit"),
    "date": gettext_lazy("date"),
    "place": gettext_lazy("place"),
    "negation": gettext_lazy("affirmed or denied"),
}


@dataclass(frozen=True, slots=True)
class Reason:
    """A cue in words: what it is, and the words that show it."""

    label: str | Promise
    words: str


@register.filter
def reasons(question: Question) -> list[Reason]:
    """What speaks for the kind of a question."""
    return [Reason(CUES.get(name, name), question.text[start:end]) for name, start, end in question.reasons]


@register.filter
def conflict_label(kind: str) -> str | Promise:
    """What differs, in words."""
    return CONFLICTS.get(kind, kind)


@register.filter
def per_cent(share: float) -> int:
    """A share in [0, 1] as a whole percentage."""
    return round(100 * share)


@register.filter
def marked(question: Question) -> SafeString:
    """The text of a question with its most telling statement marked."""
    start, end = question.focus_start, question.focus_end
    text = question.text
    return format_html("{}<mark>{}</mark>{}", text[:start], text[start:end], text[end:])


@register.simple_tag
def sparkline(counts: Sequence[int]) -> SafeString:
    """Tips a day as bars, today at the right; the words say the same."""
    total, today, highest = sum(counts), counts[-1], max(*counts, 1)
    words = ngettext("%(total)s tip in %(days)s days", "%(total)s tips in %(days)s days", total) % {
        "total": total,
        "days": len(counts),
    }
    words += "; " + _("today %(count)s") % {"count": today}
    bars = format_html_join(
        "",
        '<rect x="{}" y="{}" width="{}" height="{}"/>',
        (
            (place * (WIDTH + GAP), HEIGHT - height, WIDTH, height)
            for place, count in enumerate(counts)
            if (height := -(-count * HEIGHT // highest))
        ),
    )
    width = len(counts) * (WIDTH + GAP)
    return format_html(
        '<svg class="spark" role="img" width="{}" height="{}" viewBox="0 0 {} {}"><title>{}</title>'
        '<path class="spark-base" d="M0 {}h{}"/>{}</svg>',
        width,
        HEIGHT,
        width,
        HEIGHT,
        words,
        HEIGHT - 0.5,
        width,
        bars,
    )
