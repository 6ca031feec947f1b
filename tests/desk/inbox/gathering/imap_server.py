"""A mail server of one mailbox on loopback: as much of IMAP4rev1 (RFC 3501), over TLS, as a client needs to read it.

It knows one name and password, keeps its messages in memory, and does what is asked: search, fetch, flag, expunge. Its
certificate is made for it, by an authority that nobody else trusts.
"""

from __future__ import annotations

import datetime
import ipaddress
import re
import socketserver
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

NAME, PASSWORD = "tin@desk.example", 'mot "mat khau" kho doan'


@dataclass
class Mailbox:
    """Messages by their UID, and the flags of each."""

    messages: dict[int, bytes] = field(default_factory=dict)
    flags: dict[int, set[str]] = field(default_factory=dict)

    def add(self, message: bytes) -> int:
        """Deliver a message; returns its UID."""
        uid = max(self.flags, default=0) + 1
        self.messages[uid], self.flags[uid] = message, set()
        return uid


class _Session(socketserver.StreamRequestHandler):
    """One client. A line that it does not understand is answered with BAD, as the protocol says."""

    server: _Server

    def handle(self) -> None:
        self._say(b"* OK ready")
        while line := self._line():
            tag, _, rest = line.partition(" ")
            uid, _, after = rest.partition(" ")
            word, _, given = after.partition(" ") if uid.upper() == "UID" else (uid, "", after)
            method = getattr(self, f"do_{word.lower()}", None)
            try:
                done = method(given) if method else "BAD unknown"
            except (ValueError, KeyError):
                done = "BAD arguments"
            self._say(f"{tag} {done} done".encode())
            if word.upper() == "LOGOUT":
                return

    def _line(self) -> str:
        """A command, with the literals that it announces."""
        line = self.rfile.readline().decode()
        while found := re.search(r"\{(\d+)\}\r\n$", line):
            self._say(b"+ go on")
            literal = self.rfile.read(int(found[1])).decode()
            line = f'{line[: found.start()]}"{literal}"{self.rfile.readline().decode()}'
        return line.strip()

    def _say(self, line: bytes) -> None:
        self.wfile.write(line + b"\r\n")

    def do_capability(self, _: str) -> str:
        self._say(b"* CAPABILITY IMAP4rev1")
        return "OK"

    def do_login(self, given: str) -> str:
        quoted = re.findall(r'"((?:[^"\\]|\\.)*)"|(\S+)', given)
        words = tuple(re.sub(r"\\(.)", r"\1", one or other) for one, other in quoted)
        return "OK" if words == (NAME, PASSWORD) else "NO wrong name or password,"

    def do_select(self, given: str) -> str:
        if given.strip('"') != "INBOX":
            return "NO no such folder"
        self._say(f"* {len(self.server.box.messages)} EXISTS".encode())
        self._say(b"* OK [UIDVALIDITY 1]")
        return "OK [READ-WRITE]"

    def do_search(self, given: str) -> str:
        box = self.server.box
        wanted = [uid for uid in box.messages if "UNSEEN" not in given or "\\Seen" not in box.flags[uid]]
        self._say(f"* SEARCH {' '.join(map(str, wanted))}".encode())
        return "OK"

    def do_fetch(self, given: str) -> str:
        uid = int(given.split()[0])
        if "PEEK" not in given:
            self.server.box.flags[uid].add("\\Seen")
        data, place = self.server.box.messages[uid], list(self.server.box.messages).index(uid) + 1
        flags = " ".join(sorted(self.server.box.flags[uid]))
        head = f"* {place} FETCH (UID {uid} FLAGS ({flags}) RFC822.SIZE {len(data)} BODY[] {{{len(data)}}}\r\n"
        self.wfile.write(head.encode() + data + b")\r\n")
        return "OK"

    def do_store(self, given: str) -> str:
        uids, sign, flags = re.fullmatch(r"([\d,]+) ([+-])FLAGS \((.*)\)", given).groups()  # type: ignore[union-attr]
        for uid in map(int, uids.split(",")):
            change = self.server.box.flags[uid].update if sign == "+" else self.server.box.flags[uid].difference_update
            change(flags.split())
        return "OK"

    def do_expunge(self, _: str) -> str:
        for uid in [uid for uid in self.server.box.messages if "\\Deleted" in self.server.box.flags[uid]]:
            place = list(self.server.box.messages).index(uid) + 1
            del self.server.box.messages[uid]
            self._say(f"* {place} EXPUNGE".encode())
        return "OK"

    def do_logout(self, _: str) -> str:
        self._say(b"* BYE")
        return "OK"


class _Server(socketserver.ThreadingTCPServer):
    allow_reuse_address, daemon_threads = True, True

    def __init__(self, box: Mailbox, context: ssl.SSLContext) -> None:
        self.box = box
        super().__init__(("127.0.0.1", 0), _Session)
        self.socket = context.wrap_socket(self.socket, server_side=True)

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that does not trust the certificate goes away; that is what one test is about."""


@contextmanager
def imap_server(folder: Path) -> Iterator[tuple[Mailbox, int, Path]]:
    """A running server: its mailbox, its port, and the file of the authority to trust."""
    pair = make_certificate(folder)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pair)
    box = Mailbox()
    with _Server(box, context) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            yield box, server.server_address[1], pair
        finally:
            server.shutdown()
            thread.join()


def make_certificate(folder: Path) -> Path:
    """A certificate for 127.0.0.1 with its key, in one file; it vouches for itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "mail.desk.example")])
    now = datetime.datetime.now(datetime.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    file = folder / "mail.pem"
    encoding = serialization.Encoding.PEM
    private = key.private_bytes(encoding, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    file.write_bytes(private + made.public_bytes(encoding))
    return file
