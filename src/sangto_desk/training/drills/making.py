"""`drills_from`: the drills that a published fact-check gives, as drafts that a trainer reads and mends.

What each is made from: the message with the claim in it (statements to choose among); its quotations beside other
passages of the same sources (which one decides); a number of the claim that a quotation contradicts, or, if it
contradicts none, a quotation with one number changed; rating and reasoning as published.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import override

from sangto.evidence import compare
from sangto.text import guess_language, split_sentences
from sangto_desk.common.errors import Unacceptable
from sangto_desk.evidence.models import Snapshot
from sangto_desk.factchecks.models import FactCheck, Version
from sangto_desk.factchecks.published import Published, PublishedQuotation, PublishedSource, read, recent
from sangto_desk.training.drills.content import (
    CheckableContent,
    Content,
    CorrectionContent,
    NumberContent,
    PassageContent,
    Quoted,
    checkable,
    number,
    passage,
    rating,
)
from sangto_desk.training.models import DrillKind

PASSAGES = 4
_BLOCKS = re.compile(r"\{\{\s*quotation[^}]*\}\}\s*")
_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")
_LONGEST = 600
CONSIDERED = 60
SHORTEST = 12


@dataclass(frozen=True, slots=True)
class Draft:
    """A drill that nobody has looked at yet."""

    kind: DrillKind
    title: str
    topic: str
    language: str
    content: Content


def drills_from(version: Version) -> list[Draft]:
    """The drills that a version gives; none of a withdrawal."""
    published = read(version)
    if published.withdrawn:
        return []
    language = guess_language(published.claim.wording)
    language = language if language in ("vi", "en") else "vi"
    with override(language):
        contents = list(_contents(published, version.factcheck))
        names = {kind: str(kind.label) for kind in DrillKind}
    return [
        Draft(kind, f"{names[kind]}: {published.title}"[:200], published.claim.topic, language, content)
        for kind, content in contents
    ]


def _contents(published: Published, factcheck: FactCheck) -> Iterator[tuple[DrillKind, Content]]:
    explain = _explanation(published)
    with suppress(Unacceptable):
        yield DrillKind.CHECKABLE, _checkable(published, factcheck, explain)
    with suppress(Unacceptable):
        yield DrillKind.PASSAGE, _passage(published, explain)
    found = _number(published, explain)
    if found is not None:
        yield DrillKind.NUMBER, found
    quoted = [_quoted(one) for one in published.quotations]
    yield DrillKind.RATING, rating(published.claim.wording, quoted, published.rating.code, explain)
    yield (
        DrillKind.CORRECTION,
        CorrectionContent(published.claim.wording, published.truth, tuple(quoted), published.summary, explain),
    )


def _explanation(published: Published) -> str:
    """The published reasoning, without the quotations, which the drill shows itself."""
    return "\n\n".join(
        filter(None, (published.summary, published.truth, _BLOCKS.sub("", published.explanation).strip()))
    )


def _checkable(published: Published, factcheck: FactCheck, explain: str) -> CheckableContent:
    """The first message whose words hold more than the claim; else the claim among words that nobody can check."""
    for occurrence in factcheck.claim.occurrences.all()[:5]:
        if len(occurrence.text) > _LONGEST * 3:
            continue
        with suppress(Unacceptable):
            found = checkable(f"{occurrence.before}=={occurrence.quoted}=={occurrence.after}", explain)
            if len(found.right) < len(found.parts):
                return found
    lead = _("Everybody, have you heard?")
    view = _("I think whoever does not believe this is careless.")
    call = _("Pass it on to your family right away!")
    return checkable(f"{lead} =={published.claim.wording}== {view} {call}", explain)


def _passage(published: Published, explain: str) -> PassageContent:
    quoted = [(_quoted(one), True) for one in published.quotations[:2]]
    others = [(one, False) for one in _others(published)][: PASSAGES - len(quoted)]
    # In an order that does not tell which is right, and is the same each time.
    every = sorted([*quoted, *others], key=lambda found: found[0].text[::-1])
    return passage(published.claim.wording, every, explain)


def _others(published: Published) -> list[Quoted]:
    """Sentences of the same sources, those first that speak least of the claim; then words quoted elsewhere."""
    used = [one.text for one in published.quotations]
    found: list[tuple[float, Quoted]] = []
    for source in published.sources:
        snapshot = Snapshot.objects.filter(source_id=source.id).order_by("-id").first()
        for sentence in split_sentences(snapshot.text)[:CONSIDERED] if snapshot else []:
            text = " ".join(sentence.text.split())
            if any(words in text or text in words for words in used) or not SHORTEST <= len(text) <= _LONGEST:
                continue
            comparison = compare(published.claim.wording, text)
            weight = comparison.probability if comparison.stance == "open" else -comparison.probability
            found.append((-weight, Quoted(text, _label(source))))
    return [quoted for _weight, quoted in sorted(found, key=lambda pair: pair[0])] + _quoted_elsewhere(published)


def _quoted_elsewhere(published: Published) -> list[Quoted]:
    others = [one for one in recent(limit=CONSIDERED) if one.slug != published.slug and not one.withdrawn]
    alike = sorted(others, key=lambda one: one.claim.topic != published.claim.topic)
    return [_quoted(one.quotations[0]) for one in alike[:PASSAGES] if one.quotations]


def _number(published: Published, explain: str) -> NumberContent | None:
    for quotation in published.quotations:
        found = _contradicted(published.claim.wording, quotation, explain) or _altered(quotation, explain)
        if found is not None:
            return found
    return None


def _contradicted(claim: str, quotation: PublishedQuotation, explain: str) -> NumberContent | None:
    for finding in compare(claim, quotation.text).findings:
        if finding.relation == "conflicts" and finding.aspect in ("quantity", "date") and finding.claim.text:
            start, end = finding.claim.span
            with suppress(Unacceptable):
                return number(f"{claim[:start]}=={claim[start:end]}=={claim[end:]}", _quoted(quotation), explain)
    return None


def _altered(quotation: PublishedQuotation, explain: str) -> NumberContent | None:
    """The quotation as somebody might retell it, with one number changed."""
    for found in _DIGITS.finditer(quotation.text):
        changed = str(int(found.group()) * 10) if found.group().isdecimal() else found.group()[::-1]
        if changed == found.group():
            continue
        retold = f"{quotation.text[: found.start()]}=={changed}=={quotation.text[found.end() :]}"
        note = _("The message of this drill was made up: one number of the source was changed.")
        with suppress(Unacceptable):
            return number(retold, _quoted(quotation), f"{note}\n\n{explain}")
    return None


def _quoted(quotation: PublishedQuotation) -> Quoted:
    return Quoted(quotation.text, _label(quotation.source))


def _label(source: PublishedSource) -> str:
    """The same for what decides and what does not: a source must not give the answer away."""
    return ", ".join(filter(None, (source.title, source.publisher)))
