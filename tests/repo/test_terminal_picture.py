"""The picture in the README shows the characters and styles that the command printed."""

import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from terminal_picture import COLUMNS, Cell, Style, draw, parse, run, wrap

SVG = "{http://www.w3.org/2000/svg}"


def text_of(line):
    """The characters of a line."""
    return "".join(cell.text for cell in line)


def test_styles_are_read_from_escape_sequences():
    (line,) = parse("a\x1b[31m\x1b[1mb\x1b[0mc")
    assert line == [Cell("a", Style()), Cell("b", Style(colour=31, bold=True)), Cell("c", Style())]


def test_other_sequences_and_carriage_returns_leave_no_trace():
    assert [text_of(line) for line in parse("a\x1b[2Kb\r\nc\x1b[?25l\r\n")] == ["ab", "c"]


def test_vietnamese_is_one_cell_a_letter():
    (line,) = parse("Tie\u0302\u0301ng Vie\u0323\u0302t")
    assert text_of(line) == "Tiếng Việt"


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("mot hai ba", ["mot hai ba"]),
        ("mot hai ba bon", ["mot hai ba", "bon"]),
        ("mot hai bay bon", ["mot hai", "bay bon"]),
        ("  mot hai ba", ["  mot hai", "  ba"]),
        ("motmotmotmotmot", ["motmotmotm", "otmot"]),
    ],
)
def test_lines_are_wrapped_at_words_and_keep_their_indentation(text, pieces):
    (line,) = parse(text)
    assert [text_of(piece) for piece in wrap(line, 10)] == pieces


def test_picture_is_valid_and_carries_the_text_for_readers_who_do_not_see_it():
    picture = ElementTree.fromstring(draw(parse("\x1b[1mSự thật\x1b[0m: 1 < 2 & 3"), "sangto check"))
    assert picture.findtext(f"{SVG}title") == "sangto check"
    assert picture.findtext(f"{SVG}desc") == "Sự thật: 1 < 2 & 3"
    drawn = picture.findall(f"{SVG}g/{SVG}text")
    assert [element.text for element in drawn] == ["Sự\u00a0thật", ":\u00a01\u00a0<\u00a02\u00a0&\u00a03"]
    assert drawn[0].get("font-weight") == "bold"
    start, following = (float(element.get("x")) for element in drawn)
    assert following - start == pytest.approx(float(drawn[0].get("textLength")), abs=0.1)


def test_command_runs_in_a_terminal_and_its_failure_is_told():
    assert run([sys.executable, "-c", "import sys; print(sys.stdout.isatty())"]).split() == ["True"]
    with pytest.raises(SystemExit, match="exit code 3"):
        run([sys.executable, "-c", "raise SystemExit(3)"])


def test_committed_picture_is_no_wider_than_the_terminal():
    picture = ElementTree.parse(Path(__file__).parents[2] / "docs" / "images" / "check.svg").getroot()
    lines = (picture.findtext(f"{SVG}desc") or "").splitlines()
    assert lines[0] == "$ sangto check message.txt"
    assert max(map(len, lines)) <= COLUMNS
