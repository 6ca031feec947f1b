"""Every regular expression of the engine runs in time proportional to its text.

Each pattern that a module holds is fed texts made of one short piece over and over: pieces that its own structure
suggests, cut in half and short of their end, and pieces that often make patterns slow. What counts is how processor
time grows: a hundred times the text must not cost a thousand times the time.
"""

from __future__ import annotations

import ast
import importlib
import pkgutil
import random
import re
import re._constants as codes  # type: ignore[import-not-found]
import re._parser as parser  # type: ignore[import-not-found]
import time
from collections import deque
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import sangto
from sangto.privacy import find_personal_data

SOURCE = Path(sangto.__file__).parent
PIECES = ["a", "1", "1/", " ", "\n", "a ", "Aa ", "a.", "a@", "1.", "“a"]
GUARD, SMALL, MIDDLE, LARGE = 25, 100, 1_000, 10_000
"""Characters; the guard finds what grows without bounds before anything larger is asked of it."""
GROWTH = 1_000.0
"""Times that a hundred times the text may cost: linear is 100, quadratic 10,000; a busy machine is far from either."""
FLOOR = 0.000_02
"""Seconds of processor time below which a cost says nothing."""
SUSPICIOUS = 0.000_5
"""Seconds that the middle size may cost without being looked at further: what is quadratic costs several times that."""
ENDLESS = 0.1
"""Seconds that so few characters as the guard's and the middle size cost only where time grows without bounds."""


class Held(NamedTuple):
    """A pattern, where it is held, and whether it is searched anywhere or only matched at a place."""

    name: str
    pattern: re.Pattern[str]
    searched: bool


def _modules() -> Iterator[ModuleType]:
    for found in pkgutil.walk_packages(sangto.__path__, "sangto."):
        try:
            yield importlib.import_module(found.name)
        except ImportError:  # an optional part that is not installed
            continue


def _searched_names(module: ModuleType) -> set[str]:
    """Names of a module that are not only matched at a place: searched, or handed on."""
    tree = ast.parse(Path(str(module.__file__)).read_text(encoding="utf-8"))
    matched = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr in ("match", "fullmatch", "pattern")
    }
    return {
        node.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and id(node) not in matched
    }


def _patterns_in(value: object, depth: int = 0) -> Iterator[re.Pattern[str]]:
    if isinstance(value, re.Pattern):
        if isinstance(value.pattern, str):
            yield value
    elif depth < 3 and isinstance(value, tuple | list):
        for part in value:
            yield from _patterns_in(part, depth + 1)


def held_patterns() -> list[Held]:
    """All patterns that modules of the engine hold, each once."""
    found: dict[tuple[str, int], Held] = {}
    for module in _modules():
        searched = _searched_names(module)
        for name, value in vars(module).items():
            for pattern in _patterns_in(value):
                key = (pattern.pattern, pattern.flags)
                known = found.get(key)
                if known is None or (name in searched and not known.searched):
                    found[key] = Held(f"{module.__name__}.{name}", pattern, name in searched)
    return list(found.values())


def _sample(tree: Any, rng: random.Random) -> str:
    """A text that the parsed pattern may match."""
    parts: list[str] = []
    for code, value in tree:
        if code is codes.LITERAL:
            parts.append(chr(value))
        elif code is codes.IN:
            parts.append(_member(value, rng))
        elif code is codes.BRANCH:
            parts.append(_sample(rng.choice(value[1]), rng))
        elif code is codes.SUBPATTERN:
            parts.append(_sample(value[-1], rng))
        elif code in (codes.MAX_REPEAT, codes.MIN_REPEAT):
            least, most, inner = value
            parts += (_sample(inner, rng) for _ in range(min(int(most), max(int(least), rng.choice((0, 1, 3))))))
        elif code in (codes.ANY, codes.NOT_LITERAL):
            parts.append("a")
    return "".join(parts)


def _member(members: Any, rng: random.Random) -> str:
    code, value = rng.choice(members)
    if code is codes.LITERAL:
        return chr(value)
    if code is codes.RANGE:
        return chr(rng.randint(value[0], min(value[1], value[0] + 25)))
    return {"CATEGORY_DIGIT": "1", "CATEGORY_SPACE": " ", "CATEGORY_NOT_WORD": " "}.get(str(value), "a")


def _pieces(pattern: re.Pattern[str]) -> list[str]:
    rng = random.Random(len(pattern.pattern))
    tree = parser.parse(pattern.pattern, pattern.flags)
    made = [sample for _ in range(2) if (sample := _sample(tree, rng))]
    return list(dict.fromkeys([*PIECES, *made, *(m[: len(m) // 2] or m for m in made), *(m[:-1] or m for m in made)]))


def _cost(held: Held, text: str) -> float:
    start = time.process_time()
    if held.searched:
        deque(held.pattern.finditer(text), 0)
    else:
        held.pattern.match(text)
    return time.process_time() - start


def _least(held: Held, text: str, times: int = 3) -> float:
    return min(_cost(held, text) for _ in range(times))


def _grows_too_fast(held: Held, piece: str) -> bool:
    guard, small, middle, large = ((piece * (size // len(piece) + 1))[:size] for size in (GUARD, SMALL, MIDDLE, LARGE))
    if _cost(held, guard) > ENDLESS or (cost := _cost(held, middle)) > ENDLESS:
        return True
    if cost < SUSPICIOUS or _cost(held, large) <= GROWTH * FLOOR:
        return False
    return _least(held, large, 2) > GROWTH * max(_least(held, small), FLOOR)


SEARCHED_IN_WINDOWS = {
    "sangto.claimreview.page._TAG_END": "matched within a bounded stretch after a tag's name",
    "sangto.privacy.links._HIDDEN_LOCAL": "in the 64 characters before a disguised address",
    "sangto.privacy.name_beside._PLACE_BEFORE": "in the few characters before a name",
    "sangto.privacy.name_numbers._BEFORE_TOLD": "in the few characters before a number",
}
"""Patterns that their module only asks of short stretches, with the reason."""


def test_every_pattern_of_the_engine_runs_in_linear_time() -> None:
    held = [one for one in held_patterns() if one.name not in SEARCHED_IN_WINDOWS]
    assert len(held) > 300
    slow = [(one.name, piece) for one in held for piece in _pieces(one.pattern) if _grows_too_fast(one, piece)]
    assert slow == []


def test_dots_before_a_disguised_address_take_no_time() -> None:
    found = find_personal_data(f"{'a.' * 200} [a còng] gmail.com, lan.mai [a còng] gmail.com")
    assert [item.kind for item in found][-1] == "email"


def test_slow_pattern_would_be_found() -> None:
    slow = Held("example", re.compile(r"\s+x"), True)
    assert _grows_too_fast(slow, " ")
