"""Certificates: issued to whoever earned one, printed with a code of its own each time, withdrawn with a reason."""

from __future__ import annotations

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from sangto_desk.accounts.models import User
from sangto_desk.common.errors import Conflicted, NotAllowed, TooMany, Unacceptable
from sangto_desk.common.tokens import new_token, token_hash
from sangto_desk.common.trail import Write, record_write
from sangto_desk.training import rules
from sangto_desk.training.models import Attendance, Certificate, CertificateCode, Course, Day, DayState
from sangto_desk.training.selectors import progress_of

MOST_CODES = 20


@transaction.atomic
def certify_course(*, user: User, course: Course) -> Certificate:
    """The certificate of somebody who finished a course; the same one when asked again.

    Raises:
        NotFound: They are not in the course.
        NotAllowed: They have not finished it.
    """
    enrolment = rules.require_enrolment(user, course)
    if not progress_of(enrolment).complete:
        raise NotAllowed(
            _("A certificate needs all lessons and, over all drills, 60 % of the points."),
            hint=_("Your learning page says what is left; drills can be done again."),
            code="training.not-finished",
        )
    known = Certificate.objects.filter(user=user, course=course).first()
    return known or _issue(Certificate(unit=course.unit, user=user, course=course, name=user.name, what=course.title))


@transaction.atomic
def certify_day(*, user: User, day: Day) -> Certificate:
    """The certificate of somebody who came to a training day that was held; the same one when asked again.

    Raises:
        NotAllowed: They were not there, or the day is not over.
    """
    came = Attendance.objects.filter(registration__day=day, registration__user=user).exists()
    if not came or day.state != DayState.HELD:
        raise NotAllowed(
            _("A certificate of a training day needs that it is over and that you were there."),
            hint=_("If you signed the list, ask the trainer whether it was entered."),
            code="training.not-attended",
        )
    known = Certificate.objects.filter(user=user, day=day).first()
    return known or _issue(Certificate(unit=day.unit, user=user, day=day, name=user.name, what=day.title))


def _issue(certificate: Certificate) -> Certificate:
    certificate.save()
    after = {"course": certificate.course_id, "day": certificate.day_id}
    record_write(Write("training.certify", certificate, certificate.user_id, certificate.unit_id, after=after))
    return certificate


@transaction.atomic
def new_code(*, user: User, certificate: Certificate) -> str:
    """A code under which everybody can look a certificate up; told once, kept as its hash.

    Raises:
        NotAllowed: It is somebody else's.
        Conflicted: It was withdrawn.
        TooMany: Twenty copies were made.
    """
    if certificate.user_id != user.pk:
        raise NotAllowed(_("This certificate is somebody else's."), code="training.not-yours")
    if certificate.withdrawn is not None:
        raise Conflicted(_("This certificate was withdrawn."), code="training.certificate-withdrawn")
    if certificate.codes.count() >= MOST_CODES:
        raise TooMany(_("Twenty copies of this certificate were made; use one of them."), code="training.copies")
    code = new_token()
    made = CertificateCode.objects.create(certificate=certificate, code_hash=token_hash(code))
    record_write(Write("training.copy-certificate", certificate, user.pk, certificate.unit_id, after={"copy": made.pk}))
    return code


@transaction.atomic
def withdraw_certificate(*, actor: User, certificate: Certificate, why: str) -> Certificate:
    """Take a certificate back; its page says so, and why.

    Raises:
        NotAllowed: The actor does not teach in the unit.
        Unacceptable: There is no reason.
        Conflicted: It was withdrawn before.
    """
    rules.require_teaching(actor, certificate.unit)
    if not why.strip():
        raise Unacceptable(_("Say why: it stands on the page of the certificate."), code="training.why")
    values = {"withdrawn": timezone.now(), "why": why.strip()[:300]}
    if not Certificate.objects.filter(pk=certificate.pk, withdrawn=None).update(**values):
        raise Conflicted(_("This certificate was withdrawn before."), code="training.certificate-withdrawn")
    certificate.refresh_from_db()
    record_write(Write("training.withdraw-certificate", certificate, actor.pk, certificate.unit_id, after=values))
    return certificate
