"""Fact-checks in an index, and the answer to "which of them checked this claim?".

Steps for a text: cut it into units; find candidates for each unit, by words and with an encoder also by meaning; keep
the best unit of each candidate; compute features, conflicts and probability for the best candidates; order by score.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from itertools import repeat
from pathlib import Path
from types import TracebackType

from sangto.facts import Facts, find_conflicts, find_facts
from sangto.matching import features
from sangto.matching.agreement import count_agreeing
from sangto.matching.alignment import shared_spans
from sangto.matching.model import most_similarity, probability, similarity
from sangto.matching.units import units
from sangto.records import Conflict, FactCheck, Match, Source, Statement
from sangto.search import Added, Analysed, Document, Hit, IndexInfo, Row, TextIndex
from sangto.search.ranking import WeighedQuery
from sangto.search.semantic import Encoder, Meaning, Meant, join, strength
from sangto.search.writing import Batches

LOOKED_AT = 1  # candidates that are always searched for conflicts
LIKE = 0.3  # similarity from which the others are as well
_TEXT_FIELDS = ("rating", "url", "publisher", "date", "language", "summary")


def to_document(fact_check: FactCheck) -> Document:
    """The fact-check as the index keeps it."""
    payload: dict[str, object] = {name: value for name in _TEXT_FIELDS if (value := getattr(fact_check, name))}
    if fact_check.sources:
        payload["sources"] = [[s.title, s.url, s.publisher, s.date] for s in fact_check.sources]
    text = json.dumps(payload, ensure_ascii=False, separators=(",", ":"))
    return Document(fact_check.id, fact_check.claim, fact_check.title, fact_check.language, text)


def to_fact_check(row: Row) -> FactCheck:
    """The fact-check that a stored document holds."""
    payload = json.loads(row.payload)
    sources = tuple(Source(*source) for source in payload.pop("sources", ()))
    language = payload.pop("language", "") or row.language
    return FactCheck(id=row.id, claim=row.text, title=row.title, language=language, sources=sources, **payload)


@contextmanager
def _closed_on_error(index: TextIndex) -> Iterator[TextIndex]:
    try:
        yield index
    except BaseException:
        index.close()
        raise


def _has_figures(text: str) -> bool:
    return any(map(str.isdigit, text))


class _Asked:
    """A unit of the text with what was found for it; features and spans are made when needed."""

    def __init__(self, unit: Statement, index: TextIndex, meant: Meant | None = None) -> None:
        self.unit = unit
        self.meant = meant
        self.analysed: Analysed = index.analyse(unit.text)
        self.weighed: WeighedQuery = index.weigh(self.analysed)
        self.rarity = index.rarities("e" if self.analysed.language == "en" else "f")
        self.side = features.Side(self.analysed.terms, self.analysed.words, self.rarity)
        self.has_figures = _has_figures(unit.text)
        self._facts: Facts | None = None

    @property
    def facts(self) -> Facts:
        if self._facts is None:
            self._facts = find_facts(self.unit.text)
        return self._facts


class FactCheckIndex:
    """Fact-checks that can be searched and matched. Close it, or use it in a ``with`` statement."""

    def __init__(self, index: TextIndex, meaning: Meaning | None = None) -> None:
        self._index = index
        self._meaning = meaning
        self._claim_facts = lru_cache(maxsize=1024)(find_facts)

    @classmethod
    def in_memory(cls, fact_checks: Iterable[FactCheck] = (), *, encoder: Encoder | None = None) -> FactCheckIndex:
        """An index that leaves no trace, holding `fact_checks`."""
        texts = TextIndex.in_memory()
        index = cls(texts, Meaning(None, texts.store, encoder) if encoder else None)
        index.add(fact_checks)
        return index

    @classmethod
    def create(cls, folder: Path, *, encoder: Encoder | None = None) -> FactCheckIndex:
        """Open for writing; made if there is none.

        Args:
            folder: Of the index.
            encoder: Also search by meaning; documents that have no vector yet are given one. Without it the vectors
                that there are stay as they are, and follow when an encoder is given again.

        Raises:
            IndexFromOtherVersion: The vectors are another encoder's; says how to make them anew.
            IndexProblem: As `TextIndex.create`.
        """
        with _closed_on_error(TextIndex.create(folder)) as index:
            meaning = Meaning(folder, index.store, encoder, create=True) if encoder else None
            if meaning:
                meaning.follow()
            return cls(index, meaning)

    @classmethod
    def open(cls, folder: Path, *, encoder: Encoder | None = None) -> FactCheckIndex:
        """Open for searching. Raises as `TextIndex.open`, and with an `encoder` as `Meaning.open`."""
        with _closed_on_error(TextIndex.open(folder)) as index:
            return cls(index, Meaning.open(folder, index.store, encoder) if encoder else None)

    def close(self) -> None:
        """Let go of files and lock."""
        self._index.close()

    def __enter__(self) -> FactCheckIndex:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def add(
        self,
        fact_checks: Iterable[FactCheck],
        *,
        bulk: bool = False,
        progress: Callable[[int], None] | None = None,
        batches: Batches | None = None,
    ) -> Added:
        """Add fact-checks, or replace those whose id is there already. See `TextIndex.add`."""
        added = self._index.add(map(to_document, fact_checks), bulk=bulk, progress=progress, batches=batches)
        if self._meaning:
            self._meaning.follow()
        return added

    def delete(self, ids: Sequence[str]) -> set[str]:
        """Delete by id; returns the ids that were there."""
        deleted = self._index.delete(ids)
        if self._meaning:
            self._meaning.follow()
        return deleted

    def get(self, fact_check_id: str) -> FactCheck | None:
        """One fact-check by its id."""
        row = self._index.get(fact_check_id)
        return to_fact_check(row) if row else None

    def __iter__(self) -> Iterator[FactCheck]:
        """All fact-checks, in the order in which they were added or last changed; others may write meanwhile."""
        return map(to_fact_check, self._index.store.changed_since(0))

    def info(self, *, thorough: bool = True) -> IndexInfo:
        """The state of the index."""
        return self._index.info(thorough=thorough)

    def refresh(self) -> None:
        """See what other processes have committed."""
        self._index.refresh()
        if self._meaning:
            self._meaning.refresh()

    def match(
        self,
        text: str,
        limit: int = 10,
        *,
        least_share: float = 0.0,
        least_similarity: float = 0.0,
        spans: bool = True,
    ) -> list[Match]:
        """Earlier fact-checks that may answer a text, best first.

        Args:
            text: A statement, or a whole message.
            limit: How many at the most.
            least_share: Leave out candidates that hold less than this share of the text's own score, unless an
                encoder is used: then few shared words prove nothing.
            least_similarity: Leave out candidates of less similarity, most of them before conflicts are looked for.
            spans: Also work out which stretches agree.

        Returns:
            Matches in the order of their score. Spans and mentions count in `text`.
        """
        found = self._candidates(units(text), limit)
        chosen = [(hit, asked) for hit, asked in found if asked.meant or hit.share >= least_share]
        compared = [
            self._compare(hit, asked, rank, least_similarity, spans) for rank, (hit, asked) in enumerate(chosen)
        ]
        return [match for match in compared if match is not None]

    def _candidates(self, parts: Sequence[Statement], limit: int) -> list[tuple[Hit, _Asked]]:
        """The best candidates of all units, each with the unit that it answers best."""
        best: dict[int, tuple[Hit, _Asked]] = {}
        for asked in self._ask(parts):
            for hit in self._search(asked, limit):
                known = best.get(hit.row.num)
                if known is None or strength(hit) > strength(known[0]):
                    best[hit.row.num] = (hit, asked)
        if len(parts) == 1:
            return list(best.values())  # in the order of the search
        ranked = sorted(best.values(), key=lambda item: (-strength(item[0]), item[0].row.num))[:limit]
        return [(hit._replace(score=strength(hit)), asked) for hit, asked in ranked]

    def _ask(self, parts: Sequence[Statement]) -> Iterator[_Asked]:
        meant: Iterable[Meant | None] = repeat(None)
        if self._meaning:
            meant = self._meaning.ask([unit.text for unit in parts])
        return (_Asked(unit, self._index, one) for unit, one in zip(parts, meant, strict=False))

    def _search(self, asked: _Asked, limit: int) -> list[Hit]:
        if asked.meant:
            return join(self._index, asked.weighed, asked.meant, limit)
        return self._index.search(asked.weighed, limit)

    def compare(self, text: str, fact_check_id: str, *, spans: bool = True) -> Match | None:
        """A text beside one given fact-check, whatever a search would have found.

        Args:
            text: A statement, or a whole message: the unit that is most like the claim is compared.
            fact_check_id: Id in this index.
            spans: Also work out which stretches agree.

        Returns:
            The match, or None if there is no such fact-check.
        """
        row = self._index.get(fact_check_id)
        if row is None:
            return None
        hits = []
        for asked in self._ask(units(text)):
            meaning = asked.meant.of(row.num) if asked.meant else 0.0
            hits.append((Hit.of(row, asked.weighed)._replace(meaning=meaning), asked))
        hit, unit = max(hits, key=lambda item: strength(item[0]))
        return self._compare(hit, unit, spans=spans)

    def _compare(self, hit: Hit, asked: _Asked, rank: int = 0, least: float = 0.0, spans: bool = True) -> Match | None:
        row, language = hit.row, asked.analysed.language
        claim = features.Side(row.terms.split(), row.words.split(), asked.rarity)
        pair = features.Pair(asked.side, claim, meaning=hit.meaning)
        values = features.compute(pair)
        similar = similarity(values)
        if similar < least and not (asked.has_figures and _has_figures(row.text) and most_similarity(values) >= least):
            return None
        conflicts: tuple[Conflict, ...] = ()
        if rank < LOOKED_AT or similar >= LIKE:
            facts = self._claim_facts(row.text)
            conflicts = find_conflicts(asked.facts, facts)
            pair.agreeing = count_agreeing(asked.facts, facts)
            values["agreeing_facts"] = features.agreeing_facts(pair)
            similar = similarity(values)
        if similar < least:
            return None
        query_spans = shared_spans(asked.unit.text, claim.terms, language, asked.rarity) if spans else ()
        return Match(
            record=to_fact_check(row),
            probability=probability(similar, len(conflicts)),
            similarity=similar,
            score=hit.score,
            features=values,
            query_spans=query_spans,
            record_spans=shared_spans(row.text, asked.side.terms, language, asked.rarity) if spans else (),
            conflicts=conflicts,
        ).shifted(asked.unit.span.start)
