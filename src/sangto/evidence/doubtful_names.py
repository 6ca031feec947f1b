"""Causes of wrong conflicts between names and places: other spellings, fuller names, lists, places within places."""

from __future__ import annotations

import re

from sangto.evidence.mentions import Clash, holds_words, names_by, tells, touch
from sangto.evidence.sides import Side
from sangto.evidence.spelling import one_name
from sangto.facts import same_place
from sangto.records import Span
from sangto.text import fold_text, is_syllable_shape

_SOURCE = re.compile(r"(?<!\w)(?i:theo|trao đổi với|nguồn tin từ|according to)(?:\s[^\W\d_A-ZĐ][^\W\d_]*){0,3}\s$")
_LISTED = 3  # names of a sentence from which one between commas is one of a list


def said_elsewhere(clash: Clash) -> bool:
    """The other text has the very words as well, in another place."""
    return holds_words(clash.passage, clash.claim, clash.ours) or holds_words(clash.claim, clash.passage, clash.theirs)


def spelled_otherwise(clash: Clash) -> bool:
    """One name, spelled, shortened or written as it sounds: "al-Qaeda", "Moskva", "NHCSXH", "Thánh Paulo"."""
    return one_name(clash.claim, clash.ours, clash.passage, clash.theirs)


def shares_a_name(clash: Clash) -> bool:
    """The one name stands in part beside the other: "Thứ trưởng" is no other than "NSND", both before one name."""
    for (side, span), (other, place) in (clash.mentions, clash.mentions[::-1]):
        beside = {fold for name in names_by(other, place, whole=True) for fold in name.folds}
        folds = [word.fold for word in side.within(span) if tells(word)]
        if folds and (folds[-1] in beside or len(beside.intersection(folds)) > 1):
            return True
    return False


def other_kind(clash: Clash) -> bool:
    """One is a place and the other is none: "quán ăn ở Long An", "quán ăn Bảo Châu"."""
    ours, theirs = (
        any(place.known and touch(place.mention.span, span) for place in side.facts.places)
        for side, span in clash.mentions
    )
    return ours != theirs


def one_place(clash: Clash) -> bool:
    """Two names of one place, or one within the other: "Úc" and "Australia", "Thủ Đức" and "TP.HCM"."""
    ours, theirs = (
        [place for place in side.facts.places if touch(place.mention.span, span)] for side, span in clash.mentions
    )
    return any(same_place(one, two) for one in ours for two in theirs)


def in_a_country(clash: Clash) -> bool:
    """One is a country, the other a place that is not known, and may lie in it: "sở thú Mỹ", "sở thú El Paso"."""
    ours, theirs = (
        [place for place in side.facts.places if touch(place.mention.span, span)] for side, span in clash.mentions
    )
    return any(
        one.mention.value.startswith("country:") and ":" not in two.mention.value
        for first, second in ((ours, theirs), (theirs, ours))
        for one in first
        for two in second
    )


def only_a_source(clash: Clash) -> bool:
    """Both are only those who say it, who may be many: "Theo VCCI, …", "Theo ông Tuấn, …"."""
    return all(_SOURCE.search(side.text, max(0, span.start - 30), span.start) for side, span in clash.mentions)


def shares_a_word(clash: Clash) -> bool:
    """Both hold one telling word: "TT Putin", "Tổng thống Nga Putin"."""
    ours, theirs = ({word.fold for word in side.within(span) if tells(word)} for side, span in clash.mentions)
    return not ours.isdisjoint(theirs)


def begins_alike(clash: Clash) -> bool:
    """Both begin with the same two words, and go on with what is no place: "Liên Hợp Quốc Haley"."""
    ours, theirs = ([word.fold for word in side.within(span)][:2] for side, span in clash.mentions)
    return len(ours) > 1 and ours == theirs


def only_a_syllable(clash: Clash) -> bool:
    """Both are the first half of a word, with its capital: "Hội nghị Thượng đỉnh", "Hội nghị Cấp cao"."""
    return all(
        is_syllable_shape(fold_text(text).lower()) and side.text[span.end : span.end + 2].strip().islower()
        for text, (side, span) in zip(clash.words, clash.mentions, strict=True)
    )


def one_of_a_list(clash: Clash) -> bool:
    """Both are members of lists, whose order tells nothing."""
    return all(_is_listed(side, span) for side, span in clash.mentions)


def _is_listed(side: Side, span: Span) -> bool:
    """Whether a comma and another name stand next to a name, in a sentence with several."""
    names = names_by(side, span, whole=True)
    text = side.text
    return len(names) >= _LISTED and any(
        text[name.span.end : span.start].strip() == "," or text[span.end : name.span.start].strip() == ","
        for name in names
    )
