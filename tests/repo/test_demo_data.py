"""The demonstration: 120 Vietnamese and 40 English fact-checks, 20 messages, and what must be true of each."""

import datetime
import unicodedata
from collections import Counter

import pytest

from sangto.claimreview import open_reader
from sangto.demo import FACT_CHECK_FILES, MESSAGE_FILES, messages
from sangto.text import guess_language

RECORDS = [record for file in FACT_CHECK_FILES for record in open_reader(file, "jsonl", strict=True)]
MESSAGES = list(messages())


def test_there_are_120_vietnamese_and_40_english_records():
    assert Counter(record.language for record in RECORDS) == {"vi": 120, "en": 40}


def test_ids_addresses_and_claims_are_unique():
    for name in ("id", "url", "claim", "title"):
        counted = Counter(getattr(record, name) for record in RECORDS)
        assert [value for value, count in counted.items() if count > 1] == []


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.id)
def test_record_is_complete(record):
    assert all((record.claim, record.title, record.rating, record.publisher, record.summary))
    assert guess_language(f"{record.claim} {record.summary}") == record.language
    assert datetime.date.fromisoformat(record.date) <= datetime.date(2026, 12, 31)
    assert record.url.startswith("https://demo.sangto.example/")


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.id)
def test_record_has_two_sources_with_addresses(record):
    assert len(record.sources) == 2
    assert len({(source.title, source.url) for source in record.sources}) == 2
    assert all(source.url.startswith("https://") and source.title and source.publisher for source in record.sources)


@pytest.mark.parametrize("file", FACT_CHECK_FILES + MESSAGE_FILES, ids=lambda file: file.name)
def test_files_are_in_nfc(file):
    text = file.read_text(encoding="utf-8")
    assert unicodedata.normalize("NFC", text) == text


def test_there_are_twenty_messages():
    assert len(MESSAGES) == 20
    assert len({message.id for message in MESSAGES}) == 20


@pytest.mark.parametrize("message", MESSAGES, ids=lambda message: message.id)
def test_message_says_what_it_touches(message):
    known = {record.id for record in RECORDS}
    assert message.expected
    assert {expected.id for expected in message.expected} - known == set()
    assert {expected.relation for expected in message.expected} - {"same", "conflict"} == set()
    assert [expected.quote for expected in message.expected if expected.quote not in message.text] == []
