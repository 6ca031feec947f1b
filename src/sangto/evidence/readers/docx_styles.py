"""How letters of a DOCX look: what a run says of itself, else its styles, else the defaults of the document."""

from __future__ import annotations

from typing import Any, TypeAlias

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
TINY = 5  # half points: letters of 2.5 pt and less
_NEAR_WHITE = 0xF0
_GROUND = frozenset(("background1", "bg1", "light1"))
_OFF = frozenset(("0", "false", "off", "none"))
_DEEPEST = 20  # styles that are based on one another

Element: TypeAlias = Any  # an element of lxml, which has no types


def value(element: Element | None, name: str = "val") -> str:
    """An attribute of the word processing namespace, or empty."""
    return "" if element is None else element.get(WORD + name, "")


class Styles:
    """The styles of a document.

    Args:
        tree: Its part of styles, if it has one.
    """

    def __init__(self, tree: Element | None) -> None:
        styles = [] if tree is None else tree.iter(WORD + "style")
        self._styles: dict[str, Element] = {value(style, "styleId"): style for style in styles}
        defaults = f"{WORD}docDefaults/{WORD}rPrDefault/{WORD}rPr"
        self._default: Element | None = None if tree is None else tree.find(defaults)

    def reason(self, run: Element, paragraph: Element, table: Element | None) -> str:
        """Why the letters of a run cannot be seen; empty if they can.

        Args:
            run: The run.
            paragraph: The paragraph that it stands in.
            table: The row of a table that it stands in, if any.
        """
        hidden = self._find(run, paragraph, "vanish")
        if hidden is not None and value(hidden) not in _OFF:
            return "hidden"
        size = value(self._find(run, paragraph, "sz"))
        if size.isdigit() and int(size) <= TINY:
            return "tiny"
        return "colour" if self._has_colour_of_ground(run, paragraph, table) else ""

    def _find(self, run: Element, paragraph: Element, name: str) -> Element | None:
        """The nearest property of that name."""
        found = run.find(f"{WORD}rPr/{WORD}{name}")
        if found is not None:
            return found
        for path, owner in ((f"{WORD}rPr/{WORD}rStyle", run), (f"{WORD}pPr/{WORD}pStyle", paragraph)):
            found = self._of_style(value(owner.find(path)), name)
            if found is not None:
                return found
        return None if self._default is None else self._default.find(WORD + name)

    def _of_style(self, style_id: str, name: str) -> Element | None:
        for _step in range(_DEEPEST):
            style = self._styles.get(style_id)
            if style is None:
                return None
            found = style.find(f"{WORD}rPr/{WORD}{name}")
            if found is not None:
                return found
            style_id = value(style.find(WORD + "basedOn"))
        return None

    def _has_colour_of_ground(self, run: Element, paragraph: Element, table: Element | None) -> bool:
        colour = self._find(run, paragraph, "color")
        if colour is None or run.find(f"{WORD}rPr/{WORD}highlight") is not None:
            return False
        shades = [run.find(f"{WORD}rPr/{WORD}shd"), paragraph.find(f"{WORD}pPr/{WORD}shd")]
        fills = [value(shade, "fill").upper() for shade in shades if shade is not None]
        fill = next((fill for fill in fills if fill not in ("", "AUTO")), "")
        if fill:
            return fill == value(colour).upper()
        return table is None and _is_white(colour)  # the ground of a table's cell may be dark


def _is_white(colour: Element) -> bool:
    if value(colour, "themeColor"):
        return value(colour, "themeColor") in _GROUND
    digits = value(colour)
    try:
        parts = bytes.fromhex(digits)
    except ValueError:
        return False
    return len(parts) == 3 and min(parts) >= _NEAR_WHITE
