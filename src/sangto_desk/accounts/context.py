"""What templates know of the desk."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject

from sangto_desk.accounts.selectors import desk_profile


def desk(request: HttpRequest) -> dict[str, Any]:
    """``desk``: the profile, read only by templates that show it."""
    return {"desk": SimpleLazyObject(desk_profile)}
