"""Undoing the compression of an answer, within bounds: what unpacks to more than is allowed is never held in memory.

Only gzip and deflate are asked for, and only they are undone; a server that sends another packing unasked is refused.
"""

from __future__ import annotations

import zlib

from sangto_desk.evidence.refusals import refuse

ASKED_FOR = "gzip, deflate"
_GZIP = 16 + zlib.MAX_WBITS
_CHUNK = 64 * 1024


def unpack(body: bytes, encodings: str, most: int) -> bytes:
    """The content of a body.

    Args:
        body: As sent.
        encodings: Value of ``Content-Encoding``; empty for none.
        most: Bytes that the content may have.

    Raises:
        SourceRefused: It unpacks to more (``evidence.too-large``), is cut off or damaged, or is packed in another way
            (``evidence.encoding``).
    """
    steps = [name for part in encodings.lower().split(",") if (name := part.strip()) not in ("", "identity")]
    if len(steps) > 1:
        raise refuse("encoding", found=encodings[:60])
    if not steps or not body:
        return body
    if steps[0] in ("gzip", "x-gzip"):
        return _inflate(body, _GZIP, most)
    if steps[0] == "deflate":
        # The name means the zlib format, yet some servers send the bare stream.
        return _inflate(body, zlib.MAX_WBITS if body[0] & 0x0F == 8 else -zlib.MAX_WBITS, most)
    raise refuse("encoding", found=steps[0][:60])


def _inflate(body: bytes, window: int, most: int) -> bytes:
    out = bytearray()
    rest = body
    while rest:
        engine = zlib.decompressobj(window)
        while not engine.eof:
            try:
                part = engine.decompress(rest, _CHUNK)
            except zlib.error as error:
                raise refuse("encoding", found=str(error)[:60]) from None
            out += part
            rest = engine.unconsumed_tail
            if len(out) > most:
                raise refuse("too-large", most=most // 1024 // 1024)
            if not engine.eof and not part and not rest:
                raise refuse("encoding", found="cut off")
        rest = engine.unused_data if window == _GZIP else b""  # a gzip stream may have several members
    return bytes(out)
