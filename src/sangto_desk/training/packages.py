"""The courses that come with the software: folders of lessons below ``courses/``.

::

    courses/<name>/about.md           title, title_en, about
    courses/<name>/vi/01-….md         the lessons, in order of their numbers
    courses/<name>/en/01-….md
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from sangto_desk.common.errors import NotFound
from sangto_desk.training.blocks import front_matter
from sangto_desk.training.models.courses import in_language

FOLDER = Path(__file__).parent / "courses"
STARTER = "khoi-dau"
_FILE = re.compile(r"^(\d{2})-[a-z0-9-]+\.md$")


@dataclass(frozen=True, slots=True)
class LessonFile:
    """A lesson of a package: number, language and text."""

    number: int
    language: str
    text: str


@dataclass(frozen=True, slots=True)
class Package:
    """A course that comes with the software."""

    name: str
    title: str
    title_en: str
    about: str
    files: tuple[LessonFile, ...]

    @property
    def named(self) -> str:
        """What it is called in the language of the page."""
        return in_language(self.title, self.title_en)


def package_names() -> list[str]:
    """The names of the courses that come with the software."""
    return sorted(path.parent.name for path in FOLDER.glob("*/about.md"))


@cache
def package_named(name: str) -> Package:
    """A course that comes with the software.

    Raises:
        NotFound: There is none of this name.
    """
    if name not in package_names():
        raise NotFound(
            format_lazy(_("There is no course “{name}” with this software."), name=name), code="training.no-package"
        )
    folder = FOLDER / name
    head, about, _line = front_matter((folder / "about.md").read_text(encoding="utf-8"))
    files = tuple(
        LessonFile(int(found.group(1)), path.parent.name, path.read_text(encoding="utf-8"))
        for path in sorted(folder.glob("*/*.md"))
        if (found := _FILE.match(path.name))
    )
    return Package(name, head["title"], head["title_en"], about.strip(), files)
