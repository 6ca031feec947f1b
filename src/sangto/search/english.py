"""English texts: words in one spelling, then terms; and what in a post is body, author and date.

Steps of `english_words`: name the United States one way, write out "n't", drop possessives, join phrases that have a
short name, keep numbers whole, add the glued form of hyphenated words. Steps of `english_term`: leave out stop words,
undo irregular forms, stem (Porter 2, from Snowball), put synonyms in one form. `weigh_post` tells the words of a post
from those of its signature ("— Name (@handle) January 14, 2020"), which say who and when and count for less.

Each step was measured on the development queries of CheckThat! 2022: docs/decisions/0009-english-search.md.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

import snowballstemmer

from sangto.tables.english_words import FORMS, NUMBERS, PHRASES, STOP_WORDS, SYNONYMS

AUTHOR_WEIGHT = 0.7
DATE_WEIGHT = 0.5

_UNITED_STATES = re.compile(r"\bU\.\s?S\.(?:A\.?)?|\bUSA?\b|\b[Uu]nited [Ss]tates(?: of America)?\b|\bAmerican?s?\b")
_NOT = re.compile(r"\b(?:(?P<short>ca|wo|sha)|(?P<verb>[a-z]{1,12}))n't\b", re.IGNORECASE)
_WHOLE = {"ca": "can", "wo": "will", "sha": "shall"}
_PHRASE = re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, sorted(PHRASES, key=len, reverse=True))) + r")(?!\w)")
_WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+|\w+")
_HYPHEN = re.compile(r"\b([a-z]{1,30})-([a-z]{1,30})\b")
_SIGNATURE = re.compile(r"—\s*(?P<name>[^—]{0,80}?)\s*\(@(?P<handle>\w{1,20})\)\s*(?P<date>\w{1,12} \d{1,2}, \d{4})?")
_stem = snowballstemmer.stemmer("english").stemWord


def _whole_number(word: str) -> str:
    word = word.replace(",", "")
    return word.rstrip("0").rstrip(".") if "." in word else word


def english_words(text: str) -> list[str]:
    """The words of an English text in one spelling, in order; hyphenated words follow glued at the end."""
    text = _UNITED_STATES.sub(" america ", text.replace("’", "'").replace("‘", "'"))
    text = _NOT.sub(lambda found: f"{found['verb'] or _WHOLE[found['short'].lower()]} not", text)
    text = text.replace("'s", "").lower().replace("%", " percent ")
    text = _PHRASE.sub(lambda found: f" {PHRASES[found[0]]} ", text)
    words = [_whole_number(word) if word[0].isdigit() else word for word in _WORD.findall(text)]
    return words + [first + second for first, second in _HYPHEN.findall(text)]


def english_term(word: str) -> str:
    """The search term of one word; empty for a stop word."""
    if word in STOP_WORDS:
        return ""
    word = NUMBERS.get(word, word)
    stem = str(_stem(FORMS.get(word, word)))
    return SYNONYMS.get(stem, stem)


def split_post(text: str) -> tuple[str, str, str]:
    """Body, author (name and handle) and date of a quoted post; the latter two are empty for any other text."""
    if "(@" not in text:
        return text, "", ""
    found = list(_SIGNATURE.finditer(text))
    body = _SIGNATURE.sub(" ", text)
    author = " ".join(f"{match['name']} {match['handle']}" for match in found)
    return body, author, " ".join(match["date"] for match in found if match["date"])


def weigh_terms(body: Iterable[str], author: Iterable[str], date: Iterable[str]) -> dict[str, float]:
    """How much each term of a post counts: those of the body 1, those of author and date less.

    Args:
        body: Terms of the body.
        author: Terms of the author's name and handle.
        date: Terms of the date; days of the month are left out.
    """
    weights = dict.fromkeys(body, 1.0)
    for term in author:
        weights.setdefault(term, AUTHOR_WEIGHT)
    for term in date:
        if not (term.isdigit() and len(term) < 4):
            weights.setdefault(term, DATE_WEIGHT)
    return weights
