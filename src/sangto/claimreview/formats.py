"""The names of the formats, and how a file's format is recognised: first by its content, then by its name."""

from __future__ import annotations

import re

from sangto.claimreview.columns import suggest
from sangto.claimreview.json_text import parse_json
from sangto.claimreview.problems import quote
from sangto.errors import EmptyInput, InvalidRecord, UnknownFormat

FORMATS = ("jsonl", "csv", "claimreview", "datacommons", "factchecktools")
"""Every format that can be read, by the name it is asked for."""

_BY_EXTENSION = {
    "jsonl": "jsonl",
    "ndjson": "jsonl",
    "csv": "csv",
    "tsv": "csv",
    "html": "claimreview",
    "htm": "claimreview",
    "xhtml": "claimreview",
    "jsonld": "claimreview",
}
_ANSWER_KEYS = ("claims", "nextPageToken", "results", "claimReview", "error")
_FEED = re.compile(r'"(?:dataFeedElement|DataFeed)"')
_ANSWER = re.compile(r'\{\s*"(?:claims|nextPageToken|results|error)"\s*:|"claimReview"\s*:')
_REVIEW = re.compile(r'"(?:[^"\s]{0,40}[/:])?ClaimReview"|"claimReviewed"\s*:')
_CLAIM = re.compile(r'^\{.*"claim"\s*:', re.MULTILINE)
_FEED_ITEM = re.compile(r'"item"\s*:\s*(?:\[|null)')


def check_format(name: str) -> str:
    """The name, if it is a format's.

    Raises:
        UnknownFormat: It is none.
    """
    if name not in FORMATS:
        raise UnknownFormat(
            f"There is no format {quote(name)}; the formats are {', '.join(FORMATS)}.",
            hint=suggest(name, FORMATS),
        )
    return name


def detect_format(path: str, head: bytes) -> str:
    """The format of a file.

    Args:
        path: Its name, perhaps ending in ``.gz``; empty if it has none.
        head: How it begins, decompressed.

    Raises:
        EmptyInput: The file is empty and its name does not say.
        UnknownFormat: Neither the name nor the content says.
    """
    named = _BY_EXTENSION.get(re.sub(r"\.gz$", "", path.lower()).rpartition(".")[2], "")
    text = head.decode("utf-8-sig", "replace").lstrip()
    if not text and not named:
        raise EmptyInput(f"{path or 'The input'} is empty.")
    found = _json_format(text) if text.startswith(("{", "[")) and named != "csv" else ""
    if not found and not named and text.startswith("<"):
        found = "claimreview"
    if not found and not named and _looks_like_table(text):
        found = "csv"
    if found or named:
        return found or named
    raise UnknownFormat(
        f"The format of {path or 'the input'} cannot be told from its name or content.",
        hint=f"Name it: {', '.join(FORMATS)}.",
    )


def _json_format(text: str) -> str:
    """The JSON format that a text has; empty if only the file's name can tell."""
    first = _first_line_keys(text)
    if first is not None and "claim" in first and "claimReviewed" not in first:
        return "jsonl"
    if _FEED.search(text) or (text.startswith("[") and _FEED_ITEM.search(text)):
        return "datacommons"
    if first == set() or (first and not first.isdisjoint(_ANSWER_KEYS)) or _ANSWER.match(text):
        return "factchecktools"
    if _REVIEW.search(text):
        return "claimreview"
    if _ANSWER.search(text):
        return "factchecktools"
    return "jsonl" if first or _CLAIM.search(text) else ""


def _first_line_keys(text: str) -> set[str] | None:
    """The keys of the object that the first line is, or None if it is not one."""
    try:
        value = parse_json(text.split("\n", 1)[0])
    except InvalidRecord:
        return None
    return set(value) if isinstance(value, dict) else None


def _looks_like_table(text: str) -> bool:
    header = text.split("\n", 1)[0]
    return any(delimiter in header for delimiter in ",;\t") and header[:1] not in ("{", "[", "<")
