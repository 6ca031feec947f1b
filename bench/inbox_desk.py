"""A desk to measure: ``python -m bench.inbox_desk make`` makes it, ``list`` times its triage list, ``count`` counts.

Run in a process of its own, since Django's settings are read once. The folder and the store come from the environment.
"""

from __future__ import annotations

import json
import sys
from datetime import timedelta

from sangto.demo import FACT_CHECK_FILES
from sangto_desk.operations.start import load, make_folder, prepare

QUESTIONS, TIPS = 60_000, 100_000
ROUNDS = 40


def make() -> None:
    """An open desk with one unit, and the demo fact-checks in its index."""
    folder = make_folder(None)
    prepare(load(None))
    from sangto.claimreview import open_reader
    from sangto.matching import FactCheckIndex
    from sangto_desk.accounts.services import create_unit, save_profile

    save_profile(name="Đo", contact="a@desk.example", languages=["vi"], funding="Đo.", correction_policy="Đo.")
    create_unit(name="Phòng đo")
    with FactCheckIndex.create(folder.index) as index:
        for file in FACT_CHECK_FILES:
            index.add(open_reader(file))


def count() -> None:
    """What is in the store: tips, tickets, questions, and the sum of their counts."""
    load(None)
    from django.db.models import Sum

    from sangto_desk.inbox.models import Question, Ticket, Tip

    total = Question.objects.aggregate(total=Sum("count"))["total"] or 0
    hashes = list(Ticket.objects.values_list("token_hash", flat=True))
    print(
        json.dumps(
            {"tips": Tip.objects.count(), "questions": Question.objects.count(), "total": total, "hashes": hashes}
        )
    )


def fill() -> None:
    """Many questions and tips, written in bulk."""
    from django.utils import timezone

    from sangto_desk.accounts.models import Unit
    from sangto_desk.inbox.models import Question, Suggestion, Tip

    unit, today = Unit.objects.get(), timezone.localdate()
    text = "Nghe nói uống nước lá ổi số {} mỗi sáng thì hạ đường huyết ngay trong 3 ngày, có thật không?"
    fields = {"unit": unit, "language": "vi", "first_day": today, "last_day": today, "waiting": False}
    made = Question.objects.bulk_create(
        [
            Question(
                **fields, content_key=f"{number:064x}", text=text.format(number), focus_end=80,
                kind="fact", worthiness=number * 7919 % 1000 / 1000, count=1 + number % 9,
            )
            for number in range(QUESTIONS)
        ],
        batch_size=2000,
    )  # fmt: skip
    Suggestion.objects.bulk_create(
        [
            Suggestion(question=each, record="x", claim="Lá ổi hạ đường huyết", probability=0.7, similarity=0.7)
            for each in made[::3]
        ],
        batch_size=2000,
    )
    tip = {"text": text, "channel": "web", "language": "vi"}
    Tip.objects.bulk_create(
        [
            Tip(**tip, question=made[number % QUESTIONS], day=today - timedelta(days=number % 14))
            for number in range(TIPS)
        ],
        batch_size=2000,
    )


def time_list() -> None:
    """Milliseconds of the triage list and of a bare page, in turn."""
    load(None)
    from django.conf import settings

    settings.ROOT_URLCONF = "bench.inbox_urls"
    settings.ALLOWED_HOSTS = ["*"]
    from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
    from django.test import Client

    from bench.timing import take_turns
    from sangto_desk.accounts.models import Role, Unit
    from sangto_desk.accounts.services import create_user, grant_role

    fill()
    user = create_user(email="do@desk.example", name="Đo", password="mat-khau-do-123")
    grant_role(user=user, unit=Unit.objects.get(), role=Role.EDITOR)
    TOTP.activate(user, generate_totp_secret())
    client = Client()
    client.force_login(user)
    pages = {
        "a bare page": "/bare/",
        "most worth checking": "/desk/inbox/",
        "most asked, facts alone": "/desk/inbox/?sort=count&kind=fact",
        "newest, with a suggestion": "/desk/inbox/?sort=new&match=some",
    }
    asked = {name: lambda _, address=address: _page(client, address) for name, address in pages.items()}
    times = take_turns(asked, ROUNDS)
    found = {name: [t.median_ms(), t.median_cpu_ms(), t.high_ms()] for name, t in times.items()}
    print(json.dumps(found))


def _page(client: object, address: str) -> None:
    assert client.get(address).status_code == 200  # type: ignore[attr-defined]


if __name__ == "__main__":
    {"make": make, "list": time_list, "count": count}[sys.argv[1]]()
