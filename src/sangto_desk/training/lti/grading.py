"""Sending a score to the platform that opened the drill, by the Assignment and Grade Services."""

from __future__ import annotations

from pylti1p3.assignments_grades import AssignmentsGradesService
from pylti1p3.grade import Grade
from pylti1p3.service_connector import ServiceConnector

from sangto_desk.training.lti.network import PlatformSession
from sangto_desk.training.lti.registered import registration_of
from sangto_desk.training.models import Launch

MOST = 100
_SCORE = "https://purl.imsglobal.org/spec/lti-ags/scope/score"


def wants_grade(launch: Launch) -> bool:
    """Whether the platform said where a grade of this launch goes."""
    return bool(launch.grades.get("lineitem")) and _SCORE in launch.grades.get("scope", [])


def send_score(launch: Launch) -> None:
    """Send the score of the answer that was given in a launch.

    Raises:
        NotAllowed: The desk may not reach other machines.
        LtiServiceException: The platform refuses.
        requests.RequestException: It cannot be reached.
    """
    attempt = launch.attempt
    assert attempt is not None and attempt.score is not None, "only an answer with a score is sent"
    connector = ServiceConnector(registration_of(launch.platform), PlatformSession())
    grade = Grade().set_score_given(round(MOST * attempt.score, 1)).set_score_maximum(MOST)
    grade.set_timestamp(attempt.at.isoformat()).set_user_id(launch.subject)
    grade.set_activity_progress("Completed").set_grading_progress("FullyGraded")
    AssignmentsGradesService(connector, launch.grades).put_grade(grade)
