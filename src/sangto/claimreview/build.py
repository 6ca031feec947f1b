"""Raw values of any format -> one `FactCheck`.

Order of steps: the claim, which must be usable text -> the other fields, each left empty with a warning where
it breaks its rule -> the date in ISO 8601 -> an id, derived from address and claim where none is given. Text
is kept as written except for white space around it.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from sangto.claimreview import limits
from sangto.claimreview.dates import normalise_date
from sangto.claimreview.problems import quote
from sangto.errors import InvalidRecord
from sangto.records import FactCheck, Source

Warn = Callable[[str], None]

_UNUSABLE = re.compile("[\x00\ud800-\udfff]")
_WEB_ADDRESS = re.compile(r"https?://[^\s\x00-\x20<>\"\\^`{|}]+", re.IGNORECASE)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8}){0,4}")
_VIETNAMESE_LETTER = re.compile("[ăâđêôơưĂĐƠƯ\u1ea0-\u1ef9]")


@dataclass(frozen=True, slots=True)
class RawFields:
    """The values that a file gives for one fact-check, of whatever type; None where it gives none."""

    claim: object = None
    id: object = None
    title: object = None
    rating: object = None
    url: object = None
    publisher: object = None
    date: object = None
    language: object = None
    summary: object = None
    sources: object = None


def build_fact_check(raw: RawFields, warn: Warn) -> FactCheck:
    """The fact-check that the raw values describe.

    Args:
        raw: Values as the file gives them.
        warn: Called with a reason for each field that had to be left empty.

    Raises:
        InvalidRecord: The claim or the id is missing or cannot be used.
    """
    claim = _required(raw.claim, "claim", limits.MAX_CLAIM_CHARACTERS)
    url = _address(raw.url, "url", warn)
    language = _language(raw.language, warn)
    return FactCheck(
        id=_identifier(raw.id) or derived_id(url, claim),
        claim=claim,
        title=_optional(raw.title, "title", limits.MAX_TITLE_CHARACTERS, warn),
        rating=_optional(raw.rating, "rating", limits.MAX_RATING_CHARACTERS, warn),
        url=url,
        publisher=_optional(raw.publisher, "publisher", limits.MAX_PUBLISHER_CHARACTERS, warn),
        date=_date(raw.date, _is_vietnamese(language, claim), warn),
        language=language,
        summary=_optional(raw.summary, "summary", limits.MAX_SUMMARY_CHARACTERS, warn),
        sources=_sources(raw.sources, _is_vietnamese(language, claim), warn),
    )


def derived_id(url: str, claim: str) -> str:
    """A stable id for a record that has none: ``cr-`` and 16 hexadecimal digits of SHA-256 over address and
    claim.
    """
    return "cr-" + hashlib.sha256(f"{url}\n{claim}".encode()).hexdigest()[:16]


def is_web_address(text: str) -> bool:
    """Whether the text is an http or https address that is safe to link to."""
    return _WEB_ADDRESS.fullmatch(text) is not None


def kind_of(value: object) -> str:
    """The JSON name of a value's type, for messages."""
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case int() | float():
            return "a number"
        case str():
            return "a text"
        case list() | tuple():
            return "a list"
        case _:
            return "an object"


def _text(value: object, field: str, limit: int) -> str:
    """The value as text without white space around it, empty for none; a number counts as its digits."""
    if value is None:
        return ""
    if isinstance(value, int | float) and not isinstance(value, bool):
        value = str(value)
    if not isinstance(value, str):
        raise InvalidRecord(f"{field} must be a text, not {kind_of(value)}")
    text = value.strip()
    if len(text) > limit:
        raise InvalidRecord(f"{field} has {len(text)} characters, more than {limit}")
    if found := _UNUSABLE.search(text):
        raise InvalidRecord(f"{field} holds U+{ord(found[0]):04X}, which is not text")
    return text


def _required(value: object, field: str, limit: int) -> str:
    if not isinstance(value, str):
        what = "is missing or null" if value is None else f"must be a text, not {kind_of(value)}"
        raise InvalidRecord(f"{field} {what}")
    text = _text(value, field, limit)
    if text and text[0].isalnum():
        return text
    if not any(unicodedata.category(character)[0] not in "ZC" for character in text):
        raise InvalidRecord(f"{field} is empty" if not text else f"{field} has no visible character")
    return text


def _optional(value: object, field: str, limit: int, warn: Warn) -> str:
    if value is None:
        return ""
    try:
        return _text(value, field, limit)
    except InvalidRecord as problem:
        warn(f"{problem.message}; left empty")
        return ""


def _identifier(value: object) -> str:
    if isinstance(value, bool | float | list | dict):
        what = "a fraction" if isinstance(value, float) else kind_of(value)
        raise InvalidRecord(f"id must be a text or a whole number, not {what}")
    return _text(value, "id", limits.MAX_ID_CHARACTERS)


def _address(value: object, field: str, warn: Warn) -> str:
    text = _optional(value, field, limits.MAX_URL_CHARACTERS, warn)
    if text and not is_web_address(text):
        warn(f"{field} {quote(text)} is not an http or https address; left empty")
        return ""
    return text


def _language(value: object, warn: Warn) -> str:
    text = _optional(value, "language", limits.MAX_LANGUAGE_CHARACTERS, warn)
    if text and not _LANGUAGE.fullmatch(text):
        warn(f"language {quote(text)} is not a language code such as vi or en-GB; left empty")
        return ""
    return text


def _date(value: object, vietnamese: bool, warn: Warn) -> str:
    text = _optional(value, "date", limits.MAX_DATE_CHARACTERS, warn)
    if not text:
        return ""
    date = normalise_date(text, vietnamese=vietnamese)
    if text and not date:
        warn(f"date {quote(text)} is not a date that can be read in one way only; left empty")
    return date


def _is_vietnamese(language: str, claim: str) -> bool:
    if language:
        return language.lower().replace("_", "-").split("-")[0] == "vi"
    return _VIETNAMESE_LETTER.search(claim) is not None


def _sources(value: object, vietnamese: bool, warn: Warn) -> tuple[Source, ...]:
    if value is None or value == "":
        return ()
    given = value if isinstance(value, list | tuple) else [value]
    if len(given) > limits.MAX_SOURCES:
        warn(f"{len(given)} sources, more than {limits.MAX_SOURCES}; the rest is left out")
    sources = (_source(each, vietnamese, warn) for each in given[: limits.MAX_SOURCES])
    return tuple(source for source in sources if source is not None)


def _source(value: object, vietnamese: bool, warn: Warn) -> Source | None:
    """A source given as an object, or as a text that is its address or its title."""
    if isinstance(value, str):
        value = {"url" if is_web_address(value.strip()) else "title": value}
    if not isinstance(value, dict):
        warn(f"a source must be a text or an object, not {kind_of(value)}; left out")
        return None
    source = Source(
        title=_optional(value.get("title"), "source title", limits.MAX_TITLE_CHARACTERS, warn),
        url=_address(value.get("url"), "source url", warn),
        publisher=_optional(value.get("publisher"), "source publisher", limits.MAX_PUBLISHER_CHARACTERS, warn),
        date=_date(value.get("date"), vietnamese, warn),
    )
    return source if source.title or source.url else None
