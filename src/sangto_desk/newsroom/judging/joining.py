"""Becoming a judge by the link of a contest: with a new account, or with the one that one has."""

from __future__ import annotations

from allauth.account.internal.flows.login import perform_password_login
from allauth.account.models import Login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from sangto_desk.accounts.models import User
from sangto_desk.common.errors import NotFound, Unacceptable
from sangto_desk.common.limits import allow
from sangto_desk.contests.selectors.judges import open_invitation
from sangto_desk.contests.services import accept_judge_invitation
from sangto_desk.newsroom.access import anyone
from sangto_desk.newsroom.joining import JoinForm


@anyone
def join(request: HttpRequest, token: str) -> HttpResponse:
    """Become a judge."""
    allow(request, "join-judges", times=200, seconds=600)
    invitation = open_invitation(token)
    if invitation is None:
        raise NotFound(
            _("This link does not work any more: it was used, withdrawn, or is too old."),
            hint=_("Ask whoever gave it to you for a new one."),
            code="contests.link-over",
        )
    there = reverse("judging:mine", args=[invitation.contest.number])
    user = request.user
    if isinstance(user, User) and request.method == "POST":
        accept_judge_invitation(token=token, user=user)
        return redirect(there)
    form = None if isinstance(user, User) else JoinForm(request.POST or None)
    if form is not None and form.is_valid():
        try:
            judge = accept_judge_invitation(token=token, **form.cleaned_data)
        except Unacceptable as error:
            form.add_error("email", str(error.shown))
        else:
            login = Login(user=judge.user, redirect_url=there)
            answer: HttpResponse = perform_password_login(request, {"email": judge.user.email}, login)
            return answer
    return render(request, "newsroom/judging/join.html", {"invitation": invitation, "form": form})
