"""``sangto index``: add, delete, describe and rebuild an index of fact-checks."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import click

from sangto.claimreview import FORMATS, Reader, open_reader
from sangto.errors import IndexDamaged, IndexProblem, InputError, InvalidRecord
from sangto.matching import FactCheckIndex
from sangto.records import FactCheck
from sangto.search import Added, find_store, rebuild, rebuild_vectors
from sangto.search.analysing import analysing_beside
from sangto.search.semantic import describe
from sangto_cli.encoder import encoder_option, load_encoder
from sangto_cli.io import index_option, note, progress, show_deleted, write_json, write_line
from sangto_cli.reading import read_text, standard_input
from sangto_cli.web import is_address

_BULK = 2_000_000  # bytes of a file from which many records are coming
_LARGE = 4_000_000  # bytes from which starting other processes is worth while
_MOST_JOBS = 4  # the writer keeps no more of them busy
_OWN = "desk:"  # how ids of the fact-checks of the desk that owns an index begin: they follow its store alone
_SHOWN = 20  # problems shown in full; all are counted


@click.group(name="index")
def command() -> None:
    """Add, delete, describe or rebuild an index of fact-checks.

    \b
    Examples:
      sangto index add checks.jsonl --index DIR
      sangto index add feed.json --format datacommons
      sangto index add sheet.csv --column claim="Phát biểu" --column rating="Kết luận"
      sangto index delete id-1 id-2
      sangto index info --json
    """


def _columns(_: click.Context, __: click.Parameter, values: tuple[str, ...]) -> dict[str, str]:
    columns = {}
    for value in values:
        field, sign, column = value.partition("=")
        if not sign or not field or not column:
            raise click.BadParameter(f"write it as FIELD=COLUMN (got {value!r})")
        columns[field] = column
    return columns


def _open(name: str, format_: str | None, columns: dict[str, str], strict: bool) -> Reader:
    place = standard_input() if name == "-" else name
    label = "standard input" if name == "-" else name
    try:
        return open_reader(place, format_, columns=columns or None, strict=strict, name=label)
    except OSError as error:
        raise InputError(
            f"{label} cannot be read: {error.strerror}.", hint="Check the name and permissions."
        ) from error


def _read(reader: Reader, advance: Callable[[int], None]) -> Iterator[FactCheck]:
    """The fact-checks of a reader, telling the progress bar how many bytes were read."""
    position = 0
    try:
        for fact_check in reader:
            if reader.position != position:
                advance(reader.position - position)
                position = reader.position
            yield fact_check
    except InvalidRecord as error:
        if error.where and error.where not in error.message:
            error.message = f"{error.where}: {error.message}"
        error.hint = f"{error.hint} The records before it were added.".lstrip()
        raise
    except OSError as error:
        raise InputError(f"{reader.name} cannot be read: {error.strerror}.") from error


def _add_all(index: FactCheckIndex, fact_checks: Iterator[FactCheck], size: int) -> Added:
    """Add fact-checks from a file of `size` bytes: a large one with the help of other processes."""
    jobs = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    if size <= _LARGE or jobs == 1:
        return index.add(fact_checks, bulk=size > _BULK)
    with analysing_beside(min(jobs, _MOST_JOBS)) as batches:
        return index.add(fact_checks, bulk=True, batches=batches)


def _noting(fact_checks: Iterator[FactCheck], ids: set[str]) -> Iterator[FactCheck]:
    """The fact-checks, whose ids are noted as they go by."""
    for fact_check in fact_checks:
        ids.add(fact_check.id)
        yield fact_check


def _delete_absent(index: FactCheckIndex, site: str, present: set[str]) -> int:
    """Delete what the index has of a site and the files have not; returns how many there were."""
    place = f"{site.rstrip('/')}/"
    gone = [one.id for one in index if one.url.startswith(place) and one.id not in present]
    return len(index.delete([name for name in gone if not name.startswith(_OWN)]))


def _report_problems(reader: Reader) -> None:
    for problem in reader.problems[:_SHOWN]:
        note(f"  {problem}")
    hidden = reader.skipped + reader.warnings - min(len(reader.problems), _SHOWN)
    if hidden > 0:
        note(f"  … and {hidden} more")


@command.command("add")
@click.argument("files", nargs=-1, required=True, metavar="FILE…|-")
@index_option
@click.option("--format", "format_", type=click.Choice(list(FORMATS)), help="Recognised by name and content otherwise.")
@click.option(
    "--column", "columns", multiple=True, callback=_columns, metavar="FIELD=COLUMN", help="For JSONL and CSV."
)
@click.option(
    "--all-of",
    "site",
    metavar="ADDRESS",
    help="The files hold all that this site has: what the index has of it and they have not is deleted.",
)
@click.option("--strict", is_flag=True, help="Stop at the first invalid record instead of skipping it.")
@click.option("--json", "json_", is_flag=True, help="Write what was done as JSON.")
@encoder_option
def add(
    files: tuple[str, ...],
    folder: Path,
    format_: str | None,
    columns: dict[str, str],
    site: str | None,
    strict: bool,
    json_: bool,
    encoder_folder: Path | None,
) -> None:
    """Add fact-checks to an index, making it if there is none; the same id again replaces the record.

    Invalid records are skipped, counted and reported with their place; --strict stops at the first. With --all-of,
    what another desk has withdrawn leaves the index with its next feed; nothing is deleted if a record was skipped.

    \b
    Examples:
      sangto index add checks.jsonl more.jsonl --index DIR
      curl -s URL | sangto index add - --format claimreview
      sangto index add sheet.csv --column id=Mã --column claim="Phát biểu"
      sangto index add claimreview.json --all-of https://kiemchung.example --index sangto-data/index
    """
    if site is not None and not is_address(site):
        raise InputError(f"--all-of takes the address of a site (got {site!r}).", hint="--all-of https://NAME")
    readers = [_open(name, format_, columns, strict) for name in files]
    new = replaced = skipped = warnings = deleted = 0
    present: set[str] = set()
    with FactCheckIndex.create(folder, encoder=load_encoder(encoder_folder)) as index:
        for reader in readers:
            with progress(f"Adding {reader.name}", reader.size) as advance:
                added = _add_all(index, _noting(_read(reader, advance), present), reader.size or 0)
            new, replaced = new + added.new, replaced + added.replaced
            skipped, warnings = skipped + reader.skipped, warnings + reader.warnings
            _report_problems(reader)
        if site and present and not skipped:
            deleted = _delete_absent(index, site, present)
    if new + replaced == 0:
        raise InputError(
            f"No usable record was found in {', '.join(reader.name for reader in readers)}.",
            hint="See the reasons above, and docs/reference/formats.md for what a record needs.",
        )
    if json_:
        done = {"added": new, "replaced": replaced, "skipped": skipped, "warnings": warnings, "index": str(folder)}
        write_json({**done, "deleted": deleted} if site else done)
    else:
        gone = f" {deleted} deleted," if site else ""
        write_line(f"{new} added, {replaced} replaced,{gone} {skipped} skipped, {warnings} warnings: {folder}")


def _ids(ids: tuple[str, ...]) -> list[str]:
    """Ids as given; ``-`` stands for the lines of standard input."""
    if "-" not in ids:
        return list(ids)
    lines = [line.strip() for line in read_text("-").splitlines()]
    return [name for given in ids for name in (lines if given == "-" else [given]) if name]


@command.command("delete")
@click.argument("ids", nargs=-1, required=True, metavar="ID…|-")
@index_option
@click.option("--json", "json_", is_flag=True, help="Write what was done as JSON.")
def delete(ids: tuple[str, ...], folder: Path, json_: bool) -> None:
    """Delete fact-checks by id.

    \b
    Examples:
      sangto index delete vi-suc-khoe-001 --index DIR
      sangto index delete - --index DIR < ids.txt
    """
    named = _ids(ids)
    find_store(folder)
    with FactCheckIndex.create(folder) as index:
        deleted = index.delete(named)
    show_deleted(named, deleted, as_json=json_)


@command.command("info")
@index_option
@click.option("--json", "json_", is_flag=True, help="Write JSON.")
def info(folder: Path, json_: bool) -> None:
    """Describe an index, and read all its files once to see whether they are whole.

    Exit code: 0 if they are, 2 if the index is damaged or cannot be used.

    \b
    Examples:
      sangto index info --index DIR --json
    """
    with FactCheckIndex.open(folder) as index:
        found = index.info()
    vectors = None if found.damage else describe(folder)
    if json_:
        write_json(
            {
                "index": found.place,
                "documents": found.documents,
                "languages": found.languages,
                "segments": found.segments,
                "bytes": found.bytes_on_disk,
                "behind": found.behind,
                "damage": found.damage,
                "vectors": vectors and vectors._asdict(),
            }
        )
    else:
        languages = ", ".join(f"{name} {count}" for name, count in found.languages.items()) or "none"
        write_line(f"{found.documents} fact-checks ({languages}) in {found.place}, {found.bytes_on_disk / 1e6:.1f} MB")
        if vectors:
            write_line(f"vectors of the encoder {vectors.encoder} ({vectors.fingerprint[:8]}), {vectors.behind} behind")
    if found.damage:
        raise IndexDamaged(f"The index at {folder} is damaged ({found.damage}).", hint=found.hint)
    if found.behind:
        note(f"{found.behind} changes are not searchable yet; the next 'sangto index add' or 'rebuild' follows them.")


def _size(folder: Path) -> int | None:
    """Documents to come, for the progress bar; None if a damaged index does not tell."""
    try:
        with FactCheckIndex.open(folder) as index:
            return index.info(thorough=False).documents
    except IndexProblem:
        return None


@command.command("rebuild")
@index_option
@click.option("--json", "json_", is_flag=True, help="Write what was done as JSON.")
@encoder_option
def rebuild_(folder: Path, json_: bool, encoder_folder: Path | None) -> None:
    """Make the search index anew from its stored records; until it is done the old one stays in use.

    With --encoder the vectors are made anew as well, also those of another encoder.

    \b
    Examples:
      sangto index rebuild --index DIR
    """
    encoder = load_encoder(encoder_folder)
    with progress("Rebuilding", _size(folder)) as advance:
        count = rebuild(folder, advance)
    if encoder:
        with progress("Encoding", count) as advance:
            rebuild_vectors(folder, encoder, advance)
    if json_:
        write_json({"index": str(folder), "documents": count})
    else:
        write_line(f"{count} fact-checks indexed anew: {folder}")
