"""The text of a lesson: front matter, Markdown, and fenced blocks for what Markdown has no words for.

::

    ---
    title: What can be checked
    minutes: 12
    ---
    Markdown …

    ```question
    id: which
    ask: Which of these can be checked?
    - [x] The bridge was opened on 12/03/2024. | Others can confirm or contradict it.
    - [ ] The bridge is beautiful. | A matter of taste.
    ```

A block holds ``key: value`` lines, options, and values of several lines that are indented by two spaces. Faults name
the line of the file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from sangto_desk.common.errors import Unacceptable

_FENCE = re.compile(r"^```(\w*)\s*$")
_FIELD = re.compile(r"^([a-z_]+):\s?(.*)$")
_OPTION = re.compile(r"^- \[( |x)\] (.+)$")


class LessonFault(Unacceptable):
    """The text of a lesson cannot be read."""

    def __init__(self, line: int, message: object) -> None:
        super().__init__(
            format_lazy(_("Line {line}: {message}"), line=line, message=message),
            hint=_("The guide on training shows how a lesson is written."),
            code="training.lesson",
        )
        self.line = line


@dataclass(frozen=True, slots=True)
class Choice:
    """An option of a block: its words, whether it is right, and what is said of it."""

    text: str
    right: bool
    note: str


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of a lesson: Markdown (`name` is empty) or a fenced block.

    Attributes:
        name: The word behind the fence.
        line: Where it begins in the file, from 1.
        text: Of Markdown, the text.
        fields: Of a block, its fields.
        choices: Of a block, its options.
    """

    name: str
    line: int
    text: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)
    choices: tuple[Choice, ...] = ()

    def get(self, key: str, default: str = "") -> str:
        """A field, or the default."""
        return self.fields.get(key, default)

    def need(self, key: str) -> str:
        """A field that must be there.

        Raises:
            LessonFault: It is missing.
        """
        if not self.fields.get(key):
            raise LessonFault(self.line, format_lazy(_("the block “{name}” needs “{key}:”."), name=self.name, key=key))
        return self.fields[key]


def front_matter(text: str) -> tuple[Mapping[str, str], str, int]:
    """The fields at the head of a lesson, the text below, and the line at which it begins.

    Raises:
        LessonFault: The head is missing or not closed.
    """
    lines = text.replace("\r\n", "\n").split("\n")
    if lines[0].strip() != "---":
        raise LessonFault(1, _("a lesson begins with a line “---”, then title and minutes, then “---”."))
    try:
        end = lines.index("---", 1)
    except ValueError:
        raise LessonFault(1, _("the head is not closed by a line “---”.")) from None
    fields, choices = _read(lines[1:end], 2)
    if choices:
        raise LessonFault(2, _("the head holds no options."))
    return fields, "\n".join(lines[end + 1 :]), end + 2


def blocks(text: str, first: int = 1) -> Iterator[Block]:
    """The stretches of a lesson in order.

    Args:
        text: Without the head.
        first: The line of the file at which it begins.

    Raises:
        LessonFault: A block is not closed, or a line of it cannot be read.
    """
    waiting: list[str] = []
    begins = first
    lines = iter(enumerate(text.split("\n"), start=first))
    for number, line in lines:
        fence = _FENCE.match(line)
        if not fence or not fence.group(1):
            begins = begins if waiting else number
            waiting.append(line)
            continue
        yield from _markdown(waiting, begins)
        waiting = []
        inside: list[str] = []
        for _number, inner in lines:
            if inner.rstrip() == "```":
                break
            inside.append(inner)
        else:
            raise LessonFault(number, _("this block is not closed by ```."))
        fields, choices = _read(inside, number + 1)
        yield Block(fence.group(1), number, fields=fields, choices=choices)
    yield from _markdown(waiting, begins)


def _markdown(lines: list[str], begins: int) -> Iterator[Block]:
    text = "\n".join(lines).strip()
    if text:
        yield Block("", begins, text=text)


def _read(lines: list[str], first: int) -> tuple[dict[str, str], tuple[Choice, ...]]:
    fields: dict[str, list[str]] = {}
    choices: list[Choice] = []
    open_field = ""
    for number, line in enumerate(lines, start=first):
        found, option = _FIELD.match(line), _OPTION.match(line)
        if option:
            words, _bar, note = option.group(2).partition(" | ")
            choices.append(Choice(words.strip(), option.group(1) == "x", note.strip()))
            open_field = ""
        elif found:
            open_field = found.group(1)
            fields[open_field] = [found.group(2)] if found.group(2) else []
        elif open_field and (line.startswith("  ") or not line.strip()):
            fields[open_field].append(line[2:])
        elif line.strip():
            raise LessonFault(number, format_lazy(_("“{line}” is neither a field nor an option."), line=line[:60]))
    return {key: "\n".join(value).strip() for key, value in fields.items()}, tuple(choices)
