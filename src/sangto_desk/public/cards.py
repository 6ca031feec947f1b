"""The picture of a fact-check that people may pass on: claim, rating and desk, 1200 by 630 pixels.

Order of steps: break the claim into lines, in the largest letters with which it fits; draw the rating as a word with a
sign on its colour; say who found it out and where it stands. Letters are Noto Sans, which come with the desk: nothing
is asked of the machine, and the line height clears stacked Vietnamese marks.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from io import BytesIO
from itertools import chain
from pathlib import Path
from unicodedata import normalize
from urllib.parse import urlsplit

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from PIL import Image, ImageDraw, ImageFont

from sangto_desk.common.caching import kept
from sangto_desk.factchecks import published
from sangto_desk.factchecks.published import Published
from sangto_desk.factchecks.ratings import Rating
from sangto_desk.public.states import of_fact_check

FONTS = Path(__file__).parent / "fonts"
WIDTH, HEIGHT, EDGE = 1200, 630, 72
LINE = 1.42  # of the size of the letters: clears Ẫ, Ệ, Ợ and what hangs below
PAPER, INK, QUIET = "#fbfaf8", "#1f1d1a", "#5d5852"
COLOURS = {
    Rating.TRUE: "#1d6b34",
    Rating.PARTLY: "#5c6212",
    Rating.CONTEXT: "#8a4b00",
    Rating.MISLEADING: "#8a4b00",
    Rating.FALSE: "#a8201a",
    Rating.ALTERED: "#a8201a",
    Rating.SATIRE: "#6b3fa0",
    Rating.UNPROVEN: "#55585c",
}
WITHDRAWN = {"vi": "Đã rút lại", "en": "Withdrawn"}
_SIZES = (64, 56, 50, 44, 38, 34, 30, 26)
_SPACE_FOR_CLAIM = 330


@kept(300, state=of_fact_check)
def card(request: HttpRequest, slug: str) -> HttpResponse:
    """The picture of a fact-check, as it stands now."""
    fact_check = published.get(slug)
    if fact_check is None:
        raise Http404
    response = HttpResponse(draw(fact_check), content_type="image/png")
    response.headers["Cross-Origin-Resource-Policy"] = "cross-origin"
    return response


def draw(fact_check: Published) -> bytes:
    """The picture as PNG."""
    rating = Rating(fact_check.rating.code)
    colour = COLOURS[Rating.UNPROVEN] if fact_check.withdrawn else COLOURS[rating]
    image = Image.new("RGB", (WIDTH, HEIGHT), PAPER)
    pen = ImageDraw.Draw(image)
    pen.rectangle((0, 0, 20, HEIGHT), fill=colour)
    _draw_claim(pen, fact_check.claim.wording)
    word = WITHDRAWN.get(fact_check.language, WITHDRAWN["vi"]) if fact_check.withdrawn else fact_check.rating.word
    _draw_rating(pen, "" if fact_check.withdrawn else rating.scale.sign, word, colour)
    host = urlsplit(settings.SITE_ADDRESS).netloc
    _draw_line(pen, HEIGHT - 72, f"{fact_check.desk} · {host}", QUIET, 26)
    out = BytesIO()
    image.save(out, "PNG", optimize=True)
    return out.getvalue()


def _draw_claim(pen: ImageDraw.ImageDraw, claim: str) -> None:
    size, lines = fitting_lines(f"“{claim}”")
    for number, line in enumerate(lines):
        pen.text((EDGE, EDGE + number * size * LINE), line, INK, font=_font("Bold", size), anchor="la")


def _draw_rating(pen: ImageDraw.ImageDraw, sign: str, word: str, colour: str) -> None:
    top, letters, signs = HEIGHT - 205, _font("Bold", 48), _font("Signs", 52)
    left = EDGE + 32
    sign_width = pen.textlength(sign, font=signs) + 18 if sign else 0
    right = left + sign_width + pen.textlength(word, font=letters) + 32
    pen.rounded_rectangle((EDGE, top, right, top + 92), radius=46, fill=colour)
    if sign:
        pen.text((left, top + 46), sign, PAPER, font=signs, anchor="lm")
    pen.text((left + sign_width, top + 46), word, PAPER, font=letters, anchor="lm")


def _draw_line(pen: ImageDraw.ImageDraw, top: int, text: str, colour: str, size: int) -> None:
    font = _font("Regular", size)
    while text and pen.textlength(text, font=font) > WIDTH - 2 * EDGE:
        text = f"{text[:-2].rstrip()}…"
    pen.text((EDGE, top), text, colour, font=font, anchor="la")


def fitting_lines(text: str) -> tuple[int, list[str]]:
    """The largest letters with which a text fits, and its lines; what does not fit in the smallest ends with ``…``."""
    for size in _SIZES:
        lines = _lines(text, size)
        if len(lines) * size * LINE <= _SPACE_FOR_CLAIM:
            return size, lines
    most = int(_SPACE_FOR_CLAIM / (size * LINE))
    return size, [*lines[: most - 1], f"{lines[most - 1].rstrip()[:-1]}…”"]


def _lines(text: str, size: int) -> list[str]:
    font, lines = _font("Bold", size), [""]
    for word in chain.from_iterable(_fitting(word, font) for word in normalize("NFC", text).split()):
        longer = f"{lines[-1]} {word}".strip()
        if not lines[-1] or font.getlength(longer) <= WIDTH - 2 * EDGE:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _fitting(word: str, font: ImageFont.FreeTypeFont) -> Iterator[str]:
    """A word, such as an address, cut into pieces that fit into a line."""
    while len(word) > 1 and font.getlength(word) > WIDTH - 2 * EDGE:
        fit = next(size for size in range(len(word) - 1, 0, -1) if font.getlength(word[:size]) <= WIDTH - 2 * EDGE)
        yield word[:fit]
        word = word[fit:]
    yield word


@cache
def _font(name: str, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(FONTS / f"NotoSans{'' if name == 'Signs' else '-'}{name}.ttf", size)
