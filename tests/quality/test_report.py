import json

import pytest
from quality.loaders import Data
from quality.report import Outcome, Row, Setting, Table

from quality import report


@pytest.fixture
def results(tmp_path, monkeypatch):
    monkeypatch.setattr(report, "RESULTS", tmp_path / "results")
    return tmp_path / "results"


def outcome(value: float) -> Outcome:
    table = Table("Pairs", ("AUROC", "pairs"), (Row("Sáng Tỏ", (value, 10)), Row("peer", (0.5, 10))))
    return Outcome("task", (table,), ("A note.",))


def test_frozen_figures_have_four_digits(results):
    report.freeze(outcome(0.123456))
    kept = json.loads((results / "task.json").read_text(encoding="utf-8"))
    assert kept["tables"][0]["rows"][0] == {"label": "Sáng Tỏ", "figures": [0.1235, 10]}


def test_freezing_twice_changes_nothing(results):
    report.freeze(outcome(0.5))
    first = {path.name: path.read_bytes() for path in results.iterdir()}
    report.freeze(outcome(0.5))
    assert {path.name: path.read_bytes() for path in results.iterdir()} == first


def test_page_is_made_from_the_frozen_figures(results):
    report.freeze(outcome(0.5))
    page = (results / "README.md").read_text(encoding="utf-8")
    table = "| | AUROC | pairs |\n| --- | ---: | ---: |\n| Sáng Tỏ | 0.5000 | 10 |\n| peer | 0.5000 | 10 |\n"
    assert table in page.replace("|  |", "| |")
    assert page.endswith("- A note.\n")


def test_a_change_is_shown_beside_the_figure(results):
    report.freeze(outcome(0.5))
    lines = report.render(outcome(0.75), compare=True).splitlines()
    assert [line.split() for line in lines if "Sáng Tỏ" in line] == [["Sáng", "Tỏ", "0.7500", "(+0.2500)", "10"]]


def test_an_unchanged_figure_stands_alone(results):
    report.freeze(outcome(0.123456))
    assert "(" not in report.render(outcome(0.123456), compare=True)


def test_peers_are_looked_up_when_only_the_engine_is_asked(results, tmp_path):
    report.freeze(outcome(0.5))
    setting = Setting(Data(tmp_path), engine_only=True)
    systems = {"Sáng Tỏ": lambda: (0.9, 10), "peer": lambda: pytest.fail("a peer was asked")}
    table = report.measure(setting, "task", "Pairs", ("AUROC", "pairs"), systems)
    assert table.rows == (Row("Sáng Tỏ", (0.9, 10)), Row("peer", (0.5, 10)))


def test_a_turned_table_has_its_rows_as_columns(results):
    table = Table("T", ("x", "y"), (Row("a", (1, 2)),), turned=True)
    lines = report.render(Outcome("t", (table,)), compare=False).splitlines()
    assert [line.split() for line in lines[3:6]] == [["a"], ["x", "1"], ["y", "2"]]
