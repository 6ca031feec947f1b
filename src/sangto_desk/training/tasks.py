"""Work for later: grades go to the platforms that wait for them."""

from __future__ import annotations

import logging
from datetime import timedelta

from django.conf import settings
from django.utils import timezone
from django_tasks import task

from sangto_desk.training.models import Launch
from sangto_desk.training.services.schools import note_sent

logger = logging.getLogger("sangto_desk.training")
WAITS = timedelta(days=30)
"""How long a grade is tried again: a correction may wait for its marks."""


@task()
def send_grades() -> None:
    """Send every score that has not reached its platform; what fails is tried again the next time."""
    if not settings.NETWORK_ALLOWED:
        return
    import requests
    from pylti1p3.exception import LtiException

    from sangto_desk.training.lti.grading import send_score, wants_grade

    rows = Launch.objects.filter(sent=None, attempt__score__isnull=False, at__gte=timezone.now() - WAITS)
    for launch in rows.select_related("platform", "attempt").order_by("id")[:200]:
        if not wants_grade(launch):
            continue
        try:
            send_score(launch)
        except (LtiException, requests.RequestException, KeyError) as error:
            logger.warning("grade of launch %s not sent: %s", launch.pk, type(error).__name__)
        else:
            note_sent(launch=launch)
