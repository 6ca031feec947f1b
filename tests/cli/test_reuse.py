"""``sangto reuse``: folders and lines in, lines and a report out; what cannot be read is said."""

import json
import random

import pytest

from command import sangto

WORDS = [f"tiếng{number}" for number in range(400)]


def essay(seed):
    chance = random.Random(seed)
    return [chance.choice(WORDS) for _ in range(150)]


SOURCE = essay(1)
COPY = essay(2)[:60] + SOURCE[30:100] + essay(2)[60:]


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "bài"
    place.mkdir()
    for name, words in (("an.txt", SOURCE), ("binh.txt", COPY), ("chi.txt", essay(3))):
        (place / name).write_text(" ".join(words), encoding="utf-8")
    return place


def test_folder_gives_a_line_for_each_pair_with_spans_of_the_originals(folder):
    (pair,) = sangto("reuse", folder, "--json").lines
    assert set(pair) == {"a", "b", "passages", "share_a", "share_b"}
    assert (pair["a"], pair["b"]) == ("an.txt", "binh.txt")
    (passage,) = pair["passages"]
    assert set(passage) == {"a", "b", "matched_tokens", "identity"}
    sides = [" ".join(words)[slice(*passage[side])] for words, side in ((SOURCE, "a"), (COPY, "b"))]
    assert sides == [" ".join(SOURCE[30:100])] * 2


def test_lines_are_read_and_allowed_text_is_left_out(tmp_path):
    entries, task = tmp_path / "entries.jsonl", tmp_path / "task.txt"
    rows = [{"id": "1", "text": " ".join(SOURCE)}, {"id": 2, "text": " ".join(COPY)}]
    entries.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    task.write_text(" ".join(SOURCE[25:105]), encoding="utf-8")
    assert [(line["a"], line["b"]) for line in sangto("reuse", entries, "--json").lines] == [("1", "2")]
    assert sangto("reuse", entries, "--json", "--allowed", task).out == ""


def test_report_stands_alone_and_shows_both_sides(folder, tmp_path):
    report = tmp_path / "report.html"
    assert "1 pairs" in sangto("reuse", folder, "--html", report).err
    page = report.read_text(encoding="utf-8")
    assert page.count("<mark>") == 2
    assert not any(word in page for word in ("<script", "http://", "https://", "<link", "src="))


def test_hostile_text_is_shown_as_text(folder, tmp_path):
    (folder / "an.txt").write_text("<script>alert(1)</script> " + " ".join(SOURCE[:100]), encoding="utf-8")
    report = tmp_path / "report.html"
    sangto("reuse", folder, "--html", report)
    assert "<script" not in report.read_text(encoding="utf-8")


def test_file_that_cannot_be_read_is_said_and_the_others_go_through(folder):
    (folder / "hỏng.pdf").write_bytes(b"%PDF-1.4 broken")
    result = sangto("reuse", folder, "--json")
    assert len(result.lines) == 1
    assert "left out" in result.err and "hỏng.pdf" in result.err


def test_files_of_other_kinds_are_said_and_hidden_ones_are_not(folder):
    for name in ("cũ.doc", ".DS_Store", "~$an.docx"):
        (folder / name).write_bytes(b"x")
    assert [line for line in sangto("reuse", folder, "--json").err.splitlines() if "left out" in line] == [
        f"left out: {folder / 'cũ.doc'}: files of this kind are not read"
    ]


def test_ids_that_stand_in_two_folders_or_in_the_library_have_their_place_before_them(tmp_path):
    for name, words in (("một", SOURCE), ("hai", COPY), ("báo", SOURCE)):
        (tmp_path / name).mkdir()
        (tmp_path / name / "1.txt").write_text(" ".join(words), encoding="utf-8")
    one, two, news = tmp_path / "một", tmp_path / "hai", tmp_path / "báo"
    (pair,) = sangto("reuse", one, two, "--json").lines
    assert (pair["a"], pair["b"]) == (f"{one}/1.txt", f"{two}/1.txt")
    (pair,) = sangto("reuse", two, "--library", news, "--json").lines
    assert (pair["a"], pair["b"]) == ("1.txt", f"{news}/1.txt")
    (pair,) = sangto("reuse", one / "1.txt", two / "1.txt", "--json").lines
    assert (pair["a"], pair["b"]) == (f"{one}/1.txt", f"{two}/1.txt")


def test_lines_of_a_folder_and_of_two_files_are_read(tmp_path):
    for name, words in (("a.jsonl", SOURCE), ("b.jsonl", COPY)):
        (tmp_path / name).write_text(json.dumps({"id": 1, "text": " ".join(words)}), encoding="utf-8")
    names = [f"{tmp_path}/a.jsonl/1", f"{tmp_path}/b.jsonl/1"]
    for paths in ([tmp_path], [tmp_path / "a.jsonl", tmp_path / "b.jsonl"]):
        (pair,) = sangto("reuse", *paths, "--json").lines
        assert [pair["a"], pair["b"]] == names


def test_file_that_is_given_twice_is_read_once(folder):
    result = sangto("reuse", folder / "an.txt", folder, folder / "an.txt", "--json")
    assert [(pair["a"], pair["b"]) for pair in result.lines] == [("an.txt", "binh.txt")]
    assert result.err.count("an.txt: given twice") == 2


def test_report_and_lines_can_be_had_together(folder, tmp_path):
    report = tmp_path / "report.html"
    assert len(sangto("reuse", folder, "--json", "--html", report).lines) == 1
    assert "<mark>" in report.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("", "is empty"),
        ("{", "line 1: not JSON"),
        ('{"id": 1}', "'text' must be text"),
        ('{"text": "a"}', "'id' must be text or a number"),
        ('{"id": 1, "text": "a"}\n{"id": 1, "text": "b"}', "'1' stands twice"),
    ],
)
def test_unusable_lines_are_refused(tmp_path, content, message):
    file = tmp_path / "entries.jsonl"
    file.write_text(content, encoding="utf-8")
    assert message in sangto("reuse", file, code=2).err


def test_empty_folder_is_refused(tmp_path):
    assert "There is no document" in sangto("reuse", tmp_path, code=2).err


def test_flags_go_into_a_file_of_their_own_and_pairs_stay_as_they_are(folder, tmp_path):
    flags, plain = tmp_path / "flags.jsonl", sangto("reuse", folder, "--json").out
    (folder / "chi.txt").write_text("Cây\u200b " + " ".join(essay(3)), encoding="utf-8")
    assert sangto("reuse", folder, "--json", "--flags", flags).out == plain
    (line,) = [json.loads(line) for line in flags.read_text(encoding="utf-8").splitlines()]
    assert line == {"id": "chi.txt", "kind": "invisible", "count": 1, "spans": [[3, 4]], "text": "", "share": 0.0}


def test_report_shows_flags(folder, tmp_path):
    report = tmp_path / "report.html"
    (folder / "chi.txt").write_text("Cây\u200b " + " ".join(essay(3)), encoding="utf-8")
    sangto("reuse", folder, "--html", report)
    assert "ký tự không nhìn thấy" in report.read_text(encoding="utf-8")
