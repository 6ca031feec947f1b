"""All figures of reports, in the order in which they stand there. Each is defined here and nowhere else.

``docs/reference/figures.md`` is made from this (tools/generate_figures.py).
"""

from __future__ import annotations

from difflib import get_close_matches

from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from sangto_desk.claims.kinds import Topic
from sangto_desk.common.errors import NotFound
from sangto_desk.factchecks.models import VersionKind
from sangto_desk.factchecks.models.appeals import Ending
from sangto_desk.factchecks.ratings import Rating
from sangto_desk.inbox.models import ANSWERED, Status
from sangto_desk.reports.figures import families, learning
from sangto_desk.reports.figures.records import Chapter, Figure, Kind, Measure

CHAPTERS = {
    Chapter.INTAKE: _("Questions received and answered"),
    Chapter.CHECKING: _("Checking and publishing"),
    Chapter.RATINGS: _("Fact-checks by rating"),
    Chapter.TOPICS: _("Fact-checks by topic"),
    Chapter.AMENDING: _("Corrections and appeals"),
    Chapter.TRAINING: _("Training"),
    Chapter.CONTESTS: _("Contests"),
}
_INTAKE = (
    Figure(
        "tips_received",
        Chapter.INTAKE,
        _("Tips received"),
        _("Tips that came on a day of the period, by every channel; a message delivered twice counts once."),
        families.TIPS,
    ),
    Figure(
        "questions_received",
        Chapter.INTAKE,
        _("Questions received"),
        _("Questions whose first tip came in the period. Tips that say the same are one question."),
        families.QUESTIONS,
    ),
    Figure(
        "questions_answered",
        Chapter.INTAKE,
        _("Questions answered"),
        _(
            "Questions whose senders could read an answer for the first time in the period: a fact-check of the desk, "
            "an earlier fact-check that an editor confirmed, or the reason why it is not checked."
        ),
        families.ANSWERS,
    ),
    Figure(
        "questions_answered_by_factcheck",
        Chapter.INTAKE,
        _("… by a fact-check"),
        _("Those of them that a fact-check answers: one of the desk, or an earlier one that an editor confirmed."),
        families.ANSWERS,
        where={"status": tuple(status.value for status in ANSWERED)},
    ),
    Figure(
        "questions_refused",
        Chapter.INTAKE,
        _("… by a published reason"),
        _("Those of them that are not checked; their senders read the reason."),
        families.ANSWERS,
        where={"status": (Status.REFUSED.value,)},
    ),
    Figure(
        "days_to_answer_median",
        Chapter.INTAKE,
        _("Days to the first answer, median"),
        _(
            "Of the questions answered in the period: the number of days from the first tip to the first answer within "
            "which half of them had it. 0 is the same day."
        ),
        families.ANSWERS,
        Measure.MEDIAN,
        fewer_is_better=True,
        kind=Kind.DAYS,
    ),
    Figure(
        "days_to_answer_p90",
        Chapter.INTAKE,
        _("Days to the first answer, 90th percentile"),
        _("The same for nine in ten of them."),
        families.ANSWERS,
        Measure.P90,
        fewer_is_better=True,
        kind=Kind.DAYS,
    ),
)
_CHECKING = (
    Figure(
        "claims_opened",
        Chapter.CHECKING,
        _("Claims opened"),
        _("Claims that an editor opened in the period."),
        families.CLAIMS,
    ),
    Figure(
        "statements_refused",
        Chapter.CHECKING,
        _("Statements refused"),
        _("Statements refused in the period with a published reason."),
        families.REFUSALS,
    ),
    Figure(
        "factchecks_published",
        Chapter.CHECKING,
        _("Fact-checks published"),
        _("Fact-checks whose first version came out in the period; one that was withdrawn later stays counted."),
        families.PUBLICATIONS,
    ),
    Figure(
        "sources_used",
        Chapter.CHECKING,
        _("Sources used"),
        _(
            "Sources on which the fact-checks published in the period rested when they came out. A source of two "
            "fact-checks counts twice."
        ),
        families.PUBLICATIONS,
        Measure.SUM,
    ),
    Figure(
        "days_to_publish_median",
        Chapter.CHECKING,
        _("Days to publication, median"),
        _(
            "Of the fact-checks published in the period: the number of days from the day on which the claim was opened "
            "to that of publication within which half of them came out."
        ),
        families.CHECKING_TIMES,
        Measure.MEDIAN,
        fewer_is_better=True,
        kind=Kind.DAYS,
    ),
    Figure(
        "days_to_publish_p90",
        Chapter.CHECKING,
        _("Days to publication, 90th percentile"),
        _("The same for nine in ten of them."),
        families.CHECKING_TIMES,
        Measure.P90,
        fewer_is_better=True,
        kind=Kind.DAYS,
    ),
)
_RATINGS = tuple(
    Figure(
        f"factchecks_{rating.value}",
        Chapter.RATINGS,
        rating.label,
        format_lazy(_("Fact-checks published in the period whose first version said “{rating}”."), rating=rating.label),
        families.PUBLICATIONS,
        where={"rating": (rating.value,)},
    )
    for rating in Rating
)
_TOPICS = tuple(
    Figure(
        f"factchecks_about_{topic.value}",
        Chapter.TOPICS,
        topic.label,
        format_lazy(_("Fact-checks published in the period on the topic “{topic}”."), topic=topic.label),
        families.PUBLICATIONS,
        where={"topic": (topic.value,)},
    )
    for topic in Topic
)
_AMENDING = (
    Figure(
        "corrections",
        Chapter.AMENDING,
        _("Corrections"),
        _("Corrected versions of fact-checks that came out in the period."),
        families.AMENDMENTS,
        where={"kind": (VersionKind.CORRECTION.value,)},
    ),
    Figure(
        "withdrawals",
        Chapter.AMENDING,
        _("Withdrawals"),
        _("Fact-checks that were withdrawn in the period."),
        families.AMENDMENTS,
        where={"kind": (VersionKind.WITHDRAWAL.value,)},
    ),
    Figure(
        "appeals_received",
        Chapter.AMENDING,
        _("Appeals and replies received"),
        _("Appeals against a fact-check, and replies of the party concerned, that came in the period."),
        families.APPEALS_RECEIVED,
    ),
    Figure(
        "appeals_answered",
        Chapter.AMENDING,
        _("Appeals and replies answered"),
        _("Those that were decided in the period, whenever they came."),
        families.APPEALS_ANSWERED,
    ),
    *(
        Figure(
            f"appeals_{ending.value}",
            Chapter.AMENDING,
            format_lazy("… {ending}", ending=ending.label),
            _("Those of them that ended so."),
            families.APPEALS_ANSWERED,
            where={"outcome": (ending.value,)},
        )
        for ending in Ending
    ),
)

FIGURES: dict[str, Figure] = {
    figure.name: figure
    for figure in (
        *_INTAKE,
        *_CHECKING,
        *_RATINGS,
        *_TOPICS,
        *_AMENDING,
        *learning.TRAINING_FIGURES,
        *learning.CONTEST_FIGURES,
    )
}


def figure_named(name: str) -> Figure:
    """One figure.

    Raises:
        NotFound: There is none of that name; the error tells those that are nearly called so.
    """
    if name in FIGURES:
        return FIGURES[name]
    raise NotFound(
        format_lazy(_("There is no figure “{name}”."), name=name[:60]),
        hint=close_names(name),
        code="reports.figure",
    )


def close_names(name: str) -> str:
    """In words: which figures are nearly called so."""
    close = get_close_matches(name, FIGURES, n=3, cutoff=0.5)
    if not close:
        return str(_("The list of figures is in docs/reference/figures.md and beside the text."))
    return str(format_lazy(_("Did you mean {names}?"), names=", ".join(close)))
