"""Recall and precision of `sangto.privacy` by kind: ``python quality/privacy.py [--split train] [--errors]``.

A labelled item is *found* if found data of its kind cover at least nine tenths of its characters. Something found is
*right* if at least half of it lies in a labelled item of its kind. The numbers to quote are those of the test split:
its carrier sentences are in no text of the training split.

Presidio (MIT) stands beside it if it is installed. It has no recogniser for Vietnamese and no model for names is
assumed, so it runs with its patterns (telephone numbers with the region VN, e-mail, cards, IBAN, addresses of pages)
over a blank pipeline; kinds that need a model are not expected of it.
"""

from __future__ import annotations

import argparse
import importlib
import json
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from sangto.privacy import find_personal_data

DATA = Path(__file__).parent / "data"
PRESIDIO_KINDS = {
    "PHONE_NUMBER": "phone",
    "EMAIL_ADDRESS": "email",
    "URL": "profile",
    "CREDIT_CARD": "bank_account",
    "IBAN_CODE": "bank_account",
}


class Item(NamedTuple):
    """One piece of personal data: kind and place."""

    kind: str
    start: int
    end: int


Finder = Callable[[str], list[Item]]


def sangto_finder(text: str) -> list[Item]:
    return [Item(found.kind.value, *found.span) for found in find_personal_data(text)]


def presidio_finder() -> Finder | None:
    """Presidio's pattern recognisers over a blank pipeline, or None if it is not installed."""
    try:
        presidio = importlib.import_module("presidio_analyzer")
        spacy = importlib.import_module("spacy")
    except ImportError:
        return None
    folder = tempfile.mkdtemp()
    spacy.blank("en").to_disk(folder)
    models = {"nlp_engine_name": "spacy", "models": [{"lang_code": "en", "model_name": folder}]}
    engine = (
        importlib.import_module("presidio_analyzer.nlp_engine")
        .NlpEngineProvider(nlp_configuration=models)
        .create_engine()
    )
    recognisers = importlib.import_module("presidio_analyzer.predefined_recognizers")
    registry = presidio.RecognizerRegistry()
    registry.add_recognizer(recognisers.PhoneRecognizer(supported_regions=("VN",)))
    for name in ("EmailRecognizer", "CreditCardRecognizer", "IbanRecognizer", "UrlRecognizer"):
        registry.add_recognizer(getattr(recognisers, name)())
    analyzer = presidio.AnalyzerEngine(nlp_engine=engine, registry=registry)

    def find(text: str) -> list[Item]:
        results: list[Any] = analyzer.analyze(text=text, language="en")
        return [Item(PRESIDIO_KINDS[r.entity_type], r.start, r.end) for r in results if r.entity_type in PRESIDIO_KINDS]

    return find


def load(split: str) -> list[tuple[str, list[Item]]]:
    lines = (DATA / f"privacy_{split}.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    return [(row["text"], [Item(f["kind"], *f["span"]) for f in row["found"]]) for row in rows]


def covered(item: Item, others: list[Item]) -> float:
    """The share of the characters of `item` that lie in items of its kind among `others`."""
    places = {at for o in others if o.kind == item.kind for at in range(max(o.start, item.start), min(o.end, item.end))}
    return len(places) / max(1, item.end - item.start)


def measure(rows: list[tuple[str, list[Item]]], find: Finder, errors: bool) -> None:
    """Print a table of recall and precision by kind, and the errors if asked for."""
    labelled: Counter[str] = Counter()
    recalled: Counter[str] = Counter()
    given: Counter[str] = Counter()
    right: Counter[str] = Counter()
    started = time.process_time()
    answers = [find(text) for text, _ in rows]
    seconds = time.process_time() - started
    for (text, items), answer in zip(rows, answers, strict=True):
        for item in items:
            labelled[item.kind] += 1
            recalled[item.kind] += (hit := covered(item, answer) >= 0.9)
            if errors and not hit:
                print(f"missed {item.kind} «{text[item.start : item.end]}» in: {text}")
        for item in answer:
            given[item.kind] += 1
            right[item.kind] += (hit := covered(item, items) >= 0.5)
            if errors and not hit:
                print(f"wrong {item.kind} «{text[item.start : item.end]}» in: {text}")
    print(f"{'kind':14}{'labelled':>9}{'recall':>8}{'given':>7}{'precision':>11}")
    for kind in [*sorted(labelled | given), ""]:
        counts = [c[kind] if kind else c.total() for c in (labelled, recalled, given, right)]
        ratio = [f"{a / b:.3f}" if b else "-" for a, b in ((counts[1], counts[0]), (counts[3], counts[2]))]
        print(f"{kind or 'all':14}{counts[0]:9}{ratio[0]:>8}{counts[2]:7}{ratio[1]:>11}")
    size = sum(len(text.encode()) for text, _ in rows)
    print(f"{size / seconds / 1e6:.2f} MB/s on these short texts")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--split", default="test", choices=("train", "test"))
    parser.add_argument("--errors", action="store_true")
    options = parser.parse_args()
    rows = load(options.split)
    print(f"sangto.privacy, {options.split}: {len(rows)} texts")
    measure(rows, sangto_finder, options.errors)
    presidio = presidio_finder()
    if presidio is None:
        print("presidio: not installed here, not measured")
    else:
        print(f"presidio-analyzer, {options.split}")
        measure(rows, presidio, errors=False)


if __name__ == "__main__":
    main()
