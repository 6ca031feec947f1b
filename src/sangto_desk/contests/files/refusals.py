"""Why a file is not taken: one message, one way out and one stable code for each reason."""

from __future__ import annotations

from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from sangto_desk.common.errors import Unacceptable
from sangto_desk.evidence.refusals import Reason

_AGAIN = _("Save it anew as DOCX, PDF or plain text, and send that.")
_ROW = _("Mend this row, then send it in once more.")


REASONS: dict[str, Reason] = {
    "file-kind": Reason(_("Files of this kind are not taken as an entry."), _("DOCX, PDF and plain text are.")),
    "file-old-word": Reason(
        _("This is a file of an old Word (DOC)."), _("Open it in a word processor and save it as DOCX.")
    ),
    "file-too-large": Reason(
        _("The file has {found} MB, at most {most} MB are taken."),
        _("Take the pictures out, or save the text alone."),
    ),
    "file-empty": Reason(_("There is no text in the file."), _("Look whether it is the right file.")),
    "file-scan": Reason(
        _("The PDF has pictures of pages and no text: it is a scan."),
        _("Send the file that it was printed from, or read it with a text recognition program first."),
    ),
    "file-encrypted": Reason(_("The file is locked with a password."), _("Save a copy without a password.")),
    "file-damaged": Reason(_("The file is damaged and cannot be opened."), _AGAIN),
    "file-not-text": Reason(_("The bytes of the file explain no letters."), _("Save it as UTF-8 or as DOCX.")),
    "file-swollen": Reason(_("The file unpacks to more than is read, or takes too long to read."), _AGAIN),
    "file-missing": Reason(_("The table names a file that was not sent with it."), _("Check how its name is spelt.")),
    "file-unlisted": Reason(
        _("The table of the archive does not name this file."), _("Add a row for it, with the name of its author.")
    ),
    "archive-damaged": Reason(_("The archive is damaged and cannot be opened."), _("Pack it anew as an ordinary ZIP.")),
    "archive-locked": Reason(_("The file is packed with a password."), _("Pack it without one.")),
    "archive-path": Reason(
        _("The name of the file leads out of the archive."), _("Pack the files anew from their folder.")
    ),
    "archive-link": Reason(
        _("There is a link in the archive in place of a file."), _("Pack the file that it leads to.")
    ),
    "archive-nested": Reason(
        _("There is an archive in the archive; it is not opened."), _("Pack its files beside the others.")
    ),
    "archive-too-many": Reason(
        _("The archive holds {found} files, at most {most} are taken at once."), _("Send it in parts.")
    ),
    "archive-swollen": Reason(
        _("The archive unpacks to more than {most} MB; what comes after this file is not read."),
        _("Send it in parts, without pictures."),
    ),
    "table-damaged": Reason(_("The table cannot be opened ({found})."), _("Save it anew as XLSX or CSV.")),
    "table-too-long": Reason(
        _("The table has more than {most} rows, or a cell with more than {cell} characters."), _("Send it in parts.")
    ),
    "table-columns": Reason(
        _("The table has no column for {missing}; it has: {found}."),
        _("The first row names the columns, as in the table that can be fetched here."),
    ),
    "row-no-author": Reason(_("The row names no author."), _ROW),
    "row-no-text": Reason(_("The row names no file and holds no text."), _ROW),
    "row-category": Reason(_("The contest has no category “{found}”; it has: {known}."), _ROW),
    "row-unit": Reason(_("There is no unit “{found}” below yours that takes part."), _ROW),
    "row-twice": Reason(_("The same file stands in an earlier row of the table."), _ROW),
}


class FileRefused(Unacceptable):
    """A file, or a row, is not taken; its name is ``contests.`` and one of `REASONS`.

    Args:
        reason: One of `REASONS`.
        values: What its message names.
    """

    code = "contests.file-refused"

    def __init__(self, reason: str, **values: object) -> None:
        found = REASONS[reason]
        message = format_lazy(found.message, **values) if values else found.message  # type: ignore[arg-type]
        super().__init__(message, hint=found.hint, code=f"contests.{reason}")
        self.reason = reason
