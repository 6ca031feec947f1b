"""Draw what a command prints on a terminal as an SVG: ``make picture`` draws ``docs/images/check.svg`` with it.

Steps: run the command in a pseudo-terminal, so that it shows its colours; read the characters with their styles; wrap
lines at words; place every run of equal style at its column, so that any monospaced font gives the same picture.

    python tools/terminal_picture.py picture.svg --prompt "sangto check message.txt" \\
        -- .venv/bin/sangto check message.txt --index var/demo-index
"""

from __future__ import annotations

import argparse
import os
import pty
import re
import subprocess
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import escape

COLUMNS = 100
FONT = 14.0
CELL = FONT * 0.6
LINE = 21.0
MARGIN = 20.0
BAR = 34.0
FONTS = "'Noto Sans Mono', 'DejaVu Sans Mono', Menlo, Consolas, 'Liberation Mono', monospace"
COLOURS = {30: "#8b9a97", 31: "#ff8f85", 32: "#7ddb9b", 33: "#f0c560", 35: "#d3a4f5", 36: "#6fd3cb", 37: "#e8efed"}
PLAIN = "#e8efed"
DIM = "#9fb3af"
_ESCAPE = re.compile(r"\x1b\[([\d;]*)m")
_OTHER = re.compile(r"\x1b\[[\d;?]*[A-Za-ln-z]|\x1b\][^\x07]*\x07|\r")


class Style(NamedTuple):
    """How a character looks."""

    colour: int = 0
    bold: bool = False
    dim: bool = False
    underline: bool = False

    def after(self, code: int) -> Style:
        """The style after one number of an SGR escape sequence."""
        if code == 0:
            return Style()
        names = {1: "bold", 2: "dim", 4: "underline"}
        if code in names:
            return self._replace(**{names[code]: True})
        return self._replace(colour=code) if code in COLOURS else self


class Cell(NamedTuple):
    """One character with its style."""

    text: str
    style: Style


def run(command: list[str]) -> str:
    """What `command` prints to a terminal, standard error left out."""
    master, slave = pty.openpty()
    environment = {**os.environ, "TERM": "xterm"}
    with subprocess.Popen(command, stdout=slave, stderr=subprocess.DEVNULL, env=environment) as process:
        os.close(slave)
        parts = []
        while True:
            try:
                part = os.read(master, 65536)
            except OSError:  # Linux says so when the other end is closed
                break
            if not part:
                break
            parts.append(part)
    os.close(master)
    if process.returncode:
        raise SystemExit(f"{command[0]} left with exit code {process.returncode}")
    return b"".join(parts).decode("utf-8")


def parse(output: str) -> list[list[Cell]]:
    """Lines of cells."""
    lines: list[list[Cell]] = [[]]
    style = Style()
    for position, part in enumerate(_ESCAPE.split(_OTHER.sub("", unicodedata.normalize("NFC", output)))):
        if position % 2:
            for code in part.split(";"):
                style = style.after(int(code or 0))
            continue
        for character in part:
            if character == "\n":
                lines.append([])
            else:
                lines[-1].append(Cell(character, style))
    while lines and not lines[-1]:
        lines.pop()
    return lines


def wrap(line: list[Cell], columns: int) -> Iterator[list[Cell]]:
    """Pieces of a line of at most `columns` cells, broken at spaces; later pieces keep the indentation."""
    indent = line[: next((i for i, cell in enumerate(line) if cell.text != " "), 0)]
    while len(line) > columns:
        at = next((i for i in range(columns, len(indent), -1) if line[i].text == " "), columns)
        yield line[:at]
        line = indent + line[at + (line[at].text == " ") :]
    yield line


def draw_run(cells: Iterable[Cell], column: int, y: float) -> str:
    """One run of cells of equal style as an SVG element."""
    run_cells = list(cells)
    text, style = "".join(cell.text for cell in run_cells), run_cells[0].style
    looks = [f'fill="{COLOURS.get(style.colour, DIM if style.dim else PLAIN)}"']
    if style.bold:
        looks.append('font-weight="bold"')
    if style.underline:
        looks.append('text-decoration="underline"')
    text = text.replace(" ", "\N{NO-BREAK SPACE}")  # browsers no longer keep plain spaces at the ends of a run
    x, width = MARGIN + column * CELL, len(text) * CELL
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" textLength="{width:.1f}" lengthAdjust="spacingAndGlyphs" {" ".join(looks)}>'
        f"{escape(text)}</text>"
    )


def draw(lines: list[list[Cell]], title: str) -> str:
    """The picture."""
    width, height = 2 * MARGIN + COLUMNS * CELL, BAR + 2 * MARGIN + len(lines) * LINE - 6
    plain = "\n".join("".join(cell.text for cell in line) for line in lines)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.0f}" height="{height:.0f}" '
        f'viewBox="0 0 {width:.0f} {height:.0f}" role="img" aria-labelledby="title text">',
        f'<title id="title">{escape(title)}</title>',
        f'<desc id="text">{escape(plain)}</desc>',
        f'<rect width="{width:.0f}" height="{height:.0f}" rx="10" fill="#12211f"/>',
        *(f'<circle cx="{MARGIN + 6 + 18 * i}" cy="{BAR / 2 + 3}" r="5.5" fill="#35504b"/>' for i in range(3)),
        f'<g font-family="{FONTS}" font-size="{FONT:.0f}">',
    ]
    for row, line in enumerate(lines):
        column, y = 0, BAR + MARGIN + row * LINE + FONT - 6
        for _, group in groupby(line, key=lambda cell: cell.style):
            cells = list(group)
            if any(cell.text != " " for cell in cells):
                parts.append(draw_run(cells, column, y))
            column += len(cells)
    return "\n".join([*parts, "</g>", "</svg>", ""])


def main() -> int:
    """Run the command line; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("picture", type=Path, help="SVG file to write")
    parser.add_argument("--prompt", default="", help="what to show as typed; the command itself by default")
    parser.add_argument("command", nargs="+", help="the command and its arguments, after --")
    options = parser.parse_args()
    prompt = f"\x1b[36m$\x1b[0m {options.prompt or ' '.join(options.command)}\n\n"
    lines = [piece for line in parse(prompt + run(options.command)) for piece in wrap(line, COLUMNS)]
    options.picture.parent.mkdir(parents=True, exist_ok=True)
    options.picture.write_text(draw(lines, options.prompt or options.command[0]), encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
