"""``sangto recover``: let a member in again who lost everything."""

from __future__ import annotations

import os
from pathlib import Path

import click

from sangto.errors import InputError
from sangto_cli.desk import data_option, require_desk
from sangto_cli.io import write_line


@click.command(name="recover")
@click.argument("email")
@data_option
def command(email: str, data: Path | None) -> None:
    """Print a link with which the member with this EMAIL chooses a new password and a new second factor.

    For whoever runs the machine, when no two administrators are left to help. It works once, within 24 hours, and
    stands in the audit trail.

    \b
    Examples:
      sangto recover lan@desk.example --data /srv/desk
    """
    require_desk()
    from sangto_desk.operations.start import load

    load(data)
    from sangto_desk.accounts.models import User
    from sangto_desk.accounts.services import make_recovery_link

    member = User.objects.filter(email__iexact=email).first()
    if member is None:
        raise InputError(f"There is no member with the address {email}.", hint="Look for it under People.")
    _invitation, token = make_recovery_link(user=member)
    address = os.environ.get("SANGTO_ADDRESS", "http://localhost:8000").rstrip("/")
    write_line(f"{address}/desk/join/{token}/")
