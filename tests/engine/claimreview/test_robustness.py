"""Whatever the bytes, there are records, problems, or one of our errors: never anything else."""

import io
import json
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from sangto.claimreview import FORMATS, open_reader
from sangto.errors import SangToError

SAMPLES = sorted((Path(__file__).parents[2] / "data" / "claimreview").iterdir())

keys = st.sampled_from(
    [
        "claim",
        "id",
        "title",
        "url",
        "date",
        "sources",
        "@type",
        "@graph",
        "@id",
        "item",
        "url",
        "review",
        "itemReviewed",
        "author",
        "claimReviewed",
        "text",
        "reviewRating",
        "alternateName",
        "ratingValue",
        "claims",
        "claimReview",
        "results",
        "publisher",
        "dataFeedElement",
        "citation",
        "error",
    ]
)
words = st.sampled_from(["ClaimReview", "Claim", "https://a.vn", "26/06/2024", "vi", "", "Sai", "\x00", "\ud800"])
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | words | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(keys | st.text(max_size=4), inner, max_size=5),
    max_leaves=25,
)


def read_all(data: bytes, format: str | None) -> None:
    try:
        reader = open_reader(io.BytesIO(data), format, name="f")
        found = list(reader)
    except SangToError as error:
        assert str(error)
        return
    assert reader.read == len(found)
    assert all(each.id and each.claim for each in found)
    "\n".join(map(str, reader.problems)).encode()


@settings(deadline=None)
@given(values, st.sampled_from(FORMATS), st.booleans())
def test_any_json_value_is_read_or_reported(value: object, format: str, ascii_only: bool) -> None:
    read_all(json.dumps(value, ensure_ascii=ascii_only).encode("utf-8", "surrogatepass"), format)


@settings(deadline=None)
@given(st.lists(values, max_size=5))
def test_every_line_of_any_json_is_a_record_or_a_problem(lines: list[object]) -> None:
    reader = open_reader(io.BytesIO("\n".join(map(json.dumps, lines)).encode()), "jsonl")
    assert len(list(reader)) + reader.skipped == len(lines)


@settings(deadline=None)
@given(st.binary(max_size=300), st.sampled_from([*FORMATS, None]))
def test_any_bytes_are_read_or_reported(data: bytes, format: str | None) -> None:
    read_all(data, format)


@settings(deadline=None)
@given(st.data())
def test_sample_that_is_cut_and_changed_is_read_or_reported(data: st.DataObject) -> None:
    content = bytearray(data.draw(st.sampled_from(SAMPLES)).read_bytes())
    for at, byte in data.draw(st.lists(st.tuples(st.integers(0, len(content) - 1), st.integers(0, 255)), max_size=5)):
        content[at] = byte
    end = data.draw(st.integers(0, len(content)))
    read_all(bytes(content[:end]), data.draw(st.sampled_from([*FORMATS, None])))
