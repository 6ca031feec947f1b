"""The drills of a lesson follow its text: new ones are made, changed ones get a version, those that are gone retire."""

from __future__ import annotations

from sangto_desk.accounts.models import User
from sangto_desk.training.drills.content import Content, as_json
from sangto_desk.training.lessons import LessonContent, Practised
from sangto_desk.training.models import Course, Drill, DrillState, DrillVersion


def drills_of_lesson(course: Course, number: int, language: str, content: LessonContent, actor: User) -> None:
    """Bring the drills of a lesson in line with its text, in the caller's transaction."""
    rows = course.drills.filter(lesson=number, language=language)
    known = {drill.word: drill for drill in rows}
    for practised in content.practised:
        drill = known.pop(practised.word, None) or Drill(
            unit=course.unit, course=course, lesson=number, language=language, word=practised.word, made_by=actor
        )
        _follow(drill, practised, actor)
    for gone in known.values():
        gone.state = DrillState.RETIRED
        gone.save(update_fields=["state"])


def _follow(drill: Drill, practised: Practised, actor: User) -> None:
    drill.kind, drill.title, drill.topic = practised.kind, practised.title, practised.topic
    drill.state = DrillState.OPEN
    drill.save()
    write_version(drill, practised.content, actor)


def write_version(drill: Drill, content: Content, actor: User) -> DrillVersion:
    """The next version of a drill, or the last one if it asks the same already."""
    stored = as_json(content)
    last = drill.versions.order_by("-number").first()
    if last is not None and last.content == _plain(stored):
        return last
    number = last.number + 1 if last else 1
    return DrillVersion.objects.create(drill=drill, number=number, content=stored, by=actor)


def _plain(stored: object) -> object:
    """As JSON gives it back: lists for tuples."""
    if isinstance(stored, dict):
        return {key: _plain(value) for key, value in stored.items()}
    if isinstance(stored, list | tuple):
        return [_plain(value) for value in stored]
    return stored
