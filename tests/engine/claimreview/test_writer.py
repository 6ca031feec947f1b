"""What is written is what Google and Data Commons read, and what we read back."""

import io
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sangto.claimreview import Publisher, open_reader, write_claim_review, write_feed
from sangto.errors import InvalidRecord
from sangto.records import FactCheck, Source

FACT_CHECK = FactCheck(
    id="kc-001",
    claim="Ngậm tỏi sống chữa khỏi viêm họng.",
    title="Tỏi sống không chữa khỏi viêm họng",
    rating="Sai",
    url="https://kiemchung.example.vn/toi",
    publisher="Tổ kiểm chứng Ví Dụ",
    date="2024-06-26",
    language="vi",
    summary="Chưa có bằng chứng.",
    sources=(Source("Chăm sóc viêm họng", "https://benhvien.example.vn/1", "Bệnh viện Ví Dụ", "2023"),),
)


def test_claim_review_has_what_google_asks_for_and_no_author_of_the_claim() -> None:
    publisher = Publisher("Tổ kiểm chứng Ví Dụ", "https://kiemchung.example.vn/", "https://kiemchung.example.vn/l.png")
    assert json.loads(write_claim_review(FACT_CHECK, page_url=FACT_CHECK.url, publisher=publisher)) == {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        "identifier": {"@type": "PropertyValue", "propertyID": "sangto", "value": "kc-001"},
        "url": "https://kiemchung.example.vn/toi",
        "claimReviewed": "Ngậm tỏi sống chữa khỏi viêm họng.",
        "headline": "Tỏi sống không chữa khỏi viêm họng",
        "datePublished": "2024-06-26",
        "inLanguage": "vi",
        "author": {
            "@type": "Organization",
            "name": "Tổ kiểm chứng Ví Dụ",
            "url": "https://kiemchung.example.vn/",
            "logo": "https://kiemchung.example.vn/l.png",
        },
        "itemReviewed": {"@type": "Claim", "name": "Ngậm tỏi sống chữa khỏi viêm họng."},
        "reviewRating": {"@type": "Rating", "alternateName": "Sai"},
        "abstract": "Chưa có bằng chứng.",
        "citation": [
            {
                "@type": "CreativeWork",
                "name": "Chăm sóc viêm họng",
                "url": "https://benhvien.example.vn/1",
                "publisher": {"@type": "Organization", "name": "Bệnh viện Ví Dụ"},
                "datePublished": "2023",
            }
        ],
    }


def test_json_may_stand_in_a_script_element() -> None:
    hostile = FactCheck(id="1", claim="</script><script>alert(1)</script> <!-- &amp;", rating="Sai")
    text = write_claim_review(hostile, page_url="https://a.vn", publisher="X")
    assert [character for character in "<>&" if character in text] == []
    page = f'<html><script type="application/ld+json">{text}</script></html>'
    (found,) = open_reader(io.BytesIO(page.encode()))
    assert found.claim == hostile.claim


@pytest.mark.parametrize(
    ("rating", "page_url", "publisher", "message"),
    [
        ("", "https://a.vn", "X", 'Fact-check "1" needs a rating.'),
        ("Sai", "https://a.vn", " ", 'Fact-check "1" needs a publisher.'),
        ("Sai", "/a", "X", 'Fact-check "1" needs an http address, not "/a".'),
    ],
)
def test_what_google_requires_is_required(rating: str, page_url: str, publisher: str, message: str) -> None:
    with pytest.raises(InvalidRecord) as caught:
        write_claim_review(FactCheck("1", "a", rating=rating), page_url=page_url, publisher=publisher)
    assert caught.value.message == message


def test_empty_feed_is_valid() -> None:
    assert json.loads("".join(write_feed([])))["dataFeedElement"] == []


texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=30).map(str.strip)
entities = st.sampled_from(["&amp;", "&", "&lt;b&gt;", "&#39;", "&amp;quot;", "AT&T"])
any_text = st.one_of(texts, st.tuples(texts, entities, texts).map("".join).map(str.strip))
visible = st.tuples(st.sampled_from("aĐ9"), any_text).map("".join)
addresses = st.sampled_from(["", "https://a.example.vn/x?b=1&copy=2&amp;d=3", "http://kiemchung.example.vn/đường"])
dates = st.sampled_from(["", "2024", "2024-06", "2024-06-26"])
sources = st.builds(Source, title=visible, url=addresses, publisher=any_text, date=dates)
fact_checks = st.builds(
    FactCheck,
    id=visible,
    claim=visible,
    title=any_text,
    rating=any_text,
    url=addresses,
    publisher=any_text,
    date=dates,
    language=st.sampled_from(["", "vi", "en-GB"]),
    summary=any_text,
    sources=st.lists(sources, max_size=3).map(tuple),
)


@settings(deadline=None)
@given(st.lists(fact_checks, max_size=4))
def test_feed_that_is_read_back_is_the_same(written: list[FactCheck]) -> None:
    text = "".join(write_feed(written))
    reader = open_reader(io.BytesIO(text.encode()), "datacommons")
    assert list(reader) == written
    assert reader.problems == ()


@settings(deadline=None)
@given(fact_checks.filter(lambda each: each.rating and each.url and each.publisher))
def test_claim_review_that_is_read_back_is_the_same(written: FactCheck) -> None:
    text = write_claim_review(written, page_url=written.url, publisher=written.publisher)
    reader = open_reader(io.BytesIO(text.encode()), "claimreview")
    assert list(reader) == [written]
    assert reader.problems == ()
