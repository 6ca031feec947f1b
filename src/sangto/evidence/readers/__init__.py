"""Readers of files: each turns the bytes of one format into a `Content`, or says why it cannot.

`kinds` tells the formats apart; `isolated` runs a reader in a process of its own with bounded time and memory, because
files come from strangers and the packages that read them are large. `plain`, `html`, `pdf` and `docx` are the readers;
the last three need the packages of ``sangto[library]`` and import them only in that process.
"""

from sangto.evidence.readers.isolated import ReaderProcess, read_content
from sangto.evidence.readers.kinds import KINDS, find_kind

__all__ = ["KINDS", "ReaderProcess", "find_kind", "read_content"]
