"""A web server on loopback that misbehaves on demand: each path is a function that writes to the connection."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

Answer = Callable[[socket.socket], None]


def answer(body: bytes = b"", *, status: str = "200 OK", **headers: str) -> Answer:
    """A whole answer; underscores in the names of headers stand for hyphens."""
    lines = {"Content-Length": str(len(body)), **{name.replace("_", "-"): value for name, value in headers.items()}}
    head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())

    def send(connection: socket.socket) -> None:
        connection.sendall(f"HTTP/1.1 {status}\r\n{head}\r\n".encode() + body)

    return send


def redirect(place: str, status: str = "302 Found") -> Answer:
    """An answer that leads on."""
    return answer(status=status, Location=place)


class Site:
    """What the server answers, and what it was asked."""

    def __init__(self) -> None:
        self.pages: dict[str, Answer] = {}
        self.requests: list[str] = []
        self.address = ""
        self.stopped = threading.Event()

    def serve(self, connection: socket.socket) -> None:
        """One request and its answer."""
        with connection, suppress(OSError):
            head = b""
            while b"\r\n\r\n" not in head and (part := connection.recv(65536)):
                head += part
            self.requests.append(head.decode("latin-1"))
            path = head.split(b" ", 2)[1].decode() if head else ""
            self.pages.get(path, answer(b"no such page", status="404 Not Found"))(connection)

    def drip(self, data: bytes, forever: bytes = b"x") -> Answer:
        """Bytes, then one more every twentieth of a second for as long as somebody listens."""

        def send(connection: socket.socket) -> None:
            connection.sendall(data)
            while not self.stopped.wait(0.05):
                connection.sendall(forever)

        return send


@contextmanager
def running_site() -> Iterator[Site]:
    """A site on a free port of 127.0.0.1."""
    site = Site()
    listener = socket.create_server(("127.0.0.1", 0))
    site.address = f"http://127.0.0.1:{listener.getsockname()[1]}"

    def accept() -> None:
        with suppress(OSError):
            while True:
                connection, _ = listener.accept()
                threading.Thread(target=site.serve, args=(connection,), daemon=True).start()

    thread = threading.Thread(target=accept, daemon=True)
    thread.start()
    try:
        yield site
    finally:
        site.stopped.set()
        with suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join(5)
