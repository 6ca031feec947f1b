"""Filters for the pages of the newsroom: ``{% load newsroom %}``."""

from __future__ import annotations

from django import template
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from sangto_desk.audit.models import Entry
from sangto_desk.factchecks.ratings import Rating, Scale

register = template.Library()

AROUND = 160
DEEDS: dict[str, Promise] = {
    "claims.open": _("opened the claim"),
    "claims.edit": _("worded it anew"),
    "claims.assign": _("assigned it"),
    "claims.set-priority": _("set its priority"),
    "claims.set-aside": _("set it aside"),
    "claims.take-up": _("took it up again"),
    "claims.add-occurrence": _("added a message in which it stands"),
    "claims.judge-relation": _("decided on a relation"),
    "claims.suggest-relations": _("suggested relations"),
    "inbox.answer-questions": _("answered those who asked"),
    "factchecks.start": _("began to check it"),
    "factchecks.join-draft": _("joined the draft"),
    "factchecks.save-draft": _("saved the draft"),
    "factchecks.keep-conflicting-text": _("saved at the same time as somebody else; both texts are kept"),
    "factchecks.change-sources": _("changed the sources"),
    "factchecks.give-first-verdict": _("gave the first verdict"),
    "factchecks.give-second-verdict": _("gave the second verdict"),
    "factchecks.remark": _("made a remark"),
    "factchecks.revise-verdict": _("gave a verdict in a new round"),
    "factchecks.step-back": _("stepped back from judging"),
    "factchecks.replace-judge": _("named somebody in the place of a judge"),
    "factchecks.publish": _("published it"),
    "factchecks.propose-correction": _("proposed a correction"),
    "factchecks.propose-withdrawal": _("proposed to withdraw it"),
    "factchecks.approve-correction": _("approved a correction"),
    "factchecks.approve-withdrawal": _("approved the withdrawal"),
    "factchecks.decline-correction": _("declined a correction"),
    "factchecks.decline-withdrawal": _("declined the withdrawal"),
    "factchecks.post-live-update": _("posted an update"),
    "factchecks.confirm-live-update": _("let readers see an update"),
    "factchecks.set-review": _("set the day of review"),
}


@register.filter
def deed(entry: Entry) -> str | Promise:
    """What was done, in words."""
    return DEEDS.get(entry.action, entry.action)


@register.filter
def last_part(text: str) -> str:
    """The end of a long text, from a space on."""
    return text if len(text) <= AROUND else "… " + text[-AROUND:].partition(" ")[2]


@register.filter
def first_part(text: str) -> str:
    """The beginning of a long text, up to a space."""
    return text if len(text) <= AROUND else text[:AROUND].rpartition(" ")[0] + " …"


@register.filter
def scale(rating: str) -> Scale:
    """Sign, class and meaning of a rating."""
    return Rating(rating).scale


@register.filter
def rating_word(rating: str) -> str | Promise:
    """A rating in words."""
    return Rating(rating).label
