"""Forms of address and words for people that announce a name, without marks and with them."""

from __future__ import annotations

from sangto.privacy.name_people import PEOPLE
from sangto.privacy.patterns import words
from sangto.text.unicode import fold_text

TITLES = {
    "chi": "chị",
    "anh": "anh",
    "co": "cô",
    "chu": "chú",
    "bac": "bác",
    "ong": "ông",
    "ba": "bà",
    "em": "em",
    "be": "bé",
    "chau": "cháu",
    "cu": "cụ",
    "di": "dì",
    "mo": "mợ",
    "cau": "cậu",
    "thim": "thím",
    "duong": "dượng",
    "thay": "thầy",
    "ban": "bạn",
    "gap": "gặp",
    "mr": "mr",
    "ms": "ms",
    "mrs": "mrs",
    "a": "a",
    "c": "c",
    "e": "e",
    "vo": "vợ",
    "chong": "chồng",
    "con": "con",
    "me": "mẹ",
    "bo": "bố",
    "ongba": "ông bà",
    "nan nhan": "nạn nhân",
    "bi hai": "bị hại",
    "bi can": "bị can",
    "bi cao": "bị cáo",
    "nghi pham": "nghi phạm",
    "doi tuong": "đối tượng",
    "benh nhan": "bệnh nhân",
    "nguoi than": "người thân",
    "sv": "sv",
    "sinh vien": "sinh viên",
    "hoc sinh": "học sinh",
    "tai xe": "tài xế",
    "ban trai": "bạn trai",
    "ban gai": "bạn gái",
    "ban trai cu": "bạn trai cũ",
    "ban gai cu": "bạn gái cũ",
    "nguoi yeu": "người yêu",
    "nguoi yeu cu": "người yêu cũ",
    "vo cu": "vợ cũ",
    "chong cu": "chồng cũ",
    "thi sinh": "thí sinh",
    "lai xe": "lái xe",
    "shipper": "shipper",
    "hanh khach": "hành khách",
    "nu sinh": "nữ sinh",
    "nam sinh": "nam sinh",
    "ngu dan": "ngư dân",
    "nong dan": "nông dân",
    "tieu thuong": "tiểu thương",
    "chu xe": "chủ xe",
    "chu nha": "chủ nhà",
    "chu tro": "chủ trọ",
    "chu quan": "chủ quán",
    "chu shop": "chủ shop",
    "phu huynh": "phụ huynh",
    "co giao": "cô giáo",
    "thay giao": "thầy giáo",
    "nghi can": "nghi can",
    "pham nhan": "phạm nhân",
    "du khach": "du khách",
    "con gai": "con gái",
    "con trai": "con trai",
    "em gai": "em gái",
    "em trai": "em trai",
    "chi gai": "chị gái",
    "anh trai": "anh trai",
    "nhan chung": "nhân chứng",
    "cong nhan": "công nhân",
    "nhan vien": "nhân viên",
    "khach hang": "khách hàng",
    "thang": "thằng",
    "nho": "nhỏ",
    "hoi": "hỏi",
    "hs": "hs",
    "khach": "khách",
    "ku": "ku",
    "nhoc": "nhóc",
    "lao": "lão",
    "mu": "mụ",
    "nhan cho": "nhắn cho",
    "gui cho": "gửi cho",
    "goi cho": "gọi cho",
    "chuyen cho": "chuyển cho",
    "tra cho": "trả cho",
    "bao cho": "báo cho",
    "giao cho": "giao cho",
    "dua cho": "đưa cho",
    "ck cho": "ck cho",
    "ship cho": "ship cho",
    "bn": "bn",
    "nv": "nv",
    "o": "o",
    "ma": "má",
    "cha": "cha",
    "tia": "tía",
    "sep": "sếp",
    "giup viec": "giúp việc",
    "lop truong": "lớp trưởng",
    "ke toan": "kế toán",
    "thu quy": "thủ quỹ",
    "chu tiem": "chủ tiệm",
    "chu vua": "chủ vựa",
    "chu ho": "chủ hộ",
    "chu the": "chủ thẻ",
    "nguyen don": "nguyên đơn",
    "bi don": "bị đơn",
    "y ta": "y tá",
    "dieu duong": "điều dưỡng",
    "gia su": "gia sư",
    "hang xom": "hàng xóm",
    "benh nhi": "bệnh nhi",
    "san phu": "sản phụ",
    "hung thu": "hung thủ",
    "ban hoc": "bạn học",
    "em ho": "em họ",
    "chi ho": "chị họ",
    "anh ho": "anh họ",
    "em dau": "em dâu",
    "chi dau": "chị dâu",
    "con dau": "con dâu",
    "em re": "em rể",
    "anh re": "anh rể",
    "con re": "con rể",
    "chau ngoai": "cháu ngoại",
    "chau noi": "cháu nội",
    "ong noi": "ông nội",
    "ong ngoai": "ông ngoại",
    "ba noi": "bà nội",
    "ba ngoai": "bà ngoại",
    "me chong": "mẹ chồng",
    "bo chong": "bố chồng",
    "me vo": "mẹ vợ",
    "bo vo": "bố vợ",
    "cai": "cái",
    "che": "chế",
    "nhan": "nhắn",
    "cho": "cho",
}
_BARE_PEOPLE = {fold_text(word): word for word in PEOPLE}
TITLES |= _BARE_PEOPLE
TITLES |= {
    f"{bare} {self_bare}": f"{marked} {self_marked}"
    for bare, marked in (("me", "mẹ"), ("bo", "bố"), ("ma", "má"), ("vo", "vợ"), ("chong", "chồng"), ("con", "con"))
    for self_bare, self_marked in (("toi", "tôi"), ("em", "em"), ("minh", "mình"), ("chau", "cháu"))
}
"""Whose mother, husband … is named: "mẹ tôi Nguyễn Thị Lan"."""
OWN_RELATIVES = frozenset(title for title in TITLES if title.endswith((" toi", " em", " minh", " chau")))
ALSO_MARKED = {"me": "mệ", "ma": "mạ", "nho": "nhờ"}
"""Other words that are the same without marks: *mệ* and *mạ* of the centre, *nhờ* before who is asked."""
WRITTEN_TITLES = frozenset([*TITLES, *TITLES.values(), *ALSO_MARKED.values()])
ROLES = words(
    "bé,cu,lão,hàng xóm,bảo vệ,giúp việc,xe ôm,tài xế,tài,lái xe,chủ nhà,chủ trọ,chủ quán,chủ shop,chủ tiệm,bán hàng,"
    "bán vé số,lao công,thu ngân,kế toán,giao hàng,giáo viên,giáo,shipper,công nhân,sinh viên,học sinh,lớp trưởng,"
    "nhân viên,y tá,điều dưỡng,hộ lý,đầu bếp,phụ hồ,thợ điện,thợ xây,thợ may,thợ,họ,chàng,nàng,trai,gái,bạn,chồng,vợ,"
    "dâu,rể,nội,ngoại,ruột,nuôi,cụ,cả,hai,ba,tư,năm,sáu,bảy,tám,chín,mười,út,nữ,nam,tên,môi giới,gia sư,"
    "hướng dẫn viên,khách,chủ,giữ trẻ,cùng lớp,cùng phòng",
    ",",
)
"""What somebody is, between a form of address and a name: "chị hàng xóm Hoa"."""
UNSURE_UNMARKED = frozenset(["cau", "cai", "che", "nho", "tho", "lao"])
"""Those of them that with a capital are the beginning of a place or a thing: "Cau Pham Van Chi"."""
AMBIGUOUS_TITLES = frozenset(["em", "ban", "co", "ba", "di", "con", "cau", "mo", "gap", "cu"])
WEAK_TITLES = (
    frozenset(
        words(
            "o,ma,cha,tia,sep,nho,hoi,khach,ku,nhoc,lao,mu,nhan cho,gui cho,goi cho,chuyen cho,tra cho,bao cho,"
            "giao cho,"
            "dua cho,ck cho,ship cho,hs,bn,nv,giup viec,lop truong,ke toan,thu quy,chu tiem,chu vua,chu ho,chu the,"
            "nguyen don,bi don,"
            "y ta,dieu duong,gia su,hang xom,hung thu,ban hoc,em ho,chi ho,anh ho,em dau,chi dau,"
            "con dau,em re,anh re,con re,chau ngoai,chau noi,ong noi,ong ngoai,ba noi,ba ngoai,me chong,bo chong,me vo,"
            "bo vo,"
            "vo,chong,con,me,bo,a,c,e,bi hai,bi can,bi cao,doi tuong,thi sinh,lai xe,hanh khach,nu sinh,nam sinh,ngu "
            "dan,"
            "nong dan,tieu thuong,chu xe,chu nha,chu tro,chu quan,chu shop,phu huynh,co giao,thay giao,nghi can,pham "
            "nhan,"
            "du khach,nhan chung,cong nhan,nhan vien,khach hang,con gai,con trai,em gai,em trai,chi gai,anh trai,ban "
            "trai,"
            "ban gai,ban trai cu,ban gai cu,nguoi yeu,nguoi yeu cu,vo cu,chong cu",
            ",",
        )
    )
    | OWN_RELATIVES
    | _BARE_PEOPLE.keys()
    | {"cai", "che", "nhan", "cho"}
)
"""Forms of address after which a full name counts, or a given name before a verb, a number or the end of a clause."""
RELATIONS = frozenset(
    words(
        "con gai,con trai,em gai,em trai,chi gai,anh trai,ban trai,ban gai,ban trai cu,ban gai cu,nguoi yeu,"
        "nguoi yeu cu,vo cu,chong cu,em ho,chi ho,anh ho,em dau,chi dau,con dau,em re,anh re,con re,chau ngoai,chau "
        "noi,"
        "ong noi,ong ngoai,ba noi,ba ngoai,me chong,bo chong,me vo,bo vo,vo,chong,me,bo,ma,cha,tia,hang xom,ban hoc",
        ",",
    )
)
"""Those of them after which two parts of a name are enough."""
SHORT_TITLES = frozenset(["a", "c", "e"])
"""Letters that are forms of address only with a full stop: "a. Hùng"."""
MAY_HAVE_STOP = SHORT_TITLES | frozenset(["mr", "ms", "mrs", "sv"])
ONLY_MARKED = frozenset(
    [
        "thang",
        "o",
        "ma",
        "cha",
        "tia",
        "nho",
        "hoi",
        "sep",
        "lao",
        "mu",
        "khach",
        "cai",
        "che",
        "cau",
        "duong",
        "tho",
        "nhan",
        "cho",
    ]
)
"""Forms of address that are other words without marks ("thang" for *tháng*, "o" for *ở*)."""
NATIONS = frozenset(
    words("việt hàn nhật trung thái lào nga mỹ anh pháp đức ý úc ấn hoa tây tàu kinh mường nùng dao nam bắc lao bão lũ")
)
"""Nations and peoples, which after a word such as *khách hàng* are no given names."""
FOREIGN_NATIONS = frozenset(words("hàn nhật lào pháp úc ấn tây tàu"))
"""Those that are nobody's name after *bạn* and *thằng* either."""
WESTERN_GIVEN = frozenset(
    words(
        "david john peter paul mark mike michael james robert daniel alex steven jack tom tommy henry harry kevin tony "
        "andy jimmy jason eric brian ryan leo max sam ben lucas william anna anne amy mary maria lisa linda lily lucy "
        "jenny jennifer jessica julia julie kate kelly laura emily emma sarah sara sophia sophie helen rose ruby tina "
        "vivian vicky cindy nancy wendy elly kathy bella mia zoe angela chris nick philip simon frank george cherry "
        "daisy jerry coco ruby lucas mickey"
    )
)
"""Given names from abroad that people take or have."""
FOLDED_NATIONS = frozenset(words("han nhat lao phap uc tay tau muong bao lu thai"))
"""Nations, peoples and disasters in text without marks."""
PET_NAMES = frozenset(words("bông bống ken cún bin nấm bo sóc gạo tôm"))
"""Names of small children that are things too: not after *mẹ* and the like ("mẹ Nấm")."""
BODIES_FIRST = frozenset(
    words(
        "kho báo người nhà quán tiệm shop cửa trường phòng viện bệnh sở cục cty ngân đội hội trang kênh đài tạp tòa "
        "toà "
        "quỹ câu "
        "hãng kem bánh thuốc dầu sữa trà quý chợ siêu khách ủy uỷ bưu bộ tổng tập doanh hợp ban cty spa studio"
    )
)
"""What the name of a shop or a body begins with after a label such as *tên:*."""
ABBREVIATED = frozenset(["hs", "bn", "nv", "sv", "mr", "ms", "mrs"])
