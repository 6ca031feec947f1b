"""What is mine: everything that is kept of me, as a file; certificates; erasing it."""

from __future__ import annotations

from django.contrib import messages
from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from sangto_desk.common.errors import NotFound
from sangto_desk.newsroom.access import member, signed_in
from sangto_desk.training.badges.credential import badge_of
from sangto_desk.training.certificates import certificate_pdf
from sangto_desk.training.models import Certificate, Course, Day
from sangto_desk.training.selectors import certificates_due, my_skills
from sangto_desk.training.services import certify_course, certify_day, erase_results, new_code
from sangto_desk.training.takeout import everything_of


@signed_in
def mine(request: HttpRequest) -> HttpResponse:
    """What is kept of me, and what I can do with it."""
    user = member(request)
    courses, days = certificates_due(user)
    context = {
        "due": [("khoa", course) for course in courses] + [("ngay", day) for day in days],
        "certificates": Certificate.objects.filter(user=user).select_related("unit"),
        "skills": my_skills(user),
        "has_role": user.memberships.exists(),
    }
    return render(request, "newsroom/learning/mine.html", context)


@signed_in
def takeout(request: HttpRequest) -> HttpResponse:
    """Everything that is kept of me, as JSON."""
    response = JsonResponse(
        everything_of(member(request)), json_dumps_params={"ensure_ascii": False, "indent": 1}, safe=True
    )
    response.headers["Content-Disposition"] = 'attachment; filename="hoc-tap.json"'
    response.headers["Cache-Control"] = "no-store"
    return response


@signed_in
@require_POST
def erase(request: HttpRequest) -> HttpResponse:
    """Erase my results, and my account if I wish."""
    account = request.POST.get("account") == "yes"
    if request.POST.get("sure") != "yes":
        messages.error(request, _("Tick that you want it; what is erased cannot be brought back."))
        return redirect("learning:mine")
    user = member(request)
    erase_results(user=user, account=account)
    if account:
        logout(request)
        return redirect("account_login")
    messages.success(request, _("Everything that you did is erased."))
    return redirect("learning:mine")


@signed_in
@require_POST
def certify(request: HttpRequest, what: str, pk: int) -> HttpResponse:
    """Get the certificate of a course or of a training day."""
    user = member(request)
    if what == "khoa":
        course = Course.objects.filter(pk=pk).select_related("unit").first()
        if course is None:
            raise NotFound(_("There is no such course, or you are not in it."), code="training.no-course")
        certify_course(user=user, course=course)
    else:
        day = Day.objects.filter(pk=pk).select_related("unit").first()
        if day is None:
            raise NotFound(_("There is no such training day."), code="training.no-day")
        certify_day(user=user, day=day)
    messages.success(request, _("Congratulations! Here is your certificate."))
    return redirect("learning:mine")


@signed_in
@require_POST
def copy(request: HttpRequest, pk: int) -> HttpResponse:
    """A copy of my certificate: a PDF, or a badge, each with a code of its own."""
    certificate = (
        Certificate.objects.filter(pk=pk, user=member(request)).select_related("unit", "course", "day").first()
    )
    if certificate is None:
        raise NotFound(_("There is no such certificate of yours."), code="training.no-certificate")
    code = new_code(user=member(request), certificate=certificate)
    if request.POST.get("form") == "badge":
        response = HttpResponse(badge_of(certificate, code), content_type="application/vc+jwt")
        name = "huy-hieu.jwt"
    else:
        response = HttpResponse(certificate_pdf(certificate, code), content_type="application/pdf")
        name = "giay-chung-nhan.pdf"
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    response.headers["Cache-Control"] = "no-store"
    return response
