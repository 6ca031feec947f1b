"""The main job in one object: give it a text, get back what in it has already been fact-checked.

Steps for `Desk.check`: guess the language, cut the text into statements, match each against the index, leave out what
is improbable, fold fact-checks of one claim into one answer; say of each statement what kind it is; find personal data.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import Any

from sangto.claims import classify
from sangto.errors import EmptyInput, InputTooLarge, InvalidRecord
from sangto.matching import FactCheckIndex, fold_duplicates
from sangto.privacy import find_personal_data
from sangto.records import Answer, CheckedStatement, FactCheck, Match, Source, Statement
from sangto.search import Encoder
from sangto.text import guess_language, key_words, split_sentences

MIN_PROBABILITY = 0.5
MAX_CHARACTERS = 1_000_000
CANDIDATES = 5  # candidates a statement that are compared closely
LEAST_SHARE = 0.12  # of a statement's own search score; below it no candidate has been found to be the same claim
LEAST_WORDS = 2
LOOKED_THROUGH = 100  # statements in which these words must be found

_NAMES = frozenset(field.name for field in fields(FactCheck))


def as_fact_check(record: FactCheck | Mapping[str, Any]) -> FactCheck:
    """A fact-check from a mapping with the keys of `FactCheck`; unknown keys are ignored.

    Raises:
        InvalidRecord: A needed key is missing or a value is not text.
    """
    if isinstance(record, FactCheck):
        return record
    values = {name: value for name, value in record.items() if name in _NAMES and value is not None}
    for name, value in values.items():
        if name != "sources" and not isinstance(value, str):
            raise InvalidRecord(f"{name!r} must be text (got {value!r}).")
    for name in ("id", "claim"):
        if not values.get(name, "").strip():
            raise InvalidRecord(f"{name!r} must be a text that is not empty (got {record.get(name)!r}).")
    sources = values.pop("sources", ())
    return FactCheck(**values, sources=tuple(s if isinstance(s, Source) else Source(**s) for s in sources))


class Desk:
    """Fact-checks, and the answer to "what in this text has been checked before?".

    Example::

        desk = Desk([{"id": "1", "claim": "Uống nước chanh nóng chữa được ung thư", "rating": "Sai"}])
        answer = desk.check("Nghe nói uong nuoc chanh nong la khoi ung thu do mn")
        answer.statements[0].matches[0].record.rating    # "Sai"

    Args:
        records: Fact-checks, or mappings with the keys of `FactCheck`; kept in memory.
        index: Folder of an index to read instead, made by ``sangto index add``.
        encoder: Search by meaning too, with a `sangto.search.OnnxEncoder` of your own.

    Raises:
        InvalidRecord: One of `records` is not usable.
        IndexMissing: There is no index in that folder; see `FactCheckIndex.open` for the other errors.
    """

    def __init__(
        self,
        records: Iterable[FactCheck | Mapping[str, Any]] = (),
        *,
        index: str | Path | None = None,
        encoder: Encoder | None = None,
    ) -> None:
        if index is not None:
            self.index = FactCheckIndex.open(Path(index), encoder=encoder)
        else:
            self.index = FactCheckIndex.in_memory(map(as_fact_check, records), encoder=encoder)

    def close(self) -> None:
        """Let go of the index."""
        self.index.close()

    def __enter__(self) -> Desk:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def check(self, text: str, *, min_probability: float = MIN_PROBABILITY) -> Answer:
        """Find the fact-checks that the statements of a text repeat.

        Args:
            text: Anything from a sentence to a long message, up to a million characters.
            min_probability: Leave out matches below it. A match with conflicts is held against its `similarity`
                instead, so that the same story with another number is shown, as a conflict.

        Raises:
            EmptyInput: Fewer than two words: too little to be a claim.
            InputTooLarge: Over a million characters.
        """
        if len(text) > MAX_CHARACTERS:
            raise InputTooLarge(
                f"The text has {len(text):,} characters; at most {MAX_CHARACTERS:,} are checked at once.",
                hint="Split it, and check the parts one by one.",
            )
        statements = split_sentences(text)
        if sum(islice((len(key_words(statement.text)) for statement in statements), LOOKED_THROUGH)) < LEAST_WORDS:
            raise EmptyInput(
                f"The text has too few words to make a claim (got {text.strip()[:40]!r}).",
                hint="Give at least one whole sentence.",
            )
        checked = tuple(self._check(statement, min_probability) for statement in statements)
        return Answer(text, guess_language(text), checked, tuple(find_personal_data(text)))

    def _check(self, statement: Statement, min_probability: float) -> CheckedStatement:
        start = statement.span.start
        judgement = classify(statement.text)
        return CheckedStatement(
            statement,
            self._matches(statement, min_probability),
            judgement.kind,
            judgement.worthiness,
            tuple(cue.shift(start) for cue in judgement.reasons),
        )

    def _matches(self, statement: Statement, min_probability: float) -> tuple[Match, ...]:
        if len(key_words(statement.text)) < LEAST_WORDS:
            return ()
        found = self.index.match(statement.text, CANDIDATES, least_share=LEAST_SHARE, least_similarity=min_probability)
        likely = [m for m in found if (m.similarity if m.conflicts else m.probability) >= min_probability]
        likely.sort(key=lambda match: (bool(match.conflicts), -match.probability))
        return tuple(match.shifted(statement.span.start) for match in fold_duplicates(likely))
