"""Calls of the channels as they arrive: shapes recorded from the platforms, with invented numbers and words."""

from __future__ import annotations

import hashlib
import hmac
import json
import time
from typing import Any, NamedTuple

APP, SECRET = "2553928453557884079", "khoa-bi-mat-thu-nghiem"
CHATS = {
    "zalo": "6142494823111222333",
    "zalo-bot": "6ede9afa66b88fe6d6a9",
    "messenger": "24601234567890123",
    "telegram": "5550001112",
}
CHANNELS = {
    "zalo": {"app": APP, "secret": SECRET, "token": "zalo-token"},
    "zalo-bot": {"secret": SECRET, "token": "bot-token"},
    "messenger": {"secret": SECRET, "verify": "loi-hen", "token": "page-token"},
    "telegram": {"secret": SECRET, "token": "123:tg-token"},
}


class Call(NamedTuple):
    """A call of a channel: its body and the headers that sign it."""

    body: bytes
    headers: dict[str, str]


def zalo(
    text: str, number: str = "cb31dff1c39642cc1b83", event: str = "user_send_text", at: float | None = None
) -> Call:
    """What Zalo sends when somebody writes to an official account."""
    stamp = str(int((at or time.time()) * 1000))
    value: dict[str, Any] = {
        "event_name": event,
        "app_id": APP,
        "sender": {"id": CHATS["zalo"]},
        "recipient": {"id": "3662729599332560487"},
        "message": {"text": text, "msg_id": number},
        "timestamp": stamp,
        "user_id_by_app": "979122185046046317",
    }
    if event != "user_send_text":
        del value["message"]["text"]
        value["message"]["attachments"] = [{"type": "image", "payload": {"url": "https://example.org/anh.jpg"}}]
    body = json.dumps(value, ensure_ascii=False).encode()
    return Call(body, {"X-ZEvent-Signature": f"mac={zalo_signature(body, stamp)}"})


def zalo_signature(body: bytes, stamp: str) -> str:
    """SHA-256 over app id, raw body, timestamp and secret."""
    return hashlib.sha256(APP.encode() + body + stamp.encode() + SECRET.encode()).hexdigest()


def zalo_bot(text: str, number: str = "2d758cb5e222177a4e35", wrapped: bool = True, kind: str = "PRIVATE") -> Call:
    """What the Zalo Bot platform sends."""
    message = {
        "from": {"id": CHATS["zalo-bot"], "display_name": "Tên Hiển Thị", "is_bot": False},
        "chat": {"id": CHATS["zalo-bot"], "chat_type": kind},
        "text": text,
        "message_id": number,
        "date": int(time.time() * 1000),
    }
    update = {"event_name": "message.text.received", "message": message}
    body = json.dumps({"ok": True, "result": update} if wrapped else update, ensure_ascii=False).encode()
    return Call(body, {"X-Bot-Api-Secret-Token": SECRET})


def messenger(text: str, number: str = "m_AbCdEf123", echo: bool = False) -> Call:
    """What Facebook sends when somebody writes to a page."""
    message: dict[str, Any] = {"mid": number, "text": text}
    if echo:
        message["is_echo"] = True
    event = {
        "sender": {"id": CHATS["messenger"]},
        "recipient": {"id": "100200300400"},
        "timestamp": int(time.time() * 1000),
        "message": message,
    }
    entry = {"id": "100200300400", "time": int(time.time() * 1000), "messaging": [event]}
    body = json.dumps({"object": "page", "entry": [entry]}).encode()
    return Call(body, {"X-Hub-Signature-256": "sha256=" + hmac.new(SECRET.encode(), body, "sha256").hexdigest()})


def telegram(text: str, number: str = "17", kind: str = "private", field: str = "text") -> Call:
    """What Telegram sends to the webhook of a bot."""
    message = {
        "message_id": int(number),
        "from": {"id": int(CHATS["telegram"]), "is_bot": False, "first_name": "Tên", "username": "ten_hien_thi"},
        "chat": {"id": int(CHATS["telegram"]), "first_name": "Tên", "username": "ten_hien_thi", "type": kind},
        "date": int(time.time()),
        field: text,
    }
    body = json.dumps({"update_id": 901 + int(number), "message": message}, ensure_ascii=False).encode()
    return Call(body, {"X-Telegram-Bot-Api-Secret-Token": SECRET})


CALLS = {"zalo": zalo, "zalo-bot": zalo_bot, "messenger": messenger, "telegram": telegram}
