"""Names of private persons, where the text itself says that they are names.

Steps, in this order:

1. find the words that announce a name: a form of address (*chị*, *anh*, *bé* …), *tên (là)*, *họ tên*, *chủ tài khoản*;
2. read the name: words with capitals, or, in text without capitals, words that are Vietnamese names;
3. drop people of history and story, places, holders of an office, foreign public names;
4. find the same names again where nothing announces them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sangto.privacy.candidates import Candidate
from sangto.privacy.patterns import whole_start
from sangto.privacy.places import WORD, province_at
from sangto.privacy.records import Kind
from sangto.privacy.view import View
from sangto.records import Span
from sangto.tables.privacy_words import FAMILY_NAMES, GIVEN_NAMES, MIDDLE_NAMES, NOT_NAMES, SET_PHRASES
from sangto.text.unicode import fold_text

_TITLES = {
    "chi": "chị", "anh": "anh", "co": "cô", "chu": "chú", "bac": "bác", "ong": "ông", "ba": "bà", "em": "em", "be": "bé",
    "chau": "cháu", "cu": "cụ", "di": "dì", "mo": "mợ", "cau": "cậu", "thim": "thím", "duong": "dượng", "thay": "thầy",
    "ban": "bạn", "gap": "gặp", "mr": "mr", "ms": "ms", "mrs": "mrs", "a": "a", "c": "c", "vo": "vợ", "chong": "chồng",
    "con": "con", "me": "mẹ", "bo": "bố", "ongba": "ông bà", "nan nhan": "nạn nhân", "benh nhan": "bệnh nhân", "nguoi than": "người thân",
    "sv": "sv", "sinh vien": "sinh viên", "hoc sinh": "học sinh", "tai xe": "tài xế",
}  # fmt: skip
_TITLE = re.compile(whole_start(_TITLES, escape=True) + r"(?P<dot>\.?)[ ](?=[^\W\d_])")
_AMBIGUOUS_TITLES = frozenset("em ban co ba di con cau mo gap cu".split())
_WEAK_TITLES = frozenset("vo chong con me bo a c".split())
_WHO = (
    "toi,em,minh,tui,chau,be,con,ban,anh,chi,ong,ba,co,gai,trai,vo,chong,nguoi,khach,tai xe,lai xe,chu quan,chu shop,nguoi ban,nguoi mua,"
    "nhan vien,hoc sinh,sinh vien,be trai,be gai"
).split(",")
_ANNOUNCED = re.compile(
    whole_start(
        [
            r"ho va ten", "ho ten", "hoten", "hieu danh", "my name is", "name", "ctk", "lien (?:lac|he)", "lh", "khach hang", "thu huong",
            r"ten(?: (?:that|day du|toi|em|minh|chau|tui|con|be|nguoi nhan|chu the|chu tk|chu tai khoan|tai khoan|tk|khach hang|kh|nguoi gui|nguoi thu huong|thu huong))?",
            r"chu (?:tk|tai khoan|the)", r"nguoi (?:nhan|thu huong|gui|lien he)", r"nick (?:facebook|fb|zalo)",
            r"tai khoan (?:facebook|fb|zalo)", r"trang (?:facebook|fb|zalo)", r"acc (?:facebook|fb|zalo)", "facebook", "fb", "zalo",
            *(f"{who} ten" for who in _WHO),
        ]
    )
    + r"(?P<link>[ ]?(?:ten )?(?:la|:|-|=)[ ]?|[ ])(?:(?:ong|ba|anh|chi|em|co|chu|be)[ ])?(?=[^\W\d_])"
)  # fmt: skip
_NEEDS_LINK = re.compile(r"(?:khach hang|name|^ten|nguoi gui|nguoi nhan|facebook|fb|zalo|lien lac|lien he|lh|khai bao)$")
_WEAK_EVEN_LINKED = re.compile(r"(?:lien lac|lien he|lh)$")
_FAMILY = frozenset(map(fold_text, FAMILY_NAMES))
_MIDDLE = frozenset(map(fold_text, MIDDLE_NAMES))
_GIVEN = frozenset(map(fold_text, GIVEN_NAMES))
_ALL_PARTS = FAMILY_NAMES | MIDDLE_NAMES | GIVEN_NAMES
_COMMON_FAMILY = frozenset("nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dao dinh doan trinh truong".split())
_GIVEN_OR_FAMILY = _GIVEN | _COMMON_FAMILY
_NOT = tuple(sorted({fold_text(phrase) for phrase in NOT_NAMES}))
_SET_PHRASE = re.compile("(?:" + "|".join(sorted(map(fold_text, SET_PHRASES), key=len, reverse=True)) + ")(?![a-z])")
_NOT_BY_TITLE = {title: tuple(p for p in _NOT if p.startswith(title + " ")) for title in {p.split(" ")[0] for p in _NOT}}
_NOT_LOWER = frozenset(
    "anh hung,anh minh,anh tai,anh dung,anh linh,anh duong,anh nam,anh thu,anh hoa,anh quang,anh kim,anh em,anh chi,anh trai,anh van,anh long,anh cong,"
    "chi thi,chi tieu,chi phi,chi tiet,chi tra,chi em,chi hoi,chi cuc,chi nhanh,chi huy,chi dao,chi thu,chi quyen,chi bao,chi hoan,chi thanh,chi so,chi duy,"
    "co gai,co giao,co the,co dau,co don,co hon,co ay,co chu,co ta,co hoi,co quan,co so,co nhi,co long,co dong,co phan,co lan,co nhan,co tien,co thai,co nhu,co hau,co trinh,co the,"
    "co loi,co tam,co tri,co kha,co trong,co y,co vu,co ly,co cong,co thuong,co sang,co tai,co dinh,co duyen,co hieu,co van,co my,co dien,co nam,co ha,co yen,co hoa,co minh,co anh,co thanh,co mai,"
    "co dung,co tan,co thu,co vi,co hai,co phuong,co ba,co kim,co lam,co nguyen,co ta,co lien,co chi,co ngan,co thong,co trang,co trung,co an,co sinh,co san,co thi,co phan,co phat,co bo,co duong,"
    "chu trong,chu y,chu the,chu nhat,chu dong,chu quyen,chu tich,chu yeu,chu tai,chu hang,chu thich,chu nghia,chu dien,chu nhan,chu truong,chu tri,chu dao,chu thong,"
    "bac si,bac sy,bac bo,bac kim,bac ai,bac giang,bac ha,bac nam,bac trung,bac tien,bac quang,ong ba,ong noi,ong ngoai,ong ay,ong ta,ong xa,ong chu,ong thu,ong dong,ong kinh,ong thanh,ong hut,"
    "ba me,ba con,ba noi,ba ngoai,ba thang,ba nam,ba ngan,ba tram,ba nhan,ba muoi,ba lan,ba chi,ba ban,ba anh,ba loai,ba to,ba ngay,ba tinh,ba mien,ba phuong,ba trieu,ba be,ba vi,ba dinh,ba dao,ba sinh,ba hoa,ba hang,ba nguyen,ba trong,"
    "ba mai,ba chieu,ba kim,ba my,ba to,ba tang,ba vu,ba giang,ba quyen,ba tai,ba thanh,ba vien,ba y,ba hai,ba dong,ba duong,ba hao,ba que,em gai,em trai,em be,em la,em co,em thi,em thay,em hoc,em nho,em oi,em minh,em anh,em chi,em an,em yeu,em moi,em chau,em van,em dinh,em bao,em hieu,em nghi,em thich,em duoc,em nam,em hai,em tien,em thuong,em sinh,em hoan,em thu,em loi,em tai,em tam,em dong,em gia,em nhan,em phat,em ngoc,"
    "be gai,be trai,be yeu,be nho,be bong,be bi,be nam,be an,be sinh,be hoc,be con,be trung,be tong,be boi,be mat,be thi,be de,chau au,chau a,chau phi,chau my,chau noi,chau ngoai,chau bau,chau trai,chau gai,chau be,chau la,chau hoc,chau thanh,chau an,chau nam,chau duong,"
    "cu the,cu ba,cu ong,cu ly,cu li,cu hanh,cu nhan,cu tri,cu sen,cu cai,cu phap,cu dong,cu thanh,cu tiep,cu chi,di dong,di dan,di chuyen,di san,di tich,di truyen,di vat,di cu,di hoc,di an,di lam,di bo,di mai,di thu,di kham,di duong,di hai,di hoa,di nam,di qua,di ly,di sinh,di thi,di bao,di my,di cong,di dau,"
    "cau be,cau hoi,cau ca,cau thu,cau thang,cau duong,cau long,cau kien,cau nguyen,cau tien,cau thanh,cau ong,cau am,cau vuot,cau giay,cau tre,cau hai,cau noi,cau loi,thay doi,thay the,thay thuoc,thay co,thay giao,thay vi,thay tro,thay bang,thay anh,thay co,thay hay,thay dung,thay minh,thay tien,thay dong,thay vui,thay duoc,thay ban,"
    "ban be,ban hang,ban chi,ban dau,ban gai,ban trai,ban than,ban doc,ban thao,ban tin,ban dong,ban hoc,ban quyen,ban hanh,ban quan,ban thu,ban tre,ban bao,ban do,ban kinh,ban an,ban dan,ban thanh,ban thang,ban ngay,ban dem,ban nha,ban ve,ban la,ban co,ban minh,ban em,ban anh,ban toan,ban kiem,ban cong,ban chi huy,ban sao,ban nam,ban hoa,ban cu,ban nghi,ban tam,ban phat,ban sang,ban lanh,ban tinh,ban chat,ban goc,ban gia,ban so,ban tien,ban oi,ban nay,"
    "gap anh,gap chi,gap em,gap nhau,gap loi,gap may,gap doi,gap ba,gap nan,gap phai,gap trung,gap thoi,gap tai,gap kho,gap su co,gap gio,gap gia,gap tien,gap hai,gap nguoi,gap nhan,gap toan,gap bao,gap sang,gap minh,gap an,gap duyen,duong pho,duong lo,duong linh,duong tinh,duong bo,duong hoa,duong nam,duong trung,"
    "benh nhan,mo ta,mo rong,mo man,mo hinh,mo cua,mo ban,mo them,mo phong,mo lon,mo duong,mo vang,mo xe,mo dau,mo ho,mo thi,me con,me an,bo con,bo chi,con lai,con nho".replace("\n", "").split(",")
)
_PUBLIC = re.compile(
    r"(?:truong (?:thon|ban|xom|ap|phong|doi|khoa|bo mon)|uy vien|tham phan|kiem sat vien|dieu tra vien|chu tich|pho chu tich|thu tuong|pho thu tuong|bo truong|thu truong|tong bi thu|bi thu|pho bi thu|giam doc|pho giam doc|tong giam doc|cuc truong|vu truong|vien truong|hieu truong|chanh van phong"
    r"|truong phong|truong ban|pho truong ban|dai bieu|phat ngon vien|nguoi phat ngon|dai tuong|thuong tuong|trung tuong|thieu tuong|dai ta|thuong ta|chanh an|vien truong|tong thong|quoc vuong|nu hoang|dai su|thong doc|thi truong|tong thu ky|ceo|chu tich hdqt|bac si|giao su|tien si|ts|pgs|gs|nguyen|nhac si|ca si|dien vien|hoa hau|cau thu|huan luyen vien|hlv|nha van|nha tho|danh hai|nsnd|nsut|dao dien|nha bao|luat su|chuyen gia|tuyen thu|tien dao|doi truong|doanh nhan|ty phu|thu mon|hoang tu|cong chua|vua|chua)"
)
_PUBLIC_BEFORE = re.compile(_PUBLIC.pattern + r"(?: [^\W\d_]+){0,6}?[ ,]*(?:la )?$")
_PUBLIC_AFTER = re.compile(r"[ ]?[,\-–(][ ]?(?:la |nguyen |hien la |dang la )?(?:truong|pho|chanh|" + _PUBLIC.pattern[3:-1] + r")(?![a-z])")
_PLACE_BEFORE = re.compile(
    r"(?<![a-z])(?:duong|pho|ngo|quan|huyen|phuong|xa|cho|cau|nui|den|chua|mieu|dao|truong|thanh pho|tp|tp\.|tinh|cong vien|le hoi|thi tran|nha hang|quan an|tiem|cua hang|banh|pho bo|bun|com|bia|ba[nu]h mi|thuong hieu|truyen|phim|bai tho|tac pham|nhan vat|cong ty|nuoc|tieng|vuong quoc|benh vien|thpt|thcs|tieu hoc|mam non|song|ho|bai|lang|lang mo|deo|hang|le|ngay gio|tuong|tuong dai|di tich|nha luu niem|den tho|cuoc khoi nghia|khoi nghia|dai hoc|hoc vien|san van dong|vu an|ga|ben xe|quan ca phe|thon|ap|xom|khu|bao|dich|con)[ ]$"
)
_SYLLABLE = re.compile(r"(?:ngh?|[gkptcn]h|gi|qu|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?")
_VERB_AFTER = re.compile(r"[ ](?:bi|da|dang|se|co|noi|ke|cho|la|va|khong|vua|duoc|di|moi|nhan|gui|chuyen|goi|lai|cung|hien|thi|muon|o|bao|tung|con|len|den|thay|biet|hoc|lam|can|phai|mo|phau thuat|dieu tri|nam vien|nha|hang xom|dau|ben|cung|gia|lop|oi|a|nha|ay|bao|keu|hoi|khai|chia se|dang)[ ]")
_CONTACT = re.compile(r"(?:lien he|lh|l/h|goi|alo|gap|hoi|ib|inbox|nhan tin|sdt|dt|zalo|so cua|nick|lien lac|call)[^.!?\n]{0,25}$")
_CONTACT_AFTER = re.compile(r"[^.!?\n]{0,22}(?:\+?\d[\d .\-]{7,}|sdt|zalo|\bdt\b|so dien thoai)|[ ](?:nha o|o so|o ngo|o hem|o duong|stk)")
_MOST_WORDS = 4
_MOST_PEOPLE = 200
_NOT_AFTER_TITLE = re.compile(
    r"(?:canh sat|cong an|bo doi|giam doc|chu tich|quan ly|phong vien|bac si|bac sy|giao vien|giang vien|hang xom|khach|nhan vien|tai xe"
    r"|luat su|to truong|truong|pho|can bo|ke toan|bao ve|y ta|dieu duong|duoc si|shipper|ctv|admin|ad|sep|thu ky|viet nam|trung quoc|my|phap|nhat|han|tay)(?![a-z])"
)


def find_names(view: View) -> Iterator[Candidate]:
    """Labelled names of private persons in a view."""
    for title in _TITLE.finditer(view.fold):
        if span := _titled(view, title):
            yield _person(view, span)
    for label in _ANNOUNCED.finditer(view.fold):
        if (span := _announced(view, label)) and not _historical(view, span.start):
            yield _person(view, span)


def _announced(view: View, label: re.Match[str]) -> Span | None:
    """The name after a label. Without *là* or a colon, a weak label needs a full name, or *tên* one given name."""
    word = view.fold[label.start() : label.start("link")]
    weak = _NEEDS_LINK.search(word)
    linked = bool(label["link"].strip())
    if not weak or (linked and not _WEAK_EVEN_LINKED.match(word)):
        return _name(view, label.end(), full=False, lower=True)
    if not linked and _WEAK_EVEN_LINKED.match(word):
        return None
    full = _name(view, label.end(), full=True, lower=True)
    return full or (_given_only(view, label.end()) if word == "ten" else None)


def _given_only(view: View, at: int) -> Span | None:
    """A single given name with a capital and none after it."""
    words = _words(view, at)
    if not words or not view.text[at].isupper() or view.text[at : words[0].end].lower() not in GIVEN_NAMES:
        return None
    return None if len(words) > 1 and view.text[words[1].start].isupper() else words[0]


def find_again(view: View, people: list[Candidate]) -> Iterator[Candidate]:
    """Mentions of people found before, where nothing announces them."""
    names = {view.text[c.span.start : c.span.end]: c.key for c in people if view.text[c.span.start].isupper()}
    names |= {name.split(" ")[-1]: key for name, key in names.items() if len(name.split(" ")[-1]) > 1}
    if not names:
        return
    for name in sorted(names, key=len, reverse=True)[:_MOST_PEOPLE]:
        for span in _mentions(view.text, name):
            if " " in name or _stands_alone(view, span):
                yield Candidate(Kind.PERSON, span, names[name])


def _mentions(text: str, name: str) -> Iterator[Span]:
    """Where `name` stands as a whole word."""
    at = text.find(name)
    while at >= 0:
        end = at + len(name)
        if not (at and text[at - 1].isalnum()) and not (end < len(text) and text[end].isalnum()):
            yield Span(at, end)
        at = text.find(name, end)


def same_person(one: str, other: str) -> bool:
    """Whether two folded names can be one person's: equal, or one is the end of the other ("lan", "nguyen thi lan")."""
    return one == other or one.endswith(" " + other) or other.endswith(" " + one)


def _stands_alone(view: View, found: Span) -> bool:
    """Whether a single word with a capital is a name here: no capitals beside it, and a verb after it at a start."""
    before = view.text[max(0, found.start - 2) : found.start]
    after = view.text[found.end : found.end + 2]
    if after[:1] == " " and after[1:].isupper():
        return False
    previous = re.search(r"(\w+) $", view.text[max(0, found.start - 20) : found.start])
    if previous:
        return not previous[1][0].isupper()
    return bool(_VERB_AFTER.match(view.fold, found.end)) or before.strip() in (",", "(", ":")


def _person(view: View, span: Span) -> Candidate:
    return Candidate(Kind.PERSON, span, view.fold[span.start : span.end])


def _titled(view: View, title: re.Match[str]) -> Span | None:
    word = title[0].rstrip(" .")
    written = view.text[title.start() : title.start() + len(word)]
    marked = _TITLES[word]
    if written.lower() not in (word, marked) or (word in ("a", "c") and not (written.islower() and title["dot"])):
        return None
    unmarked = view.text[title.start() : title.end() + 20].isascii()
    small = not view.text[title.end()].isupper() or (written.isupper() and len(written) > 1)
    if small:
        span = None if written[0].isupper() and _after_capital(view, title.start()) else _lower_name(view, title, word, unmarked)
    else:
        span = _name(view, title.end(), full=word in _WEAK_TITLES and not title["dot"], lower=False)
    if span is None:
        return None
    if span is None or _historical(view, title.start()) or _public(view, title.start(), span):
        return None
    if written[0].isupper() and _inside_name(view, title.start()):
        return None
    return span


def _after_capital(view: View, at: int) -> bool:
    """Whether a word with one capital stands right before `at`: then the capital there is part of a longer name."""
    previous = re.search(r"([^\W\d_]+) $", view.text[max(0, at - 12) : at])
    return bool(previous) and previous[1].istitle()


def _inside_name(view: View, at: int) -> bool:
    """Whether the word before `at` is a family or middle name with a capital ("Vũ Anh Tuấn")."""
    previous = re.search(r"([^\W\d_]+) $", view.text[max(0, at - 12) : at])
    return bool(previous) and previous[1][0].isupper() and previous[1].lower() in FAMILY_NAMES | MIDDLE_NAMES


def _historical(view: View, at: int) -> bool:
    """Whether the words at `at` are a known phrase that is no private person, or part of a place."""
    first = view.fold[at : at + 8].split(" ")[0]
    ahead = view.fold[at : at + 40]
    set_phrase = _SET_PHRASE.match(view.fold, at)
    if set_phrase and not _is_capital_after_title(view, set_phrase):
        return True
    if any(_is_phrase(view, at, p) for p in _NOT_BY_TITLE.get(first, ()) if ahead.startswith(p)):
        return True
    if not _PLACE_BEFORE.search(view.before(at, 20)):
        return False
    return view.text[at].isupper() or not view.text[at + len(first) + 1 : at + len(first) + 2].isupper()


def _is_phrase(view: View, at: int, phrase: str) -> bool:
    """Whether the phrase at `at` ends there, and is not the beginning of a longer name."""
    end = at + len(phrase)
    if view.fold[end : end + 1].isalpha():
        return False
    longer = view.fold[end : end + 1] == " " and view.text[end + 1 : end + 2].isupper()
    return not (longer and phrase.count(" ") == 1 and not view.text[at:end].isupper())


def _is_capital_after_title(view: View, phrase: re.Match[str]) -> bool:
    """Whether a set phrase is written as a person's name: a capital only after the title, or a known given name."""
    words = view.text[phrase.start() : phrase.end()].split(" ")
    if view.text[phrase.start() : phrase.end()].isupper() or not words[1][0].isupper():
        return False
    return words[0][0].islower() or words[1].lower() in GIVEN_NAMES


def _public(view: View, start: int, span: Span) -> bool:
    """Whether the words beside a name say that its bearer holds an office or is known in public."""
    if _PUBLIC_AFTER.match(view.fold, span.end):
        return True
    window = re.split(r"[.!?\n;]", view.before(start, 60))[-1]
    return bool(_PUBLIC_BEFORE.search(window))


def _name(view: View, at: int, *, full: bool, lower: bool) -> Span | None:
    """The name in capitals at `at`: a family name with up to three more words, or a given name of up to two.

    Args:
        view: The text.
        at: Where the name begins.
        full: Whether it must begin with a family name and have two words.
        lower: Whether a name in small letters or all capitals counts too.
    """
    words = _words(view, at)
    if not words:
        return None
    shouted = view.text[at : words[-1].end].isupper() and words[-1].end - at > 3
    if shouted or not view.text[at].isupper():
        return _listed(view, words) if lower else None
    capitals: list[Span] = []
    for word in words:
        if not view.text[word.start].isupper() or (capitals and province_at(view.fold, word.start)):
            break
        capitals.append(word)
    family = len(capitals) > 1 and _starts_full_name(view, capitals)
    if full and not family:
        return None
    kept = capitals[: _MOST_WORDS if family else 2]
    if not family and len(kept) == 2 and view.fold[kept[1].start : kept[1].end] not in _GIVEN and kept[1].end - kept[1].start > 1:
        kept = kept[:1]
    if kept[-1].end - at <= 1 or _NOT_AFTER_TITLE.match(view.fold, at):
        return None
    if not all(_SYLLABLE.fullmatch(view.fold, w.start, w.end) or w.end - w.start == 1 for w in kept):
        return None
    return Span(at, kept[-1].end)


def _starts_full_name(view: View, words: list[Span]) -> bool:
    """Whether a family name comes first, or three words of which the second is a middle name."""
    first, second = (view.fold[w.start : w.end] for w in words[:2])
    return first in _FAMILY or (len(words) > 2 and second in _MIDDLE)


def _words(view: View, at: int) -> list[Span]:
    """At most four words from `at` on; an initial may carry a full stop."""
    words: list[Span] = []
    while len(words) < _MOST_WORDS:
        match = WORD.match(view.fold, at)
        if not match:
            break
        words.append(Span(*match.span()))
        at = match.end() + (1 if match.end() - at == 1 and view.fold[match.end() : match.end() + 1] == "." else 0)
        if view.fold[at : at + 1] != " " or not view.fold[at + 1 : at + 2].isalpha():
            break
        at += 1
    return words


def _listed(view: View, words: list[Span]) -> Span | None:
    """The longest beginning of `words` that is a full Vietnamese name, by the tables."""
    folded = [view.fold[w.start : w.end] if _is_name_part(view, w) else "" for w in words]
    if folded[0] not in _FAMILY:
        closes = view.fold[words[0].end : words[0].end + 1] in ("", ",", ".", "\n", ";", "!", "?", ")")
        return words[0] if folded[0] in _GIVEN and closes else None
    count = 1
    while count < len(folded) and (folded[count] in _MIDDLE or folded[count] in _GIVEN or len(folded[count]) == 1):
        count += 1
    enough = 2 if view.text[words[0].start].isupper() or folded[count - 1] in _GIVEN else 3
    return Span(words[0].start, words[count - 1].end) if count >= enough else None


def _lower_name(view: View, title: re.Match[str], word: str, unmarked: bool) -> Span | None:
    """A name in text without capitals, or in capitals throughout.

    A common family name with more parts counts always; a given name alone needs a telephone or an invitation to call
    beside it if the form of address may be another word ("co" for có), and must be no set phrase ("anh hùng").
    """
    first = WORD.match(view.fold, title.end())
    folded = first[0] if first else ""
    if folded not in _GIVEN_OR_FAMILY or (word in _WEAK_TITLES and not title["dot"]):
        return None
    words = _words(view, title.end())
    if folded in _COMMON_FAMILY and (span := _listed(view, words)) and len(words) > 1:
        second = view.fold[words[1].start : words[1].end]
        if span.end > words[1].end or (second in _GIVEN and not unmarked):
            return span
    if folded not in _GIVEN or not _marks_fit(view, words[0]):
        return None
    beside = bool(_CONTACT.search(view.before(title.start(), 40)))
    if not beside and not (unmarked and word in _AMBIGUOUS_TITLES):
        beside = bool(_CONTACT_AFTER.match(view.fold, words[0].end))
    if not beside and (f"{word} {folded}" in _NOT_LOWER or unmarked or " " in word or word in ("gap", "ban", "con", "em", "di", "mo", "thay", "cau")):
        return None
    if (beside and word == "gap") or not (beside or _plain_text(view, title.start(), words[0].end)):
        return None
    end = words[0].end
    if len(words) > 1 and beside and _pair(view, words[0], words[1]):
        end = words[1].end
    return Span(words[0].start, end)


def _plain_text(view: View, start: int, end: int) -> bool:
    """Whether capitals tell nothing around here, and what follows a name is a verb or the end of the clause."""
    around = view.text[max(0, start - 50) : end + 50]
    capitals = len(re.findall(r"(?<!\w)[^\W\d_a-z](?=\w)", around)) - sum(map(str.islower, re.findall(r"(?<!\w)[^\W\d_a-z](?=\w)", around)))
    if capitals > 1 and not around.isupper():
        return False
    return bool(_VERB_AFTER.match(view.fold, end)) or view.fold[end : end + 1] in ("", ",", ".", ")", "\n", "!", "?")


_PAIRS = frozenset("lan anh,thu ha,thu trang,minh anh,ngoc anh,tuan anh,duc anh,mai anh,kim anh,hong nhung,thu huong,thanh huong,thanh ha,minh chau,bao ngoc,thuy linh,phuong linh,quynh anh,phuong anh,van anh,hai yen,kim lien,kim oanh,ngoc lan,ngoc mai,thanh tam,thu thao,thanh thao,hoai thu,hong hanh,bich ngoc,my linh,thuy trang,quoc bao,gia bao,minh quan,hoang nam".split(","))


def _pair(view: View, first: Span, second: Span) -> bool:
    return view.fold[first.start : second.end] in _PAIRS


def _is_name_part(view: View, word: Span) -> bool:
    written = view.text[word.start : word.end].lower()
    return written.isascii() or written in _ALL_PARTS


def _marks_fit(view: View, word: Span) -> bool:
    """Whether the word as written is a name with its marks, or has no marks at all."""
    written = view.text[word.start : word.end].lower()
    return written in GIVEN_NAMES or written.isascii()
