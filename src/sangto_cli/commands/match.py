"""``sangto match``: many short texts against an index, on all cores."""

from __future__ import annotations

import json
import multiprocessing
import os
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from pathlib import Path
from typing import IO, Any, NamedTuple

import click

from sangto.errors import EmptyInput, InvalidRecord, SangToError
from sangto.matching import FactCheckIndex
from sangto.processes import end_with_parent, shielded
from sangto_cli import as_json
from sangto_cli.encoder import encoder_option, load_encoder
from sangto_cli.io import index_option, output_file, progress, write_json
from sangto_cli.reading import read_bytes

_CHUNK = 64
_AHEAD = 4  # chunks in flight for each core: enough to keep it busy, few enough to hold memory down


class Query(NamedTuple):
    """One line of the input."""

    id: str
    text: str


_index: FactCheckIndex


def _open(folder: Path, encoder_folder: Path | None) -> None:
    global _index
    end_with_parent()
    _index = FactCheckIndex.open(folder, encoder=load_encoder(encoder_folder))


def _answer(queries: list[Query], limit: int) -> list[dict[str, Any]]:
    answers = []
    for query in queries:
        matches = [
            {
                "id": found.record.id,
                "score": round(found.score, 6),
                "probability": round(found.probability, 4),
                "conflicts": [as_json.conflict(conflict) for conflict in found.conflicts],
            }
            for found in _index.match(query.text, limit, spans=False)
        ]
        answers.append({"query": query.id, "matches": matches})
    return answers


def parse_queries(data: bytes, name: str) -> list[Query]:
    """Queries of a JSON Lines file.

    Raises:
        InvalidRecord: A line is not ``{"query": …, "text": …}``; names the line.
        EmptyInput: There are none.
    """
    queries = []
    for number, line in enumerate(data.split(b"\n"), 1):
        if line.strip():
            queries.append(_parse(line, f"{name}, line {number}"))
    if not queries:
        raise EmptyInput(f"{name} holds no queries.", hint='Give lines like {"query": "1", "text": "…"}.')
    return queries


def _parse(line: bytes, where: str) -> Query:
    hint = 'Give lines like {"query": "1", "text": "…"}.'
    try:
        value = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise InvalidRecord(f"{where}: not JSON in UTF-8 ({error}).", where=where, hint=hint) from error
    if not isinstance(value, dict):
        raise InvalidRecord(f"{where}: an object is needed (got {type(value).__name__}).", where=where, hint=hint)
    query, text = value.get("query"), value.get("text")
    if isinstance(query, int) and not isinstance(query, bool):
        query = str(query)
    if not isinstance(query, str) or not isinstance(text, str):
        raise InvalidRecord(f"{where}: 'query' and 'text' must be text.", where=where, hint=hint)
    return Query(query, text)


def _chunks(queries: list[Query]) -> Iterator[list[Query]]:
    for start in range(0, len(queries), _CHUNK):
        yield queries[start : start + _CHUNK]


def answers(
    queries: list[Query], folder: Path, limit: int, jobs: int, encoder_folder: Path | None = None
) -> Iterator[list[dict[str, Any]]]:
    """Answers in the order of the queries, a chunk at a time."""
    chunks = _chunks(queries)
    if jobs == 1 or len(queries) <= _CHUNK:
        _open(folder, encoder_folder)
        yield from (_answer(chunk, limit) for chunk in chunks)
        return
    context = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(jobs, mp_context=context, initializer=_open, initargs=(folder, encoder_folder))
    waiting: deque[Future[list[dict[str, Any]]]] = deque()

    def submit(count: int) -> None:
        with shielded():
            waiting.extend(pool.submit(_answer, chunk, limit) for chunk in islice(chunks, count))

    try:
        submit(jobs * _AHEAD)
        while waiting:
            yield waiting.popleft().result()
            submit(1)
    except BrokenProcessPool as error:
        raise SangToError(
            "A worker process was ended from outside, most likely because memory ran out.",
            hint="Run it again with fewer workers: --jobs 1.",
        ) from error
    finally:
        pool.shutdown(cancel_futures=True)


def _write(found: Iterable[list[dict[str, Any]]], total: int, stream: IO[str] | None) -> None:
    with progress("Matching", total) as advance:
        for chunk in found:
            for answer in chunk:
                write_json(answer, stream)
            advance(len(chunk))


@click.command()
@index_option
@click.option("--queries", "file", required=True, metavar="FILE", help='JSON Lines {"query", "text"}, or - for stdin.')
@click.option("-k", "limit", type=click.IntRange(1, 1000), default=10, show_default=True, help="Matches a query.")
@click.option("--out", type=click.Path(path_type=Path), help="File for the answers; standard output by default.")
@click.option("--jobs", type=click.IntRange(1), default=lambda: os.cpu_count() or 1, show_default="all cores")
@encoder_option
def command(folder: Path, file: str, limit: int, out: Path | None, jobs: int, encoder_folder: Path | None) -> None:
    """Match many short texts against an index, in bulk, on all cores.

    In: lines {"query", "text"}. Out, in the same order: lines {"query", "matches": [{"id", "score", "probability",
    "conflicts"}]}, best first. Nothing is left out by probability: that is the reader's choice.

    \b
    Examples:
      sangto match --queries tweets.jsonl --out answers.jsonl
      cat tweets.jsonl | sangto match --queries - -k 3 --index DIR | jq .matches[0].id
    """
    queries = parse_queries(read_bytes(file), "standard input" if file == "-" else file)
    _open(folder, encoder_folder)  # say at once, and in this process, what is wrong with the index
    _index.close()
    found = answers(queries, folder, limit, jobs, encoder_folder)
    if out is None:
        _write(found, len(queries), None)
        return
    with output_file(out) as stream:
        _write(found, len(queries), stream)
