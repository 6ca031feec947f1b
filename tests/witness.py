"""A witness for tests, written from the text of C2SP tlog-witness alone, over HTTP on this machine."""

from __future__ import annotations

import threading
from base64 import b64decode
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer

from sangto.ledger import Algorithm, PublicKey, SecretKey, SignedCheckpoint, cosign, parse_checkpoint, signed_by
from sangto.ledger.proofs import verify_consistency

TIME = 1_800_000_000


class Witness:
    """Signs what continues what it has seen.

    Args:
        log: The key of the log that it knows.
    """

    def __init__(self, log: PublicKey) -> None:
        self.key = SecretKey.generate("thuvien.example", Algorithm.COSIGNATURE)
        self.log, self.size, self.root = log, 0, b""
        self.bodies: list[bytes] = []

    def answer(self, body: bytes) -> tuple[int, str, bytes]:
        """Status, type and content for the body of a request."""
        self.bodies.append(body)
        head, _empty, note = body.partition(b"\n\n")
        first, *proof = head.decode().split("\n")
        word, _space, old = first.partition(" ")
        signed = parse_checkpoint(note)
        if word != "old" or int(old) > signed.checkpoint.size or len(proof) > 63:
            return 400, "text/plain", b""
        if signed.checkpoint.origin != self.log.name:
            return 404, "text/plain", b""
        if not signed_by(signed, self.log):
            return 403, "text/plain", b""
        if int(old) != self.size:
            return 409, "text/x.tlog.size", f"{self.size}\n".encode()
        return self._compared(signed, [b64decode(line) for line in proof])

    def _compared(self, signed: SignedCheckpoint, proof: list[bytes]) -> tuple[int, str, bytes]:
        new = signed.checkpoint
        if new.size == self.size and new.root != self.root:
            return 409, "text/plain", b""
        if self.size and not verify_consistency(self.size, self.root, new.size, new.root, proof):
            return 422, "text/plain", b""
        self.size, self.root = new.size, new.root
        line = cosign(signed, self.key, TIME).note.signatures[-1]
        return 200, "text/plain", f"{line}\n".encode()


@contextmanager
def witness_at_work(witness: Witness) -> Iterator[str]:
    """The witness behind a server of this machine; its address."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            status, kind, content = witness.answer(self.rfile.read(int(self.headers["Content-Length"])))
            self.send_response(status if self.path == "/add-checkpoint" else 404)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_rest: object) -> None:
            """Nothing is said."""

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()
