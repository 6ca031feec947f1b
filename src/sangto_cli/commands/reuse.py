"""``sangto reuse``: who copied what from whom, as evidence for people to look at."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from sangto.errors import EmptyInput, InputError, InvalidRecord, SangToError
from sangto_cli.io import note, output_file, progress, write_json, write_line
from sangto_cli.reading import read_bytes

if TYPE_CHECKING:
    from sangto.evidence import Content
    from sangto.evidence.readers import ReaderProcess
    from sangto.intake import IntakeFlag
    from sangto.reuse import Pair

_ENDINGS = (".txt", ".md", ".docx", ".pdf", ".html", ".htm")
_LINES = (".jsonl", ".ndjson")
_HINT = 'Give files or folders of TXT, DOCX or PDF, or JSON Lines with {"id", "text"}.'
_OWN = "Give each an id of its own."


def _json_lines(data: bytes, name: str) -> Iterator[tuple[str, Content]]:
    from sangto.evidence import Content

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
        yield str(identifier), Content(value["text"])


def _files(path: Path) -> Iterator[Path]:
    """The files of a folder that can be read, in order; a file is itself. Files of another kind are said."""
    if not path.is_dir():
        yield path
        return
    for file in sorted(file for file in path.rglob("*") if file.is_file()):
        if file.name.startswith((".", "~$")):  # hidden files, and those that a word processor keeps while it is open
            continue
        if file.suffix.lower() in (*_ENDINGS, *_LINES):
            yield file
        else:
            note(f"left out: {file}: files of this kind are not read")


def _is_lines(path: Path) -> bool:
    return path.suffix.lower() in _LINES or str(path) == "-"


def _place(file: Path, base: Path) -> str:
    """What stands before an id of a file where the id alone would not do."""
    if _is_lines(file):
        return file.as_posix()
    return (base if base.is_dir() else base.parent).as_posix()


def _read(path: Path, base: Path, reader: ReaderProcess) -> Iterator[tuple[str, Content]]:
    if _is_lines(path):
        yield from _json_lines(read_bytes(str(path)), "standard input" if str(path) == "-" else str(path))
        return
    name = path.relative_to(base).as_posix() if base.is_dir() else path.name
    yield name, reader.read(read_bytes(str(path)), str(path))


def _once(paths: Sequence[Path]) -> list[tuple[Path, Path]]:
    """The files of all paths with the path by which each was found; a file that is found again is left out."""
    files, seen = [], set()
    for base in paths:
        for file in _files(base):
            if (place := file.resolve()) in seen:
                note(f"left out: {file}: given twice")
                continue
            seen.add(place)
            files.append((file, base))
    return files


def read_documents(paths: Sequence[Path], label: str, taken: Collection[str] = ()) -> dict[str, Content]:
    """Documents of files and folders by id; a file that cannot be read is said and left out, the others go through.

    Args:
        paths: Files and folders; ``-`` is standard input.
        label: What the progress bar says.
        taken: Ids that other documents have.

    Returns:
        By id, in the order of the paths. An id that stands in more than one path, or is taken, has its path before it.

    Raises:
        InvalidRecord: Two documents of one path have one id.
        EmptyInput: There is none.
    """
    from sangto.evidence.readers import ReaderProcess

    files = _once(paths)
    read: list[tuple[str, str, Content]] = []
    with progress(label, len(files)) as told, ReaderProcess() as reader:
        for file, base in files:
            place = _place(file, base)
            try:
                read += [(identifier, place, content) for identifier, content in _read(file, base, reader)]
            except SangToError as error:
                if len(files) == 1 or isinstance(error, InvalidRecord):
                    raise
                note(f"left out: {error.message if str(file) in error.message else f'{file}: {error.message}'}")
            told(1)
    if not read:
        raise EmptyInput(f"There is no document in {', '.join(map(str, paths))}.", hint=_HINT)
    return _by_id(read, taken)


def _by_id(read: Sequence[tuple[str, str, Content]], taken: Collection[str]) -> dict[str, Content]:
    """Documents by id, from their ids, paths and contents.

    Raises:
        InvalidRecord: Two have one id.
    """
    if twice := next((pair for pair, times in Counter((i, path) for i, path, _c in read).items() if times > 1), None):
        raise InvalidRecord(f"{twice[1]}: the id {twice[0]!r} stands twice.", where=twice[1], hint=_OWN)
    times = Counter(identifier for identifier, _path, _content in read)
    found: dict[str, Content] = {}
    for identifier, path, content in read:
        alone = times[identifier] == 1 and identifier not in taken
        name = identifier if alone else f"{path.rstrip('/')}/{identifier}"
        if name in found or (not alone and (name in times or name in taken)):
            raise InvalidRecord(f"The id {name!r} stands twice.", where=path, hint=_OWN)
        found[name] = content
    return found


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


def flag_as_json(identifier: str, flag: IntakeFlag) -> dict[str, Any]:
    """A flag of a document for programs."""
    return {
        "id": identifier,
        "kind": flag.kind,
        "count": flag.count,
        "spans": [list(span) for span in flag.spans],
        "text": flag.text,
        "share": round(flag.share, 4),
    }


def _flags(contents: Mapping[str, Content]) -> dict[str, tuple[IntakeFlag, ...]]:
    from sangto.intake import intake_flags

    return {identifier: intake_flags(content) for identifier, content in contents.items()}


def _write_flags(file: Path, flags: Mapping[str, Sequence[IntakeFlag]]) -> None:
    with output_file(file) as stream:
        for identifier, own in flags.items():
            for flag in own:
                write_json(flag_as_json(identifier, flag), stream)
    note(f"{sum(map(bool, flags.values()))} documents with flags in {file}")


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
@click.option(
    "--flags",
    "flags_file",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Write what is odd in each document: letters of other scripts, hidden words, macros.",
)
def command(
    paths: tuple[Path, ...],
    libraries: tuple[Path, ...],
    allowed: tuple[Path, ...],
    min_words: int,
    exclude_quotes: bool,
    json_: bool,
    html: Path | None,
    flags_file: Path | None,
) -> None:
    """Find passages that documents share, however they were changed: words replaced, marks left out, letters disguised.

    What is found is evidence for people, never a verdict: who wrote first, and whether a passage may stand there,
    nobody can tell from the texts. Spans count characters of the documents.

    \b
    Examples:
      sangto reuse entries/                                    a folder of TXT, DOCX and PDF
      sangto reuse entries.jsonl --library news.jsonl --json   lines {"id", "text"}
      sangto reuse entries/ --allowed task.txt --html report.html --flags flags.jsonl
    """
    try:
        from sangto.reuse import Document, Settings, find_reuse
    except ModuleNotFoundError as error:
        raise InputError(
            f"Comparing documents needs the package {error.name!r}, which is not installed.",
            hint="pip install 'sangto[contests]'",
        ) from error
    contents = read_documents(paths, "documents")
    published = read_documents(libraries, "library", contents) if libraries else {}
    documents, library, allowed_texts = (
        [Document(identifier, content.text) for identifier, content in found.items()]
        for found in (contents, published, read_documents(allowed, "allowed") if allowed else {})
    )
    settings = Settings(min_words=min_words, exclude_quotes=exclude_quotes)
    pairs = list(find_reuse(documents, library=library, allowed=allowed_texts, settings=settings))
    flags = _flags(contents) if flags_file or html else {}
    if flags_file is not None:
        _write_flags(flags_file, flags)
    if html is not None:
        from sangto_cli.reuse_report import write_report

        with output_file(html) as stream:
            write_report(stream, [*documents, *library], pairs, flags)
        note(f"{len(pairs)} pairs in {html}")
    if json_ or html is None:
        _show(pairs, len(documents), json_)


def _show(pairs: Sequence[Pair], documents: int, json_: bool) -> None:
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
        note(f"{documents} documents, {len(pairs)} pairs that share a passage")
