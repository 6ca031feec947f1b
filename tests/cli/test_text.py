"""`sangto text` and `sangto demo`."""

from __future__ import annotations

from pathlib import Path

from command import sangto

TEXT = "Hôm qua có 2.350 người tiêm. Ngày 26/6/2024 giá tăng 3,5 %."


def test_the_forms_of_a_text() -> None:
    text = "Ăn tỏi\u200b sống"
    assert sangto("text", "--form", "fold", stdin=text).out == "an toi song\n"
    assert sangto("text", "--form", "key", stdin=text).out == "ăn tỏi sống\n"
    assert sangto("text", stdin=text).out == sangto("text", "--form", "text", stdin=text).out


def test_json_has_what_was_asked_for_with_spans_in_the_text() -> None:
    every = ("--quantities", "--dates", "--sentences", "--reference", "2024-06-27", "--json")
    found = sangto("text", *every, stdin=TEXT).json
    assert set(found) == {"language", "sentences", "quantities", "dates"}
    assert found["language"] == "vi"
    assert [s["text"] for s in found["sentences"]] == [TEXT[slice(*s["span"])] for s in found["sentences"]]
    assert len(found["sentences"]) == 2
    assert [TEXT[slice(*q["span"])] for q in found["quantities"]] == [q["text"] for q in found["quantities"]]
    assert "2350" in {q["value"] for q in found["quantities"]}
    assert [d["value"] for d in found["dates"]] == ["2024-06-26", "2024-06-26"]


def test_lines_for_people() -> None:
    assert sangto("text", "--sentences", stdin=TEXT).out.splitlines() == [
        "0-28\tHôm qua có 2.350 người tiêm.",
        "29-59\tNgày 26/6/2024 giá tăng 3,5 %.",
    ]


def test_an_old_encoding_is_read(tmp_path: Path) -> None:
    file = tmp_path / "cu.txt"
    file.write_bytes("Nước chanh nóng không chữa được bệnh".encode("utf-16"))
    assert sangto("text", file, "--form", "fold").out == "nuoc chanh nong khong chua duoc benh\n"


def test_the_demo_lists_its_messages_and_refuses_others(tmp_path: Path) -> None:
    lines = sangto("demo", "--list").out.splitlines()
    assert len(lines) == 20
    assert all(len(line.split("\t")) == 2 for line in lines)
    assert "there is no message 'x'" in sangto("demo", "--message", "x", "--index", tmp_path / "i", code=2).err
    assert not (tmp_path / "i").exists()


def test_the_demo_makes_an_index_and_finds_something(tmp_path: Path) -> None:
    result = sangto("demo", "--index", tmp_path / "i")
    assert result.err.startswith(f"160 demo fact-checks in {tmp_path / 'i'}\n")
    assert "https://" in result.out
    assert sangto("index", "info", "--index", tmp_path / "i", "--json").json["documents"] == 160
