"""The words that make up an address, and those that show that nobody lives there."""

from __future__ import annotations

import re

from sangto.privacy.patterns import heads, twins, whole_start, words
from sangto.tables.privacy_words import FAMILY_NAMES
from sangto.text.unicode import fold_text

NUMBER = (
    r"(?:\d(?:(?<![\w/.,+\-]\d)|(?<=[ \n:,(][a-z]\d)|(?<=^[a-z]\d))\d{0,3}[a-z]{0,2}\d?"
    r"(?:(?:/[hk]|[/\-])\d{1,4}[a-z]{0,2}\d?){0,5})"
)
"""With the letters of Đà Nẵng for *kiệt* and *hẻm*: "K54/H12"."""
HOUSE = rf"(?P<number>{NUMBER})(?![a-z0-9%])(?:[ ](?:bis|ter)(?![a-z]))?(?:[ ]?\([^()\n]{{1,20}}\))?[ ]?,?[ ]?"
STREET = (
    r"(?:duong|pho|ngo|ngach|hem|kiet|dai lo|xa lo|quoc lo|tinh lo|huong lo|d\.|dg|to dan pho|tdp|to|"
    r"khu pho|kp|thon|ap|xom|ban|lang|cu xa|chung cu|khu dan cu|kdc|kdt|khu tap the|ktt|tap the|khu do thi|khu tai "
    r"dinh cu|khu|ql|tl|"
    r"lo(?= [a-z]{1,2}\d{0,3}(?![a-z]))|day(?= [a-z]\d{0,2}(?![a-z])))"
)
PREFIX = re.compile(r"(?:so nha|nha so|so|nha|sn|(?<!quoc )(?<!tinh )(?<!huong )(?<!dai )lo|no\.?)[ ]{1,2}$")
LETTER_BEFORE = re.compile(r"(?:^|[ \n:,(])[a-z]$")
"""The letter of a house number such as K45/12 or C3/12."""
ROAD_BEFORE = re.compile(
    r"(?<![a-z])(?:nga|quoc lo|tinh lo|ql|tl|dt|huong lo|duong|pho|cao toc|duong tinh|km|quan|phuong|lop|dieu)[ .]?$"
)
"""What makes of a number the name of a road, a district or a class."""
ALLEY_BEFORE = re.compile(
    r"(?<![a-z])(?:(?:ngo|ngach|hem|kiet)(?: (?!toi|minh|em|nha)[a-z]+){1,3}"
    r"|ngo|ngach|hem|kiet|to|khom|khu pho|thon|ap|xom|doi|"
    r"(?:ngo|ngach|hem|kiet) \d{1,4}[a-z]?(?:/\d{1,4}[a-z]?){0,3},?)[ ]$"
)
HOUSES = re.compile(rf"{HOUSE}(?P<at>)(?=[a-z])(?:(?P<street>{STREET})(?:(?<=\.)[ ]?|[ ]))?")
"""A house number before a name, with the word for a street if one follows."""
_ROOMS = ["can ho", "can", "ch(?!o )", "phong", r"p\.?", "lo", "nha", "toa nha", "toa"]
ROOM = re.compile(
    "(?P<room>"
    + whole_start(_ROOMS, behind=False)
    + r")[ ]?(?:so )?(?:[a-z]{1,2}[ .\-]?)?\d{1,4}(?:[a-z]\d{0,3})?(?:[.\-]\w{1,4}){0,2}(?![a-z0-9])"
)
ROOM_HEADS = heads(_ROOMS) | {
    f"{room}{letter}": tuple("0123456789") for room in ("p", "ch") for letter in "abcdefghijklmnopqrstuvwxyz"
}
"""A room may have the letter of its block glued to it: "PB12"."""
ROOM_BEFORE = re.compile(
    r"(?<![a-z])(?:(?:phong|can ho|can|tang|lau)(?: so)? [a-z]?\d{1,4}[a-z]?(?: (?:nha tro|day tro|khu tro|"
    r"toa nha|nha))?"
    r"|(?:lo|block|toa|thap|day) [a-z]\d{0,2}),?[ ]$"
)
"""A room before the house number."""
TOWER_BEFORE = re.compile(
    r"(?<![a-z])(?:(?:phong|can ho|can)(?: so)?|(?:toa nha|toa|block|thap|lo|day|nha) "
    r"[a-z]{0,2}\d{1,2}(?:[.\-]\d{1,2})?,?|(?:toa nha|toa|block|lo|day) [a-z],?)[ ]$"
)
"""The word for a room before its number, or the tower before the room: "tòa S1.06 phòng 2210"."""
ROAD_PART = re.compile(
    r"(?<![a-z])(?:km ?\d{1,4}(?:[+.]\d{1,3})?,? (?:tren )?)?(?:duong )?"
    r"(?:quoc lo|ql|tinh lo|tl|huong lo|hl|dt)\.? ?\d{1,4}[a-z]?, ?$"
)
"""A road before the hamlet that it leads through: "Km 112 quốc lộ 20, ấp 3"."""
BLOCK_BEFORE = re.compile(r"(?<![a-z0-9])(?!m[23])[a-z]{1,3}\d{1,2}(?:[.\-]\d{1,2})?[a-z]?(?: ?[,\-] ?|[ ])$")
"""The code of a block before a room: "CT2A - P.1806", "S2.05 căn 1511"."""
BUILDING_AFTER = re.compile(
    r"[ ]?[,\-]?[ ]?(?:[a-z]{1,3}\d[a-z0-9.]{0,5},?[ ])?(?:tang \d{1,2}[a-z]?[ ]?,?[ ]?)?(?=(?:toa nha|toa|thap|"
    r"chung cu|cc|ktx|"
    r"k[iy] tuc xa|block|tap the|nha(?= [a-z]{1,2}\d)|khu do thi|kdt|khu dan cu|kdc|khu tai dinh cu|khu tdc|"
    r"khu nha tro|nha tro|day tro|day)[ ])"
)
BUILDING_BEFORE = re.compile(
    r"(?<![a-z])(?P<building>ktx|k[iy] tuc xa|chung cu|cc|toa nha|toa(?! nha)|nha tro|day tro|khu tro|khu tap the)[ ]"
    r"[^.;!?\n]{1,40}[ ,]$"
)
"""The building that a room stands after, or before."""
_ESTATE_BRANDS = words(
    "vinhomes,vinhome,masteri,ecopark,eco home,ecohome,eco green,times city,royal city,goldmark city,an binh city,"
    "ehome,"
    "gamuda,ciputra,celadon,sunrise,the manor,sun avenue,imperia,phu my hung,mulberry lane,sala,estella,vista verde,"
    "palm city,"
    "thao dien pearl,hateco,hado,ha do centrosa,rivera park,sky garden,hung vuong plaza,hoang anh gia lai",
    ",",
)
"""First words of the names of large estates, which stand without a word for what they are."""
BUILDING_NAME = re.compile(
    "(?P<building>chung cu|khu tap the|khu do thi|cu xa|toa nha|toa|ktx|kdt|(?=(?:"
    + "|".join(_ESTATE_BRANDS)
    + ")[ ])) ?"
)
BUILDING_NAMES = (
    *("chung cu ", "khu tap the ", "khu do thi ", "cu xa ", "toa nha ", "toa ", "ktx ", "kdt "),
    *(f"{brand} " for brand in _ESTATE_BRANDS),
)
UNIT_BEFORE = re.compile(
    r"(?<![\w/.,\-])(?P<unit>(?P<room>(?:can ho|can|phong|p|ch|lo|nha|so nha|so)[ .]{1,2})?"
    r"(?P<number>[a-z]{0,3}\d[a-z0-9]{0,4}(?:[.\-/][a-z0-9]{1,5}){0,2})"
    r"(?P<block>,?[ ](?:(?:lo|toa|nha|block|thap|day)[ ][a-z]?\d{0,2}[a-z]?|[a-z]{1,3}\d{1,2}[a-z]?))?,?[ ]"
    r"(?:the[ ])?)$"
)
"""The number of a flat, perhaps with its block, right before the name of a building."""
NAMED_PERSON = re.compile(
    r"(?<![A-Za-z])(?:(?P<family>[A-Z][a-z]+)(?: [A-Z][a-z']*){1,3}[ ]?\("
    r"|(?:[Cc]hi|[Aa]nh|[Oo]ng|[Bb]a|[Ee]m|[Cc]o|[Cc]hu|[Bb]ac|[Cc]hau|[Cc]u|[Bb]e|[Dd]i|[Cc]au)(?: [A-Z][a-z']*){1,"
    r"4},[ ])$"
)
"""Over plain letters with capitals: a name before what is said of its bearer in brackets or after a comma."""
FOLDED_FAMILY = frozenset(map(fold_text, FAMILY_NAMES))
_HAMLETS = words(
    "giao xom,giao ho,giao xu,thon,ap,xom,to dan pho,tdp,to,khoi pho,khu pho,kp,ban,buon,doi,khom,khoi,khu vuc,khu,"
    "tieu khu,cum,lang,ngo,hem,kiet,duong,pho,noc,plei,soc,phum,nha tro,day tro,khu tro,xom tro,khu tap the,"
    "khu dan cu,khu do thi,khu tai dinh cu,chung cu,cu xa,ktx,ky tuc xa,lien ke,thua",
    ",",
)
HAMLET = re.compile("(?P<part>" + whole_start(_HAMLETS, behind=False) + r")(?=[ ]\w)")
HAMLET_HEADS = heads(_HAMLETS) | {word: tuple(" .0123456789") for word in ("tdp", "kp")}
PART = re.compile(
    r"(?P<sep>[ ]?[,\-–(][ ]?|[ ]|[ ]?\n)(?P<word>"
    r"so nha|nha(?= [a-z]{1,2}\d)|phong(?= [a-z]?\d{1,4}(?!\d| (?:nguoi|khach|ngu|giuong)))|can(?: ho)?(?= "
    r"[a-z]?\d{2})|o so(?= \d)|lien ke|"
    r"to ban do|day tro|day|noc|plei|soc|phum|tap the|khu tai dinh cu|khu tdc|khu nha tro|nha tro|day tro|ktx|"
    r"giao xom|giao ho|giao xu|nong truong|lam truong|bon|cum dan cu|khu chung cu cu|khu chung cu|chung cu cu|"
    r"chung cu "
    r"mini|khu tap the cu|tap the cu|"
    r"cu xa|cx|lau(?= ?\d)|ki[ \-]?ot|ch(?= [a-z]?\d)|shop ?house|biet thu|so(?= \d{1,4}[a-z]?[ ,/])|"
    r"k[iy] tuc xa|thap|khoi|ngo|ngach|"
    r"hem|kiet|duong|pho|to dan pho|tdp|"
    r"to|khoi pho|khu pho|kp|khom|khu tap the|khu vuc|tieu khu|khu dan cu|kdc|khu do thi|kdt|khu|thon|ap|xom|ban|"
    r"buon|doi|lang|chung cu|cc|toa nha|toa|block|tang|lo"
    r"|phuong|p\.?|f(?=\d)|xa lo|"
    r"dac khu|huyen dao|dao(?= [a-z])|d\.|dg|xa|x\.?|thi tran|tt\.?|quan|q\.?|huyen|h\.?|thi xa|tx\.?|thanh pho|tp\.?|"
    r"t\.p\.?)(?:(?<=\.)[ ]?|[ ]|(?=\d))"
)
NUMBERED_PART = re.compile(r"[ ]?,[ ]?(?:so )?\d{1,4}[a-z]?\d{0,2}(?:/\d{1,4}){0,4}[ ](?=[a-z])")
"""A house number after the name of a building."""
CODE_PART = re.compile(r"[ ]?,[ ]?[a-z]{1,4}-?\d[\w.\-]{0,6}(?![a-z0-9])(?=[ ]?(?:[,;)\n]|$)|[ ][a-z])")
"""The code of a block or a flat after the name of an estate."""
PLAIN_PART = re.compile(r"[ ]?[,\-][ ]?(?=[a-z])")
CLOSES = re.compile(r"[ ]?(?:$|[,.;:!?)\n\-|/])")
MARKED = {
    "duong": "đường",
    "pho": "phố",
    "ngo": "ngõ",
    "ngach": "ngách",
    "hem": "hẻm",
    "kiet": "kiệt",
    "to": "tổ",
    "thon": "thôn",
    "ap": "ấp",
    "xom": "xóm",
    "ban": "bản",
    "lang": "làng",
    "khu": "khu",
    "thap": "tháp",
    "khu pho": "khu phố",
    "phuong": "phường",
    "xa": "xã",
    "quan": "quận",
    "huyen": "huyện",
    "buon": "buôn",
    "doi": "đội",
    "khom": "khóm",
    "khoi": "khối",
    "cum": "cụm",
    "thi tran": "thị trấn",
    "thi xa": "thị xã",
    "thanh pho": "thành phố",
    "tang": "tầng",
    "toa": "tòa",
    "lau": "lầu",
    "so": "số",
    "lo": "lô",
    "thua": "thửa",
    "day": "dãy",
    "noc": "nóc",
    "soc": "sóc",
    "can": "căn",
    "phong": "phòng",
    "nha": "nhà",
    "to dan pho": "tổ dân phố",
    "dai lo": "đại lộ",
    "quoc lo": "quốc lộ",
    "dao": "đảo",
    "kp": "kp",
    "dg": "đg",
    "d.": "đ.",
    "tinh lo": "tỉnh lộ",
}
MARKED_PREFIX = {"lo": "lô", "so nha": "số nhà", "nha so": "nhà số", "so": "số", "nha": "nhà"}
NEEDS_WARD = frozenset(["noc", "plei", "soc", "phum"])
"""What is a hamlet only with a ward after it: "Sóc Trăng" is none."""
ESTATES = frozenset(
    words("khu tap the,khu dan cu,khu do thi,khu tai dinh cu,chung cu,cu xa,ktx,ky tuc xa,lien ke,thua", ",")
)
"""What counts only where somebody is said to live, and with another part of the address behind it."""
LODGINGS = frozenset(["nha tro", "day tro", "khu tro", "xom tro"])
NEEDS_NAME = frozenset(["khoi", "khu", "khu vuc", "tieu khu", "cum", "to", "doi", "ban", "lang"])
"""What is a place to live in only with a number or a capital after it, or with a ward after its name."""
MEASURE = re.compile(r"\d{1,4}(?:m2?|km|kg|cm|ha|h|k|tr|g|l)\d{0,2}|\d{1,2}-\d{1,2}h")
"""What looks like a house number with a letter, and is a measure."""
BUILDINGS = frozenset(["thap", "toa", "toa nha", "block", "lo", "khu", "chung cu", "cc"])
NO_NAME = frozenset(
    words(
        "tầng cũ mini cao xã phường quận huyện thị tp biển sân cổng này đó gần khác em mình tôi bị có là và để được "
        "bán ủ lâu ngập cháy sập mất chức nào"
    )
)
"""What is no name after a word such as *thôn* or *chung cư*."""
BARE_NO_NAME = frozenset(words("tang mini xa phuong quan huyen thi tp nay do em minh toi bi la va de duoc"))
"""The same in text without marks."""
NOT_STREETS = re.compile(
    r"(?:sat|bay|day|xe|ong|loi|huyet|ray|bien|truyen|cao toc|mia|dan|di|hoa|mon|hang|bo|thuy|tron|"
    r"thang|cong|ho hap|bang|tieu|tiet|mau|chuyen|dua|pho|doi|hinh|xa|quoc lo|noi|dong|bi|nay|lam|truoc|chuc|"
    r"cam)(?![a-z])"
)
BODY = re.compile(
    r"(?P<body>truong(?! chinh)|uy ban|vien|so|bo|cuc|vu|cong ty|benh vien|tand|vksnd|ubnd|hdnd|ngan hang|trung tam|"
    r"hoi|doan|"
    r"dang|chi cuc|ban|toa an|cong an|khoa|phong|hoc vien|dai hoc|thpt|thcs|tap doan|chinh phu|quoc hoi|nghi dinh|"
    r"luat|"
    r"thong tu)[ ]"
)
"""Over folded letters: a name with a capital that is no street's; see `FAMILY_TOO`."""
FAMILY_TOO = {"dang": "đảng", "vu": "vụ", "doan": "đoàn", "truong": "trường", "vien": "viện", "so": "sở", "hoi": "hội"}
"""Bodies whose name without marks is a part of people's names: these count only as they are written here."""
LAST_LETTERS = frozenset(a + b for a in "iogaucnymedpt:,(-" for b in " :,(-") | {"", " ", " ("}
"""The two characters that can end the words after which somebody lives in a hamlet."""
LAST_WORD = re.compile(
    r"(?:[:,(\-]|(?<![a-z])(?:nha (?:em|minh|toi|tui|chau|anh|chi|co|chu|bac|ong|ba|no)|cuoi|dau|trong|tan|"
    r"tai|o|la|so|ngay|duoi|thuoc|tru|ngu|song|tro|que|quan|rieng|nha|"
    r"cho|nay|hktt|hk|dc|d/c|ve|toi|den|tu|gan|ghi|vao|ra|chi|khau|cua))[ ]?$"
)
OF_PERSON = re.compile(
    r"(?:(?<![a-z])(?:chi|anh|ong|ba|em|co|chu|bac|chau|cu|be)(?: [a-z']+){1,4}[ ]?\("
    r"|(?<![a-z])(?:gui ve|gui toi|gui den|gui cho|nguoi nhan|nguoi gui|giao cho|khach hang|ho ten|ten)"
    r"[ ]?:?(?: [a-z']+){2,4}[,(\-]"
    r"|(?:\d[ .\-]?){9,11}[,\-]?|\d\d tuoi,|sn \d{4},|sinh nam \d{4},)[ ]?$"
)
"""What stands right before the address of the person named before it."""
NEAR = re.compile(
    r"(?<![a-z])(?:(?:o(?: (?:cuoi|dau|trong|tan))?|ve|toi|den|gan|ghi|vao|ra|thu cua|don cua|cho|(?:lac|di|"
    r"khoi|tu) tu)|(?:song|tru|ngu|cu tru|"
    r"o)(?: [a-z]+){0,3} tai)[ ]$"
)
EVENT = twins(
    r"sạt lở|lũ|hoả hoạn|hỏa hoạn|vụ|mất điện|mất nước|sập|"
    r"xảy ra|cháy|tai nạn|ngập|lụt|vỡ đê|vỡ đập|dịch|sự cố|khởi công|khánh thành|cầu|"
    r"(?<!\w)(?:trường|chợ|công trình)(?!\w)|người dân|các hộ"
    r"|bà con|hộ dân|xuất hiện|phát hiện|mưa|động đất|lễ hội|sat lo|xay ra|tai nan|ngap lut|dong dat|nguoi dan",
    r"sat lo|(?<![a-z])lu (?:quet|lon|lut)|hoa hoan|mat dien|mat nuoc|xay ra|(?<![a-z])chay(?! (?:xe|ve))|"
    r"tai nan|ngap|vo de|"
    r"vo dap|(?<![a-z])dich(?! vu)|su co|khoi cong|khanh thanh|cong trinh|nguoi dan|cac ho|ba con|ho dan|"
    r"xuat hien|phat hien|"
    r"dong dat|le hoi",
)
WARDS = frozenset(["phuong", "p", "xa", "x", "quan", "q", "huyen", "h", "thi", "tran", "thi", "xa"]) | {
    "thi tran",
    "thi xa",
    "dac khu",
    "huyen dao",
}
ALLEY_NUMBER = re.compile(
    r"(?:(?:ngo|ngach|hem|kiet)[ ]\d{1,4}[a-z]?(?:/\d{1,4})*"
    r"|(?P<group>(?<![a-z])(?:to|to dan pho|tdp|kp|khu pho|cum|khoi|doi|khu)[ ](?:so[ ])?\d{1,3}[a-z]?))$"
)
"""The number of an alley, or of a group of houses, before the name of its street or its ward."""
DATE_BEFORE = re.compile(
    r"(?:ngay|sang|chieu|toi|dem|trua|hom|tu|den|thang|truoc|sau|mung|ngay mung|cuoi|va|-)[ ](?:ngay )?$"
)
