"""Drills as questions for a school's own system, and a school's questions as drills."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from django.utils.translation import gettext as _

from sangto_desk.factchecks.ratings import Rating
from sangto_desk.training.drills.content import (
    CheckableContent,
    Content,
    CorrectionContent,
    NumberContent,
    PassageContent,
    QuizContent,
    RatingContent,
)
from sangto_desk.training.questions import Option, Question, QuestionKind


def questions_of(title: str, content: Content) -> Iterator[Question]:
    """The questions that a drill is elsewhere, in the language of the page."""
    match content:
        case CheckableContent():
            texts = [part.text for part in content.parts]
            yield _choice(title, _("Mark every statement that can be checked"), texts, content.right, content.explain)
        case PassageContent():
            ask = f"{content.claim}\n\n{_('Which passage decides whether it is so?')}"
            texts = [f"{one.text} ({one.source})" if one.source else one.text for one in content.passages]
            yield _choice(title, ask, texts, content.right, content.explain)
        case NumberContent():
            source = f"{_('What the source says')}: {content.passage.text}"
            ask = f"{content.claim}\n\n{source}\n\n{_('What in the claim differs from the source?')}"
            yield _choice(title, ask, [part.text for part in content.parts], content.right, content.explain)
        case RatingContent():
            shown = "\n\n".join(one.text for one in content.evidence)
            ask = f"{content.claim}\n\n{shown}\n\n{_('Which rating fits?')}"
            right = (list(Rating).index(Rating(content.right)),)
            yield _choice(title, ask, [str(one.label) for one in Rating], right, content.explain)
        case CorrectionContent():
            ask = f"{content.claim}\n\n{content.truth}\n\n{_('Write two sentences that put it right')}"
            yield Question(QuestionKind.ESSAY, ask, name=title, feedback=content.model, markup="plain")
        case QuizContent():
            yield from content.questions


def _choice(title: str, ask: str, texts: Iterable[str], right: tuple[int, ...], explain: str) -> Question:
    texts = list(texts)
    wrong = len(texts) - len(right)
    many = len(right) > 1
    good, bad = 100 / len(right), (-100 / wrong if many and wrong else 0.0)
    options = tuple(Option(text, round(good if at in right else bad, 5)) for at, text in enumerate(texts))
    return Question(QuestionKind.CHOICE, ask, options, name=title, many=many, feedback=explain, markup="plain")
