"""Documents in a library, and the passages found in them."""

import os
import signal
import subprocess
import sys

import pytest

from sangto.errors import EmptyInput, IndexBusy, IndexDamaged, IndexMissing, IndexReadOnly, InvalidRecord
from sangto.evidence import Content, Library, LibraryDocument, cut_passages, make_document, rebuild_library

POISONING = (
    "Bộ Y tế cho biết vụ ngộ độc tại trường học ngày 12/3/2026 khiến 35 học sinh phải nhập viện. "
    "Không có học sinh nào tử vong.\n\nNguyên nhân ban đầu là thức ăn bị nhiễm khuẩn."
)
PRICE = "Giá điện sinh hoạt tăng 4,8% từ ngày 1/2/2026. Hộ dùng dưới 50 kWh mỗi tháng được giữ nguyên giá."


def document(text: str, url: str) -> LibraryDocument:
    return make_document(Content(text, title="Bản tin", publisher="Đài địa phương", date="2026-03-15", url=url))


DOCUMENTS = [document(POISONING, "https://example.org/a"), document(PRICE, "https://example.org/b")]


@pytest.fixture
def folder(tmp_path):
    with Library.create(tmp_path / "library") as library:
        library.add(DOCUMENTS)
    return tmp_path / "library"


def test_passage_is_found_with_its_document_and_place(folder):
    with Library.open(folder) as library:
        best = library.find("Giá điện tăng 8,4% từ đầu tháng 2/2026")[0]
    assert best.document == DOCUMENTS[1]
    assert best.document.text[slice(*best.passage.span)] == best.passage.text
    conflicts = [f.claim.text for f in best.comparison.findings if f.relation == "conflicts"]
    assert conflicts == ["8,4%"]


def test_claim_without_content_finds_nothing(folder):
    with Library.open(folder) as library:
        assert library.find("?! …") == []


def test_same_id_again_replaces_document_and_passages(folder):
    with Library.create(folder) as library:
        added = library.add([document("Trời nắng đẹp suốt tuần.", "https://example.org/a")])
        assert added == (0, 1)
        assert library.info().documents == 2
        assert [f.document.id for f in library.find("vụ ngộ độc tại trường học")] == []
        assert library.find("trời nắng đẹp")[0].document.text == "Trời nắng đẹp suốt tuần."


def test_deleted_documents_are_not_found(folder):
    with Library.create(folder) as library:
        assert library.delete(["https://example.org/b", "unknown"]) == {"https://example.org/b"}
        assert [found.document.id for found in library.find("kWh")] == []
    with Library.open(folder) as library:
        assert (library.info().documents, library.info().behind, library.info().damage) == (1, 0, "")


def test_rebuild_makes_lost_passages_again(folder):
    place = next(folder.glob("passages-*"))
    for path in place.glob("terms-*/*"):
        path.write_bytes(b"")
    with pytest.raises(IndexDamaged) as error:
        Library.open(folder)
    assert error.value.hint == f"Run 'sangto library rebuild --library {folder}'; the documents are kept."
    assert rebuild_library(folder) == 2
    with Library.open(folder) as library:
        assert library.find("giá điện sinh hoạt")[0].document == DOCUMENTS[1]
    assert not place.exists()


def test_missing_library_says_how_to_make_one(tmp_path):
    with pytest.raises(IndexMissing) as error:
        Library.open(tmp_path / "none")
    assert error.value.hint.startswith("Make one with 'sangto library add FILE --library")


def test_one_writer_at_a_time(folder):
    with Library.create(folder), pytest.raises(IndexBusy):
        Library.create(folder)


def test_opened_for_searching_is_not_written_to(folder):
    with Library.open(folder) as library, pytest.raises(IndexReadOnly):
        library.add(DOCUMENTS)


def test_killed_between_documents_and_passages_loses_nothing(tmp_path):
    script = (
        "import os, signal, sys\n"
        "from pathlib import Path\n"
        "from sangto.evidence import Content, Library, following, make_document\n"
        "library = Library.create(Path(sys.argv[1]))\n"
        "following.to_passages = lambda row: os.kill(os.getpid(), signal.SIGKILL)\n"
        "library.add([make_document(Content('Giá điện sinh hoạt tăng từ tháng 2.', url='a'))])\n"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run([sys.executable, "-c", script, str(tmp_path)], env=environment, check=False)
    assert done.returncode == -signal.SIGKILL
    with Library.open(tmp_path) as library:
        assert library.info().behind == 1
    with Library.create(tmp_path) as library:
        assert library.info().behind == 0
        assert [found.document.id for found in library.find("giá điện")] == ["a"]


def test_documents_need_text_and_a_date_of_the_calendar():
    with pytest.raises(EmptyInput):
        make_document(Content(" \n …"))
    with pytest.raises(InvalidRecord):
        make_document(Content("Có chữ.", date="15/3/2026"))


def test_documents_without_address_are_named_by_their_text():
    assert make_document(Content("Có chữ.")).id == make_document(Content("Có chữ.", title="Khác")).id


def test_passages_are_whole_sentences_in_order():
    text = " ".join(f"Câu số {n} nói về một việc khác với những câu còn lại trong bài." for n in range(12))
    passages = cut_passages(text)
    assert all(text[slice(*passage.span)] == passage.text for passage in passages)
    assert [passage.span for passage in passages] == sorted(passage.span for passage in passages)
    assert all(1 <= passage.text.count(".") <= 4 for passage in passages)
    assert passages[0].span.start == 0
    assert passages[-1].span.end == len(text)
