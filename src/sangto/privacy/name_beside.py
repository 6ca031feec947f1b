"""Full names that no form of address announces, where what stands beside them says that a private person is meant.

A full name is a family name with a capital and one to three more parts. It counts

1. before what is said of a person: a year of birth, an age, where they live, a class, a telephone, an e-mail address;
2. after a word such as *khởi tố*, *quý khách*, *gửi về*, *send to*, or a number of a telephone or an account;
3. in a numbered list of people;
4. in plain capitals in a text that is not in capitals, as banks write it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from sangto.privacy.candidates import Candidate, person
from sangto.privacy.name_listed import listed_name
from sangto.privacy.name_reading import is_family, read_name, read_words
from sangto.privacy.name_refusals import is_public, is_well_known
from sangto.privacy.name_words import COMMON_FAMILY, FAMILY_IN_CAPITALS, NUMBER_NEXT, THING_BEFORE
from sangto.privacy.patterns import twins, whole_start, words
from sangto.privacy.places import WORD, province_at
from sangto.privacy.view import View
from sangto.records import Span
from sangto.tables.places import NAMES
from sangto.text.unicode import fold_text

_FULL = re.compile(
    whole_start({form for name in FAMILY_IN_CAPITALS for form in (name.capitalize(), name.upper())}, escape=True)
    + r"(?: [A-Z][A-Za-z']*){1,4}"
)
"""Over plain letters with capitals: a family name before other words with capitals."""
_AFTER = twins(
    r"[ ]?[,(\-–:;][ ]?(?:"
    r"(?:sn|s\.n\.?|sinh năm|sinh ngày|sinh \d{4}|ngày sinh|năm sinh|sinh nam|ngay sinh|hktt|hkt|cmnd|cmt|"
    r"cccd|căn cước|can cuoc|"
    r"sđt|sdt|đt|điện thoại|dien thoai|số báo danh|sbd|dân tộc|mssv|mã sv|msnv|(?:học sinh |hs )?lớp \d|sinh viên|"
    r"nam|nữ|"
    r"(?:hiện )?(?:đang )?(?:thường trú|tạm trú|trú|ngụ|hộ khẩu|cư trú|quê|thuong tru|tam tru|tru|ngu|ho khau|que))"
    r"(?!\w)"
    r"|(?:(?:thôn|xóm|ấp|bản(?! tiếng| đồ| tin| án| quyền)|khóm|số nhà|tổ dân phố|khu phố|thon|xom|khu pho) |(?:tổ|"
    r"số|ngõ|hẻm|kiệt) \d)"
    r"|(?:19[3-9]|20[01])\d[ ]?[,;)]|\d{1,3} (?:tuổi|tuoi)(?!\w)|(?<=\()\d\d\))"
    r"|[ ]\((?:lớp )?\d{1,2}[a-zđ]\d{0,2}\)"
    r"|[ ]?[:\-–(]?[ ]?\d{1,3}(?:[.,]?\d{3}){0,3}[ ]?(?:k|đ|d|tr|triệu|nghìn|ngàn|vnđ|vnd|đồng|củ)(?!\w)"
    r"|[ ](?:\(?sn|sinh năm|sinh nam) ?\d{4}|[ ]sinh ngày \d|[ ]?[<(]?[ ]?[\w.+-]{2,40}@|[ ](?:đứng tên|trình báo|"
    r"khai nhận)(?!\w)"
)
"""Over small letters: what is said of the person whose name ends here."""
_BEFORE = twins(
    r"(?<!\w)(?:(?:khởi tố(?: bị can)?|khoi to|truy tố|tố cáo|bắt giữ|"
    r"bắt tạm giam|bắt khẩn cấp|bắt quả tang|bắt được|tạm giam|"
    r"tạm giữ|truy nã|triệu tập|tức|bí danh|quý khách|quy khach|qk|kh|khách|gửi về|gửi tới|gửi đến|gui ve|"
    r"(?:ck|gửi|gửi (?:hàng|tiền|đồ|quà)|giao hàng|trả tiền|trả|chuyển|chuyển khoản|đưa|báo|gọi|nhắn|giao|nhường|"
    r"bán lại|gui|chuyen) cho|"
    r"người nhận|ng nhận|nguoi nhan|nhận hàng|tk của|thẻ của|chủ ví|mang tên|đứng tên|mang ten|dung ten|tên đầy đủ|"
    r"chủ nhiệm lớp|(?:cô|thầy) chủ nhiệm|gvcn|nhân viên|nv|nvgh|bưu tá|"
    r"(?:send|deliver|delivered|ship|shipped|addressed|parcel|speak)(?: (?:it|this|them))? to|attn\.?|contact|ask "
    r"for|on behalf of|"
    r"in the name of|the victim,|patients?|students?|customer|victim|passenger|driver|teacher|tenant|landlord|"
    r"landlady|"
    r"neighbou?r|recipient|sender|receiver|account holder|holder|owner|my (?:friend|mother|father|brother|sister|son|"
    r"daughter|wife|husband|name is|boss|colleague)|named|called|(?:nhóm|tổ|đội)(?: [^\W_]+){0,3} gồm(?: có)?|"
    r"(?:xe|nhà|ví|thẻ|đơn|hàng|giấy tờ|hồ sơ|bằng lái|cccd|căn cước|tài khoản|tk|facebook|fb|số|sđt|điện thoại|con|"
    r"vợ|"
    r"chồng|gia đình|phòng|thẻ sinh viên) của|"
    r"(?:kiện|đơn hàng|bưu phẩm|gói|phiếu|hợp đồng|sổ|thư|ví|xe máy) của|(?:chúng tôi|chúng em|gia đình|hộ) gồm(?: "
    r"có)?|"
    r"các (?:hộ(?: dân)?|em|cháu|ông bà|anh chị|nạn nhân|bị cáo|bị can|đối tượng|học sinh|sinh viên)|"
    r"(?:ai|bạn nào) (?:biết|quen)|tìm(?: người tên| kiếm)?|(?:chuyển|gửi|đưa|trả|ck|vay|mượn)(?: [^\W_]+){1,3} cho)"
    r"(?: là| la| tên| ten| ông| bà| anh| chị| em| cháu)?[ ]?:?"
    r"|(?:kế toán|thủ quỹ|thu ngân|lễ tân|phiếu (?:thu|chi)|hs|học sinh|vắng|gồm(?: có)?|thành viên|nhận|gửi|giao|"
    r"nhóm(?: \d{1,2})?|"
    r"tổ \d{1,2}|bên [abm]|nguyên đơn|bị đơn|người (?:khiếu nại|tố cáo|làm chứng|giám hộ|bảo lãnh|đại diện|lập|gửi|"
    r"mua|"
    r"bán|thuê|vay|khai|nộp)|sinh viên|phụ huynh|bệnh nhân|bn|chủ (?:hộ|xe|nhà|thẻ)|ho ten|nguoi gui|ke toan|"
    r"tenant|guest|passenger|customer|victim|student|"
    r"(?:vợ|chồng|mẹ|bố|cha|ba|má|con|ông|bà|anh|chị|em|cháu|bác|chú|cô|dì|cậu|mợ|thím)"
    r"(?: (?:gái|trai|ruột|dâu|rể|nội|ngoại|họ|lớn|út|nuôi))?(?: (?:tôi|em|mình|tui|cháu|con|nó))?|"
    r"tôi|từ|đến|tới|người nhà|trưởng nhóm|nhóm trưởng|tổ trưởng|"
    r"(?:các|những) (?:hộ(?: dân)?|em|cháu|anh|chị|anh chị|ông bà|ông, bà|bạn|bé|học sinh|nạn nhân|bệnh nhân|thành "
    r"viên)"
    r"(?: sau(?: đây)?| gồm)?)[ ]?:"
    r"|(?:em|anh|chị) (?:trai|gái)(?: (?:em|tôi|mình))?,|(?:vợ|chồng|con|bố|mẹ|ba|má) (?:em|tôi|mình|cháu|anh|"
    r"chị|ông|bà|nó|họ),)[ ]$"
    r"|(?<!\w)(?:vợ|chồng|con|bố|mẹ|ba|má|anh|chị|em|bạn|cháu) (?:em|tôi|mình|cháu) \($"
    r"|(?<!\w)(?:tôi|em|mình|cháu)(?:,| [\-–]) $"
    r"|(?:^|[.!?:;,\n(…] ?)(?:tôi|tui|mình|toi|minh) $"
    r"|(?<!\w)(?:học sinh|hs|sinh viên|sv|các em|các bạn|các cháu|tổ|nhóm|lớp|đội|ban|danh sách|nạn nhân|bệnh nhân|"
    r"phụ huynh|thí sinh|người|hộ|khách|thành viên)(?: [^\W_]+){1,4}[ ]?: $"
    r"|(?<!\w)(?:tài khoản|nick|facebook|fb|zalo|trang)(?: [^\W\d_]+){0,2} [\"“]$"
)
"""Over small letters: what announces a full name."""
_TELLING_SIGNS = frozenset(",(-–:;<0123456789")
_TELLING_WORDS = (" sn", " sinh", " đứng", " trình", " khai", " dung", " trinh")
_SIGNS = frozenset(':"“')
_JOINING_SIGNS = frozenset("(-–|/")
_NUMBER_SIGNS = " -–|:/(,"
_SELVES = ("tôi", "em", "mình", "cháu", "toi", "minh", "chau")
"""Who speaks, before a bracket or a dash and the name."""
_BEFORE_COMMA = frozenset(["em", "tôi", "mình", "cháu", "anh", "chị", "ông", "bà", "nó", "họ", "trai", "gái", "victim"])
_OPENING = "([\"“‘'{*•-–"
_LAST_WRITTEN = frozenset(
    words(
        "tố can to cáo giữ giam cấp tang được nã tập tức danh khách khach qk kh về tới đến ve cho nhận nhan hàng của "
        "thẻ ví "
        "tên ten đủ lớp nhiệm gvcn viên nv nvgh tá attn contact for of patient patients student students customer "
        "victim "
        "passenger driver teacher tenant landlord landlady neighbor neighbour recipient sender receiver holder owner "
        "friend "
        "mother father brother sister son daughter wife husband is boss colleague named called gồm có là la ông bà "
        "anh chị "
        "tôi tui mình toi minh em cháu tội hộ dân thi sinh bà chị nhân cáo can tượng biết quen tìm kiếm"
    )
)
_LAST_WORDS = _LAST_WRITTEN | frozenset(map(fold_text, _LAST_WRITTEN))
"""The last words before a name where `_BEFORE` can match; looked at first, since nearly all others fail."""
_FORMS = frozenset("là la ông ong bà ba anh chị chi em cháu chau".split())
"""Those that need another such word or *các* before them."""
_BEFORE_FORMS = _LAST_WORDS | {"các", "cac"}
_PLAIN_WORD = re.compile(r"\w+")
_NAMED = re.compile(r" mang tên $")
_NUMBER_BEFORE = re.compile(r"\d(?:[ .\-]?\d){7,18}[ ]?[\-–|:/(,][ ]?$")
_ITEM = re.compile(r"(?:(?:^|[\n:;,.|] ?|\t)(?:stt )?\d{1,3}[ ]?[.)\-/:]?|[ ]\d{1,3}[.)\-/])[ ]$")
_ITEM_ENDS = frozenset("0123456789.)-/: ")
_NEXT = re.compile(r"(?:[ ]?\([^()\n]{1,24}\))?(?:[ ]?[,;][ ]?(?:và )?|[ ]và )")
"""Between two names of a list."""
_LIST = twins(
    r"danh s[áa]ch|họ (?:và )?tên|ho (?:va )?ten|học sinh|thí sinh|sinh viên|nhân viên|thành viên|hành khách|lớp \d"
)
_STREETS = twins(r"(?<!\w)(?:đường|tuyến|phố|trường|thpt|thcs|tác giả|danh nhân|duong|truong)(?!\w)")
_REACH = 40
_BANK_WORDS = frozenset(["nd", "gd", "vnd", "qk", "kh", "tk", "ctk", "tu", "cho", "den", "tt", "ck"])
"""Abbreviations in capitals before a name in messages of banks."""
_LIST_REACH = 200
_PLACE_BEFORE = twins(
    r"(?<!\w)(?:đường|phố|trường|thpt|thcs|tiểu học|mầm non|cầu|quận|phường|xóm|thôn|ấp|làng|bản|khóm|buôn|xã|huyện|"
    r"hẻm|ngõ|ngách|kiệt|chợ|công viên|"
    r"quảng trường|bệnh viện|đại lộ|ngã tư|ngã ba|giải(?: thưởng)?|quỹ|tượng(?: đài)?|nhà hát|sân vận động|đại học|"
    r"công ty|tnhh|duong|pho|truong|cau|quan|phuong|hem|ngo|cho|street|school|road|\d{1,4}[a-jl-z]?(?:/\d+)*)[ ,]*$"
)
"""Over small letters: what is called after a person."""


def find_names_beside(view: View) -> Iterator[Candidate]:
    """Full names of private persons by what stands beside them."""
    items: list[Span] = []
    last = -1
    for run in _FULL.finditer(view.cased):
        if province_at(view, run.start()):
            continue
        before = view.text[max(0, run.start() - _REACH) : run.start()].lower()
        told = _is_told_of(view, run, before)
        listed = 0 <= last < run.start() <= last + _REACH and _NEXT.fullmatch(view.text, last, run.start())
        span = _full_name(view, run.start()) if told or listed or _is_item(before) else None
        if span and (told or listed):
            last = span.end
            yield person(view, span)
        elif span:
            items.append(span)
    yield from (person(view, span) for span in _lists(view, items))


def _is_item(before: str) -> bool:
    """Whether the number of an item of a list stands last in `before`."""
    return before[-2:-1] in _ITEM_ENDS and _ITEM.search(before) is not None


def _may_be_family(view: View, at: int) -> bool:
    """Whether the word at `at` is a family name as it is written: *Hồ*, not *Hộ*."""
    word = WORD.match(view.fold, at)
    return word is not None and is_family(view, Span(*word.span()))


def _full_name(view: View, at: int) -> Span | None:
    """A full name of nobody known in public; None for a place."""
    if is_well_known(view, at) or not _may_be_family(view, at):
        return None
    span = read_name(view, at, full=True, lower=True)
    if span and view.text[span.start : span.end].lower() in NAMES:
        return None
    return None if span is None or is_public(view, at, span, titled=False) else span


def _may_announce(before: str) -> bool:
    """Whether the last word of `before` can be the last of what announces a name."""
    tail = before[-24:].rstrip()
    last = tail.rpartition(" ")[2]
    sign = last[-1:]
    if sign == "," or sign.isdigit():
        return last[:-1] in _BEFORE_COMMA or before.rstrip(_NUMBER_SIGNS)[-1:].isdigit()
    if sign in _JOINING_SIGNS:
        return tail.rstrip(_NUMBER_SIGNS)[-1:].isdigit() or (last == sign and tail[:-2].endswith(_SELVES))
    if sign == ".":
        return last.endswith("attn.")
    word = last.lstrip(_OPENING)
    if word in _FORMS:
        return not _BEFORE_FORMS.isdisjoint(_PLAIN_WORD.findall(before)[-2:-1])
    return sign in _SIGNS or word in _LAST_WORDS


def _follows_number(before: str) -> bool:
    """Whether a number and a sign stand last in `before`."""
    return before.rstrip()[-1:] in _NUMBER_SIGNS and _NUMBER_BEFORE.search(before) is not None


def _may_tell(after: str) -> bool:
    """Whether `after` begins as what is said of a person can; looked at first, since nearly all others fail."""
    return after.lstrip(" ")[:1] in _TELLING_SIGNS or "@" in after or after.startswith(_TELLING_WORDS)


def _is_told_of(view: View, run: re.Match[str], before: str) -> bool:
    """Whether the words beside a run of capitals say that it names a private person."""
    if _may_announce(before):
        bare = view.is_bare(run.start())
        if _BEFORE[bare].search(before) or _follows_number(before):
            named = _NAMED.search(before)
            return not (named and THING_BEFORE[bare].search(before[: named.start()] + " "))
    after = view.text[run.end() : run.end() + _REACH].lower()
    told = (
        (_may_tell(after) and _AFTER[view.is_bare(run.start())].match(after))
        or NUMBER_NEXT.match(view.fold, run.end())
        or _is_in_bank_capitals(view, run)
    )
    return bool(told) and not _PLACE_BEFORE[view.is_bare(run.start())].search(before)


def _is_in_bank_capitals(view: View, run: re.Match[str]) -> bool:
    """Whether three or more parts stand in plain capitals between words that do not."""
    written = view.text[run.start() : run.end()]
    if not (written.isupper() and written.isascii()) or written.count(" ") < 2:
        return False
    if view.text[max(0, run.start() - _REACH) : run.end() + _REACH].isupper():
        return False
    parts = read_words(view, run.start())
    if view.fold[parts[0].start : parts[0].end] not in COMMON_FAMILY or listed_name(view, parts) is None:
        return False
    if view.text[run.start() - 1 : run.start()] in (".", "-", "/", ":"):
        return True  # "MBVCB.123.LE HUU PHUOC chuyen tien"
    before = re.findall(r"[^\W\d_]{2,}", view.text[max(0, run.start() - 30) : run.start()])
    return not before or not before[-1].isupper() or before[-1].lower() in _BANK_WORDS


def _lists(view: View, items: list[Span]) -> Iterator[Span]:
    """The items of lists of people: two or more, after a word that says so."""
    for listed, run in groupby(items, key=lambda span: _is_listed(view, span.start)):
        found = list(run)
        if listed and len(found) > 1:
            yield from found


def _is_listed(view: View, at: int) -> bool:
    before = view.text[max(0, at - _LIST_REACH) : at].lower()
    bare = view.is_bare(at)
    return bool(_LIST[bare].search(before)) and not _STREETS[bare].search(before)
