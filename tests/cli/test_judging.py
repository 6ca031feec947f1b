"""``sangto judging``: from files to an assignment, from scores to a ranking, and what cannot be used."""

import csv
import io
import json

import pytest

from command import sangto

ENTRIES = "id,unit\n" + "".join(f"b{n},Xã {n % 3}\n" for n in range(12))
JUDGES = "id,unit,max\n" + "".join(f"g{n},Xã {n % 3},\n" for n in range(6))
SCORES = "entry;judge;score\na;g1;7,5\na;g2;8\nb;g1;6\nb;g2;6,5\nc;g1;9\nc;g2;9,5\n"


@pytest.fixture
def files(tmp_path):
    def write(**texts):
        for name, text in texts.items():
            (tmp_path / f"{name}.csv").write_text(text, encoding="utf-8")
        return tmp_path

    return write


def test_assign_writes_rows_that_can_be_read_back_as_done(files):
    folder = files(entries=ENTRIES, judges=JUDGES)
    given = ["judging", "assign", "--entries", folder / "entries.csv", "--judges", folder / "judges.csv", "-k", "2"]
    first = sangto(*given)
    rows = list(csv.DictReader(io.StringIO(first.out)))
    assert (len(rows), set(rows[0])) == (24, {"entry", "judge"})
    (folder / "done.csv").write_text(first.out, encoding="utf-8")
    assert sangto(*given, "--reads", folder / "done.csv").out == first.out


def test_assign_as_json_gives_seed_loads_and_share_across_units(files):
    folder = files(entries=ENTRIES, judges=JUDGES)
    given = ["judging", "assign", "--entries", folder / "entries.csv", "--judges", folder / "judges.csv"]
    result = sangto(*given, "-k", "2", "--by-unit", "--cross", "0.5", "--seed", "9", "--json").json
    assert (result["seed"], len(result["reads"])) == (9, 24)
    assert result["across"] == pytest.approx(0.5, abs=1 / 24)
    assert result["loads"] == {f"g{n}": 4 for n in range(6)}


def test_rows_that_name_nobody_in_the_lists_are_said(files):
    folder = files(entries=ENTRIES, judges=JUDGES, declared="entry,judge\nb0,g1\nb0,g99\nb99,g1\n")
    given = ["judging", "assign", "--entries", folder / "entries.csv", "--judges", folder / "judges.csv", "-k", "2"]
    result = sangto(*given, "--conflicts", folder / "declared.csv")
    assert "2 rows" in result.err and "such as entry 'b0', judge 'g99'" in result.err
    assert "b0,g1\n" not in result.out


def test_judge_in_conflict_with_everything_reads_nothing_and_the_others_evenly(files):
    declared = "entry,judge\n" + "".join(f"b{n},g0\n" for n in range(12))
    folder = files(entries=ENTRIES, judges=JUDGES, declared=declared)
    given = ["judging", "assign", "--entries", folder / "entries.csv", "--judges", folder / "judges.csv", "-k", "2"]
    given += ["--conflicts", folder / "declared.csv"]
    assert sorted(sangto(*given, "--json").json["loads"].values()) == [0, 4, 5, 5, 5, 5]
    assert "no more even loads" in sangto(*given).err


def test_entry_of_a_judge_is_found_by_the_id_and_languages_by_any_case(files):
    entries = "id,author,language\na,G1,VI\nb,g2,vi\nc,,en\n"
    folder = files(entries=entries, judges="id,languages\ng1,vi\ng2,Vi\ng3,vi en\n")
    given = ["judging", "assign", "--entries", folder / "entries.csv", "--judges", folder / "judges.csv", "-k", "1"]
    found = {(row["entry"], row["judge"]) for row in csv.DictReader(io.StringIO(sangto(*given).out))}
    assert found == {("a", "g2"), ("b", "g1"), ("c", "g3")}


def test_categories_are_ranked_each_for_itself_where_that_is_asked_for(files):
    folder = files(scores=SCORES, entries="id,category\na,văn\nb,thơ\nc,văn\nd,thơ\n")
    given = ["judging", "rank", "--scores", folder / "scores.csv", "--entries", folder / "entries.csv", "--top", "1"]
    rows = list(csv.DictReader(io.StringIO(sangto(*given, "--by-category").out)))
    assert {(row["category"], row["entry"]) for row in rows if row["place"] == "1"} == {("văn", "c"), ("thơ", "d")}
    assert [entry["place"] for entry in sangto(*given, "--json").json["entries"]] == [1, 2, 3, 4]


def test_scores_of_entries_that_are_not_listed_are_ranked_and_said(files):
    folder = files(scores=SCORES, entries="id\na\nb\n")
    given = ["judging", "rank", "--scores", folder / "scores.csv", "--entries", folder / "entries.csv", "--top", "1"]
    result = sangto(*given)
    assert "1 entries with scores are not in" in result.err
    assert result.out.count("\n") == 4


def test_rank_reads_a_spreadsheet_of_vietnamese_numbers_and_ranks_it(files):
    folder = files(scores="\ufeff" + SCORES)
    result = sangto("judging", "rank", "--scores", folder / "scores.csv", "--top", "1")
    rows = list(csv.DictReader(io.StringIO(result.out)))
    assert [(row["place"], row["entry"], row["raw_mean"]) for row in rows] == [
        ("1", "c", "9.25"),
        ("2", "a", "7.75"),
        ("3", "b", "6.25"),
    ]


def test_rank_takes_json_from_standard_input_and_gives_json():
    rows = [{"entry": "a", "judge": "g1", "score": 5}, {"entry": "b", "judge": "g1", "score": 8}]
    result = sangto("judging", "rank", "--scores", "-", "--top", "1", "--json", stdin=json.dumps(rows)).json
    assert [entry["entry"] for entry in result["entries"]] == ["b", "a"]
    lines = "\n".join(map(json.dumps, rows))
    assert sangto("judging", "rank", "--scores", "-", "--top", "1", "--json", stdin=lines).json == result
    assert set(result) == {"model", "seed", "cut", "entries", "judges"}
    assert set(result["judges"][0]) == {"judge", "reads", "severity", "spread", "noise"}


def test_rank_refuses_what_no_judge_links_unless_told_otherwise(files):
    folder = files(scores="entry,judge,score\na,g1,5\nb,g2,6\n")
    given = ["judging", "rank", "--scores", folder / "scores.csv", "--top", "1"]
    assert "no judge links" in sangto(*given, code=2).err
    assert sangto(*given, "--unlinked").out.count("\n") == 3


def test_simulate_prints_a_line_for_each_plan_and_kind():
    given = ["judging", "simulate", "--entries", "60", "--judges", "6", "--top", "5", "--runs", "2", "--json"]
    lines = sangto(*given, "--plan", "2", "--plan", "adaptive:2", "--kind", "lazy").lines
    assert [(line["kind"], line["plan"], line["reads"], line["runs"]) for line in lines] == [
        ("lazy", "2", 2.0, 2),
        ("lazy", "adaptive:2", 2.0, 2),
    ]
    assert sangto(*given, "--plan", "2").out == sangto(*given, "--plan", "2").out


@pytest.mark.parametrize(
    ("scores", "message"),
    [
        ("", "is empty"),
        ("entry,judge,score\n", "holds no rows"),
        ("entry,judge\na,g\n", "no column 'score'"),
        ("entry,judge,score\na,g,bảy\n", "row 2: 'score' must be a number (got 'bảy')"),
        ("entry,judge,score\na,g,11\n", "outside 0 to 10"),
        ("entry,judge,score\na,g,\n", "has no score"),
        ("entry,judge,score\na,g,nan\n", "must be a number"),
        ("entry,judge,score\na,g,5\na,g,6\n", "judge 'g' has read entry 'a' already"),
        ("entry,judge,score\n,g,5\n", "'entry' must not be empty"),
        ('[{"entry": 1', "begins like JSON but is none"),
        ("[1]", "a list of objects is needed"),
        ('{"entry": 1}', "no column 'judge'"),
        ("entry,judge,score\na,g," + "5" * 200_000, "row 2: not CSV: field larger"),
    ],
)
def test_unusable_scores_are_refused_with_the_row_and_the_rule(files, scores, message):
    folder = files(scores=scores)
    assert message in sangto("judging", "rank", "--scores", folder / "scores.csv", "--top", "1", code=2).err


@pytest.mark.parametrize(
    "arguments",
    [
        ["simulate", "--plan", "sometimes"],
        ["simulate", "--kind", "kind"],
        ["simulate", "--plan", "3", "--judges", "2"],
        ["simulate", "--plan", "2+10@0"],
        ["simulate", "--plan", "2+10@101"],
        ["rank", "--scores", "-", "--top", "1", "--low", "5", "--high", "5"],
        ["rank", "--scores", "-", "--top", "1", "--by-category"],
        ["simulate", "--entries", "5", "--top", "6"],
        ["rank", "--scores", "nowhere.csv", "--top", "1"],
        ["rank", "--scores", "-", "--top", "0"],
    ],
)
def test_wrong_command_line_ends_with_two(arguments):
    sangto("judging", *arguments, code=2)
