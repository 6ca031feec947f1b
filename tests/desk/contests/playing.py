"""A small contest at any stage, made by the services that make a real one."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from decimal import Decimal
from itertools import count

from django.utils import timezone

from desk.factories import make_unit, make_user, open_desk
from sangto_desk.accounts.models import Role, Unit, User
from sangto_desk.contests import services
from sangto_desk.contests.models import Contest, Entry, Judge, Reading
from sangto_desk.contests.records import (
    CriterionDetails,
    Details,
    Given,
    LevelDetails,
    Person,
    QuotaDetails,
    Submission,
)
from sangto_desk.demo.clock import standing_at

_numbers = count(1)

ESSAY = (
    "Mỗi sáng tôi đi qua cây cầu nhỏ đầu xóm. Dưới cầu nước chảy chậm, hai bên bờ cỏ mọc cao đến ngang lưng người lớn. "
    "Bà tôi kể rằng ngày trước nơi đây là bến đò, mỗi phiên chợ thuyền đậu kín cả khúc sông. "
)
CONSENT = "Em đồng ý cho ban tổ chức dùng bài dự thi trong cuộc thi này."


@dataclass
class Stage:
    """A contest and its people: two leads who organise, units that take part, judges."""

    contest: Contest
    unit: Unit
    editor: User
    lead: User
    units: list[Unit]
    judges: list[Judge] = field(default_factory=list)
    tickets: dict[int, str] = field(default_factory=dict)

    @property
    def entries(self) -> list[Entry]:
        return list(self.contest.entries.order_by("pk"))

    def refreshed(self) -> Contest:
        self.contest.refresh_from_db()
        return self.contest


def details(**changes) -> Details:
    now = timezone.now()
    number = next(_numbers)
    values = {
        "title": f"Viết về quê hương {number}",
        "slug": f"viet-ve-que-huong-{number}",
        "task": "Kể về một nơi chốn mà em **yêu mến**.",
        "rules": "Mỗi người gửi một bài.",
        "opens": now - timedelta(days=1),
        "closes": now + timedelta(days=1),
        "erase_on": (now + timedelta(days=90)).date(),
        "consent": CONSENT,
        "least_words": 20,
        "most_words": 2000,
        "extra_reads": 2,
    }
    return Details(**values | changes)


def set_up(*, units=2, quota=1, levels=1, by_unit=False, unit=None, people=None, **changes) -> Stage:
    """A contest that is not published: two criteria, levels with a quota for each unit, then one for all.

    `unit` and `people` (editor and lead) are made where they are not given.
    """
    open_desk()
    root = unit or make_unit(f"Tỉnh {next(_numbers)}")
    editor, lead = people or (make_user(Role.EDITOR, root), make_user(Role.LEAD, root))
    parts = [make_unit(f"Huyện {at} số {next(_numbers)}", root) for at in range(units)]
    contest = services.create_contest(actor=editor, unit=root, details=details(**changes))
    rubric = [
        CriterionDetails("Nội dung", Decimal(2), anchors="0: lạc đề\n10: sâu sắc, có quan sát riêng"),
        CriterionDetails("Diễn đạt", Decimal(1), anchors="0: khó hiểu\n10: trong sáng"),
    ]
    services.set_rubric(actor=editor, contest=contest, criteria=rubric)
    each = tuple(QuotaDetails(quota, part) for part in parts)
    made = [LevelDetails("Vòng huyện", each, by_unit)]
    if levels == 2:
        made.append(LevelDetails("Vòng tỉnh", (QuotaDetails(1),)))
    services.set_levels(actor=editor, contest=contest, levels=made)
    return Stage(contest, root, editor, lead, parts)


def opened(**options) -> Stage:
    """A contest that takes entries."""
    stage = set_up(**options)
    services.publish_contest(actor=stage.editor, contest=stage.contest)
    return stage


def submission(unit: Unit, text: str = "", **changes) -> Submission:
    number = next(_numbers)
    values = {
        "text": text or f"{ESSAY}Câu chuyện thứ {number} của tôi bắt đầu từ đó. " * 2,
        "unit": unit,
        "person": Person(f"Nguyễn Minh Hoạ {number}", f"nguoithi{number}@example.org"),
        "agreed": True,
        "minor": False,
        "name_public": True,
    }
    return Submission(**values | changes)


def send(stage: Stage, unit: Unit, text: str = "", **changes) -> Entry:
    receipt = services.receive_entry(
        contest=stage.contest, submission=submission(unit, text, **changes), key=f"bài {next(_numbers)}"
    )
    stage.tickets[receipt.entry.pk] = receipt.ticket
    return receipt.entry


def add_judge(stage: Stage, unit: Unit | None = None, **bounds) -> Judge:
    _invitation, token = services.invite_judge(actor=stage.editor, contest=stage.contest, unit=unit, **bounds)
    judge = services.accept_judge_invitation(token=token, user=make_user())
    stage.judges.append(judge)
    return judge


@contextmanager
def after_the_end(stage: Stage):
    """The clock, an hour after the announced end."""
    with standing_at(stage.contest.closes + timedelta(hours=1)):
        yield


def closed(*, entries=3, judges=4, **options) -> Stage:
    """A contest with entries of every unit and judges of none, closed."""
    stage = opened(**options)
    for unit in stage.units:
        for _ in range(entries):
            send(stage, unit)
    for _ in range(judges):
        add_judge(stage)
    with after_the_end(stage):
        services.close_contest(actor=stage.editor, contest=stage.contest)
    return stage


def assigned(**options) -> Stage:
    """Every entry has its judges."""
    stage = closed(**options)
    services.assign_round(actor=stage.editor, contest=stage.contest, seed=7)
    return stage


def give(stage: Stage, *values: float) -> list[Given]:
    criteria = list(stage.contest.criteria.all())
    return [Given(criterion.pk, Decimal(str(value))) for criterion, value in zip(criteria, values, strict=True)]


def read_all(stage: Stage) -> None:
    """Every judge hands in all they have: the later an entry came, the better it is."""
    order = {entry.pk: at for at, entry in enumerate(stage.entries)}
    rows = Reading.objects.filter(judge__contest=stage.contest, state__in=("assigned", "begun"))
    for reading in rows.select_related("judge__user", "judge__contest", "round", "entry").order_by("pk"):
        value = min(10.0, order[reading.entry_id] * 9 / max(1, len(order) - 1))
        value = round(value * 2) / 2
        services.hand_in(actor=reading.judge.user, reading=reading, given=give(stage, value, value))


def ranked(**options) -> Stage:
    stage = assigned(**options)
    read_all(stage)
    services.rank_round(actor=stage.editor, round_=stage.contest.rounds.get())
    return stage


def decided(**options) -> Stage:
    stage = ranked(**options)
    services.promote(actor=stage.lead, round_=stage.contest.rounds.get(), reason="Ban giám khảo đã họp.")
    stage.contest.refresh_from_db()
    return stage


def published(**options) -> Stage:
    stage = decided(**options)
    services.publish_results(actor=stage.lead, contest=stage.contest)
    return stage
