"""A desk to measure reports on: ``python -m bench.reports_desk ROUNDS`` makes it and prints the times as JSON.

Run in a process of its own, since Django's settings are read once. The folder and the store come from the environment.
Rows are written in bulk: what is measured is reading them. Versions need verdicts and drafts that nobody reads here, so
the triggers that ask for them rest while they are written.
"""

from __future__ import annotations

import json
import random
import sys
import time
from collections.abc import Callable
from datetime import date, datetime, timedelta
from statistics import median
from typing import Any

from bench.reports_training import add_training
from sangto_desk.operations.start import load, make_folder, prepare

DISTRICTS, WARDS = 12, 200
QUESTIONS, TIPS, CHECKS = 60_000, 200_000, 5_000
YEAR = 2025
BATCH = 2_000


def make() -> Any:
    """The desk; returns somebody who leads the province."""
    make_folder(None)
    prepare(load(None))
    from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret

    from sangto_desk.accounts.models import Role
    from sangto_desk.accounts.services import create_unit, create_user, grant_role, save_profile
    from sangto_desk.inbox.counting import count_days

    save_profile(name="Đo", contact="a@desk.example", languages=["vi"], funding="Đo.", correction_policy="Đo.")
    province = create_unit(name="Tỉnh đo")
    districts = [create_unit(name=f"Huyện {number}", parent=province) for number in range(DISTRICTS)]
    wards = [create_unit(name=f"Xã {number}", parent=districts[number % DISTRICTS]) for number in range(WARDS)]
    lead = create_user(email="a@desk.example", name="Người đo", password="khong-dung-den-1")
    grant_role(user=lead, unit=province, role=Role.LEAD)
    TOTP.activate(lead, generate_totp_secret())
    source = random.Random(20250101)
    _questions(source, [province, *districts, *wards])
    _factchecks(source, [*districts, *wards], lead)
    add_training(source, [province, *districts, *wards], lead, YEAR)
    count_days()
    return lead


def _questions(source: random.Random, units: list[Any]) -> None:
    from sangto_desk.inbox.models import Question, Tip

    text = "Nghe nói uống nước lá ổi mỗi sáng thì hạ đường huyết ngay trong 3 ngày, có thật không?"
    made = []
    for number in range(QUESTIONS):
        first = date(YEAR, 1, 1) + timedelta(days=source.randrange(360))
        answered = first + timedelta(days=source.randrange(9)) if number % 2 else None
        made.append(
            Question(
                unit=units[number % len(units)], content_key=f"{number:064x}", text=text, language="vi",
                count=TIPS // QUESTIONS, first_day=first, last_day=first + timedelta(days=4), kind="fact",
                worthiness=0.5, focus_end=40, waiting=False, status="matched" if answered else "new",
                answer_url="/kiem-chung/x/" if answered else "", answered_day=answered,
            )
        )  # fmt: skip
    made = Question.objects.bulk_create(made, batch_size=BATCH)
    tips = (made[number % QUESTIONS] for number in range(TIPS))
    rows = [
        Tip(question=q, text=text, channel="web", language="vi", day=q.first_day + timedelta(days=source.randrange(5)))
        for q in tips
    ]
    Tip.objects.bulk_create(rows, batch_size=BATCH)


def _factchecks(source: random.Random, units: list[Any], lead: Any) -> None:
    from django.db import connection
    from django.utils import timezone

    from sangto_desk.accounts.services import create_user
    from sangto_desk.claims.kinds import Topic
    from sangto_desk.claims.models import Claim
    from sangto_desk.factchecks.models import FactCheck, Version
    from sangto_desk.factchecks.ratings import Rating

    other = create_user(email="b@desk.example", name="Người khác", password="khong-dung-den-1")
    begin = timezone.make_aware(datetime(YEAR, 1, 1, 9))
    opened = [begin + timedelta(minutes=source.randrange(350 * 24 * 60)) for _number in range(CHECKS)]
    claims = Claim.objects.bulk_create(
        [
            Claim(
                number=number + 1, unit=units[number % len(units)], wording=f"Phát biểu {number}", kind="fact",
                topic=source.choice(Topic.values), opened=opened[number], opened_by=lead, status="published",
            )
            for number in range(CHECKS)
        ],
        batch_size=BATCH,
    )  # fmt: skip
    checks = FactCheck.objects.bulk_create(
        [FactCheck(claim=claim, unit=claim.unit, slug=f"bai-{claim.number}") for claim in claims], batch_size=BATCH
    )
    with _resting_triggers(connection):
        Version.objects.bulk_create(
            [
                Version(
                    factcheck=check, number=1, kind="publication", content="{}", sha256=f"{check.claim.number:064x}",
                    title=f"Bài {check.claim.number}", rating=source.choice(Rating.values), topic=check.claim.topic,
                    source_count=1 + source.randrange(4), quotation_count=1, first_by=lead, second_by=other,
                    proposed_by=lead, published_by=other,
                    at=check.claim.opened + timedelta(days=source.randrange(12)),
                )
                for check in checks
            ],
            batch_size=BATCH,
        )  # fmt: skip


class _resting_triggers:
    """The triggers of SQLite, taken away and put back; on PostgreSQL the session rests them."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self._kept: list[str] = []

    def __enter__(self) -> None:
        with self._connection.cursor() as cursor:
            if self._connection.vendor == "postgresql":
                cursor.execute("SET session_replication_role = replica")
                return
            cursor.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
            for name, sql in cursor.fetchall():
                self._kept.append(sql)
                cursor.execute(f"DROP TRIGGER {name}")

    def __exit__(self, *_error: object) -> None:
        with self._connection.cursor() as cursor:
            if self._connection.vendor == "postgresql":
                cursor.execute("SET session_replication_role = DEFAULT")
            for sql in self._kept:
                cursor.execute(sql)


def measure(lead: Any, rounds: int) -> dict[str, list[float]]:
    """Median and CPU milliseconds of each page."""
    from django.test import Client

    client = Client(HTTP_HOST="localhost")
    client.force_login(lead)
    ask = {"period": str(YEAR)}
    pages: dict[str, tuple[str, dict[str, str]]] = {
        "a bare page": ("/desk/", {}),
        "page of figures": ("/desk/reports/figures/", ask),
        "list behind the tips": ("/desk/reports/figures/list/", {**ask, "figure": "tips_received"}),
        "PDF": ("/desk/reports/figures/file/", {**ask, "as": "pdf"}),
        "DOCX": ("/desk/reports/figures/file/", {**ask, "as": "docx"}),
        "XLSX": ("/desk/reports/figures/file/", {**ask, "as": "xlsx"}),
        "trends": ("/desk/trends/", {}),
    }

    return {label: _timed(lambda page=page: client.get(*page), rounds) for label, page in pages.items()}


def _timed(call: Callable[[], Any], rounds: int) -> list[float]:
    walls, cpus = [], []
    for number in range(rounds + 1):
        wall, cpu = time.perf_counter(), time.process_time()
        answer = call()
        if answer.status_code != 200:
            raise RuntimeError(f"{answer.status_code}: {answer.content[:500]!r}")
        if number:  # the first one fills the caches of templates and fonts
            walls.append(1000 * (time.perf_counter() - wall))
            cpus.append(1000 * (time.process_time() - cpu))
    return [median(walls), median(cpus)]


if __name__ == "__main__":
    print(json.dumps(measure(make(), int(sys.argv[1]))))
