"""What a good correction does: five criteria, each from 0 to 2 points, the same for trainees and trainers.

They follow what handbooks for debunking agree on: lead with the truth, warn and name the error once, say why it is
wrong and what shows it, end with the truth; kind and plain.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from sangto_desk.common.whole import whole

MOST = 2
CRITERIA: dict[str, tuple[Promise, Promise]] = {
    "truth": (_("Begins with the truth"), _("A reader who stops after the first sentence knows what is so.")),
    "rumour": (
        _("Does not spread the rumour"),
        _("Says what is wrong at most once, and never in its own words alone."),
    ),
    "proof": (_("Names the proof"), _("Says who or what shows it, so that one can look it up.")),
    "kind": (_("Is kind"), _("Blames nobody for having believed it.")),
    "plain": (_("Is plain and short"), _("Two sentences that one understands at first reading, without jargon.")),
}


def read_points(sent: Mapping[str, Any]) -> dict[str, int]:
    """The points in a form; a criterion without points is left out."""
    found = {name: str(sent.get(f"points-{name}", "")) for name in CRITERIA}
    points = {name: whole(word) for name, word in found.items()}
    return {name: given for name, given in points.items() if given is not None and given <= MOST}


def share_of(points: Mapping[str, int]) -> float:
    """The share of the points, from 0 to 1."""
    return sum(points.get(name, 0) for name in CRITERIA) / (MOST * len(CRITERIA))
