"""What becomes of a text before it is first written: made fit to keep, then redacted.

Order of steps: limits; what is no text is refused; control characters go; personal data is replaced by marks. The text
as it was given lives in memory only, for as long as this takes.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from sangto.privacy import redact
from sangto.text import clean_text, key_words
from sangto_desk.common.counts import counted
from sangto_desk.common.errors import TooLarge, Unacceptable

MOST_CHARACTERS = 20_000
LEAST_WORDS = 2
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_LINES = re.compile(r"\r\n?|[\u2028\u2029\x85]")
_ROOM = re.compile(r"\n{3,}")


@dataclass(frozen=True, slots=True)
class Guide:
    """What is said to somebody whose text is not taken.

    Attributes:
        short: That it is too short, and for what.
        sentence: What to write instead of it.
        part: What to send of a text that is too long.
        words: What to write instead of what is no text.
    """

    short: str | Promise
    sentence: str | Promise
    part: str | Promise
    words: str | Promise


DOUBTED = Guide(
    short=_("This is too short to be checked."),
    sentence=_("Write at least one whole sentence: what is said, and where you saw it."),
    part=_("Send the part that you doubt."),
    words=_("Write or paste the words that you doubt; files and pictures are not read."),
)


def redacted(text: str, *, most: int = MOST_CHARACTERS, guide: Guide = DOUBTED) -> str:
    """A text as it may be kept.

    Args:
        text: As it was sent.
        most: Characters that are taken at the most.
        guide: What is said where it is not taken.

    Raises:
        TooLarge: It is longer.
        Unacceptable: It is empty, too short to say anything, or no text.
    """
    if len(text) > most:
        raise TooLarge(
            counted(_("The text has {length} characters; at most {most} are taken."), length=len(text), most=most),
            hint=guide.part,
            code="inbox.too-long",
        )
    return redact(_fit(text, guide)).text


def _fit(text: str, guide: Guide) -> str:
    plain = _CONTROLS.sub("", _LINES.sub("\n", text))
    if 20 * (len(text) - len(plain)) > len(text) + 20:
        raise Unacceptable(
            counted(_("This is no text: it holds {count} control characters."), count=len(text) - len(plain)),
            hint=guide.words,
            code="inbox.no-text",
        )
    # Invisible characters and look-alike letters would hide personal data from people, though not from `redact`.
    plain = _ROOM.sub("\n\n", unicodedata.normalize("NFC", clean_text(plain))).strip()
    if len(key_words(plain)) < LEAST_WORDS:
        raise Unacceptable(guide.short, hint=guide.sentence, code="inbox.too-short")
    return plain
