"""Courses and lessons for those who learn: in order, with progress; questions answered one at a time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from sangto_desk.common.charts import Chart
from sangto_desk.common.errors import NotFound
from sangto_desk.common.whole import wholes
from sangto_desk.newsroom.access import member, signed_in
from sangto_desk.training import rules
from sangto_desk.training.lessons import Asked, LessonContent, Message, Piece, Practised, Prose, read_lesson
from sangto_desk.training.models import Course, Drill, DrillState, Enrolment, Lesson, Reply
from sangto_desk.training.practice import next_for, to_assess_as_peer
from sangto_desk.training.questions import Question, QuestionKind, feedback_of
from sangto_desk.training.selectors import (
    Progress,
    last_attempts,
    lessons_of,
    my_courses,
    my_days,
    my_skills,
    progress_of,
)
from sangto_desk.training.services import answer_question, finish_lesson


def spoken() -> str:
    """The language of the page."""
    return get_language() or "vi"


@signed_in
def home(request: HttpRequest) -> HttpResponse:
    """Everything of mine: courses with progress, what to practise, training days."""
    user = member(request)
    context = {
        "courses": [(enrolment, progress_of(enrolment)) for enrolment in my_courses(user)],
        "next": next_for(user, spoken()),
        "days": my_days(user),
        "skills": my_skills(user),
        "peers": to_assess_as_peer(user).count(),
    }
    return render(request, "newsroom/learning/home.html", context)


@signed_in
def course(request: HttpRequest, pk: int) -> HttpResponse:
    """One course: its lessons, how far I am, the certificate."""
    enrolment = _enrolment(request, pk)
    progress = progress_of(enrolment)
    lessons = [
        (one, read_lesson(one.text), one.number in progress.read) for one in lessons_of(enrolment.course, spoken())
    ]
    next_lesson = next((one for one, _content, done in lessons if not done), None)
    context = {
        "course": enrolment.course,
        "progress": progress,
        "lessons": lessons,
        "next_lesson": next_lesson,
        "drills": _open_drills(request, enrolment, progress),
        "needed": round(100 * rules.PASS_SHARE),
        "share": round(100 * progress.share),
    }
    return render(request, "newsroom/learning/course.html", context)


def _open_drills(request: HttpRequest, enrolment: Enrolment, progress: Progress) -> list[Drill]:
    """The drills of lessons that were read, not answered yet."""
    rows = list(_drills(enrolment.course, spoken()).filter(lesson__in=progress.read))
    done = last_attempts(member(request), [drill.pk for drill in rows])
    return [drill for drill in rows if drill.pk not in done]


@dataclass(frozen=True, slots=True)
class Shown:
    """A piece of a lesson as the page shows it; `kind` names its template."""

    kind: str
    piece: Piece
    reply: Reply | None = None
    options: tuple[tuple[int, str, bool], ...] = ()
    said: tuple[str, ...] = ()
    drill: Drill | None = None
    score: int | None = None
    answered: bool = False


@signed_in
@require_http_methods(["GET", "POST"])
def lesson(request: HttpRequest, pk: int, number: int) -> HttpResponse:
    """One lesson; a short question is answered, or the lesson finished."""
    enrolment = _enrolment(request, pk)
    found = next((one for one in lessons_of(enrolment.course, spoken()) if one.number == number), None)
    if found is None:
        raise NotFound(_("There is no such lesson."), hint=_("Go back to the course."), code="training.no-lesson")
    content = read_lesson(found.text)
    if request.method == "POST":
        return _written(request, enrolment, found, content)
    replies = {reply.question: reply for reply in enrolment.replies.filter(number=number)}
    context = {
        "course": enrolment.course,
        "lesson": found,
        "content": content,
        "pieces": _pieces(request, enrolment.course, found, content, replies),
        "open": len(content.asked.keys() - replies.keys()),
        "read": enrolment.readings.filter(number=number).exists(),
        "last": number == max(one.number for one in lessons_of(enrolment.course, spoken())),
    }
    return render(request, "newsroom/learning/lesson.html", context)


def _written(request: HttpRequest, enrolment: Enrolment, found: Lesson, content: LessonContent) -> HttpResponse:
    user, word = member(request), request.POST.get("question", "")
    here = reverse("learning:lesson", args=[enrolment.course_id, found.number])
    if word:
        asked = content.asked.get(word)
        answer = _answer(asked, request) if asked else None
        if answer not in (None, [], ""):
            answer_question(actor=user, enrolment=enrolment, number=found.number, word=word, answer=answer)
        else:
            messages.error(request, _("Choose or write an answer, then send it."))
        return HttpResponseRedirect(f"{here}#q-{word}")
    finish_lesson(actor=user, enrolment=enrolment, lesson=found)
    following = [one for one in lessons_of(enrolment.course, spoken()) if one.number > found.number]
    if following:
        messages.success(request, _("Lesson finished. Here is the next one."))
        return redirect("learning:lesson", enrolment.course_id, following[0].number)
    messages.success(request, _("That was the last lesson."))
    return redirect("learning:course", enrolment.course_id)


def _answer(asked: Question, request: HttpRequest) -> Any:
    if asked.kind is QuestionKind.CHOICE:
        return wholes(request.POST.getlist("answer"))
    return request.POST.get("answer", "").strip()[:100]


def _pieces(
    request: HttpRequest, course: Course, found: Lesson, content: LessonContent, replies: dict[str, Reply]
) -> list[Shown]:
    drills = {drill.word: drill for drill in _drills(course, found.language).filter(lesson=found.number)}
    done = last_attempts(member(request), [drill.pk for drill in drills.values()])
    shown = []
    for piece in content.pieces:
        match piece:
            case Prose():
                shown.append(Shown("prose", piece))
            case Message():
                shown.append(Shown("message", piece))
            case Chart():
                shown.append(Shown("chart", piece))
            case Asked():
                shown.append(_asked(piece, replies.get(piece.word)))
            case Practised():
                drill = drills.get(piece.word)
                last = done.get(drill.pk) if drill else None
                score = round(100 * last.score) if last and last.score is not None else None
                shown.append(Shown("drill", piece, drill=drill, score=score, answered=last is not None))
    return shown


def _asked(piece: Asked, reply: Reply | None) -> Shown:
    chosen = reply.answer if reply and isinstance(reply.answer, list) else []
    options = tuple((at, option.text, at in chosen) for at, option in enumerate(piece.question.options))
    said = tuple(feedback_of(piece.question, reply.answer)) if reply else ()
    return Shown("question", piece, reply=reply, options=options, said=said)


def _drills(course: Course, language: str) -> QuerySet[Drill]:
    return course.drills.filter(language=language, state=DrillState.OPEN).exclude(word="").order_by("lesson", "id")


def _enrolment(request: HttpRequest, pk: int) -> Enrolment:
    found = Course.objects.filter(pk=pk).select_related("unit").first()
    if found is None:
        raise NotFound(_("There is no such course, or you are not in it."), code="training.no-course")
    return rules.require_enrolment(member(request), found)
