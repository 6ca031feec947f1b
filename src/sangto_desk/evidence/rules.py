"""Who may: contributors of a unit see its sources, add some and pick quotations; editors look after them."""

from __future__ import annotations

from sangto_desk.accounts.models import Role, Unit, User
from sangto_desk.accounts.rules import holds, require
from sangto_desk.evidence.models import Source


def may_view(user: User, source: Source) -> bool:
    """Whether somebody may read a source and its copies."""
    return holds(user, Role.CONTRIBUTOR, source.unit)


def may_manage(user: User, source: Source) -> bool:
    """Whether somebody may correct what is said of a source, and settle its attention."""
    return holds(user, Role.EDITOR, source.unit)


def require_add(user: User, unit: Unit) -> None:
    """Raises `NotAllowed` unless somebody may add sources to a unit and pick quotations there."""
    require(user, Role.CONTRIBUTOR, unit)


def require_manage(user: User, source: Source) -> None:
    """Raises `NotAllowed` unless somebody may look after a source."""
    require(user, Role.EDITOR, source.unit)
