"""500 tips full of personal data through every channel; afterwards none of it is anywhere.

Looked through: all rows of all tables, the database file and its log (of PostgreSQL: its files), the index and every
other file of the data folder, a backup of the store, the cache, the queue of tasks, and every line of every log.
"""

from __future__ import annotations

import io
import json
import logging
import os
import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from email.message import EmailMessage
from pathlib import Path
from urllib.parse import urlencode

import pytest
from django.conf import settings as desk_settings
from django.db import connection
from django.test import Client

from desk.api.channels.recorded import CALLS, CHANNELS, CHATS
from desk.factories import make_unit, make_user, open_desk
from desk.inbox.gathering.test_pull import Box
from desk.inbox.leaks import dumped
from desk.inbox.personal import Planted, planted_tips
from sangto_desk.accounts.models import Role, User
from sangto_desk.inbox.gathering.pull import pull
from sangto_desk.inbox.gathering.rows import read_rows
from sangto_desk.inbox.models import Channel, Question, Tip
from sangto_desk.inbox.selectors.tickets import ticket_of
from sangto_desk.inbox.services import match_waiting, open_claim_for, receive_tip, refuse_question
from sangto_desk.public import forms

pytestmark = pytest.mark.django_db(transaction=True)

COUNT = 500
AGENT = "Mozilla/5.0 (Linux; Android 13; DienThoaiThu 9)"
ADDRESS = "203.113.131.77"
PLAIN = "application/x-www-form-urlencoded"


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """Every line that any part of the desk logs, at any level."""
    out = io.StringIO()
    handler = logging.StreamHandler(out)
    names = ["", *logging.root.manager.loggerDict]
    levels = {name: logging.getLogger(name).level for name in names}
    for name in names:
        logging.getLogger(name).addHandler(handler)
        logging.getLogger(name).setLevel(logging.DEBUG if name.startswith(("sangto", "django_tasks")) else logging.INFO)
    yield out
    for name, level in levels.items():
        logging.getLogger(name).removeHandler(handler)
        logging.getLogger(name).setLevel(level)


def by_web(client: Client, tip: Planted, number: int, unit) -> None:
    page = client.get("/gui-tin/").content.decode()
    (mark,) = re.findall(r'name="mark" value="([^"]+)"', page)
    sent = client.generic("POST", "/gui-tin/", urlencode({"text": tip.text, "mark": mark}), content_type=PLAIN)
    token = sent.headers["Location"].split("/")[2]
    body = urlencode({"text": f"Thêm: {tip.text}"})
    client.generic("POST", f"/phieu/{token}/", body, content_type=PLAIN)
    client.get(f"/phieu/{token}/")
    # What is refused must leave no trace either.
    client.generic("POST", "/gui-tin/", urlencode({"text": tip.text, "mark": "x"}), content_type=PLAIN)
    client.generic("POST", "/gui-tin/", tip.text, content_type="text/plain")


def by_api(client: Client, tip: Planted, number: int, unit) -> None:
    client.generic("POST", "/api/v1/tips", json.dumps({"text": tip.text}), content_type="application/json")
    client.generic("POST", "/api/v1/tips", json.dumps({"words": tip.text}), content_type="application/json")


def by_chat(name: str) -> Callable[..., None]:
    def send(client: Client, tip: Planted, number: int, unit) -> None:
        call = CALLS[name](tip.text, str(number + 1))
        headers = {f"HTTP_{key.upper().replace('-', '_')}": value for key, value in call.headers.items()}
        address = f"/api/channels/{name}/"
        client.generic("POST", address, call.body, content_type="application/json", **headers)
        client.generic("POST", address, call.body, content_type="application/json")

    return send


def by_mail(client: Client, tip: Planted, number: int, unit) -> None:
    message = EmailMessage()
    message["From"] = f"{tip.secrets[0]} <nguoi.gui.{number}@thu.example.com>"
    message["Message-ID"] = f"<{number}.nguoi.gui@thu.example.com>"
    message.set_content(f"{tip.text}\n\n--\n{tip.secrets[0]}\n{tip.secrets[1]}")
    pull(Box(message.as_bytes()), unit)


def by_file(client: Client, tip: Planted, number: int, unit) -> None:
    for row in read_rows(json.dumps({"text": tip.text}).encode(), "tips.jsonl"):
        receive_tip(text=row.text, channel=Channel.FILE, unit=unit)


def by_hand(client: Client, tip: Planted, number: int, unit) -> None:
    editor = User.objects.filter(memberships__role=Role.EDITOR).first() or make_user(Role.EDITOR, unit)
    desk = Client()
    desk.force_login(editor)
    sent = {"text": tip.text, "unit": unit.pk, "mark": str(number)}
    for way in ("one", "table", "fax"):  # taken in; no table; no way at all
        desk.post("/desk/inbox/enter/", sent | {"way": way})


WAYS = {
    "web": by_web,
    "hand": by_hand,
    "api": by_api,
    "email": by_mail,
    "file": by_file,
    **{name: by_chat(name) for name in CALLS},
}


def raw_files() -> Iterator[bytes]:
    """The files of the store as they lie on the disk, the newest writes included, and a backup of it."""
    if connection.vendor == "sqlite":
        name = Path(connection.settings_dict["NAME"])
        backup = Path(desk_settings.DATA.root) / "backup.sqlite3"
        with connection.cursor() as cursor:
            cursor.execute("VACUUM INTO %s", [str(backup)])
        for path in (*name.parent.glob(f"{name.name}*"), backup):
            yield path.read_bytes()
        return
    for folder, _, names in os.walk(Path(connection.settings_dict["HOST"]) / "data"):
        for name in names if Path(folder).name not in ("global", "pg_stat") else ():
            with suppress(FileNotFoundError):  # the server is at work: also for other tests
                yield (Path(folder) / name).read_bytes()


@pytest.mark.one_store
def test_nothing_personal_is_anywhere_after_500_tips_through_every_channel(data, index, settings, monkeypatch, log):
    settings.CHANNELS = {**settings.CHANNELS, **CHANNELS}
    monkeypatch.setattr(forms, "LEAST_SECONDS", 0)
    open_desk()
    unit = make_unit("Phòng kiểm chứng")
    client = Client(REMOTE_ADDR=ADDRESS, HTTP_USER_AGENT=AGENT, HTTP_REFERER=f"http://{ADDRESS}/trang-truoc")
    tips = planted_tips(COUNT)
    names = list(WAYS)
    for number, tip in enumerate(tips):
        WAYS[names[number % len(names)]](client, tip, number, unit)
    decide(unit)
    match_waiting()

    assert (Tip.objects.count(), set(Tip.objects.values_list("channel", flat=True))) == (COUNT, set(names) - {"hand"})
    needles = [secret for tip in tips for secret in tip.secrets]
    needles += [*CHATS.values(), AGENT, ADDRESS, "nguoi.gui", "trang-truoc", "ten_hien_thi"]
    places = {"tables and files": dumped(), "log": log.getvalue()}
    assert {place: [needle for needle in needles if needle in text] for place, text in places.items()} == {
        "tables and files": [],
        "log": [],
    }
    raw = [re.sub(rb"\0{16,}", b"\0", part) for part in raw_files()]  # most of a page is room for more rows
    assert [needle for needle in fewer(needles) if any(needle.encode() in part for part in raw)] == []


def decide(unit) -> None:
    """An editor works on some: claims, refusals and the trail hold the words too."""
    editor = make_user(Role.EDITOR, unit)
    for number, question in enumerate(Question.objects.select_related("unit").order_by("id")[:40]):
        if number % 2:
            open_claim_for(actor=editor, question=question, wording=f"Lá cây {number} chữa bệnh trong 3 ngày")
        else:
            refuse_question(actor=editor, question=question, reason="vague")


def fewer(needles: list[str]) -> list[str]:
    """Of a large store every tenth is looked for byte by byte."""
    return needles if connection.vendor == "sqlite" else needles[::10]


def test_ticket_that_was_given_out_is_kept_nowhere(data, settings, log, monkeypatch):
    open_desk()
    unit = make_unit("Phòng kiểm chứng")
    receipt = receive_tip(text=planted_tips(1)[0].text, channel=Channel.WEB, unit=unit, submission="n")
    Client().get(f"/phieu/{receipt.ticket}/")
    assert ticket_of(receipt.ticket) is not None
    assert [receipt.ticket in text for text in (dumped(), log.getvalue())] == [False, False]
    assert [raw for raw in raw_files() if receipt.ticket.encode() in raw] == []
