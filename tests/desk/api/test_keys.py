"""Keys of members: what opens with one, what never does, and that a key is worth what its owner's roles are."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest
from django.db import DatabaseError, connection, transaction
from django.test import Client
from django.utils import timezone

from desk.factories import make_claim, make_unit, make_user
from fact_checks import LEMON
from sangto_desk.accounts.models import ApiKey, Role, User
from sangto_desk.accounts.services import (
    make_api_key,
    make_recovery_link,
    recover_account,
    remove_second_factors,
    revoke_api_key,
    set_active,
)
from sangto_desk.audit.models import Entry
from sangto_desk.common import limits
from sangto_desk.common.errors import Conflicted, NotFound, Unacceptable
from sangto_desk.common.tokens import new_token
from sangto_desk.inbox import services
from sangto_desk.inbox.models import Channel, Question
from sangto_desk.inbox.services import receive_tip

INBOX = "/api/v1/desk/questions"
GUAVA = "Nghe nói uống nước lá ổi mỗi sáng thì hạ đường huyết ngay trong 3 ngày."
STORM = "Cơn bão số 3 làm 21 người mất tích ở Lào Cai"


@pytest.fixture(autouse=True)
def not_limited():
    limits.forget()


@pytest.fixture
def editor(unit) -> User:
    return make_user(Role.EDITOR, unit)


def key_of(user: User) -> str:
    """A key of somebody's."""
    return make_api_key(actor=user, name="Thử", days=30)[1]


def question(text: str, unit) -> Question:
    """A question of one tip."""
    return receive_tip(text=text, channel=Channel.WEB, unit=unit).question


def get(token: str, path: str = INBOX, scheme: str = "Bearer"):
    """Read an address with a key."""
    return Client().get(path, headers={"Authorization": f"{scheme} {token}"})


def post(token: str, asked: Question, action: str, **body):
    """Decide on a question with a key."""
    address = f"{INBOX}/{asked.pk}/{action}"
    client = Client(enforce_csrf_checks=True)
    headers = {"Authorization": f"Bearer {token}"}
    return client.post(address, json.dumps(body), content_type="application/json", headers=headers)


def code(response) -> tuple[int, str]:
    """Status and code of an error."""
    error = response.json()["error"]
    assert sorted(error) == ["code", "hint", "message"]
    return response.status_code, error["code"]


def test_key_reads_the_inbox_of_its_owner_as_the_page_shows_it(unit, editor, index):
    guava, lemon = question(GUAVA, unit), question(LEMON.claim, unit)
    token = key_of(editor)
    response = get(token, f"{INBOX}?sort=new")
    items = response.json()["items"]
    assert (response.status_code, response.headers["Cache-Control"]) == (200, "no-store")
    assert [(item["number"], item["suggestion"] and item["suggestion"]["url"]) for item in items] == [
        (lemon.pk, LEMON.url),
        (guava.pk, None),
    ]
    assert [item["number"] for item in get(token, f"{INBOX}?match=none").json()["items"]] == [guava.pk]
    assert get(token, f"{INBOX}?status=refused").json() == {"items": [], "next": ""}
    assert code(get(token, f"{INBOX}?status=none")) == (422, "api.fields")


def test_list_goes_by_cursor_and_misses_nothing(unit, editor):
    made = [question(text, unit).pk for text in (GUAVA, LEMON.claim, STORM)]
    token, seen, cursor = key_of(editor), [], ""
    while len(seen) < 9:
        page = get(token, f"{INBOX}?sort=new&limit=1&cursor={cursor}").json()
        seen += [item["number"] for item in page["items"]]
        cursor = page["next"]
        if not cursor:
            break
    assert seen == made[::-1]
    assert code(get(token, f"{INBOX}?cursor=x")) == (400, "desk.cursor")


def test_editor_opens_a_claim_links_matches_and_refuses(unit, editor, index):
    token = key_of(editor)
    first, second, lemon = question(GUAVA, unit), question(STORM, unit), question(LEMON.claim, unit)
    opened = post(token, first, "claim", wording="Nước lá ổi hạ đường huyết trong 3 ngày.").json()
    assert (opened["status"], Question.objects.get(pk=first.pk).claim.number) == ("claimed", opened["claim"])
    assert code(post(token, second, "match")) == (400, "inbox.conflict")
    assert post(token, second, "claim", number=opened["claim"]).json()["claim"] == opened["claim"]
    assert post(token, lemon, "match").json()["status"] == "matched"
    refused = post(token, question("Theo tôi món phở này ngon nhất thành phố.", unit), "refuse", reason="opinion")
    assert (refused.status_code, refused.json()["status"], refused.json()["refusal"]) == (200, "refused", 1)
    assert code(post(token, lemon, "refuse", reason="opinion")) == (409, "inbox.decided")
    key = ApiKey.objects.get()
    done = Entry.objects.filter(action__in=("claims.open", "inbox.confirm-match", "inbox.refuse-question"))
    assert {(row.actor, row.key) for row in done} == {(editor, key)}
    services.refuse_question(actor=editor, question=question("Chúc mọi người ngày mới vui.", unit), reason="nothing")
    assert (Entry.objects.last().actor, Entry.objects.last().key) == (editor, None)


def test_claims_are_those_of_the_units_of_the_owner(unit, editor):
    beside = make_unit()
    claim = make_claim(editor, unit)
    make_claim(make_user(Role.EDITOR, beside), beside, "Uống nước muối chữa cúm.")
    items = get(key_of(editor), "/api/v1/desk/claims").json()["items"]
    assert [(item["number"], item["wording"], item["status"]) for item in items] == [
        (claim.number, claim.wording, "open")
    ]


@pytest.mark.parametrize(("role", "reads", "decides"), [(None, 403, 403), (1, 200, 403), (2, 200, 200), (3, 200, 200)])
def test_key_is_worth_the_role_of_its_owner(unit, role, reads, decides):
    token = key_of(make_user(role and Role(role), unit))
    asked = question(GUAVA, unit)
    assert get(token).status_code == reads
    assert post(token, asked, "refuse", reason="opinion").status_code == decides
    assert Question.objects.filter(status="refused").exists() is (decides == 200)


def test_key_of_another_unit_sees_and_decides_nothing(unit):
    token = key_of(make_user(Role.ADMINISTRATOR, make_unit()))
    asked = question(GUAVA, unit)
    assert get(token).json() == {"items": [], "next": ""}
    statuses = [post(token, asked, action, reason="opinion", wording=GUAVA) for action in ("claim", "match", "refuse")]
    assert [code(response) for response in statuses] == [(404, "inbox.question")] * 3


def test_editor_elsewhere_who_only_reads_here_decides_nothing_here(unit):
    user = make_user(Role.EDITOR, make_unit())
    user.memberships.create(unit=unit, role=Role.CONTRIBUTOR)
    user.forget_roles()
    asked = question(GUAVA, unit)
    assert code(post(key_of(user), asked, "refuse", reason="opinion")) == (403, "desk.not-allowed")


def test_no_key_a_forged_and_an_ended_one_open_nothing(unit, editor):
    token = key_of(editor)
    revoked, old, closed = key_of(editor), new_token(), key_of(other := make_user(Role.EDITOR, unit))
    revoke_api_key(actor=editor, number=ApiKey.objects.order_by("pk")[1].pk)
    set_active(user=other, active=False, actor=make_user(Role.ADMINISTRATOR, unit))
    hashed = ApiKey.objects.first().token_hash
    answers = [
        get(wrong) for wrong in (revoked, old, closed, new_token(), hashed, "", "é", token[:-1], f"{token} {token}")
    ]
    answers += [get(token, scheme="Basic"), get(token, scheme="Token"), Client().get(INBOX)]
    assert {code(answer) for answer in answers} == {(401, "desk.no-key")}
    assert {answer.headers["WWW-Authenticate"] for answer in answers} == {"Bearer"}
    assert get(token, scheme="bearer").status_code == 200


def test_key_ends_on_its_day(unit, editor, monkeypatch):
    token = key_of(editor)
    later = timezone.now() + timedelta(days=30, seconds=1)
    assert get(token).status_code == 200
    monkeypatch.setattr("sangto_desk.accounts.models.timezone.now", lambda: later)
    assert code(get(token)) == (401, "desk.no-key")


def test_key_of_an_editor_without_second_factor_waits_for_one(unit, editor):
    token = key_of(editor)
    remove_second_factors(user=editor, actor=make_user(Role.ADMINISTRATOR, unit))
    assert code(get(token)) == (403, "accounts.second-factor")


def test_keys_end_for_good_with_a_closed_account_and_with_a_new_password(unit, editor):
    administrator = make_user(Role.ADMINISTRATOR, unit)
    first, second = key_of(editor), key_of(editor)
    set_active(user=editor, active=False, actor=administrator)
    set_active(user=editor, active=True, actor=administrator)
    assert [code(get(token)) for token in (first, second)] == [(401, "desk.no-key")] * 2
    third = key_of(editor)
    recover_account(token=make_recovery_link(user=editor, actor=administrator)[1], password="mot-mat-khau-moi-dai")
    assert code(get(third)) == (401, "desk.no-key")
    ended = Entry.objects.filter(action__in=("accounts.set-active", "accounts.recover")).order_by("pk")
    assert [entry.after.get("api_keys_ended") for entry in ended] == [2, None, 1]


def test_cookie_of_a_browser_opens_nothing(unit, editor):
    asked = question(GUAVA, unit)
    client = Client()
    client.force_login(editor)
    body = json.dumps({"reason": "opinion"})
    answer = client.post(f"{INBOX}/{asked.pk}/refuse", body, content_type="application/json")
    assert (code(answer), code(client.get(INBOX))) == ((401, "desk.no-key"), (401, "desk.no-key"))
    token = key_of(editor)
    form = client.post(
        f"{INBOX}/{asked.pk}/refuse", {"reason": "opinion"}, headers={"Authorization": f"Bearer {token}"}
    )
    assert (code(form), Question.objects.get().status) == ((415, "api.type"), "new")
    assert dict(get(token).cookies) == {}


def test_requests_are_counted_by_key_and_not_by_machine(unit, editor):
    busy, other = key_of(editor), key_of(editor)
    assert {get(busy).status_code for _ in range(120)} == {200}
    assert (code(get(busy)), get(other).status_code) == ((429, "desk.too-many"), 200)


def test_answers_hold_nothing_of_senders_or_members(unit, editor):
    question("Gọi cho tôi số 0912 345 678 hoặc viết vào lan@thu.example: nước lá ổi hạ đường huyết trong 3 ngày.", unit)
    claim = make_claim(editor, unit)
    token = key_of(editor)
    answers = [get(token).json(), get(token, "/api/v1/desk/claims").json()]
    text = json.dumps(answers, ensure_ascii=False)
    hidden = ("0912", "lan@thu", editor.name, editor.email, "ticket", "channel", "assignee", "opened_by")
    assert ([word for word in hidden if word in text], claim.wording in text) == ([], True)


def test_key_is_shown_once_and_kept_nowhere(unit, editor):
    client = Client()
    client.force_login(editor)
    made = client.post("/desk/account/api-keys/", {"name": "Đọc hộp thư", "days": "7"}).content.decode()
    token = made.partition('id="new-key" readonly autocomplete="off" value="')[2].partition('"')[0]
    assert get(token).status_code == 200
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM accounts_apikey")
        kept = str(cursor.fetchall())
        cursor.execute("SELECT * FROM audit_entry")
        kept += str(cursor.fetchall())
    later = client.get("/desk/account/api-keys/").content.decode()
    assert [token in text for text in (kept, later)] == [False, False]
    assert "Đọc hộp thư" in later
    assert ApiKey.objects.get().last_used == timezone.localdate()


def test_only_the_owner_revokes_a_key(unit, editor):
    token, key = key_of(editor), ApiKey.objects.get()
    stranger, owner = Client(), Client()
    stranger.force_login(make_user(Role.ADMINISTRATOR, unit))
    owner.force_login(editor)
    assert stranger.post(f"/desk/account/api-keys/{key.pk}/revoke/").status_code == 404
    assert get(token).status_code == 200
    assert owner.post(f"/desk/account/api-keys/{key.pk}/revoke/").status_code == 302
    assert get(token).status_code == 401
    assert owner.post(f"/desk/account/api-keys/{key.pk}/revoke/").status_code == 404
    actions = ["accounts.make-api-key", "accounts.revoke-api-key"]
    assert list(Entry.objects.filter(action__in=actions).order_by("pk").values_list("action", flat=True)) == actions


def test_key_without_a_purpose_or_for_longer_than_a_year_is_not_made(editor):
    for name, days in (("  ", 1), ("x" * 61, 1), ("x", 0), ("x", 366)):
        with pytest.raises(Unacceptable):
            make_api_key(actor=editor, name=name, days=days)
    with pytest.raises(NotFound):
        revoke_api_key(actor=editor, number=1)
    for _ in range(20):
        make_api_key(actor=editor, name="x", days=365)
    with pytest.raises(Conflicted):
        make_api_key(actor=editor, name="x", days=1)


def test_database_keeps_a_key_as_it_was_made(unit, editor):
    key_of(editor)
    revoke_api_key(actor=editor, number=ApiKey.objects.get().pk)
    for change in ({"revoked_at": None}, {"days": 365}, {"user": make_user()}, {"token_hash": "0" * 64}):
        with pytest.raises(DatabaseError), transaction.atomic():
            ApiKey.objects.update(**change)
    for fields in ({"days": 366}, {"days": 0}, {"name": ""}, {"token_hash": "kurz"}):
        with pytest.raises(DatabaseError), transaction.atomic():
            ApiKey.objects.create(**{"user": editor, "name": "x", "token_hash": "1" * 64, "days": 1, **fields})
