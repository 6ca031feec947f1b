"""A learning platform of the tests' own, on loopback over real HTTP: keys, tokens and scores as Moodle gives them."""

from __future__ import annotations

import json
import threading
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs

import httpx
import jwt
from cryptography.hazmat.primitives.asymmetric import rsa
from jwt.algorithms import RSAAlgorithm

CLIENT, DEPLOYMENT = "khach-1", "1"
CLAIM = "https://purl.imsglobal.org/spec/lti/claim/"
SCORE = "https://purl.imsglobal.org/spec/lti-ags/scope/score"
KEY = rsa.generate_private_key(public_exponent=65537, key_size=2048)
FORGER = rsa.generate_private_key(public_exponent=65537, key_size=2048)


@dataclass
class Platform:
    """What the platform knows and what it was told."""

    url: str
    tool: str = ""
    scores: list[dict] = field(default_factory=list)
    refuses: bool = False
    granted: set[str] = field(default_factory=set)

    def claims(self, nonce: str, **changes: object) -> dict:
        """What the platform says of a learner who opens drill 0."""
        now = int(time.time())
        said = {
            "iss": self.url,
            "aud": CLIENT,
            "sub": "hoc-sinh-7",
            "name": "Học sinh Bảy",
            "nonce": nonce,
            "iat": now,
            "exp": now + 60,
            f"{CLAIM}message_type": "LtiResourceLinkRequest",
            f"{CLAIM}version": "1.3.0",
            f"{CLAIM}deployment_id": DEPLOYMENT,
            f"{CLAIM}target_link_uri": f"{self.tool}/hoc/lti/",
            f"{CLAIM}resource_link": {"id": "link-1"},
            f"{CLAIM}roles": ["http://purl.imsglobal.org/vocab/lis/v2/membership#Learner"],
            f"{CLAIM}custom": {"drill": "0"},
            "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint": {
                "scope": [SCORE],
                "lineitem": f"{self.url}/lineitems/1",
            },
        }
        return {**said, **changes}

    def signed(self, claims: dict, key: rsa.RSAPrivateKey = KEY, kid: str = "khoa-1") -> str:
        return jwt.encode(claims, key, "RS256", headers={"kid": kid})

    def took(self, token: str) -> dict:
        """What the tool signed, checked against the keys that it publishes."""
        found = httpx.get(f"{self.tool}/hoc/lti/khoa.json", timeout=60).json()
        kid = jwt.get_unverified_header(token)["kid"]
        key = next(RSAAlgorithm.from_jwk(one) for one in found["keys"] if one["kid"] == kid)
        return jwt.decode(token, key, ["RS256"], options={"verify_aud": False})


def handler(platform: Platform) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            pass

        def answer(self, status: int, body: object) -> None:
            data = json.dumps(body).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def do_GET(self) -> None:
            jwk = {**json.loads(RSAAlgorithm.to_jwk(KEY.public_key())), "kid": "khoa-1", "alg": "RS256", "use": "sig"}
            self.answer(200, {"keys": [jwk]})

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            if self.path == "/token":
                said = platform.took(parse_qs(body)["client_assertion"][0])
                token = uuid.uuid4().hex
                platform.granted.add(token)
                self.answer(200 if said["iss"] == CLIENT else 401, {"access_token": token, "expires_in": 60})
            elif platform.refuses or self.headers["Authorization"].removeprefix("Bearer ") not in platform.granted:
                self.answer(503, {})
            else:
                platform.scores.append({"path": self.path, **json.loads(body)})
                self.answer(200, {})

    return Handler


@contextmanager
def running() -> Iterator[Platform]:
    """The platform, listening."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler)
    platform = Platform(f"http://127.0.0.1:{server.server_address[1]}")
    server.RequestHandlerClass = handler(platform)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    yield platform
    server.shutdown()
    server.server_close()
    thread.join()
