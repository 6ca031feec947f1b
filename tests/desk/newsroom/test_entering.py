"""Tips that an editor enters: each is taken in as any other, a row that cannot be taken keeps no other back."""

import re

import pytest
from django.test import Client

from desk.factories import make_unit, make_user
from sangto_desk.accounts.models import Role
from sangto_desk.inbox.models import Question, Tip
from sangto_desk.newsroom.entering import MOST_ROWS

pytestmark = pytest.mark.one_store

GUAVA = "Nghe nói uống nước lá ổi mỗi sáng thì hạ đường huyết ngay trong 3 ngày."
GARLIC = "Người ta bảo ăn tỏi sống chữa khỏi cúm chỉ sau một đêm."


@pytest.fixture
def desk(unit) -> Client:
    """The browser of an editor of the unit."""
    client = Client()
    client.force_login(make_user(Role.EDITOR, unit))
    return client


def enter(desk: Client, unit, text: str, way: str = "one", mark: str = "abc") -> tuple[int, str]:
    """Status and page of what was entered."""
    answer = desk.post("/desk/inbox/enter/", {"text": text, "way": way, "unit": unit.pk, "mark": mark})
    return answer.status_code, answer.content.decode()


def test_one_message_is_redacted_and_has_a_ticket_to_be_handed_on(desk, unit):
    status, html = enter(desk, unit, f"Anh Nguyễn Văn Hùng 0912 345 678 kể:\n{GUAVA}")
    assert (status, "Đã nhận 1 trên 1 tin." in html) == (200, True)
    tip = Tip.objects.get()
    assert (tip.channel, "0912" in tip.text, "[điện thoại]" in tip.text) == ("file", False, True)
    ticket = re.search(r'value="http://[^/]+(/phieu/[\w-]+/)"', html).group(1)
    assert Client().get(ticket).status_code == 200


def test_form_that_was_sent_twice_counts_once(desk, unit):
    assert [enter(desk, unit, GUAVA, mark=mark)[0] for mark in ("một", "một", "hai")] == [200] * 3
    assert Question.objects.get().count == 2


def test_each_line_is_a_message_and_equal_lines_count(desk, unit):
    status, html = enter(desk, unit, f"{GUAVA}\r\n\r\nảnh\r\n{GARLIC}\r\n{GUAVA}", "lines")
    assert (status, "Đã nhận 3 trên 4 tin." in html, "Dòng 2: Ngắn quá" in html) == (200, True, True)
    assert sorted(Question.objects.values_list("count", flat=True)) == [1, 2]


@pytest.mark.parametrize(
    "table", [f"stt;Nội dung\n1;{GUAVA}\n2;{GARLIC}\n3", '{"text": "' + GUAVA + '"}\n{"text": "' + GARLIC + '"}\n{}']
)
def test_table_is_read_row_by_row(desk, unit, table):
    status, html = enter(desk, unit, table, "table")
    assert (status, "Dòng 3: Dòng này không có chữ." in html, Question.objects.count()) == (200, True, 2)


def test_what_cannot_be_taken_stays_in_the_form(desk, unit):
    for text, way in (("a,b\n1,2", "table"), (GUAVA, "table"), ("ảnh", "one"), ("", "one"), (GUAVA, "fax")):
        status, html = enter(desk, unit, text, way)
        assert (status, text in html) == (400, True)
    status, html = enter(desk, unit, f"{GUAVA}\n" * (MOST_ROWS + 1), "lines")
    assert (status, f"nhiều nhất {MOST_ROWS} tin" in html, Tip.objects.count()) == (400, True, 0)


def test_tips_are_entered_for_units_of_ones_own_alone(desk, unit):
    assert enter(desk, make_unit("Phòng khác"), GUAVA)[0] == 400
    assert Tip.objects.count() == 0
