"""Archived copies: WARC files that are named by their SHA-256, written whole or not at all, and never changed.

`records` turns a page, a file or a pasted text into the bytes of a WARC file and back; `store` keeps such files in a
folder; `verify` reads everything anew and compares.
"""

from sangto_desk.evidence.archive.records import Copy, copy_of_fetched, copy_of_file, read_copy
from sangto_desk.evidence.archive.store import ArchiveStore

__all__ = ["ArchiveStore", "Copy", "copy_of_fetched", "copy_of_file", "read_copy"]
