"""What entries share is found and shown; two people decide, the second without having seen the first."""

import pytest

from desk.contests.playing import assigned, opened, send
from desk.factories import make_source, make_user
from sangto_desk.accounts.models import Role
from sangto_desk.common.errors import Conflicted, DeskError, NotAllowed
from sangto_desk.contests.models import EntryState, Outcome, ReuseRun, SharedText
from sangto_desk.contests.selectors import originality as board
from sangto_desk.contests.services import answer_case, ask_entrant, open_case, report_leak, settle_leak
from sangto_desk.contests.services.comparing import compare, compare_what_came_late, start_comparison
from sangto_desk.contests.services.judging_cases import judge_case
from sangto_desk.evidence.models import Snapshot

pytestmark = pytest.mark.django_db

OWN = [
    "Mùa gặt năm ấy trời nắng gắt, thóc phơi kín cả sân đình và lũ trẻ chúng tôi chạy chân trần trên rơm vàng.",
    "Chị tôi làm ở trạm y tế xã, mỗi tối chị kể về những người già đi bộ mấy cây số để được đo huyết áp.",
    "Chiếc xe đạp cũ của bố đưa tôi qua con dốc dài đến trường, hôm mưa bố trùm áo lên cặp sách cho khỏi ướt.",
    "Thư viện nhỏ ở cuối phố mở cửa hai buổi một tuần, bác thủ thư nhớ tên từng cuốn sách mà bọn trẻ thích đọc.",
]
COPIED = (
    "Ngoại tôi bảo dòng sông không bao giờ vội, nó đi qua làng như một người quen ghé thăm, để lại phù sa cho bãi ngô "
    "và mang theo tiếng cười của đám trẻ tắm chiều ra tận cửa biển xa, nơi nước mặn gặp nước ngọt."
)


@pytest.fixture
def stage():
    return opened()


def compared(stage, **options):
    run = start_comparison(actor=stage.editor, contest=stage.contest, **options)
    compare(run_id=run.pk)
    run.refresh_from_db()
    return run


def pairs(run):
    return [(pair.entry_id, pair.other_id) for pair in run.shared.order_by("pk")]


def test_copied_passage_is_found_with_its_places_in_what_judges_see(stage):
    first = send(stage, stage.units[0], f"{OWN[0]} {COPIED}")
    second = send(stage, stage.units[1], f"{OWN[1]} {COPIED} {OWN[2]}")
    send(stage, stage.units[0], f"{OWN[3]} {OWN[2][:60]}")
    run = compared(stage)
    assert (run.state, run.entries, pairs(run)) == ("done", 3, [(first.pk, second.pk)])
    sides = board.side_by_side(run.shared.get())
    marked = ["".join(piece.text for piece in side if piece.passage) for side in (sides.left, sides.right)]
    assert marked == [COPIED.rstrip(".")] * 2
    assert "".join(piece.text for piece in sides.right) == second.text


def test_places_are_those_of_the_texts_as_they_are_after_words_were_covered():
    stage = assigned(entries=1)
    pair = compared(stage).shared.get()
    reading = pair.entry.readings.select_related("judge__user").first()
    report = report_leak(actor=reading.judge.user, reading=reading, words="cầu nhỏ đầu xóm")
    settle_leak(actor=stage.editor, report=report, covered=True)
    sides = board.side_by_side(SharedText.objects.get(pk=pair.pk))
    left, right = ([piece.text.split() for piece in side if piece.passage == 1] for side in (sides.left, sides.right))
    assert (left[0][0], left[0][-6:]) == (right[0][0], right[0][-6:])
    assert "".join(piece.text for piece in sides.left) == SharedText.objects.get(pk=pair.pk).entry.text


def test_places_are_those_of_the_copy_of_a_source_that_is_shown():
    stage = opened()
    source = make_source(f"Một bài báo cũ. {COPIED}", unit=stage.unit)
    send(stage, stage.units[0], f"{OWN[0]} {COPIED}")
    shared = compared(stage).shared.get()
    later = Snapshot.objects.get(source=source)
    later.pk, later.sha256, later.text = None, "b" * 64, f"Bài đã sửa, thêm nhiều chữ ở đầu trang. {COPIED}"
    later.save(force_insert=True)
    assert board.side_by_side(shared).right[1].text == COPIED.rstrip(".")


def test_allowed_text_and_the_library_are_taken_into_account(stage):
    source = make_source(f"Một bài báo cũ. {COPIED}", unit=stage.unit)
    entry = send(stage, stage.units[0], f"{OWN[0]} {COPIED}")
    run = compared(stage)
    assert [(pair.entry_id, pair.source_id) for pair in run.shared.all()] == [(entry.pk, source.pk)]
    assert board.side_by_side(run.shared.get()).right[1].text == COPIED.rstrip(".")
    free = opened(allowed=COPIED)
    send(free, free.units[0], f"{OWN[0]} {COPIED}")
    send(free, free.units[1], f"{OWN[1]} {COPIED}")
    assert pairs(compared(free)) == []


def test_entry_that_comes_late_is_added_to_the_last_comparison(stage):
    first = send(stage, stage.units[0], f"{OWN[0]} {COPIED}")
    run = compared(stage)
    late = send(stage, stage.units[1], f"{OWN[1]} {COPIED}")
    assert board.late_entries(run) == 1
    assert compare_what_came_late() == 1
    assert pairs(run) == [(late.pk, first.pk)]
    assert compare_what_came_late() == 0
    compare(run_id=run.pk)
    assert (ReuseRun.objects.count(), pairs(run)) == (1, [(late.pk, first.pk)])


def test_comparison_that_was_cut_off_comes_to_the_same(stage):
    for unit, own in zip(stage.units, OWN, strict=False):
        send(stage, unit, f"{own} {COPIED}")
    run = start_comparison(actor=stage.editor, contest=stage.contest)
    ReuseRun.objects.filter(pk=run.pk).update(state="working")  # as a worker that was killed leaves it
    compare(run_id=run.pk)
    assert len(pairs(run)) == 1


def test_two_comparisons_at_once_are_refused(stage):
    start_comparison(actor=stage.editor, contest=stage.contest)
    with pytest.raises(Conflicted):
        start_comparison(actor=stage.editor, contest=stage.contest)


def test_only_organisers_compare(stage):
    with pytest.raises(NotAllowed):
        start_comparison(actor=make_user(Role.EDITOR, stage.units[0]), contest=stage.contest)


def test_three_that_share_are_a_cluster(stage):
    entries = [send(stage, stage.units[at % 2], f"{own} {COPIED}") for at, own in enumerate(OWN[:3])]
    (cluster,) = board.clusters_of(compared(stage))
    assert [entry.pk for entry in cluster.entries] == [entry.pk for entry in entries]


def test_overlapping_spans_lose_no_letter():
    text = "abcdefghij"
    cut = board.pieces(text, [(4, 8), (2, 6), (9, 10)])
    assert [(piece.text, piece.passage) for piece in cut] == [("ab", 0), ("cdef", 2), ("gh", 1), ("i", 0), ("j", 3)]


@pytest.fixture
def case(stage):
    entry = send(stage, stage.units[0], f"{OWN[0]} {COPIED}")
    return open_case(actor=stage.editor, entry=entry, evidence={"pairs": []})


def test_second_person_sees_nothing_of_the_first_before_judging(stage, case):
    judge_case(actor=stage.editor, case=case, outcome=Outcome.EXCLUDED, reason="Trùng cả đoạn.")
    case.refresh_from_db()
    other = board.shown_case(case, stage.lead)
    assert (other.proposal, other.reason, other.waits) == (None, "", True)
    own = board.shown_case(case, stage.editor)
    assert (own.proposal, own.reason, own.waits) == (Outcome.EXCLUDED, "Trùng cả đoạn.", False)


def test_two_who_agree_decide_and_both_reasons_are_kept(stage, case):
    judge_case(actor=stage.editor, case=case, outcome=Outcome.EXCLUDED, reason="Trùng cả đoạn.")
    judge_case(actor=stage.lead, case=case, outcome=Outcome.EXCLUDED, reason="Không dẫn nguồn.")
    case.refresh_from_db()
    assert (case.outcome, case.decided_by, case.reason) == (
        "excluded",
        stage.lead,
        "Trùng cả đoạn.\n\nKhông dẫn nguồn.",
    )
    case.entry.refresh_from_db()
    assert case.entry.state == EntryState.EXCLUDED


def test_two_who_differ_decide_nothing(stage, case):
    judge_case(actor=stage.editor, case=case, outcome=Outcome.EXCLUDED, reason="Trùng cả đoạn.")
    judge_case(actor=stage.lead, case=case, outcome=Outcome.KEPT, reason="Là lời ru quen thuộc.")
    case.refresh_from_db()
    assert (case.outcome, case.proposal, case.entry.state) == ("", "kept", EntryState.RECEIVED)
    assert "Là lời ru quen thuộc." in case.reason and "Trùng cả đoạn." in case.reason


def test_one_person_alone_never_decides(stage, case):
    for _time in range(2):
        judge_case(actor=stage.editor, case=case, outcome=Outcome.EXCLUDED, reason="Trùng cả đoạn.")
    case.refresh_from_db()
    assert case.outcome == ""


@pytest.mark.parametrize("reason", ["", "x" * 2_001])
def test_reason_is_needed_and_bounded(stage, case, reason):
    with pytest.raises(DeskError):
        judge_case(actor=stage.editor, case=case, outcome=Outcome.KEPT, reason=reason)


def test_entrant_is_asked_and_answers_once(stage, case):
    ask_entrant(actor=stage.editor, case=case, question="Đoạn này em đọc ở đâu?")
    answer_case(case=case, answer="Bà em kể.")
    case.refresh_from_db()
    assert case.answer == "Bà em kể."
    with pytest.raises(Conflicted):
        answer_case(case=case, answer="Thêm.")
