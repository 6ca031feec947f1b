"""The files of a ZIP, one at a time. Nothing is written to a disk, so no name can lead anywhere.

Bounds: so many files, so many bytes of each and of all together, counted while they are unpacked and not as the archive
says. What a system puts beside files (``__MACOSX``, ``Thumbs.db``, locks of Word) is passed over.
"""

from __future__ import annotations

import io
import stat
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from sangto.errors import InputError
from sangto.text import decode_bytes
from sangto_desk.contests.files.reading import MEGABYTE, MOST_BYTES
from sangto_desk.contests.files.refusals import FileRefused

MOST_FILES = 10_000
MOST_UNPACKED = 2_000 * MEGABYTE
_IN_UTF8 = 0x800
_LOCKED = 0x1
_ARCHIVES = (".zip", ".rar", ".7z", ".gz", ".tar", ".xz", ".bz2")
_PASSED_OVER = ("thumbs.db", "desktop.ini", ".ds_store")
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError, RuntimeError)


@dataclass(slots=True)
class Packed:
    """An archive that is being read.

    Attributes:
        names: Of its files, in the order of the archive.
    """

    names: tuple[str, ...]
    _parts: dict[str, zipfile.ZipInfo]
    _archive: zipfile.ZipFile
    _unpacked: int = 0

    def read(self, name: str) -> bytes:
        """The bytes of one file.

        Raises:
            FileRefused: It is not there, is no file, or unpacks to more than is allowed.
        """
        part = self._parts.get(name)
        if part is None:
            raise FileRefused("file-missing")
        _check(part, name)
        if self._unpacked > MOST_UNPACKED:
            raise FileRefused("archive-swollen", most=MOST_UNPACKED // MEGABYTE)
        try:
            with self._archive.open(part) as stream:
                data = stream.read(MOST_BYTES + 1)
        except _BROKEN as error:
            raise FileRefused("file-damaged") from error
        self._unpacked += len(data)
        if len(data) > MOST_BYTES:
            found = max(-(-part.file_size // MEGABYTE), MOST_BYTES // MEGABYTE + 1)
            raise FileRefused("file-too-large", found=found, most=MOST_BYTES // MEGABYTE)
        return data

    def find(self, name: str) -> str:
        """The name in the archive of a file that a table names: whole, or its last part, whatever the case."""
        wanted = name.strip().replace("\\", "/").casefold()
        for own in self.names:
            if own.casefold() == wanted:
                return own
        last = [own for own in self.names if PurePosixPath(own).name.casefold() == PurePosixPath(wanted).name]
        return last[0] if len(last) == 1 else name


def _check(part: zipfile.ZipInfo, name: str) -> None:
    """Refuse what is no ordinary file."""
    if name.startswith("/") or ".." in PurePosixPath(name).parts or name[1:2] == ":":
        raise FileRefused("archive-path")
    if stat.S_ISLNK(part.external_attr >> 16):
        raise FileRefused("archive-link")
    if part.flag_bits & _LOCKED:
        raise FileRefused("archive-locked")
    if name.lower().endswith(_ARCHIVES):
        raise FileRefused("archive-nested")


def open_archive(data: bytes) -> Packed:
    """Look what is in an archive; nothing is unpacked yet.

    Raises:
        FileRefused: It is damaged, or holds too many files.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except _BROKEN as error:
        raise FileRefused("archive-damaged") from error
    parts = dict(_files(archive))
    if len(parts) > MOST_FILES:
        raise FileRefused("archive-too-many", found=len(parts), most=MOST_FILES)
    return Packed(tuple(parts), parts, archive)


def _files(archive: zipfile.ZipFile) -> Iterator[tuple[str, zipfile.ZipInfo]]:
    for part in archive.infolist():
        name = _name(part)
        last = PurePosixPath(name).name
        left_out = part.is_dir() or name.startswith("__MACOSX/") or last.startswith(("~$", "._"))
        if not left_out and last.casefold() not in _PASSED_OVER:
            yield name, part


def _name(part: zipfile.ZipInfo) -> str:
    """A name as it was meant: old programs pack Vietnamese names in whatever encoding they had."""
    name = part.filename.replace("\\", "/")
    if not part.flag_bits & _IN_UTF8 and not name.isascii():
        try:
            name = decode_bytes(name.encode("cp437")).text
        except (UnicodeEncodeError, InputError):
            return name
    return name
