"""What no service, page or command can go around: what was asked and answered stays, seats are counted, nobody assesses
their own work, a code is used by who has a seat."""

from typing import ClassVar

from django.db import migrations

from sangto_desk.common.append_only import append_only, refuse, refuse_where

ATTEMPT, CERTIFICATE, REGISTRATION = "training_attempt", "training_certificate", "training_registration"


def _changed(*columns: str) -> str:
    return " OR ".join(f"OLD.{column} IS DISTINCT FROM NEW.{column}" for column in columns)


def _frozen(table: str, message: str, *columns: str) -> migrations.RunPython:
    """Columns that never change; the row itself may be removed, since trainees can ask to be forgotten."""
    names = ", ".join(columns)
    return refuse(table, f"UPDATE OF {names}", message, when=_changed(*columns), name=f"{table}_frozen")


_NO_SEAT_LEFT = """NEW.state = 'seat' AND (
  SELECT count(*) FROM training_registration AS r
  WHERE r.day_id = NEW.day_id AND r.state = 'seat' AND r.user_id <> NEW.user_id
) >= (SELECT d.capacity FROM training_day AS d WHERE d.id = NEW.day_id)"""
_SEATS_TAKEN = """NEW.capacity < (
  SELECT count(*) FROM training_registration AS r WHERE r.day_id = NEW.id AND r.state = 'seat')"""
_HAS_SEAT = """EXISTS (
  SELECT 1 FROM training_registration AS r WHERE r.id = NEW.registration_id AND r.state = 'seat')"""
_CAME = "EXISTS (SELECT 1 FROM training_attendance AS c WHERE c.registration_id = NEW.id)"
_OWN = "EXISTS (SELECT 1 FROM training_attempt AS a WHERE a.id = NEW.attempt_id AND a.user_id = NEW.by_id)"
_ANSWERED = "EXISTS (SELECT 1 FROM training_attempt AS a WHERE a.day_id = NEW.day_id)"


class Migration(migrations.Migration):
    dependencies: ClassVar = [("training", "0003_constraints")]

    operations: ClassVar = [
        *append_only("training_drillversion"),
        _frozen(ATTEMPT, "an answer is not changed", "version_id", "user_id", "answer", "day_id", "phase", "at"),
        refuse(
            ATTEMPT,
            "UPDATE OF score",
            "a score is given once",
            when=f"OLD.score IS NOT NULL AND ({_changed('score')})",
            name="training_attempt_scored_once",
        ),
        refuse("training_mark", "UPDATE", "a mark is not changed"),
        refuse_where("training_mark", "INSERT", "nobody assesses their own work", condition=_OWN, name="training_mark_own"),
        *[
            refuse_where(
                REGISTRATION, event, "there are no more seats", condition=_NO_SEAT_LEFT, name=f"training_seats_{word}"
            )
            for event, word in (("INSERT", "insert"), ("UPDATE OF state, day_id", "update"))
        ],
        refuse_where(
            REGISTRATION,
            "UPDATE OF state",
            "who came keeps the seat",
            condition=f"NEW.state <> 'seat' AND {_CAME}",
            name="training_registration_came",
        ),
        refuse_where(
            "training_day", "UPDATE OF capacity", "more seats are taken", condition=_SEATS_TAKEN, name="training_day_seats"
        ),
        refuse_where(
            "training_attendance",
            "INSERT",
            "only who has a seat can have come",
            condition=f"NOT {_HAS_SEAT}",
            name="training_attendance_seat",
        ),
        refuse("training_attendance", "UPDATE", "that somebody came is not changed"),
        refuse("training_feedback", "UPDATE", "feedback is not changed"),
        refuse_where(
            "training_testitem",
            "INSERT",
            "the test was answered already",
            condition=_ANSWERED,
            name="training_testitem_answered",
        ),
        _frozen(
            CERTIFICATE, "a certificate is not changed", "user_id", "course_id", "day_id", "name", "what", "issued"
        ),
        refuse(
            CERTIFICATE,
            "UPDATE OF withdrawn, why",
            "a withdrawal is not changed",
            when=f"OLD.withdrawn IS NOT NULL AND ({_changed('withdrawn', 'why')})",
            name="training_certificate_withdrawn_once",
        ),
        refuse("training_certificatecode", "UPDATE", "a code is not changed"),
        refuse(
            "training_courselink",
            "UPDATE OF taken, withdrawn",
            "a withdrawn link admits nobody",
            when="OLD.withdrawn IS NOT NULL",
            name="training_courselink_withdrawn",
        ),
        refuse(
            "training_launchstate",
            "UPDATE OF used",
            "a launch is used once",
            when="OLD.used IS NOT NULL",
            name="training_launchstate_once",
        ),
    ]
