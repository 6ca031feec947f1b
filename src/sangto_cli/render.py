"""The answer of ``sangto check`` for people: statements that were found again, with what differs, then the others;
of each its kind; at the end, which personal data the text holds.

Labels are in the language of the text that was checked, Vietnamese or English.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

import click

from sangto.records import Answer, CheckedStatement, Conflict, FactCheck, Match, Span
from sangto_cli.kinds import show_kind, show_personal_data, show_silent
from sangto_cli.labels import EN, VI, Labels
from sangto_cli.printing import one_line, printable

_COLOURS = {
    "đúng": "green",
    "true": "green",
    "sai": "red",
    "false": "red",
    "đúng một phần": "yellow",
    "mostly true": "yellow",
    "thiếu ngữ cảnh": "yellow",
    "missing context": "yellow",
    "gây hiểu lầm": "yellow",
    "misleading": "yellow",
    "bị chỉnh sửa": "red",
    "châm biếm": "magenta",
    "chưa đủ căn cứ": "white",
}
_ICONS = {"green": "✓", "red": "✕", "yellow": "◐", "magenta": "☺", "white": "?", "cyan": "•"}
_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)$")
_SHORT = 160


def labels_for(language: str) -> Labels:
    """The labels of a language; Vietnamese unless the text is English."""
    return EN if language == "en" else VI


def show_date(date: str) -> str:
    """26/06/2024 for 2024-06-26; anything else as it is."""
    match = _ISO.match(date)
    return f"{match[3]}/{match[2]}/{match[1]}" if match else date


def show_rating(rating: str) -> str:
    """The publisher's rating with an icon and a colour, never a colour alone."""
    colour = _COLOURS.get(rating.lower(), "cyan")
    return click.style(f"{_ICONS[colour]} {rating or '—'}", fg=colour, bold=True)


def highlight(text: str, spans: Sequence[Span], *, offset: int = 0) -> str:
    """`text` with the given stretches underlined; `offset` is where it begins in what the spans count in."""
    text = printable(text)
    parts, at = [], 0
    for span in spans:
        start, end = max(span.start - offset, at), min(span.end - offset, len(text))
        if start < end:
            parts += [text[at:start], click.style(text[start:end], underline=True, bold=True)]
            at = end
    return one_line("".join(parts) + text[at:])


def _publication(record: FactCheck) -> str:
    return ", ".join(filter(None, (record.publisher, show_date(record.date))))


def _conflict(conflict: Conflict, labels: Labels) -> str:
    kind = labels.kinds.get(conflict.kind, conflict.kind)
    here, there = (one_line(printable(mention.text)) or labels.absent for mention in (conflict.query, conflict.record))
    return click.style(f"≠ {kind}: “{here}” ↔ “{there}”", fg="yellow")


def _shown(record: FactCheck) -> FactCheck:
    """The record with its texts fit for a terminal; lengths stay, so that spans hold."""
    texts = ("claim", "title", "rating", "url", "publisher", "date", "summary")
    sources = tuple(replace(s, title=printable(s.title), url=printable(s.url)) for s in record.sources)
    return replace(record, sources=sources, **{name: printable(getattr(record, name)) for name in texts})


def _match(match: Match, labels: Labels) -> Iterator[str]:
    record = _shown(match.record)
    if match.conflicts:
        yield f"  {click.style(labels.conflict, fg='yellow', bold=True)}  {record.title or record.claim}"
        for conflict in match.conflicts:
            yield f"    {_conflict(conflict, labels)}"
        yield f"    {labels.claim}: {highlight(record.claim, match.record_spans)} ({record.rating})"
    else:
        yield f"  {show_rating(record.rating)}  {record.title or record.claim}"
        yield f"    {labels.claim}: {highlight(record.claim, match.record_spans)}"
        if record.summary:
            yield f"    {labels.truth}: {record.summary}"
        yield f"    {labels.probability.format(match.probability * 100)}"
        if meaning := match.features.get("meaning_likeness"):
            yield f"    {labels.meaning.format(meaning * 100)}"
    where = " · ".join(filter(None, (_publication(record), record.url)))
    if where:
        yield f"    {click.style(where, dim=True)}"
    for source in record.sources:
        yield click.style(f"    {labels.evidence}: {source.title} — {source.url}", dim=True)
    for other in map(_shown, match.sources):
        yield click.style(f"    {labels.also}: {other.rating} · {_publication(other)} · {other.url}", dim=True)


Beneath = Callable[[CheckedStatement, Labels], Iterable[str]]
"""Further lines of a statement, for example passages of a library."""


def nothing(checked: CheckedStatement, labels: Labels) -> Iterable[str]:
    """No further lines."""
    return ()


def _statement(checked: CheckedStatement, labels: Labels, beneath: Beneath) -> Iterator[str]:
    spans = sorted({span for match in checked.matches for span in match.query_spans})
    text = highlight(checked.statement.text, _merged(spans), offset=checked.statement.span.start)
    yield f"“{text}”"
    yield f"  {show_kind(checked, labels)}"
    for match in checked.matches:
        yield from _match(match, labels)
    yield from beneath(checked, labels)
    yield ""


def _merged(spans: Sequence[Span]) -> list[Span]:
    merged: list[Span] = []
    for span in spans:
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return merged


def render(answer: Answer, *, language: str = "", beneath: Beneath = nothing) -> Iterator[str]:
    """Lines of the readable answer.

    Args:
        answer: What was found.
        language: ``vi`` or ``en`` for the labels; that of the text if empty.
        beneath: Makes further lines to be shown with a statement.
    """
    labels = labels_for(language or answer.language)
    found = [checked for checked in answer.statements if checked.matches]
    known = sum(any(not match.conflicts for match in checked.matches) for checked in found)
    yield click.style(
        labels.headline.format(statements=len(answer.statements), known=known, conflicts=len(found) - known), bold=True
    )
    yield ""
    for checked in found:
        yield from _statement(checked, labels, beneath)
    silent = [checked for checked in answer.statements if not checked.matches]
    if silent:
        yield click.style(labels.silent.format(len(silent)), bold=True)
    for checked in silent:
        yield from show_silent(checked, labels)
        yield from beneath(checked, labels)
    yield from show_personal_data(answer, labels)
