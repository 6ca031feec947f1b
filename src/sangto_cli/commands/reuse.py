"""``sangto reuse``: who copied what from whom, as evidence for people to look at."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from sangto.errors import EmptyInput, InputError, InvalidRecord, SangToError
from sangto_cli.io import note, output_file, progress, write_json, write_line
from sangto_cli.reading import read_bytes

if TYPE_CHECKING:
    from sangto.reuse import Document, Pair

_ENDINGS = (".txt", ".md", ".docx", ".pdf", ".html", ".htm")
_HINT = 'Give files or folders of TXT, DOCX or PDF, or JSON Lines with {"id", "text"}.'


def _json_lines(data: bytes, name: str) -> Iterator[Document]:
    from sangto.reuse import Document

    for number, line in enumerate(data.split(b"\n"), 1):
        if not line.strip():
            continue
        where = f"{name}, line {number}"
        try:
            value = json.loads(line.decode("utf-8-sig"))
        except (ValueError, RecursionError) as error:
            raise InvalidRecord(f"{where}: not JSON in UTF-8.", where=where, hint=_HINT) from error
        identifier = value.get("id") if isinstance(value, dict) else None
        if not isinstance(identifier, str | int) or isinstance(identifier, bool):
            raise InvalidRecord(f"{where}: 'id' must be text or a number.", where=where, hint=_HINT)
        if not isinstance(value.get("text"), str):
            raise InvalidRecord(f"{where}: 'text' must be text.", where=where, hint=_HINT)
        yield Document(str(identifier), value["text"])


def _files(path: Path) -> list[Path]:
    """The files of a folder that can be read, in order; a file is itself."""
    if path.is_dir():
        return sorted(file for file in path.rglob("*") if file.suffix.lower() in _ENDINGS and file.is_file())
    return [path]


def _read(path: Path, base: Path) -> Iterator[Document]:
    from sangto.evidence import read_content
    from sangto.reuse import Document

    if path.suffix.lower() in (".jsonl", ".ndjson") or str(path) == "-":
        yield from _json_lines(read_bytes(str(path)), "standard input" if str(path) == "-" else str(path))
        return
    name = path.relative_to(base).as_posix() if base.is_dir() else path.name
    yield Document(name, read_content(read_bytes(str(path)), str(path)).text)


def read_documents(paths: Sequence[Path], label: str) -> list[Document]:
    """Documents of files and folders; a file that cannot be read is said and left out, the others go through.

    Raises:
        InvalidRecord: Two documents have one id.
        EmptyInput: There is none.
    """
    files = [(file, path) for path in paths for file in _files(path)]
    found: dict[str, Document] = {}
    with progress(label, len(files)) as told:
        for file, base in files:
            try:
                for document in _read(file, base):
                    if document.id in found:
                        raise InvalidRecord(f"The id {document.id!r} stands twice.", hint="Give each an id of its own.")
                    found[document.id] = document
            except SangToError as error:
                if len(files) == 1 or isinstance(error, InvalidRecord):
                    raise
                note(f"left out: {file}: {error.message}")
            told(1)
    if not found:
        raise EmptyInput(f"There is no document in {', '.join(map(str, paths))}.", hint=_HINT)
    return list(found.values())


def as_json(pair: Pair) -> dict[str, Any]:
    """A pair for programs."""
    return {
        "a": pair.a,
        "b": pair.b,
        "passages": [
            {
                "a": list(passage.a),
                "b": list(passage.b),
                "matched_tokens": passage.matched_tokens,
                "identity": round(passage.identity, 4),
            }
            for passage in pair.passages
        ],
        "share_a": round(pair.share_a, 4),
        "share_b": round(pair.share_b, 4),
    }


@click.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="PATH…")
@click.option(
    "--library", "libraries", multiple=True, type=click.Path(path_type=Path), help="Published texts to compare with."
)
@click.option(
    "--allowed",
    "allowed",
    multiple=True,
    type=click.Path(path_type=Path),
    help="Text whose use is no reuse: the task, laws.",
)
@click.option(
    "--min-words", type=click.IntRange(min=5), default=16, show_default=True, help="Least syllables that must match."
)
@click.option("--exclude-quotes", is_flag=True, help="Leave out what stands in quotation marks.")
@click.option("--json", "json_", is_flag=True, help="Write a JSON object a line for each pair.")
@click.option("--html", type=click.Path(path_type=Path), metavar="FILE", help="Write a report that stands alone.")
def command(
    paths: tuple[Path, ...],
    libraries: tuple[Path, ...],
    allowed: tuple[Path, ...],
    min_words: int,
    exclude_quotes: bool,
    json_: bool,
    html: Path | None,
) -> None:
    """Find passages that documents share, however they were changed: words replaced, marks left out, letters disguised.

    What is found is evidence for people, never a verdict: who wrote first, and whether a passage may stand there,
    nobody can tell from the texts. Spans count characters of the documents.

    \b
    Examples:
      sangto reuse entries/                                    a folder of TXT, DOCX and PDF
      sangto reuse entries.jsonl --library news.jsonl --json   lines {"id", "text"}
      sangto reuse entries/ --allowed task.txt --html report.html
    """
    try:
        from sangto.reuse import Settings, find_reuse
    except ModuleNotFoundError as error:
        raise InputError(
            f"Comparing documents needs the package {error.name!r}, which is not installed.",
            hint="pip install 'sangto[contests]'",
        ) from error
    documents = read_documents(paths, "documents")
    library = read_documents(libraries, "library") if libraries else []
    pairs = list(
        find_reuse(
            documents,
            library=library,
            allowed=read_documents(allowed, "allowed") if allowed else [],
            settings=Settings(min_words=min_words, exclude_quotes=exclude_quotes),
        )
    )
    if html is not None:
        from sangto_cli.reuse_report import write_report

        with output_file(html) as stream:
            write_report(stream, [*documents, *library], pairs)
        note(f"{len(pairs)} pairs in {html}")
        return
    for pair in pairs:
        if json_:
            write_json(as_json(pair))
        else:
            matched = sum(passage.matched_tokens for passage in pair.passages)
            passages = len(pair.passages)
            write_line(
                f"{pair.share_a:4.0%} {pair.share_b:4.0%}  {matched:5} syllables in {passages}  {pair.a}  {pair.b}"
            )
    if not json_:
        note(f"{len(documents)} documents, {len(pairs)} pairs that share a passage")
