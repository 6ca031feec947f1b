"""Appeals: redacted, without a sender, answered once by somebody impartial, in the open and in the log."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from desk.factories import make_user
from desk.public.test_pages import correct, withdraw
from desk.stages import Desk, make_desk, make_published
from sangto.ledger import AppealOutcome, Outcome
from sangto_desk.accounts.models import DeskProfile, Role
from sangto_desk.audit import published as log
from sangto_desk.audit.models import Entry
from sangto_desk.claims.records import Claimant
from sangto_desk.common.days import today
from sangto_desk.common.errors import Conflicted, NotAllowed, NotFound, Unacceptable
from sangto_desk.demo.clock import standing_at
from sangto_desk.factchecks.models import Appeal, Ending, Version
from sangto_desk.factchecks.published import path_of
from sangto_desk.factchecks.published.appeals import answered_appeals, appeal_figures, appeals_of, get_appeal
from sangto_desk.factchecks.selectors import appeal_of_ticket, overdue_appeals, waiting_appeals
from sangto_desk.factchecks.services import Answer, answer_appeal, receive_appeal

pytestmark = pytest.mark.django_db

TEXT = "Bài viết ghi sai tên tài liệu. Xin gọi 0912 345 678 để tôi gửi bản gốc."
KEPT = Answer("kept", "Tài liệu đúng như đã ghi.", asked="Sửa tên tài liệu được trích.")
COMPANY = Claimant("company", "Công ty Nước Sạch Thử Nghiệm")


@pytest.fixture
def desk(settings, tmp_path) -> Desk:
    settings.DATA = type(settings.DATA)(tmp_path)
    return make_desk()


@pytest.fixture
def version(desk) -> Version:
    return make_published(desk)


@pytest.fixture
def other(desk, version):
    """An editor who had no part in the fact-check."""
    return make_user(Role.EDITOR, desk.unit)


def appeal_to(version: Version, kind: str = "correction", text: str = TEXT) -> Appeal:
    return receive_appeal(slug=version.factcheck.slug, kind=kind, text=text).appeal


def test_appeal_is_redacted_and_knows_a_day_and_no_sender(version):
    receipt = receive_appeal(slug=version.factcheck.slug, kind="correction", text=TEXT)
    appeal = receipt.appeal
    assert ("0912" in appeal.text, "ghi sai tên tài liệu" in appeal.text) == (False, True)
    assert (appeal.received, appeal.due, appeal.base) == (today(), today() + timedelta(days=10), 1)
    entry = Entry.objects.get(action="factchecks.receive-appeal")
    assert (entry.actor_id, entry.at.astimezone().microsecond, "text" in entry.after) == (None, 0, False)
    assert appeal_of_ticket(receipt.ticket) == appeal
    assert [appeal_of_ticket(token) for token in (appeal.token_hash, "ở đây", "x" * 200)] == [None] * 3


def test_same_submission_counts_once_and_another_text_is_another_appeal(version):
    given = {"slug": version.factcheck.slug, "kind": "correction", "submission": "một-mẫu"}
    first, again = receive_appeal(text=TEXT, **given), receive_appeal(text=TEXT, **given)
    other = receive_appeal(text="Còn một chỗ sai nữa ở phần nguồn.", **given)
    assert (first.ticket == again.ticket, first.appeal == again.appeal) == (True, True)
    assert [first.appeal.number, other.appeal.number] == [1, 2]


def test_what_was_not_published_cannot_be_appealed_against(desk, version):
    with pytest.raises(NotFound):
        receive_appeal(slug="khong-co", kind="correction", text=TEXT)
    with pytest.raises(Unacceptable):
        receive_appeal(slug=version.factcheck.slug, kind="complaint", text=TEXT)


def test_promised_days_are_those_of_the_profile_and_bounded(desk, version):
    DeskProfile.objects.update(answer_days=3)
    assert appeal_to(version).due == today() + timedelta(days=3)
    for days in (0, 31):
        with pytest.raises(IntegrityError), transaction.atomic():
            DeskProfile.objects.update(answer_days=days)


def test_answer_is_public_frozen_and_in_the_log(version, other):
    appeal = answer_appeal(actor=other, appeal=appeal_to(version), answer=KEPT)
    (told,) = appeals_of(version.factcheck.slug)
    assert (told.outcome, told.asked, told.reason, told.impartial) == (Ending.KEPT, KEPT.asked, KEPT.reason, True)
    assert [words for words in ("0912 345", other.name, "ghi sai") if words in told.canonical] == []
    entry = log.latest_about(f"/khieu-nai/{appeal.number}/")
    assert isinstance(entry, AppealOutcome)
    assert (entry.sha256, entry.concerns, entry.outcome) == (
        appeal.sha256,
        path_of(version.factcheck.slug),
        Outcome.DECLINED,
    )
    assert Entry.objects.get(action="factchecks.answer-appeal").actor == other


def test_who_wrote_or_judged_answers_only_where_nobody_else_can(desk, version):
    first, second = appeal_to(version), appeal_to(version, text="Một điều khác nữa cũng sai ở bài này.")
    # The administrator is above an editor, so there is somebody impartial.
    with pytest.raises(NotAllowed) as refused:
        answer_appeal(actor=desk.editor, appeal=first, answer=KEPT)
    assert refused.value.name == "factchecks.appeal-own-work"
    with pytest.raises(NotAllowed):
        answer_appeal(actor=desk.contributor, appeal=first, answer=KEPT)
    assert answer_appeal(actor=desk.administrator, appeal=first, answer=KEPT).impartial is True
    type(desk.administrator).objects.filter(pk=desk.administrator.pk).update(is_active=False)
    answer_appeal(actor=desk.lead, appeal=second, answer=KEPT)
    assert [one.impartial for one in appeals_of(version.factcheck.slug)] == [True, False]


def test_database_refuses_a_false_word_about_who_answered(desk, version, other):
    appeal = answer_appeal(actor=other, appeal=appeal_to(version), answer=KEPT)
    open_one = appeal_to(version, text="Một điều khác nữa cũng sai ở bài này.")
    names = ("outcome", "reason", "asked", "answered", "content", "sha256")
    values = Appeal.objects.values(*names).get(pk=appeal.pk)
    for change in (
        {**values, "impartial": True, "answered_by": desk.editor},
        {**values, "impartial": True, "answered_by": desk.lead},
        {**values, "impartial": None, "answered_by": other},
        {**values, "impartial": True, "answered_by": other, "outcome": "corrected"},
        {**values, "impartial": True, "answered_by": other, "outcome": "corrected", "version": version},
        {**values, "impartial": True, "answered_by": other, "asked": ""},
        {"text": "Lời khác"},
        {"due": today() + timedelta(days=300)},
    ):
        with pytest.raises(IntegrityError), transaction.atomic():
            Appeal.objects.filter(pk=open_one.pk).update(**change)
    for change in ({"reason": "Khác"}, {"outcome": "", "answered_by": None}):
        with pytest.raises(IntegrityError), transaction.atomic():
            Appeal.objects.filter(pk=appeal.pk).update(**change)
    with pytest.raises(IntegrityError), transaction.atomic():
        Appeal.objects.filter(pk=open_one.pk)._raw_delete("default")


def test_appeal_is_answered_once(version, other):
    appeal = appeal_to(version)
    answer_appeal(actor=other, appeal=appeal, answer=KEPT)
    with pytest.raises(Conflicted) as refused:
        answer_appeal(actor=other, appeal=appeal, answer=KEPT)
    assert refused.value.name == "factchecks.appeal-answered"
    assert len(answered_appeals()) == 1


def test_outcome_corrected_needs_a_correction_made_since(desk, version, other):
    answer = Answer("corrected", "Đã sửa câu trả lời.", asked="Sửa số trong câu trả lời.")
    early = appeal_to(version)
    with pytest.raises(Conflicted) as refused:
        answer_appeal(actor=other, appeal=early, answer=answer)
    assert refused.value.name == "factchecks.appeal-no-change"
    corrected = correct(desk, version)
    late = appeal_to(version, text="Vẫn còn một chỗ sai nữa trong bài.")
    assert answer_appeal(actor=other, appeal=early, answer=answer).version == corrected
    with pytest.raises(Conflicted):
        answer_appeal(actor=other, appeal=late, answer=answer)
    withdraw(desk, version)
    gone = Answer("withdrawn", "Đã rút bài.", asked="Rút bài.")
    assert answer_appeal(actor=other, appeal=late, answer=gone).version.number == 3
    assert [one.led_to for one in appeals_of(version.factcheck.slug)] == [2, 3]


def test_reply_names_its_party_and_never_a_private_person(version, other):
    appeal = appeal_to(version, kind="reply", text="Công ty chúng tôi chưa từng quảng cáo như vậy.")
    words = {"asked": "Đăng phản hồi.", "reply": "Công ty chưa từng quảng cáo như vậy.", "reason": "Đăng nguyên văn."}
    for party in (None, Claimant("company", "Nguyễn Văn Thử Nghiệm")):
        with pytest.raises(Unacceptable):
            answer_appeal(actor=other, appeal=appeal, answer=Answer("replied", party=party, **words))
    answer_appeal(actor=other, appeal=appeal, answer=Answer("replied", party=COMPANY, **words))
    told = get_appeal(appeal.number)
    assert told is not None
    assert (told.reply, told.party.name, told.outcome) == (words["reply"], COMPANY.name, Ending.REPLIED)
    with pytest.raises(Unacceptable):
        answer_appeal(actor=other, appeal=appeal_to(version), answer=Answer("replied", party=COMPANY, **words))


def test_answer_with_personal_data_is_refused(version, other):
    answer = Answer("kept", "Chúng tôi đã gọi 0912 345 678.", asked="Sửa tên.")
    with pytest.raises(Unacceptable):
        answer_appeal(actor=other, appeal=appeal_to(version), answer=answer)


def test_set_aside_is_counted_and_stands_on_no_page(version, other):
    appeal = appeal_to(version, text="Mua hàng giảm giá tại cửa hàng của chúng tôi.")
    answer_appeal(actor=other, appeal=appeal, answer=Answer("aside", "Là quảng cáo."))
    assert (get_appeal(appeal.number), appeal_figures().aside) == (None, 1)
    assert log.latest_about(f"/khieu-nai/{appeal.number}/") is None


def test_figures_count_what_came_and_what_was_kept_of_the_promise(version, other):
    texts = [f"Chỗ sai thứ {number} trong bài viết này." for number in ("nhất", "hai", "ba", "tư")]
    with standing_at(timezone.now() - timedelta(days=40)):
        late, overdue = (appeal_to(version, text=text) for text in texts[:2])
    on_time, waiting = (appeal_to(version, text=text) for text in texts[2:])
    answer_appeal(actor=other, appeal=on_time, answer=KEPT)
    answer_appeal(actor=other, appeal=late, answer=KEPT)
    figures = appeal_figures()
    assert (figures.received, figures.waiting, figures.overdue) == (4, 1, 1)
    assert (figures.answered, figures.in_time, figures.aside) == (2, 1, 0)
    assert dict(figures.outcomes)[Ending.KEPT] == 2
    assert list(waiting_appeals(other)) == [overdue, waiting]
    assert list(overdue_appeals(other)) == [overdue]
