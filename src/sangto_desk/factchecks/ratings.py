"""The rating scale: eight outcomes, each a word with a sign and a colour. There is none for an opinion."""

from __future__ import annotations

from dataclasses import dataclass

from django.db import models
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


class Rating(models.TextChoices):
    """What a fact-check can conclude."""

    TRUE = "true", _("True")
    PARTLY = "partly", _("Partly true")
    CONTEXT = "context", _("Missing context")
    MISLEADING = "misleading", _("Misleading")
    FALSE = "false", _("False")
    ALTERED = "altered", _("Altered")
    SATIRE = "satire", _("Satire")
    UNPROVEN = "unproven", _("Not enough evidence")

    @property
    def scale(self) -> Scale:
        """How it is shown and explained."""
        return SCALE[self]


@dataclass(frozen=True, slots=True)
class Scale:
    """How a rating is shown and explained.

    Attributes:
        sign: Stands before the word, so that colour is never alone.
        css: Class beside ``rating``.
        value: In ClaimReview, from 1 (false) to 5 (true); None where the rating is no place on that line.
        vietnamese: The word in frozen versions, whoever reads them.
        english: The same in English.
        meaning: For the page on method.
    """

    sign: str
    css: str
    value: int | None
    vietnamese: str
    english: str
    meaning: Promise


BEST, WORST = 5, 1

SCALE: dict[Rating, Scale] = {
    Rating.TRUE: Scale(
        "✓",
        "rating-true",
        5,
        "Đúng",
        "True",
        _("The evidence confirms the claim, and nothing that matters is left out."),
    ),
    Rating.PARTLY: Scale(
        "◐", "rating-partly", 3, "Đúng một phần", "Partly true", _("One part is confirmed, another is not or is wrong.")
    ),
    Rating.CONTEXT: Scale(
        "⋯",
        "rating-context",
        3,
        "Thiếu ngữ cảnh",
        "Missing context",
        _("What is said is so, but without what is left out it is understood wrongly."),
    ),
    Rating.MISLEADING: Scale(
        "⚠",
        "rating-misleading",
        2,
        "Gây hiểu lầm",
        "Misleading",
        _("True things are put together so that something untrue is believed."),
    ),
    Rating.FALSE: Scale("✕", "rating-false", 1, "Sai", "False", _("The evidence contradicts the claim.")),
    Rating.ALTERED: Scale(
        "✂",
        "rating-altered",
        1,
        "Bị chỉnh sửa",
        "Altered",
        _("A picture, recording or document was changed or made up."),
    ),
    Rating.SATIRE: Scale(
        "☺", "rating-satire", None, "Châm biếm", "Satire", _("It was meant as a joke and is passed on as serious.")
    ),
    Rating.UNPROVEN: Scale(
        "?",
        "rating-unproven",
        None,
        "Chưa đủ căn cứ",
        "Not enough evidence",
        _("What can be found today neither confirms nor contradicts it. We say so rather than guess."),
    ),
}
