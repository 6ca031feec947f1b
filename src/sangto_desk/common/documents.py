"""PDF and pictures through typst.

A template lies with the templates of its app (``reports/report.typ``); what it shows is handed to it as JSON, which it
reads with ``json(bytes(sys.inputs.data))``. So no value is ever read as markup. Only the fonts that typst carries are
used (Libertinus Serif sets stacked Vietnamese marks correctly), so that every machine makes the same pages; nothing is
fetched.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

from django.template import TemplateDoesNotExist
from django.template.utils import get_app_template_dirs

PDF = "application/pdf"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
SERIF = "Libertinus Serif"
_PICTURE = b"""#set page(width: auto, height: auto, margin: 4pt)
#image(bytes(sys.inputs.svg), format: "svg", width: eval(sys.inputs.width))"""


def typst_pdf(template: str, data: Mapping[str, Any], *, made: datetime | None = None) -> bytes:
    """A PDF of a template and what it shows.

    Args:
        template: Name as of any template: ``"reports/report.typ"``.
        data: What can be written as JSON.
        made: The time in its properties; the same content then gives the same file.

    Raises:
        TemplateDoesNotExist: No app has such a template.
        typst.TypstError: The template is wrong, or does not fit the data.
    """
    import typst

    return typst.compile(
        template_path(template),
        ignore_system_fonts=True,
        sys_inputs={"data": json.dumps(data, ensure_ascii=False)},
        timestamp=int((made or datetime.now(UTC)).timestamp()),
    )


def png_of(svg: str, *, width_cm: float = 16, dots_per_inch: int = 200) -> bytes:
    """A drawing as a picture, for documents that take no SVG."""
    import typst

    inputs = {"svg": in_serif(svg), "width": f"{width_cm}cm"}
    return typst.compile(_PICTURE, ignore_system_fonts=True, format="png", ppi=dots_per_inch, sys_inputs=inputs)


def in_serif(svg: str) -> str:
    """A drawing of `common.charts` in the letters of the document around it."""
    return svg.replace('font-family="Noto Sans, sans-serif"', f'font-family="{SERIF}"')


def fitting(size: tuple[float, float], *, width_cm: float = 16, height_cm: float = 20) -> float:
    """How wide a drawing of this size may be, in cm, so that it and its heading fit on a page."""
    width, height = size
    return min(width_cm, height_cm * width / height)


@cache
def template_path(name: str) -> Path:
    """Where a template of an app lies.

    Raises:
        TemplateDoesNotExist: No app has it.
    """
    for folder in get_app_template_dirs("templates"):
        path = Path(folder) / name
        if path.is_file():
            return path
    raise TemplateDoesNotExist(name)
