"""From a document to what the store keeps and what the inverted index is given."""

from __future__ import annotations

from sangto.errors import InvalidRecord
from sangto.search.analysis import Analysed, analyse, bigrams
from sangto.search.engine import Terms
from sangto.search.store import Document, Row

_NO_TITLE = Analysed("", (), (), {})


def check_document(document: Document) -> None:
    """See that a document can be kept.

    Raises:
        InvalidRecord: A field is not text, or the id is empty.
    """
    for name, value in zip(Document._fields, document, strict=True):
        if not isinstance(value, str):
            raise InvalidRecord(f"The field {name!r} of a document must be text (got {value!r}).")
        try:
            value.encode()
        except UnicodeEncodeError as error:
            raise InvalidRecord(
                f"The field {name!r} of the document {document.id!r} holds U+{ord(value[error.start]):04X},"
                " which is not text.",
                hint="Half of a character was cut off; take the text from where it is whole.",
            ) from None
    if not document.id:
        raise InvalidRecord(f"The id of a document must not be empty (its text is {document.text[:40]!r}).")


def to_row(document: Document) -> Row:
    """Analyse a document; its number is given by the store.

    Raises:
        InvalidRecord: A field is not text, or the id is empty.
    """
    check_document(document)
    analysed = analyse(document.text, document.language)
    title = analyse(document.title, analysed.language) if document.title else _NO_TITLE
    return Row(
        num=0,
        id=document.id,
        language=analysed.language,
        text=document.text,
        title=document.title,
        words=" ".join(analysed.words),
        title_words=" ".join(title.words),
        terms=" ".join(analysed.terms),
        title_terms=" ".join(title.terms),
        payload=document.payload,
    )


def analysed_again(row: Row) -> Row:
    """A stored row with its words as this version finds them."""
    document = Document(row.id, row.text, row.title, row.language, row.payload)
    return to_row(document)._replace(num=row.num)


def length(row: Row) -> int:
    """Words of a document, one more for each of text and title."""
    return row.words.count(" ") + row.title_words.count(" ") + 2


def to_terms(row: Row) -> Terms:
    """The terms of a stored document, by field of the inverted index. Pairs do not cross from text to title."""
    single = f"{row.terms} {row.title_terms}"
    if row.language == "en":
        return Terms(e=single)
    pairs = " ".join(bigrams(tuple(row.terms.split())) + bigrams(tuple(row.title_terms.split())))
    return Terms(f=single, b=pairs, w=f"{row.words} {row.title_words}")
