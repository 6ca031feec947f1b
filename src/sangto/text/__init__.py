"""Vietnamese text: its forms, words, syllables, language."""

from sangto.text.collation import collation_key
from sangto.text.forms import fold, key, key_text
from sangto.text.keystrokes import decode_keystrokes
from sangto.text.language import guess_language
from sangto.text.offsets import Flag, Form, OffsetMap
from sangto.text.syllables import Syllable, is_syllable_shape, parse_syllable
from sangto.text.tokens import Token, fold_words, key_words, tokenize
from sangto.text.tones import canonical_tone
from sangto.text.unicode import clean, clean_text, fold_text

__all__ = [
    "Flag",
    "Form",
    "OffsetMap",
    "Syllable",
    "Token",
    "canonical_tone",
    "clean",
    "clean_text",
    "collation_key",
    "decode_keystrokes",
    "fold",
    "fold_text",
    "fold_words",
    "guess_language",
    "is_syllable_shape",
    "key",
    "key_text",
    "key_words",
    "parse_syllable",
    "tokenize",
]
