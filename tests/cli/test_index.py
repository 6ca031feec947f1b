"""`sangto index`: where all is well, where another process writes, where nothing may be written, on a full disk."""

from __future__ import annotations

import json
import os
import resource
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from command import python, refused, sangto
from fact_checks import FACT_CHECKS, LEMON, generated, write_jsonl
from sangto.matching import FactCheckIndex

GOOD = '{"id": "a", "claim": "Uống nước chanh nóng chữa ung thư", "rating": "Sai"}\n'


def _info(place: Path) -> dict[str, object]:
    found = sangto("index", "info", "--index", place, "--json").json
    assert isinstance(found, dict)
    return found


def test_info_has_the_promised_keys_and_types(index: Path) -> None:
    info = _info(index)
    assert {key: type(value) for key, value in info.items()} == {
        "index": str,
        "documents": int,
        "languages": dict,
        "segments": int,
        "bytes": int,
        "behind": int,
        "damage": str,
        "vectors": type(None),
    }
    assert (info["documents"], info["languages"], info["behind"], info["damage"]) == (3, {"vi": 2, "en": 1}, 0, "")
    assert sangto("index", "info", "--index", index).out.startswith(f"3 fact-checks (vi 2, en 1) in {index}, ")


def test_add_counts_new_replaced_and_skipped(tmp_path: Path) -> None:
    file = write_jsonl(tmp_path / "a.jsonl", FACT_CHECKS)
    place = tmp_path / "index"
    first = sangto("index", "add", file, "--index", place, "--json").json
    assert first == {"added": 3, "replaced": 0, "skipped": 0, "warnings": 0, "index": str(place)}
    again = sangto("index", "add", file, "-", "--index", place, "--json", stdin=GOOD + GOOD + "{\n").json
    assert again == {"added": 1, "replaced": 4, "skipped": 1, "warnings": 0, "index": str(place)}
    assert _info(place)["documents"] == 4


def test_what_a_site_has_no_more_leaves_the_index_and_nothing_else_does(tmp_path: Path) -> None:
    def lines(*checks: tuple[str, str, str]) -> str:
        rows = ({"id": name, "claim": LEMON.claim, "url": url, "status": status} for name, url, status in checks)
        return "".join(f"{json.dumps(row)}\n" for row in rows)

    def add(text: str, *options: str) -> object:
        return sangto(
            "index", "add", "-", "--format", "jsonl", "--index", tmp_path, *options, "--json", stdin=text
        ).json

    ours, theirs, others = "http://ta.example/1/", "https://ban.example/1/", "https://ban.example.net/1/"
    first = [("desk:1", theirs, ""), ("a", theirs, ""), ("b", theirs, ""), ("c", others, ""), ("d", ours, "")]
    add(lines(*first))
    again = lines(("a", theirs, ""), ("b", theirs, "withdrawal"))
    assert add(again + "{\n", "--all-of", "https://ban.example")["deleted"] == 0
    done = add(again, "--all-of", "https://ban.example/")
    assert (done["replaced"], done["skipped"], done["deleted"]) == (1, 0, 1)
    with FactCheckIndex.open(tmp_path) as left:
        assert sorted(one.id for one in left) == ["a", "c", "d", "desk:1"]
    assert refused("index", "add", "-", "--index", tmp_path, "--all-of", "ban.example", stdin=again) == "input"


def test_the_last_of_one_id_wins(tmp_path: Path) -> None:
    lines = [{"id": "a", "claim": "Ăn tỏi sống phòng cúm mùa"}, {"id": "a", "claim": LEMON.claim, "rating": "Sai"}]
    stdin = "\n".join(map(json.dumps, lines))
    done = sangto("index", "add", "-", "--format", "jsonl", "--index", tmp_path, "--json", stdin=stdin).json
    assert (done["added"], done["replaced"]) == (1, 1)
    answer = sangto("check", "--json", "--index", tmp_path, stdin=LEMON.claim).json
    assert [match["id"] for match in answer["statements"][0]["matches"]] == ["a"]
    answer = sangto("check", "--json", "--index", tmp_path, stdin="Ăn tỏi sống phòng cúm mùa").json
    assert answer["statements"][0]["matches"] == []


def test_a_column_map_for_a_table_of_ones_own(tmp_path: Path) -> None:
    file = tmp_path / "bang.csv"
    file.write_text(f"Mã;Phát biểu;Kết luận\n7;{LEMON.claim};Sai\n", encoding="utf-8")
    columns = ("--column", "id=Mã", "--column", "claim=Phát biểu", "--column", "rating=Kết luận")
    assert sangto("index", "add", file, *columns, "--index", tmp_path / "i", "--json").json["added"] == 1
    answer = sangto("check", "--json", "--index", tmp_path / "i", stdin=LEMON.claim).json
    assert [(m["id"], m["rating"]) for m in answer["statements"][0]["matches"]] == [("7", "Sai")]


@pytest.mark.parametrize("column", ["claim", "=x", "claim=", "nonsense=x"])
def test_a_column_map_that_makes_no_sense(tmp_path: Path, column: str) -> None:
    sangto("index", "add", "-", "--column", column, "--index", tmp_path / "i", stdin=GOOD, code=2)
    assert not (tmp_path / "i").exists()


def test_a_claimreview_page_from_standard_input(tmp_path: Path) -> None:
    review = {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        "claimReviewed": LEMON.claim,
        "url": LEMON.url,
        "reviewRating": {"@type": "Rating", "alternateName": "Sai"},
    }
    page = f'<html><script type="application/ld+json">{json.dumps(review)}</script></html>'
    done = sangto("index", "add", "-", "--format", "claimreview", "--index", tmp_path, "--json", stdin=page).json
    assert done["added"] == 1


def test_delete_by_name_and_from_standard_input(tmp_path: Path, index: Path) -> None:
    place = Path(shutil.copytree(index, tmp_path / "index"))
    done = sangto("index", "delete", "chanh", "x", "--index", place, "--json").json
    assert done == {"deleted": ["chanh"], "unknown": ["x"]}
    done = sangto("index", "delete", "-", "--index", place, "--json", stdin="bao\n\nphone\nchanh\n").json
    assert done == {"deleted": ["bao", "phone"], "unknown": ["chanh"]}
    assert _info(place)["documents"] == 0
    assert sangto("check", "--json", "--index", place, stdin=LEMON.claim).json["statements"][0]["matches"] == []


def test_rebuild(tmp_path: Path, index: Path) -> None:
    place = Path(shutil.copytree(index, tmp_path / "index"))
    assert sangto("index", "rebuild", "--index", place).out == f"3 fact-checks indexed anew: {place}\n"
    assert _info(place)["damage"] == ""


def test_a_second_writer_is_told_who_writes(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from sangto.matching import FactCheckIndex\n"
        "index = FactCheckIndex.create(Path(sys.argv[1])); print('ready', flush=True); input(); index.close()"
    )
    with python(script, tmp_path) as writer:
        assert writer.stdout is not None
        assert writer.stdout.readline() == "ready\n"
        for arguments, stdin in ((["add", "-"], GOOD), (["delete", "a"], ""), (["rebuild"], "")):
            result = sangto("index", *arguments, "--index", tmp_path, stdin=stdin, code=2)
            assert result.err.splitlines()[0] == (
                f"Error [index.busy]: The index at {tmp_path} is being written by process {writer.pid};"
                " one at a time may write."
            )
        assert _info(tmp_path)["documents"] == 0
        writer.communicate("\n")
    sangto("index", "add", "-", "--index", tmp_path, stdin=GOOD)


@pytest.fixture
def closed(public: Path, index: Path) -> Path:
    """A copy of the index that nobody may write."""
    place = Path(shutil.copytree(index, public / "index"))
    for folder, _, files in os.walk(place):
        for name in files:
            os.chmod(Path(folder) / name, 0o444)
        os.chmod(folder, 0o555)
    return place


def test_an_index_that_may_not_be_written_is_searched(closed: Path) -> None:
    before = sorted(path.name for path in closed.rglob("*"))
    answer = sangto("check", "--json", "--index", closed, stdin=LEMON.claim, as_nobody=True).json
    assert [match["id"] for match in answer["statements"][0]["matches"]] == ["chanh"]
    info = sangto("index", "info", "--json", "--index", closed, as_nobody=True).json
    assert (info["documents"], info["damage"]) == (3, "")
    line = json.dumps({"query": "1", "text": LEMON.claim})
    found = sangto("match", "--queries", "-", "--index", closed, stdin=line, as_nobody=True).json
    assert found["matches"][0]["id"] == "chanh"
    assert sorted(path.name for path in closed.rglob("*")) == before


def test_an_index_that_may_not_be_written_says_so(closed: Path) -> None:
    for arguments, stdin in ((["add", "-"], GOOD), (["delete", "chanh"], ""), (["rebuild"], "")):
        result = sangto("index", *arguments, "--index", closed, stdin=stdin, as_nobody=True, code=2)
        message, hint = result.err.splitlines()
        assert message == f"Error [index.read-only]: {closed}/writer.lock cannot be written: Permission denied."
        assert hint == "  Check the owner and permissions of the folder, or copy it to a place of your own."
    result = sangto("index", "add", "-", "--index", closed / "new", stdin=GOOD, as_nobody=True, code=2)
    assert result.err.startswith(f"Error [index.read-only]: {closed / 'new'} cannot be written: ")


def test_an_index_that_may_not_be_read_says_so(closed: Path) -> None:
    os.chmod(closed / "records.sqlite", 0)
    result = sangto("check", "--index", closed, stdin=LEMON.claim, as_nobody=True, code=2)
    assert result.err.startswith(f"Error [index]: {closed}/records.sqlite cannot be read (")
    os.chmod(closed, 0)
    assert "is not readable" in sangto("index", "info", "--index", closed, as_nobody=True, code=2).err
    os.chmod(closed, 0o555)


def test_a_read_only_index_of_a_killed_writer_says_what_to_do(public: Path) -> None:
    place = public / "index"
    script = (
        "import os, sys; from pathlib import Path; from fact_checks import FACT_CHECKS\n"
        "from sangto.matching import FactCheckIndex\n"
        "index = FactCheckIndex.create(Path(sys.argv[1])); index.add(FACT_CHECKS); os.kill(os.getpid(), 9)"
    )
    with python(script, place) as writer:
        writer.communicate()
    (place / "records.sqlite-shm").unlink()
    os.chmod(place, 0o555)
    result = sangto("check", "--index", place, stdin=LEMON.claim, as_nobody=True, code=2)
    assert result.err.startswith(f"Error [index]: The index at {place} was not closed properly")
    os.chmod(place, 0o755)
    assert _info(place)["documents"] == 3


def _limit(size: int) -> Callable[[], None]:
    """No file may become larger than this, as on a full disk; Python ignores the signal, so writing fails."""
    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))


@pytest.mark.parametrize("size", [0, 60_000, 400_000])
def test_a_full_disk_loses_nothing_and_more_room_completes(tmp_path: Path, index: Path, size: int) -> None:
    place = Path(shutil.copytree(index, tmp_path / "index"))
    file = write_jsonl(tmp_path / "more.jsonl", generated(5000))
    result = sangto("index", "add", file, "--index", place, limit=_limit(size), code=2)
    assert result.err.startswith("Error [index.disk-full]: ")
    assert "ree some space and run" in result.err.splitlines()[1]
    answer = sangto("check", "--json", "--index", place, stdin=LEMON.claim, limit=_limit(size)).json
    assert [match["id"] for match in answer["statements"][0]["matches"]] == ["chanh"]
    sangto("index", "add", file, "--index", place)
    info = _info(place)
    assert (info["documents"], info["damage"]) == (5003, "")


def test_a_full_disk_in_a_rebuild_keeps_the_old_index(tmp_path: Path) -> None:
    place = tmp_path / "index"
    with FactCheckIndex.create(place) as made:
        made.add(FACT_CHECKS)
        made.add(generated(3000))
    result = sangto("index", "rebuild", "--index", place, limit=_limit(60_000), code=2)
    assert result.err.startswith("Error [index.disk-full]: ")
    assert [path.name for path in place.glob("terms-*")] == ["terms-000001"]
    assert (_info(place)["documents"], _info(place)["damage"]) == (3003, "")
    assert sangto("index", "rebuild", "--index", place, "--json").json["documents"] == 3003


def test_a_new_index_on_a_full_disk(tmp_path: Path) -> None:
    assert refused("index", "add", "-", "--index", tmp_path / "i", stdin=GOOD, limit=_limit(1000)) == "index.disk-full"
    assert sangto("index", "add", "-", "--index", tmp_path / "i", "--json", stdin=GOOD).json["added"] == 1
