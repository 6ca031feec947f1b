"""Reading the inbox for a text that has just come: the question that says the same."""

from __future__ import annotations

from collections.abc import Collection
from typing import Protocol

from django.db import connection

from sangto.matching import Wording
from sangto_desk.inbox.keys import substance
from sangto_desk.inbox.models import Question

_NEAR = """
SELECT id, text FROM inbox_question
WHERE unit_id = %s AND id IN (SELECT question_id FROM inbox_band WHERE value IN ({}))
ORDER BY count DESC, id LIMIT 5
"""


class Said(Protocol):
    """What has come, as far as it is looked up."""

    @property
    def text(self) -> str:
        """The redacted text."""

    @property
    def key(self) -> tuple[int, str]:
        """The unit it is for, and the `content_key` of its words."""

    @property
    def bands(self) -> list[int]:
        """What near-duplicates share one of."""


def equal_questions(said: Collection[Said]) -> dict[tuple[int, str], Question]:
    """The questions with the same words, by unit and key; asked in one query."""
    if not said:
        return {}
    keys = {each.key for each in said}
    rows = Question.objects.filter(content_key__in={key for _, key in keys}).select_related("suggestion")
    return {key: row for row in rows if (key := (row.unit_id, row.content_key)) in keys}


def same_questions(said: Collection[Said]) -> dict[tuple[int, str], Question]:
    """The questions that say the same, by their key or by likeness."""
    equal = equal_questions(said)
    alike = {each.key: number for each in said if each.key not in equal and (number := _alike(each)) is not None}
    rows = Question.objects.select_related("suggestion").in_bulk(set(alike.values())) if alike else {}
    return equal | {key: rows[number] for key, number in alike.items()}


def _alike(said: Said) -> int | None:
    """The number of a question that is a near-duplicate; the most asked one first."""
    candidates = _candidates(said)
    wording = Wording(substance(said.text)) if candidates else None
    return next((number for number, text in candidates if wording and wording.is_like(Wording(substance(text)))), None)


def _candidates(said: Said) -> list[tuple[int, str]]:
    # Written out, since it is asked for every tip: Django takes four times as long to write it as the store to answer.
    with connection.cursor() as cursor:
        cursor.execute(_NEAR.format(", ".join(["%s"] * len(said.bands))), [said.key[0], *said.bands])
        rows: list[tuple[int, str]] = cursor.fetchall()
    return rows
