"""JSON Lines: one fact-check a line, as an object. Fields that are not known are ignored."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sangto.claimreview.build import RawFields, build_fact_check, kind_of
from sangto.claimreview.columns import STATUS, WITHDRAWN, describe_missing, suggest
from sangto.claimreview.encoding import Line, text_lines
from sangto.claimreview.json_text import parse_json
from sangto.claimreview.problems import ProblemLog, quote
from sangto.claimreview.source import ByteSource
from sangto.errors import InvalidRecord
from sangto.records import FactCheck


def read_jsonl(source: ByteSource, log: ProblemLog, columns: Mapping[str, str]) -> Iterator[FactCheck]:
    """The fact-checks of a JSON Lines file; what cannot be read goes to the log.

    Args:
        source: The file.
        log: Takes the problems.
        columns: For each field the key that holds it.
    """
    unseen = {column for field, column in columns.items() if field not in ("claim", column)}
    records = 0
    for line in text_lines(source):
        if not line.fault and not line.text.strip():
            continue
        where = f"{source.name}, line {line.number}"
        try:
            record = _object(line)
            unseen.difference_update(record)
            records += 1
            if record.get(STATUS) == WITHDRAWN:
                continue
            yield _fact_check(record, columns, where, log)
        except InvalidRecord as problem:
            log.skip(where, problem.message, hint=problem.hint)
    for column in sorted(unseen) if records else ():
        log.warn(source.name, f"no line has the column {quote(column)}")


def _object(line: Line) -> dict[str, object]:
    if line.fault:
        raise InvalidRecord(line.fault)
    value = parse_json(line.text)
    if not isinstance(value, dict):
        raise InvalidRecord(f"each line must be a JSON object, not {kind_of(value)}")
    return value


def _fact_check(record: dict[str, object], columns: Mapping[str, str], where: str, log: ProblemLog) -> FactCheck:
    column = columns["claim"]
    if column not in record:
        raise InvalidRecord(describe_missing(column, list(record)) + ".", hint=suggest(column, record))
    raw = RawFields(**{field: record.get(name) for field, name in columns.items()})
    return build_fact_check(raw, log.warner(where))
