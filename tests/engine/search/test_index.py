"""What an index promises: add, replace, delete, follow other processes, rebuild."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from command import python
from fact_checks import FACT_CHECKS, LEMON, PHONE, STORM, code_word, generated
from sangto.errors import IndexBusy, IndexMissing, IndexProblem, IndexReadOnly
from sangto.matching import FactCheckIndex
from sangto.records import FactCheck
from sangto.search import Added, Document, TextIndex, analyse, rebuild
from sangto.search.store import Store


def _ids(index: FactCheckIndex, text: str) -> list[str]:
    return [match.record.id for match in index.match(text)]


def test_an_index_in_memory_finds_what_it_was_given() -> None:
    with FactCheckIndex.in_memory(FACT_CHECKS) as index:
        assert [_ids(index, record.claim)[0] for record in FACT_CHECKS] == ["chanh", "bao", "phone"]
        assert index.get("bao") is not None
        assert index.get("nothing") is None
        info = index.info()
        assert (info.place, info.documents, info.languages, info.damage) == ("memory", 3, {"vi": 2, "en": 1}, "")


def test_an_index_on_disk_gives_back_every_field(tmp_path: Path) -> None:
    with FactCheckIndex.create(tmp_path / "new" / "index") as index:
        assert index.add(FACT_CHECKS) == Added(3, 0)
    with FactCheckIndex.open(tmp_path / "new" / "index") as index:
        assert index.get("chanh") == LEMON
        assert index.get("phone") == PHONE
        assert index.match(LEMON.claim)[0].record == LEMON


def test_the_same_id_again_replaces_in_one_batch_and_in_two() -> None:
    newer = FactCheck("chanh", "Ăn tỏi sống phòng được bệnh cúm mùa", rating="Sai")
    newest = FactCheck("chanh", "Uống giấm táo giúp giảm mười cân một tháng", rating="Sai")
    index = FactCheckIndex.in_memory()
    assert index.add([LEMON, STORM, newer]) == Added(2, 1)
    assert _ids(index, newer.claim)[0] == "chanh"
    assert "chanh" not in _ids(index, LEMON.claim)
    assert index.add([newest]) == Added(0, 1)
    assert _ids(index, newest.claim)[0] == "chanh"
    assert "chanh" not in _ids(index, newer.claim)
    assert index.info().documents == 2


def test_what_was_deleted_is_gone_and_may_come_back(tmp_path: Path) -> None:
    with FactCheckIndex.create(tmp_path) as index:
        index.add(FACT_CHECKS)
        assert index.delete(["chanh", "unknown", "chanh"]) == {"chanh"}
        assert index.delete(["chanh"]) == set()
        assert "chanh" not in _ids(index, LEMON.claim)
        assert index.get("chanh") is None
    with TextIndex.open(tmp_path) as low:
        assert low.documents == 2
    with FactCheckIndex.create(tmp_path) as index:
        assert index.add([LEMON]) == Added(1, 0)
        assert _ids(index, LEMON.claim)[0] == "chanh"


def test_nothing_may_be_added_deleted_or_replaced_with_nothing() -> None:
    index = FactCheckIndex.in_memory(FACT_CHECKS)
    assert index.add([]) == Added(0, 0)
    assert index.delete([]) == set()
    assert index.info().documents == 3


def test_progress_is_told_of_every_document() -> None:
    told: list[int] = []
    index = FactCheckIndex.in_memory()
    index.add(generated(4500), progress=told.append)
    assert told == [2000, 2000, 500]


def test_an_error_of_the_source_leaves_what_came_before() -> None:
    def broken() -> Iterator[FactCheck]:
        yield from generated(2500)
        raise OSError("the cable was pulled")

    index = FactCheckIndex.in_memory()
    with pytest.raises(OSError, match="the cable was pulled"):
        index.add(broken())
    assert index.info().documents == 2500
    assert _ids(index, code_word(2499))[0] == "2499"


def test_two_writers_in_one_process(tmp_path: Path) -> None:
    with FactCheckIndex.create(tmp_path):
        with pytest.raises(IndexBusy, match=f"is being written by process {os.getpid()};"):
            FactCheckIndex.create(tmp_path)
        with pytest.raises(IndexBusy):
            rebuild(tmp_path)
    FactCheckIndex.create(tmp_path).close()


def test_an_index_opened_for_searching_is_not_written(tmp_path: Path) -> None:
    FactCheckIndex.create(tmp_path).close()
    with FactCheckIndex.open(tmp_path) as index:
        with pytest.raises(IndexReadOnly, match="was opened for searching"):
            index.add(FACT_CHECKS)
        with pytest.raises(IndexReadOnly, match="was opened for searching"):
            index.delete(["chanh"])


@pytest.mark.parametrize("name", ["nothing", "file", "file/below"])
def test_no_index_there(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(IndexMissing, match="There is no index at"):
        FactCheckIndex.open(tmp_path / name)
    with pytest.raises(IndexMissing, match="There is no index at"):
        rebuild(tmp_path / name)


@pytest.mark.parametrize("name", ["file", "file/below", "x" * 300])
def test_a_place_that_cannot_be_a_folder(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(IndexProblem) as caught:
        FactCheckIndex.create(tmp_path / name)
    assert caught.value.hint != ""


def test_only_generations_are_cleared_away(tmp_path: Path) -> None:
    for name in ("terms-000009", "terms-of-service", "terms-1"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "kept.txt").write_text("mine")
    with FactCheckIndex.create(tmp_path) as index:
        index.add(FACT_CHECKS)
    rebuild(tmp_path)
    assert sorted(path.name for path in tmp_path.glob("terms-*")) == ["terms-000011", "terms-1", "terms-of-service"]


def test_a_rebuild_analyses_again(tmp_path: Path) -> None:
    with FactCheckIndex.create(tmp_path) as index:
        index.add(FACT_CHECKS)
    before = _rows(tmp_path)
    store = Store(tmp_path / "records.sqlite")
    row = store.by_id("chanh")
    assert row is not None
    with store:
        store.rewrite([row._replace(words="cách cũ")])
    store.close()
    assert _rows(tmp_path) != before
    assert rebuild(tmp_path) == 3
    assert _rows(tmp_path) == before
    with FactCheckIndex.open(tmp_path) as index:
        assert _ids(index, LEMON.claim)[0] == "chanh"
        assert index.info().damage == ""


def _rows(place: Path) -> list[object]:
    with TextIndex.open(place) as index:
        return [index.get(record.id) for record in FACT_CHECKS]


def test_others_may_read_what_one_wrote(tmp_path: Path) -> None:
    folder = tmp_path / "index"
    folder.mkdir(mode=0o755)
    with FactCheckIndex.create(folder) as index:
        index.add(FACT_CHECKS)
    unreadable = [file.name for file in folder.rglob("*") if file.is_file() and not file.stat().st_mode & 0o004]
    assert unreadable == []


WRITER = """
import sys
from pathlib import Path
from fact_checks import FACT_CHECKS, generated
from sangto.matching import FactCheckIndex
from sangto.search import rebuild
place = Path(sys.argv[1])
index = FactCheckIndex.create(place)
print("done", flush=True)
for command in sys.stdin:
    exec(command)
    print("done", flush=True)
index.close()
"""


def test_a_reader_sees_what_another_process_commits(tmp_path: Path) -> None:
    with FactCheckIndex.create(tmp_path) as index:
        index.add([STORM])
    with FactCheckIndex.open(tmp_path) as reader, python(WRITER, tmp_path) as writer:
        assert writer.stdin is not None and writer.stdout is not None

        def tell(command: str) -> None:
            print(command, file=writer.stdin, flush=True)
            assert writer.stdout is not None
            assert writer.stdout.readline() == "done\n"
            reader.refresh()

        assert writer.stdout.readline() == "done\n"
        with pytest.raises(IndexBusy, match=f"is being written by process {writer.pid};"):
            FactCheckIndex.create(tmp_path)
        assert "chanh" not in _ids(reader, LEMON.claim)
        tell("index.add(FACT_CHECKS)")
        assert _ids(reader, LEMON.claim)[0] == "chanh"
        tell("index.delete(['chanh'])")
        assert "chanh" not in _ids(reader, LEMON.claim)
        tell("index.close(); rebuild(place); index = FactCheckIndex.create(place); index.add(generated(5))")
        assert _ids(reader, code_word(3))[0] == "3"


BUSY_WRITER = """
import sys
from pathlib import Path
from fact_checks import generated
from sangto.matching import FactCheckIndex
from sangto.search import rebuild
for turn in range(2):
    with FactCheckIndex.create(Path(sys.argv[1])) as index:
        for step in range(8):
            index.add(generated(40, start=step * 20))
        index.delete([str(i) for i in range(0, 100, 7)])
    rebuild(Path(sys.argv[1]))
"""


def test_searching_goes_on_while_another_process_writes_and_rebuilds(tmp_path: Path) -> None:
    with FactCheckIndex.create(tmp_path) as index:
        index.add(FACT_CHECKS)
    with FactCheckIndex.open(tmp_path) as reader, python(BUSY_WRITER, tmp_path) as writer:
        while writer.poll() is None:
            reader.refresh()
            assert _ids(reader, LEMON.claim)[0] == "chanh"
            with FactCheckIndex.open(tmp_path) as fresh:
                assert _ids(fresh, STORM.claim)[0] == "bao"
                assert fresh.info().damage == ""
        reader.refresh()
        assert reader.info().documents == 3 + 180 - len(range(0, 100, 7))
        assert (writer.communicate()[1], writer.returncode) == ("", 0)


def test_a_very_long_word_and_a_very_long_text_are_kept() -> None:
    index = TextIndex.in_memory()
    index.add([Document("a", "a" * 100_000 + " nước chanh", "", "vi"), Document("b", "gạo lứt " * 100_000, "", "vi")])
    found = [hit.row.id for hit in index.search(index.weigh(analyse("nước chanh", "vi")))]
    assert found == ["a"]
    assert [hit.row.id for hit in index.search(index.weigh(analyse("a" * 100_000, "vi")))] == []
