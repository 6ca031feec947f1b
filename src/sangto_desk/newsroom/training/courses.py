"""Courses for those who teach them: lessons, the links that admit trainees, and how far these have come."""

from __future__ import annotations

from typing import Any

from django import forms
from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods, require_POST

from sangto_desk.accounts.fields import UnitField, offer
from sangto_desk.accounts.models import User
from sangto_desk.accounts.selectors import units_of
from sangto_desk.common.errors import Conflicted, DeskError, NotFound
from sangto_desk.common.limits import allow
from sangto_desk.common.pagination import page_of
from sangto_desk.common.whole import whole
from sangto_desk.newsroom.access import member, needs
from sangto_desk.newsroom.submitting import attempt
from sangto_desk.training import rules
from sangto_desk.training.lessons import read_lesson
from sangto_desk.training.models import Attempt, Certificate, Course, CourseLink, Enrolment
from sangto_desk.training.selectors import get_course, lessons_of, my_skills, progress_of
from sangto_desk.training.services import (
    create_course,
    install_course,
    make_course_link,
    save_lesson,
    set_course_state,
    withdraw_certificate,
    withdraw_course_link,
)

BLANK = """---
title:
minutes: 10
aim:
---
"""
SHOWN = 50


class CourseForm(forms.Form):
    """A new course."""

    unit = UnitField(label=_("Unit"), empty_label=None)
    title = forms.CharField(label=_("Title in Vietnamese"), max_length=160)
    title_en = forms.CharField(label=_("Title in English"), max_length=160, required=False)
    about = forms.CharField(
        label=_("What it is about"), max_length=2_000, required=False, widget=forms.Textarea(attrs={"rows": 3})
    )

    def __init__(self, user: User, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "unit", units_of(user, rules.TEACH))


class LessonForm(forms.Form):
    """The text of a lesson."""

    number = forms.IntegerField(label=_("Number"), min_value=1, max_value=99)
    language = forms.ChoiceField(label=_("Language"), choices=settings.LANGUAGES)
    text = forms.CharField(
        label=_("Text"),
        max_length=60_000,
        strip=False,
        widget=forms.Textarea(attrs={"rows": 30, "class": "code", "spellcheck": "false"}),
        help_text=_("Markdown, with blocks for questions, drills, charts and messages; see the guide on training."),
    )


class LinkForm(forms.Form):
    """How many come in by a link."""

    seats = forms.IntegerField(label=_("For how many people"), min_value=1, max_value=2_000, initial=30)


@needs(rules.TEACH)
@require_http_methods(["GET", "POST"])
def new(request: HttpRequest) -> HttpResponse:
    """Make a course."""
    user = member(request)
    form = CourseForm(user, request.POST or None)
    if form.is_valid():
        data = form.cleaned_data
        course = attempt(form, lambda: create_course(actor=user, **data))
        if course:
            return redirect("newsroom:training-course", course.pk)
    return render(request, "newsroom/training/form.html", {"form": form, "heading": _("New course")})


@needs(rules.TEACH)
@require_POST
def install(request: HttpRequest) -> HttpResponse:
    """Take over a course that comes with the software."""
    user = member(request)
    unit = units_of(user, rules.TEACH).filter(pk=whole(request.POST.get("unit", "")) or 0).first()
    if unit is None:
        raise NotFound(_("There is no such unit, or none in which you teach."), code="training.no-unit")
    try:
        course = install_course(actor=user, unit=unit, name=request.POST.get("name", ""))
    except Conflicted as there:
        messages.info(request, f"{there.shown} {there.shown_hint}")
        return redirect("newsroom:training")
    messages.success(request, _("The course is there, as a draft. Read it, change what you like, then open it."))
    return redirect("newsroom:training-course", course.pk)


@needs(rules.TEACH)
@require_http_methods(["GET", "POST"])
def show(request: HttpRequest, pk: int) -> HttpResponse:
    """One course; makes a link that admits trainees."""
    user = member(request)
    course = get_course(user, pk)
    form, link = LinkForm(request.POST or None), ""
    if form.is_valid():
        allow(request, "course-link", times=60, seconds=3600)
        made = attempt(form, lambda: make_course_link(actor=user, course=course, seats=form.cleaned_data["seats"]))
        link = request.build_absolute_uri(reverse("learning:join", args=[made[1]])) if made else ""
    people = page_of(
        course.enrolments.select_related("user", "course"), order=("id",), at=request.GET.get("at", ""), size=SHOWN
    )
    languages = {
        code: [one.number for one in course.lessons.filter(language=code)] for code, _name in settings.LANGUAGES
    }
    context = {
        "course": course,
        "lessons": lessons_of(course, "vi"),
        "languages": languages,
        "form": form,
        "link": link,
        "links": course.links.filter(withdrawn=None)[:20],
        "page": people,
        "rows": [(enrolment, progress_of(enrolment)) for enrolment in people.rows],
        "days": course.days.order_by("-starts")[:20],
        "drills": course.drills.filter(state="open").order_by("lesson", "language", "id"),
    }
    return render(request, "newsroom/training/course.html", context, status=400 if form.errors else 200)


@needs(rules.TEACH)
@require_POST
def state(request: HttpRequest, pk: int) -> HttpResponse:
    """Open or close a course."""
    set_course_state(actor=member(request), course=get_course(member(request), pk), state=request.POST.get("state", ""))
    return redirect("newsroom:training-course", pk)


@needs(rules.TEACH)
@require_POST
def withdraw_link(request: HttpRequest, pk: int, link: int) -> HttpResponse:
    """Make a link admit nobody any more."""
    course = get_course(member(request), pk)
    found = CourseLink.objects.filter(pk=link, course=course).select_related("course__unit").first()
    if found is None:
        raise NotFound(_("There is no such link."), code="training.no-link")
    withdraw_course_link(actor=member(request), link=found)
    messages.success(request, _("The link admits nobody any more."))
    return redirect("newsroom:training-course", pk)


@needs(rules.TEACH)
@require_http_methods(["GET", "POST"])
def lesson(request: HttpRequest, pk: int, number: int, language: str) -> HttpResponse:
    """Write a lesson; what is broken is named with its line, and the text stays."""
    user = member(request)
    course = get_course(user, pk)
    known = course.lessons.filter(number=number, language=language).first()
    initial = {"number": number, "language": language, "text": known.text if known else BLANK}
    form = LessonForm(request.POST or None, initial=initial)
    if form.is_valid():
        data = form.cleaned_data
        if attempt(form, lambda: save_lesson(actor=user, course=course, **data)):
            messages.success(request, _("Saved."))
            return redirect("newsroom:training-lesson", pk, data["number"], data["language"])
    context = {"form": form, "course": course, "lesson": known, "content": read_lesson(known.text) if known else None}
    return render(request, "newsroom/training/lesson.html", context, status=400 if form.errors else 200)


@needs(rules.TEACH)
def trainee(request: HttpRequest, pk: int, enrolment: int) -> HttpResponse:
    """How far one trainee has come, for those who teach them."""
    course = get_course(member(request), pk)
    found = _enrolment(course, enrolment)
    attempts = Attempt.objects.filter(user=found.user, version__drill__unit=course.unit).select_related(
        "version__drill"
    )
    context = {
        "course": course,
        "enrolment": found,
        "progress": progress_of(found),
        "skills": my_skills(found.user),
        "attempts": attempts.order_by("-id")[:100],
        "replies": found.replies.order_by("number", "id"),
        "certificate": Certificate.objects.filter(user=found.user, course=course).first(),
    }
    return render(request, "newsroom/training/trainee.html", context)


@needs(rules.TEACH)
@require_POST
def withdraw(request: HttpRequest, pk: int, enrolment: int) -> HttpResponse:
    """Take the certificate of a trainee back."""
    course = get_course(member(request), pk)
    found = Certificate.objects.filter(user=_enrolment(course, enrolment).user, course=course).first()
    if found is None:
        raise NotFound(_("There is no such certificate."), code="training.no-certificate")
    try:
        withdraw_certificate(actor=member(request), certificate=found, why=request.POST.get("why", ""))
    except DeskError as error:
        messages.error(request, str(error.shown))
    return redirect("newsroom:training-trainee", pk, enrolment)


def _enrolment(course: Course, pk: int) -> Enrolment:
    found = course.enrolments.filter(pk=pk).select_related("user", "course").first()
    if found is None:
        raise NotFound(_("Nobody of this number is in the course."), code="training.no-trainee")
    return found
