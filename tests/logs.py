"""Public logs to try things on: keys that are the same in every run, entries of every kind, whole logs."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from sangto.ledger import (
    Algorithm,
    AppealOutcome,
    Correction,
    Entry,
    KeyChange,
    KeyChangeReason,
    Log,
    MemoryStore,
    Outcome,
    Publication,
    RefusalCount,
    SecretKey,
    Withdrawal,
    page_hash,
    sign_key_change,
)

ORIGIN = "kiemchung.example/log"
START = datetime(2026, 6, 26, 8, 30, tzinfo=UTC)
VECTORS = Path(__file__).parent / "data" / "ledger" / "sumdb_vectors.json"


@cache
def vectors() -> dict[str, Any]:
    """What golang.org/x/mod/sumdb makes of the same leaves."""
    loaded: dict[str, Any] = json.loads(VECTORS.read_text(encoding="utf-8"))
    return loaded


@cache
def key(seed: int = 1, name: str = ORIGIN, algorithm: Algorithm = Algorithm.NOTE) -> SecretKey:
    """A key from a small number. Only for tests: anybody can make it."""
    return SecretKey.from_seed(name, bytes([seed]) * 32, algorithm)


@cache
def witness(seed: int = 50) -> SecretKey:
    """The key of a witness."""
    return key(seed, f"thuvien{seed}.example", Algorithm.COSIGNATURE)


def page(path: str, version: int = 1) -> dict[str, Any]:
    """A public page as the log sees it."""
    claim = "Uống nước chanh nóng chữa khỏi ung thư"
    return {"path": path, "version": version, "claim": claim, "rating": "Sai", "score": 0.5}


def path_of(number: int) -> str:
    """Path of the fact-check that entry `number` publishes."""
    return f"/kiem-chung/bai-{number}/"


def publication(number: int, path: str = "", time: datetime | None = None) -> Publication:
    """A publication; each is a minute after the one before."""
    path = path or path_of(number)
    time = time or START + timedelta(minutes=number)
    return Publication(number=number, time=time, path=path, sha256=page_hash(page(path)))


def _common(number: int, path: str, version: int = 1) -> dict[str, Any]:
    time = START + timedelta(minutes=number)
    return {"number": number, "time": time, "path": path, "sha256": page_hash(page(path, version))}


def correction(number: int, path: str, version: int = 2) -> Correction:
    """A correction of a page whose version before was `version` - 1."""
    before = page_hash(page(path, version - 1))
    return Correction(**_common(number, path, version), version=version, replaces=before)


def withdrawal(number: int, path: str, version: int = 2) -> Withdrawal:
    """A withdrawal of a page whose version before was `version` - 1."""
    before = page_hash(page(path, version - 1))
    return Withdrawal(**_common(number, path, version), version=version, replaces=before)


def refusal_count(number: int) -> RefusalCount:
    """The claims refused in June."""
    counts = (("opinion", 12), ("private-life", 3))
    since, until = date(2026, 6, 1), date(2026, 6, 30)
    return RefusalCount(**_common(number, "/tu-choi/2026-06/"), since=since, until=until, counts=counts)


def appeal(number: int, concerns: str) -> AppealOutcome:
    """An appeal that ended with an answer."""
    return AppealOutcome(**_common(number, f"/khieu-nai/{number}/"), concerns=concerns, outcome=Outcome.ANSWERED)


def key_change(
    number: int, old: SecretKey | None, new: SecretKey, recovery: tuple[SecretKey, ...] = (), quorum: int | None = None
) -> KeyChange:
    """A first key, or the change from one to another, signed by both; `replace` it for other reasons."""
    change = KeyChange(
        **_common(number, "/khoa/"),
        reason=KeyChangeReason.ROTATION if old else KeyChangeReason.FIRST,
        old=str(old.public) if old else "",
        new=str(new.public),
        recovery=tuple(str(one.public) for one in recovery),
        quorum=(1 if recovery else 0) if quorum is None else quorum,
        signatures=(),
    )
    return sign_key_change(change, *([old] if old else []), new)


def new_log(*entries: Entry, secret: SecretKey | None = None) -> Log:
    """A log in memory with these entries, each appended with a checkpoint of its own."""
    secret = secret or key()
    log = Log(MemoryStore(secret.public))
    for entry in entries:
        log.append([entry], secret)
    return log


def publications(count: int) -> list[Entry]:
    """So many publications of different pages."""
    return [publication(number) for number in range(count)]


def one_of_each() -> list[Entry]:
    """Entries of every kind, in an order that makes sense."""
    return [
        key_change(0, None, key(), recovery=(key(9),)),
        publication(1),
        publication(2),
        correction(3, path_of(1)),
        withdrawal(4, path_of(2)),
        refusal_count(5),
        appeal(6, path_of(2)),
    ]
