"""Files that entries come in: one file, an archive of many, a table of entries. Nothing of them is run or unpacked.

refusals    why a file is not taken: one message, one way out and one stable code for each reason
reading     one file to its text and to what is odd in it
archives    the files of a ZIP, one at a time, within bounds
tables      the rows of a spreadsheet, formulas as text
columns     what the columns of a table of entries mean
planning    what is in an upload: a row for each entry, or why there is none
submissions a row and its text as it is received
keeping     the file of an upload, encrypted until it is worked through
"""

from sangto_desk.contests.files.archives import Packed, open_archive
from sangto_desk.contests.files.columns import TableRow, entry_rows
from sangto_desk.contests.files.keeping import forget, keep, kept
from sangto_desk.contests.files.reading import MOST_BYTES, ReadFile, read_file
from sangto_desk.contests.files.refusals import FileRefused
from sangto_desk.contests.files.tables import is_table, read_table

__all__ = [
    "MOST_BYTES",
    "FileRefused",
    "Packed",
    "ReadFile",
    "TableRow",
    "entry_rows",
    "forget",
    "is_table",
    "keep",
    "kept",
    "open_archive",
    "read_file",
    "read_table",
]
