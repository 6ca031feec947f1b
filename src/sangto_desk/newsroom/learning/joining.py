"""Coming into a course by its link: with a new account, or with the one that one has."""

from __future__ import annotations

from allauth.account.internal.flows.login import perform_password_login
from allauth.account.models import Login
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from sangto_desk.accounts.models import User
from sangto_desk.common.errors import NotFound, Unacceptable
from sangto_desk.common.limits import allow
from sangto_desk.newsroom.access import anyone
from sangto_desk.newsroom.joining import JoinForm
from sangto_desk.training.selectors import open_link
from sangto_desk.training.services import enrol_with_link, join_course


class TraineeForm(JoinForm):
    """Who a trainee is."""

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        self.fields["name"].help_text = _("As it shall stand on your certificate.")


@anyone
def join(request: HttpRequest, token: str) -> HttpResponse:
    """Come into a course."""
    allow(request, "join-course", times=200, seconds=600)
    link = open_link(token)
    user = request.user
    if isinstance(user, User) and request.method == "POST":
        enrolment = enrol_with_link(token=token, user=user)
        messages.success(request, _("You are in. Begin with the first lesson."))
        return redirect("learning:course", enrolment.course_id)
    if link is None:
        raise NotFound(
            _("This link admits nobody any more: it is full, too old, or was withdrawn."),
            hint=_("Ask your trainer for a new one."),
            code="training.link-over",
        )
    form = None if isinstance(user, User) else TraineeForm(request.POST or None)
    if form is not None and form.is_valid():
        try:
            made = join_course(token=token, **form.cleaned_data)
        except Unacceptable as error:
            form.add_error("email", str(error.shown))
        else:
            there = reverse("learning:course", args=[link.course_id])
            answer: HttpResponse = perform_password_login(
                request, {"email": made.email}, Login(user=made, redirect_url=there)
            )
            return answer
    return render(request, "newsroom/learning/join.html", {"link": link, "form": form, "token": token})
