"""What the commands of a desk share: the folder, and a plain word if the parts of the desk are not installed."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import click

from sangto.errors import SangToError

NEEDED = ("django", "allauth", "django_tasks", "granian", "whitenoise")


class DeskNotInstalled(SangToError):
    """The web application needs packages that a plain installation leaves out."""

    code = "desk.not-installed"


data_option = click.option(
    "--data",
    type=click.Path(path_type=Path, file_okay=False),
    default=None,
    show_default="$SANGTO_DATA, or sangto-data",
    help="Folder that holds the desk.",
)


def require_desk() -> None:
    """See that the packages of the desk are there.

    Raises:
        DeskNotInstalled: One is missing.
    """
    missing = [name for name in NEEDED if importlib.util.find_spec(name) is None]
    if missing:
        raise DeskNotInstalled(
            f"The desk needs packages that are not installed (missing: {', '.join(missing)}).",
            hint="pip install 'sangto[desk]'; for PostgreSQL: pip install 'sangto[desk,postgres]'",
        )
