"""The texts of ``privacy_texts.txt``: what is personal stands there as ``{kind:words}``, a line break as ``\\n``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

FILE = Path(__file__).parent / "data" / "privacy_texts.txt"


def written_rows() -> Iterator[dict[str, object]]:
    """The texts of ``privacy_texts.txt`` with the places of what is marked in them."""
    heading, number = "", 0
    for line in FILE.read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            heading, number = re.sub(r"\W+", "-", line[3:].replace("round ", "r")), 0
        elif line and not line.startswith("# "):
            yield {"id": f"{heading}-{number:03d}", **unmarked(line.replace("\\n", "\n"))}
            number += 1


def unmarked(line: str) -> dict[str, object]:
    """A text without the marks around what is personal, and the labels that they stand for."""
    text = ""
    found: list[dict[str, object]] = []
    for part in re.split(r"(\{\w+:[^{}]*\})", line):
        if part.startswith("{") and ":" in part:
            kind, value = part[1:-1].split(":", 1)
            found.append({"kind": kind, "span": [len(text), len(text) + len(value)], "text": value})
            part = value
        text += part
    return {"text": text, "found": found}
