"""Demo data: fact-checks on lasting everyday myths, and long messages that repeat some of them.

Written for this project (CC BY 4.0). Each fact-check names two authoritative sources; each message names the
fact-checks that it repeats or changes.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

_FOLDER = Path(__file__).parent
FACT_CHECK_FILES = tuple(_FOLDER / name for name in ("vi_1.jsonl", "vi_2.jsonl", "en.jsonl"))
MESSAGE_FILES = tuple(_FOLDER / name for name in ("messages_1.jsonl", "messages_2.jsonl"))


class Expected(NamedTuple):
    """A fact-check that a message touches: its id, the words of the message, and ``same`` or ``conflict``."""

    id: str
    quote: str
    relation: str


class Message(NamedTuple):
    """A long message as it is passed on."""

    id: str
    title: str
    text: str
    expected: tuple[Expected, ...]


def messages() -> Iterator[Message]:
    """The demo messages, in order."""
    for file in MESSAGE_FILES:
        for line in file.read_text(encoding="utf-8").splitlines():
            value = json.loads(line)
            expected = tuple(Expected(e["id"], e["quote"], e["relation"]) for e in value["expected"])
            yield Message(value["id"], value["title"], value["text"], expected)
