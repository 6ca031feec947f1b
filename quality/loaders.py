"""Read the development data, and make sure that it is the data the frozen figures were made from.

The data is public but not ours to pass on, so it lies outside the repository: `Data` is given the folder. A
file that is missing, or whose SHA-256 is not the one in ``checksums.json``, raises `Unavailable`; the task
that needs it is skipped.

Duplicates: texts that are equal but for case and punctuation are one (`groups`), for questions and for
answers.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from sangto.records import FactCheck

HERE = Path(__file__).parent
_CHECKSUMS: dict[str, str] = json.loads((HERE / "checksums.json").read_text(encoding="utf-8"))

_DAY = re.compile(r"\d{1,2} [A-Z][a-z]+ \d{4}")
_DAY_IN_ADDRESS = re.compile(r"/factchecks/(\d{4})/([a-z]{3})/(\d{1,2})/")


class Unavailable(Exception):
    """A set of development data cannot be used; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Query:
    """A question with the ids of the records that answer it (of groups, where duplicates are collapsed)."""

    text: str
    gold: frozenset[str]


@dataclass(frozen=True, slots=True)
class Collection:
    """Records to search, questions by split, and the group that each record stands for."""

    records: tuple[FactCheck, ...]
    groups: dict[str, str]
    queries: dict[str, tuple[Query, ...]]


@dataclass(frozen=True, slots=True)
class Article:
    """A newspaper article."""

    id: str
    title: str
    abstract: str
    body: str


@dataclass(frozen=True, slots=True)
class Pair:
    """Two texts, whether they say the same, and what kind of pair it is."""

    id: str
    query: str
    record: str
    same: bool
    style: str = ""


def normalise(text: str) -> str:
    """The text without case, punctuation and spacing: what makes two texts duplicates."""
    return " ".join(re.findall(r"\w+", unicodedata.normalize("NFC", text).lower())) or text


def groups(texts: Iterable[tuple[str, str]]) -> dict[str, str]:
    """For each id the id of the first text that says the same word for word.

    Args:
        texts: Pairs of id and text, in a fixed order.
    """
    first: dict[str, str] = {}
    return {item: first.setdefault(normalise(text), item) for item, text in texts}


class Data:
    """The folder with the development data."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def rows(self, name: str) -> list[dict[str, Any]]:
        """The lines of a JSON Lines file, gzipped or not, after its checksum was compared.

        Args:
            name: Path below the folder, as in ``checksums.json``.

        Raises:
            Unavailable: The file is missing, or is not the one the figures were made from.
        """
        path = self._folder / name
        if not path.is_file():
            raise Unavailable(f"{name} is not in {self._folder}: give the folder with --data (see quality/README.md)")
        content = path.read_bytes()
        found = hashlib.sha256(content).hexdigest()
        if found != _CHECKSUMS[name]:
            raise Unavailable(f"{name} is another version (SHA-256 {found[:12]}…, expected {_CHECKSUMS[name][:12]}…)")
        text = gzip.decompress(content) if name.endswith(".gz") else content
        return read_lines(text)

    def texts(self, name: str) -> list[tuple[str, str]]:
        """Name and text of all TXT files below a folder, in order, after their checksum together was compared.

        Raises:
            Unavailable: They are missing, or are not those the figures were made from.
        """
        paths = sorted((self._folder / name).rglob("*.txt"))
        if not paths:
            raise Unavailable(f"{name} is not in {self._folder}: give the folder with --data (see quality/README.md)")
        found = hashlib.sha256(b"".join(path.read_bytes() for path in paths)).hexdigest()
        if found != _CHECKSUMS[name]:
            raise Unavailable(f"{name} is another version (SHA-256 {found[:12]}…, expected {_CHECKSUMS[name][:12]}…)")
        return [(path.relative_to(self._folder).as_posix(), path.read_text(encoding="utf-8")) for path in paths]

    def snopes(self) -> Collection:
        """CheckThat! 2022 task 2A: tweets, and the fact-checks that answer them."""
        return self._claims("claim_match_snopes", ("dev", "devtest"))

    def politifact(self) -> Collection:
        """CheckThat! 2022 task 2B: sentences of debates and speeches, and the fact-checks that answer them."""
        return self._claims("claim_match_politifact", ("dev",))

    def snopes_days(self) -> list[date]:
        """The days that stand on the fact-checks of Snopes; those whose day is written otherwise are left out."""
        rows = self.rows("claim_match_snopes/claims.jsonl.gz")
        return [datetime.strptime(row["date"], "%d %B %Y").date() for row in rows if _DAY.fullmatch(row["date"])]

    def politifact_days(self) -> list[date]:
        """The days that stand in the addresses of the fact-checks of PolitiFact."""
        rows = self.rows("claim_match_politifact/claims.jsonl.gz")
        found = (_DAY_IN_ADDRESS.match(row["url"]) for row in rows)
        return [datetime.strptime("-".join(one.groups()), "%Y-%b-%d").date() for one in found if one]

    def _claims(self, folder: str, splits: Iterable[str]) -> Collection:
        rows = self.rows(f"{folder}/claims.jsonl.gz")
        records = tuple(FactCheck(id=row["vclaim_id"], claim=row["vclaim"], title=row["title"]) for row in rows)
        grouped = groups((record.id, record.claim) for record in records)
        return Collection(records, grouped, {split: self._queries(folder, split, grouped) for split in splits})

    def _queries(self, folder: str, split: str, grouped: dict[str, str]) -> tuple[Query, ...]:
        gold: dict[str, set[str]] = {}
        for row in self.rows(f"{folder}/{split}.qrels.jsonl"):
            gold.setdefault(row["query"], set()).add(grouped[row["claim"]])
        texts = {row["query"]: row["text"] for row in self.rows(f"{folder}/{split}.queries.jsonl")}
        return tuple(Query(text, frozenset(gold[name])) for name, text in texts.items())

    def articles(self) -> tuple[Article, ...]:
        """12,000 articles of Vietnamese newspapers, in the order of the file."""
        return tuple(
            Article(row["id"], row["title"], row["abstract"], row["body"])
            for row in self.rows("vi_news/articles.jsonl.gz")
        )

    def vnpara(self) -> tuple[Pair, ...]:
        """Pairs of Vietnamese sentences of newspapers, paraphrase or not, in the order of the file."""
        return tuple(
            Pair(f"vnpara-{n:04d}", row["a"], row["b"], bool(row["paraphrase"]))
            for n, row in enumerate(self.rows("vi_pairs/vnpara.jsonl"))
        )


def read_lines(content: bytes) -> list[dict[str, Any]]:
    """The objects of a JSON Lines text in UTF-8."""
    return [json.loads(line) for line in content.decode("utf-8").split("\n") if line]


def abstracts(articles: Iterable[Article]) -> tuple[FactCheck, ...]:
    """Articles as records: the abstract is the claim; the title is kept out, since it is the question."""
    return tuple(FactCheck(id=article.id, claim=article.abstract) for article in articles)


def own_rows(name: str) -> list[dict[str, Any]]:
    """The lines of one of this project's own files in ``quality/data``."""
    return read_lines((HERE / "data" / name).read_bytes())


def same_claim_pairs(split: str) -> tuple[Pair, ...]:
    """This project's own pairs, ``train`` or ``test``."""
    return tuple(
        Pair(row["id"], row["query"], row["record"], bool(row["same"]), row["style"])
        for row in own_rows(f"same_claim_{split}.jsonl")
    )


def demo_records() -> tuple[FactCheck, ...]:
    """The fact-checks of the demonstration, as a background for pairs."""
    names = ("vi_1.jsonl", "vi_2.jsonl", "en.jsonl")
    rows = (row for name in names for row in read_lines((HERE.parent / "src/sangto/demo" / name).read_bytes()))
    return tuple(FactCheck(id=row["id"], claim=row["claim"], title=row.get("title", "")) for row in rows)
