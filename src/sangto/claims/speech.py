"""`speech_features`: who speaks in a statement, told by quotation marks, colons, and where the writer stands.

Newspapers and stories report what others say; then the statement is a fact, whatever is said. Each feature is named by
what it means:

- ``colon``, ``colon:said``, ``colon:plain``, ``colon:self``, ``colon:short``: words before a colon, and whether they
  say that somebody speaks;
- ``quote:start``, ``quote:only``, ``quote:then more``, ``quote:then said``: where a quotation stands, what follows it;
- ``asked of``: a question that is reported;
- ``self:0`` … ``self:2``, ``self outside``, ``self inside``: the writer among the first words, outside or only inside a
  quotation;
- ``third start``, ``third named``, ``third thinks``: a third person begins the statement, and what this person thinks;
- ``issued``: a body or experts forecast, announce or estimate something;
- ``body we``: *chúng tôi* for an organisation;
- ``in force from``: a date from which something holds begins the statement, ``fee in force``: and it is a fee, a tax or
  a benefit that is decided; ``penalty``: what follows from a breach.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sangto.text.unicode import UPPER

FIRST_PERSON = frozenset("tôi mình tớ tao em cháu con tui toi minh tui tao chúng_tôi i we my our me us".split())
_THIRD = frozenset("anh chị ông bà cô hắn nó họ chú bác cụ he she they".split())
_SAYS = re.compile(
    r"(?<!\w)(?:nói|hỏi|kể|đáp|trả lời|bảo|báo|kêu|gọi|thốt|thở dài|cười|giật mình|nhớ lại|nhớ ra|chia sẻ|cho biết|"
    r"cho hay|khẳng định|tâm sự|bộc bạch|giải thích|than|nhắc|dặn|quát|hét|thì thầm|la lên|lẩm bẩm|phân trần|thú nhận|"
    r"thừa nhận|tiết lộ|nhận xét|lắc đầu|gật đầu|quay sang|ngạc nhiên|thắc mắc|tuyên bố|lặp đi lặp lại|viết|nhắn|"
    r"says?|said|asked|told|replied|added|explained|wrote|argued|noted|claimed|warned|insisted)(?!\w)"
)
_NAME = rf"[{UPPER}][^\W\d_]*\.?"
_PERSONS = (
    r"anh|chị|ông|bà|cô|chú|bác|cụ|thầy|luật sư|bác sĩ|giáo sư|giám đốc|hắn|gã|nó|họ|nàng|chàng|lão|"
    r"Anh|Chị|Ông|Bà|Cô|Chú|Bác|Cụ|Thầy|Luật sư|Bác sĩ|Giáo sư|Giám đốc|Hắn|Gã|Nó|Họ|Nàng|Chàng|Lão"
)
_WHO = rf"(?:(?:{_PERSONS})(?: {_NAME})*(?: ấy| ta| này)?|{_NAME}(?: {_NAME})+)"
"""A third person, by a word for persons or by a name of two words or more."""
_THINKS = re.compile(
    rf"(?:(?:Nhưng|Và|Còn|Rồi|Riêng) )?{_WHO} "
    r"(?:cũng |vẫn |luôn |từng |đã |lại |mới |thì |chỉ |hay |thầm |tự |không |chưa )*"
    r"(?:nghĩ|tin|cho rằng|phán đoán|đoán|hi vọng|hy vọng|mong|ước|lo|sợ|thấy|biết|hiểu|tưởng|ngờ|nghi|nhận ra|"
    r"cảm thấy|muốn|định|quyết định|dự định|tính|cho là|xem)(?!\w)"
)
_ADDS = re.compile(
    rf"[,.!?…\"”–-]\s?(?:{_WHO}|{_NAME}) (?:cũng |lại |vẫn |vừa |mới )?(?:nói|kể|đáp|bảo|hỏi|nghĩ|than|cười|bộc bạch|"
    r"tâm sự|chia sẻ|cho biết|cho hay|khẳng định|giải thích|thở dài|nhớ lại|dẫn chứng|phân trần|nhận xét|nhấn mạnh|"
    r"bổ sung|nói thêm)(?: (?:thêm|vậy|thế|lại|nhỏ|tiếp))?[.…]*\"?$"
)
"""A speaker named after what was said: *…, ông Hai kể.*"""
_PLAYED = re.compile(r'([^:"“”]{2,80}):\s*["“][^"“”]{8,}["”]?[.…]?$')
"""Nothing but words before a colon, and a quotation of some length after it."""
_THIRD_EM = re.compile(r"(?<!\w)(?:em|cháu|con) (?:ấy|nó|bé|trai|gái|út)(?!\w)")
"""Words for the writer that stand for somebody else here."""
_ASKS = re.compile(r"(?<!\w)(?:hỏi|thắc mắc|gặng|vặn|asked|wondered)(?!\w)")
_BEFORE_COLON = re.compile(r"([^:?!\"“”]{2,120}):\s*[\"“]?\S")
_ISSUED = re.compile(
    r"(?<!\w)(?:trung tâm|đài|cơ quan|bộ|sở|cục|viện|ngân hàng|chuyên gia|tổ chức|công ty|hãng|quỹ|giới|uỷ ban|ủy ban|"
    r"hiệp hội|tập đoàn|chính phủ|trường|đại học|ban|bệnh viện|nhà chức trách|liên hợp quốc|who|imf)"
    r"(?: [^\W\d_]+){0,6}? "
    r"(?:dự báo|dự đoán|ước tính|nhận định|cảnh báo|công bố|thông báo|cho biết|kỳ vọng|khuyến cáo|forecasts?|predicts?|"
    r"expects?|estimates?|announced|warned)(?!\w)"
)
_BODY_WE = re.compile(
    r"(?<!\w)(?:công ty|trường|quán|shop|cửa hàng|bệnh viện|trung tâm|đội|nhà máy|doanh nghiệp|hợp tác xã|khách sạn|"
    r"nhà hàng|phòng khám|hệ thống|xưởng|thương hiệu)(?: của)? "
    r"(?:chúng tôi|bên em|bên mình|bọn em|tụi mình|mình|em)(?!\w)|"
    r"(?<!\w)chúng tôi (?:\w+ ){0,2}có (?:hơn |gần |khoảng )?\d[\d.]* (?:cửa hàng|chi nhánh|nhân viên|đại lý|nhà máy|"
    r"cơ sở|văn phòng|phòng khám|bác sĩ|giáo viên|đối tác|khách hàng)(?!\w)"
)
_IN_FORCE = re.compile(r"\W*(?:kể |bắt đầu )?từ (?:ngày |mùng )?(?:\d|tháng|năm|quý|học kỳ|hôm nay)")
_FEE = re.compile(
    r"(?<!\w)(?:phí|lệ phí|học phí|viện phí|cước|thuế|thuế suất|mức (?:phí|phạt|đóng|thu|hưởng)|"
    r"lương (?:cơ sở|tối thiểu)|giá (?:vé|điện|nước)|trợ cấp|lương hưu)(?!\w)"
)
_OPEN = re.compile(r"(?<!\w)(?:có thể|có khả năng|dự kiến|dự tính|chắc|nghe|đề xuất|kiến nghị)(?!\w)")
"""Words by which a fee is not decided yet."""
_PENALTY = re.compile(
    r"(?<!\w)(?:bị|được) (?:phạt|xử phạt|xử lý|tước|thu hồi|truy cứu|tịch thu|tính lãi|trả lại|miễn|giảm trừ|buộc)"
    r"(?!\w)"
)
_SPEECH = re.compile('[:"“”]')
_QUOTES = re.compile('["“”]')
_FARTHEST = 66
"""Characters after a quotation that may name who speaks."""
_FEW = 2
_PLACES = 3


def speech_features(text: str, words: Sequence[str]) -> Iterator[str]:
    """The features of speech of a statement; some may come twice.

    Args:
        text: The statement.
        words: Its words as they are weighed.
    """
    lower = text.lower()
    yield from _colon_features(lower)
    yield from _quote_features(text, lower)
    if lower.rstrip(' "”').endswith("?") and _ASKS.search(lower):
        yield "asked of"
    yield from _person_features(text, lower, words)
    yield from (
        name for name, pattern, hints in _PHRASES if any(hint in lower for hint in hints) and pattern.search(lower)
    )
    if _IN_FORCE.match(lower):
        yield "in force from"
        if _FEE.search(lower) and not _OPEN.search(lower):
            yield "fee in force"


_ISSUES = tuple(
    "dự báo,dự đoán,ước tính,nhận định,cảnh báo,công bố,thông báo,cho biết,kỳ vọng,khuyến cáo,"
    "forecast,predict,expect,estimate,announced,warned".split(",")
)
_PHRASES = (
    ("issued", _ISSUED, _ISSUES),
    ("body we", _BODY_WE, ("chúng tôi", "mình", " em")),
    ("penalty", _PENALTY, ("bị ", "được ")),
)
"""Feature, pattern, and words of which one stands in whatever the pattern finds, since they are looked up faster."""


def is_reported(text: str) -> bool:
    """Whether somebody other than the writer is said to speak, before a colon or after what was said."""
    if _ADDS.search(text, max(0, len(text) - _FARTHEST)):
        return True
    if _SPEECH.search(text) is None:
        return False
    lower = text.lower()
    played = _PLAYED.match(lower)
    if played and FIRST_PERSON.isdisjoint(played[1].split()[:_PLACES]):
        return True
    before = _BEFORE_COLON.match(lower)
    if before and _speaks(before[1]):
        return True
    last = max(map(lower.rfind, '"”'))
    tail = lower[last + 1 :] if last > 0 and _QUOTES.search(lower, 0, last) else ""
    return len(tail) <= _FARTHEST and _speaks(tail)


def _speaks(words: str) -> bool:
    """Whether `words` say that a third person speaks."""
    others = _THIRD_EM.sub(" ", words)
    return _SAYS.search(words) is not None and FIRST_PERSON.isdisjoint(re.findall(r"\w+", others))


def _colon_features(lower: str) -> Iterator[str]:
    before = _BEFORE_COLON.match(lower) if ":" in lower else None
    if before is None:
        return
    words = before[1].split()
    yield "colon"
    yield "colon:said" if _SAYS.search(before[1]) else "colon:plain"
    if words and words[0] in FIRST_PERSON:
        yield "colon:self"
    if len(words) <= _FEW:
        yield "colon:short"


def _quote_features(text: str, lower: str) -> Iterator[str]:
    if text[:1] in ("-", "–", '"', "“"):
        yield "quote:start"
    last = max(map(text.rfind, '"”'))
    if last <= 0 or not _QUOTES.search(text, 0, last):
        return
    tail = lower[last + 1 :].strip(" .,?!")
    if not tail:
        if text[0] in '"“' and not _QUOTES.search(text, 1, last):
            yield "quote:only"
    elif len(tail) <= _FARTHEST:
        yield "quote:then more"
        if _SAYS.search(tail):
            yield "quote:then said"


def _person_features(text: str, lower: str, words: Sequence[str]) -> Iterator[str]:
    for place, word in enumerate(words[:_PLACES]):
        if word in FIRST_PERSON:
            yield f"self:{place}"
            break
    if not FIRST_PERSON.isdisjoint(words):
        parts = _QUOTES.split(lower)[::2]
        outside = len(parts) == 1 or any(not FIRST_PERSON.isdisjoint(re.findall(r"\w+", part)) for part in parts)
        yield "self outside" if outside else "self inside"
    if text[:1].isupper() and len(words) > 1 and words[0] in _THIRD:
        yield "third start"
        if text.partition(" ")[2][:1].isupper():
            yield "third named"
    if _THINKS.match(text) and not (words and words[0] in FIRST_PERSON):
        yield "third thinks"
