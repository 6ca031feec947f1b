"""Finds and hides personal data: `find_personal_data`, `redact`.

Order of steps: a view of the text that disguises cannot mislead (`view`); finders for each kind, from the most
certain to the least (`links`, `numbers`, `papers`, `addresses`, `names`); marks in place of what was found (`redact`).
"""

from __future__ import annotations

from sangto.privacy.find import find_personal_data
from sangto.privacy.records import Edit, Redacted
from sangto.privacy.redact import redact
from sangto.records import PersonalData
from sangto.records import PersonalKind as Kind

__all__ = ["Edit", "Kind", "PersonalData", "Redacted", "find_personal_data", "redact"]
