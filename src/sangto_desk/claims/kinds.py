"""The words of the app: topics, claimants, states, relations, and why a statement is refused.

Each reason of refusal is published with its explanation, in both languages; the texts are translated like all others.
"""

from __future__ import annotations

from django.db import models
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from sangto.records import Kind as EngineKind


class Kind(models.TextChoices):
    """Kinds of statements, as `sangto.records.Kind` has them. Only a fact can be rated."""

    FACT = "fact", _("fact")
    PREDICTION = "prediction", _("prediction")
    OPINION = "opinion", _("opinion")
    QUESTION = "question", _("question")
    DIRECTIVE = "directive", _("call to act")
    PERSONAL = "personal", _("private matter")
    OTHER = "other", _("states nothing")


assert {kind.value for kind in Kind} == {kind.value for kind in EngineKind}


class Topic(models.TextChoices):
    """What a claim is about."""

    HEALTH = "health", _("Health")
    SCAMS = "scams", _("Scams")
    WEATHER = "weather", _("Weather and disasters")
    SCIENCE = "science", _("Science")
    CONSUMER = "consumer", _("Consumer affairs")
    TRAFFIC = "traffic", _("Traffic")
    TECHNOLOGY = "technology", _("Technology")
    OTHER = "other", _("Other")


class ClaimantType(models.TextChoices):
    """Who may be named as making a claim. A private person may not."""

    PUBLIC_BODY = "public-body", _("public body")
    COMPANY = "company", _("company")
    PUBLICATION = "publication", _("publication")
    PRODUCT = "product", _("product")
    OFFICE_HOLDER = "office-holder", _("office-holder, speaking in office")


class Status(models.TextChoices):
    """How far a claim has come."""

    OPEN = "open", _("open")
    CHECKING = "checking", _("being checked")
    PUBLISHED = "published", _("published")
    SET_ASIDE = "set-aside", _("set aside")


class Priority(models.IntegerChoices):
    """What is worked on first."""

    HIGH = 1, _("high")
    NORMAL = 2, _("normal")
    LOW = 3, _("low")


class Relation(models.TextChoices):
    """How two claims stand to each other."""

    SAME = "same", _("the same claim")
    BROADER = "broader", _("the other says more")
    NARROWER = "narrower", _("the other says less")
    DIFFERS = "differs", _("alike, but different in a detail")
    RELATED = "related", _("on the same matter")


class State(models.TextChoices):
    """What is thought of a relation: by the machine (suggested) or by a person."""

    SUGGESTED = "suggested", _("suggested")
    CONFIRMED = "confirmed", _("confirmed")
    REJECTED = "rejected", _("rejected")


class Reason(models.TextChoices):
    """Why a statement is not checked."""

    OPINION = "opinion", _("It is an opinion")
    PREDICTION = "prediction", _("It is about the future")
    QUESTION = "question", _("It is a question")
    DIRECTIVE = "directive", _("It is a call to act")
    PERSONAL = "personal", _("It is a private matter")
    SATIRE = "satire", _("It is meant as a joke")
    NOTHING = "nothing", _("It states nothing")
    VAGUE = "vague", _("It is too vague")
    NO_EVIDENCE = "no-evidence", _("No evidence can exist")
    NO_INTEREST = "no-interest", _("It matters to hardly anyone")


EXPLANATIONS: dict[Reason, Promise] = {
    Reason.OPINION: _("An opinion can be shared or not; it is neither true nor false. We rate facts alone."),
    Reason.PREDICTION: _("Only time will tell. Once it should have happened, we can check it."),
    Reason.QUESTION: _("A question claims nothing. If you heard an answer to it somewhere, send us that."),
    Reason.DIRECTIVE: _("It asks people to do something. If it gives a reason that can be checked, send us that."),
    Reason.PERSONAL: _(
        "It is about somebody's own life. We check what concerns the public and leave private life alone."
    ),
    Reason.SATIRE: _("It is a joke, and readers can see that. If it is passed on as serious, tell us where."),
    Reason.NOTHING: _("It is a greeting, a title or a fragment. There is nothing in it to confirm or to contradict."),
    Reason.VAGUE: _("Who, what, when or how many is missing. With these, it can be checked."),
    Reason.NO_EVIDENCE: _("Nothing that could show it to be true or false can be had by anyone outside."),
    Reason.NO_INTEREST: _("It can be checked, but hardly anyone is harmed or helped by the answer."),
}

# Of a fact only these can be said; of another kind its own reason, or one of these too.
_OF_FACTS = {Reason.SATIRE, Reason.VAGUE, Reason.NO_EVIDENCE, Reason.NO_INTEREST, Reason.PERSONAL}
_OWN = {
    Kind.PREDICTION: {Reason.PREDICTION},
    Kind.OPINION: {Reason.OPINION, Reason.SATIRE},
    Kind.QUESTION: {Reason.QUESTION},
    Kind.DIRECTIVE: {Reason.DIRECTIVE},
    Kind.PERSONAL: {Reason.PERSONAL},
    Kind.OTHER: {Reason.NOTHING},
    Kind.FACT: set[Reason](),
}


def reasons_for(kind: Kind) -> list[Reason]:
    """The reasons for which a statement of a kind may be refused, the most likely first."""
    own = [reason for reason in Reason if reason in _OWN[kind]]
    return own + [reason for reason in Reason if reason in _OF_FACTS and reason not in own]
