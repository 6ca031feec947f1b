"""The typed parts of an address, whatever their order, and how an address goes on beyond what a finder saw of it.

A part is a word that says what it is, with its number, its letter or its name ("cầu thang số 3", "dãy trọ Hoa Phượng",
"giáo xóm Fatima"), a word that needs neither ("gác xép", "lô góc"), or a house number before the name of a street.
Parts stand beside each other with a comma, a dash or a blank between them. The finders know where an address is;
`widened` reads the parts to its left and to its right that they do not begin or end with.
"""

from __future__ import annotations

import re

from sangto.privacy.address_parts import address_end, is_no_name, says_word
from sangto.privacy.address_words import BLOCK_BEFORE, CLOSES, MEASURE
from sangto.privacy.patterns import words
from sangto.privacy.places import NO_PLACE, WORD, capital_run, is_province, is_small, name_end, province_at
from sangto.privacy.view import View
from sangto.records import Span
from sangto.text.trie import trie_pattern
from sangto.text.unicode import fold_text

_CODED = words(
    "can ho dich vu,can ho,can nha,can,ch,phong tro,phong,ph.,p.,apt,unit,gac lung,gac xep,gac,tang ham,tang,lau,"
    "toa nha,toa,thap,block,day nha tro,day nha lien ke,day nha,day tro,day,lo dat,lo,thua dat,thua,to ban do so,"
    "to ban do,o,ki ot,ki-ot,kiot,quay,sap,shop house,shophouse,nha lien ke,lien ke,lk,bt,biet thu,villa,house,"
    "nha cap 4,nha ong,nha vuon,nha pho,nha,nha so,so nha,so,sn,ho,cau thang,don nguyen,cong,cua,loi vao,sanh,zone,"
    "phan khu,cum,khoi,khu,doi,tdp,kp,ql,tl,hl,dt,kinh,kenh",
    ",",
)
"""Words for what is told by a number or a letter."""
_NAMED = words(
    "giao xom,giao ho,giao xu,xu dao,nong truong,lam truong,trai,bon,phum,soc,cum dan cu,khu dan cu,kdc,"
    "khu do thi moi,"
    "khu do thi,kdt,khu tai dinh cu,khu tdc,khu chung cu cu,khu chung cu,chung cu cu,chung cu mini,chung cu,cc,cu xa,"
    "khu tap the cu,khu tap the,tap the cu,tap the,khu nha o,khu nha cong vu,day nha cong vu,nha cong vu,khu nha tro,"
    "khu tro,nha tro,day tro,xom tro,day nha,homestay,ktx,ky tuc xa,ki tuc xa,lang chai,cu lao,con,kinh,kenh,rach,ben,"
    "nga ba,nga tu,to dan pho,tdp,to,khoi pho,khu pho,kp,khom,khu vuc,tieu khu,ap,thon,xom,ban,buon,lang,khoi,doi,khu,"
    "cum,dac khu,huyen dao,dao,duong so,duong bo ke,dg,d.,duong,pho,dai lo,xa lo,quoc lo,ql,tinh lo,tl,huong lo,dt,km,"
    "ngo,ngach,hem,kiet,thap,toa nha,toa,block,phuong,xa,thi tran,thi xa,quan,huyen",
    ",",
)
"""Words for what has a name or a number."""
_BODIES = frozenset(
    words("khu nha o,khu nha cong vu,day nha cong vu,nha cong vu,khu tap the,tap the,khu tap the cu,tap the cu", ",")
)
"""Houses that belong to a body, whose name has few capitals: all up to the comma is theirs."""
_OF_SOMEBODY = frozenset(words("nha tro,day tro,xom tro,khu tro,khu nha tro,homestay", ","))
_OWNER = re.compile(r"(?:Ba|Ong|Co|Chu|Anh|Chi|Bac|Di) [A-Z][a-z]+(?: [A-Z][a-z]+)?(?=[ ]?,)")
"""Over plain letters with capitals: the owner, after whom a lodging house is called."""


def _any(options: list[str]) -> str:
    return trie_pattern(sorted(options))


_CODE = re.compile(
    r"(?:(?P<digits>(?!0\d\d)[a-z]{0,4}[.\-]?\d{1,4}[a-z]{0,2}\d{0,2}(?:[.\-/][a-z]{0,3}\d{1,4}[a-z]?){0,4}"
    r"(?:[ ](?:bis|ter)(?![a-z]))?)|(?P<letter>[a-z]))(?![a-z0-9%@]|[.,]\d)"
)
_CODED_PART = re.compile(rf"(?P<key>{_any(_CODED)})(?:[ ]so(?=[ ]))?[ .]{{0,2}}")
_NAMED_PART = re.compile(rf"(?P<key>{_any(_NAMED)})(?:[ ](?:so|cu|moi))?[ ]")
_MARKER = re.compile(
    r"(?P<key>gac (?:lung|xep)|phong ap mai|phong goc|tang (?:tret|thuong|ham)|lau tret|can (?:goc|ho goc)(?: hai mat "
    r"tien)?|lo goc|nha (?:phia sau|phia truoc|ong|goc|mat tien|khong so|chua co so|cap (?:4|bon))|(?:hem|ngo) cut|"
    r"duong bo (?:ke|song|kenh|kinh))(?![a-z])"
)
"""What says where in a house, or which house, without a number."""
_MARKED = {
    "gac lung": "gác lửng",
    "can goc": "căn góc",
    "lo goc": "lô góc",
    "nha ong": "nhà ống",
    "nha goc": "nhà góc",
    "phong goc": "phòng góc",
}
"""Markers that without their marks are other words ("nhà ông")."""
_MARKED_KEYS = {fold_text(word): word for word in words("cổng cửa sảnh gác ô quầy sạp kênh kinh rạch bến cồn trại sóc")}
"""Words for parts that without their marks are other words."""
_STREET_KEYS = frozenset(
    words("duong,pho,ngo,ngach,hem,kiet,phuong,xa,thi tran,thi xa,quan,huyen,ben,con,ban,trai", ",")
)
"""Named parts that are not read to the left of an address without a comma."""
_HOUSE = re.compile(r"(?:so )?\d{1,4}[a-z]?(?:/\d{1,4}[a-z]?){0,4}(?: (?:bis|ter))?[ ](?=[a-z])")
_SHORT_STREET = re.compile(
    r"(?:so )?\d{1,4}[a-z]?(?:/\d{1,4}[a-z]?){0,4} (?P<street>[a-z]{2,5}\d?)(?=,? ?(?:p|q|f|phuong|quan)[. ]?[a-z0-9])"
)
"""A house number and the first letters of its street, before a ward ("45 CMT8 P.6")."""
_BLOCK = re.compile(r"[A-Z]{1,3}\d{1,2}[A-Z]?(?:[.\-]\d{1,2}[A-Z]?){0,2}(?![A-Za-z0-9])")
"""Over plain letters with capitals: the code of a block behind a flat ("căn 1505 CT2 Nghĩa Đô")."""
_REMARK = re.compile(
    r"[ ]\((?:nay|cu|moi|truoc|gan|sau|doi dien|canh|ngay|ke|sat|thuoc|p\.|phuong|xa|quan|huyen)[^()\n]{0,40}\)"
    r"|[ ]\((?![^()\n]*\d{4})[^()\n]{3,50}\)(?=[ ]?,[ ](?:phuong|xa|quan|huyen|thi tran|thi xa|dac khu|"
    r"thanh pho|tp|p\.|q\.|duong|khu pho|to dan pho|ap|thon)[ .])"
    r"|[ ](?:cu|moi)(?![a-z])"
)
"""What is said of a part in brackets or after it: "phường 12 (nay là phường Bảy Hiền)"."""
_ROAD = re.compile(r"(?:xa lo|dai lo|quoc lo|duong|pho|ngo|hem|kiet|ap|thon|xom|to|khu pho) ")
_COUNT = re.compile(
    r"[ ]?(?:m2?|km|k|tr|trieu|ty|ngan|nghin|dong|d|gio|h|phut|ngay|thang|nam|tuoi|nguoi|con|cai|hop|kg|lan|phong|lau|"
    r"tang|mat|gac|pn|wc|ho|giuong|khach|gia dinh|chiec|can|nha|cua|lop|hang)(?![a-z])"
)
"""What makes of a number a count."""
_YEAR = re.compile(r"(?:19|20)\d\d")
"""After SN, which is short for *số nhà* and for *sinh năm*."""
_NO_NAME = NO_PLACE | {"cuoi", "trong", "gan", "so", "phia", "nay"}
"""What no name of a part in small letters begins with."""
_COUNTED = frozenset(words("phong,p.,nha,tang,lau,can,can ho,cua,cong,day,gac,lo,o,so,khu,doi,to,cum,khoi", ","))
_SEPARATOR = re.compile(r"[ ]?[,\-–][ ]?|[ ]")
_BEFORE = re.compile(r"(?:[ ]?[,\-–][ ]?|[ ])$")
_KEY_BEFORE = re.compile(rf"(?<![a-z0-9])(?:{_any([*_CODED, *_NAMED])}|gac|nha|can|lo|hem|ngo|phong|tang)(?![a-z])")
_BREAK = re.compile(r".*[.;:!?()\n](?:(?=[^\d\w])|(?<=[\n(]))", re.DOTALL)
_ROOM = re.compile(r"(?:can ho|can|phong|tang|lau|ch|p\.) ?[a-z]?\d")
_REACH = 60
_MOST = 6
"""How many parts can stand on each side of what a finder saw."""


_FIRST_WORDS = frozenset(part.split(" ")[0].split("-")[0].rstrip(".") for part in (*_CODED, *_NAMED)) | {"hem", "ngo"}
"""What parts begin with; looked at first, since most words are none."""


def widened(view: View, span: Span) -> Span:
    """`span` of an address with the further parts on both sides."""
    start, end = span
    for _ in range(_MOST):
        further = _part_before(view, start)
        if further == start:
            break
        start = further
    return Span(start, rest_end(view, end, start))


def rest_end(view: View, end: int, start: int) -> int:
    """The end of the parts behind `end` of an address that begins at `start`; `end` if none follows."""
    for _ in range(_MOST):
        further = _further_end(view, end, start)
        if further == end:
            break
        end = further
    return end


def part_end(view: View, at: int) -> int:
    """The end of the part that begins at `at`; 0 if none does."""
    word = WORD.match(view.fold, at)
    if word and word[0] not in _FIRST_WORDS:
        return 0
    marker = _MARKER.match(view.fold, at) if word else None
    if marker and _is_marked(view, marker):
        return marker.end()
    if house := _house_end(view, at):
        return house
    coded = _CODED_PART.match(view.fold, at)
    if coded and _says(view, coded) and (end := _code_end(view, coded)):
        return end
    named = _NAMED_PART.match(view.fold, at)
    return _name_end(view, named) if named and _says(view, named) else 0


def _says(view: View, part: re.Match[str]) -> bool:
    """Whether the word for a part is there with its marks, or without any."""
    marked = _MARKED_KEYS.get(part["key"])
    if marked is None:
        return says_word(view, part, "key")
    written = view.text[part.start() : part.end("key")].lower()
    return written == marked or (written.isascii() and view.is_bare(part.start()))


def _is_marked(view: View, marker: re.Match[str]) -> bool:
    marked = _MARKED.get(marker["key"])
    written = view.text[marker.start() : marker.end()].lower()
    return marked is None or written == marked


def _code_end(view: View, key: re.Match[str]) -> int:
    """The end of the number or the letter after the word for a part; 0 if neither follows, or it is a count."""
    code = _CODE.match(view.fold, key.end())
    glued = code is not None and code.start() == key.end("key")
    if code is None or (glued and (key["key"][-1].isalpha() and (len(key["key"]) > 2 or not code["digits"]))):
        return 0
    if code["letter"]:
        single = view.text[code.start()].isupper() and not glued
        return code.end() if single and not _capital_after(view, code.end()) else 0
    counted = key["key"] in _COUNTED and code[0].replace("-", "").isdigit() and _COUNT.match(view.fold, code.end())
    year = key["key"] == "sn" and _YEAR.fullmatch(code[0])
    return 0 if counted or year or MEASURE.fullmatch(code[0]) else code.end()


def _capital_after(view: View, at: int) -> bool:
    return view.fold[at : at + 1] == " " and view.text[at + 1 : at + 2].isupper()


def _name_end(view: View, part: re.Match[str]) -> int:
    """The end of the name after the word for a part; 0 if there is none."""
    at, key = part.end(), part["key"]
    if key in _OF_SOMEBODY and (owner := _OWNER.match(view.cased, at)):
        return owner.end()
    if is_no_name(view, at) or not view.fold[at : at + 1].isalnum() or province_at(view, at):
        return 0
    if view.text[at].islower() and (view.fold[at : view.fold.find(" ", at)] in _NO_NAME or not is_small(view, at, at)):
        return 0
    if key in _BODIES:
        comma = view.fold.find(",", at, at + _REACH)
        return comma if comma > at and _BREAK.match(view.fold, at, comma) is None else 0
    end = name_end(view, at)
    return end if end > at else 0


def _house_end(view: View, at: int) -> int:
    """The end of a house number and the name of its street."""
    house = _HOUSE.match(view.fold, at)
    short = _SHORT_STREET.match(view.fold, at)
    if short and view.text[short.start("street") : short.end()].isupper():
        return short.end()
    if house is None:
        return 0
    road = _ROAD.match(view.fold, house.end())
    run = capital_run(view, road.end() if road else house.end())
    if run is None or is_province(view, run):
        return 0
    return run.end if road or " " in view.fold[run.start : run.end] else 0


def _further_end(view: View, end: int, start: int) -> int:
    """The end of the part behind `end` and of what is read after it; `end` if none follows."""
    remark = _REMARK.match(view.fold, end)
    if remark and _is_remark(view, remark):
        return max(remark.end(), address_end(view, remark.end(), start))
    separator = _SEPARATOR.match(view.fold, end)
    block = _BLOCK.match(view.cased, end + 1) if view.fold[end : end + 1] == " " else None
    if block and view.fold[end - 1].isdigit():
        run = capital_run(view, block.end() + 1)
        further = run.end if run and view.fold[block.end()] == " " else block.end()
        return max(further, address_end(view, further, start))
    if separator is None or province_at(view, separator.end()):
        return end
    further = part_end(view, separator.end())
    if not further or (separator[0] == " " and view.fold[end + 1].isdigit() and not _is_street(view, end + 1, further)):
        return end
    return max(further, address_end(view, further, start))


def _is_remark(view: View, remark: re.Match[str]) -> bool:
    """Whether brackets hold a remark on the address, or *cũ* or *mới* follows as it is written."""
    return "(" in remark[0] or view.text[remark.start() + 1 : remark.end()] in ("cũ", "mới")


def _is_street(view: View, at: int, end: int) -> bool:
    """Whether a house number after a blank is one and no amount: it closes, or a comma follows."""
    return CLOSES.match(view.fold, end) is not None or view.text[end + 1 : end + 2].islower()


def _part_before(view: View, start: int) -> int:
    """Where the part begins that stands right before `start`; `start` if none does."""
    low = max(0, start - _REACH)
    before = _BEFORE.search(view.fold, max(low, start - 3), start)
    if before is None:
        return start
    stop, blank = before.start(), before[0] == " "
    opened = _BREAK.match(view.fold, low, stop)
    for key in _KEY_BEFORE.finditer(view.fold, opened.end() if opened else low, stop):
        at = key.start()
        if (blank and key[0] in _STREET_KEYS) or _is_within_name(view, at):
            continue
        end = part_end(view, at)
        if (end == stop or (blank and key.end() == stop and end > start)) and not _belongs_to_body(view, at):
            return at
    code = BLOCK_BEFORE.search(view.fold, low, start) if _ROOM.match(view.fold, start) else None
    return start if code is None else code.start()


def _is_within_name(view: View, at: int) -> bool:
    """Whether a word with a capital stands behind another word, as in "chợ Bến Thành"."""
    return view.text[at].isupper() and view.fold[at - 1 : at] == " " and view.fold[at - 2 : at - 1].isalpha()


def _belongs_to_body(view: View, at: int) -> bool:
    """Whether the word before is the first of another word that ends here ("xe số 4", "lớp khối 3")."""
    return view.fold[max(0, at - 4) : at] in ("toa ", "khu ", "kho ") and view.fold.startswith("nha", at)
