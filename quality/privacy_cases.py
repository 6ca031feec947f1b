# ruff: noqa: E501
"""Makes the labelled cases for personal data: ``python -m quality.privacy_cases``.

From carrier sentences: read the carriers, which are different ones for the two splits; fill their slots with made-up
values; write some texts without marks, without capitals, decomposed, with invisible or look-alike characters, as people
do; label the places. Texts that were written whole are read by `privacy_texts`. Deterministic.
"""

from __future__ import annotations

import json
import random
import re
import unicodedata
from collections.abc import Callable, Iterable
from pathlib import Path

from quality.privacy_texts import written_rows

DATA = Path(__file__).parent / "data"
SEED = 20260101
TRAIN_SIZE = 350
DEV_SIZE = 250
SLOT = re.compile(r"\{(\w+)\}")

FAMILY = "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đinh Trịnh Lương".split()
MIDDLE = "Văn Thị Hữu Đức Minh Ngọc Thanh Thu Quốc Đình Hồng Kim Mỹ Gia Bảo Trọng Thế Mạnh".split()
GIVEN = (
    "Lan Hoa Tuấn Hùng Dũng Hạnh Thảo Linh Nam Phúc Hằng Yến Nga Quân Sơn Tâm Thủy Trang Vy Khánh Cường Loan"
    " Nhung Đạt Hiếu Kiên Oanh Thắng Tuyết Vân Huyền Long Quỳnh Phượng Tài Xuân Hậu Nhân Bình Dung"
).split()
PROVINCES = "Hà Nội,TP.HCM,Đà Nẵng,Hải Phòng,Cần Thơ,Huế,Nghệ An,Thanh Hóa,Đồng Nai,Lâm Đồng,Quảng Ninh,An Giang".split(
    ","
)
STREETS = (
    "Lê Lợi,Nguyễn Trãi,Trần Hưng Đạo,Láng,Quang Trung,Hai Bà Trưng,Lý Thường Kiệt,Hoàng Hoa Thám,Phan Đình Phùng,"
    "Nguyễn Thị Minh Khai,Cách Mạng Tháng 8,Điện Biên Phủ,Trường Chinh,Ngô Quyền,Đinh Tiên Hoàng,Võ Văn Tần"
).split(",")
WARDS = "Bến Nghé,An Khánh,Hòa Cường,Vĩnh Hải,Tân Lập,Đông Hương,Xuân Phú,Thắng Lợi,Phước Long,Mỹ Bình".split(",")
COMMUNES = "Nghi Kim,Tân Hợp,Phú Lộc,Ea Tu,Hòa Bắc,Yên Sơn,Vĩnh Thạnh,Đại Lộc,Quảng Phú,Long Hòa".split(",")
DISTRICTS = "Hoàn Kiếm,Thanh Xuân,Ninh Kiều,Hải Châu,Gò Vấp,Bình Thạnh,Cẩm Lệ,Ngô Quyền".split(",")
BANKS = "Vietcombank,VCB,Techcombank,BIDV,Agribank,VietinBank,MB Bank,ACB,Sacombank,TPBank,VPBank,SHB,Eximbank".split(
    ","
)
HANDLES = "lanxinh99 hoa_tran88 tuan.reviewer shop_co_ba minh.dautu24h nha.thuoc.dong.y thaoleo_official bacsi.online7".split()
WORDS = "không một hai ba bốn năm sáu bảy tám chín".split()
LAWS = "123/2024/NĐ-CP 100/2019/NĐ-CP 15/2023/TT-BYT 91/2025/QH15 36/2024/QH15 08/2022/TT-BTNMT".split()

Make = Callable[[random.Random], str]


def digits(r: random.Random, count: int) -> str:
    return "".join(str(r.randrange(10)) for _ in range(count))


def mobile(r: random.Random) -> str:
    return r.choice("032 035 038 052 056 070 077 079 081 083 086 088 090 091 093 096 097 098 099".split()) + digits(
        r, 7
    )


def phone(r: random.Random) -> str:
    n = mobile(r)
    land = r.choice(["024", "028"]) + digits(r, 8)
    return r.choice([
        n, n, n, f"{n[:4]} {n[4:7]} {n[7:]}", f"{n[:4]}.{n[4:7]}.{n[7:]}", f"{n[:4]}-{n[4:7]}-{n[7:]}", f"{n[:3]} {n[3:6]} {n[6:]}",
        f"+84{n[1:]}", f"+84 {n[1:3]} {n[3:6]} {n[6:]}", f"84{n[1:]}", f"(+84) {n[1:4]} {n[4:7]} {n[7:]}", f"{n[:5]} {n[5:]}",
        land, f"({land[:3]}) {land[3:7]} {land[7:]}", f"{land[:3]}.{land[3:7]}.{land[7:]}", f"0{digits(r, 0)}236{digits(r, 1)} {digits(r, 3)} {digits(r, 3)}",
        " ".join(n[i : i + 2] for i in range(0, 10, 2)), ".".join(n),
    ])  # fmt: skip


def spelled_phone(r: random.Random) -> str:
    words = [WORDS[int(d)] for d in mobile(r)]
    words[1:] = [r.choice(["tư", w]) if w == "bốn" else w for w in words[1:]]
    mixed = [w if i % 3 else str(WORDS.index(w)) if w in WORDS else w for i, w in enumerate(words)]
    return r.choice([" ".join(words), ", ".join(words), "-".join(words), " ".join(mixed)])


def obfuscated_phone(r: random.Random) -> str:
    n = mobile(r)
    letters = n.replace("0", "o").replace("1", "l", 1)
    letters = letters if sum(c.isdigit() for c in letters) >= 6 else "o" + n[1:]
    return r.choice([
        letters, f"{letters[:4]} {letters[4:7]} {letters[7:]}", "*".join([n[:4], n[4:7], n[7:]]), "_".join([n[:4], n[4:7], n[7:]]),
        " . ".join([n[:4], n[4:7], n[7:]]), "".join(f"{d}\ufe0f\u20e3" for d in n), n.replace("0", "O", 1), "/".join([n[:4], n[4:7], n[7:]]),
        "".join(chr(0xFF10 + int(d)) for d in n), "-".join(n),
    ])  # fmt: skip


def foreign_phone(r: random.Random) -> str:
    return r.choice(["+1 650 555 ", "+224 621 55 ", "+61 412 345 ", "+247 65 "]) + digits(r, 4)


def citizen_id(r: random.Random) -> str:
    n = r.choice("001 026 031 034 038 040 048 049 052 064 075 079 087 092".split()) + str(r.randrange(4)) + digits(r, 8)
    return r.choice(
        [
            n,
            n,
            n,
            f"{n[:3]} {n[3:6]} {n[6:9]} {n[9:]}",
            f"{n[:4]} {n[4:8]} {n[8:]}",
            f"{n[:3]}.{n[3:6]}.{n[6:9]}.{n[9:]}",
        ]
    )


def account(r: random.Random) -> str:
    n = r.choice("19 10 00 11 13 21 45".split()) + digits(r, r.choice([8, 9, 10, 11, 12]))
    return r.choice([n, n, n, f"{n[:4]} {n[4:8]} {n[8:]}"])


def card(r: random.Random) -> str:
    body = r.choice("4111 5200 9704 4532".split()) + digits(r, 11)
    total = sum(int(d) if i % 2 else sum(divmod(2 * int(d), 10)) for i, d in enumerate(body))
    n = body + str(-total % 10)
    return " ".join(n[i : i + 4] for i in range(0, 16, 4))


def plate(r: random.Random) -> str:
    area, one = r.choice("29 30 43 51 59 65 75 37 36 14 61 72".split()), r.choice("ABCDEFGHKLMNPSTVXYZ")
    five = digits(r, 5)
    return r.choice([
        f"{area}{one}-{five}", f"{area}{one}-{five[:3]}.{five[3:]}", f"{area}{one} {five[:3]}.{five[3:]}", f"{area}-{one}{r.randrange(1, 10)} {five[:3]}.{five[3:]}",
        f"{area}{one}{r.randrange(1, 10)}-{five[:3]}.{five[3:]}", f"{area}{one}{r.randrange(1, 10)} {five}", f"{area}{one}{five}", f"{area}{one}-{digits(r, 4)}",
    ])  # fmt: skip


def handle(r: random.Random) -> str:
    return r.choice(HANDLES) + r.choice(["", "", str(r.randrange(10, 99))])


def email(r: random.Random) -> str:
    host = r.choice("gmail.com yahoo.com outlook.com.vn example.com mail.example.vn hotmail.com icloud.com".split())
    return handle(r) + "@" + host


def obfuscated_email(r: random.Random) -> str:
    local = handle(r).replace(".", "")
    return r.choice([
        f"{local} (at) gmail (dot) com", f"{local}[at]gmail.com", f"{local} a còng gmail chấm com", f"{local} @ gmail . com",
        f"{local} (a còng) yahoo (chấm) com", f"{local} at gmail dot com", f"{local}@gmail (chấm) com",
    ])  # fmt: skip


def profile(r: random.Random) -> str:
    h = handle(r)
    return r.choice([
        f"https://www.facebook.com/{h}", f"facebook.com/{h}", f"fb.com/{h}", f"https://www.facebook.com/profile.php?id=1000{digits(r, 11)}",
        f"m.me/{h}", f"https://zalo.me/{mobile(r)}", f"t.me/{h}", f"https://t.me/{h}", f"tiktok.com/@{h}", f"https://www.tiktok.com/@{h}",
        f"instagram.com/{h}", f"https://youtube.com/@{h}", f"https://x.com/{h}", f"https://m.facebook.com/{h}/posts/{digits(r, 9)}",
    ])  # fmt: skip


def address(r: random.Random) -> str:
    n, s, k, w, c, d = (
        r.randrange(1, 300),
        r.choice(STREETS),
        r.randrange(2, 90),
        r.choice(WARDS),
        r.choice(COMMUNES),
        r.choice(DISTRICTS),
    )
    return r.choice([
        f"số {n} đường {s}", f"số nhà {n}, phố {s}, phường {w}", f"{n} đường {s}, phường {w}", f"{n}/{k} {s}, phường {w}", f"{n}/{k}/{r.randrange(1, 40)} {s}, P. {w}",
        f"số {r.randrange(1, 60)} ngõ {k} đường {s}", f"số {r.randrange(1, 60)} ngách {k}/12 ngõ {n} {s}, quận {d}", f"{n}A {s}, phường {w}, quận {d}",
        f"hẻm {n}/{k} đường {s}, phường {w}", f"số {n} {s}, {d}", f"thôn {r.randrange(1, 12)}, xã {c}", f"xóm {r.randrange(1, 12)}, xã {c}, huyện {r.choice(COMMUNES)}",
        f"ấp {r.choice(WARDS)}, xã {c}", f"tổ {k}, khu phố {r.randrange(1, 9)}, phường {w}", f"căn hộ {n}, chung cư {w}, phường {r.choice(WARDS)}", f"số {n} kiệt {k} {s}",
    ])  # fmt: skip


def full_name(r: random.Random) -> str:
    parts = [r.choice(FAMILY), r.choice(MIDDLE), r.choice(GIVEN)]
    return " ".join(parts if r.random() < 0.85 else [parts[0], parts[2]])


def document_name(r: random.Random) -> str:
    name = full_name(r)
    return r.choice([name, name, name.upper(), bare(name).upper()])


def bare(text: str) -> str:
    plain = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    return unicodedata.normalize(
        "NFC", "".join(c for c in plain if not unicodedata.combining(c) or c in "\ufe0f\u20e3")
    )


def grouped(number: int) -> str:
    return f"{number:,}".replace(",", ".")


PERSONAL: dict[str, tuple[str, Make]] = {
    "p": ("phone", phone), "sp": ("phone", spelled_phone), "op": ("phone", obfuscated_phone), "fp": ("phone", foreign_phone),
    "id": ("citizen_id", citizen_id), "oid": ("old_id", lambda r: r.choice(["0", "1", "2", "3"]) + digits(r, 8)),
    "acc": ("bank_account", account), "card": ("bank_account", card),
    "pp": ("passport", lambda r: r.choice("BCNPK") + digits(r, 7)), "pl": ("plate", plate),
    "em": ("email", email), "oem": ("email", obfuscated_email), "pf": ("profile", profile),
    "h": ("profile", lambda r: "@" + handle(r)), "hn": ("profile", handle), "ad": ("address", address),
    "n": ("person", full_name), "n0": ("person", full_name), "nd": ("person", document_name), "g": ("person", lambda r: r.choice(GIVEN)),
}  # fmt: skip
PUBLIC: dict[str, Make] = {
    "tien": lambda r: r.choice([f"{r.randrange(1, 90)} triệu đồng", f"{grouped(r.randrange(100, 99000) * 1000)} đồng", f"{r.randrange(2, 900)}k", f"{r.randrange(1, 50)},5 triệu"]),
    "big": lambda r: r.choice([f"{grouped(r.randrange(10**9, 10**12))} đồng", f"{grouped(r.randrange(1000, 90000))} tỷ đồng", f"{r.randrange(2, 40)},{r.randrange(10)} nghìn tỷ đồng"]),
    "raw": lambda r: str(r.randrange(10**9, 10**13)),
    "cnt": lambda r: r.choice([grouped(r.randrange(10**4, 10**8)), str(r.randrange(10**5, 10**8))]),
    "ngay": lambda r: f"{r.randrange(1, 29):02d}{(s := r.choice('/-.'))}{r.randrange(1, 13):02d}{s}{r.randrange(2019, 2027)}",
    "dm": lambda r: f"{r.randrange(1, 29)}/{r.randrange(1, 13)}", "gio": lambda r: r.choice([f"{r.randrange(5, 23)}h30", f"{r.randrange(5, 23)}:15", f"{r.randrange(5, 23)} giờ"]),
    "tp": lambda r: r.choice(PROVINCES), "bank": lambda r: r.choice(BANKS),
    "hot": lambda r: r.choice([f"1900 {digits(r, 4)}", f"1800{digits(r, 4)}", f"1900{digits(r, 4)}", "1022", f"1800 {digits(r, 2)} {digits(r, 2)}"]),
    "sms": lambda r: r.choice(["5656", "156", "9656"]), "mst": lambda r: r.choice(["01", "03", "04", "09", "31"]) + digits(r, 8) + r.choice(["", "", "-001"]),
    "luat": lambda r: r.choice(LAWS), "cv": lambda r: r.choice([f"{digits(r, 4)}/UBND-VX", f"{digits(r, 3)}/QĐ-TTg", digits(r, 9)]),
    "fl": lambda r: str(r.randrange(100, 9999)), "ser": lambda r: f"SN{digits(r, 10)}", "ord": lambda r: r.choice(["VN", "DH", ""]) + str(r.randrange(1, 9)) + digits(r, 11),
    "imei": lambda r: "35" + digits(r, 13), "lot": lambda r: " ".join(f"{r.randrange(1, 56):02d}" for _ in range(6)),
    "n1": lambda r: str(r.randrange(1, 10)), "n2": lambda r: str(r.randrange(10, 100)), "n3": lambda r: str(r.randrange(100, 1000)), "n4": lambda r: str(r.randrange(1000, 10000)),
    "n5": lambda r: grouped(r.randrange(10000, 60000)), "n8": lambda r: str(r.randrange(10**7, 10**8)),
}  # fmt: skip


def disguise(r: random.Random) -> Callable[[str], str]:
    """A way of writing that people really use, by chance; mostly none."""
    chance = r.random()
    if chance < 0.66:
        return str
    if chance < 0.74:
        return str.lower
    if chance < 0.84:
        return lambda text: bare(text).lower()
    if chance < 0.88:
        return str.upper
    if chance < 0.94:
        return lambda text: unicodedata.normalize("NFD", text)
    if chance < 0.97:
        return lambda text: re.sub(r"(?<=\w)(\w)", "\u200b\\1", text, count=2)
    return lambda text: text.replace("a", "\u0430").replace("o", "\u043e") if re.fullmatch("[^\u0300]*", text) else text


def fill(carrier: str, r: random.Random) -> tuple[str, list[dict[str, object]]]:
    """A carrier with its slots filled, and the labels of what is personal."""
    write = disguise(r) if not carrier.isascii() or carrier[0].isupper() else lambda text: bare(text).lower()
    text = ""
    found: list[dict[str, object]] = []
    for part in re.split(r"(\{\w+\})", carrier):
        slot = SLOT.fullmatch(part)
        if slot is None:
            text += write(part)
        elif slot[1] in PUBLIC:
            text += write(PUBLIC[slot[1]](r))
        else:
            kind, make = PERSONAL[slot[1]]
            value = make(r)
            value = value if slot[1] in ("em", "pf", "h", "hn") and "\u0430" in write("a") else write(value)
            found.append({"kind": kind, "span": [len(text), len(text) + len(value)], "text": value})
            text += value
    return text, found


def carriers(name: str) -> list[str]:
    lines = (DATA / name).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def make_rows(prefix: str, name: str, count: int, r: random.Random) -> list[dict[str, object]]:
    """`count` different texts from the carriers in a file, each carrier in turn."""
    lines = carriers(name)
    rows: dict[str, dict[str, object]] = {}
    for attempt in range(100 * count):
        text, found = fill(lines[attempt % len(lines)], r)
        if text not in rows:
            rows[text] = {"id": f"{prefix}{len(rows):04d}", "text": text, "found": found}
        if len(rows) == count:
            break
    return list(rows.values())


def write(split: str, rows: Iterable[dict[str, object]]) -> None:
    """Write a split, one JSON object a line."""
    lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    (DATA / f"privacy_{split}.jsonl").write_text(lines, encoding="utf-8")


def main() -> None:
    r = random.Random(SEED)
    for split, ending, count in (("train", "", TRAIN_SIZE), ("dev", "_dev", DEV_SIZE)):
        rows = make_rows(f"{split}-p", f"privacy_carriers_positive{ending}.txt", count, r)
        rows += make_rows(f"{split}-n", f"privacy_carriers_negative{ending}.txt", count, r)
        write(split, rows)
    write("written", written_rows())


if __name__ == "__main__":
    main()
