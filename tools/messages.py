"""The translations of the desk: ``python tools/messages.py`` (write) or ``--check``.

The source strings are English; each app holds its Vietnamese in ``locale/vi/LC_MESSAGES/django.po``. Order of steps for
an app: find the strings in its Python files and templates, write those that are new into its catalogue (empty: somebody
must translate them), drop those that are gone, compile the catalogue into the ``.mo`` beside it, which Django reads.
``--check`` changes nothing and fails where a string is missing or untranslated, where two apps translate one string
differently, or where a compiled file is not current.

Needs no gettext programs: Babel reads and writes the catalogues, Django turns a template into something Babel can read.
"""

from __future__ import annotations

import io
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from babel.messages import Catalog
from babel.messages.extract import extract_python
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po
from django.conf import settings
from django.utils.translation.template import templatize

ROOT = Path(__file__).resolve().parent.parent
DESK = ROOT / "src" / "sangto_desk"
LANGUAGE = "vi"
KEYWORDS: dict[str, tuple[int | tuple[int, str], ...] | None] = {
    "_": None,
    "gettext": None,
    "gettext_lazy": None,
    "gettext_noop": None,
    "ngettext": (1, 2),
    "ngettext_lazy": (1, 2),
    "pgettext": ((1, "c"), 2),
    "pgettext_lazy": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
    "npgettext_lazy": ((1, "c"), 2, 3),
}
_PYTHON_FORMAT = re.compile(r"%\(\w+\)[sd]")


def apps() -> list[Path]:
    """The folders of the apps."""
    return sorted(path.parent for path in DESK.glob("*/apps.py"))


def _found(app: Path) -> Iterator[tuple[str, int, str | tuple[str, ...], str | None]]:
    """Place, line, message (singular and plural) and context of every string of an app."""
    for path in sorted([*app.rglob("*.py"), *app.rglob("*.html"), *app.rglob("*.txt")]):
        source = path.read_text(encoding="utf-8")
        if path.suffix != ".py":
            source = templatize(source, origin=str(path))
        options = {"encoding": "utf-8"}
        for line, function, arguments, _comments in extract_python(
            io.BytesIO(source.encode()), list(KEYWORDS), (), options
        ):
            texts = [arguments] if isinstance(arguments, str) else [text for text in arguments if text]
            context = texts.pop(0) if function and function.startswith(("pgettext", "npgettext")) and texts else None
            if not texts or not texts[0]:
                continue
            message = tuple(texts[:2]) if function and function.startswith(("ngettext", "npgettext")) else texts[0]
            yield path.relative_to(app).as_posix(), line, message, context


def updated(app: Path, old: Catalog) -> Catalog:
    """The catalogue with the strings that the app has now and the translations that were there."""
    new = Catalog(locale=LANGUAGE, charset="utf-8", header_comment="# Vietnamese. Apache-2.0, like the code beside it.")
    new.mime_headers = [("Content-Type", "text/plain; charset=UTF-8"), ("Plural-Forms", "nplurals=1; plural=0;")]
    for place, _line, message, context in _found(app):
        known = old.get(message if isinstance(message, str) else message[0], context)
        text = known.string if known else ""
        if isinstance(message, tuple) and isinstance(text, str):
            text = (text,)
        flags = ["python-format"] if _PYTHON_FORMAT.search(message if isinstance(message, str) else message[0]) else []
        new.add(message, text, locations=[(place, None)], context=context, flags=flags)
    return new


def po_text(catalogue: Catalog) -> bytes:
    """A catalogue as it stands in the repository: sorted, without dates, so that a diff shows what changed."""
    out = io.BytesIO()
    write_po(out, catalogue, width=120, sort_output=True, omit_header=True, include_lineno=False)
    header = (
        b"# Vietnamese. Apache-2.0, like the code beside it.\n"
        b'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
        b'"Plural-Forms: nplurals=1; plural=0;\\n"\n\n'
    )
    return header + out.getvalue().lstrip()


def mo_bytes(po: bytes) -> bytes:
    """The compiled form of a catalogue, without anything that depends on when it was made."""
    catalogue = read_po(io.BytesIO(po), locale=LANGUAGE)
    plain = Catalog(locale=LANGUAGE, charset="utf-8")
    plain.mime_headers = []
    for message in catalogue:
        if message.id and all(message.string if isinstance(message.string, tuple) else (message.string,)):
            plain.add(message.id, message.string, context=message.context)
    out = io.BytesIO()
    write_mo(out, _Headed(plain))
    return out.getvalue()


class _Headed:
    """A catalogue whose header says only what Django needs."""

    HEADER = "Content-Type: text/plain; charset=UTF-8\nPlural-Forms: nplurals=1; plural=0;\n"

    def __init__(self, catalogue: Catalog) -> None:
        self.charset = catalogue.charset
        self._messages = list(catalogue)
        self._messages[0].string = self.HEADER

    def __iter__(self) -> Iterator[object]:
        return iter(self._messages)


def problems(app: Path, po: bytes) -> list[str]:
    """Strings that have no Vietnamese yet."""
    return [
        f"{app.name}: no Vietnamese for {message.id!r}"
        for message in read_po(io.BytesIO(po), locale=LANGUAGE)
        if message.id and not all(message.string if isinstance(message.string, tuple) else (message.string,))
    ]


def clashes(catalogues: dict[str, Catalog]) -> list[str]:
    """Strings that two apps translate differently: Django reads all apps as one, so one of them would be wrong."""
    found: dict[tuple[str | None, str], dict[str, str]] = {}
    for app, catalogue in catalogues.items():
        for message in catalogue:
            if message.id:
                name = message.id if isinstance(message.id, str) else message.id[0]
                found.setdefault((message.context, name), {})[app] = str(message.string)
    return [
        f"{name!r}: {texts}: give one of them a context (pgettext), or both the same words"
        for (_context, name), texts in found.items()
        if len(set(texts.values())) > 1
    ]


def main(arguments: list[str]) -> int:
    """Write or check; returns the exit status."""
    check = arguments == ["--check"]
    findings: list[str] = []
    catalogues: dict[str, Catalog] = {}
    for app in apps():
        folder = app / "locale" / LANGUAGE / "LC_MESSAGES"
        po_file, mo_file = folder / "django.po", folder / "django.mo"
        before = po_file.read_bytes() if po_file.exists() else b""
        old = read_po(io.BytesIO(before), locale=LANGUAGE) if before else Catalog(locale=LANGUAGE)
        catalogue = updated(app, old)
        if not before and len(catalogue) == 0:
            continue
        po = po_text(catalogue)
        catalogues[app.name] = catalogue
        findings += problems(app, po)
        mo = mo_bytes(po)
        if check:
            stale = before != po or not mo_file.exists() or mo_file.read_bytes() != mo
            findings += [f"{app.name}: run python tools/messages.py"] if stale else []
        else:
            folder.mkdir(parents=True, exist_ok=True)
            po_file.write_bytes(po)
            mo_file.write_bytes(mo)
    findings += clashes(catalogues)
    print("\n".join(findings) or "translations: complete", file=sys.stderr if findings else sys.stdout)
    return 1 if findings else 0


if __name__ == "__main__":
    settings.configure()
    sys.exit(main(sys.argv[1:]))
