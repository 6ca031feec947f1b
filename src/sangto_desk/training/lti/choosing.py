"""Telling a platform which drill a teacher chose for a course: the answer of a deep linking launch."""

from __future__ import annotations

from typing import Any

from pylti1p3.deep_link import DeepLink
from pylti1p3.deep_link_resource import DeepLinkResource
from pylti1p3.lineitem import LineItem

from sangto_desk.training.lti.grading import MOST
from sangto_desk.training.lti.registered import registration_of
from sangto_desk.training.models import Drill, Platform


def chosen(drill: Drill, platform: Platform, *, deployment: str, linking: Any, launch_url: str) -> str:
    """The signed word (a JWT) that the browser of the teacher carries back to the platform.

    Args:
        drill: What was chosen.
        platform: Who asked.
        deployment: Under which of its deployments.
        linking: What it said of where the choice goes, as in `launching.Word`.
        launch_url: Where the drill is opened.
    """
    resource = DeepLinkResource()
    resource.set_title(drill.title).set_url(launch_url).set_custom_params({"drill": str(drill.pk)})
    resource.set_lineitem(LineItem().set_score_maximum(MOST).set_label(drill.title))
    word: str = DeepLink(registration_of(platform), deployment, linking).get_response_jwt([resource])
    return word
