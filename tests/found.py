"""What redaction finds in a text, for its tests."""

from __future__ import annotations

from sangto.privacy import find_personal_data


def found(text: str, kind: str) -> list[str]:
    """The personal data of one kind in a text, in its order."""
    return [item.text for item in find_personal_data(text) if item.kind.value == kind]
