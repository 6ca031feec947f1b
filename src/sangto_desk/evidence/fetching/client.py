"""One fetch: the page behind an address, whatever redirects lie between, within all limits.

Steps of a hop: read and judge the address; send a request that says who asks; look at the head; go on along a redirect,
or read the body up to the limit and unpack it. No cookie, proxy, netrc file or cache is used.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from http import HTTPStatus

import httpcore
import httpx

from sangto_desk.evidence.fetching.guard import Policy
from sangto_desk.evidence.fetching.limits import Deadline, Limits
from sangto_desk.evidence.fetching.network import GuardedBackend, GuardedTransport, Resolver, look_up
from sangto_desk.evidence.fetching.targets import read_target
from sangto_desk.evidence.fetching.unpacking import ASKED_FOR, unpack
from sangto_desk.evidence.refusals import refuse

_REDIRECTS = {301, 302, 303, 307, 308}
_PERMANENT = {301, 308}
_GONE = {404, 410}
MEDIA_TYPES = frozenset(  # that a server may declare; what a page really is, its bytes tell
    ("", "text/html", "application/xhtml+xml", "text/plain", "application/pdf", "application/octet-stream")
    + ("application/vnd.openxmlformats-officedocument.wordprocessingml.document",)
    + ("image/png", "image/jpeg", "image/gif", "image/webp")
)
_PROBLEMS = (
    httpx.HTTPError,
    httpx.InvalidURL,
    httpcore.ProtocolError,
    httpcore.NetworkError,
    httpcore.TimeoutException,
)
Headers = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Hop:
    """A request and the head of its answer.

    Attributes:
        address: That was asked for.
        status: Three digits and the words of the server, ``"200 OK"``.
        asked: Lines of the head of the request.
        answered: Lines of the head of the answer.
    """

    address: str
    status: str
    asked: Headers
    answered: Headers

    @property
    def code(self) -> int:
        """The status as a number."""
        return int(self.status[:3])


@dataclass(frozen=True, slots=True)
class Fetched:
    """A page.

    Attributes:
        hops: All requests; the last gave the page.
        body: As sent.
        content: Unpacked.
    """

    hops: tuple[Hop, ...]
    body: bytes
    content: bytes

    @property
    def address(self) -> str:
        """Where the page was found in the end."""
        return self.hops[-1].address

    @property
    def media_type(self) -> str:
        """What the server calls it, without parameters; empty if it says nothing."""
        value = next((value for name, value in self.hops[-1].answered if name.lower() == "content-type"), "")
        return value.partition(";")[0].strip().lower()

    @property
    def moved(self) -> bool:
        """Whether the first address has moved for good."""
        return self.hops[0].code in _PERMANENT and self.hops[0].address != self.address


@dataclass(frozen=True, slots=True)
class Fetcher:
    """Fetches pages.

    Attributes:
        agent: How the desk names itself to other servers.
        policy: What is let through.
        limits: Of one fetch.
        resolver: Gives the addresses of a host.
        transport: Makes the way out for one fetch; a test may give another.
    """

    agent: str
    policy: Policy = field(default_factory=Policy)
    limits: Limits = field(default_factory=Limits)
    resolver: Resolver = look_up
    transport: Callable[[httpcore.NetworkBackend], httpx.BaseTransport] = GuardedTransport

    def fetch(self, address: str) -> Fetched:
        """Get the page behind an address.

        Raises:
            SourceRefused: It is not fetched; its name says why (`REASONS` in `refusals`).
        """
        deadline = Deadline(self.limits.seconds)
        backend = GuardedBackend(self.policy, self.resolver, deadline, self.limits)
        hops: list[Hop] = []
        with httpx.Client(transport=self.transport(backend), trust_env=False, timeout=None) as client:
            while len(hops) <= self.limits.redirects:
                hop, body = self._ask(client, address)
                hops.append(hop)
                if body is None:
                    address = _next_address(hop)
                    continue
                packing = ", ".join(value for name, value in hop.answered if name.lower() == "content-encoding")
                return Fetched(tuple(hops), body, unpack(body, packing, self.limits.bytes))
        raise refuse("too-many-redirects", most=self.limits.redirects)

    def _ask(self, client: httpx.Client, address: str) -> tuple[Hop, bytes | None]:
        """One hop, and its body; None for a redirect."""
        target = read_target(address, self.policy)
        request = httpx.Request(
            "GET",
            target.address,
            headers={"User-Agent": self.agent, "Accept": "*/*", "Accept-Encoding": ASKED_FOR, "Connection": "close"},
        )
        try:
            answer = client.send(request, stream=True)
            try:
                hop = self._head(request, answer)
                return hop, None if hop.code in _REDIRECTS else self._body(answer)
            finally:
                answer.close()
        except _PROBLEMS as error:
            if isinstance(error, httpx.TimeoutException | httpcore.TimeoutException):
                raise refuse("too-slow", seconds=round(self.limits.wait)) from error
            problem = " ".join(str(error).split())[:120] or type(error).__name__
            raise refuse("unreachable", host=target.host, problem=problem) from error

    def _head(self, request: httpx.Request, answer: httpx.Response) -> Hop:
        """The head of an answer.

        Raises:
            SourceRefused: It is too long, or says that there is no page.
        """
        lines = answer.headers.multi_items()
        if len(lines) > self.limits.headers:
            raise refuse("head-too-large", found=len(lines), most=self.limits.headers)
        status = answer.status_code
        if status in _GONE:
            raise refuse("gone", status=status)
        if status not in _REDIRECTS and status != HTTPStatus.OK:
            raise refuse("status", status=status)
        declared = answer.headers.get("content-type", "").partition(";")[0].strip().lower()
        if status == HTTPStatus.OK and declared not in MEDIA_TYPES:
            raise refuse("media-type", found=declared[:60])
        announced = answer.headers.get("content-length", "")
        if announced.isdecimal() and int(announced) > self.limits.bytes:
            raise refuse("too-large", most=self.limits.bytes // 1024 // 1024)
        asked = tuple((name.decode("ascii"), value.decode("latin-1")) for name, value in request.headers.raw)
        raw = tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in answer.headers.raw)
        return Hop(str(request.url), f"{status} {answer.reason_phrase}".strip(), asked, raw)

    def _body(self, answer: httpx.Response) -> bytes:
        body = bytearray()
        for part in answer.iter_raw():
            body += part
            if len(body) > self.limits.bytes:
                raise refuse("too-large", most=self.limits.bytes // 1024 // 1024)
        return bytes(body)


def _next_address(hop: Hop) -> str:
    """Where a redirect leads.

    Raises:
        SourceRefused: It leads nowhere.
    """
    place = next((value for name, value in hop.answered if name.lower() == "location"), "")
    try:
        return str(httpx.URL(hop.address).join(place)) if place else ""
    except (httpx.InvalidURL, ValueError):
        raise refuse("address-unusable", address=place[:200]) from None
