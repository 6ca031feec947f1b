"""``sangto library``: add, delete, describe and rebuild a library of documents."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from sangto.errors import IndexDamaged, InputError, InvalidRecord
from sangto.evidence import KINDS, Content, Library, LibraryDocument, make_document, read_content, rebuild_library
from sangto.evidence.library import find_documents
from sangto_cli.io import note, progress, show_deleted, write_json, write_line
from sangto_cli.reading import read_bytes

SUFFIXES = (".txt", ".md", ".html", ".htm", ".xhtml", ".pdf", ".docx", ".jsonl")
FIELDS = ("title", "publisher", "date", "url")
_LINE = 'Give lines like {"text": "…", "title": "…", "publisher": "…", "date": "2026-03-15", "url": "…"}.'


def default_library() -> Path:
    """Where the library is when nothing else is said: $SANGTO_LIBRARY, or the user's data folder."""
    named = os.environ.get("SANGTO_LIBRARY")
    if named:
        return Path(named)
    base = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    return Path(base) / "sangto" / "library"


library_option = click.option(
    "--library",
    "folder",
    type=click.Path(path_type=Path),
    default=default_library,
    show_default="$SANGTO_LIBRARY, or ~/.local/share/sangto/library",
    help="Folder of the library.",
)


@click.group(name="library")
def command() -> None:
    """Add, delete, describe or rebuild a library of documents: the sources in which evidence is found.

    \b
    Examples:
      sangto library add report.pdf law.docx page.html --library DIR
      sangto library add page.html --publisher "Bộ Y tế" --date 2026-03-15
      sangto library add articles.jsonl
      sangto library info --json
    """


def _files(names: tuple[str, ...]) -> Iterator[str]:
    """Files as given; of a folder all in it that can be read, in the order of their names."""
    for name in names:
        place = Path(name)
        if name != "-" and place.is_dir():
            yield from (str(path) for path in sorted(place.rglob("*")) if path.suffix.lower() in SUFFIXES)
        else:
            yield name


def _documents(name: str, kind: str, given: dict[str, str]) -> Iterator[LibraryDocument]:
    """The documents of one file: one, or one a line of JSON Lines."""
    data = read_bytes(name)
    label = "standard input" if name == "-" else Path(name).name
    if name.lower().endswith(".jsonl") or kind == "jsonl":
        for number, line in enumerate(data.split(b"\n"), 1):
            if line.strip():
                yield _from_line(line, f"{label}, line {number}")
        return
    found = read_content(data, label, kind)
    content = _with_fields(found, {field: given[field] for field in FIELDS if given[field]})
    yield make_document(content, name=Path(label).stem, document_id=given["id"])


def _with_fields(content: Content, fields: dict[str, Any]) -> Content:
    return replace(content, **fields)


def _from_line(line: bytes, where: str) -> LibraryDocument:
    try:
        value = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise InvalidRecord(f"{where}: not JSON in UTF-8.", where=where, hint=_LINE) from error
    if not isinstance(value, dict):
        raise InvalidRecord(f"{where}: an object is needed (got {type(value).__name__}).", where=where, hint=_LINE)
    fields = {field: value.get(field) or "" for field in ("text", *FIELDS, "id")}
    wrong = next((field for field, text in fields.items() if not isinstance(text, str)), "")
    if wrong:
        raise InvalidRecord(f"{where}: {wrong!r} must be text (got {fields[wrong]!r}).", where=where, hint=_LINE)
    document_id = fields.pop("id")
    try:
        return make_document(_with_fields(Content(""), fields), name=where, document_id=document_id)
    except InputError as error:
        if where not in error.message:
            error.message = f"{where}: {error.message}"
        raise


class _Adding:
    """Documents of many files; files that cannot be read are told and counted, unless that is to be an end."""

    def __init__(self, names: list[str], kind: str, given: dict[str, str], strict: bool) -> None:
        self._names = names
        self._kind = kind
        self._given = given
        self._strict = strict
        self.skipped = 0

    def read(self) -> Iterator[LibraryDocument]:
        """All documents that can be read."""
        with progress("Adding", len(self._names)) as advance:
            for name in self._names:
                try:
                    yield from _documents(name, self._kind, self._given)
                except InputError as error:
                    if self._strict or len(self._names) == 1:
                        raise
                    self.skipped += 1
                    note(f"  skipped [{error.code}]: {error}")
                advance(1)


@command.command("add")
@click.argument("files", nargs=-1, required=True, metavar="FILE…|FOLDER…|-")
@library_option
@click.option("--format", "kind", type=click.Choice([*KINDS, "jsonl"]), help="Recognised by content and name else.")
@click.option("--title", default="", help="Its title; else what the file says, or its name.")
@click.option("--publisher", default="", help="Who published it.")
@click.option("--date", default="", metavar="YYYY-MM-DD", help="When it was published.")
@click.option("--url", default="", help="Where it can be read.")
@click.option("--id", "document_id", default="", help="Its id; else its address, or a hash of its text.")
@click.option("--strict", is_flag=True, help="Stop at the first file that cannot be read instead of skipping it.")
@click.option("--json", "json_", is_flag=True, help="Write what was done as JSON.")
def add(
    files: tuple[str, ...], folder: Path, kind: str | None, document_id: str, strict: bool, json_: bool, **given: str
) -> None:
    """Add documents, making the library if there is none; the same id again replaces the document.

    Reads plain text, HTML, PDF and DOCX, and JSON Lines of documents; folders with all in them. Web pages, PDF and
    DOCX need pip install 'sangto[library]'.

    \b
    Examples:
      sangto library add report.pdf law.docx --library DIR
      sangto library add page.html --url https://example.org/page --date 2026-03-15
      sangto library add articles.jsonl sources/
    """
    names = list(_files(files))
    if len(names) > 1 and any((document_id, given["title"], given["url"])):
        raise InputError("--id, --title and --url are for one file.", hint="Add one by one, or as JSON Lines.")
    if not names:
        raise InputError(f"{', '.join(files)}: no file that can be read.", hint=f"Files end in {', '.join(SUFFIXES)}.")
    adding = _Adding(names, kind or "", {**given, "id": document_id}, strict)
    with Library.create(folder) as library:
        added = library.add(adding.read())
    if added.new + added.replaced == 0:
        raise InputError("No document was added.", hint="See the reasons above.")
    if json_:
        write_json({"added": added.new, "replaced": added.replaced, "skipped": adding.skipped, "library": str(folder)})
    else:
        write_line(f"{added.new} added, {added.replaced} replaced, {adding.skipped} skipped: {folder}")


@command.command("delete")
@click.argument("ids", nargs=-1, required=True, metavar="ID…")
@library_option
@click.option("--json", "json_", is_flag=True, help="Write what was done as JSON.")
def delete(ids: tuple[str, ...], folder: Path, json_: bool) -> None:
    """Delete documents by id.

    \b
    Examples:
      sangto library delete https://example.org/page --library DIR
    """
    find_documents(folder)
    with Library.create(folder) as library:
        deleted = library.delete(ids)
    show_deleted(ids, deleted, as_json=json_)


@command.command("info")
@library_option
@click.option("--json", "json_", is_flag=True, help="Write JSON.")
def info(folder: Path, json_: bool) -> None:
    """Describe a library, and read all its files once to see whether they are whole.

    Exit code: 0 if they are, 2 if the library is damaged or cannot be used.

    \b
    Examples:
      sangto library info --library DIR --json
    """
    with Library.open(folder) as library:
        found = library.info()
    names = ("documents", "passages", "languages", "behind", "damage")
    shown: dict[str, Any] = {"library": found.place, "bytes": found.bytes_on_disk}
    if json_:
        write_json(shown | {name: getattr(found, name) for name in names})
    else:
        languages = ", ".join(f"{name} {count}" for name, count in found.languages.items()) or "none"
        size = f"{found.bytes_on_disk / 1e6:.1f} MB"
        write_line(f"{found.documents} documents ({languages}), {found.passages} passages in {found.place}, {size}")
    if found.damage:
        raise IndexDamaged(f"The library at {folder} is damaged ({found.damage}).", hint=found.hint)
    if found.behind:
        note(f"{found.behind} changes cannot be found yet; the next 'sangto library add' or 'rebuild' follows them.")


@command.command("rebuild")
@library_option
@click.option("--json", "json_", is_flag=True, help="Write what was done as JSON.")
def rebuild(folder: Path, json_: bool) -> None:
    """Cut and index all passages anew from the stored documents; until it is done the old ones stay in use.

    \b
    Examples:
      sangto library rebuild --library DIR
    """
    count = rebuild_library(folder)
    if json_:
        write_json({"library": str(folder), "documents": count})
    else:
        write_line(f"{count} documents indexed anew: {folder}")
