"""What the world sees of reports: those that were approved and frozen. The public pages read this and no table."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime

from django.conf import settings

from sangto.text import fold_text
from sangto_desk.accounts.models import Unit
from sangto_desk.reports.content import Content, content_of
from sangto_desk.reports.documents.parts import Table, tables_of
from sangto_desk.reports.models import FrozenReport
from sangto_desk.reports.periods import Period

__all__ = ["Head", "Published", "Table", "address_of", "get", "heads", "path_of", "read", "slug_of", "tables_of"]


@dataclass(frozen=True, slots=True)
class Published:
    """A frozen report.

    Attributes:
        slug: In its address.
        content: What it says.
        canonical: The frozen JSON, as RFC 8785 writes it.
        sha256: Of `canonical`.
    """

    slug: str
    content: Content
    canonical: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Head:
    """A line of the list of reports."""

    slug: str
    title: str
    unit: str
    at: datetime


def slug_of(unit: Unit, period: Period, version: int) -> str:
    """The name of a report in its address; tells units of the same name apart by their keys."""
    words = "-".join(fold_text(unit.name).split())
    plain = "".join(letter for letter in words if letter.isascii() and (letter.isalnum() or letter == "-"))[:60]
    ending = f"-ban-{version}" if version > 1 else ""
    return f"{plain.strip('-') or 'don-vi'}-{unit.pk}-{period.name}{ending}"


def path_of(slug: str) -> str:
    """The address of a report on the desk's own site."""
    return f"/bao-cao/{slug}/"


def address_of(slug: str) -> str:
    """The same with the name of the site."""
    return f"{settings.SITE_ADDRESS}{path_of(slug)}"


def get(slug: str) -> Published | None:
    """A frozen report."""
    row = FrozenReport.objects.filter(slug=slug).first()
    return read(row) if row else None


def heads(limit: int = 100) -> list[Head]:
    """Frozen reports, the newest first."""
    rows = FrozenReport.objects.select_related("report__unit").order_by("-at", "-id")[:limit]
    return [Head(row.slug, row.report.title, row.report.unit.name, row.at) for row in rows]


def read(row: FrozenReport) -> Published:
    """A frozen report as a record."""
    return Published(row.slug, content_of(json.loads(row.content)), row.content, row.sha256)
