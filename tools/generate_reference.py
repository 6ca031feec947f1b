"""Write ``docs/reference/features.md`` and ``errors.md`` from docstrings, or check that they are up to date.

python tools/generate_reference.py             write the pages
python tools/generate_reference.py --check     exit 1 if a committed page differs
"""

from __future__ import annotations

import inspect
from collections.abc import Iterator

from generated_page import main
from sangto import errors
from sangto.matching import FEATURES

_FEATURES = """\
# The features of a match

Every match carries these numbers (`Match.features`; `"features"` in JSON): they are the reasons for its probability.
The model is a logistic regression over them and over the conflicts found, with the weights in
[resources/same_claim_model.tsv](../../resources/same_claim_model.tsv). "Rarity" is how much a word tells: "aspirin"
more than "là".

| feature | what it says |
|---|---|
"""
_ERRORS = """\
# Errors

Every error that is raised on purpose has a code that does not change from version to version. The command line prints
it in brackets and leaves with exit code 2; in Python it is `error.code`, with `error.hint` as the way out. Codes are a
tree: catching a class catches everything below it.

| code | class | what it means |
|---|---|---|
"""


def summary(thing: object) -> str:
    """The first paragraph of a docstring, on one line."""
    return " ".join((inspect.getdoc(thing) or "").split("\n\n")[0].split()).replace("``", "`")


def build_features() -> str:
    """The page of features."""
    return _FEATURES + "".join(f"| `{name}` | {summary(function)} |\n" for name, function in FEATURES.items())


def _below(error: type[errors.SangToError], depth: int = 0) -> Iterator[tuple[int, type[errors.SangToError]]]:
    yield depth, error
    for child in error.__subclasses__():
        yield from _below(child, depth + 1)


def build_errors() -> str:
    """The page of error codes, as a tree."""
    rows = [
        f"| `{error.code}` | {'&emsp;' * depth}`{error.__name__}` | {summary(error)} |\n"
        for depth, error in _below(errors.SangToError)
    ]
    return _ERRORS + "".join(rows)


PAGES = {"docs/reference/features.md": build_features, "docs/reference/errors.md": build_errors}

if __name__ == "__main__":
    raise SystemExit(main(__doc__ or "", PAGES))
