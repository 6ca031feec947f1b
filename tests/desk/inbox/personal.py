"""Made-up tips full of personal data: what a leak would be looked for by.

Nobody is meant: numbers, names and addresses are put together at random, from a fixed seed.
"""

from __future__ import annotations

import random
import unicodedata
from typing import NamedTuple

FAMILIES = "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý".split()
MIDDLES = "Thị Văn Ngọc Minh Thanh Đức Hữu Quang Thuỳ Xuân".split()
GIVENS = "Nhung Tuấn Hạnh Khánh Trâm Phúc Quyên Thảo Vinh Yến Hiếu Loan Duyên Cường Oanh Trinh".split()
TITLES = "chị anh cô chú bác ông bà".split()
STREETS = "Nguyễn Trãi|Lê Lợi|Trần Phú|Hai Bà Trưng|Lý Thường Kiệt|Quang Trung|Phan Chu Trinh".split("|")
WARDS = "phường Bến Nghé, quận 1, TP.HCM|phường Hàng Bạc, Hoàn Kiếm, Hà Nội|phường Vĩnh Ninh, Huế".split("|")
CODES = "001 031 048 079 092 036 038 040".split()
PREFIXES = "090 091 093 096 097 098 032 035 070 076 081 085".split()
REGIONS = "11 14 29 30 36 43 51 59 65 75 79 92".split()
CLAIMS = (
    "uống nước lá {} mỗi sáng thì hạ đường huyết trong {} ngày",
    "ăn {} nướng than là khỏi viêm xoang sau {} tuần",
    "đắp {} giã nát chữa được đau khớp trong {} giờ",
    "ngửi {} rang giúp mắt hết cận sau {} tháng",
)
LEAVES = "ổi chanh tía-tô gừng sả nghệ mít vối sen dâu khế bưởi".split()


class Planted(NamedTuple):
    """A text, and what of it must be found nowhere afterwards."""

    text: str
    secrets: tuple[str, ...]


def plain(text: str) -> str:
    """Without marks, in small letters: the name of a mailbox."""
    folded = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    return "".join(letter for letter in folded if not unicodedata.combining(letter)).replace(" ", "")


def planted_tips(count: int) -> list[Planted]:
    """So many different tips, each with a name, a phone, and two or three other things."""
    chance = random.Random(7)
    return [_tip(chance, number) for number in range(count)]


def _tip(chance: random.Random, number: int) -> Planted:
    name = f"{chance.choice(FAMILIES)} {chance.choice(MIDDLES)} {chance.choice(GIVENS)}"
    phone = chance.choice(PREFIXES) + f"{chance.randrange(10**7):07d}"
    written = chance.choice([phone, f"{phone[:4]} {phone[4:7]} {phone[7:]}", f"{phone[:4]}.{phone[4:7]}.{phone[7:]}"])
    written = chance.choice([written, f"+84 {phone[1:]}"])
    claim = CLAIMS[number % len(CLAIMS)].format(LEAVES[number // 4 % len(LEAVES)], 2 + number // 48)
    parts = [f"{chance.choice(TITLES).capitalize()} {name} ĐT {written} nhắn rằng {claim}."]
    secrets = [name, written, phone[1:]]
    for make in chance.sample([_identity, _mail, _profile, _handle, _account, _address, _plate], 3):
        sentence, secret = make(chance, name)
        parts.append(sentence)
        secrets.append(secret)
    return Planted(" ".join(parts), tuple(secrets))


def _identity(chance: random.Random, name: str) -> tuple[str, str]:
    number = chance.choice(CODES) + str(chance.randrange(4)) + f"{chance.randrange(10**8):08d}"
    return f"CCCD {number}.", number


def _mail(chance: random.Random, name: str) -> tuple[str, str]:
    address = f"{plain(name)}{chance.randrange(10, 9999)}@thu{chance.randrange(99)}.example.com"
    return f"Thư gửi về {address} nhé.", address


def _profile(chance: random.Random, name: str) -> tuple[str, str]:
    address = chance.choice(["facebook.com", "tiktok.com", "instagram.com", "m.me"])
    sign = "@" if address == "tiktok.com" else ""
    nick = f"{plain(name)}.{chance.randrange(100, 9999)}"
    return f"Xem https://{address}/{sign}{nick} sẽ rõ.", nick


def _handle(chance: random.Random, name: str) -> tuple[str, str]:
    nick = f"{plain(name)}_{chance.randrange(100, 9999)}"
    return f"Nick là @{nick} đó.", nick


def _account(chance: random.Random, name: str) -> tuple[str, str]:
    number = str(chance.randrange(10**11, 10**13))
    return f"Chuyển tiền vào STK {number} ngân hàng Thử.", number


def _address(chance: random.Random, name: str) -> tuple[str, str]:
    house, street = f"{chance.randrange(2, 400)}/{chance.randrange(2, 60)}", chance.choice(STREETS)
    return f"Nhà ở số {house} đường {street}, {chance.choice(WARDS)}.", f"{house} đường {street}"


def _plate(chance: random.Random, name: str) -> tuple[str, str]:
    plate = (
        f"{chance.choice(REGIONS)}{chance.choice('ABCDEFGH')}-{chance.randrange(100, 999)}.{chance.randrange(10, 99)}"
    )
    return f"Xe biển số {plate}.", plate
