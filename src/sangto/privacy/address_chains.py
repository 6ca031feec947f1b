"""Addresses after words that announce one, whatever they begin with: "giao tới kiot 12 chợ Hòa Khánh, đường Âu Cơ".

The other finders begin with a house number before a street, a room in its building, or a hamlet. People also begin with
a stall, a plot, the code of a block, a landmark, or the ward.

Steps, in this order:

1. find words that announce an address: *giao tới*, *địa chỉ:*, *nhà em ở* …;
2. skip a landmark and larger places before the first part ("đối diện nhà thờ, hẻm 387 …");
3. read the first part, then the others as every address is read, up to the province;
4. it counts if it has a part that only a home has (a number, a room, an alley, a hamlet) and another part.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sangto.privacy.address_cues import CUE
from sangto.privacy.address_grammar import part_end, rest_end
from sangto.privacy.address_home import is_somebody
from sangto.privacy.address_offices import comes_to_office, is_office
from sangto.privacy.address_parts import address_end, is_no_name, says_word
from sangto.privacy.address_words import EVENT, FOLDED_FAMILY, MEASURE, PART
from sangto.privacy.patterns import occurrences, words
from sangto.privacy.places import (
    FOLDED_NAMES,
    NO_PLACE,
    PROVINCE_WORDS,
    WORD,
    capital_run,
    is_small,
    name_end,
    province_end,
)
from sangto.privacy.view import View
from sangto.records import Span

_UNIT = re.compile(
    r"(?:(?P<key>ki[ -]?ot|quay|sap|shop ?house|can(?: ho| goc)?|ch|phong|p\.?|block|toa(?: nha)?|thap|lo|o|lien ke|"
    r"biet thu(?: [a-z]+){0,3}|tang|lau|thua|day|house|villa|nha)(?: (?:so|dat))?[ .]{0,2})?"
    r"(?P<code>[a-z]{0,4}-?\d[a-z0-9]{0,4}(?:[.\-/][a-z0-9]{1,5}){0,3})(?![a-z0-9%]|[,.]\d)(?:,? to(?: ban do)?(?: "
    r"so)? \d{1,3})?"
)
"""A stall, a flat, a plot by its number, or the code of one alone."""
_MEASURE = re.compile(
    r"[ ]?(?:m2?|km|k|tr|trieu|ty|ngan|nghin|dong|d(?!\.)|gio|h|phut|ngay|thang|nam|tuoi|nguoi|con|cai|hop|thung|kg|g|"
    r"lan|phong|lau|tang|mat|gac|pn|wc|ho|phuong|xa|huyen|quan|tinh|thon|diem|vu|luot|giay|tieng|tuan|mon|phan|suat|bo|"
    r"doi|chiec|lit|usd|vnd|cay|ly|coc|set|combo|cuon|size|chai)(?![a-z])"
)
"""What makes of a number a measure or a count."""
_HOUSE = re.compile(r"(?:so nha|nha so|so|sn|nha|no\.?)[ .:]{1,2}(?=[a-z]?\d)")
_NAMED = re.compile(
    r"(?P<word>duong|pho|ngo|ngach|hem|kiet|to dan pho|tdp|to|khu pho|kp|khom|ap|thon|xom|ban|buon|lang|plei|khoi|"
    r"cum|doi|khu vuc|khu tap the|tap the|chung cu|cc|cu xa|kdt|kdc|khu dan cu|khu do thi|khu tai dinh cu|khu tdc|ktx|"
    r"k[iy] tuc xa|khu nha tro|nha tro|day tro|xom tro|khu tro|khu|nga ba|nga tu|toa(?: nha)?|block|phuong|xa|thi tran|"
    r"quan|huyen|km)[ ]"
)
"""A word before the name of a part."""
_HOME_PART = re.compile(
    r"(?<![a-z0-9])(?:(?:(?<=[,\n(] )|(?<=\n)|(?<![\s\S])|(?=[a-z ]{2,12}[ .]?[a-z]{0,3}\d))(?:ngo|ngach|hem|kiet|"
    r"to dan pho|tdp|to|khu pho|kp|khom|ap|thon|xom|ban|buon|lang|plei|khoi|cum|doi|"
    r"can(?: ho)?|ch|phong|ki[ -]?ot|chung cu|cc|cu xa|tap the|ktx|nha tro|day tro|thua|lien ke|toa|block|tang|lau|lo|"
    r"cau thang|don nguyen|giao (?:xom|ho|xu)|nong truong|lam truong|bon|con|cu lao|nha(?= [a-z](?:,|[ ]?\d)))"
    r"(?: so)?(?![a-z])(?:[ .\-]*[a-z]{0,3}\d[\w./\-]*)?"
    r"|(?:[a-z]{1,3}[.\-]?)?\d{1,4}[a-z]?(?:[/.\-]\d{1,4}[a-z]?){0,5}(?![a-z0-9]))"
)
"""Part of an address that only a home has, with its number."""
_JOINED = re.compile(r"(?<=[a-z0-9]) (?:phuong|xa|quan|huyen|thi tran|p|q|duong|pho|tp)[. ]")
"""A further part without a comma before it."""
_NAME = re.compile(r"(?<![a-z])(?!(?:so|nha|tang|to|lau|quay|sap|cua|cong|o) )[a-z]{2,}")
"""What besides numbers an address says."""
_SHORT_STREET = re.compile(r"\d[a-z]? [a-z]{2,5}\d(?![a-z0-9])")
"""A street by its first letters and its number: "45 CMT8"."""
_LARGER = re.compile(
    r"(?<![a-z])(?:phuong|p|xa|x|thi tran|tt|quan|q|huyen|h|tp|thanh pho)[. ]{1,2}(?:[a-z]+ ){0,3}\d{1,2}(?![\d/])"
)
"""A ward or a district by its number, which no home has."""
_UNIT_NAME = re.compile(r"(?: (?!(?:voi|co|la|va|de|bi|duoc|tu) )[a-z]+){1,6}(?: \d{1,2})?(?=,)")
"""What the number of a unit belongs to, up to the comma."""
_SMALL_WORD = re.compile(r" ([a-z0-9]+)(?![a-z0-9@])")
_SKIPPED = re.compile(r"[^.;:!?\n()]{3,60}?,[ ](?=[a-z0-9])")
_LANDMARK = re.compile(
    r"(?:gan|doi dien|canh|sau|truoc|ngay|ke|sat|cong|dau|cuoi|trong|ben hong|phia sau|hom thu|nha (?:ba|ong|co|chu|"
    r"anh|chi|bac|di|cau|me))[ ]"
)
_PLACE = re.compile(
    r"(?:nga (?:ba|tu|nam|sau)|con|cu lao|kinh|kenh|rach|cau|cho|phuong|xa|thi tran|quan|huyen|pho|ngo|duong|hem|"
    r"lang|khu)[ ]"
)
"""What a place before the first part can begin with besides a capital."""
_SOMEWHERE = re.compile(r" (?:o|tai|tu|den|ra|xuong|len) $")
"""What also announces where something happens; so a number has to follow."""
_STOREY = re.compile(r"(?:tang|lau|gac) ")
_NUMBERED_PLACE = re.compile(r"(?<![a-z])(?:so|so nha|ngo|hem|kiet|phuong|quan|block|toa) [a-z]?\d")
_CALLED = re.compile(r"(?:[ ](?:oi|ai|co ai)(?![a-z])|,?[ ](?:cho (?:em|minh|toi|con|chau)|ai|giup) )")
"""What somebody says to the neighbours, after where they live."""
_OTHER_WORD = re.compile(r"(?:toa|ngoi|can) nha|(?:thanh|kiem|dieu|tuan) tra")
"""What is no such word, by what stands before it: "toà nhà", "thanh tra"."""
_SURE = re.compile(r"\d|(?<![a-z])(?:ap|thon|xom|ban|buon|bon|khom|giao (?:xom|ho|xu)) ")
_WRITTEN = frozenset(
    words(
        "địa đ/c đc đchỉ nơi chỗ hộ giao gửi gởi chuyển trả đưa nhận lấy đón dọn ghé phát nhà đổi ngụ trú thường tạm "
        "cư sống thuê trọ quê mình tôi ở dạ về tới đến tại sang xuống lên từ chỉ khẩu tạm nội ngoại chị bà ông cô "
        "chú bác mẹ bạn thành này là cuối đầu đây cũ mới hàng đồ đơn giúp hộ lạc hệ nhé khách cháu nè lại trước "
        "riêng tiền quán ấy ta kia nó chồng vợ dì cậu mợ thím bố gái trai thằng họ gia tận con"
    )
)
"""The words that announce an address, with their marks."""
_LONGEST_REST = 5
"""Words after what the rules read of an address in small letters."""
_LINE = re.compile(
    r"(?:to|thon|xom|ap|hem|ngo|kiet|kp|khu pho|khom|can(?! nha)|ch|phong|lo|o|lk|bt|lien ke|khu|chung cu|cc|"
    r"cu xa|kdt|nha|so|block|toa|ki)[ \d-]"
)
_NUMBERED = re.compile(r"(?<![a-z])(?:so|lo|can|phong|o|nha|lk|bt) ?[a-z]{0,2}\d")
_LINE_PARTS = 4
_ASKS = re.compile(r"[ ]?[,.;\-/][ ]?(?:goi|giao|ship|nhan|lien he|lh|sdt|dt|gap|alo|zalo|ib)(?![a-z])")
"""What is asked for after the address that a line begins with."""
_LINE_REACH = 60
_BEGINNINGS = frozenset(
    words(
        "ki kiot quay sap shop shophouse can ch phong p block toa thap lo o lien biet tang lau thua day house villa "
        "nha so sn no duong pho ngo ngach hem kiet to tdp khu kp khom ap thon xom ban buon lang plei khoi cum doi "
        "tap chung cc cu kdt kdc ktx ky xom nga phuong xa thi quan huyen km gan doi canh sau truoc ngay ke sat cong "
        "gac don giao xu nong lam trai bon phum soc homestay unit apt cua loi sanh zone phan lk bt ql dai quoc "
        "dau cuoi trong ben phia hom con kinh kenh rach cau cho tinh thanh t tp thu"
    )
) | {name.split(" ")[0] for name in PROVINCE_WORDS}
"""First words of what can begin an address, or what stands before it."""
_AFTER_LETTERS = frozenset("0123456789-.")
_LONGEST_SKIP = 61
_SKIPS = 3
"""Places and landmarks before the first part."""


def chains(view: View) -> Iterator[Span]:
    """Addresses right after words that announce one."""
    for at in view.anchors.cues:
        cue = CUE.match(view.fold, at)
        if cue and _says(view, cue) and (span := _after(view, cue)):
            yield span
    yield from _line_starts(view)


def _is_vague(cue: re.Match[str]) -> bool:
    return cue[0].startswith("o ") or (cue["brought"] is not None and _SOMEWHERE.search(cue[0]) is not None)


def _says(view: View, cue: re.Match[str]) -> bool:
    """Whether the first and the last word of what announces an address have their marks, or none."""
    start = cue.start()
    if cue[0].startswith(("nha", "tra")) and _OTHER_WORD.search(view.fold, max(0, start - 6), start + 3):
        return False
    said = view.text[start : cue.end()].lower().strip(" :,-(")
    words_said = (said.partition(" ")[0], said.rpartition(" ")[2])
    return said.isascii() or all(word.isascii() or word in _WRITTEN for word in words_said)


def _line_starts(view: View) -> Iterator[Span]:
    """Addresses with a number and two more parts that a line begins with, and after which nothing is said to happen."""
    for at in (0, *(line + 1 for line in occurrences(view.fold, ("\n",)))):
        if not _LINE.match(view.fold, at):
            continue
        end = _chain_end(view, at)
        least = _LINE_PARTS - 1 if end and _ASKS.match(view.fold, end) else _LINE_PARTS
        if end and _is_home(view, Span(at, end), least) and _NUMBERED.search(view.fold, at, end):
            after = view.text[end : end + _LINE_REACH].lower()
            if not EVENT[view.is_bare(at)].search(after):
                yield Span(at, end)


def _after(view: View, cue: re.Match[str]) -> Span | None:
    """The address after what announces it; None if there is none, or nobody lives there."""
    start = at = cue.end()
    for _ in range(_SKIPS + 1):
        begins = _begins(view, at)
        if begins and (province := province_end(view, at)):
            start = at = _past_comma(view, province)
        end = _chain_end(view, at) if begins else 0
        if end and _is_home(view, Span(at, end)):
            if cue["called"] and not _CALLED.match(view.fold, end):
                return None
            if _is_vague(cue) and not _is_sure(view, at, end):
                return None
            said = cue.start() if at == cue.end() else at
            brought = cue["brought"] and at == cue.end()
            office = comes_to_office(view, cue) if brought else is_office(view, said)
            return None if office or (_happened(view, cue.start()) and not cue["called"]) else Span(start, end)
        if view.fold.find(",", at, at + _LONGEST_SKIP) < 0:
            return None
        skipped = _SKIPPED.match(view.fold, at)
        if skipped is None:
            return None
        if not (_LANDMARK.match(view.fold, at) or _is_place(view, at, skipped.end()) or capital_run(view, at)):
            return None
        start = start if _is_place(view, at, skipped.end()) else skipped.end()
        at = skipped.end()
    return None


def _is_sure(view: View, at: int, end: int) -> bool:
    """Whether an address has a number or a hamlet, and more than a storey where something is or happens."""
    if (
        _STOREY.match(view.fold, at)
        and view.text[at + 1 : end].islower()
        and not _NUMBERED_PLACE.search(view.fold, at, end)
    ):
        return False
    return _SURE.search(_LARGER.sub("", view.fold[at:end])) is not None


def _small_rest(view: View, at: int) -> int:
    """The end of what is left of a part in small letters, up to a sign, a province or a word that no name holds."""
    end = at
    for _ in range(_LONGEST_REST):
        word = _SMALL_WORD.match(view.fold, end)
        if word is None or word[1] in NO_PLACE or province_end(view, word.start(1)):
            break
        end = word.end()
    return end


def _is_place(view: View, at: int, end: int) -> bool:
    """Whether a place fills what stands at `at` before a comma, and no person."""
    name = Span(at, view.fold.rindex(",", at, end))
    if _PLACE.match(view.fold, at) or view.fold[name.start : name.end] in FOLDED_NAMES:
        return True
    run = capital_run(view, at)
    person = view.text[at:end].isupper() or view.fold[at : view.fold.find(" ", at)] in FOLDED_FAMILY
    person = person or is_somebody(view, name)
    return run is not None and run.end >= name.end and " " in view.fold[run.start : run.end] and not person


def _begins(view: View, at: int) -> bool:
    """Whether a part of an address or a province can begin at `at`: with a number, a code, or a word for it."""
    word = WORD.match(view.fold, at)
    return word is None or word[0] in _BEGINNINGS or view.fold[word.end() : word.end() + 1] in _AFTER_LETTERS


def chain_end(view: View, at: int, least: int = 3) -> int:
    """The end of the address of a home with at least so many parts, of any shape, at `at`; 0 if there is none."""
    end = _chain_end(view, at) if _begins(view, at) else 0
    return end if end and _is_home(view, Span(at, end), least) else 0


def _past_comma(view: View, at: int) -> int:
    return at + 2 if view.fold.startswith(", ", at) else at


def _happened(view: View, at: int) -> bool:
    return EVENT[view.is_bare(at)].search(view.text[max(0, at - 50) : at].lower()) is not None


def _chain_end(view: View, at: int) -> int:
    """The end of the parts that begin at `at`; 0 if no part begins there."""
    first = max(_first_end(view, at), part_end(view, at))
    end = rest_end(view, address_end(view, first, at), at) if first > at else 0
    rest = _small_rest(view, end) if end and is_small(view, at, end) else end
    return address_end(view, rest, at) if rest > end else end


def _first_end(view: View, at: int) -> int:
    """The end of the first part at `at`; `at` if there is none."""
    house = _HOUSE.match(view.fold, at)
    unit = _UNIT.match(view.fold, house.end() if house else at)
    if unit:
        counts = unit["key"] in (None, "nha") and not house and unit["code"].replace(".", "").isdigit()
        if unit["key"] and not (unit["key"].startswith("ki") or says_word(view, unit, "key")):
            return at
        range_ = unit["key"] == "phong" and "-" in unit["code"]
        if MEASURE.fullmatch(unit["code"]) or ((counts or range_) and _MEASURE.match(view.fold, unit.end())):
            return at
        name = _UNIT_NAME.match(view.fold, unit.end())
        if counts and not (PART.match(view.fold, unit.end()) or _may_name(view, unit.end() + 1)):
            return at
        return name.end() if name and not PART.match(view.fold, unit.end()) else unit.end()
    named = _NAMED.match(view.fold, at)
    if named is None or not says_word(view, named, "word") or not _may_name(view, named.end()):
        return at
    end = name_end(view, named.end())
    return end if end > named.end() else at


def _may_name(view: View, at: int) -> bool:
    """Whether the word at `at` can be a name: a number, a capital, or any in a text that has no capitals around."""
    if is_no_name(view, at) or not view.fold[at : at + 1].isalnum():
        return False
    return not view.text[at].islower() or is_small(view, at, at)


def _is_home(view: View, span: Span, least: int = 2) -> bool:
    """Whether parts make the address of a home: one that only a home has, and another."""
    written = _LARGER.sub(lambda found: "," * len(found[0]), view.fold[span.start : span.end])
    fine = len(_HOME_PART.findall(written))
    if not (_NAME.search(_HOME_PART.sub(",", written)) or _SHORT_STREET.search(written)):
        return False
    separators = written.count(",") + written.count("\n") + written.count(" - ")
    return fine > 0 and fine + separators + len(_JOINED.findall(written)) >= least
