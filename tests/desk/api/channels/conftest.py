"""A desk that answers webhooks over HTTP on loopback, and a platform that takes its answers, on loopback too."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any, NamedTuple

import httpx
import pytest

from desk.api.channels.recorded import CHANNELS, Call
from desk.factories import make_unit, open_desk
from sangto_desk.accounts.models import Unit
from sangto_desk.api.channels import outbound

PATIENCE = 300.0
"""Seconds that an answer may take on a busy machine."""


class Answered(NamedTuple):
    """An answer that the platform was given."""

    address: str
    headers: dict[str, str]
    body: Any


class Platform:
    """All platforms in one server: notes what it is told, answers with `status`."""

    def __init__(self) -> None:
        self.answers: list[Answered] = []
        self.status = 200
        platform = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                host = self.headers["X-Meant-For"]
                platform.answers.append(Answered(host + self.path, dict(self.headers), body))
                self.send_response(platform.status)
                self.send_header("Content-Length", "2")
                self.end_headers()
                self.wfile.write(b"{}")

            def log_message(self, *_: Any) -> None:
                pass

        self.server = HTTPServer(("127.0.0.1", 0), Handler)
        self.thread = threading.Thread(target=self.server.serve_forever, args=(0.02,), daemon=True)


class ToLoopback(httpx.HTTPTransport):
    """Carries every call to the platform of the test, whatever its address."""

    def __init__(self, port: int) -> None:
        super().__init__()
        self._port = port

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.headers["X-Meant-For"] = request.url.host
        request.url = request.url.copy_with(scheme="http", host="127.0.0.1", port=self._port)
        return super().handle_request(request)


@pytest.fixture
def platform(monkeypatch) -> Iterator[Platform]:
    """Where answers go."""
    made = Platform()
    made.thread.start()
    monkeypatch.setattr(outbound, "SECONDS", PATIENCE)
    monkeypatch.setattr(outbound, "make_transport", lambda: ToLoopback(made.server.server_port))
    outbound.reset()
    yield made
    outbound._client().close()
    outbound.reset()
    made.server.shutdown()
    made.server.server_close()
    made.thread.join()


@pytest.fixture
def channels(settings, data) -> None:
    """All channels are set up, and the network is allowed."""
    settings.CHANNELS = {**settings.CHANNELS, **CHANNELS}
    settings.NETWORK_ALLOWED = True


@pytest.fixture
def desk_unit(transactional_db, channels) -> Unit:
    """The unit whose inbox it is; the desk is open."""
    open_desk()
    return make_unit("Phòng kiểm chứng")


@pytest.fixture
def deliver(live_server, desk_unit) -> Iterator[Callable[..., httpx.Response]]:
    """Deliver a call over HTTP."""
    with httpx.Client(base_url=live_server.url, timeout=PATIENCE) as client:

        def post(channel: str, call: Call, **headers: str) -> httpx.Response:
            sent = {"Content-Type": "application/json", **call.headers, **headers}
            return client.post(f"/api/channels/{channel}/", content=call.body, headers=sent)

        yield post
