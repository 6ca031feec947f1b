"""Draw conflicts that the engine shows, for a reader to judge: ``python -m quality.conflict_draws --data DIR``.

Claims are sentences of titles and abstracts of newspaper articles: half of them as they are, half with one thing
exchanged. Each is asked of a library of the bodies of 1,500 articles, as ``sangto evidence`` asks, and set beside the
three best passages, which are of its own article or of others like it. Everything is drawn by seed and id.

Steps: the articles of a block; their library; the claims; the conflicts, of which each claim and each passage gives at
most one of an aspect; a shuffle. Texts are printed for the reader; what ``--out`` writes holds ids, spans and
exchanges, and no text.
"""

from __future__ import annotations

import argparse
import json
import random
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from quality.exchanges import Exchange, choose_exchange
from quality.loaders import Article, Data, normalise
from quality.report import progress
from sangto.evidence import ASPECTS, Content, Finding, Library, make_document
from sangto.records import Span
from sangto.text import split_sentences

BLOCK = 1_500  # articles of one draw
FIRST = 3_000  # articles before this one were looked at while rules were made
PASSAGES = 3
_LEAST, _MOST = 35, 260  # characters of a claim
_AROUND = 260  # characters around a mention that are printed


class Asked(NamedTuple):
    """A claim: the article and the part of it (``title`` or ``abstract``), where it stands, and what was exchanged."""

    article: str
    part: str
    span: Span
    exchange: Exchange | None
    text: str


class Drawn(NamedTuple):
    """A conflict that was shown: the claim, the article and stretch of the passage, and the finding."""

    asked: Asked
    article: str
    span: Span
    passage: str
    finding: Finding

    def row(self) -> dict[str, Any]:
        """As it is kept: ids, spans and the exchange."""
        change = self.asked.exchange
        return {
            "claim": [self.asked.article, self.asked.part, *self.asked.span],
            "exchange": [change.kind, *change.span, change.instead] if change else None,
            "passage": [self.article, *self.span],
            "aspect": self.finding.aspect,
            "ours": list(self.finding.claim.span),
            "theirs": list(self.finding.passage.span),
        }


def claims_of(article: Article, kinds: Collection[str]) -> Iterator[Asked]:
    """The claims of an article, each as it is or with one thing exchanged, by a coin for each.

    Args:
        article: Its title and abstract are cut into claims.
        kinds: If there are some, only claims with one of these exchanged.
    """
    seen = set()
    for part, text in (("title", article.title), ("abstract", article.abstract)):
        for statement in split_sentences(text):
            sentence = text[slice(*statement.span)]
            if not _LEAST <= len(sentence) <= _MOST or normalise(sentence) in seen:
                continue
            seen.add(normalise(sentence))
            chooser = random.Random(" ".join((article.id, part, str(statement.span.start), *sorted(kinds))))
            change = choose_exchange(sentence, chooser, kinds or ASPECTS)
            if not kinds and chooser.random() < 0.5:
                change = None
            if change or not kinds:
                yield Asked(article.id, part, statement.span, change, change.apply(sentence) if change else sentence)


def draw(articles: Sequence[Article], kinds: Collection[str] = ()) -> Iterator[Drawn]:
    """All conflicts shown for the claims of some articles, beside passages of any of them."""
    documents = (make_document(Content(one.body), document_id=one.id) for one in articles if one.body.strip())
    with Library.in_memory(documents) as library:
        for asked in (asked for article in progress(articles, "articles") for asked in claims_of(article, kinds)):
            for found in library.find(asked.text, PASSAGES):
                for finding in found.comparison.findings:
                    if finding.relation == "conflicts":
                        yield Drawn(asked, found.document.id, found.passage.span, found.passage.text, finding)


def one_of_each_claim(drawn: Sequence[Drawn], aspect: str, seed: int) -> list[Drawn]:
    """Conflicts of an aspect in random order, of each claim and each passage only the first."""
    shuffled = sorted((one for one in drawn if one.finding.aspect == aspect), key=lambda one: str(one.row()))
    random.Random(seed).shuffle(shuffled)
    claims, passages, kept = set(), set(), []
    for one in shuffled:
        claim, passage = one.asked[:3], (one.article, one.finding.passage.span.start + one.span.start)
        if claim not in claims and passage not in passages:
            claims.add(claim)
            passages.add(passage)
            kept.append(one)
    return kept


def shown(text: str, span: Span) -> str:
    """A text with a mention marked, cut around it."""
    before, behind = text[max(0, span.start - _AROUND) : span.start], text[span.end : span.end + _AROUND]
    return " ".join(f"{before}[[{text[slice(*span)]}]]{behind}".split())


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m quality.conflict_draws", description=__doc__.split("\n\n")[0])
    parser.add_argument("--data", type=Path, required=True, metavar="DIR", help="folder with the development data")
    parser.add_argument("--block", type=int, default=0, metavar="N", help="which 1,500 articles, from 0")
    parser.add_argument("--aspect", action="append", choices=ASPECTS, help="only this one; may be given several times")
    parser.add_argument("--kind", action="append", choices=ASPECTS, help="ask only claims with this exchanged")
    parser.add_argument("--most", type=int, default=100, metavar="N", help="conflicts of an aspect at the most")
    parser.add_argument("--out", type=Path, metavar="FILE", help="where to write what was drawn, one object a line")
    given = parser.parse_args()
    start = FIRST + BLOCK * given.block
    drawn = list(draw(Data(given.data).articles()[start : start + BLOCK], given.kind or ()))
    print(dict(Counter((one.finding.aspect, one.asked.exchange is not None) for one in drawn)))
    rows = []
    for aspect in given.aspect or ASPECTS:
        for one in one_of_each_claim(drawn, aspect, given.block)[: given.most]:
            changed = one.asked.exchange.kind if one.asked.exchange else "as written"
            own = "own article" if one.article == one.asked.article else "other article"
            print(f"\n{len(rows)} {aspect}, {changed}, {own}")
            print(f"  claim:   {shown(one.asked.text, one.finding.claim.span)}")
            print(f"  passage: {shown(one.passage, one.finding.passage.span)}")
            rows.append(one.row() | {"block": given.block})
    if given.out:
        given.out.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")


if __name__ == "__main__":
    main()
