"""What must hold for the forms of any text whatever."""

from __future__ import annotations

import pytest
from hypothesis import given

from sangto.records import Span
from sangto.text import (
    Form,
    canonical_tone,
    clean,
    clean_text,
    collation_key,
    fold,
    fold_text,
    fold_words,
    guess_language,
    key,
    key_text,
    key_words,
    parse_syllable,
    tokenize,
)
from strategies import any_text, vietnamese_text

FORMS = (clean, key, fold)
FAST = (clean_text, key_text, fold_text)


@pytest.mark.parametrize("derive", FAST)
@given(text=any_text())
def test_a_form_of_a_form_is_the_same(derive, text):
    once = derive(text)
    assert derive(once) == once


@pytest.mark.parametrize(("form", "fast"), list(zip(FORMS, FAST, strict=True)))
@given(text=any_text())
def test_forms_with_and_without_offsets_agree(form, fast, text):
    assert form(text).text == fast(text)


@pytest.mark.parametrize("form", FORMS)
@given(text=any_text())
def test_offsets_stay_inside_and_in_order(form, text):
    derived: Form = form(text)
    spans = [derived.offsets.to_source(Span(i, i + 1)) for i in range(len(derived.text))]
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert [span.start for span in spans] == sorted(span.start for span in spans)
    assert [span.end for span in spans] == sorted(span.end for span in spans)


@pytest.mark.parametrize("form", FORMS)
@given(text=any_text())
def test_flags_quote_the_text_as_given(form, text):
    for flag in form(text).flags:
        assert text[flag.span.start : flag.span.end] == flag.text


@given(text=any_text())
def test_tokens_quote_the_text_as_given_in_order(text):
    tokens = tokenize(text)
    assert [text[token.span.start : token.span.end] for token in tokens] == [token.text for token in tokens]
    assert [token.span for token in tokens] == sorted(token.span for token in tokens)
    assert all(a.span.end <= b.span.start for a, b in zip(tokens, tokens[1:], strict=False))


@given(text=any_text())
def test_key_words_and_fold_words_are_those_of_the_tokens(text):
    words = [word for token in tokenize(text) for word in token.key]
    assert key_words(text) == words
    assert fold_words(text) == [fold_text(word) for word in words]


@given(text=any_text())
def test_key_words_are_the_words_of_the_key(text):
    assert [word for token in tokenize(key_text(text)) for word in token.key] == key_words(text)


@given(text=any_text())
def test_tones_stay_what_they_are_in_either_style(text):
    assert canonical_tone(canonical_tone(text, "new"), "old") == canonical_tone(text, "old")
    assert len(canonical_tone(text)) == len(clean_text(text))


@given(text=any_text())
def test_language_and_order_exist_for_every_text(text):
    assert guess_language(text) in {"vi", "en", "other"}
    assert collation_key(text) == collation_key(text)


@given(text=vietnamese_text())
def test_clean_vietnamese_needs_no_cleaning_but_spaces(text):
    assert {flag.kind for flag in clean(text).flags} <= {"space"}


@given(text=any_text())
def test_a_parsed_syllable_spells_its_word(text):
    for word in key_words(text):
        syllable = parse_syllable(word)
        if syllable:
            assert fold_text(syllable.onset + syllable.nucleus + syllable.coda) == fold_text(word)
