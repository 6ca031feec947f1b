"""What a desk publishes for machines, read by programs of others: extruct, feedparser, another desk."""

import csv
import io
import json

import extruct
import feedparser
import pytest
from click.testing import CliRunner
from django.conf import settings
from django.urls import reverse

from desk.public.test_pages import Site, correct, made, site, withdraw
from desk.stages import make_published
from sangto import Desk as Engine
from sangto.claimreview import open_reader
from sangto.matching import FactCheckIndex
from sangto_cli.main import cli
from sangto_desk.factchecks import published
from sangto_desk.factchecks.published import address_of, path_of

__all__ = ["made", "site"]

pytestmark = pytest.mark.django_db


OTHER = b'{"id": "khac", "claim": "Ngam toi song chua khoi viem hong", "url": "https://khac.example/1"}\n'


def read(client, name: str, *args) -> bytes:
    answer = client.get(reverse(f"public:{name}", args=args))
    assert answer.status_code == 200
    return b"".join(answer.streaming_content) if answer.streaming else answer.content


def test_page_holds_one_claim_review_with_all_required_and_recommended_fields(site: Site, client):
    correct(site.desk, site.published, "Câu trả lời chưa rõ.")
    slug = site.published.factcheck.slug
    page = client.get(path_of(slug)).content.decode()
    found = extruct.extract(page, base_url=address_of(slug), syntaxes=["json-ld", "opengraph"])
    (review,) = found["json-ld"]
    current = published.get(slug)
    assert review["@type"] == "ClaimReview"
    assert review["claimReviewed"] == current.claim.wording
    assert review["url"] == address_of(slug)
    assert review["reviewRating"] == {
        "@type": "Rating",
        "alternateName": "Sai",
        "name": "Sai",
        "ratingValue": 1,
        "bestRating": 5,
        "worstRating": 1,
    }
    assert review["itemReviewed"] == {"@type": "Claim", "name": current.claim.wording}
    assert (review["author"]["@type"], review["author"]["name"]) == ("Organization", "Phòng kiểm chứng thử")
    assert review["correction"] == [
        {"@type": "CorrectionComment", "text": "Câu trả lời chưa rõ.", "datePublished": current.at.isoformat()}
    ]
    assert (review["datePublished"], review["dateModified"]) == (
        current.published.isoformat(),
        current.at.isoformat(),
    )
    graph = dict(found["opengraph"][0]["properties"])
    assert (graph["og:url"], graph["og:title"]) == (address_of(slug), current.title)
    assert graph["og:image"] == f"{settings.SITE_ADDRESS}{reverse('public:card', args=[slug])}"


def test_feed_of_claim_reviews_holds_what_stands_and_is_read_by_the_engine(site: Site, client, tmp_path):
    file = tmp_path / "claimreview.json"
    file.write_bytes(read(client, "claim-reviews"))
    feed = json.loads(file.read_bytes())
    assert [element["url"] for element in feed["dataFeedElement"]] == [address_of(site.published.factcheck.slug)]
    with open_reader(file) as reader:
        (record,) = reader
    current = published.get(site.published.factcheck.slug)
    assert (record.claim, record.rating, record.url) == (current.claim.wording, "Sai", record.id)
    assert (record.publisher, record.summary) == (current.desk, current.summary)


def test_two_desks_exchange_fact_checks_by_the_feed_alone(site: Site, client, tmp_path):
    file = tmp_path / "feed.json"
    file.write_bytes(read(client, "claim-reviews"))
    elsewhere = tmp_path / "other-desk"
    with FactCheckIndex.create(elsewhere) as index, open_reader(file) as reader:
        index.add(reader)
    with Engine(index=elsewhere) as other:
        (statement,) = other.check("goi dau sau 10 gio dem gay vo mach mau nao").statements
    (match,) = statement.matches
    assert (match.record.publisher, match.conflicts) == ("Phòng kiểm chứng thử", ())
    assert match.record.url == address_of(site.published.factcheck.slug)


@pytest.mark.parametrize("kind", ["rss.xml", "atom.xml"])
def test_feed_has_corrections_and_withdrawals_as_entries_of_their_own(site: Site, client, kind):
    correct(site.desk, site.published)
    feed = feedparser.parse(read(client, "feed", kind))
    assert (feed.bozo, feed.feed.title) == (False, "Phòng kiểm chứng thử")
    titles = [entry.title.split(":")[0] for entry in feed.entries]
    assert titles == ["Đính chính", "Rút bài", "Rút bài", titles[3]]
    assert len({entry.id for entry in feed.entries}) == len(feed.entries) == 4
    assert "Số trong câu trả lời bị sai." in feed.entries[0].summary
    assert "Giờ gội đầu" not in feed.entries[1].summary


def test_feed_of_a_topic_has_that_topic_alone(site: Site, client):
    assert len(json.loads(read(client, "topic-feed", "other", "feed.json"))["items"]) == 3
    assert json.loads(read(client, "topic-feed", "health", "feed.json"))["items"] == []
    assert client.get(reverse("public:topic-feed", args=["khong-co", "feed.json"])).status_code == 404


def test_data_names_withdrawn_ones_with_the_reason_and_without_rating(site: Site, client):
    lines = [json.loads(line) for line in read(client, "data-jsonl").splitlines()]
    assert [(line["status"], line["rating"]) for line in lines] == [("publication", "Sai"), ("withdrawal", "")]
    assert lines[1]["summary"] == "Nguồn đã rút bài."
    rows = list(csv.DictReader(io.StringIO(read(client, "data-csv").decode("utf-8-sig"))))
    assert [row["url"] for row in rows] == [line["url"] for line in lines]
    assert site.draft.slug not in str(rows)


def test_desk_that_reads_the_files_again_loses_what_was_withdrawn(site: Site, client, tmp_path):
    file, index = tmp_path / "data.jsonl", tmp_path / "theirs"
    address = address_of(site.published.factcheck.slug)
    for wanted, deleted in (([address], 0), ([], 1)):
        file.write_bytes(read(client, "data-jsonl") + OTHER)
        command = ["index", "add", file, "--all-of", settings.SITE_ADDRESS, "--index", index, "--json"]
        done = CliRunner().invoke(cli, [str(word) for word in command])
        assert json.loads(done.stdout)["deleted"] == deleted
        with FactCheckIndex.open(index) as kept:
            assert [one.id for one in kept if one.id != "khac"] == wanted
        if wanted:
            withdraw(site.desk, site.published)


def test_feed_is_streamed_with_a_steady_number_of_questions_to_the_store(
    site: Site, client, django_assert_max_num_queries
):
    for _ in range(4):
        make_published(site.desk)
    with django_assert_max_num_queries(8):
        assert len(json.loads(read(client, "claim-reviews"))["dataFeedElement"]) == 5
    withdraw(site.desk, site.published)
    assert len(json.loads(read(client, "claim-reviews"))["dataFeedElement"]) == 4
