"""Drills of a unit: made, changed, put into use and retired by those who teach."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from sangto_desk.accounts.models import Unit, User
from sangto_desk.claims.kinds import Topic
from sangto_desk.common.errors import Conflicted, Unacceptable
from sangto_desk.common.trail import Write, record_write
from sangto_desk.factchecks.models import Version
from sangto_desk.training import rules
from sangto_desk.training.drills.content import Content
from sangto_desk.training.drills.making import drills_from
from sangto_desk.training.models import Course, Drill, DrillKind, DrillState
from sangto_desk.training.services.lessondrills import write_version


@dataclass(frozen=True, slots=True)
class Heading:
    """What a drill is called and where it belongs."""

    title: str
    topic: str = Topic.OTHER
    language: str = "vi"
    course: Course | None = None


@transaction.atomic
def create_drill(
    *,
    actor: User,
    unit: Unit,
    kind: DrillKind,
    heading: Heading,
    content: Content,
    source: Version | None = None,
) -> Drill:
    """A new drill, as a draft.

    Raises:
        NotAllowed: The actor does not teach in the unit.
    """
    rules.require_teaching(actor, unit)
    drill = Drill.objects.create(
        unit=unit,
        course=heading.course,
        kind=kind,
        title=heading.title.strip()[:200],
        topic=heading.topic,
        language=heading.language,
        source=source,
        made_by=actor,
    )
    write_version(drill, content, actor)
    after = {"kind": kind, "title": drill.title, "source": source.pk if source else None}
    record_write(Write("training.create-drill", drill, actor.pk, unit.pk, after=after))
    return drill


@transaction.atomic
def make_drills(*, actor: User, unit: Unit, version: Version) -> list[Drill]:
    """Drills of every kind that a published fact-check gives, as drafts.

    Raises:
        NotAllowed: The actor does not teach in the unit.
        Unacceptable: It gives none: it was withdrawn.
        Conflicted: Drafts that were made from it before have not been read.
    """
    rules.require_teaching(actor, unit)
    if Drill.objects.filter(unit=unit, source=version, state=DrillState.DRAFT).exists():
        raise Conflicted(
            _("Drafts of this fact-check wait to be read."),
            hint=_("Put them into use, or retire them; then more can be made."),
            code="training.drafts-there",
        )
    made = [
        create_drill(
            actor=actor,
            unit=unit,
            kind=draft.kind,
            heading=Heading(draft.title, draft.topic, draft.language),
            content=draft.content,
            source=version,
        )
        for draft in drills_from(version)
    ]
    if not made:
        raise Unacceptable(_("This fact-check gives no drill: it was withdrawn."), code="training.no-drills")
    return made


@transaction.atomic
def change_drill(*, actor: User, drill: Drill, heading: Heading, content: Content) -> Drill:
    """Change what a drill asks. Answers that were given keep what they were given to.

    Raises:
        NotAllowed: The actor does not teach in the unit.
        Conflicted: It belongs to a lesson, whose text is changed instead.
    """
    rules.require_teaching(actor, drill.unit)
    if drill.word:
        raise Conflicted(
            _("This drill stands in a lesson."), hint=_("Change the text of the lesson."), code="training.in-lesson"
        )
    before = {"title": drill.title, "topic": drill.topic}
    drill.title, drill.topic, drill.language = heading.title.strip()[:200], heading.topic, heading.language
    drill.save(update_fields=["title", "topic", "language"])
    version = write_version(drill, content, actor)
    after = {"title": drill.title, "topic": drill.topic, "version": version.number}
    record_write(Write("training.change-drill", drill, actor.pk, drill.unit_id, before, after))
    return drill


@transaction.atomic
def set_drill_states(*, actor: User, drills: Sequence[Drill], state: str) -> None:
    """Put drills into use, or retire them; what was answered stays.

    Raises:
        NotAllowed: The actor does not teach in one of the units.
        Unacceptable: There is no such state.
    """
    if state not in DrillState.values:
        raise Unacceptable(_("There is no such state of a drill."), code="training.state")
    for drill in drills:
        rules.require_teaching(actor, drill.unit)
        before, drill.state = drill.state, DrillState(state)
        drill.save(update_fields=["state"])
        write = Write("training.set-drill-state", drill, actor.pk, drill.unit_id, {"state": before}, {"state": state})
        record_write(write)
