"""A tip comes in: redacted, folded, matched, with a ticket that nobody but the sender has."""

from __future__ import annotations

import threading
from datetime import timedelta

import pytest
from django.db import connection, connections
from django.utils import timezone
from django.utils.translation import override
from django_tasks_db.models import DBTaskResult

from fact_checks import LEMON
from sangto_desk.audit.models import Entry
from sangto_desk.common.errors import Conflicted, TooLarge, Unacceptable
from sangto_desk.common.tokens import token_hash
from sangto_desk.inbox import matching
from sangto_desk.inbox.matching import read_at_once
from sangto_desk.inbox.models import Addition, Channel, Question, Seen, Ticket, Tip
from sangto_desk.inbox.selectors.tickets import ticket_of
from sangto_desk.inbox.services import add_to_ticket, match_waiting, receive_message, receive_tip
from sangto_desk.inbox.services.keeping import Arrival, keep_tips

TEXT = "Nghe nói uống nước lá ổi mỗi sáng thì hạ đường huyết ngay trong 3 ngày, có thật không?"
PRIVATE = "Chị Trần Thị Hồng số 0912 345 678 bảo uống nước lá ổi mỗi sáng là hạ đường huyết trong 3 ngày."


def receive(text: str, unit, **options):
    """A tip from the web form."""
    return receive_tip(text=text, channel=Channel.WEB, unit=unit, **options)


def test_tip_is_redacted_before_it_is_kept(unit):
    receive(PRIVATE, unit)
    kept = "Chị [người 1] số [điện thoại] bảo uống nước lá ổi mỗi sáng là hạ đường huyết trong 3 ngày."
    assert list(Tip.objects.values_list("text", "channel", "language")) == [(kept, "web", "vi")]
    assert Question.objects.get().text == kept


def test_ticket_is_kept_as_a_hash_only(unit):
    receipt = receive(TEXT, unit)
    assert Ticket.objects.get().token_hash == token_hash(receipt.ticket)
    assert ticket_of(receipt.ticket) == Ticket.objects.get()
    assert [ticket_of(wrong) for wrong in (receipt.ticket[:-1], "", "x" * 5000, "ế", token_hash(receipt.ticket))] == [
        None
    ] * 5


def test_day_is_all_that_is_kept_of_when_it_came(unit):
    receive(TEXT, unit)
    today = timezone.localdate()
    assert (Tip.objects.get().day, Question.objects.get().last_day) == (today, today)
    at = timezone.localtime(Entry.objects.get(action="inbox.receive-tip").at)
    assert (at.date(), at.hour, at.minute, at.second, at.microsecond) == (today, 0, 0, 0, 0)


@pytest.mark.parametrize(
    "again",
    [
        TEXT,
        TEXT.upper(),
        "  nghe noi uong nuoc la oi moi sang thi ha duong huyet ngay trong 3 ngay, co that khong  ",
        "Nghe nói uống nước lá ổi mỗi sáng thì hạ đường huyết ngay trong 3 ngày, có thật ko mọi người?",
        f"{TEXT} 0912345678",
    ],
    ids=["identical", "capitals", "without marks", "a word more", "with a number"],
)
def test_tips_that_say_the_same_make_one_question(unit, again):
    first, second = receive(TEXT, unit), receive(again, unit)
    assert first.question == second.question
    assert list(Question.objects.values_list("count", flat=True)) == [2]
    assert Tip.objects.count() == Ticket.objects.count() == 2


@pytest.mark.parametrize(
    "other",
    [
        TEXT.replace("3 ngày", "5 ngày"),
        TEXT.replace("thì hạ", "thì không hạ"),
        "Nghe nói mật ong trộn tỏi chữa khỏi viêm phổi trong một tuần, có thật không?",
    ],
    ids=["another number", "a negation", "something else"],
)
def test_tips_that_differ_in_what_matters_stay_apart(unit, other):
    receive(TEXT, unit)
    receive(other, unit)
    assert list(Question.objects.order_by("id").values_list("count", flat=True)) == [1, 1]


def test_units_do_not_share_questions(unit):
    from desk.factories import make_unit

    other = make_unit("Phòng khác")
    assert receive(TEXT, unit).question != receive(TEXT, other).question


def test_same_submission_counts_once_and_has_the_same_ticket(unit):
    first, second = receive(TEXT, unit, submission="mot"), receive(TEXT, unit, submission="mot")
    changed = receive(TEXT + " Tôi thấy trên mạng.", unit, submission="mot")
    assert (first.ticket == second.ticket, first.counted, second.counted) == (True, True, False)
    assert changed.ticket != first.ticket
    assert Tip.objects.count() == 2


def test_question_says_kind_and_reasons_of_its_most_telling_statement(unit):
    question = receive("Chào cả nhà. Theo Bộ Y tế, uống nước lá ổi làm giảm 30% đường huyết.", unit).question
    assert (question.kind, question.focus) == ("fact", "Theo Bộ Y tế, uống nước lá ổi làm giảm 30% đường huyết.")
    assert question.worthiness > 0
    assert [name for name, _, _ in question.reasons][0] == "attribution"


def test_tip_is_matched_at_once_and_a_likely_answer_offered(unit, index):
    receipt = receive("Mẹ em bảo " + LEMON.claim.lower(), unit)
    assert receipt.suggestion.record == LEMON.id
    assert (receipt.suggestion.url, receipt.suggestion.conflicts) == (LEMON.url, [])
    assert (receipt.question.status, receipt.question.waiting) == ("new", False)
    assert DBTaskResult.objects.count() == 0


def test_conflict_is_kept_for_the_editor_and_not_offered(unit, index):
    receipt = receive("Cơn bão số 3 làm 21 người mất tích ở Lào Cai", unit)
    assert receipt.suggestion is None
    assert receipt.question.suggestion.conflicts == [["number", "21 người mất tích", "12 người mất tích"]]


def test_without_an_index_tips_are_taken_all_the_same(unit):
    receipt = receive(TEXT, unit)
    assert (receipt.suggestion, receipt.question.waiting) == (None, False)


def test_index_that_appears_later_is_seen(unit, data):
    from fact_checks import FACT_CHECKS
    from sangto.matching import FactCheckIndex

    receive(TEXT, unit)
    with FactCheckIndex.create(data.index) as made:
        made.add(FACT_CHECKS[:1])
    assert receive(LEMON.claim, unit).suggestion.record == LEMON.id


@pytest.mark.django_db(transaction=True)
def test_tip_waits_for_the_worker_where_matching_is_busy(unit, index):
    with matching.matcher()._idle:
        receipt = receive(LEMON.claim, unit)
        receive("Sạc điện thoại qua đêm làm hỏng pin trong một tháng, có đúng không?", unit)
    assert (receipt.suggestion, receipt.question.waiting, receipt.question.kind) == (None, True, "other")
    assert [(task.task_path.rpartition(".")[2], task.args_kwargs) for task in DBTaskResult.objects.all()] == [
        ("match_waiting_questions", {"args": [], "kwargs": {}})
    ]
    assert match_waiting() == 2
    read = Question.objects.get(pk=receipt.question.pk)
    assert (read.suggestion.record, read.kind, read.worthiness > 0) == (LEMON.id, "fact", True)
    assert Question.objects.filter(waiting=True).count() == 0


@pytest.mark.django_db(transaction=True)
def test_three_identical_tips_in_the_same_moment_make_one_question_counting_three(unit):
    together, tickets = threading.Barrier(3), []

    def send() -> None:
        together.wait()
        tickets.append(receive(TEXT, unit).ticket)
        connections.close_all()

    threads = [threading.Thread(target=send) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert list(Question.objects.values_list("count", flat=True)) == [3]
    assert (Tip.objects.count(), len(set(tickets))) == (3, 3)


@pytest.mark.django_db(transaction=True)
def test_one_submission_that_arrives_twice_in_the_same_moment_counts_once(unit):
    together, receipts = threading.Barrier(2), []

    def send() -> None:
        together.wait()
        receipts.append(receive(TEXT, unit, submission="mot"))
        connections.close_all()

    threads = [threading.Thread(target=send) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({receipt.ticket for receipt in receipts}) == 1
    assert (Question.objects.get().count, Tip.objects.count()) == (1, 1)


@pytest.mark.parametrize("text", ["", "   \n ", "chanh", "🍋🍋🍋", "\x00\x01\x02" * 50 + "PNG data", "\ud800"])
def test_what_is_no_text_is_refused_and_nothing_kept(unit, text):
    with pytest.raises(Unacceptable):
        receive(text, unit)
    assert (Question.objects.count(), Tip.objects.count()) == (0, 0)


def test_five_megabytes_are_refused(unit):
    with override("en"), pytest.raises(TooLarge, match="5,000,000 characters; at most 20,000"):
        receive("a b " * 1_250_000, unit)


def test_control_and_invisible_characters_do_not_reach_the_store(unit):
    receipt = receive("Uống nước\u200b lá ổi\x00 mỗi sáng\r\nhạ \ud800đường huyết", unit)
    assert receipt.question.text == "Uống nước lá ổi mỗi sáng\nhạ đường huyết"


def test_message_that_is_delivered_twice_counts_once(unit):
    first, seen = receive_message(text=TEXT, channel=Channel.ZALO, message_id="m-1", unit=unit)
    second, _ = receive_message(text=TEXT, channel=Channel.ZALO, message_id="m-1", unit=unit)
    other, _ = receive_message(text=TEXT, channel=Channel.TELEGRAM, message_id="m-1", unit=unit)
    assert (first.ticket == second.ticket, first.ticket == other.ticket) == (True, False)
    assert (Question.objects.get().count, Tip.objects.count()) == (2, 2)
    assert "m-1" not in seen.digest


def test_messages_are_forgotten_after_a_few_days(unit):
    receive_message(text=TEXT, channel=Channel.ZALO, message_id="m-1", unit=unit)
    Seen.objects.update(day=timezone.localdate() - timedelta(days=4))
    receive_message(text=TEXT, channel=Channel.ZALO, message_id="m-2", unit=unit)
    assert Seen.objects.count() == 1


def test_addition_is_redacted_and_the_same_one_is_kept_once(unit):
    ticket = ticket_of(receive(TEXT, unit).ticket)
    for _ in range(2):
        add_to_ticket(ticket=ticket, text="Bài ấy do facebook.com/ban.than.123 đăng, gọi 0987654321")
    assert list(Addition.objects.values_list("text", flat=True)) == [
        "Bài ấy do [hồ sơ mạng xã hội] đăng, gọi [điện thoại]"
    ]


def test_additions_have_a_limit(unit):
    ticket = ticket_of(receive(TEXT, unit).ticket)
    for number in range(20):
        add_to_ticket(ticket=ticket, text=f"Thêm lần thứ {number}")
    with override("en"), pytest.raises(Conflicted, match="20 additions"):
        add_to_ticket(ticket=ticket, text="Thêm lần nữa")
    with pytest.raises(TooLarge):
        add_to_ticket(ticket=ticket, text="a b " * 2000)


def test_every_tip_is_in_the_trail_without_its_words(unit):
    question = receive(PRIVATE, unit).question
    entry = Entry.objects.get(action="inbox.receive-tip")
    assert (entry.actor, entry.unit, entry.after) == (None, unit, {"question": question.pk, "channel": "web"})


def test_number_of_queries_of_a_tip_does_not_grow(unit, django_assert_max_num_queries):
    for number in range(30):
        receive(f"Ăn {number} quả ổi mỗi ngày thì hạ đường huyết ngay trong ba ngày đầu tiên", unit)
    with django_assert_max_num_queries(16):
        receive("Ăn 77 quả ổi mỗi ngày thì hạ đường huyết ngay trong ba ngày đầu tiên", unit)
    assert connection.vendor in ("sqlite", "postgresql")


def arrival(text: str, unit, ticket: str, **options) -> Arrival:
    """A tip that nobody has looked at yet."""
    return Arrival(text, Channel.WEB, unit, ticket, options.pop("submitted", False), "vi", **options)


def test_tips_of_one_moment_are_counted_made_and_matched_to_their_tickets(unit):
    known = receive(TEXT, unit).question
    other = "Nghe nói mật ong trộn tỏi chữa khỏi viêm phổi trong một tuần, có thật không?"
    kept = keep_tips(
        [
            arrival(other, unit, "a"),
            arrival(TEXT, unit, "b"),
            arrival(other.upper(), unit, "c"),
            arrival(other, unit, "d", submitted=True),
            arrival(other, unit, "d", submitted=True),
        ]
    )
    assert [each.question.pk == known.pk for each in kept] == [False, True, False, False, False]
    assert [each.counted for each in kept] == [True, True, True, True, False]
    assert list(Question.objects.order_by("id").values_list("count", flat=True)) == [2, 3]
    assert [ticket_of(token).tip.text for token in "abcd"] == [other, TEXT, other.upper(), other]
    assert Entry.objects.filter(action="inbox.receive-tip").count() == Tip.objects.count() == 5


def test_number_of_queries_of_many_tips_of_one_moment_hardly_grows(unit, django_assert_max_num_queries):
    texts = [f"Ăn {number} quả ổi mỗi ngày thì hạ đường huyết ngay trong ba ngày đầu tiên" for number in range(20)]
    with django_assert_max_num_queries(30):
        keep_tips([arrival(text, unit, f"{place}") for place, text in enumerate(texts)])
    assert Question.objects.filter(waiting=True).count() == 20


def test_question_that_another_process_made_meanwhile_is_counted(unit):
    late = arrival(TEXT, unit, "late", reading=read_at_once(TEXT))
    receive(TEXT, unit)
    (kept,) = keep_tips([late])
    assert (kept.counted, list(Question.objects.values_list("count", flat=True))) == (True, [2])
