"""Forms of address and words for people that announce a name, without marks and with them."""

from __future__ import annotations

from sangto.privacy.patterns import words

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
}
AMBIGUOUS_TITLES = frozenset(["em", "ban", "co", "ba", "di", "con", "cau", "mo", "gap", "cu"])
WEAK_TITLES = frozenset(
    words(
        "vo,chong,con,me,bo,a,c,bi hai,bi can,bi cao,doi tuong,thi sinh,lai xe,hanh khach,nu sinh,nam sinh,ngu dan,"
        "nong dan,tieu thuong,chu xe,chu nha,chu tro,chu quan,chu shop,phu huynh,co giao,thay giao,nghi can,pham nhan,"
        "du khach,nhan chung,cong nhan,nhan vien,khach hang,con gai,con trai,em gai,em trai,chi gai,anh trai,ban trai,"
        "ban gai,ban trai cu,ban gai cu,nguoi yeu,nguoi yeu cu,vo cu,chong cu",
        ",",
    )
)
"""Forms of address after which only a full name counts, or a given name beside a telephone number."""
RELATIONS = frozenset(
    words(
        "con gai,con trai,em gai,em trai,chi gai,anh trai,ban trai,ban gai,ban trai cu,ban gai cu,nguoi yeu,"
        "nguoi yeu cu,vo cu,chong cu",
        ",",
    )
)
"""Those of them after which two parts of a name are enough."""
SHORT_TITLES = frozenset(["a", "c"])
"""Letters that are forms of address only with a full stop: "a. Hùng"."""
MAY_HAVE_STOP = SHORT_TITLES | frozenset(["mr", "ms", "mrs", "sv"])
