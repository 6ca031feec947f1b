"""Limits of what is read, in one place: a hostile or broken file costs bounded time and memory.

Sizes in bytes are counted after decompression. Lengths in characters are Unicode code points.
"""

from __future__ import annotations

MAX_LINE_BYTES = 16 * 1024 * 1024
"""Longest line of a JSON Lines or CSV file."""

MAX_ELEMENT_CHARACTERS = 16 * 1024 * 1024
"""Longest element of a feed that is streamed."""

MAX_DOCUMENT_BYTES = 64 * 1024 * 1024
"""Largest file that has to be read whole: a page, a ClaimReview document, a file in a legacy encoding."""

MAX_ID_CHARACTERS = 500
MAX_CLAIM_CHARACTERS = 20_000
MAX_TITLE_CHARACTERS = 2_000
MAX_RATING_CHARACTERS = 500
MAX_URL_CHARACTERS = 4_000
MAX_PUBLISHER_CHARACTERS = 500
MAX_DATE_CHARACTERS = 100
MAX_LANGUAGE_CHARACTERS = 35
MAX_SUMMARY_CHARACTERS = 20_000
MAX_SOURCES = 100
"""Sources kept for one fact-check; the rest is left out with a warning."""

MAX_PROBLEMS_KEPT = 100
"""Problems kept word for word; later ones are only counted."""

HEAD_BYTES = 64 * 1024
"""How much of a file is looked at to recognise its format, encoding and delimiter."""
