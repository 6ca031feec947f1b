"""The tables of the log as `sangto.ledger.LogStore`: two that only grow, and one row for head and checkpoint."""

from __future__ import annotations

from sangto.ledger import Addition, Head, PublicKey, decode_entry, new_head
from sangto_desk.audit.models import LogEntry, LogHash, LogHead


class DatabaseStore:
    """The log in the database.

    Args:
        writing: Whether the head is held until the transaction ends, so that nobody else appends meanwhile.
    """

    def __init__(self, *, writing: bool = False) -> None:
        self._writing = writing

    def row(self) -> LogHead | None:
        """The row of the head; None before the log has begun."""
        rows = LogHead.objects.select_for_update() if self._writing else LogHead.objects
        return rows.filter(pk=LogHead.ONLY).first()

    def begin(self, key: PublicKey) -> None:
        """Make the row of the head, if there is none; of two that try at once the second waits and changes nothing."""
        LogHead.objects.get_or_create(pk=LogHead.ONLY, defaults={"head": new_head(key).to_bytes()})

    def head(self) -> Head:
        """The head; where this is for writing, held until the transaction ends."""
        row = self.row()
        assert row is not None, "the log has not begun"
        return Head.from_bytes(bytes(row.head))

    def checkpoint(self) -> bytes | None:
        """The last signed checkpoint; None before the first."""
        row = LogHead.objects.filter(pk=LogHead.ONLY).first()
        return row.checkpoint.encode() if row and row.checkpoint else None

    def hashes(self, level: int, start: int, stop: int) -> list[bytes]:
        """The hashes of a level of tiles from number `start` up to `stop`."""
        rows = LogHash.objects.filter(level=level, index__gte=start, index__lt=stop)
        return [bytes(value) for value in rows.order_by("index").values_list("value", flat=True)]

    def entries(self, start: int, stop: int) -> list[bytes]:
        """The bytes of the entries from number `start` up to `stop`."""
        rows = LogEntry.objects.filter(number__gte=start, number__lt=stop)
        return [content.encode() for content in rows.order_by("number").values_list("content", flat=True)]

    def add(self, addition: Addition) -> None:
        """Write an addition, in the caller's transaction."""
        decoded = [decode_entry(data) for data in addition.entries]
        LogEntry.objects.bulk_create(
            LogEntry(
                number=number,
                kind=entry.kind,
                path=entry.path,
                sha256=entry.sha256,
                at=entry.time,
                content=data.decode(),
            )
            for number, (entry, data) in enumerate(zip(decoded, addition.entries, strict=True), addition.start)
        )
        LogHash.objects.bulk_create(
            LogHash(level=one.level, index=one.index, value=one.value) for one in addition.hashes
        )
        LogHead.objects.filter(pk=LogHead.ONLY).update(
            head=addition.head.to_bytes(), size=addition.head.size, checkpoint=str(addition.checkpoint)
        )
