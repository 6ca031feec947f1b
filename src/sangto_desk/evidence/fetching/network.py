"""Connecting: names are looked up once, every address is judged, and the connection goes to one that was judged.

The guard stands where the connection is made, below redirects and below TLS, so that nothing above it can go round it:
neither a redirect, nor a name that gives another address the second time it is asked.
"""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures import TimeoutError as Late
from typing import Any

import httpcore
import httpx

from sangto_desk.evidence.fetching.guard import Policy
from sangto_desk.evidence.fetching.limits import Deadline, Limits
from sangto_desk.evidence.refusals import refuse

Resolver = Callable[[str, int], Sequence[str]]


def look_up(host: str, port: int) -> list[str]:
    """The addresses of a host, as the system's resolver gives them; empty if there is none."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        return []
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


class _Stream(httpcore.NetworkStream):
    """A connection whose every wait ends at the deadline."""

    def __init__(self, inner: httpcore.NetworkStream, deadline: Deadline, limits: Limits) -> None:
        self._inner = inner
        self._deadline = deadline
        self._wait = limits.wait

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._inner.read(max_bytes, self._deadline.left(self._wait))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, self._deadline.left(self._wait))

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        left = self._deadline.left(self._wait)
        self._inner = self._inner.start_tls(ssl_context, server_hostname, left)
        return self

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


class GuardedBackend(httpcore.NetworkBackend):
    """Makes connections to judged addresses alone.

    Args:
        policy: What is let through.
        resolver: Gives the addresses of a host.
        deadline: Of the whole fetch.
        limits: How long a wait may be.
    """

    def __init__(self, policy: Policy, resolver: Resolver, deadline: Deadline, limits: Limits) -> None:
        self._policy = policy
        self._resolver = resolver
        self._deadline = deadline
        self._limits = limits
        self._inner = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """Look up, judge, connect."""
        self._policy.check_port(port)
        addresses = self._policy.check(host, self._look_up(host, port))
        problem: Exception = httpcore.ConnectError("no address")
        for address in addresses[:4]:
            try:
                stream = self._inner.connect_tcp(str(address), port, self._deadline.left(self._limits.wait))
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                problem = error
            else:
                return _Stream(stream, self._deadline, self._limits)
        raise problem

    def _look_up(self, host: str, port: int) -> Sequence[str]:
        """The addresses of a host, within the deadline: the system's resolver alone may wait for minutes."""
        pool = ThreadPoolExecutor(1, thread_name_prefix="look-up")
        try:
            return pool.submit(self._resolver, host, port).result(self._deadline.left(self._limits.wait))
        except Late:
            raise refuse("host-unknown", host=host) from None
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


class _Body(httpx.SyncByteStream):
    def __init__(self, inner: Iterable[bytes]) -> None:
        self._inner = inner

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._inner)

    def close(self) -> None:
        close = getattr(self._inner, "close", None)
        if close:
            close()


class GuardedTransport(httpx.BaseTransport):
    """The way out of the desk: an httpx transport over a `GuardedBackend`. No proxy is asked, none could judge."""

    def __init__(self, backend: httpcore.NetworkBackend) -> None:
        self._pool = httpcore.ConnectionPool(
            ssl_context=httpx.create_ssl_context(trust_env=False),
            network_backend=backend,
            max_connections=2,
            max_keepalive_connections=0,
        )

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request and give the head of its answer; the body is read by the caller."""
        url = httpcore.URL(
            scheme=request.url.raw_scheme,
            host=request.url.raw_host,
            port=request.url.port,
            target=request.url.raw_path,
        )
        assert isinstance(request.stream, httpx.SyncByteStream)
        answer = self._pool.handle_request(
            httpcore.Request(request.method, url, headers=request.headers.raw, content=request.stream)
        )
        assert isinstance(answer.stream, Iterable)
        return httpx.Response(
            answer.status, headers=answer.headers, stream=_Body(answer.stream), extensions=dict(answer.extensions)
        )

    def close(self) -> None:
        """Close all connections."""
        self._pool.close()
