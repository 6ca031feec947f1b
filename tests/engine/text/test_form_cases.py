"""The hand-checked cases for cleaning, the key and the fold."""

from __future__ import annotations

import pytest

from cases import Case, load_cases
from sangto.text import canonical_tone, clean, clean_text, fold, fold_text, key, key_text

CLEAN = (
    "unicode_nfc",
    "unicode_mark_order",
    "unicode_cp1258_semi_decomposed",
    "d_stroke",
    "homoglyph",
    "zero_width",
    "spaces",
    "fullwidth",
)
TONE = ("tone_canonical_old", "tone_canonical_old_unchanged", "tone_misplaced_fix", "tone_foreign_untouched")
KEY = ("iy_key", "iy_key_unchanged", "quotes_key", "teencode_key", "abbrev_expand")


def _name(case: object) -> str:
    return f"{case.rule}: {case.input}" if isinstance(case, Case) else str(case)


@pytest.mark.parametrize("case", load_cases(*CLEAN), ids=_name)
def test_clean(case: Case) -> None:
    assert clean_text(case.input) == case.expected
    assert clean(case.input).text == case.expected


@pytest.mark.parametrize("case", load_cases(*TONE), ids=_name)
def test_tone_in_old_style(case: Case) -> None:
    assert canonical_tone(case.input) == case.expected


@pytest.mark.parametrize("case", load_cases("tone_to_new_style"), ids=_name)
def test_tone_in_new_style(case: Case) -> None:
    assert canonical_tone(case.input, style="new") == case.expected


@pytest.mark.parametrize("case", load_cases(*KEY), ids=_name)
def test_key(case: Case) -> None:
    assert key_text(case.input) == case.expected
    assert key(case.input).text == case.expected


@pytest.mark.parametrize("case", load_cases("fold_ascii"), ids=_name)
def test_fold(case: Case) -> None:
    assert fold_text(case.input) == case.expected
    assert fold(case.input).text == case.expected
