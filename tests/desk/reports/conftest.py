"""A province with two districts, a ward and work of a year in them, written by the services and then moved in time."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

import pytest

from desk import stages
from desk.factories import make_unit, make_user, open_desk
from desk.lasting import lasting
from sangto_desk.accounts.models import Role, Unit, User
from sangto_desk.claims.kinds import Kind
from sangto_desk.claims.services import refuse_statement
from sangto_desk.demo.clock import standing_at
from sangto_desk.inbox.models import Channel
from sangto_desk.inbox.services import open_claim_for, receive_tip, refuse_question
from sangto_desk.reports.periods import Period

HALF = Period(date(2026, 1, 1), date(2026, 6, 30))


@dataclass(frozen=True)
class Province:
    """The tree of units, with somebody to lead, to write and to approve at the top."""

    top: Unit
    first: Unit
    second: Unit
    ward: Unit
    lead: User
    other_lead: User
    editor: User


def at(month: int, day: int, hour: int = 9) -> datetime:
    return datetime(2026, month, day, hour, tzinfo=UTC)


def make_province() -> Province:
    open_desk()
    top = make_unit("Tỉnh Minh Hoạ")
    first, second = make_unit("Huyện Một", top), make_unit("Huyện Hai", top)
    ward = make_unit("Xã Ba", first)
    people = [make_user(role, top) for role in (Role.LEAD, Role.LEAD, Role.EDITOR)]
    return Province(top, first, second, ward, *people)


@pytest.fixture
def province(db) -> Province:
    return make_province()


def work(unit: Unit, moment: datetime, *, tips: int, claim: str = "", refuse: bool = False) -> None:
    """Tips of one question in a unit, and what was decided three days later."""
    editor = make_user(Role.EDITOR, unit)
    text = f"Có tin nói ở {unit.name} nước máy nhiễm chì {moment.day + 40} lần, đúng không?"
    with standing_at(moment):
        for _number in range(tips):
            question = receive_tip(text=text, channel=Channel.WEB, unit=unit).question
    with standing_at(moment + timedelta(days=3)):
        question.refresh_from_db()
        if refuse:
            refuse_question(actor=editor, question=question, reason="vague")
        elif claim:
            open_claim_for(actor=editor, question=question, wording=claim)


def make_worked() -> Province:
    """Work in all units, some of it before the half-year and after it."""
    province = make_province()
    work(province.top, at(1, 1, 1), tips=1)
    work(province.first, at(2, 10), tips=4, refuse=True)
    work(province.ward, at(3, 5), tips=6, claim="Nước máy ở xã nhiễm chì 40 lần.")
    work(province.second, at(6, 30, 16), tips=2)
    work(province.second, at(7, 1), tips=3)
    work(province.ward, at(12, 30).replace(year=2025), tips=5, refuse=True)
    for unit, moment in ((province.ward, at(3, 20)), (province.second, at(5, 2)), (province.first, at(8, 2))):
        with standing_at(moment):
            desk = stages.make_desk(unit)
            version = stages.make_published(desk)
        assert version.at == moment
    with standing_at(at(4, 4)):
        refuse_statement(
            actor=province.editor, unit=province.top, text="Ai cũng thấy vậy.", kind=Kind.OPINION, reason="opinion"
        )
    return province


@pytest.fixture(scope="module")
def made(django_db_setup, django_db_blocker) -> Iterator[Province]:
    with lasting(django_db_blocker):
        yield make_worked()


@pytest.fixture
def worked(made: Province, db) -> Province:
    return deepcopy(made)
