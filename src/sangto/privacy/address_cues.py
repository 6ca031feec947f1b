"""Words that announce an address of any shape: *giao tới*, *địa chỉ nhận:*, *nhà em ở*; see `address_chains`."""

from __future__ import annotations

import re

from sangto.privacy.patterns import heads, words
from sangto.text.unicode import fold_text

_WHOSE = (
    r"(?: (?:cua )?(?:em|e|minh|toi|tui|chau|chi|anh|co|chu|bac|ba|ong|me|ngoai|noi|ban|con|khach|chong|vo|di|cau|mo|"
    r"thim|bo|no|thang|gai|trai|ho)(?: (?:ay|ta|kia))?)"
)
_CALLED = (
    rf"(?:dia chi|d/c|dc|dchi|address|noi (?:nhan|giao|o)|cho o|hktt|ho khau(?: thuong tru)?)(?:{_WHOSE}| (?:nha|"
    rf"nhan|giao|"
    r"lay|gui|ship|hang|lien he|lien lac|thuong tru|tam tru|hien tai|moi|cu|nay|ne|day)){0,3}(?: (?:la|o|tai))?"
)
_BROUGHT = (
    r"(?:giao|ship|gui|chuyen|tra|dua|mang|nhan|lay|don|ghe|phat|cho)"
    rf"(?:(?: [a-z]+){{0,5}}?(?: (?:ve|toi(?! nay| mai| qua)|den|qua|o|tai|sang(?! nay| mai)|ra|xuong|len|tu)){{1,"
    rf"2}}(?: (?:dia chi|nha(?! tro)(?:{_WHOSE})?))?(?:(?=[ ]?:)|(?= ))"
    rf"|(?:{_WHOSE}| (?:hang|do|don|xe|giup|ho|nay|cho)){{0,3}}(?=[ ]?:)"
    r"|(?= (?:(?:so|so nha|can|phong|lo|block|toa) [a-z]{0,2}\d|nha (?:[a-z]\d?\d?[a-z]?,|khong so)|"
    r"(?:thon|ap|xom|ngo|hem|kiet|chung cu|kp|ki[ -]?ot) )))"
)
_OWN_HOME = (
    rf"(?:(?:nha(?! [a-z]\d?\d?[a-z]?,)(?: rieng)?(?:{_WHOSE}){{0,4}}|tu gia)"
    r"(?: (?:o|tai|ngay|trong|la|thanh|cuoi|dau|nam o)){0,2}(?: [a-z]{2,6}(?=:))?"
    r"|(?:toi|den|ve|o|len|xuong|ra|vao|qua|sang) tan|nay la|doi thanh)"
)
_LIVES = (
    r"(?:(?:em|e|minh|toi|tui|chau|con|gia dinh)(?: (?:dang|hien|van|con|chi))? )?"
    r"(?:ngu|(?:thuong |tam |cu )?tru|o|song|tro|thue|que(?: quan)?|tai(?= thua))"
    r"(?: (?:o|tai|tro|nha(?! [a-z]\d?\d?[a-z]?,)|cung|cuoi|dau|trong)){0,2}"
)
CUE = re.compile(
    rf"(?:{_CALLED}|(?P<brought>{_BROUGHT})|{_OWN_HOME}|{_LIVES}|da|(?P<called>ba con))(?:[ ]?[:,\-(][ ]?|[ ])"
    r"(?=[a-z0-9])"
)
"""Words that announce an address."""
CUE_WRITTEN = frozenset(
    first
    for word in words(
        "địa d/c đ/c dc đc dchi đchỉ address nơi chỗ hktt hộ giao ship gửi gởi chuyển trả đưa mang nhận lấy đón dọn "
        "ghé tới đến về lên xuống ra vào qua sang tư bà "
        "phát nhà nay đổi ngụ trú thường tạm cư sống thuê trọ quê em mình tôi tui con ở dạ"
    )
    for first in (word, fold_text(word))
)
"""The first of these words as they are written, with their marks or without any."""
_PARTS = words(
    "so,can,phong,hem,ngo,kiet,chung cu,cu xa,block,toa,lo,khu tap the,tap the,biet thu,xa,phuong,huyen,quan", ","
)
_FURTHER = words("bon,day,gac,tang,lau,dan,giao,thap,nong truong,tieu khu,homestay,nha ", ",")
_WATERS = words("con,kinh,kenh,rach,cu lao,nga ba,nga tu", ",")
CUE_HEADS = heads(
    (
        *words("dia chi,d/c ,d/c:,dc,dchi,address,noi nhan,noi giao,noi o,cho o,hktt,ho khau", ","),
        *words("giao,ship,gui,chuyen,tra,dua,mang,nhan,lay,don,ghe,phat,nha,nay la,doi thanh", ","),
        *words("ngu,tru,thuong tru,tam tru,cu tru,song,thue,tro,que", ","),
        *words(
            "em o,em tro,em thue,em dang,minh o,minh tro,minh thue,minh dang,toi o,toi thue,toi tro,tui o,con o", ","
        ),
        *("tai thua", "tu gia"),
        *(f"{way} tan" for way in words("toi den ve o len xuong ra vao qua sang")),
        *(f"ba con {place}" for place in words("thon xom ap to khu ban buon khom")),
        *(f"o {part}" for part in (*_PARTS, *_FURTHER, *_WATERS)),
        *(f"da {part}" for part in ("so", "thon", "xom", "ap", "ngo", "hem", "phong")),
    )
)
