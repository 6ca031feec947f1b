"""The Data Commons feed: streamed, and only the spoilt element lost."""

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sangto.claimreview import open_reader
from sangto.claimreview.json_stream import JsonStream
from sangto.errors import InvalidRecord

SAMPLES = Path(__file__).parents[2] / "data" / "claimreview"


def reader_of(text: str | bytes, **options: object):
    data = text if isinstance(text, bytes) else text.encode()
    return open_reader(io.BytesIO(data), "datacommons", name="f", **options)


def element(claim: str) -> str:
    return json.dumps({"item": [{"@type": "ClaimReview", "claimReviewed": claim}]})


def test_sample_feed_gives_reviews_and_problems() -> None:
    reader = open_reader(SAMPLES / "feed.json", name="f")
    assert reader.format == "datacommons"
    assert [(each.claim, each.rating, each.url, each.publisher) for each in reader] == [
        ("Sạc qua đêm làm nổ điện thoại", "Sai", "https://kiemchung.example.vn/a", "Tổ kiểm chứng Ví Dụ"),
        ("Chế độ máy bay làm sạc nhanh gấp đôi", "2", "https://kiemchung.example.vn/a", ""),
        ("Nước biển dâng 2 m vào năm 2030", "", "https://kiemchung.example.vn/e", ""),
    ]
    assert [str(each) for each in reader.problems] == [
        "f, element 2: it has no ClaimReview",
        "f, element 3: it has no ClaimReview",
        "f, element 4: claim must be a text, not a number",
    ]
    assert (reader.skipped, reader.warnings) == (1, 2)


def test_list_of_elements_without_the_feed_around_it_is_read() -> None:
    assert [each.claim for each in reader_of(f"[{element('a')}, {element('b')}]")] == ["a", "b"]


def test_spoilt_element_is_left_out_and_the_next_is_read() -> None:
    spoilt = ['{"item": NaN}', '{"a": 1, "a": 2}', "7", element("\ud800"), '{"item": ' + "9" * 5000 + "}"]
    reader = reader_of('{"dataFeedElement": [' + ",".join([*spoilt, element("b")]) + "]}")
    assert [each.claim for each in reader] == ["b"]
    assert [str(each) for each in reader.problems] == [
        "f, element 1: NaN is not a JSON value",
        'f, element 2: the key "a" stands twice with different values',
        "f, element 3: a feed element must be an object, not a number",
        "f, element 4: claim holds U+D800, which is not text",
        "f, element 5: a number of 5000 digits",
    ]


def test_bytes_that_are_not_utf8_spoil_only_the_text_they_stand_in() -> None:
    data = ('{"dataFeedElement": [' + element("a?") + "," + element("b") + "]}").encode().replace(b"?", b"\xe9")
    reader = reader_of(data)
    assert [each.claim for each in reader] == ["b"]
    assert [str(each) for each in reader.problems] == ["f, element 1: claim holds U+DCE9, which is not text"]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('{"dataFeedElement": [\n%s,\n', "invalid JSON at line 3, column 1, after element 1: the text ends early"),
        ('{"dataFeedElement": [\n%s', "invalid JSON at line 2, column 59, after element 1: the text ends early"),
        ('{"dataFeedElement": [\n%s ;]}', "invalid JSON at line 2, column 60, after element 1: ',' is needed"),
        (
            '{"dataFeedElement": [%s, // b\n]}',
            "invalid JSON at line 1, column 82, after element 1: a comment, which JSON does not have",
        ),
        (
            '{"dataFeedElement": [%s,]}',
            "invalid JSON at line 1, column 81, after element 1: a comma before the closing ]",
        ),
        (
            '{"dataFeedElement": [%s]} x',
            "invalid JSON at line 1, column 83, after element 1: more text after the end of the JSON",
        ),
        (
            '{"dataFeedElement": [%s, ' + "[" * 100_000,
            "invalid JSON at line 1, column 82, after element 1: the JSON is nested too deeply",
        ),
    ],
)
def test_syntax_error_ends_the_reading_after_what_came_before(text: str, reason: str) -> None:
    reader = reader_of(text % element("a"))
    assert [each.claim for each in reader] == ["a"]
    assert [str(each) for each in reader.problems] == [f"f: {reason}; what follows is not read"]


def test_strict_raises_at_the_spoilt_element() -> None:
    with pytest.raises(InvalidRecord) as caught:
        list(reader_of('{"dataFeedElement": [7]}', strict=True))
    assert caught.value.where == "f, element 1"


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**20), 10**20)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner, max_size=4),
    max_leaves=12,
)


@settings(deadline=None)
@given(st.lists(json_values, max_size=6), st.integers(1, 9), st.sampled_from([None, 1]), st.booleans())
def test_stream_gives_what_the_whole_parser_gives_whatever_the_pieces(
    values: list[object], step: int, indent: int | None, ascii_only: bool
) -> None:
    text = json.dumps({"a": values, "k": values, "z": 1}, indent=indent, ensure_ascii=ascii_only)
    data = io.BytesIO(text.encode("utf-8", "surrogatepass"))
    stream = JsonStream(lambda size: data.read(step))
    assert [found.value for found in stream.elements("k")] == json.loads(json.dumps(values))


MEASURE = """
import json, re
from sangto.claimreview import open_reader

class Feed:
    "A feed of so many bytes that is never in memory, nor on disk."
    def __init__(self, size):
        review = {"@type": "ClaimReview", "claimReviewed": "Nước chanh chữa cúm " * 60, "url": "https://a.vn/1"}
        self.element = json.dumps({"url": "https://a.vn/1", "item": [review]}, ensure_ascii=False).encode() + b","
        self.pieces = self.all(size)
    def all(self, size):
        yield b'{"@type":"DataFeed","dataFeedElement":['
        for _ in range(size // len(self.element) // 200):
            yield self.element * 200
        yield b"{}]}"
    def read(self, size):
        return next(self.pieces, b"")

reader = open_reader(Feed(60_000_000), "datacommons", name="f")
count = sum(1 for _ in reader)
peak = int(re.search(r"VmHWM:\\s+(\\d+) kB", open("/proc/self/status").read())[1])  # ru_maxrss is inherited
print(count == reader.read and count > 30_000, reader.position > 59_000_000, reader.skipped, peak < 120_000)
"""


def test_feed_of_sixty_megabytes_is_read_in_little_memory() -> None:
    done = subprocess.run([sys.executable, "-c", MEASURE], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["True", "True", "0", "True"]
