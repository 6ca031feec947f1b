"""The words of an e-mail, in every encoding of Vietnamese, without those who wrote and passed it on."""

from __future__ import annotations

import email
from email.message import EmailMessage

import pytest

from sangto_desk.inbox.gathering.mail import read_mail, strip_html, strip_mail

CLAIM = "Nghe nói uống nước lá ổi mỗi sáng thì hạ đường huyết ngay trong 3 ngày."
CHAIN = f"""Nhờ ban kiểm chứng xem giúp tin này.

Trân trọng,
Trần Thị Hồng
0912 345 678

---------- Forwarded message ---------
Từ: Lê Văn Tám <tam.le@thu.example>
Ngày: Th 2, 5 thg 8, 2024 lúc 09:12
Chủ đề: Tin nóng
Đến: Nhóm lớp <lop12a@nhom.example>, Chị Ba <ba@thu.example>

{CLAIM}

Vào Th 2, 5 thg 8, 2024 vào lúc 08:00 Nguyễn Văn Bảy <bay@thu.example>
đã viết:

> From: Nguyen Van Bay <bay@thu.example>
> Sent: Monday, August 5, 2024 8:00 AM
> To: Tam
> Subject: Fwd: lá ổi
>
> Bác sĩ bảo vậy đó.
>> Ngày: 5/8 có ai uống chưa?
--
Nguyễn Văn Bảy
Tổ 5, phường Thử
Gửi từ iPhone của tôi
"""


def mail(charset: str | None, text: str, kind: str = "plain") -> email.message.Message:
    """A message with a text in an encoding, as bytes that came over the wire."""
    data = text.encode({"x-viscii": "latin-1"}.get(charset or "", charset or "utf-8"))
    head = f"Subject: x\nMIME-Version: 1.0\nContent-Type: text/{kind}"
    head += f"; charset={charset}" if charset else ""
    return email.message_from_bytes(head.encode() + b"\nContent-Transfer-Encoding: 8bit\n\n" + data)


def test_chain_is_left_with_the_words_alone():
    assert strip_mail(CHAIN) == "\n\n".join(
        [
            "Nhờ ban kiểm chứng xem giúp tin này.",
            CLAIM,
            "Bác sĩ bảo vậy đó.\nNgày: 5/8 có ai uống chưa?",
        ]
    )


@pytest.mark.parametrize("charset", ["utf-8", "utf-16", "'UTF-8'", "us-ascii-wrong", None])
def test_unicode_is_read_whatever_it_is_called(charset):
    data = CLAIM.encode("utf-16" if charset == "utf-16" else "utf-8")
    head = f"Content-Type: text/plain; charset={charset}\n" if charset else "Content-Type: text/plain\n"
    message = email.message_from_bytes(head.encode() + b"Content-Transfer-Encoding: 8bit\n\n" + data)
    assert read_mail(message).text == CLAIM


def test_windows_1258_with_its_separate_tones_is_read():
    import unicodedata

    letters = {"ă", "â", "đ", "ê", "ô", "ơ", "ư"}
    spelled = "".join(
        unicodedata.normalize("NFC", part[:1] + "".join(mark for mark in part[1:] if mark in "\u0302\u0306\u031b"))
        + "".join(mark for mark in part[1:] if mark not in "\u0302\u0306\u031b")
        for part in _clusters(unicodedata.normalize("NFD", CLAIM))
    )
    assert letters & set(spelled)
    data = spelled.encode("cp1258")
    head = b"Content-Type: text/plain; charset=windows-1258\nContent-Transfer-Encoding: 8bit\n\n"
    assert read_mail(email.message_from_bytes(head + data)).text == CLAIM


def _clusters(text: str) -> list[str]:
    """Letters with the marks that follow them."""
    import unicodedata

    found: list[str] = []
    for character in text:
        if unicodedata.combining(character) and found:
            found[-1] += character
        else:
            found.append(character)
    return found


def test_viscii_is_read():
    from sangto.tables.legacy_encodings import VISCII

    back = {text: chr(code) if isinstance(code, int) else code for code, text in VISCII.items()}
    data = "".join(back.get(character, character) for character in CLAIM).encode("latin-1")
    head = b"Content-Type: text/plain; charset=x-viscii\nContent-Transfer-Encoding: 8bit\n\n"
    assert read_mail(email.message_from_bytes(head + data)).text == CLAIM


def test_plain_text_is_chosen_before_html_and_attachments_are_passed_over():
    message = EmailMessage()
    message.set_content(CLAIM)
    message.add_alternative(f"<p>{CLAIM} <b>đậm</b></p>", subtype="html")
    message.add_attachment(b"\x89PNG\r\n" + b"\0" * 99, maintype="image", subtype="png", filename="anh.png")
    message.add_attachment(b"MZ" + b"\0" * 99, maintype="application", subtype="x-msdownload", filename="a.exe")
    assert read_mail(message) == (found := read_mail(message))
    assert (found.text, found.passed_over) == (CLAIM, ("image/png", "application/x-msdownload"))


def test_html_is_read_without_markup_and_scripts():
    page = f"<html><head><style>p{{}}</style><script>alert(1)</script></head><body><p>{CLAIM}</p><div>Hai</div>"
    assert strip_html(page).split() == [*CLAIM.split(), "Hai"]
    assert read_mail(mail("utf-8", page, "html")).text == f"{CLAIM}\n\nHai"


def test_message_forwarded_as_an_attachment_is_read():
    inner = EmailMessage()
    inner["From"] = "Lê Văn Tám <tam.le@thu.example>"
    inner.set_content(CLAIM)
    outer = EmailMessage()
    outer.set_content("Xem giúp.")
    outer.add_attachment(inner)
    assert read_mail(outer).text.split("\n") == ["Xem giúp.", "", CLAIM]


@pytest.mark.parametrize("data", [b"", b"\n\n", b"Content-Type: multipart/mixed; boundary=x\n\n--x\n", b"\0\xff" * 500])
def test_broken_messages_are_read_as_far_as_they_go(data):
    assert isinstance(read_mail(email.message_from_bytes(data)).text, str)


def test_hostile_text_is_read_in_linear_time():
    for hostile in ("On " * 100_000, "> " * 200_000, "Từ: x\n" * 50_000, "-" * 500_000, "Vào\n" * 50_000):
        strip_mail(hostile)
