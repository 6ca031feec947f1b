"""The search library: derived from the store, narrowed to what somebody may see."""

import pytest
from django_tasks_db.models import DBTaskResult

from desk.factories import make_source, make_unit, make_user
from sangto.evidence import Library
from sangto_desk.accounts.models import Role
from sangto_desk.evidence import configured, library, tasks
from sangto_desk.evidence.selectors import Filters, compare_with, search_sources
from sangto_desk.evidence.services import Details, edit_source

pytestmark = pytest.mark.django_db

POISON = "Sở Y tế cho biết vụ ngộ độc khiến 35 học sinh phải nhập viện vào ngày 12/03/2026."
POWER = "Giá điện sinh hoạt giữ nguyên trong quý hai, theo thông báo của đơn vị phân phối."


@pytest.fixture
def folder(settings, tmp_path):
    """A library of the test's own."""
    settings.DATA = type(settings.DATA)(tmp_path)
    return configured.library_folder()


def found(user, text: str, **filters: str) -> list[str]:
    return [one.source.title for one in search_sources(user, text, Filters(**filters), limit=10)]


def test_source_is_found_after_its_task_ran(folder):
    source = make_source(f"{POISON}\n\n{POWER}", title="Bản tin")
    reader = make_user(Role.CONTRIBUTOR, source.unit)
    assert found(reader, "35 học sinh nhập viện") == []
    tasks.index_source.call(source.pk)
    (hit,) = search_sources(reader, "35 học sinh nhập viện vì ngộ độc", Filters(), limit=1)
    span = hit.evidence.passage.span
    assert source.snapshots.get().text[span.start : span.end] == hit.evidence.passage.text
    assert POISON in hit.evidence.passage.text


def test_search_shows_only_sources_of_own_units_and_filters(folder):
    above, other = make_unit("Tỉnh"), make_unit("Nơi khác")
    below = make_unit("Huyện", above)
    for unit, title in ((above, "một"), (below, "hai"), (other, "ba")):
        tasks.index_source.call(make_source(f"{POISON} Bản {title}.", unit=unit, title=title).pk)
    lead = make_user(Role.LEAD, above)
    assert sorted(found(lead, "ngộ độc học sinh")) == ["hai", "một"]
    assert found(lead, "ngộ độc học sinh", unit=str(below.pk)) == ["hai"]
    assert found(lead, "ngộ độc học sinh", kind="link") == []
    assert found(make_user(Role.CONTRIBUTOR, other), "ngộ độc học sinh") == ["ba"]


def test_own_source_is_found_behind_many_of_others(folder):
    mine, theirs = make_unit(), make_unit()
    sources = [make_source(f"{POISON} Bản tin số {number}.", unit=theirs) for number in range(50)]
    sources.append(
        make_source(f"{POWER} Còn vụ ngộ độc thì chưa rõ có bao nhiêu học sinh.", unit=mine, title="của tôi")
    )
    library.rebuild(folder)
    assert len(sources) == 51
    assert found(make_user(Role.CONTRIBUTOR, mine), "vụ ngộ độc khiến 35 học sinh nhập viện") == ["của tôi"]


def test_library_is_rebuilt_from_the_store(folder):
    source = make_source(POISON, title="Tên cũ")
    make_source("Văn bản không liên quan gì.", title="Khác")
    tasks.index_source.call(source.pk)
    for damaged in (folder / "documents.sqlite", *folder.glob("passages-*/*")):
        if damaged.is_file():
            damaged.write_bytes(b"damaged")
    assert tasks.rebuild_library.call() == 2
    assert found(make_user(Role.CONTRIBUTOR, source.unit), POISON) == ["Tên cũ"]


def test_damaged_library_is_mended_by_the_next_source(folder):
    first = make_source(POISON, title="một")
    tasks.index_source.call(first.pk)
    (folder / "documents.sqlite").write_bytes(b"damaged")
    tasks.index_source.call(make_source(POWER, unit=first.unit).pk)
    assert found(make_user(Role.CONTRIBUTOR, first.unit), POISON)[0] == "một"


def test_while_another_process_writes_the_task_waits_its_turn(folder):
    source = make_source(POISON)
    before = DBTaskResult.objects.count()
    with Library.create(folder):
        tasks.index_source.call(source.pk)
    waiting = DBTaskResult.objects.order_by("-enqueued_at")[: DBTaskResult.objects.count() - before]
    assert [(one.args_kwargs["args"], one.run_after > one.enqueued_at) for one in waiting] == [([source.pk], True)]


def test_new_title_is_searched(folder):
    source = make_source(POISON, title="Tên cũ")
    editor = make_user(Role.EDITOR, source.unit)
    edit_source(actor=editor, source=source, details=Details(title="Tên mới"))
    tasks.index_source.call(source.pk)
    assert found(editor, POISON) == ["Tên mới"]


def test_passages_of_a_copy_are_compared_with_a_claim_best_first():
    copy = make_source(f"{POWER}\n\n{POISON}\n\nThời tiết cuối tuần có mưa.").snapshots.get()
    best = compare_with("Vụ ngộ độc khiến 53 học sinh phải nhập viện ngày 12/03/2026.", copy)[0]
    assert POISON in best.passage.text
    marks = {(one.aspect, one.relation, one.claim.text, one.passage.text) for one in best.comparison.findings}
    assert ("quantity", "conflicts", "53 học sinh", "35 học sinh") in marks
    assert ("date", "agrees", "ngày 12/03/2026", "ngày 12/03/2026") in marks
    assert copy.text[best.passage.span.start : best.passage.span.end] == best.passage.text


def test_passage_in_the_middle_of_a_long_text_is_found_and_counted_in_the_whole():
    filler = [f"Xã số {number} báo cáo tình hình thời tiết và mùa màng như mọi năm." for number in range(1500)]
    copy = make_source("\n".join([*filler, POISON, *filler])).snapshots.get()
    best = compare_with("Vu ngo doc khien 53 hoc sinh nhap vien", copy)[0]
    assert POISON in best.passage.text
    assert copy.text[best.passage.span.start : best.passage.span.end] == best.passage.text


@pytest.mark.parametrize("claim", ["", " ", "???", "zzzz qqqq"])
def test_nothing_alike_gives_no_passage(claim):
    assert compare_with(claim, make_source(POISON).snapshots.get()) == []
