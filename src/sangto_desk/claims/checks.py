"""What is not accepted: kinds that are no facts, personal data in public words, private persons as claimants."""

from __future__ import annotations

from enum import Enum
from typing import Any, TypeVar

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from sangto.claims import Judgement, classify
from sangto.privacy import find_personal_data
from sangto.records import Kind as EngineKind
from sangto.records import PersonalKind
from sangto_desk.claims.kinds import ClaimantType, Kind
from sangto_desk.claims.records import Appearance, Claimant
from sangto_desk.common.counts import counted
from sangto_desk.common.errors import Unacceptable

WORDING = 600
TEXT = 20_000
SURE = 0.9
"""Probability from which the machine surely takes a wording for something else than a fact."""
_is_address = URLValidator(schemes=["http", "https"])

E = TypeVar("E", bound=Enum)


def one_of(choices: type[E], value: Any) -> Any:
    """The value of a choice.

    Raises:
        Unacceptable: There is no such choice.
    """
    try:
        return choices(value).value
    except ValueError as error:
        known = ", ".join(str(choice.value) for choice in choices)
        raise Unacceptable(
            format_lazy(_("There is no choice “{value}”."), value=str(value)[:40]),
            hint=format_lazy(_("Choose one of: {known}."), known=known),
            code="desk.choice",
        ) from error


def check_kind(kind: str) -> None:
    """Only a fact passes.

    Raises:
        Unacceptable: It is of another kind.
    """
    known = Kind(one_of(Kind, kind))
    if known is not Kind.FACT:
        raise Unacceptable(
            format_lazy(_("Only a fact can be opened for rating; this is of the kind “{kind}”."), kind=known.label),
            hint=_("Refuse it with one of the published reasons, or find the fact in it and word that."),
            code="claims.not-a-fact",
        )


def read_otherwise(wording: str) -> Judgement | None:
    """What the machine takes a wording for, if it surely takes it for something else than a fact."""
    said = classify(wording)
    return said if said.kind is not EngineKind.FACT and said.probability >= SURE else None


def check_read_as_fact(wording: str) -> None:
    """Let pass a wording that the machine does not surely take for something else than a fact.

    Raises:
        Unacceptable: It does; the message says for what, and by which words.
    """
    said = read_otherwise(wording)
    if said is not None:
        cues = ", ".join(f"“{cue.text}”" for cue in said.reasons[:3])
        raise Unacceptable(
            format_lazy(_("This reads as of the kind “{kind}”: {cues}."), kind=Kind(said.kind.value).label, cues=cues),
            hint=_("Word the fact in it, refuse it with a reason, or say that it is a fact all the same."),
            code="claims.reads-otherwise",
        )


def checked_text(text: str, most: int = TEXT) -> str:
    """A text without spaces at its ends, neither empty nor too long.

    Raises:
        Unacceptable: It is empty or over `most` characters.
    """
    text = text.replace("\x00", "").strip()
    if not text or len(text) > most:
        raise Unacceptable(
            counted(_("A text of 1 to {most} characters is needed (got {length})."), most=most, length=len(text)),
            code="claims.text",
        )
    return text


def checked_wording(wording: str) -> str:
    """The wording of a claim, in one line.

    Raises:
        Unacceptable: It is empty, too long, or names a private person or other personal data.
    """
    wording = " ".join(checked_text(wording, WORDING).split())
    refuse_personal(wording)
    return wording


def refuse_personal(text: str) -> None:
    """Let pass a text in which no personal data is found.

    Raises:
        Unacceptable: Some is; the message says what, without repeating it.
    """
    found = find_personal_data(text)
    if found:
        kinds = ", ".join(dict.fromkeys(data.kind.mark for data in found))
        raise Unacceptable(
            format_lazy(_("This would be public and holds personal data: {kinds}."), kinds=kinds),
            hint=_("Say it without pointing to a private person."),
            code="claims.personal-data",
        )


def claimant_fields(claimant: Claimant | None) -> dict[str, str]:
    """The fields of a claim that say who makes it.

    Raises:
        Unacceptable: The name is missing or that of a private person; an office-holder comes without the office.
    """
    if claimant is None:
        return {"claimant_type": "", "claimant_name": "", "claimant_office": ""}
    kind = ClaimantType(one_of(ClaimantType, claimant.type))
    name, office = checked_text(claimant.name, 200), claimant.office.strip()[:200]
    in_office = kind is ClaimantType.OFFICE_HOLDER
    if in_office and not office:
        raise Unacceptable(
            format_lazy(_("“{name}” can be named as an office-holder only with the office."), name=name),
            hint=_("Give the office in which it was said; leave the name out if it was said in private."),
            code="claims.office",
        )
    if not in_office and _is_person(name):
        raise Unacceptable(
            format_lazy(_("“{name}” is the name of a person, and private persons are not named."), name=name),
            hint=_("Leave the claimant out; for a product or company put first what it is, such as “Công ty”."),
            code="claims.private-person",
        )
    return {"claimant_type": kind, "claimant_name": name, "claimant_office": office if in_office else ""}


def _is_person(name: str) -> bool:
    """Whether a name reads as that of a person: where a sentence says *I am …*, it would be redacted."""
    lead = "Tôi là "
    found = find_personal_data(lead + name)
    return any(data.kind is not PersonalKind.PERSON or data.span.end == len(lead + name) for data in found)


def appearance_fields(appearance: Appearance | None) -> dict[str, Any]:
    """The fields of a claim that say where it goes around.

    Raises:
        Unacceptable: The address is none of a public page, or that of a person's profile; the day is to come.
    """
    if appearance is None:
        return {"appearance": "", "seen_on": None}
    url = appearance.url.strip()
    if url:
        try:
            _is_address(url)
        except ValidationError as error:
            raise Unacceptable(
                format_lazy(_("“{url}” is no address that begins with https://."), url=url[:80]), code="claims.address"
            ) from error
        refuse_personal(url)
    if appearance.seen_on and appearance.seen_on > timezone.localdate():
        raise Unacceptable(
            format_lazy(
                _("It cannot have been seen on {day}: that day is to come."), day=date_format(appearance.seen_on)
            ),
            code="claims.seen-on",
        )
    return {"appearance": url, "seen_on": appearance.seen_on}
