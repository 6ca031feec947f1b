"""LTI 1.3 against a platform over real HTTP: a drill opened, answered, graded; launches that are refused, and why."""

import re
import time
from urllib.parse import parse_qs, urlsplit

import httpx
import jwt
import pytest

from desk.factories import make_user
from desk.training import platform as lms
from desk.training.classroom import make_classroom
from sangto_desk.accounts.models import Role
from sangto_desk.training.models import Launch, LaunchState, Learner
from sangto_desk.training.services import Details, register_platform, set_platform_active
from sangto_desk.training.tasks import send_grades


@pytest.fixture
def platform(live_server, settings):
    settings.NETWORK_ALLOWED = True
    with lms.running() as running:
        running.tool = live_server.url
        yield running


@pytest.fixture
def room(platform):
    found = make_classroom(0)
    administrator = make_user(Role.ADMINISTRATOR, found.unit)
    details = Details(
        "Trường thử",
        platform.url,
        lms.CLIENT,
        (lms.DEPLOYMENT,),
        f"{platform.url}/auth",
        f"{platform.url}/token",
        f"{platform.url}/keys",
    )
    found.platform = register_platform(actor=administrator, unit=found.unit, details=details)
    found.administrator = administrator
    return found


def browser():
    """Keeps its cookies, and has patience on a busy machine."""
    return httpx.Client(timeout=60)


def begun(client, platform):
    """State and nonce that the desk gives to a launch that begins."""
    said = {
        "iss": platform.url,
        "client_id": lms.CLIENT,
        "login_hint": "7",
        "target_link_uri": f"{platform.tool}/hoc/lti/",
    }
    answer = client.get(f"{platform.tool}/hoc/lti/bat-dau/", params=said)
    assert answer.status_code == 302, answer.text
    asked = parse_qs(urlsplit(answer.headers["Location"]).query)
    assert asked["redirect_uri"] == [f"{platform.tool}/hoc/lti/"]
    return asked["state"][0], asked["nonce"][0]


def launched(client, platform, token, state):
    return client.post(f"{platform.tool}/hoc/lti/", data={"id_token": token, "state": state})


def opened(client, platform, drill, **changes):
    state, nonce = begun(client, platform)
    claims = platform.claims(nonce, **{f"{lms.CLAIM}custom": {"drill": str(drill.pk)}, **changes})
    return launched(client, platform, platform.signed(claims), state)


def code_of(answer):
    return re.search(r"(training\.lti-[\w-]+)", answer.text).group(1)


@pytest.mark.django_db(transaction=True)
def test_drill_is_opened_answered_and_graded(platform, room):
    drill = room.rating_drill()
    with browser() as client:
        answer = opened(client, platform, drill)
        assert answer.status_code == 302
        there = platform.tool + answer.headers["Location"]
        page = client.get(there)
        assert "frame-ancestors " + platform.url in page.headers["Content-Security-Policy"]
        assert client.post(there, data={"rating": "true"}).status_code == 302
        assert client.post(there, data={"rating": "false"}).status_code == 302
    with browser() as fresh:  # a frame that keeps no cookie shows the answer all the same
        assert "100 %" in fresh.get(there).text
    send_grades.call()
    assert [
        (score["path"], score["scoreGiven"], score["scoreMaximum"], score["userId"]) for score in platform.scores
    ] == [("/lineitems/1/scores", 100.0, 100, "hoc-sinh-7")]
    send_grades.call()
    assert len(platform.scores) == 1
    learner = Learner.objects.get()
    assert (learner.user.name, learner.user.has_usable_password()) == ("Học sinh Bảy", False)


@pytest.mark.django_db(transaction=True)
def test_learner_without_a_way_to_sign_in_erases_what_is_kept(platform, room):
    drill = room.rating_drill()
    with browser() as client:
        there = platform.tool + opened(client, platform, drill).headers["Location"]
        client.post(there, data={"rating": "false"})
        user = Learner.objects.get().user
        assert client.post(there, data={"erase": "yes"}).status_code == 200
        assert client.get(there).status_code == 404
    user.refresh_from_db()
    assert (Learner.objects.count(), Launch.objects.count(), user.name, user.is_active) == (0, 0, "–", False)


@pytest.mark.django_db(transaction=True)
def test_grade_that_was_refused_is_sent_again(platform, room):
    drill = room.rating_drill()
    with browser() as client:
        there = platform.tool + opened(client, platform, drill).headers["Location"]
        client.post(there, data={"rating": "false"})
    platform.refuses = True
    send_grades.call()
    assert (platform.scores, Launch.objects.get().sent) == ([], None)
    platform.refuses = False
    send_grades.call()
    assert len(platform.scores) == 1


@pytest.mark.django_db(transaction=True)
def test_launches_that_cannot_be_trusted_say_why(platform, room, settings):
    drill = room.rating_drill()
    custom = {f"{lms.CLAIM}custom": {"drill": str(drill.pk)}}
    now = int(time.time())

    def refused(client, claims=None, key=lms.KEY, kid="khoa-1", state=None, **changes):
        given, nonce = begun(client, platform)
        said = claims or {**platform.claims(nonce), **custom, **changes}
        answer = launched(client, platform, platform.signed(said, key, kid), state or given)
        return answer.status_code, code_of(answer)

    with browser() as client:
        assert refused(client, key=lms.FORGER) == (403, "training.lti-forged")
        assert refused(client, kid="khoa-2") == (403, "training.lti-forged")
        assert refused(client, iat=now - 500, exp=now - 400) == (403, "training.lti-expired")
        assert refused(client, iat=now + 5 * 3600, exp=now + 6 * 3600) == (403, "training.lti-clock")
        assert refused(client, **{f"{lms.CLAIM}deployment_id": "2"}) == (403, "training.lti-deployment")
        assert refused(client, aud="khach-2") == (404, "training.lti-unknown")
        assert refused(client, nonce="khong-phai-cua-ban") == (403, "training.lti-replayed")
        assert refused(client, sub="") == (403, "training.lti-forged")
        assert refused(client, **{f"{lms.CLAIM}custom": {"drill": "999999"}}) == (404, "training.lti-no-drill")
        unsigned = jwt.encode(platform.claims("x"), "", "none", headers={"kid": "khoa-1"})
        state, _nonce = begun(client, platform)
        assert launched(client, platform, unsigned, state).status_code == 403
        assert launched(client, platform, "kh.ong.phai", state).status_code == 403
    assert Launch.objects.count() == 0


@pytest.mark.django_db(transaction=True)
def test_launch_works_once_and_in_its_own_browser_alone(platform, room):
    drill = room.rating_drill()
    with browser() as client, browser() as other:
        state, nonce = begun(client, platform)
        token = platform.signed(platform.claims(nonce, **{f"{lms.CLAIM}custom": {"drill": str(drill.pk)}}))
        stolen = launched(other, platform, token, state)
        assert (stolen.status_code, code_of(stolen)) == (400, "training.lti-state")
        assert launched(client, platform, token, state).status_code == 302
        again = launched(client, platform, token, state)
        assert (again.status_code, code_of(again)) == (403, "training.lti-replayed")
    assert LaunchState.objects.filter(used=None).count() == 0


@pytest.mark.django_db(transaction=True)
def test_closed_platform_and_closed_network_open_nothing(platform, room, settings):
    drill = room.rating_drill()
    with browser() as client:
        there = platform.tool + opened(client, platform, drill).headers["Location"]
        settings.NETWORK_ALLOWED = False
        answer = opened(client, platform, drill)
        assert (answer.status_code, code_of(answer)) == (403, "training.lti-network")
        set_platform_active(actor=room.administrator, platform=room.platform, active=False)
        assert client.get(there).status_code == 404
        said = {"iss": platform.url, "client_id": lms.CLIENT, "login_hint": "7"}
        assert client.get(f"{platform.tool}/hoc/lti/bat-dau/", params=said).status_code == 404


@pytest.mark.django_db(transaction=True)
def test_teacher_chooses_a_drill_for_the_course(platform, room):
    drill = room.rating_drill()
    linking = {
        "deep_link_return_url": f"{platform.url}/return",
        "accept_types": ["ltiResourceLink"],
        "accept_presentation_document_targets": ["iframe"],
        "data": "thẻ của nền tảng",
    }
    changes = {
        f"{lms.CLAIM}message_type": "LtiDeepLinkingRequest",
        "https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings": linking,
    }
    teacher = {f"{lms.CLAIM}roles": ["http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor"]}
    with browser() as client:
        assert opened(client, platform, drill, **changes).status_code == 403
        page = opened(client, platform, drill, **changes, **teacher)
        assert page.status_code == 200, page.text
        sealed = re.search(r'name="sealed" value="([^"]+)"', page.text).group(1)
        chosen = client.post(f"{platform.tool}/hoc/lti/chon/", data={"sealed": sealed, "drill": str(drill.pk)})
        said = platform.took(re.search(r'name="JWT" value="([^"]+)"', chosen.text).group(1))
    item = said["https://purl.imsglobal.org/spec/lti-dl/claim/content_items"][0]
    assert (item["type"], item["custom"], item["lineItem"]["scoreMaximum"]) == (
        "ltiResourceLink",
        {"drill": str(drill.pk)},
        100,
    )
    assert said["https://purl.imsglobal.org/spec/lti-dl/claim/data"] == "thẻ của nền tảng"
