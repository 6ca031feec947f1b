"""The labels that announce a name (*tên*, *người nhận*, *tôi là* …), and how sure each is."""

from __future__ import annotations

import re

from sangto.privacy.patterns import heads, whole_start, words
from sangto.text.unicode import fold_text

WHO = words(
    "toi,em,minh,tui,chau,be,con,ban,anh,chi,ong,ba,co,gai,trai,vo,chong,nguoi,khach,tai xe,lai xe,"
    "chu quan,chu shop,chu tro,chu nha,chu xe,chu tiem,nguoi ban,nguoi mua,nguoi thue,nhan vien,hoc sinh,sinh vien,"
    "be trai,be gai,hang xom,shipper,co giao,thay giao,ban than,ban hoc,dong nghiep,benh nhan,nan nhan,doi tuong,"
    "thang,"
    "dua be,dua tre,em be,bao ve,giup viec,me,bo,cha,dau,re,noi,ngoai,cu,bac,chu,di,cau,thim,mo,thay",
    ",",
)
OF_THINGS = {f"{fold_text(thing)} cua": f"{thing} của" for thing in words("xe ví thẻ phòng sách vở cặp nick zalo áo")}
"""Whose thing it is: "xe của Quốc Thịnh"."""
_LABELS = [
    r"ho va ten(?: [a-z ]{2,20}(?=:))?",
    r"ho ten(?: [a-z ]{2,20}(?=:))?",
    "hoten",
    "khai ten",
    "ten khai sinh",
    *(
        f"nguoi {does}"
        for does in words(
            "khai,chuyen,thue,nop,dai dien,to cao,khieu nai,kien nghi,bao tin,lam don,viet don,ky ten", ","
        )
    ),
    "ky ten(?: duoi day| ben duoi| o duoi)?",
    "dai dien",
    "ben [ab]",
    r"giao(?: cho)?(?=[ ]?:)",
    r"ship(?: cho)?(?=[ ]?:)",
    "nguoi vay",
    r"doi nguoi nhan (?:thanh|sang)",
    r"doi ten nguoi nhan (?:thanh|sang)",
    "nguoi ban",
    "nguoi mua",
    "ben thu huong",
    "hieu danh",
    "my name is",
    "i am",
    "name",
    "ctk",
    "lien (?:lac|he)",
    "lh",
    "toi la",
    "e la",
    "nick",
    "em la",
    "minh la",
    "chau la",
    "tui la",
    "to la",
    "mk la",
    "con la",
    *(f"{thing} for" for thing in words("parcel,package,order,delivery,letter", ",")),
    *words("this is,i'm,attn,c/o,please call,ghi ten,ky nhan ghi", ","),
    "mik la",
    "t la",
    "toi ten la",
    "minh ten la",
    "hay goi la",
    "thuong goi la",
    "xung ten",
    "lay ten",
    "nguoi mat",
    "nguoi de nghi",
    "khach hang",
    "thu huong",
    r"ten(?: (?:o nha|goi o nha|thuong goi|that|day du|toi|em|minh|chau|tui|con|be|nguoi nhan|nguoi nhan ghi|"
    r"nguoi ky|ky nhan|ky nhan ghi|ghi|chu the|chu tk|"
    r"chu tai khoan|"
    r"hien(?: ra| thi| len)?|tren (?:app|the|vi|zalo)|"
    r"tai khoan|tk|khach hang|kh|nguoi gui|nguoi thu huong|thu huong))?",
    r"chu (?:tk|tai khoan|the)",
    *(f"nguoi {does}(?: hang)?(?: van| se)?" for does in words("nhan,thu huong,gui,lien he", ",")),
    r"nick (?:facebook|fb|zalo)",
    r"tai khoan (?:facebook|fb|zalo)",
    r"trang (?:facebook|fb|zalo)",
    r"acc (?:facebook|fb|zalo)",
    "facebook",
    "fb",
    "zalo",
    "gioi thieu la",
    "chu",
    "sdt",
    "so cua",
    *OF_THINGS,
    "xung la",
    *(f"{who} ten" for who in WHO),
]
ANNOUNCED = re.compile(
    "(?P<label>"
    + whole_start(_LABELS, behind=False)
    + r")(?=(?P<link>[ ]?(?:ten )?(?:la[ ]?:|la(?= )|:|-|=)[ ]?|[ ](?:ten )?)"
    r"[\"“«]?(?P<whole>)(?:(?:ong|ba|anh|chi|em|co|chu|be) )?"
    r"(?P<at>)[^\W\d_])"
)
LABEL_HEADS = heads(_LABELS)
NEEDS_LINK = re.compile(
    r"(?:khach hang|name|^ten|^chu|sdt|so cua|nguoi gui|nguoi nhan|nguoi nhan hang|nguoi gui hang|"
    r"nguoi nhan van|nguoi nhan se|"
    r"facebook|fb|zalo|lien lac|lien he|lh|"
    r"nguoi chuyen|nguoi thue|nguoi nop|nguoi dai dien|nguoi kien nghi|nguoi lam don|nguoi viet don|nguoi ky ten|ky "
    r"ten|duoi day|ben duoi|"
    r"nguoi to cao|nguoi khieu nai|nguoi bao tin|dai dien|ben [ab]|giao|ship|giao cho|ship cho|"
    r"khai bao|(?:gioi thieu|xung|toi|em|e|minh|chau|tui|to|mk|mik|t|goi|con) la|i am|(?:parcel|package|"
    r"order|delivery|letter) for|this is|i'm|attn|c/o|please call|ghi ten|ky nhan ghi|nick|xung ten|lay ten|nguoi mat|"
    r"nguoi de nghi)$"
)
WEAK_EVEN_LINKED = re.compile(
    r"(?:lien lac|lien he|lh|dai dien|ben [ab]|giao|ship|giao cho|ship cho|nguoi (?:chuyen|thue|nop|dai dien|"
    r"kien nghi|"
    r"to cao|khieu nai|bao tin))$"
)
"""Labels after which only a full name counts, and only after *là* or a colon."""
ON_NETWORK = re.compile(r"^(?:nick(?: |$)|(?:tai khoan|trang|acc) (?:facebook|fb|zalo)$)")
"""Labels of accounts on networks."""
BESIDE_NUMBER = re.compile(r"(?:sdt|so cua|zalo|lien lac|lien he|lh)$")
"""Labels after which a given name counts if a telephone number follows it."""
OWN = {
    f"{bare} la": f"{marked} là"
    for bare, marked in (
        ("toi", "tôi"),
        ("em", "em"),
        ("e", "e"),
        ("minh", "mình"),
        ("chau", "cháu"),
        ("tui", "tui"),
        ("to", "tớ"),
        ("con", "con"),
    )
} | OF_THINGS
"""Labels that are other words without their marks: "tôi là", not "tới là"; "thẻ của", not "thể của"."""
OWN_LABEL = re.compile(
    r"(?:toi|em|e|minh|chau|tui|to|mk|con) la$|(?:toi|minh|em) ten la$|^(?:toi|em|minh|chau|tui) ten$"
)
"""Labels after which people say who they are."""
SAYS_OWN_NAME = re.compile(r"(?:ho (?:va )?ten|my name is|toi la|em la|minh la|ten(?: (?:toi|em|minh))?)$")
