"""The measuring programs run and hold together, on tiny corpora; times are not looked at."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from bench.__main__ import arguments
from bench.corpus import LONGEST, SHORTEST, corpus, demo_messages, drop_words, messages
from bench.report import Outcome, Row, Setting, Table, freeze, load, render, show, write_readme
from bench.timing import take_turns

from bench import adding, bulk, ledger, message, search, shell

TINY = Setting(None, (300,), 3, 1)


@pytest.fixture(autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    folder = tmp_path_factory.getbasetemp() / "cache"
    folder.mkdir(exist_ok=True)
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    yield


def test_generated_records_are_different_and_of_the_promised_length() -> None:
    source = corpus(None, 300)
    claims = list(source.claims())
    assert len(set(claims)) == 300
    assert all(SHORTEST <= len(claim) <= LONGEST for claim in claims)
    assert [(part.kind, part.records) for part in source.composition] == [("generated", 300)]


def test_a_corpus_is_the_same_when_made_again(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    first = list(corpus(None, 300).claims())
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    assert list(corpus(None, 300).claims()) == first


def test_queries_lose_a_quarter_of_their_words() -> None:
    text = " ".join(map(str, range(40)))
    kept = drop_words(text, random.Random(1)).split()
    assert len(kept) == 30
    assert sorted(kept, key=int) == kept


def test_messages_have_about_500_words() -> None:
    made = messages(None, corpus(None, 300), 3) + demo_messages()
    assert len(made) > 10
    assert all(420 <= len(text.split()) <= 700 for text in made)


def test_adding_finds_all_records_again() -> None:
    outcome = adding.run_task(TINY)
    assert [row.label for row in outcome.tables[0].rows] == ["300 records"]


def test_search_measures_every_peer_and_memory() -> None:
    outcome = search.run_task(TINY)
    times, memory = outcome.tables
    assert [row.label for row in times.rows] == [
        "plain tantivy",
        "SQLite FTS5",
        "bm25s",
        "Sáng Tỏ, search",
        "Sáng Tỏ, whole match",
    ]
    assert [row.figures[-1] for row in times.rows] == [3, 3, 3, 3, 3]
    before, resident, anonymous, mapped = (float(str(figure)) for figure in memory.rows[0].figures)
    assert before <= resident
    assert round(anonymous + mapped, 3) == round(resident, 3)


def test_message_and_bulk_and_shell_run() -> None:
    assert len(message.run_task(TINY).tables) == 2
    assert [row.label for row in bulk.run_task(TINY).tables[0].rows] == ["--jobs 1", "--jobs 2"]
    assert len(shell.run_task(TINY).tables) == 3


def test_candidates_take_turns() -> None:
    asked: list[tuple[str, int]] = []
    candidates = {"a": lambda n: asked.append(("a", n)), "b": lambda n: asked.append(("b", n))}
    times = take_turns(candidates, 4, {"b": 3})
    assert asked[4:] == [("a", 0), ("b", 0), ("b", 1), ("a", 1), ("a", 2), ("b", 2), ("a", 3)]
    assert [len(each.wall) for each in times.values()] == [4, 3]


def test_what_is_frozen_can_be_read_again(tmp_path: Path) -> None:
    outcome = Outcome("t", "python -m bench", (Table("T", ("ms", "n"), (Row("a", (1.5, None)),)),), ("A note.",))
    assert load(freeze(outcome, tmp_path)) == outcome
    readme = tmp_path / "README.md"
    readme.write_text("# Head\n", encoding="utf-8")
    write_readme(["t"], readme, tmp_path)
    once = readme.read_text(encoding="utf-8")
    write_readme(["t"], readme, tmp_path)
    assert readme.read_text(encoding="utf-8") == once
    assert once.endswith(render(outcome))


def test_figures_are_short() -> None:
    assert [show(figure) for figure in (None, 1234, 1234.5, 0.01234, "x")] == ["–", "1,234", "1,234", "0.0123", "x"]


def test_quick_figures_are_not_frozen() -> None:
    with pytest.raises(SystemExit):
        arguments(["--quick", "--freeze"])


def test_ledger_runs_with_or_without_its_peer() -> None:
    tables = ledger.run_task(TINY).tables
    assert [row.label for table in tables for row in table.rows].count("Sáng Tỏ") == 3
