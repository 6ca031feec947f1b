"""The states of a fact-check and the steps between them: what services do and docs/reference/workflow.md shows."""

from __future__ import annotations

from dataclasses import dataclass

from django.db import models
from django.utils.functional import Promise
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from sangto_desk.accounts.models import Role
from sangto_desk.common.errors import Conflicted


class State(models.TextChoices):
    """How far a fact-check has come."""

    DRAFTING = "drafting", _("being drafted")
    SECOND = "second", _("waits for a second verdict")
    DISCUSSION = "discussion", _("in discussion")
    READY = "ready", _("ready to publish")
    PUBLISHED = "published", _("published")
    WITHDRAWN = "withdrawn", _("withdrawn")


SEALED = (State.DRAFTING, State.SECOND)
"""States in which only its authors see a draft: somebody else is to judge without having seen it."""
DECIDED = (State.PUBLISHED, State.WITHDRAWN)


@dataclass(frozen=True, slots=True)
class Step:
    """A step in the life of a fact-check.

    Attributes:
        name: Also the name of its service.
        role: The least role.
        who: Which person, beside the role.
        source: States from which it can be taken.
        target: States that it can lead to; empty if it stays where it is.
        label: What it is called on pages.
    """

    name: str
    role: Role
    who: str
    source: tuple[State, ...]
    target: tuple[State, ...]
    label: str | Promise


_ALL = tuple(State)
_NOT_WITHDRAWN = tuple(state for state in State if state != State.WITHDRAWN)

STEPS = {
    step.name: step
    for step in (
        Step("join_draft", Role.CONTRIBUTOR, "anybody; who joins gives no second verdict", SEALED, (), _("Join")),
        Step(
            "save_draft",
            Role.CONTRIBUTOR,
            "an author",
            (State.DRAFTING, State.SECOND, State.DISCUSSION, State.READY),
            (),
            _("Save"),
        ),
        Step(
            "change_sources",
            Role.CONTRIBUTOR,
            "anybody; once it is published they are only added",
            _NOT_WITHDRAWN,
            (),
            _("Sources"),
        ),
        Step(
            "give_first_verdict",
            Role.CONTRIBUTOR,
            "an author",
            (State.DRAFTING,),
            (State.SECOND,),
            _("Give the first verdict"),
        ),
        Step(
            "give_second_verdict",
            Role.EDITOR,
            "somebody who is not an author, without having seen the first",
            (State.SECOND,),
            (State.READY, State.DISCUSSION),
            _("Give the second verdict"),
        ),
        Step("add_remark", Role.CONTRIBUTOR, "one of the two", (State.DISCUSSION,), (), _("Remark")),
        Step(
            "revise_verdict",
            Role.CONTRIBUTOR,
            "one of the two, each once a round",
            (State.DISCUSSION,),
            (State.READY, State.DISCUSSION),
            _("Give a verdict in a new round"),
        ),
        Step("step_back", Role.CONTRIBUTOR, "one of the two", (State.DISCUSSION,), (), _("Step back")),
        Step(
            "replace_judge",
            Role.LEAD,
            "none of the two, for one who has stepped back or left the unit",
            (State.DISCUSSION,),
            (),
            _("Name somebody in their place"),
        ),
        Step(
            "publish_fact_check",
            Role.LEAD,
            "nobody who gave a first verdict",
            (State.READY,),
            (State.PUBLISHED,),
            _("Publish"),
        ),
        Step("propose_amendment", Role.EDITOR, "anybody", (State.PUBLISHED,), (), _("Propose a correction")),
        Step(
            "decide_amendment",
            Role.LEAD,
            "somebody other than who proposed it",
            (State.PUBLISHED,),
            (State.PUBLISHED, State.WITHDRAWN),
            _("Decide on a correction"),
        ),
        Step("post_live_update", Role.LEAD, "anybody", _NOT_WITHDRAWN, (), _("Update")),
        Step(
            "confirm_live_update",
            Role.EDITOR,
            "somebody other than who wrote it",
            _NOT_WITHDRAWN,
            (),
            _("Read an update"),
        ),
        Step(
            "answer_appeal",
            Role.EDITOR,
            "somebody who neither wrote nor judged it, where there is such an editor",
            DECIDED,
            (),
            _("Answer an appeal"),
        ),
        Step("set_review", Role.EDITOR, "anybody", _ALL, (), _("Set the day of review")),
    )
}


def check_step(name: str, state: str) -> Step:
    """The step, if it can be taken from a state.

    Raises:
        Conflicted: It cannot: somebody else was faster, or the order is wrong.
    """
    step = STEPS[name]
    if state not in step.source:
        raise Conflicted(
            format_lazy(
                _("“{step}” is not possible now: the fact-check is in the state “{state}”."),
                step=step.label,
                state=State(state).label,
            ),
            hint=_("Load the page again to see what has been done meanwhile."),
            code="factchecks.state",
        )
    return step
