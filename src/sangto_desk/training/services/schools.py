"""Learning platforms: registered by an administrator; who they send; drills that they open; grades that they got."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from django.db import IntegrityError, transaction
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from sangto_desk.accounts.models import Unit, User
from sangto_desk.accounts.rules import require
from sangto_desk.accounts.services import create_user
from sangto_desk.common.errors import Conflicted, NotFound, Unacceptable
from sangto_desk.common.tokens import new_token, token_hash
from sangto_desk.common.trail import Write, record_write
from sangto_desk.common.whole import whole
from sangto_desk.training import rules
from sangto_desk.training.models import Attempt, Drill, DrillState, Launch, Learner, Platform
from sangto_desk.training.selectors import current_version
from sangto_desk.training.services.practice import answer_drill

if TYPE_CHECKING:
    from sangto_desk.training.lti.launching import Word

NAMELESS = "Học viên"


@dataclass(frozen=True, slots=True)
class Details:
    """What a platform says of itself when it is registered."""

    name: str
    issuer: str
    client_id: str
    deployments: tuple[str, ...]
    login_url: str
    token_url: str
    keys_url: str = ""
    keys: str = ""


@transaction.atomic
def register_platform(*, actor: User, unit: Unit, details: Details) -> Platform:
    """Let a platform open the drills of a unit.

    Raises:
        NotAllowed: The actor does not administer the unit.
        Unacceptable: There are no keys, or they are no key set.
        Conflicted: It is registered already.
    """
    require(actor, rules.PLATFORMS, unit)
    _require_keys(details)
    values = {**asdict(details), "deployments": list(details.deployments)}
    try:
        with transaction.atomic():
            platform = Platform.objects.create(unit=unit, **values)
    except IntegrityError as error:
        raise Conflicted(
            _("A platform with this issuer and client ID is registered already."), code="training.platform-known"
        ) from error
    after = {"name": platform.name, "issuer": platform.issuer, "client_id": platform.client_id}
    record_write(Write("training.register-platform", platform, actor.pk, unit.pk, after=after))
    return platform


def _require_keys(details: Details) -> None:
    if not details.keys:
        if not details.keys_url:
            raise Unacceptable(
                _("Give the address of the platform's keys, or paste the keys."), code="training.platform-keys"
            )
        return
    try:
        found = json.loads(details.keys)
        whole = bool(found["keys"]) and all(key["kty"] == "RSA" for key in found["keys"])
    except (ValueError, KeyError, TypeError):
        whole = False
    if not whole:
        raise Unacceptable(
            _("This is not a key set with RSA keys."),
            hint=_('Paste what the platform shows at its public keyset address; it begins with {"keys":'),
            code="training.platform-keys",
        )


@transaction.atomic
def set_platform_active(*, actor: User, platform: Platform, active: bool) -> None:
    """Let a platform open drills, or not any more.

    Raises:
        NotAllowed: The actor does not administer the unit.
    """
    require(actor, rules.PLATFORMS, platform.unit)
    before, platform.active = platform.active, active
    platform.save(update_fields=["active"])
    write = Write("training.set-platform", platform, actor.pk, platform.unit_id, {"active": before}, {"active": active})
    record_write(write)


def openable(platform: Platform) -> QuerySet[Drill]:
    """The drills that a platform may open: those in use of its unit."""
    return Drill.objects.filter(unit=platform.unit, state=DrillState.OPEN)


@transaction.atomic
def note_launch(*, word: Word) -> Launch:
    """Note that a platform opened a drill for somebody, who gets an account without a way to sign in.

    Raises:
        NotFound: The link names no drill in use of its unit.
        Unacceptable: The platform did not say who it is.
    """
    if not word.subject:
        raise Unacceptable(
            _("The platform does not say who opens the drill."),
            hint=_("Allow it to send a user ID in the settings of the activity."),
            code="training.lti-nobody",
        )
    named = word.custom.get("drill", "")
    drill = openable(word.platform).filter(pk=whole(named) or 0).first()
    if drill is None:
        raise NotFound(
            _("This activity names no drill that is in use."),
            hint=_("The teacher enters drill=NUMBER as a custom parameter, or chooses the drill anew."),
            code="training.lti-no-drill",
        )
    user = _learner(word)
    launch = Launch.objects.create(
        platform=word.platform, user=user, drill=drill, grades=word.grades, subject=word.subject
    )
    record_write(Write("training.launch", launch, user.pk, drill.unit_id, after={"drill": drill.pk}))
    return launch


def _learner(word: Word) -> User:
    subject = token_hash(f"{word.platform.pk}:{word.subject}")
    known = Learner.objects.filter(platform=word.platform, subject_hash=subject).select_related("user").first()
    if known is not None:
        return known.user
    email = f"{new_token().lower()}@lti.invalid"
    user = create_user(email=email, name=word.name.strip() or NAMELESS, named=False)
    Learner.objects.create(platform=word.platform, subject_hash=subject, user=user)
    return user


@transaction.atomic
def answer_launch(*, launch: Launch, answer: Mapping[str, Any]) -> Attempt:
    """Keep the answer that was given in a launch; the last one counts for the grade.

    Raises:
        NotFound: The drill was retired meanwhile.
    """
    if not openable(launch.platform).filter(pk=launch.drill_id).exists():
        raise NotFound(_("This drill is not in use any more."), code="training.lti-no-drill")
    attempt = answer_drill(user=launch.user, version=current_version(launch.drill), answer=answer)
    Launch.objects.filter(pk=launch.pk).update(attempt=attempt, sent=None)
    return attempt


@transaction.atomic
def note_sent(*, launch: Launch) -> None:
    """Note that the platform has the grade."""
    now = timezone.now()
    if Launch.objects.filter(pk=launch.pk, attempt=launch.attempt_id, sent=None).update(sent=now):
        record_write(Write("training.send-grade", launch, None, launch.platform.unit_id, after={"sent": now}))
