"""Vietnamese text: its forms, words, syllables, language."""

from sangto.text.collation import collation_key
from sangto.text.dates import DateMention, find_dates
from sangto.text.forms import fold, key, key_text
from sangto.text.keystrokes import decode_keystrokes
from sangto.text.language import ReadText, guess_language, read_text
from sangto.text.lawrefs import LawReference, find_law_references
from sangto.text.legacy import Decoded, decode_bytes
from sangto.text.names import strip_titles
from sangto.text.oddities import Oddity, find_oddities
from sangto.text.offsets import Flag, Form, OffsetMap
from sangto.text.places import PlaceMention, find_places
from sangto.text.quantities import Quantity, find_quantities
from sangto.text.quantity_format import describe_mention, format_quantity
from sangto.text.sentences import split_sentences
from sangto.text.syllables import Syllable, is_syllable_shape, parse_syllable
from sangto.text.synonyms import canonical_words
from sangto.text.tokens import Token, fold_words, key_words, tokenize
from sangto.text.tones import canonical_tone
from sangto.text.unicode import clean, clean_text, fold_text

__all__ = [
    "DateMention",
    "Decoded",
    "Flag",
    "Form",
    "LawReference",
    "Oddity",
    "OffsetMap",
    "PlaceMention",
    "Quantity",
    "ReadText",
    "Syllable",
    "Token",
    "canonical_tone",
    "canonical_words",
    "clean",
    "clean_text",
    "collation_key",
    "decode_bytes",
    "decode_keystrokes",
    "describe_mention",
    "find_dates",
    "find_law_references",
    "find_oddities",
    "find_places",
    "find_quantities",
    "fold",
    "fold_text",
    "fold_words",
    "format_quantity",
    "guess_language",
    "is_syllable_shape",
    "key",
    "key_text",
    "key_words",
    "parse_syllable",
    "read_text",
    "split_sentences",
    "strip_titles",
    "tokenize",
]
