"""Certificates: earned, printed, looked up by their code alone, withdrawn, read by programs that are not ours."""

import base64
import hashlib
import json
from io import BytesIO

import jsonschema
import jwt
import pytest
from django.db import IntegrityError, transaction
from django.test import Client
from jwcrypto import jwk, jws
from pypdf import PdfReader

from desk.training.classroom import make_classroom
from sangto_desk.common.errors import NotAllowed
from sangto_desk.training.models import Certificate, CertificateCode, Enrolment
from sangto_desk.training.selectors import current_version, progress_of
from sangto_desk.training.services import (
    answer_drill,
    answer_question,
    attend,
    certify_course,
    certify_day,
    finish_lesson,
    register,
    set_day_state,
    withdraw_certificate,
)

pytestmark = pytest.mark.django_db

TEXT, LIST = {"type": "string", "minLength": 1}, {"type": "array", "minItems": 1}


def whole(**members):
    """An object that has these members."""
    return {"type": "object", "required": list(members), "properties": members}


def typed(name):
    return {**LIST, "contains": {"const": name}}


IDENTITY = whole(type={"const": "IdentityObject"}, hashed={"type": "boolean"}, identityHash=TEXT, identityType=TEXT)
ACHIEVEMENT = whole(id=TEXT, type=typed("Achievement"), name=TEXT, description=TEXT, criteria=whole(narrative=TEXT))
# What section B of the specification requires of an AchievementCredential and what it holds.
SHAPE = whole(
    **{
        "@context": {
            **LIST,
            "prefixItems": [
                {"const": "https://www.w3.org/ns/credentials/v2"},
                {"pattern": "^https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.\\d.json$"},
            ],
        },
        "id": {**TEXT, "format": "uri"},
        "type": {"allOf": [typed("VerifiableCredential"), typed("OpenBadgeCredential")]},
        "name": TEXT,
        "validFrom": {"type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT[\\d:]{8}[+-]\\d\\d:\\d\\d$"},
        "issuer": whole(id=TEXT, type=typed("Profile")),
        "credentialSubject": whole(
            type=typed("AchievementSubject"), achievement=ACHIEVEMENT, identifier={**LIST, "items": IDENTITY}
        ),
        "iss": TEXT,
        "jti": TEXT,
        "nbf": {"type": "integer"},
        "sub": TEXT,
    }
)


def finished(room, user):
    """Everything of the course done."""
    enrolment = Enrolment.objects.get(course=room.course, user=user)
    version = current_version(room.course.drills.get())
    answer_question(actor=user, enrolment=enrolment, number=1, word="which", answer=[0])
    answer_drill(user=user, version=version, answer={"chosen": version.content["right"]})
    finish_lesson(actor=user, enrolment=enrolment, lesson=room.course.lessons.get())
    return enrolment


@pytest.fixture
def room():
    return make_classroom(1)


@pytest.fixture
def certificate(room):
    finished(room, room.trainees[0])
    return certify_course(user=room.trainees[0], course=room.course)


def copied(certificate, form):
    """What the trainee's browser gets, and the code in it."""
    client = Client()
    client.force_login(certificate.user)
    answer = client.post(f"/hoc/cua-toi/giay/{certificate.pk}/", {"form": form})
    assert answer.status_code == 200
    return answer.content


def test_certificate_needs_all_lessons_and_enough_points(room):
    user = room.trainees[0]
    with pytest.raises(NotAllowed):
        certify_course(user=user, course=room.course)
    enrolment = finished(room, user)
    enrolment.refresh_from_db()
    assert (progress_of(enrolment).complete, enrolment.finished is not None) == (True, True)
    first = certify_course(user=user, course=room.course)
    assert certify_course(user=user, course=room.course) == first


def test_pdf_bears_the_name_and_an_address_at_which_anybody_can_check_it(certificate):
    text = PdfReader(BytesIO(copied(certificate, "pdf"))).pages[0].extract_text().replace("\n", "")
    assert certificate.name in text
    code = text.split("/xac-nhan/")[1].split("/")[0].strip()
    page = Client().get(f"/xac-nhan/{code}/")
    assert (page.status_code, page.context["found"].name) == (200, certificate.name)
    assert page.headers["Cache-Control"] == "no-store"


def test_code_is_kept_as_its_hash_alone_and_nothing_is_found_without_it(certificate):
    copied(certificate, "pdf")
    kept = CertificateCode.objects.get().code_hash
    assert len(kept) == 64
    for guess in (kept, str(certificate.pk), certificate.name, "khong-co"):
        assert Client().get(f"/xac-nhan/{guess}/").status_code == 404


def test_withdrawn_certificate_says_so_and_why(room, certificate):
    badge = jwt.decode(copied(certificate, "badge"), options={"verify_signature": False})
    withdraw_certificate(actor=room.trainer, certificate=certificate, why="Cấp nhầm người.")
    page = Client().get(badge["id"].removeprefix("http://localhost:8000"))
    assert page.context["found"].why == "Cấp nhầm người."


def test_certificate_is_not_changed_behind_the_services(certificate):
    with pytest.raises(IntegrityError), transaction.atomic():
        Certificate.objects.filter(pk=certificate.pk).update(name="Người khác")


def test_badge_is_a_credential_of_open_badges_3_signed_with_the_published_key(certificate):
    token = copied(certificate, "badge").decode()
    header = jwt.get_unverified_header(token)
    published = Client().get("/hoc/lti/khoa.json").json()["keys"]
    assert header["jwk"]["n"] in [key["n"] for key in published]
    said = jwt.decode(token, jwt.PyJWK.from_dict({**header["jwk"], "alg": "RS256"}).key, ["RS256"])
    jsonschema.Draft202012Validator(SHAPE).validate(said)
    assert (said["iss"], said["jti"], said["sub"]) == (
        said["issuer"]["id"],
        said["id"],
        said["credentialSubject"]["id"],
    )
    assert said["credentialSubject"]["achievement"]["name"] == certificate.what


def test_badge_is_checked_by_a_second_library_and_falls_when_a_letter_changes(certificate):
    token = copied(certificate, "badge").decode()
    key = jwk.JWK(**jwt.get_unverified_header(token)["jwk"])
    reader = jws.JWS()
    reader.deserialize(token, key)
    head, payload, signature = token.split(".")
    other = json.loads(base64.urlsafe_b64decode(payload + "=="))
    other["name"] = "Khoá khác"
    forged = base64.urlsafe_b64encode(json.dumps(other).encode()).decode().rstrip("=")
    with pytest.raises(jws.InvalidJWSSignature):
        jws.JWS().deserialize(f"{head}.{forged}.{signature}", key)


def test_badge_names_its_holder_to_who_knows_the_address_alone(certificate):
    said = jwt.decode(copied(certificate, "badge"), options={"verify_signature": False})
    hashed = next(one for one in said["credentialSubject"]["identifier"] if one["identityType"] == "emailAddress")
    email = certificate.user.email
    assert hashed["identityHash"] == "sha256$" + hashlib.sha256((email + hashed["salt"]).encode()).hexdigest()
    assert email not in json.dumps(said)


def test_training_day_gives_a_certificate_to_those_who_came(room):
    day = room.day()
    register(user=room.trainees[0], day=day)
    attend(user=room.trainees[0], day=day)
    with pytest.raises(NotAllowed):
        certify_day(user=room.trainees[0], day=day)
    set_day_state(actor=room.trainer, day=day, state="held")
    day.refresh_from_db()
    certificate = certify_day(user=room.trainees[0], day=day)
    said = jwt.decode(copied(certificate, "badge"), options={"verify_signature": False})
    jsonschema.Draft202012Validator(SHAPE).validate(said)
