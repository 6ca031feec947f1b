"""A quotation stands in its copy, character for character: the service says so, and so does the database."""

import unicodedata

import pytest
from django.db import DatabaseError, connection, transaction

from desk.factories import make_source, make_unit, make_user
from sangto_desk.accounts.models import Role
from sangto_desk.audit.selectors import entries_of
from sangto_desk.common.errors import NotAllowed, Unacceptable
from sangto_desk.evidence.models import Quotation, Snapshot
from sangto_desk.evidence.occurrences import find_occurrences
from sangto_desk.evidence.selectors import in_context
from sangto_desk.evidence.services import add_quotation

pytestmark = pytest.mark.django_db

COMPOSED = "Sở Y tế cho biết có 35 ca mắc. 😀 Không có ca tử vong."
DECOMPOSED = unicodedata.normalize("NFD", COMPOSED)


@pytest.fixture(params=[COMPOSED, DECOMPOSED], ids=["composed", "decomposed"])
def copy(request):
    return make_source(text=request.param).snapshots.get()


@pytest.fixture
def editor(copy):
    return make_user(Role.CONTRIBUTOR, copy.source.unit)


def test_words_are_kept_as_they_stand_in_the_copy(copy, editor):
    words = unicodedata.normalize("NFC" if copy.text == COMPOSED else "NFD", "Không có ca tử vong.")
    start = copy.text.index(words)
    quotation = add_quotation(actor=editor, snapshot=copy, start=start, end=start + len(words), text=words)
    assert (quotation.text, copy.text[quotation.start : quotation.end]) == (words, words)
    assert [entry.action for entry in entries_of(quotation)] == ["evidence.add-quotation"]
    assert (in_context(quotation, 3).before, in_context(quotation).after) == (copy.text[start - 3 : start], "")


def test_other_spelling_of_the_same_letters_is_no_quotation(copy, editor):
    other = "NFD" if copy.text == COMPOSED else "NFC"
    words = unicodedata.normalize(other, copy.text[:7])
    with pytest.raises(Unacceptable) as error:
        add_quotation(actor=editor, snapshot=copy, start=0, end=7, text=words)
    assert error.value.name == "evidence.quotation-elsewhere"
    assert Quotation.objects.count() == 0


@pytest.mark.parametrize(("start", "end"), [(-1, 3), (0, 0), (5, 2), (0, 10_000), (10_000, 10_001)])
def test_places_outside_the_text_are_refused(copy, editor, start, end):
    with pytest.raises(Unacceptable) as error:
        add_quotation(actor=editor, snapshot=copy, start=start, end=end, text=copy.text[start:end])
    assert error.value.name == "evidence.quotation-elsewhere"


def test_mark_is_not_cut_off_from_its_letter():
    copy = make_source(text=DECOMPOSED).snapshots.get()
    editor = make_user(Role.CONTRIBUTOR, copy.source.unit)
    for start, end in ((0, 2), (2, 6)):
        with pytest.raises(Unacceptable) as error:
            add_quotation(actor=editor, snapshot=copy, start=start, end=end, text=copy.text[start:end])
        assert error.value.name == "evidence.quotation-cut"


def test_quotation_without_letters_is_refused(copy, editor):
    at = copy.text.index("😀")
    with pytest.raises(Unacceptable) as error:
        add_quotation(actor=editor, snapshot=copy, start=at, end=at + 1, text="😀")
    assert error.value.name == "evidence.quotation-empty"


def test_long_quotation_is_refused():
    copy = make_source(text="chữ " * 2000).snapshots.get()
    editor = make_user(Role.CONTRIBUTOR, copy.source.unit)
    with pytest.raises(Unacceptable) as error:
        add_quotation(actor=editor, snapshot=copy, start=0, end=4001, text=copy.text[:4001])
    assert error.value.name == "evidence.quotation-length"


def test_picking_twice_gives_the_same_quotation(copy, editor):
    picked = [add_quotation(actor=editor, snapshot=copy, start=0, end=1, text="S") for _ in range(2)]
    assert (picked[0], Quotation.objects.count(), entries_of(picked[0]).count()) == (picked[1], 1, 1)


def test_contributor_of_another_unit_may_not_pick(copy):
    other = make_user(Role.ADMINISTRATOR, make_unit())
    with pytest.raises(NotAllowed):
        add_quotation(actor=other, snapshot=copy, start=0, end=1, text="S")


@pytest.mark.parametrize(
    ("start", "end", "text"),
    [(0, 2, "Xx"), (1, 3, "Sở"), (0, 2, "sở"), (0, 3, "Sở"), (0, 2, "Sở "), (9999, 10_001, "Sở"), (0, 5, "")],
)
def test_database_refuses_words_that_do_not_stand_there(start, end, text):
    copy = make_source(text=COMPOSED).snapshots.get()
    with pytest.raises(DatabaseError, match="character for character"), transaction.atomic():
        Quotation.objects.create(snapshot=copy, start=start, end=end, text=text)
    assert Quotation.objects.count() == 0


def test_database_counts_code_points():
    copy = make_source(text="😀 Sở Y tế").snapshots.get()
    assert Quotation.objects.create(snapshot=copy, start=2, end=4, text="Sở").text == "Sở"


@pytest.mark.parametrize("table", ["evidence_quotation", "evidence_snapshot"])
@pytest.mark.parametrize("sql", ["UPDATE {} SET text = 'x'", "DELETE FROM {}"])
def test_database_keeps_copies_and_quotations(copy, editor, table, sql):
    add_quotation(actor=editor, snapshot=copy, start=0, end=1, text="S")
    rows = [list(model.objects.values()) for model in (Snapshot, Quotation)]
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(sql.format(table))
    assert [list(model.objects.values()) for model in (Snapshot, Quotation)] == rows


# Words that were entered instead of selected.


def words_at(text: str, words: str) -> tuple[list[str], bool]:
    found = find_occurrences(text, words)
    return [text[span.start : span.end] for span in found.spans], found.exact


def test_entered_words_are_found_wherever_they_stand():
    assert words_at("a b a b a", "a b") == (["a b", "a b"], True)
    assert words_at("a b", "c") == ([], False)
    assert words_at("a b", "  ") == ([], True)


def test_entered_words_in_another_spelling_are_found_as_they_stand():
    sought = "ca tử vong."
    assert words_at(DECOMPOSED, sought) == ([unicodedata.normalize("NFD", sought)], False)
    assert words_at(COMPOSED, unicodedata.normalize("NFD", sought)) == ([sought], False)


def test_white_space_and_quotation_marks_are_alike():
    assert words_at("Ông nói: “Không\n có\u00a0gì” – và đi", '"Không có gì" -') == (["“Không\n có\u00a0gì” –"], False)
