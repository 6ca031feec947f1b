"""Google's own client reads a desk: its bundled description of the interface, another address, nothing else changed."""

import httplib2
import pytest
from django.conf import settings
from googleapiclient.discovery import build_from_document
from googleapiclient.discovery_cache import get_static_doc
from googleapiclient.errors import HttpError

from desk.public.test_pages import Site, make_site
from desk.stages import make_judged, make_published
from sangto_desk.claims.models import Claim
from sangto_desk.datafolder import DataFolder
from sangto_desk.factchecks.indexing import rebuild_index
from sangto_desk.factchecks.models import FactCheck
from sangto_desk.factchecks.published import address_of, heads
from sangto_desk.factchecks.services import publish_fact_check
from sangto_desk.inbox.matching import matcher

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def site(transactional_db, settings, tmp_path) -> Site:
    settings.DATA = DataFolder(tmp_path)
    return make_site(tmp_path)


@pytest.fixture
def claims(site: Site, live_server):
    """The resource ``claims`` of Google's client, in front of a running desk."""
    make_published(site.desk)
    make_published(site.desk)
    rebuild_index(settings.DATA.index)
    document = get_static_doc("factchecktools", "v1alpha1")
    http = httplib2.Http()
    options = {"client_options": {"api_endpoint": live_server.url}}
    service = build_from_document(document, http=http, developerKey="khong-can", **options)
    yield service.claims()
    service.close()
    matcher().close()


def test_client_finds_a_claim_with_its_review(claims, site):
    answer = claims.search(query="gội đầu đêm vỡ mạch máu não", languageCode="vi").execute()
    found = answer["claims"][0]
    review = found["claimReview"][0]
    assert found["text"] == "Gội đầu sau 10 giờ đêm gây vỡ mạch máu não."
    assert (review["textualRating"], review["languageCode"]) == ("Sai", "vi")
    assert (review["publisher"]["name"], review["title"]) == (
        "Phòng kiểm chứng thử",
        "Gội đầu ban đêm không làm vỡ mạch máu não",
    )
    assert review["url"].startswith(address_of("goi-dau")[:-1])


def test_client_goes_from_page_to_page(claims):
    request = claims.search(query="gội đầu", pageSize=2)
    first = request.execute()
    second = claims.search(query="gội đầu", pageSize=2, pageToken=first["nextPageToken"]).execute()
    urls = [claim["claimReview"][0]["url"] for page in (first, second) for claim in page["claims"]]
    assert (len(urls), len(set(urls)), "nextPageToken" in second) == (3, 3, False)
    assert claims.search(query="gội đầu", offset=2).execute()["claims"] == second["claims"]


def test_client_filters_by_site_language_and_age(claims):
    site = settings.SITE_ADDRESS.split("://")[1]
    assert len(claims.search(reviewPublisherSiteFilter=site).execute()["claims"]) == 3
    assert claims.search(reviewPublisherSiteFilter="khac.example").execute() == {}
    assert claims.search(query="gội đầu", languageCode="en").execute() == {}
    assert len(claims.search(query="gội đầu", maxAgeDays=1).execute()["claims"]) == 3


def test_client_goes_through_all_of_the_desk_with_its_site_alone(claims, site):
    name, seen, token = settings.SITE_ADDRESS.split("://")[1], [], None
    while True:
        page = claims.search(reviewPublisherSiteFilter=name, languageCode="vi", pageSize=2, pageToken=token).execute()
        seen += [claim["claimReview"][0]["url"] for claim in page.get("claims", [])]
        token = page.get("nextPageToken")
        if not token:
            break
    assert seen == [address_of(head.slug) for head in heads()]
    assert claims.search(reviewPublisherSiteFilter=name, languageCode="en").execute() == {}
    assert len(claims.search(reviewPublisherSiteFilter=name, maxAgeDays=1, offset=1).execute()["claims"]) == 2


def test_client_is_told_who_made_a_claim_where_the_desk_names_them(claims, site):
    judged = make_judged(site.desk)
    named = {"claimant_type": "product", "claimant_name": "Trà Minh Hoạ", "seen_on": "2026-06-20"}
    Claim.objects.filter(pk=judged.claim_id).update(**named)
    publish_fact_check(actor=site.desk.lead, factcheck=FactCheck.objects.get(pk=judged.pk))
    found = claims.search(reviewPublisherSiteFilter=settings.SITE_ADDRESS.split("://")[1]).execute()["claims"]
    told = [(one.get("claimant"), one.get("claimDate")) for one in found]
    assert told == [("Trà Minh Hoạ", "2026-06-20T00:00:00Z"), *[(None, None)] * 3]


@pytest.mark.parametrize(
    "parameters", [{}, {"query": "x", "pageToken": "???"}, {"query": "x", "pageToken": "YXQ6Mg", "offset": 3}]
)
def test_client_is_told_what_cannot_be(claims, parameters):
    with pytest.raises(HttpError) as told:
        claims.search(**parameters).execute()
    assert (told.value.status_code, "INVALID_ARGUMENT" in told.value.content.decode()) == (400, True)
