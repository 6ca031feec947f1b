"""No model of the desk has a place for a sender, and the database keeps what the inbox promises."""

from __future__ import annotations

import re

import pytest
from django.apps import apps
from django.db import IntegrityError, transaction

from sangto_desk.accounts.models import User
from sangto_desk.inbox.models import Channel, Question, Tip
from sangto_desk.inbox.services import receive_tip

SENDERS = re.compile(
    r"sender|author|claimant|user|person|handle|account|phone|mail|follower|speaker|agent|device|address|\bip\b"
)
MEMBERS = {"accounts", "audit", "auth", "account", "mfa", "usersessions", "sessions", "contenttypes"}
"""Apps that hold members of the desk, who have accounts; senders have none."""
NOT_SENDERS = {
    "claims.claim.claimant_type",
    "claims.claim.claimant_name",
    "claims.claim.claimant_office",
    "factchecks.version.claimant_type",
    "training.talk.speaker",
}
"""Bodies, companies and office-holders that the charter lets be named, a constraint names the types; and who speaks at
a training day, by invitation of the desk."""


def field_names(*labels: str) -> list[str]:
    """``app.model.field`` for the columns of all models of some apps, but for those that name members of the desk."""
    return [
        f"{model._meta.label_lower}.{field.name}"
        for label in labels
        for model in apps.get_app_config(label).get_models()
        for field in model._meta.concrete_fields
        if field.related_model is not User
    ]


def test_no_model_has_a_field_for_a_sender():
    labels = [config.label for config in apps.get_app_configs() if config.label not in MEMBERS]
    names = field_names(*labels)
    assert "inbox.tip.text" in names
    found = [name for name in names if SENDERS.search(name.rpartition(".")[2].replace("_", " "))]
    assert set(found) - NOT_SENDERS == set()


@pytest.fixture
def question(unit) -> Question:
    """A question of one tip."""
    text = "Uống nước lá ổi hạ đường huyết trong 3 ngày"
    return receive_tip(text=text, channel=Channel.WEB, unit=unit).question


@pytest.mark.parametrize(
    "change",
    [
        {"count": 0},
        {"text": ""},
        {"kind": "rumour"},
        {"status": "lost"},
        {"language": "tlh"},
        {"worthiness": 1.5},
        {"kind": "opinion", "worthiness": 0.5},
        {"status": "claimed"},
        {"status": "refused"},
        {"status": "matched"},
        {"answer_url": "https://example.org/"},
    ],
    ids=repr,
)
def test_database_refuses_a_question_that_breaks_a_rule(question, change):
    with pytest.raises(IntegrityError), transaction.atomic():
        Question.objects.filter(pk=question.pk).update(**change)


def test_database_refuses_two_questions_that_say_the_same(question):
    question.pk = None
    with pytest.raises(IntegrityError), transaction.atomic():
        question.save()


@pytest.mark.parametrize("change", [{"text": ""}, {"channel": "pigeon"}, {"language": ""}], ids=repr)
def test_database_refuses_a_tip_that_breaks_a_rule(question, change):
    with pytest.raises(IntegrityError), transaction.atomic():
        Tip.objects.update(**change)
