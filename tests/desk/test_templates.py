"""Templates: a key that stands in an address or names an element is written plainly, not as ``1.234``."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2] / "src" / "sangto_desk"
ATTRIBUTE = re.compile(
    r'\b(?:href|action|src|id|for|name|value|list|form|aria-(?:labelledby|describedby|controls)|data-[a-z-]+)="([^"]*)"'
)
KEY = re.compile(r"\{\{ *(?:[a-z_]+\.)*(?:pk|id|number|revision|unit) *\}\}")


def plain(text: str) -> str:
    """The template without the texts of its tags, whose quotes are not those of HTML."""
    return re.sub(r"\{%.*?%\}", lambda tag: tag.group(0).replace('"', "'"), text)


def test_keys_in_attributes_are_written_without_separators():
    faults = [
        f"{path.relative_to(ROOT)}: {value}"
        for path in sorted(ROOT.rglob("templates/**/*.html"))
        for value in ATTRIBUTE.findall(plain(path.read_text(encoding="utf-8")))
        if KEY.search(value)
    ]
    assert faults == []
