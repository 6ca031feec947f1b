"""The words that announce a name, and those that show that it is no private person's."""

from __future__ import annotations

import re
from collections.abc import Iterable

from sangto.privacy.name_titles import ROLES, TITLES
from sangto.privacy.patterns import heads, twins, whole_start, words
from sangto.tables.privacy_words import (
    CAPITAL_FAMILY_NAMES,
    CAPITAL_PARTS,
    FAMILY_NAMES,
    GIVEN_NAMES,
    MIDDLE_NAMES,
    NOT_NAMES,
    SET_PHRASES,
)
from sangto.text.trie import trie_pattern
from sangto.text.unicode import UPPER, fold_text

IS = re.compile(r"[A-Z](?:(?<=, .)|(?<= la .)|(?<= LA .))")
"""Over plain letters with capitals: a capital after a comma or *là*; see `RELATIVE`."""
RELATIVE = re.compile(
    r"(?<![a-z])(?:chi|anh|ba|me|bo|ma|vo|(?:chau|be)(?= [a-z])|chong|co|chu|bac|di|cau|ong|em|con|"
    r"(?:truong nhom|nhom truong|lop truong|"
    r"ke toan|thu quy|to truong|lop pho|"
    r"(?<!tac )(?:nguoi (?:mua|ban|gui|nhan|thue|vay|mat|bao|viet|dat|chuyen|lien he|bi hai|dung ten|lai xe|lam don|"
    r"nop|to cao)"
    r"(?: (?:tien|hang|do|xe|nha|don|giup|ho))?|chu (?:nha|tro|quan|xe|shop|"
    r"tiem|tai khoan|tk)|nan nhan|benh nhan|hang xom|ban than|dong nghiep|shipper|tai xe|ten that|ten day du|"
    r"(?:nguoi|ban) (?:di|o|hoc|lam|tro|choi|ngoi) cung|dua(?: (?:nho|con|tre|em|chau))?)))"
    r"(?: gai| trai| ruot| dau| re| ho| lon| nho| ut| ca| dau long| thu (?:hai|ba|tu|nam)| ke)?"
    r"(?: (?:toi|em|minh|chau|tui|con|be|no))?$"
)
"""Who is said to be called something, right before *là*."""
FAMILY = frozenset(map(fold_text, FAMILY_NAMES))
MIDDLE = frozenset(map(fold_text, MIDDLE_NAMES))
GIVEN = frozenset(map(fold_text, GIVEN_NAMES))
ALL_PARTS = FAMILY_NAMES | MIDDLE_NAMES | GIVEN_NAMES
ALL_IN_CAPITALS = ALL_PARTS | CAPITAL_FAMILY_NAMES | CAPITAL_PARTS
PARTS = MIDDLE | GIVEN
GIVEN_IN_CAPITALS = GIVEN_NAMES | CAPITAL_PARTS
FAMILY_IN_CAPITALS = FAMILY | frozenset(map(fold_text, CAPITAL_FAMILY_NAMES))
WRITTEN_FAMILY = FAMILY_NAMES | CAPITAL_FAMILY_NAMES
PARTS_IN_CAPITALS = PARTS | frozenset(map(fold_text, CAPITAL_PARTS))
COMMON_FAMILY = frozenset(
    words("nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dao dinh doan trinh truong")
)
SURE_FAMILY = frozenset(words("nguyen tran pham huynh hoang phan truong trinh dang dinh duong ngo bui doan"))
"""Family names that without marks are no other word of a text that has marks."""
GIVEN_OR_FAMILY = GIVEN | FAMILY
SMALL_NAMES = GIVEN_NAMES | FAMILY_NAMES


def _titles(titles: Iterable[str]) -> re.Pattern[str]:
    forms = {form for title in titles for form in (title, title.title(), title.capitalize(), title.upper())}
    return re.compile("(?P<title>" + trie_pattern(sorted(forms)) + _AFTER_TITLE)


_AFTER_TITLE = (
    r")(?=(?P<dot>\.?)(?:[ ]|(?<=\.))(?:(?P<role>"
    + trie_pattern(sorted(map(fold_text, ROLES)))
    + r")[ ](?=[A-Z]))?(?P<at>)(?:[A-Z]|(?P<name>"
    + trie_pattern(sorted(GIVEN_OR_FAMILY))
    + r")(?![a-z])))"
)
TITLE = _titles(TITLES)
"""Over plain letters with capitals: a form of address before a capital or a name."""
TITLE_HEADS = heads(TITLES)
SHORT_TITLE = _titles(title for title in TITLES if " " not in title)
"""The same of one word, where the longer form of address is another word as it is written ("chị Hờ", no *chị họ*)."""
NOT = sorted(set(map(fold_text, NOT_NAMES)))
SET_PHRASE = re.compile("(?:" + "|".join(sorted(map(fold_text, SET_PHRASES), key=len, reverse=True)) + ")(?![a-z])")
NOT_BY_TITLE = {title: tuple(p for p in NOT if p.startswith(title + " ")) for title in {p.split(" ")[0] for p in NOT}}
PUBLIC = re.compile(
    r"(?:truong (?:thon|ban|xom|ap|phong|doi|khoa|bo mon)|uy vien|tham phan|kiem sat vien|"
    r"dieu tra vien|chu tich|pho chu tich|thu tuong|pho thu tuong|bo truong|thu truong|"
    r"tong bi thu|bi thu|pho bi thu|giam doc|pho giam doc|tong giam doc|cuc truong|vu truong|"
    r"vien truong|hieu truong|chanh van phong"
    r"|truong phong|truong ban(?! phu huynh)|pho truong ban|dai bieu|phat ngon vien|nguoi phat ngon|dai tuong|"
    r"thuong tuong|trung tuong|thieu tuong|dai ta|thuong ta|chanh an|vien truong|tong thong|"
    r"quoc vuong|nu hoang|dai su|thong doc|thi truong|tong thu ky|ceo|chu tich hdqt|bac si|"
    r"giao su|tien si|ts|pgs|gs|nhac si|ca si|dien vien|hoa hau|cau thu|huan luyen vien|hlv|"
    r"nghe si|nghe nhan|nha giao (?:uu tu|nhan dan)|a hau|nguoi mau|van dong vien|vdv|hoa si|bien tap vien|"
    r"nha van|nha tho|danh hai|nsnd|nsut|dao dien|nha bao|luat su|chuyen gia|tuyen thu|tien dao|"
    r"doi truong|doanh nhan|ty phu|thu mon|hoang tu|cong chua|vua|chua)"
)
OFFICE = re.compile(PUBLIC.pattern + r"(?![a-z])")
PUBLIC_BEFORE = re.compile(
    r"(?<![a-z])" + PUBLIC.pattern + r"(?![a-z])(?: (?!cua |cho |voi )[^\W\d_]+){0,6}?[ ,]*(?:la )?$"
)
PUBLIC_AFTER = re.compile(
    r"(?:[ ]?[,\-–(][ ]?(?:(?:hien |dang |von |tung |khi do |luc do |khi ay )?la |nguyen |cuu )?"
    r"|[ ](?:(?:hien |dang |von |tung )?la|nguyen|cuu)[ ])"
    r"(?:truong(?! nhom| ban phu huynh)|pho|chanh|chu nhiem|thanh vien hdqt|" + PUBLIC.pattern[3:-1] + r")(?![a-z])"
)
THING_BEFORE = twins(
    r"(?<!\w)(?<!đơn )(?<!toa )(?<!vé )(?<!sổ )(?<!thẻ )"
    r"(?:chó|mèo|cún|vẹt|bò|trâu|bão|tàu|thuyền|quán|tiệm|shop|phim|truyện|sách|game|trò chơi|ứng dụng|app|"
    r"phần mềm|công ty|trường|đường|phố|cầu|thuốc|kem|đội bóng|câu lạc bộ|giống|loài|hành tinh|chiến dịch|dự án|"
    r"chương trình|virus|bài hát|ca khúc|món ăn|loại|giải|quỹ|làng|xã|sông|núi|(?<!lừa )đảo|hồ(?! sơ))"
    r"(?: (?!của|do|con|chị|anh|có)[^\W\d_]+){0,3} (?:(?:mang|có|đặt|lấy) )?$"
)
"""Over small letters, before *tên*: something that is no person has the name."""
PLACE_BEFORE = re.compile(
    r"(?<![a-z])(?:duong|pho|ngo|quan|huyen|phuong|xa|cho|cau|nui|den|chua|mieu|dao|truong|"
    r"thanh pho|tp|tp\.|tinh|cong vien|le hoi|thi tran|nha hang|quan an|tiem|cua hang|banh|"
    r"pho bo|bun|com|bia|ba[nu]h mi|thuong hieu|truyen|phim|bai tho|tac pham|nhan vat|cong ty|"
    r"nuoc|tieng|vuong quoc|benh vien|thpt|thcs|tieu hoc|mam non|song|(?<!ung )ho|bai|lang|lang mo|deo|"
    r"hang|le|ngay gio|tuong|tuong dai|di tich|nha luu niem|den tho|cuoc khoi nghia|khoi nghia|"
    r"dai hoc|hoc vien|san van dong|vu an|ga|ben xe|quan ca phe|thon|ap|xom|khu|bao|dich|"
    r"con)[ ]$"
)
SYLLABLE = re.compile(r"(?:ngh?|[gkptcn]h|gi|qu|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?")
VERB_AFTER = re.compile(
    r"[ ](?:bi|da|dang|se|co|noi|ke|cho|la|va|khong|vua|duoc|di|moi|nhan|gui|chuyen|goi|lai|"
    r"cung|hien|thi|muon|o|bao|tung|con|len|den|thay|biet|hoc|lam|can|phai|mo|phau thuat|"
    r"dieu tri|nam vien|nha|hang xom|dau|ben|cung|gia|lop|oi|a|nha|ay|theo|em|ho|tai|bao|keu|"
    r"hoi|khai|chia se|dang|ban|mua|khoe|mac|mat|tin|song|tru|vay|sot|bieng|tiem|muon|no|tra|ke lai|que|sua|giu|day|"
    r"cham|"
    r"ship|giao|order|lay|dem|ru|hen|thue|ky|chup|dua|kiem|nau|ngu|khoc|cuoi|te|nga|benh|om|quyt|lua|danh|chui|tron|"
    r"hua|giup|cuu|nhat|cu|hay|rat|chua|phat hien|tron|kham|day|nuoi|trong|may|cat|ve|buon|goi|chi|nop|xuong|ra|vao|"
    r"thu|quan|dong|giai|trinh bao|dung ten|deu|viet|nghi|so|lo|don|dung|doi|xin|cau cuu|dat|nop|bam|tai|mang|cam|"
    r"uong|an|ngoi|nam|chay|lai|bo|roi|mach|dan|nhac|hua|nho|khen|chuc|diem danh|truc|ruoc|ghe|tang|cho|hop|gop)[ ]"
)
CLAUSE_END = re.compile(r"[ ]?(?:$|[,.;:!?)(\n\-/|])|[ ](?:oi|a|nhe|nha|voi|hen)(?![a-z])")
CALLED_SHORT = re.compile(r"(?<!\w)[ace] ([^\W\d_]{2,7}) $")
"""A name in small letters after the letter of a form of address ("c hạnh ơi")."""
CALLED_NAME = re.compile(rf"(?<!\w)(?<!\w\w )([{UPPER}]\w{{1,6}}) $")
CONTACT = re.compile(
    whole_start(words("lien he,lh,l/h,goi,alo,gap,hoi,ib,inbox,nhan tin,sdt,dt,zalo,so cua,nick,lien lac,call", ","))
)
CONTACT_AFTER = re.compile(
    r"[^.!?\n]{0,22}(?:\+?\d[\d .\-]{7,}|sdt|zalo|\bdt\b|so dien thoai)|[ ](?:nha o|o so|o ngo|o hem|o duong|stk)"
)
NUMBER_NEXT = re.compile(r"[ ]?[:\-–(]?[ ]?\(?\+?\d[\d .\-()]{7,}")
WORDS_TOO = frozenset(
    words(
        "định bảo quyết sang thương hoàn thông phát công lợi tiến sinh thành nhân trung tâm bình an thi "
        "thơ yên như chung tuân hòa hoà đông văn lý nam long kim vi chi hạ thơm lành sen mận bo bin gạo "
        "tôm nấm sóc bông hậu hồng xuân thu đào mai hoàng nhiên giang trường tường quang đạt thắng hiền "
        "chiến cường hùng dũng minh tài linh lượng điệp hạnh vinh vượng phong tuyển sâm"
    )
)
"""Given names that are everyday words too; in small letters they need a telephone beside them."""
UP_TO_FOUR = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?(?: [^\W\d_]+(?:'[^\W\d_]+)?){0,3}(?!\w)")
CAPITAL_WORD = re.compile(r"[A-Z](?<![A-Za-z0-9].)[A-Za-z]*")
NOT_AFTER_TITLE = re.compile(
    r"(?:cảnh sát|công an|bộ đội|giám đốc|chủ tịch|chủ nhiệm|chủ nhà|chủ quán|hiệu trưởng|quản lý|phóng viên|"
    r"bác sĩ|bác sỹ"
    r"|giáo viên|giảng viên|hàng xóm|khách|nhân viên|tài xế|luật sư|tổ trưởng|trưởng|phó|cán bộ|kế toán|"
    r"bảo vệ|y tá|điều dưỡng"
    r"|dược sĩ|shipper|ctv|admin|ad|sếp|thư ký|việt nam|trung quốc|tổng|canh sat|cong an|"
    r"bo doi|giam doc|chu tich|giao vien|mình|em|ta|tôi|nào|này|ấy|kia|đó|nó|họ)(?!\w)"
)
"""Over small letters with marks: what follows a form of address and is no name."""
MADE_OF = twins(
    r"(?<!\w)(?:bánh|bún|phở|cơm|chè|trà|cà phê|nước mắm|kẹo|nem|chả|xôi|kem|mì|lẩu|ốc|xà bông|mắm|rượu|tương|"
    r"thương hiệu|nhãn hàng|rạch|kênh|suối|hòn|bãi|đầm|vịnh|mũi|gò|cồn|giồng|ngã tư|ngã ba|ngã sáu|dốc|xứ|miếu)"
    r"(?: (?!của|cho|với|từ|gặp|gọi|là|và)[^\W\d_]+){0,3}[ ]$",
    r"(?<![a-z])(?:banh|bun|pho|com|che|ca phe|nuoc mam|keo|nem|xoi|lau|mam|ruou|thuong hieu|nhan hang|rach|kenh|suoi|"
    r"vinh|nga tu|nga ba|nga sau|nha xuat ban)(?: (?!cua|cho|voi|tu|gap|goi|la|va)[a-z]+){0,3}[ ]$",
)
"""Over small letters with marks: what food, a brand or a place is called after a person."""
SPEAKS_OF = twins(
    r"(?:[.!?:;\n\-–(*•|/\"“]|(?<!\w)(?:gặp|gọi|cho|hỏi|của|với|và|là|nhờ|tìm|theo|nhắn|gửi|hệ|lh|từ|bởi|cùng|chào|"
    r"kính|"
    r"mời|thưa|do|để|tên|tin|ơn|thấy|biết|nghe|bị|đưa|giúp|đến|tới|thăm|qua|tại|thì|mà|khi|nếu|vì|nhưng|hay|hoặc|"
    r"nhận|khách|giao|ship|hộ|giùm|alo|ib|hàng|số|"
    r"bác|con|vợ|chồng|mẹ|bố|ba|nhà|đón|đỡ|lạc|trả|bán|mua|gap|goi|cho|hoi|cua|voi|nho|tim|gui|chao|la|va))[ ]*$"
)
"""Over small letters: what can stand before a form of address with a capital that is not part of another name."""
UPLAND = re.compile(
    r"(?:Y|A|[A-ZĐ]'|Kơ|Neàng|Néang|Neáng|Chau|Păng|Cil|Liêng|Pơloong|Alăng|Bríu|Bhling|Zơrâm|Coor|Ksor|Siu|Rơ|Rmah|"
    r"Kpă|Điểu|Nay|Ksơr|Rcom|"
    r"Hờ|Rah|Rahlan|Rơchâm|Kbuôr|Niê|Mlô|Byă|Êban|Ayun|Kpuih|Puih|Đinh|Thạch|Kim|Sơn|Danh|Châu)\b'?"
)
"""Names of peoples of the highlands and the delta, whose other parts may have any sounds."""
UPLAND_LETTER = re.compile(r"(?:Y|A|H') (?=[^\W\d_])")
"""A letter that begins a name of the highlands."""
