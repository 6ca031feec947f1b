"""The store keeps what a dictionary would keep, through reopening, deletion and rebuilding."""

from __future__ import annotations

import sqlite3
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from sangto.errors import IndexDamaged, IndexFromOtherVersion, IndexMissing, InvalidRecord
from sangto.search import Added, Document, TextIndex, analyse, rebuild
from sangto.search.store import Store

_IDS = st.sampled_from(["a", "b", "c", "d", "é", "x y"])
_WORDS = st.sampled_from(["nước", "chanh", "ung", "thư", "gạo", "lứt", "bão", "lũ"])
_TEXTS = st.lists(_WORDS, min_size=1, max_size=4).map(" ".join)
_DOCUMENTS = st.builds(Document, _IDS, _TEXTS, st.just(""), st.just("vi"), st.sampled_from(["{}", '{"a":1}']))


class IndexLikeADictionary(RuleBasedStateMachine):
    """An index on disk beside a dictionary that is told the same."""

    @initialize()
    def begin(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.place = Path(self.folder.name) / "index"
        self.index = TextIndex.create(self.place)
        self.model: dict[str, Document] = {}

    @rule(documents=st.lists(_DOCUMENTS, max_size=6))
    def add(self, documents: list[Document]) -> None:
        ids = {document.id for document in documents}
        new = len(ids - self.model.keys())
        assert self.index.add(documents) == Added(new, len(documents) - new)
        self.model.update({document.id: document for document in documents})

    @rule(ids=st.lists(_IDS, max_size=3))
    def delete(self, ids: list[str]) -> None:
        assert self.index.delete(ids) == set(ids) & self.model.keys()
        for name in ids:
            self.model.pop(name, None)

    @rule()
    def reopen(self) -> None:
        self.index.close()
        self.index = TextIndex.create(self.place)

    @rule()
    def rebuild(self) -> None:
        self.index.close()
        assert rebuild(self.place) == len(self.model)
        self.index = TextIndex.create(self.place)

    @invariant()
    def holds_the_same(self) -> None:
        if not hasattr(self, "index"):
            return
        assert self.index.documents == len(self.model)
        assert self.index.info().documents == len(self.model)
        assert self.index.info().damage == ""
        for name, document in self.model.items():
            row = self.index.get(name)
            assert row is not None
            assert (row.text, row.payload) == (document.text, document.payload)
        for word in ("chanh", "bão"):
            found = {hit.row.id for hit in self.index.search(self.index.weigh(analyse(word, "vi")), 20)}
            assert found == {name for name, d in self.model.items() if word in d.text.split()}

    def teardown(self) -> None:
        if hasattr(self, "index"):
            self.index.close()
            self.folder.cleanup()


TestIndexLikeADictionary = IndexLikeADictionary.TestCase
TestIndexLikeADictionary.settings = settings(max_examples=6, stateful_step_count=12, deadline=None)


def _row_texts(store: Store) -> list[str]:
    return [row.text for row in store.changed_since(0)]


@pytest.fixture
def place(tmp_path: Path) -> Path:
    with TextIndex.create(tmp_path / "index") as index:
        index.add([Document(f"d{i}", f"nước chanh số {i}", "", "vi", "{}") for i in range(5)])
    return tmp_path / "index"


def test_documents_come_in_the_order_of_their_changes(place: Path) -> None:
    with TextIndex.create(place) as index:
        index.add([Document("d1", "bão lũ", "", "vi", "{}")])
    store = Store(place / "records.sqlite", writable=False)
    assert _row_texts(store) == ["nước chanh số 0", "nước chanh số 2", "nước chanh số 3", "nước chanh số 4", "bão lũ"]
    store.close()


def test_a_transaction_that_fails_leaves_nothing(place: Path) -> None:
    store = Store(place / "records.sqlite")
    with pytest.raises(KeyError), store:
        store.remove(["d1"])
        raise KeyError
    assert store.count() == 5
    assert store.by_id("d1") is not None
    store.close()


def test_a_letter_changed_on_the_disk_is_noticed(place: Path) -> None:
    db = sqlite3.connect(place / "records.sqlite")
    db.execute("UPDATE documents SET text = 'nước chanh số 9' WHERE id = 'd2'")
    db.commit()
    db.close()
    with TextIndex.open(place) as index:
        assert index.info().damage == "the record 'd2' is not what was written"
        with pytest.raises(IndexDamaged, match="the record 'd2' is not what was written"):
            index.search(index.weigh(analyse("nước chanh", "vi")))
    with pytest.raises(IndexDamaged, match="Restore the folder from a backup"):
        rebuild(place)


def test_a_lost_record_is_noticed(place: Path) -> None:
    db = sqlite3.connect(place / "records.sqlite")
    db.execute("DELETE FROM documents WHERE id = 'd2'")
    db.commit()
    db.close()
    with TextIndex.open(place) as index:
        assert index.info().damage == "4 records where 5 were written"


@pytest.mark.parametrize("value", ["", "-1", "2x", "٣"])
def test_a_number_that_is_none_is_damage(place: Path, value: str) -> None:
    db = sqlite3.connect(place / "records.sqlite")
    db.execute("UPDATE meta SET value = ? WHERE key = 'last_change'", (value,))
    db.commit()
    db.close()
    with pytest.raises(IndexDamaged, match="last_change is"):
        TextIndex.open(place)


@pytest.mark.parametrize("name", ["../../elsewhere", "terms-1", "terms-000001/..", "terms-000001\n"])
def test_a_generation_outside_the_folder_is_damage(place: Path, name: str) -> None:
    db = sqlite3.connect(place / "records.sqlite")
    db.execute("UPDATE meta SET value = ? WHERE key = 'generation'", (name,))
    db.commit()
    db.close()
    with pytest.raises(IndexDamaged, match="is no name of a search index"):
        TextIndex.open(place)
    with pytest.raises(IndexDamaged, match="is no name of a search index"):
        rebuild(place)


def test_the_file_of_another_program_is_refused(tmp_path: Path) -> None:
    db = sqlite3.connect(tmp_path / "records.sqlite")
    db.execute("CREATE TABLE notes (text)")
    db.commit()
    db.close()
    with pytest.raises(IndexFromOtherVersion, match="has schema 0"):
        TextIndex.open(tmp_path)
    with pytest.raises(IndexFromOtherVersion, match="has schema 0"):
        TextIndex.create(tmp_path)


def test_an_index_that_was_never_finished_is_missing(tmp_path: Path) -> None:
    (tmp_path / "records.sqlite").touch()
    with pytest.raises(IndexMissing, match="was never finished"):
        TextIndex.open(tmp_path)
    with TextIndex.create(tmp_path) as index:
        assert index.documents == 0


@pytest.mark.parametrize(
    ("document", "message"),
    [
        (Document("x", "nước \ud800", "", "vi"), "The field 'text' of the document 'x' holds U\\+D800"),
        (Document("", "nước chanh", "", "vi"), "The id of a document must not be empty"),
        (Document(5, "nước chanh", "", "vi"), "The field 'id' of a document must be text \\(got 5\\)"),  # type: ignore[arg-type]
        (Document("x", None, "", "vi"), "The field 'text' of a document must be text \\(got None\\)"),  # type: ignore[arg-type]
    ],
)
def test_what_is_no_text_is_refused_and_what_came_before_is_kept(document: Document, message: str) -> None:
    index = TextIndex.in_memory()
    with pytest.raises(InvalidRecord, match=message):
        index.add([Document("a", "gạo lứt muối mè", "", "vi"), document, Document("b", "bão lũ", "", "vi")])
    assert index.documents == 1
    assert index.get("a") is not None
