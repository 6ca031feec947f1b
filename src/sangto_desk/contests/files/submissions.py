"""A row of an upload and its text as a submission: names of categories and units become what they name."""

from __future__ import annotations

from django.conf import settings
from django.utils.translation import override

from sangto.text import fold_text
from sangto_desk.accounts.models import Unit
from sangto_desk.common.errors import DeskError
from sangto_desk.contests.files.columns import TableRow
from sangto_desk.contests.files.reading import ReadFile
from sangto_desk.contests.files.refusals import FileRefused
from sangto_desk.contests.models import Category, Contest
from sangto_desk.contests.records import Person, Submission
from sangto_desk.contests.selectors.contests import entry_units


class Known:
    """Categories and units of a contest by name, looked up once for an upload.

    Args:
        contest: Which one.
        unit: For which the upload is; other units must be below it.
    """

    def __init__(self, contest: Contest, unit: Unit) -> None:
        self._own = unit
        self._categories = {fold_text(row.name): row for row in contest.categories.all()}
        below = entry_units(contest).filter(path__startswith=unit.path)
        self._units = {fold_text(row.name): row for row in below}

    def category(self, row: TableRow) -> Category | None:
        """The category that a row names; where the contest has one alone, that; None where it has none.

        Raises:
            FileRefused: There is none of that name.
        """
        if not self._categories:
            return None
        if not row.category and len(self._categories) == 1:
            return next(iter(self._categories.values()))
        found = self._categories.get(fold_text(row.category))
        if found is None:
            names = ", ".join(category.name for category in self._categories.values())
            raise FileRefused("row-category", found=row.category[:80], known=names)
        return found

    def unit(self, row: TableRow) -> Unit:
        """The unit that a row names; where it names none, that of the upload.

        Raises:
            FileRefused: There is none of that name below the unit of the upload that takes part.
        """
        if not row.unit:
            return self._own
        found = self._units.get(fold_text(row.unit))
        if found is None:
            raise FileRefused("row-unit", found=row.unit[:80])
        return found


def submission_of(row: TableRow, read: ReadFile, known: Known, *, agreed: bool) -> Submission:
    """A row as it is received.

    Args:
        row: What the table says.
        read: Its text.
        known: Categories and units by name.
        agreed: Whether whoever hands it in holds the consents.

    Raises:
        FileRefused: It names a category or a unit that is not there.
    """
    return Submission(
        text=read.text,
        unit=known.unit(row),
        person=Person(row.author[:200], row.contact[:200], row.guardian[:200], row.guardian_contact[:200]),
        agreed=agreed,
        minor=row.says_yes("minor"),
        guardian_consent=bool(row.guardian) and (agreed or row.says_yes("guardian_agrees")),
        name_public=row.says_yes("name_public"),
        school=row.school[:200],
        category=known.category(row),
        title=row.title[:200],
        source=read.source,
        also_hidden=read.also_hidden,
        flags=read.flags,
    )


def in_languages(error: DeskError) -> dict[str, list[str]]:
    """Message and way out in every language of the desk, to be shown later."""
    said = {}
    for language, _name in settings.LANGUAGES:
        with override(language):
            said[language] = [str(error.shown), str(error.shown_hint)]
    return said
