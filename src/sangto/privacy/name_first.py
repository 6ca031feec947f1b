"""Names that begin with a name from abroad, and names by which people introduce themselves.

"Maria Nguyễn Thị Én", "Giuse Trần Văn Khải", "Katie Tran": a baptismal or a foreign name before a Vietnamese one.
"Mình là Uyển Nhi,", "tui là Ba Khem": where somebody says who they are, two words with capitals are a name, though no
table holds them; in the south people are called by the order of their birth.
"""

from __future__ import annotations

import re

from sangto.privacy.folds import fold_letters
from sangto.privacy.name_titles import NATIONS, WESTERN_GIVEN
from sangto.privacy.name_words import (
    CLAUSE_END,
    COMMON_FAMILY,
    NOT_AFTER_TITLE,
    SYLLABLE,
    VERB_AFTER,
)
from sangto.privacy.patterns import words
from sangto.privacy.places import WORD, province_at
from sangto.privacy.view import View
from sangto.records import Span
from sangto.tables.places import NAMES
from sangto.tables.privacy_words import COMPOUNDS

_BAPTISMAL = words(
    "Maria,Giuse,Phêrô,Phao-lô,Phaolô,Têrêsa,Têrêxa,Anna,Gioan Baotixita,Gioan Phaolô,Gioan,Đa Minh,Đaminh,"
    "Phanxicô Xaviê,Phanxicô,Mátta,Matta,Antôn,Antôniô,Vinh Sơn,Vinhsơn,Augustinô,Âu Tinh,Micae,Gioakim,Catarina,"
    "Cêcilia,Luxia,Lucia,Rosa,Agata,Anê,Agnès,Mađalêna,Isave,Simon,Tôma,Giacôbê,Máccô,Matthêu,Mátthêu,Luca,Stêphanô,"
    "Martinô,Anrê,Batôlômêô,Lôrensô,Nicôla,Monica,Elisabeth,Giêrônimô,Bênađô,Philipphê,Clara,Mácta,Giuđa,Bônaventura,"
    "Raphael,Gabriel,Inhaxiô,Đôminicô,Fatima,Joseph,Theresa,"
    "Công Tằng Tôn Nữ,Công Huyền Tôn Nữ",
    ",",
)
"""Names given at baptism, as they are written in Vietnamese, and those of the house of Nguyễn."""
_SAINT = re.compile(
    "(?:" + "|".join(sorted(map(re.escape, map(fold_letters, _BAPTISMAL)), key=len, reverse=True)) + ")[ ](?=[A-Z])"
)
"""Over plain letters with capitals: one of them before another capital."""
_FIRST_SAINTS = frozenset(fold_letters(name).lower().split(" ")[0].split("-")[0] for name in _BAPTISMAL)
_FOREIGN = WESTERN_GIVEN | frozenset(
    words(
        "katie tiffany jasmine ashley hannah grace kelvin victor vincent patrick oscar dylan ethan liam noah harvey "
        "carol caroline christine christina chloe claire diana elena ella eva gina hailey iris irene ivy jane janet "
        "jean "
        "joan joyce june karen kathy kathleen kristen lana lauren lea lena lilian lucia lynn maggie mandy margaret "
        "melissa michelle mimi monica natalie natasha olivia pamela patricia paula rachel rebecca rita sally samantha "
        "sandra sharon stella stephanie susan sylvia tracy vanessa vera victoria yvonne zoey albert alan alvin andrew "
        "anthony arthur barry billy bob bobby brandon bruce carl charles charlie christopher cody colin connor craig "
        "dan "
        "danny dave dean dennis derek donald douglas duke edward edwin elvis ernest felix fred gabriel gary gavin "
        "george "
        "glenn gordon graham greg harold howard ian isaac ivan jacob jake jay jeff jeremy jerry jesse joe joel johnny "
        "jonathan jordan joseph joshua justin karl keith ken kenny kenneth kyle lance larry lawrence lee leonard "
        "louis "
        "luke marcus martin matt matthew miles nathan neil nelson norman oliver owen ray raymond richard rick ricky "
        "rob "
        "robin rod roger ronald roy russell scott sean seth shane stanley stephen steve stuart ted terry theo thomas "
        "tim "
        "timothy todd tyler vick wayne will zac zach"
    )
)
_FAMILIES = COMMON_FAMILY | frozenset(words("lam mai luong luu ta to chau thai cao ha kieu trieu quach vuong"))
"""Family names that are Vietnamese and no other nation's, too."""
FIRST_NAMES = _FOREIGN | _FIRST_SAINTS
"""First words of what `foreign_first` and `after_saint` read; looked at first, since nearly all words are none."""
_FULL_FOREIGN = re.compile(
    r"[A-Z][a-z]{1,10}[ ](?P<family>[A-Z][a-z]{1,5})(?P<further>[ ][A-Z][a-z]{1,6})?(?![A-Za-z])"
)
_ORDINALS = frozenset(words("hai ba tư năm sáu bảy tám chín mười út cả tu nam sau bay tam chin muoi ut"))
"""What the children of a family in the south are called by the order of their birth."""
_OWN = re.compile(r"[A-Z][a-z]{1,6}[ ][A-Z][a-z]{1,6}(?![A-Za-z]|[ ][A-Z])")
_CLOSES = re.compile(r"[ ]?(?:$|[.,!?)\n])")
_NO_GIVEN = frozenset(
    words(
        "nam nữ nu gay les tôi ai ad sếp sep khách khach chủ chu bé mẹ me ba bố bo cha má ma tây trai gái thợ thầy "
        "cô vợ chồng luật lính hâm con em anh chị"
    )
)
"""What somebody is, and is not called."""
_NO_NAMES = frozenset(
    words(
        "song ngư,bảo bình,ma kết,nhân mã,thiên bình,bọ cạp,sư tử,xử nữ,cự giải,song tử,kim ngưu,bạch dương,"
        "bạch duong,"
        "fan cứng,gà con,tân binh,giáo viên,sinh viên,học sinh,nhân viên,người việt,công dân,nông dân,việt kiều,"
        "tín đồ,đảng viên,đoàn viên,hội viên,độc giả,bạn đọc,ba mẹ,bố mẹ,ba lan,hà lan",
        ",",
    )
)
"""Two words with capitals that somebody is, and that are no name."""

_UPLAND_WORD = re.compile(r"[HKY]'(?!Mong|Ho|Mnong)[A-Z][a-z]{1,7}(?![A-Za-z])")
"""Over plain letters with capitals: a given name of the highlands ("K'Tuyền"), and no people's (*H'Mông*)."""


def foreign_first(view: View, at: int) -> Span | None:
    """A foreign given name and a Vietnamese family name at `at` ("Katie Tran")."""
    first = WORD.match(view.fold, at)
    found = _FULL_FOREIGN.match(view.cased, at) if first and first[0] in _FOREIGN else None
    if found is None or found["family"].lower() not in _FAMILIES or found["further"]:
        return None
    return Span(at, found.end("family"))


def after_saint(view: View, at: int) -> int:
    """Where the name goes on behind a baptismal name at `at`; 0 if there is none."""
    first = WORD.match(view.fold, at)
    if first is None or first[0] not in _FIRST_SAINTS:
        return 0
    saint = _SAINT.match(view.cased, at)
    return saint.end() if saint else 0


def own_name(view: View, at: int) -> Span | None:
    """Two words with capitals by which somebody introduces themselves, before the end of the clause or a verb."""
    found = _OWN.match(view.cased, at)
    if found is None or province_at(view, at) or NOT_AFTER_TITLE.match(view.text[at : at + 16].lower()):
        return None
    written = view.text[at : found.end()].lower()
    first, second = written.split(" ")
    if written in NAMES or written in COMPOUNDS or written in _NO_NAMES:
        return None
    if not all(SYLLABLE.fullmatch(fold_letters(word)) for word in (first, second)):
        return None
    bare = written.isascii() and first not in _ORDINALS
    closes = CLAUSE_END.match(view.fold, found.end()) or VERB_AFTER.match(view.fold, found.end())
    return Span(at, found.end()) if closes and not bare else None


def own_given(view: View, at: int) -> Span | None:
    """One word with a capital by which somebody introduces themselves, though no table holds it ("mình là Luyên.")."""
    word = WORD.match(view.fold, at)
    if word is None or not view.text[at].isupper() or not view.text[at + 1 : word.end()].islower():
        return None
    written = view.text[at : word.end()].lower()
    if written in _NO_GIVEN or written in NATIONS or not SYLLABLE.fullmatch(word[0]):
        return None
    return Span(at, word.end()) if _CLOSES.match(view.text, word.end()) else None


def is_ordinal(view: View, at: int) -> bool:
    """Whether a word at `at` can be the order of somebody's birth."""
    word = WORD.match(view.fold, at)
    return word is not None and view.text[word.start() : word.end()].lower() in _ORDINALS


def ends_with_province(view: View, before: list[Span], at: int) -> bool:
    """Whether a province stands behind parts of a name; behind two family names it is the rest ("Lê Phan Hà Giang")."""
    families = len(before) == 2 and all(view.fold[word.start : word.end] in COMMON_FAMILY for word in before)
    return not families and province_at(view, at)


def upland_word(view: View, at: int) -> Span | None:
    """A given name of the highlands at `at`."""
    found = _UPLAND_WORD.match(view.cased, at)
    return Span(*found.span()) if found else None
