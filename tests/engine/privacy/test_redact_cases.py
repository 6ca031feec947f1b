"""The hand-checked cases for redaction, with the short marks that the cases file uses."""

from __future__ import annotations

import pytest

from cases import Case, load_cases
from sangto.privacy import Kind, redact

SHORT_MARKS = {
    Kind.PHONE: "[SĐT]",
    Kind.CITIZEN_ID: "[CCCD]",
    Kind.OLD_ID: "[CMND]",
    Kind.BANK_ACCOUNT: "[TÀI KHOẢN]",
    Kind.PLATE: "[BIỂN SỐ]",
    Kind.EMAIL: "[EMAIL]",
    Kind.PROFILE: "[HỒ SƠ MXH]",
    Kind.ADDRESS: "[ĐỊA CHỈ]",
}
CASES = load_cases("redact_phone", "redact_id", "redact_bank", "redact_plate", "redact_contact", "redact_address")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.input)
def test_redact_case(case: Case) -> None:
    text = redact(case.input).text
    for kind, mark in SHORT_MARKS.items():
        text = text.replace(f"[{kind.mark}]", mark)
    assert text == case.expected
