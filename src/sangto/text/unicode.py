"""Cleaning: the same letters as written, in one spelling of Unicode.

Steps, in this order:

1. single characters: invisible and direction characters go (a joiner stays between emoji), wide and typographic
   spaces become a space, full-width ASCII and mathematical letters become plain ones, the wrong crossed d becomes đ;
2. look-alike letters of other scripts become Latin inside Latin words (`sangto.text.homoglyphs`);
3. base letter, shape mark (circumflex, breve, horn), tone mark are put in this order and composed (NFC).

Never NFKC: m² stays m², ½ stays ½. Runs of more than 30 combining marks are left alone (Unicode's stream-safe limit).
Everything runs in linear time.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from sangto.records import Span
from sangto.tables.unicode_classes import JOINING, NONSPACING, SINGLETONS
from sangto.text.homoglyphs import MAYBE_HOMOGLYPH, MIXED_WORD, unmask_word
from sangto.text.offsets import (
    MAX_FLAGS_PER_KIND,
    Block,
    Edit,
    Flag,
    Form,
    OffsetMap,
    apply_edits,
    find_edits,
)

UPPER = "A-ZĐÂÁÀẢÃẠẤẦẨẪẬĂẮẰẲẴẶÉÈẺẼẸÊẾỀỂỄỆÍÌỈĨỊÓÒỎÕỌÔỐỒỔỖỘƠỚỜỞỠỢÚÙỦŨỤƯỨỪỬỮỰÝỲỶỸỴ"
"""Capitals of Vietnamese, for a class of a pattern: a range such as ``À-Ỹ`` holds small letters too."""
_INVISIBLE = "\u200b\u200c\u2060\ufeff\u00ad"
_BIDI = "\u200e\u200f\u202a-\u202e\u2066-\u2069"
_JOINER = "\u200d"
_SPACES = "\u00a0\u2000-\u200a\u202f\u205f\u3000"
_FULLWIDTH = "\uff01-\uff5e"
_STYLED = "\u212a\u212b\U0001d400-\U0001d7ff"
_CROSSED_D = {"\u00d0": "Đ", "\u0189": "Đ", "\u00f0": "đ", "\u0256": "đ"}
_EMOJI = (
    "\u00a9\u00ae\u203c\u2049\u2122\u2139\u2190-\u21ff\u2300-\u23ff\u24c2\u25a0-\u27bf\u2900-\u297f\u2b00-\u2bff"
    "\u3030\u303d\u3297\u3299\ufe0f\U0001f000-\U0001faff"
)

_SINGLE = re.compile(
    f"(?P<invisible>[{_INVISIBLE}]+|(?<![{_EMOJI}]){_JOINER}|{_JOINER}(?![{_EMOJI}]))"
    f"|(?P<bidi>[{_BIDI}]+)|(?P<space>[{_SPACES}])|(?P<fullwidth>[{_FULLWIDTH}])"
    f"|(?P<styled>[{_STYLED}])|(?P<d>[{''.join(_CROSSED_D)}])"
)
_SINGLE_ANY = re.compile(f"[{_INVISIBLE}{_BIDI}{_JOINER}{_SPACES}{_FULLWIDTH}{_STYLED}{''.join(_CROSSED_D)}]")
_CLUSTER = f"[{JOINING}]+|[{SINGLETONS}][{JOINING}]*"
_LONG_CLUSTER = f"[{JOINING}]{{31}}"
_ODD = re.compile(
    "[^\x00-\x9f\u00a1-\u00ac\u00ae-\u00cf\u00d1-\u00ef\u00f1-\u0188\u018a-\u0255\u0257-\u02ff\u1ea0-\u1ef9"
    "\u2010-\u2029\u2030-\u205e\u20a0-\u20cf\u2600-\u27bf]"
)
_JOINING = f"[{JOINING}]"
_NONSPACING = f"[{NONSPACING}]+"
_LONGEST_CLUSTER = 30
_SHORT = 400
"""Characters up to which a text is looked at as a whole."""
_DENSE = 100
"""Characters for each odd one from which on a text is looked at in stretches."""

_compiled = lru_cache(re.compile)
"""Patterns with the large classes are compiled when first needed: most programs never do."""

_VOWELS = frozenset("aeiouyAEIOUY")
_SHAPE_MARKS = frozenset("\u0302\u0306\u031b")
_TONE_MARKS = frozenset("\u0300\u0309\u0303\u0301\u0323")
_LEFTOVER = f"[aeiouyAEIOUY\u00c0-\u01b0\u1ea0-\u1ef9][{JOINING}]"
"""A vowel that composition left a mark behind: its marks may stand in the wrong order."""


def has_oddities(text: str) -> bool:
    """Whether `text` has anything but the characters that never need cleaning; most texts have nothing else."""
    return not text.isascii() and _ODD.search(text) is not None


def clean_text(raw: str) -> str:
    """`raw` as people should see it: see the steps of this module. Nothing but spelling in Unicode changes."""
    if not has_oddities(raw):
        return raw
    stretches = _odd_stretches(raw)
    if stretches is None:
        return _clean_all(raw)
    parts: list[str] = []
    done = 0
    for start, end in stretches:
        parts += (raw[done:start], _clean_all(raw[start:end]))
        done = end
    return "".join([*parts, raw[done:]])


def _clean_all(raw: str) -> str:
    """`clean_text` of a text that is odd in many places, or short."""
    text = _SINGLE.sub(_plain, raw) if _SINGLE_ANY.search(raw) else raw
    if MAYBE_HOMOGLYPH.search(text):
        text = MIXED_WORD.sub(unmask_word, text)
    if _compiled(_LONG_CLUSTER).search(text):
        return apply_edits(text, _cluster_edits(text))
    text = unicodedata.normalize("NFC", text)
    if _compiled(_LEFTOVER).search(text):
        return apply_edits(text, _cluster_edits(text))
    return text


def clean(raw: str) -> Form:
    """`clean_text` with a map back to `raw` and a flag for everything that changed."""
    if not has_oddities(raw):
        return Form(raw, OffsetMap())
    stretches = _odd_stretches(raw)
    return _form_of(raw) if stretches is None else _join_forms(raw, stretches)


def _odd_stretches(raw: str) -> list[tuple[int, int]] | None:
    """The stretches between blanks that have something to clean; None where looking at everything costs no more.

    No step looks beyond a blank, so that a long text with one odd character costs no more than the words around it.
    """
    spots = [spot.start() for spot in _ODD.finditer(raw)]
    if len(raw) < _SHORT or _DENSE * len(spots) > len(raw):
        return None
    stretches: list[tuple[int, int]] = []
    end = 0
    for spot in spots:
        if spot >= end:
            start = raw.rfind(" ", end, spot) + 1 or end
            end = raw.find(" ", spot)
            end = len(raw) if end < 0 else end
            stretches.append((start, end))
    return stretches


def _join_forms(raw: str, stretches: list[tuple[int, int]]) -> Form:
    """The form of a text of which only these stretches change."""
    parts: list[str] = []
    blocks: list[Block] = []
    flags: list[Flag] = []
    counts: dict[str, int] = {}
    done = shift = 0
    for start, end in stretches:
        form = _form_of(raw[start:end])
        parts += (raw[done:start], form.text)
        blocks += (
            Block(old + start, old_end + start, new + start + shift, new_end + start + shift)
            for old, old_end, new, new_end in form.offsets.blocks()
        )
        for flag in form.flags:
            counts[flag.kind] = counts.get(flag.kind, 0) + 1
            if counts[flag.kind] <= MAX_FLAGS_PER_KIND:
                flags.append(flag._replace(span=flag.span.shift(start)))
        shift += len(form.text) - (end - start)
        done = end
    return Form("".join([*parts, raw[done:]]), OffsetMap(blocks), tuple(flags))


def _form_of(raw: str) -> Form:
    """`clean` of a text that is odd in many places, or short."""
    offsets = OffsetMap()
    text = raw
    flags: list[Flag] = []
    for find in (_single_edits, _homoglyph_edits, _cluster_edits):
        edits = find(text)
        if edits:
            flags += _flags(edits, text, offsets, raw)
            text = apply_edits(text, edits)
            offsets = OffsetMap.from_edits(edits).compose(offsets)
    return Form(text, offsets, tuple(sorted(flags, key=lambda flag: flag.span)))


def fold_text(raw: str) -> str:
    """`raw` in plain small letters for search: cleaned, lower case, đ as d, no marks."""
    return strip_marks(clean_text(raw).lower())


def strip_marks(text: str) -> str:
    """`text`, which is clean and in lower case, with đ as d and without marks; composed again where marks stay."""
    if text.isascii():
        return text
    plain = text.translate(_PLAIN_LETTERS)
    if plain.isascii():
        return plain
    bare = _compiled(_NONSPACING).sub("", unicodedata.normalize("NFD", _compiled(_NONSPACING).sub("", plain)))
    return unicodedata.normalize("NFC", bare)


def strip_form(form: Form) -> Form:
    """The fold of a clean form: lower case and without marks, offsets kept."""
    plain = form.text.lower().translate(_PLAIN_LETTERS)
    if plain.isascii() and len(plain) == len(form.text):
        return Form(plain, form.offsets, form.flags)
    edits = find_edits(_LETTER, lambda match: strip_marks(match[0].lower()), form.text)
    return Form(apply_edits(form.text, edits), OffsetMap.from_edits(edits).compose(form.offsets), form.flags)


def _plain(match: re.Match[str]) -> str:
    """What stands for one character of step 1."""
    kind, found = match.lastgroup, match[0]
    if kind == "invisible" or kind == "bidi":
        return ""
    if kind == "space":
        return " "
    if kind == "fullwidth":
        return chr(ord(found) - 0xFEE0)
    if kind == "styled":
        return unicodedata.normalize("NFKC", found)
    return _CROSSED_D[found]


def _single_edits(text: str) -> list[Edit]:
    """Step 1."""
    return find_edits(_SINGLE, _plain, text)


def _homoglyph_edits(text: str) -> list[Edit]:
    """Step 2, letter by letter."""
    if not MAYBE_HOMOGLYPH.search(text):
        return []
    edits: list[Edit] = []
    for word in find_edits(MIXED_WORD, unmask_word, text):
        if len(word.text) != word.end - word.start:
            edits.append(word)
            continue
        letters = zip(range(word.start, word.end), text[word.start : word.end], word.text, strict=True)
        edits += [Edit(at, at + 1, new) for at, old, new in letters if old != new]
    return edits


def _cluster_edits(text: str) -> list[Edit]:
    """Step 3: letters with loose marks, and characters that NFC replaces."""
    edits: list[Edit] = []
    for match in _compiled(_CLUSTER).finditer(text):
        start, end = match.span()
        if end - start > _LONGEST_CLUSTER:
            continue
        start = max(0, start - 1) if _compiled(_JOINING).match(text, start) else start
        old = text[start:end]
        new = _composed(old)
        if new != old:
            edits.append(Edit(start, end, new))
    return edits


@lru_cache(maxsize=4096)
def _composed(cluster: str) -> str:
    """A letter and its marks in the right order, composed."""
    parts = unicodedata.normalize("NFD", cluster)
    if parts[0] in _VOWELS:
        shapes = [c for c in parts if c in _SHAPE_MARKS]
        tones = [c for c in parts if c in _TONE_MARKS]
        if shapes and tones:
            rest = [c for c in parts[1:] if c not in _SHAPE_MARKS and c not in _TONE_MARKS]
            parts = "".join([parts[0], *shapes, *tones, *rest])
    return unicodedata.normalize("NFC", parts)


def _flags(edits: list[Edit], text: str, offsets: OffsetMap, raw: str) -> list[Flag]:
    """Flags for the edits of one step; their spans are in `raw`."""
    flags: list[Flag] = []
    counts: dict[str, int] = {}
    for start, end, new in edits:
        kind = _kind(text[start:end], new)
        counts[kind] = counts.get(kind, 0) + 1
        if counts[kind] <= MAX_FLAGS_PER_KIND:
            span = offsets.to_source(Span(start, end))
            flags.append(Flag(kind, span, raw[span.start : span.end]))
    return flags


def _kind(old: str, new: str) -> str:
    """Name for the change of `old` into `new`."""
    single = _SINGLE.match(old)
    if single and single.lastgroup:
        return "d-variant" if single.lastgroup == "d" else single.lastgroup
    if old == _JOINER:
        return "invisible"
    if _compiled(_CLUSTER).search(old):
        return "decomposed" if unicodedata.normalize("NFC", old) == new else "mark-order"
    return "homoglyph"


_VIETNAMESE = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"
_PLAIN_LETTERS = str.maketrans({letter: unicodedata.normalize("NFD", letter)[0] for letter in _VIETNAMESE} | {"đ": "d"})
_LETTER = re.compile(r"[^\x00-\x40\x5b-\x7f]")
