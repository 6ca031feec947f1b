"""Task ``privacy``: is personal data found, and is nothing else hidden?

A labelled item is *found* if found data of its kind cover at least nine tenths of its characters. Something found is
*right* if at least half of it lies in a labelled item of its kind. With ``--tuning`` the texts are those made from
carrier sentences; ``python -m quality.privacy`` lists the errors, with ``--round N`` it counts one round of the texts
written whole, with ``--speed`` megabytes a second.

Presidio (MIT) stands beside it where it is installed; else its figures are the frozen ones. It has no recogniser for
Vietnamese and no model for names is assumed, so it runs with its patterns (telephone numbers with the region VN,
e-mail, cards, IBAN, addresses of pages) over a blank pipeline; kinds that need a model are not expected of it.
"""

from __future__ import annotations

import argparse
import importlib
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from quality.loaders import Data, own_rows
from quality.report import ENGINE, Figure, Outcome, Row, Setting, Table, progress, read_frozen
from sangto.privacy import Kind, find_personal_data

TASK = "privacy"
FOUND = 0.9  # share of a labelled item that must be covered
RIGHT = 0.5  # share of something found that must be labelled
PEER = "Presidio's patterns"
PRESIDIO_KINDS = {
    "PHONE_NUMBER": "phone",
    "EMAIL_ADDRESS": "email",
    "URL": "profile",
    "CREDIT_CARD": "bank_account",
    "IBAN_CODE": "bank_account",
}
TOGETHER = 20  # short texts in one, for the speed
NEWS = 300  # articles read for the speed
_COLUMNS = ("recall", "precision", "labelled", "given")
_NOTES = (
    "Texts written one by one for this set, and hard negatives: hotlines, tax codes, laws, dates, amounts, "
    "office-holders, organisations, streets and brands named after people. The rules were mended after each round of "
    "them; "
    "quality/data/privacy_README.md says what was found of each round at first contact, which is the better guess at "
    "what will be found in a text never seen.",
    "Found: at least nine tenths covered by data of the same kind. Right: at least half of it labelled.",
    "The targets: recall .99 for numbers, e-mails, links and handles, .90 for addresses and names; precision .98.",
)


class Item(NamedTuple):
    """One piece of personal data: kind and place."""

    kind: str
    start: int
    end: int


class Labelled(NamedTuple):
    """A text with the personal data in it."""

    text: str
    items: list[Item]


Finder = Callable[[str], list[Item]]


def engine(text: str) -> list[Item]:
    """What the engine finds."""
    return [Item(found.kind.value, *found.span) for found in find_personal_data(text)]


def presidio() -> Finder | None:
    """Presidio's pattern recognisers over a blank pipeline, or None if it is not installed."""
    try:
        package = importlib.import_module("presidio_analyzer")
        spacy = importlib.import_module("spacy")
    except ImportError:
        return None
    folder = tempfile.mkdtemp()
    spacy.blank("en").to_disk(folder)
    models = {"nlp_engine_name": "spacy", "models": [{"lang_code": "en", "model_name": folder}]}
    provider = importlib.import_module("presidio_analyzer.nlp_engine").NlpEngineProvider(nlp_configuration=models)
    recognisers = importlib.import_module("presidio_analyzer.predefined_recognizers")
    registry = package.RecognizerRegistry()
    registry.add_recognizer(recognisers.PhoneRecognizer(supported_regions=("VN",)))
    for name in ("EmailRecognizer", "CreditCardRecognizer", "IbanRecognizer", "UrlRecognizer"):
        registry.add_recognizer(getattr(recognisers, name)())
    analyzer = package.AnalyzerEngine(nlp_engine=provider.create_engine(), registry=registry)

    def find(text: str) -> list[Item]:
        results: list[Any] = analyzer.analyze(text=text, language="en")
        return [Item(PRESIDIO_KINDS[r.entity_type], r.start, r.end) for r in results if r.entity_type in PRESIDIO_KINDS]

    return find


def load(split: str) -> list[Labelled]:
    """The texts of a split: ``train`` and ``dev`` are made from carriers, ``written`` was written whole."""
    return labelled_rows(own_rows(f"privacy_{split}.jsonl"))


def labelled_rows(rows: Sequence[dict[str, Any]]) -> list[Labelled]:
    """Texts with their labels, of the lines of a file."""
    return [Labelled(row["text"], [Item(f["kind"], *f["span"]) for f in row["found"]]) for row in rows]


def covered(item: Item, others: Sequence[Item]) -> float:
    """The share of the characters of `item` that lie in items of its kind among `others`."""
    places = {at for o in others if o.kind == item.kind for at in range(max(o.start, item.start), min(o.end, item.end))}
    return len(places) / max(1, item.end - item.start)


def _one_line(text: str) -> str:
    return text.replace("\n", " / ")


class Count:
    """Counts of a finder's answers by kind."""

    def __init__(self, texts: Sequence[Labelled], find: Finder) -> None:
        self.labelled: Counter[str] = Counter()
        self.found: Counter[str] = Counter()
        self.given: Counter[str] = Counter()
        self.right: Counter[str] = Counter()
        self.errors: list[str] = []
        for labelled in progress(texts, "privacy"):
            self._add(labelled, find(labelled.text))

    def _add(self, labelled: Labelled, answer: list[Item]) -> None:
        text, items = labelled
        for item in items:
            self.labelled[item.kind] += 1
            self.found[item.kind] += (hit := covered(item, answer) >= FOUND)
            if not hit:
                self.errors.append(f"missed {item.kind} «{text[item.start : item.end]}» in: {_one_line(text)}")
        for item in answer:
            self.given[item.kind] += 1
            self.right[item.kind] += (hit := covered(item, items) >= RIGHT)
            if not hit:
                self.errors.append(f"wrong {item.kind} «{text[item.start : item.end]}» in: {_one_line(text)}")

    def figures(self, kinds: Sequence[str]) -> tuple[Figure, ...]:
        """Recall, precision, labelled and given of some kinds together."""
        labelled, found, given, right = (
            sum(counts[kind] for kind in kinds) for counts in (self.labelled, self.found, self.given, self.right)
        )
        return (found / labelled if labelled else None, right / given if given else None, labelled, given)

    def rows(self, label: str) -> Iterator[Row]:
        """A row for each kind and one for all of them."""
        for kind in Kind:
            yield Row(f"{label}, {kind}", self.figures([kind]))
        yield Row(f"{label}, all", self.figures(list(Kind)))


def _peer_rows(title: str, texts: Sequence[Labelled], setting: Setting) -> Iterator[Row]:
    find = None if setting.engine_only else presidio()
    if find is not None:
        yield from Count(texts, find).rows(PEER)
        return
    frozen = read_frozen(TASK)
    for label in (*(f"{PEER}, {kind}" for kind in Kind), f"{PEER}, all"):
        yield Row(label, tuple(frozen.get((title, label, column)) for column in _COLUMNS))


def run(setting: Setting) -> Outcome:
    """Recall and precision by kind, on the written texts and on those made from carriers."""
    splits = {"Texts made from carriers, looked at while making the rules": ("train", "dev")}
    if not setting.tuning:
        splits = {"Texts written whole": ("written",)} | splits
    tables = []
    for title, names in splits.items():
        texts = setting.some([labelled for name in names for labelled in load(name)])
        rows = (*Count(texts, engine).rows(ENGINE), *_peer_rows(title, texts, setting))
        tables.append(Table(title, _COLUMNS, rows))
    return Outcome(TASK, tuple(tables), _NOTES)


def by_round(number: int) -> Iterator[Row]:
    """Figures of one round of the texts written whole: numbers, e-mails and links together, addresses, names, all."""
    rows = [row for row in own_rows("privacy_written.jsonl") if row["id"].startswith(f"r{number}-")]
    count = Count(labelled_rows(rows), engine)
    kinds = list(Kind)
    groups = {
        "numbers, e-mails, links, handles": [kind for kind in kinds if kind not in (Kind.ADDRESS, Kind.PERSON)],
        "addresses": [Kind.ADDRESS],
        "names": [Kind.PERSON],
        "all": kinds,
    }
    for label, group in groups.items():
        yield Row(label, count.figures(group))


def speed(texts: Sequence[str]) -> float:
    """Megabytes of UTF-8 searched in a second of processor time, the best of five passes over each text."""
    size = sum(len(text.encode()) for text in texts)
    return size / 1e6 / sum(min(_seconds(text) for _ in range(5)) for text in texts)


def _seconds(text: str) -> float:
    start = time.process_time()
    find_personal_data(text)
    return time.process_time() - start


def _print_speed(folder: Path | None) -> None:
    written = [row["text"] for row in own_rows("privacy_written.jsonl")]
    texts = {f"labelled texts, {TOGETHER} in one": _together(written)}
    if folder is not None:
        data = Data(folder)
        comments = [row["original"] for row in data.rows("vi_teencode/dev.jsonl")]
        texts[f"comments of social networks, {TOGETHER} in one"] = _together(comments)
        texts["newspaper articles"] = [f"{a.title}\n{a.abstract}\n{a.body}" for a in data.articles()[:NEWS]]
    for label, found in texts.items():
        print(f"{speed(found):.2f} MB a second, {label}")


def _together(texts: Sequence[str]) -> list[str]:
    return ["\n".join(texts[at : at + TOGETHER]) for at in range(0, len(texts), TOGETHER)]


def main() -> None:
    """List what is missed and what is hidden wrongly; with options, count one round or the speed instead."""
    parser = argparse.ArgumentParser(prog="python -m quality.privacy", description=__doc__.split("\n\n")[0])
    parser.add_argument("--round", type=int, metavar="N", help="recall and precision of one round of the written texts")
    parser.add_argument("--speed", action="store_true", help="count megabytes a second instead")
    parser.add_argument(
        "--data", type=Path, metavar="DIR", help="with --speed: the development data, for texts of others"
    )
    options = parser.parse_args()
    if options.speed:
        _print_speed(options.data)
    elif options.round:
        for row in by_round(options.round):
            recall, precision, labelled, given = row.figures
            shares = f"recall {_share(recall)}  precision {_share(precision)}"
            print(f"{row.label:34} {shares}  {labelled} labelled, {given} given")
    else:
        for split in ("train", "dev", "written"):
            print("\n".join(f"{split}: {error}" for error in Count(load(split), engine).errors))


def _share(figure: Figure) -> str:
    return "-" if figure is None else f"{figure:.3f}"


if __name__ == "__main__":
    main()
