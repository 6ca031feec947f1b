"""Coverage-guided fuzzing of what reads hostile input: ``python tools/fuzz.py TARGET [FOLDER] [libFuzzer options]``.

It needs the package ``atheris``, which is no part of any requirements list: install it where you run this. Inputs that
raise anything but an error of `sangto.errors` are written by libFuzzer as ``crash-…``, those that take too long as
``timeout-…``. What has found something belongs into ``tests/data/fuzz/TARGET``, where a test reads it from then on.

    python tools/fuzz.py html corpus/html -max_total_time=600 -timeout=20 -max_len=20000
"""

from __future__ import annotations

import contextlib
import importlib
import sys
from collections.abc import Callable

from sangto.errors import InputError

Target = Callable[[bytes], object]


def _text(data: bytes) -> str:
    return data.decode("utf-8", "replace")


def read_html(data: bytes) -> object:
    """A web page."""
    return importlib.import_module("sangto.evidence.readers.html").read(data)


def read_pdf(data: bytes) -> object:
    """A PDF."""
    return importlib.import_module("sangto.evidence.readers.pdf").read(data)


def read_docx(data: bytes) -> object:
    """A DOCX file."""
    return importlib.import_module("sangto.evidence.readers.docx").read(data)


def find_kind(data: bytes) -> object:
    """A file whose format is not known, and plain text in any encoding."""
    kinds = importlib.import_module("sangto.evidence.readers.kinds")
    plain = importlib.import_module("sangto.evidence.readers.plain")
    return plain.read(data) if kinds.find_kind(data, "") == "text" else None


def redact(data: bytes) -> object:
    """A text with personal data."""
    return importlib.import_module("sangto.privacy").redact(_text(data))


def compare(data: bytes) -> object:
    """A claim, a line break, and a passage."""
    claim, _, passage = _text(data).partition("\n")
    return importlib.import_module("sangto.evidence").compare(claim, passage)


def passages(data: bytes) -> object:
    """The text of a document."""
    return importlib.import_module("sangto.evidence").cut_passages(_text(data))


TARGETS: dict[str, Target] = {
    "html": read_html,
    "pdf": read_pdf,
    "docx": read_docx,
    "kinds": find_kind,
    "redact": redact,
    "compare": compare,
    "passages": passages,
}


def run_once(name: str, data: bytes) -> None:
    """Give one input to a target; errors that are raised on purpose are fine."""
    with contextlib.suppress(InputError):
        TARGETS[name](data)


def main() -> None:
    """Fuzz one target until libFuzzer stops."""
    if len(sys.argv) < 2 or sys.argv[1] not in TARGETS:
        raise SystemExit(f"usage: fuzz.py {{{','.join(TARGETS)}}} [FOLDER] [libFuzzer options]")
    atheris = importlib.import_module("atheris")
    name = sys.argv.pop(1)
    with atheris.instrument_imports(include=["sangto", "docx", "pypdf"]):
        run_once(name, b"x")
    atheris.Setup(sys.argv, lambda data: run_once(name, data))
    atheris.Fuzz()


if __name__ == "__main__":
    main()
