"""docs/threat-model.md: every claim names a test, and the test exists."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "threat-model.md").read_text(encoding="utf-8")
HEADS = ("| they ", "| what happens ", "|---")


def claims() -> list[str]:
    """The rows of its tables, without their heads."""
    return [line for line in PAGE.splitlines() if line.startswith("|") and not line.startswith(HEADS)]


def paragraphs() -> list[str]:
    """The prose below its headings."""
    return [part for part in PAGE.split("\n\n") if not part.startswith(("#", "|"))]


def defined() -> set[str]:
    """The names of all tests."""
    texts = (file.read_text(encoding="utf-8") for file in (ROOT / "tests").rglob("test_*.py"))
    return {name for text in texts for name in re.findall(r"^def (test_\w+)\(", text, re.MULTILINE)}


def test_every_claim_names_a_test():
    assert len(claims()) > 20
    assert [claim for claim in claims() if not re.search(r"`test_\w+`", claim.split("|")[-2])] == []
    assert [part for part in paragraphs()[1:] if "`test_" not in part] == []


def test_every_test_that_is_named_exists():
    assert sorted(set(re.findall(r"`(test_\w+)`", PAGE)) - defined()) == []
