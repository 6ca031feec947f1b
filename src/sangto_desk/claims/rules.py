"""Who may do what with claims."""

from __future__ import annotations

from sangto_desk.accounts.models import Role

VIEW = Role.CONTRIBUTOR
"""Read claims, refusals and sources of one's units."""
WORK = Role.EDITOR
"""Open and refuse, reword, assign, set priority, decide on relations."""
