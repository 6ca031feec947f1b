"""Who may do what with the inbox."""

from __future__ import annotations

from sangto_desk.accounts.models import Role

VIEW = Role.CONTRIBUTOR
"""Read the questions of one's units."""
SORT = Role.EDITOR
"""Confirm a match, open a claim, refuse, and take any of it back: each of these is an answer to senders."""
IMPORT = Role.EDITOR
"""Bring in tips that were gathered elsewhere."""
