"""The view behind all webhooks; see the package for the order of its steps."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils.translation import override
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from sangto_desk.accounts.models import Unit
from sangto_desk.accounts.selectors import default_unit
from sangto_desk.api.channels import messenger, outbound
from sangto_desk.api.channels.messenger import Messenger
from sangto_desk.api.channels.records import Adapter, Incoming
from sangto_desk.api.channels.replies import only_text_reply, receipt_reply, refusal_reply, welcome_reply
from sangto_desk.api.channels.telegram import Telegram
from sangto_desk.api.channels.zalo import Zalo
from sangto_desk.api.channels.zalo_bot import ZaloBot
from sangto_desk.common.errors import DeskError
from sangto_desk.inbox.services import answered_message, receive_message

ADAPTERS: dict[str, Adapter] = {
    adapter.channel.value: adapter for adapter in (Zalo(), ZaloBot(), Messenger(), Telegram())
}
MOST_BYTES = 1_000_000
MOST_AGE = timedelta(days=2)
"""A message that was sent longer ago is a replay: channels give up delivering after a day."""


@csrf_exempt  # genuine calls are signed
@require_http_methods(["GET", "POST"])
def webhook(request: HttpRequest, channel: str) -> HttpResponse:
    """Take in what a channel delivers."""
    adapter, unit = ADAPTERS.get(channel), default_unit()
    if adapter is None or unit is None or not adapter.is_open():
        return _said(404, "channels.closed", "This channel is not set up here.")
    if request.method == "GET":
        return _verify(request, adapter)
    if int(request.META.get("CONTENT_LENGTH") or 0) > MOST_BYTES:
        return _said(413, "channels.too-large", f"A call has at most {MOST_BYTES} bytes.")
    if not adapter.is_genuine(request.headers, request.body):
        return _said(403, "channels.signature", "The signature does not hold.")
    try:
        payload = json.loads(request.body)
    except (ValueError, RecursionError):
        return _said(400, "channels.json", "The body is not JSON.")
    with override("vi"):
        for message in adapter.messages(payload):
            _take_in(adapter, unit, message)
    return JsonResponse({"ok": True})


def _verify(request: HttpRequest, adapter: Adapter) -> HttpResponse:
    wanted = messenger.challenge(request.GET) if isinstance(adapter, Messenger) else None
    if wanted is None:
        return _said(403, "channels.verify", "The word that was agreed on is missing or wrong.")
    return HttpResponse(wanted, content_type="text/plain")


def _take_in(adapter: Adapter, unit: Unit, message: Incoming) -> None:
    """One message: counted, answered."""
    if message.sent and datetime.now(UTC) - message.sent > MOST_AGE:
        return
    if not message.text.strip() or message.text.startswith("/"):
        reply = welcome_reply() if message.text.strip() else only_text_reply()
        outbound.send(adapter.channel, adapter.answer(message.chat, reply))
        return
    try:
        receipt, seen = receive_message(text=message.text, channel=adapter.channel, message_id=message.id, unit=unit)
    except DeskError as error:
        outbound.send(adapter.channel, adapter.answer(message.chat, refusal_reply(error)))
        return
    if not seen.answered and outbound.send(adapter.channel, adapter.answer(message.chat, receipt_reply(receipt))):
        answered_message(seen)


def _said(status: int, code: str, message: str) -> JsonResponse:
    value: dict[str, Any] = {"error": {"code": code, "message": message}}
    return JsonResponse(value, status=status)
