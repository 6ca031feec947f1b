"""What the words beside a number say that it is: `label_before`, `bank_after`."""

from __future__ import annotations

import re
from enum import Enum

from sangto.privacy.patterns import words
from sangto.tables.privacy_words import BANKS
from sangto.text.unicode import fold_text

REACH = 25
"""How far before a number its label may end, in characters."""


class Label(Enum):
    """What the nearest label before a number calls it."""

    ACCOUNT = "account"
    MAYBE_ACCOUNT = "maybe_account"
    CITIZEN_ID = "citizen_id"
    OLD_ID = "old_id"
    PHONE = "phone"
    PUBLIC = "public"


NETWORKS = words(
    "facebook,face,fb,fanpage,zalo,tiktok,tik tok,tele,telegram,insta,instagram,ig,youtube,ytb,yt,twitter,threads,nick,"
    "skype,discord,messenger,wechat",
    ",",
)
"""What stands before the name of an account."""
BANK = "(?:" + "|".join(sorted((re.escape(fold_text(bank)) for bank in BANKS), key=len, reverse=True)) + ")"
_LABELS = re.compile(
    r"(?<![a-z0-9])(?:"
    r"(?P<account>stk|s\.t\.k|so ?tk|so (?:tai khoan|tk|the)|so t\.?khoan|account (?:number|no|#)|acc? no|a/c|so acc"
    r"|bank (?:account|acc)|ngan hang so|the (?:atm|visa|mastercard|tin dung|ghi no|ngan hang)|iban)"
    r"|(?P<citizen_id>can cuoc(?: cong dan)?|cccd|cc gan chip|(?:so|ma) dinh danh(?: ca nhan)?|citizen id)"
    r"|(?P<old_id>cmnd|cmtnd|cmt|cmtqd|chung minh(?: nhan dan| thu| quan doi)?|giay cm|so cm)"
    r"|(?P<phone>sdt|so dt|so dien thoai|dien thoai|so phone|dt|d/t|phone|tel|mobile|di dong|"
    r"so may|so zalo|zalo|viber|whatsapp"
    r"|lien he|lien lac|lh|l/h|alo|goi(?: so| ngay| cho)?|call|sms|nhan tin(?: so)?|ib|inbox|may ban)"
    r"|(?P<public>ma so thue|mst|ma so doanh nghiep|msdn|mã dn|tax code|gpkd|"
    r"giay phep kinh doanh|dkkd|cong van(?: so)?|van ban(?: so)?"
    r"|quyet dinh(?: so)?|van don|ma don(?: hang)?|don hang|ma giao dich|ma gd|ma tra cuu|"
    r"ma hoa don|hoa don(?: so)?|hop dong so|isbn|issn"
    r"|imei|serial|so ?seri|seri|ma vach|barcode|so lo|ma san pham|ma sp|ma so sp|ma hang|sku|model|so khung|so may xe|"
    r"ma bo ho so|cve|ma thi truong|so dang ky|so hieu)"
    rf"|(?P<maybe_account>tai khoan|tk|ctk|chuyen khoan|ck|bank|account|acc|{BANK}|ngan hang|nh)"
    r")(?![a-z])"
)
_AT_BANK = re.compile(
    rf"(?:tai khoan|tk|ctk)(?: ngan hang| nh| (?:ben|o|tai))?[ :\-]{{1,2}}{BANK}(?: ?bank)?[ :.\-]{{1,3}}"
)
"""An account and its bank, right before the number."""
_SIGNS = 3
"""How many characters can stand between a label and the letters that begin a code."""
_ENDS = re.compile(r"[.!?;](?=\s)|\d")
_BANK_AFTER = re.compile(
    rf"[ \n,(\-:.|/]{{0,4}}(?:(?:tai|o|cua|thuoc|ngan hang|nh|tk|bank|"
    rf"mo tai)[ :]{{1,2}}){{0,3}}(?:{BANK}|bank|ngan hang|nh)(?![a-z])"
)


def label_before(fold: str, at: int) -> tuple[Label | None, int]:
    """The label that a number at `at` belongs to, and how many characters before the number it ends.

    A label counts within `REACH` characters, with no sentence end and no other digits in between.
    """
    window = fold[max(0, at - REACH - 25) : at]
    labels = list(_LABELS.finditer(window))
    if not labels:
        return None, 0
    last = labels[-1]
    if len(labels) > 1 and last.lastgroup == Label.MAYBE_ACCOUNT.value:
        before = labels[-2]
        code = before.lastgroup == Label.PUBLIC.value and last.start() - before.end() <= _SIGNS  # "mã SP: TK-204…"
        last = before if code or before.lastgroup == Label.ACCOUNT.value else last
        if _AT_BANK.fullmatch(window, before.start()):
            return Label.ACCOUNT, 1  # "tk MB 0862519374", which has the shape of a telephone number
    gap = window[last.end() :]
    if len(gap) > REACH or _ENDS.search(gap) or last.lastgroup is None:
        return None, 0
    return Label(last.lastgroup), len(gap)


def bank_after(fold: str, end: int) -> bool:
    """Whether the name of a bank follows directly."""
    return bool(_BANK_AFTER.match(fold, end, end + 60))
