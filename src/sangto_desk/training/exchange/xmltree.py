"""XML of strangers, read without danger: elements with the line at which they begin.

expat reads it; a document type or an entity of its own is refused before anything of it is worked out, so that no file
can grow in memory or ask for other files. Depth and size are bounded.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.parsers import expat

DEEPEST = 40


class XmlRefused(Exception):
    """A file cannot or must not be read: at which line, and a word for why."""

    def __init__(self, line: int, reason: str, detail: str = "") -> None:
        super().__init__(reason)
        self.line, self.reason, self.detail = line, reason, detail


@dataclass
class Element:
    """An element: name, attributes, text before its children, children, line."""

    name: str
    attributes: dict[str, str]
    line: int
    text: str = ""
    children: list[Element] = field(default_factory=list)

    def first(self, name: str) -> Element | None:
        """The first child of this name."""
        return next((child for child in self.children if child.name == name), None)

    def every(self, name: str) -> list[Element]:
        """All children of this name."""
        return [child for child in self.children if child.name == name]

    def words(self, *path: str) -> str:
        """The text at a path of children; empty if it is not there."""
        found: Element | None = self
        for name in path:
            found = found.first(name) if found else None
        return found.text.strip() if found else ""


def children_of_root(data: bytes, root: str, child: str) -> Iterator[Element | XmlRefused]:
    """The children of a name below the root, each as soon as it is closed.

    Args:
        data: The file.
        root: What its outermost element is called.
        child: Which of its children are wanted.

    Yields:
        Elements; last an `XmlRefused`, if the file is broken or must not be read.
    """
    reader = _Reader(root, child)
    try:
        reader.parser.Parse(data, True)
    except expat.ExpatError as error:
        yield from reader.done
        yield XmlRefused(error.lineno, "syntax", expat.errors.messages[error.code])
        return
    except (XmlRefused, UnicodeError, LookupError) as error:
        yield from reader.done
        yield error if isinstance(error, XmlRefused) else XmlRefused(1, "encoding")
        return
    yield from reader.done


class _Reader:
    """Builds elements from the events of expat."""

    def __init__(self, root: str, child: str) -> None:
        self.root, self.child = root, child
        self.stack: list[Element] = []
        self.done: list[Element] = []
        self.parser = expat.ParserCreate()
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text
        self.parser.StartDoctypeDeclHandler = self._refuse
        self.parser.EntityDeclHandler = self._refuse
        self.parser.ExternalEntityRefHandler = self._refuse

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        line = self.parser.CurrentLineNumber
        if not self.stack and name != self.root:
            raise XmlRefused(line, "root", name)
        if len(self.stack) >= DEEPEST:
            raise XmlRefused(line, "depth")
        element = Element(name, attributes, line)
        if len(self.stack) > 1:
            self.stack[-1].children.append(element)
        self.stack.append(element)

    def _end(self, name: str) -> None:
        element = self.stack.pop()
        if len(self.stack) == 1 and element.name == self.child:
            self.done.append(element)

    def _text(self, text: str) -> None:
        if self.stack:
            self.stack[-1].text += text

    def _refuse(self, *_details: object) -> int:
        raise XmlRefused(self.parser.CurrentLineNumber, "entities")
