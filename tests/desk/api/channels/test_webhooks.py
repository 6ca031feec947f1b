"""Webhooks over real HTTP: genuine calls make tips and are answered at once; forged and replayed ones do nothing."""

from __future__ import annotations

import hmac
import json
import re
import time

import httpx
import pytest

from desk.api.channels import recorded
from desk.api.channels.conftest import PATIENCE
from desk.api.channels.recorded import CALLS, CHATS, Call
from sangto_desk.inbox.models import Question, Seen, Tip
from sangto_desk.inbox.selectors.tickets import ticket_of

TEXT = "Nghe nói uống nước lá ổi mỗi sáng thì hạ đường huyết ngay trong 3 ngày, có thật không?"
HOSTS = {
    "zalo": "openapi.zalo.me/v3.0/oa/message/cs",
    "zalo-bot": "bot-api.zaloplatforms.com/botbot-token/sendMessage",
    "messenger": "graph.facebook.com/v23.0/me/messages",
    "telegram": "api.telegram.org/bot123:tg-token/sendMessage",
}
EACH = pytest.mark.parametrize("channel", list(CALLS))


def said(answer) -> tuple[str, str]:
    """To whom and what a platform was told to say."""
    body = answer.body
    chat = body.get("chat_id") or body["recipient"].get("user_id") or body["recipient"]["id"]
    return chat, body.get("text") or body["message"]["text"]


@EACH
def test_message_makes_a_tip_and_is_answered_at_once_with_the_ticket(deliver, platform, settings, channel):
    assert deliver(channel, CALLS[channel](TEXT)).status_code == 200
    assert list(Tip.objects.values_list("text", "channel")) == [(TEXT, channel)]
    (answer,) = platform.answers
    chat, text = said(answer)
    assert (answer.address, chat) == (HOSTS[channel], CHATS[channel])
    (token,) = re.findall(re.escape(settings.SITE_ADDRESS) + r"/phieu/([\w-]{27})/", text)
    assert ticket_of(token).tip == Tip.objects.get()


def test_answers_show_that_the_desk_may_send_them(deliver, platform):
    deliver("zalo", recorded.zalo(TEXT))
    deliver("messenger", recorded.messenger(TEXT))
    keys = [platform.answers[0].headers["access_token"], platform.answers[1].headers["Authorization"]]
    assert keys == ["zalo-token", "Bearer page-token"]


@EACH
def test_replayed_call_counts_once_and_is_answered_once(deliver, platform, channel):
    call = CALLS[channel](TEXT)
    assert [deliver(channel, call).status_code for _ in range(3)] == [200, 200, 200]
    assert (Question.objects.get().count, len(platform.answers)) == (1, 1)


@EACH
def test_call_that_was_not_answered_is_answered_when_it_is_delivered_again(deliver, platform, channel):
    call = CALLS[channel](TEXT)
    platform.status = 500
    deliver(channel, call)
    platform.status = 200
    deliver(channel, call)
    first, second = [said(answer) for answer in platform.answers]
    assert (first == second, Question.objects.get().count) == (True, 1)


@EACH
def test_forged_call_is_refused_and_leaves_nothing(deliver, platform, channel):
    call = CALLS[channel](TEXT)
    (name,) = call.headers
    forged = [
        Call(call.body, {}),
        Call(call.body, {name: ""}),
        Call(call.body, {name: call.headers[name][:-1] + "0"[call.headers[name].endswith("0") :]}),
        Call(call.body, {name: "mac=" + "0" * 64}),
        Call(call.body, {name: "x" * 10_000}),
    ]
    if channel in ("zalo", "messenger"):  # the others send a secret, which says nothing of the body
        forged.append(Call(call.body.replace(b"3 ng", b"9 ng"), call.headers))
    assert {deliver(channel, each).status_code for each in forged} == {403}
    assert (Tip.objects.count(), Seen.objects.count(), platform.answers) == (0, 0, [])


@EACH
def test_channel_without_its_secret_is_closed(deliver, settings, channel):
    settings.CHANNELS = {**settings.CHANNELS, channel: dict.fromkeys(settings.CHANNELS[channel], "")}
    assert deliver(channel, CALLS[channel](TEXT)).status_code == 404
    assert deliver("pigeon", CALLS[channel](TEXT)).status_code == 404


@EACH
def test_nothing_goes_out_unless_the_network_is_allowed(deliver, platform, settings, channel):
    settings.NETWORK_ALLOWED = False
    assert deliver(channel, CALLS[channel](TEXT)).status_code == 200
    assert (Tip.objects.count(), platform.answers) == (1, [])


@pytest.mark.one_store
@EACH
@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"null", b'"x"', b"[" * 100_000, b"\xff\xfe\x00", b"{}"])
def test_body_that_is_no_message_does_no_harm(deliver, platform, channel, body):
    headers = dict(CALLS[channel](TEXT).headers)
    stamp = str(int(time.time() * 1000))
    if channel == "zalo":
        headers = {"X-ZEvent-Timestamp": stamp, "X-ZEvent-Signature": recorded.zalo_signature(body, stamp)}
    if channel == "messenger":
        digest = hmac.new(recorded.SECRET.encode(), body, "sha256").hexdigest()
        headers = {"X-Hub-Signature-256": f"sha256={digest}"}
    readable = body in (b"[]", b"null", b'"x"', b"{}")
    assert deliver(channel, Call(body, headers)).status_code == (200 if readable else 400)
    assert (Tip.objects.count(), platform.answers) == (0, [])


def test_zalo_signature_over_the_timestamp_of_the_header_is_taken_too(deliver):
    call, stamp = recorded.zalo(TEXT), "1754450000000"
    headers = {"X-ZEvent-Signature": recorded.zalo_signature(call.body, stamp), "X-ZEvent-Timestamp": stamp}
    assert deliver("zalo", Call(call.body, headers)).status_code == 200
    assert Tip.objects.count() == 1


def test_zalo_signature_is_no_hmac(deliver):
    call = recorded.zalo(TEXT)
    stamp = json.loads(call.body)["timestamp"]
    wrong = hmac.new(recorded.SECRET.encode(), recorded.APP.encode() + call.body + stamp.encode(), "sha256").hexdigest()
    assert deliver("zalo", Call(call.body, {"X-ZEvent-Signature": wrong})).status_code == 403


def test_message_from_long_ago_is_a_replay(deliver, platform):
    assert deliver("zalo", recorded.zalo(TEXT, at=time.time() - 3 * 24 * 3600)).status_code == 200
    assert (Tip.objects.count(), platform.answers) == (0, [])


def test_picture_is_answered_with_what_can_be_read_and_leaves_nothing(deliver, platform):
    deliver("zalo", recorded.zalo("", event="user_send_image"))
    assert (Tip.objects.count(), Seen.objects.count()) == (0, 0)
    assert said(platform.answers[0])[1].startswith("Ở đây chỉ đọc được chữ.")


def test_events_that_are_no_messages_are_passed_over(deliver, platform):
    deliver("zalo", recorded.zalo("", event="follow"))
    deliver("zalo-bot", recorded.zalo_bot(TEXT, kind="GROUP"))
    deliver("messenger", recorded.messenger(TEXT, echo=True))
    deliver("telegram", recorded.telegram(TEXT, kind="supergroup"))
    assert (Tip.objects.count(), platform.answers) == (0, [])


def test_both_shapes_of_the_zalo_bot_and_captions_of_pictures_are_read(deliver):
    deliver("zalo-bot", recorded.zalo_bot(TEXT, "a", wrapped=False))
    deliver("telegram", recorded.telegram(TEXT, "2", field="caption"))
    assert Question.objects.get().count == 2


def test_command_is_answered_with_what_to_do(deliver, platform):
    deliver("telegram", recorded.telegram("/start"))
    assert said(platform.answers[0])[1].startswith("Hãy gửi điều bạn nghi ngờ")
    assert Tip.objects.count() == 0


def test_text_that_cannot_be_taken_is_answered_with_the_reason(deliver, platform):
    deliver("telegram", recorded.telegram("chanh", "1"))
    deliver("messenger", recorded.messenger("a b " * 6_000))
    assert [said(answer)[1].split(". ")[0] for answer in platform.answers] == [
        "Ngắn quá, chưa thể kiểm chứng",
        "Đoạn chữ dài 24.000 ký tự; nhiều nhất nhận 20.000",
    ]


def test_call_that_is_too_large_is_refused(deliver):
    assert deliver("telegram", recorded.telegram("a b " * 1_250_000)).status_code == 413


def test_messenger_is_verified_with_the_word_that_was_agreed_on(live_server, desk_unit):
    address = f"{live_server.url}/api/channels/messenger/"
    query = {"hub.mode": "subscribe", "hub.verify_token": "loi-hen", "hub.challenge": "1158201444"}
    right = httpx.get(address, params=query, timeout=PATIENCE)
    wrong = httpx.get(address, params={**query, "hub.verify_token": "khac"}, timeout=PATIENCE)
    other = httpx.get(f"{live_server.url}/api/channels/telegram/", params=query, timeout=PATIENCE)
    assert (right.status_code, right.text, right.headers["Content-Type"]) == (200, "1158201444", "text/plain")
    assert [wrong.status_code, other.status_code] == [403, 403]


@EACH
def test_nothing_of_the_sender_is_in_the_store_or_the_log(deliver, platform, channel, caplog, django_db_blocker):
    from desk.inbox.leaks import dumped

    platform.status = 500
    deliver(channel, CALLS[channel](TEXT))
    kept = dumped()
    found = [word for word in (CHATS[channel], "ten_hien_thi", "Tên Hiển Thị", "979122185046046317") if word in kept]
    assert (found, CHATS[channel] in caplog.text, "token" in caplog.text) == ([], False, False)
