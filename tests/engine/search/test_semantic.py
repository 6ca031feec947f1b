"""Searching by meaning: found without a shared word; follows the records; survives being killed; refuses misfits."""

from __future__ import annotations

import shutil
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("onnx")
pytest.importorskip("onnxruntime")
pytest.importorskip("tokenizers")
pytest.importorskip("numpy")

from command import python
from encoders import MEANINGS, write_encoder
from fact_checks import FACT_CHECKS, generated
from sangto.desk import Desk
from sangto.errors import IndexDamaged, IndexFromOtherVersion, IndexMissing, IndexProblem
from sangto.matching import FactCheckIndex
from sangto.records import FactCheck
from sangto.search import OnnxEncoder, rebuild, rebuild_vectors, semantic, vector_files, vectors

PAPAYA = FactCheck("papaya", "Lá đu đủ chữa khỏi sốt xuất huyết", language="vi")
ASKED = "Dengue is cured by papaya leaves"  # shares no word with it
CHANGED = FactCheck("papaya", "Treo chanh trước cửa thì tránh được bão", language="vi")
ASKED_CHANGED = "A lemon against the storm"
RECORDS = (*FACT_CHECKS, PAPAYA)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_encoder(tmp_path_factory.mktemp("encoder") / "tiny")


@pytest.fixture(scope="module")
def encoder(folder: Path) -> OnnxEncoder:
    return OnnxEncoder(folder)


@pytest.fixture(scope="module")
def other(tmp_path_factory: pytest.TempPathFactory) -> OnnxEncoder:
    return OnnxEncoder(write_encoder(tmp_path_factory.mktemp("encoder") / "other", meanings=MEANINGS[::-1]))


@pytest.fixture
def place(tmp_path: Path, encoder: OnnxEncoder) -> Path:
    """An index with vectors of all its records."""
    with FactCheckIndex.create(tmp_path / "index", encoder=encoder) as index:
        index.add(RECORDS)
    return tmp_path / "index"


def ids(index: FactCheckIndex, text: str = ASKED) -> list[str]:
    return [match.record.id for match in index.match(text)]


def likeness(index: FactCheckIndex, text: str, of: str) -> float:
    match = index.compare(text, of)
    assert match is not None
    return match.features["meaning_likeness"]


def behind(place: Path) -> int:
    found = semantic.describe(place)
    assert found is not None
    return found.behind


@pytest.fixture(params=["memory", "disk"])
def index(request: pytest.FixtureRequest, place: Path, encoder: OnnxEncoder) -> Iterator[FactCheckIndex]:
    if request.param == "memory":
        yield FactCheckIndex.in_memory(RECORDS, encoder=encoder)
    else:
        with FactCheckIndex.create(place, encoder=encoder) as opened:
            yield opened


def test_found_by_meaning_only(index: FactCheckIndex) -> None:
    assert "papaya" not in ids(FactCheckIndex.in_memory(RECORDS))
    match = index.match(ASKED)[0]
    assert match.record == PAPAYA
    assert match.features["meaning_likeness"] == pytest.approx(likeness(index, ASKED, "papaya"))
    assert match.features["meaning_likeness"] > 0.8


def test_without_an_encoder_the_feature_is_nothing() -> None:
    plain = FactCheckIndex.in_memory(RECORDS)
    assert {m.features["meaning_likeness"] for m in plain.match(PAPAYA.claim)} == {0.0}


def test_probability_does_not_count_it_yet(index: FactCheckIndex) -> None:
    plain = FactCheckIndex.in_memory(RECORDS).compare(ASKED, "papaya")
    joined = index.compare(ASKED, "papaya")
    assert plain is not None
    assert joined is not None
    assert plain.probability == joined.probability


def test_each_sentence_of_a_message_is_asked(index: FactCheckIndex) -> None:
    message = f"Everybody should read this now, it matters. {ASKED}! Nothing else to say."
    assert ids(index, message)[0] == "papaya"
    assert likeness(index, message, "papaya") == pytest.approx(likeness(index, ASKED, "papaya"))


def test_conflicts_are_sought_among_those_found_by_meaning(index: FactCheckIndex) -> None:
    index.add([FactCheck("five", "5 quả chanh chữa khỏi ung thư", language="vi")])
    match = index.compare("7 quả chanh chữa khỏi ung thư", "five")
    assert match is not None
    assert [(c.kind, c.query.value, c.record.value) for c in match.conflicts] == [("number", "7", "5")]
    assert match.features["meaning_likeness"] == pytest.approx(1, abs=1e-3)


def test_replaced_and_deleted_records(index: FactCheckIndex) -> None:
    index.add([CHANGED])
    assert likeness(index, ASKED, "papaya") == 0
    assert ids(index, ASKED_CHANGED)[0] == "papaya"
    assert index.delete(["papaya"]) == {"papaya"}
    assert "papaya" not in ids(index, ASKED_CHANGED)
    index.add([PAPAYA])
    assert ids(index)[0] == "papaya"


def test_desk_takes_an_encoder(place: Path, encoder: OnnxEncoder) -> None:
    with Desk(index=place, encoder=encoder) as desk:
        (statement,) = desk.check(ASKED, min_probability=0).statements
    with FactCheckIndex.open(place) as words_only:
        assert words_only.match(ASKED, least_share=0) == []
    assert PAPAYA in [match.record for match in statement.matches]


def test_a_writer_without_the_encoder_leaves_the_rest_to_the_next(place: Path, encoder: OnnxEncoder) -> None:
    with FactCheckIndex.create(place) as index:
        index.add([CHANGED, FactCheck("x", "battery")])
        index.delete(["chanh"])
    assert behind(place) == 3
    with FactCheckIndex.open(place, encoder=encoder) as index:
        assert ids(index, ASKED_CHANGED)[0] == "papaya"
        assert "chanh" not in ids(index, "lemon cancer")
    assert behind(place) == 0


def test_too_far_behind_is_refused(place: Path, encoder: OnnxEncoder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(semantic, "CATCH_UP", 2)
    with FactCheckIndex.create(place) as index:
        index.add(generated(3))
    with pytest.raises(IndexProblem, match="lack 3 changes of the records.*rebuild --encoder DIR"):
        FactCheckIndex.open(place, encoder=encoder)
    rebuild_vectors(place, encoder)
    with FactCheckIndex.open(place, encoder=encoder) as index:
        assert ids(index)[0] == "papaya"


def test_a_reader_sees_what_a_writer_adds(place: Path, encoder: OnnxEncoder) -> None:
    with FactCheckIndex.open(place, encoder=encoder) as reader:
        with FactCheckIndex.create(place, encoder=encoder) as writer:
            writer.add([CHANGED])
        reader.refresh()
        assert ids(reader, ASKED_CHANGED)[0] == "papaya"
        assert likeness(reader, ASKED_CHANGED, "papaya") > 0.8


def test_an_index_without_vectors_says_how_to_make_them(tmp_path: Path, encoder: OnnxEncoder) -> None:
    with FactCheckIndex.create(tmp_path) as index:
        index.add(RECORDS)
    assert semantic.describe(tmp_path) is None
    with pytest.raises(IndexMissing, match="has no vectors.*sangto index rebuild --encoder DIR"):
        FactCheckIndex.open(tmp_path, encoder=encoder)
    assert rebuild_vectors(tmp_path, encoder) == len(RECORDS)
    with FactCheckIndex.open(tmp_path, encoder=encoder) as index:
        assert ids(index)[0] == "papaya"


def test_vectors_of_another_encoder_are_refused_until_made_anew(
    place: Path, encoder: OnnxEncoder, other: OnnxEncoder
) -> None:
    for opening in (FactCheckIndex.open, FactCheckIndex.create):
        with pytest.raises(IndexFromOtherVersion, match="come from the encoder 'tiny'.* not from 'other'.*rebuild"):
            opening(place, encoder=other)
    rebuild_vectors(place, other)
    with FactCheckIndex.open(place, encoder=other) as index:
        assert ids(index)[0] == "papaya"
    with pytest.raises(IndexFromOtherVersion):
        FactCheckIndex.open(place, encoder=encoder)


def test_a_rebuild_of_the_words_keeps_the_vectors(place: Path, encoder: OnnxEncoder) -> None:
    rebuild(place)
    with FactCheckIndex.open(place, encoder=encoder) as index:
        assert ids(index)[0] == "papaya"


def test_an_empty_index(tmp_path: Path, encoder: OnnxEncoder) -> None:
    with FactCheckIndex.create(tmp_path, encoder=encoder) as index:
        assert ids(index) == []
    rebuild_vectors(tmp_path, encoder)
    with FactCheckIndex.open(tmp_path, encoder=encoder) as index:
        assert ids(index) == []


@pytest.mark.parametrize("name", ["state.json", "000001.vec", "000001.num"])
@pytest.mark.parametrize("content", [None, b"", b"{}"])
def test_damaged_files_are_refused_and_made_anew(
    place: Path, encoder: OnnxEncoder, name: str, content: bytes | None
) -> None:
    file = place / "vectors" / name
    if content is None:
        file.unlink()
    else:
        file.write_bytes(content)
    expected = IndexMissing if (name, content) == ("state.json", None) else IndexDamaged
    with pytest.raises(expected, match="sangto index rebuild --encoder DIR"):
        FactCheckIndex.open(place, encoder=encoder)
    with FactCheckIndex.open(place) as index:  # words do not need them
        assert ids(index, "Lá đu đủ chữa sốt xuất huyết")[0] == "papaya"
    rebuild_vectors(place, encoder)
    with FactCheckIndex.open(place, encoder=encoder) as index:
        assert ids(index)[0] == "papaya"


def test_changed_bytes_are_noticed_when_all_is_read(place: Path) -> None:
    file = place / "vectors" / "000001.vec"
    content = bytearray(file.read_bytes())
    content[3] ^= 1
    file.write_bytes(content)
    with pytest.raises(IndexDamaged, match="not what was written"):
        semantic.describe(place)


def test_records_older_than_the_vectors_are_noticed(place: Path, encoder: OnnxEncoder, tmp_path: Path) -> None:
    with FactCheckIndex.create(tmp_path / "older") as index:
        index.add(RECORDS[:1])
    shutil.copytree(place / "vectors", tmp_path / "older" / "vectors")
    with pytest.raises(IndexDamaged, match="reach further than the records"):
        FactCheckIndex.open(tmp_path / "older", encoder=encoder)


def test_files_shrink_when_most_rows_are_replaced(
    place: Path, encoder: OnnxEncoder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vectors, "_FEW", 4)
    with FactCheckIndex.open(place, encoder=encoder) as reader:
        with FactCheckIndex.create(place, encoder=encoder) as index:
            for _ in range(12):
                index.add(RECORDS)
            index.delete(["chanh", "bao"])
            assert ids(index)[0] == "papaya"
        reader.refresh()
        assert ids(reader)[0] == "papaya"
    names = [path.name for path in (place / "vectors").iterdir()]
    assert len(names) == 3
    assert max(path.stat().st_size for path in (place / "vectors").glob("*.num")) <= 8 * 12
    assert behind(place) == 0


# Kills itself before the call number n of those that change the files of the vectors.
COUNTED = """
import os, signal, sys
from pathlib import Path
from sangto.search import semantic, vector_files, vectors
semantic._PAGE, vectors._FEW = 10, 4
left = int(sys.argv[3])
def counted(function):
    def call(*arguments, **options):
        global left
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return function(*arguments, **options)
    return call
for name in ("append", "flush", "flush_folder"):
    setattr(vector_files, name, counted(getattr(vector_files, name)))
Path.replace, Path.unlink = counted(Path.replace), counted(Path.unlink)
from fact_checks import FACT_CHECKS, generated
from sangto.matching import FactCheckIndex
from sangto.records import FactCheck
from sangto.search import OnnxEncoder, rebuild_vectors
place, encoder = Path(sys.argv[1]), OnnxEncoder(Path(sys.argv[2]))
"""
CHANGES = f"""{COUNTED}
with FactCheckIndex.create(place, encoder=encoder) as index:
    index.add(generated(25))
    index.add(generated(25))
    index.add([FactCheck("papaya", {CHANGED.claim!r}, language="vi")])
    index.delete(["chanh", *map(str, range(20))])
    index.add(generated(2, start=30))
"""
REBUILD = f"{COUNTED}\nrebuild_vectors(place, encoder)"


@pytest.mark.parametrize("script", [CHANGES, REBUILD], ids=["changes", "rebuild"])
def test_killed_before_each_step(place: Path, folder: Path, encoder: OnnxEncoder, tmp_path: Path, script: str) -> None:
    finished, step = False, 1
    while not finished:
        copy = shutil.copytree(place, tmp_path / f"copy-{step}")
        with python(script, copy, folder, str(step)) as process:
            _, err = process.communicate()
        finished = process.returncode == 0
        assert (process.returncode, err) in ((0, ""), (-signal.SIGKILL, ""))
        with FactCheckIndex.create(copy, encoder=encoder) as index:
            assert_follows(index, semantic.read_state(copy))
        assert behind(copy) == 0
        step += 5
    assert step > (40 if script == CHANGES else 1)


def assert_follows(index: FactCheckIndex, state: vector_files.State | None) -> None:
    """Every record has the vector of its present text, and none but they have one."""
    assert state is not None
    claims = [index.get(name) for name in ("papaya", "chanh", "bao", "phone", *map(str, range(40)))]
    there = [claim for claim in claims if claim]
    assert len(there) == index.info().documents
    for record in there:
        if record.id in ("papaya", "chanh", "bao"):
            assert likeness(index, f"{record.claim} {record.title}", record.id) == pytest.approx(1, abs=1e-3)
