"""Units: the tree of offices in which roles are held."""

from __future__ import annotations

from django.db import transaction
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from sangto_desk.accounts.models import Role, Unit, User
from sangto_desk.accounts.rules import require
from sangto_desk.common.errors import Unacceptable
from sangto_desk.common.trail import Write, record_write


def _checked(name: str, parent: Unit | None, but: int = 0) -> str:
    name = name.strip()
    if not name or Unit.objects.filter(parent=parent, name=name).exclude(pk=but).exists():
        raise Unacceptable(
            format_lazy(_("A unit needs a name that no other unit beside it has (got “{name}”)."), name=name),
            code="accounts.unit-name",
        )
    return name


@transaction.atomic
def create_unit(*, name: str, parent: Unit | None = None, actor: User | None = None) -> Unit:
    """Add a unit below another, or a first one.

    Args:
        name: Shown everywhere; unique beside its siblings.
        parent: The unit above; None makes a root.
        actor: An administrator of the parent; None only while a desk is being set up.

    Raises:
        NotAllowed: The actor is no administrator of the parent.
        Unacceptable: The name is empty or taken.
    """
    if actor is not None:
        require(actor, Role.ADMINISTRATOR, parent)
    name = _checked(name, parent)
    unit = Unit.objects.create(name=name, parent=parent)
    unit.path = f"{parent.path if parent else '/'}{unit.pk}/"
    unit.save(update_fields=["path"])
    record_write(
        Write(
            "accounts.create-unit", unit, actor.pk if actor else None, unit.pk, after={"name": name, "path": unit.path}
        )
    )
    return unit


@transaction.atomic
def rename_unit(*, unit: Unit, name: str, actor: User | None = None) -> Unit:
    """Give a unit another name.

    Raises:
        NotAllowed: The actor is no administrator of the unit.
        Unacceptable: The name is empty or taken.
    """
    if actor is not None:
        require(actor, Role.ADMINISTRATOR, unit)
    before, unit.name = unit.name, _checked(name, unit.parent, unit.pk)
    unit.save(update_fields=["name"])
    record_write(
        Write(
            "accounts.rename-unit",
            unit,
            actor.pk if actor else None,
            unit.pk,
            before={"name": before},
            after={"name": unit.name},
        )
    )
    return unit
