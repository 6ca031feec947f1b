"""Refusals of a month are entered in the public log once it is over: once, as counts, without a word of them."""

from datetime import date

import pytest
from django.utils import timezone

from desk.factories import make_unit, make_user, open_desk
from sangto.ledger import page_hash
from sangto_desk.accounts.models import Role
from sangto_desk.audit import published as log
from sangto_desk.claims.counting import log_refusals
from sangto_desk.claims.models import Refusal
from sangto_desk.claims.services import refuse_statement

pytestmark = pytest.mark.django_db


@pytest.fixture
def month(settings, tmp_path) -> date:
    """Three refusals; the month in which they are made."""
    settings.DATA = type(settings.DATA)(tmp_path)
    open_desk()
    unit = make_unit()
    editor = make_user(Role.EDITOR, unit)
    for reason in ("opinion", "opinion", "satire"):
        refuse_statement(actor=editor, unit=unit, text="Phim này dở quá.", kind="opinion", reason=reason)
    return timezone.localdate(Refusal.objects.first().at).replace(day=1)


def next_month(month: date) -> date:
    return (month.replace(day=28) + (date(2000, 1, 5) - date(2000, 1, 1))).replace(day=1)


def test_refusals_of_a_month_are_entered_once_when_it_is_over(month, client):
    assert log_refusals(month.replace(day=28)) == 0
    assert (log_refusals(next_month(month)), log_refusals(next_month(month))) == (1, 0)
    entry = log.latest_about(f"/khong-kiem-chung/{month:%Y-%m}/")
    assert (entry.kind, entry.counts) == ("refusal-count", (("opinion", 2), ("satire", 1)))
    record = client.get(entry.path)
    assert (page_hash(record.json()), "Phim" in record.content.decode()) == (entry.sha256, False)
