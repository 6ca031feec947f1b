"""Finds and hides personal data: `find_personal_data`, `redact`.

Order of steps: a view of the text that disguises cannot mislead (`view`); finders for each kind, from the most
certain to the least (`links`, `numbers`, `papers`, `addresses`, `names`); marks in place of what was found
(`marking`). The hundreds of patterns are compiled with the first text: a program that reads none starts without them.
"""

from __future__ import annotations

from sangto.privacy.records import Edit, Redacted
from sangto.records import PersonalData
from sangto.records import PersonalKind as Kind

__all__ = ["Edit", "Kind", "PersonalData", "Redacted", "find_personal_data", "redact"]


def find_personal_data(text: str) -> list[PersonalData]:
    """Personal data in `text`: telephone numbers, IDs, accounts, plates, e-mail and home addresses, profiles, names.

    Works on text with and without marks and capitals, in decomposed Unicode, with invisible characters and
    look-alike letters. What belongs to the public stays: service numbers, tax codes of companies, laws, amounts.

    Args:
        text: Any text.

    Returns:
        What was found, in the order of the text; the spans do not overlap.
    """
    from sangto.privacy.find import find_all

    return find_all(text)


def redact(text: str) -> Redacted:
    """`text` without personal data.

    Args:
        text: Any text; it is not cleaned otherwise.

    Returns:
        The new text, what was found in the text as given, and the map between both.
    """
    from sangto.privacy.marking import put_marks

    return put_marks(text)
