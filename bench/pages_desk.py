"""A desk full of fact-checks to measure: ``python -m bench.pages_desk N``.

Run in a process of its own, since Django's settings are read once. A few fact-checks are published by the services; the
others are copies of their rows with numbers, addresses and times of their own, written in bulk, each entered in the log
and in the index like any other. For that, and in this folder alone, the triggers rest.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from hashlib import sha256
from typing import Any

from sangto_desk.operations.start import load, make_folder, prepare

STORIES = 8
BATCH = 2_000


def make(wanted: int) -> None:
    """An open desk with so many published fact-checks; prints their addresses in an order that says nothing."""
    make_folder(None)
    prepare(load(None))
    from sangto_desk.demo.making import make_demo
    from sangto_desk.demo.stories import STORIES as TOLD
    from sangto_desk.factchecks.indexing import rebuild_index
    from sangto_desk.factchecks.models import Version

    make_demo(lambda line: None, [story for story in TOLD if story.stage == "published"][:STORIES])
    models = list(Version.objects.filter(number=1).select_related("factcheck__claim"))
    with _without_triggers():
        for start in range(0, wanted - len(models), BATCH):
            _copy(models, start, min(BATCH, wanted - len(models) - start))
    rebuild_index()
    slugs = (
        Version.objects.filter(current_of__isnull=False).order_by("sha256").values_list("factcheck__slug", flat=True)
    )
    print(json.dumps(list(slugs)))


@contextmanager
def _without_triggers() -> Iterator[None]:
    from django.db import connection

    if connection.vendor != "sqlite":
        raise SystemExit("The desk to measure is made on SQLite.")
    with connection.cursor() as cursor:
        cursor.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'factchecks_%%'")
        triggers = cursor.fetchall()
        for name, _sql in triggers:
            cursor.execute(f"DROP TRIGGER {name}")
        yield
        for _name, sql in triggers:
            cursor.execute(sql)


def _copy(models: list[Any], start: int, count: int) -> None:
    from django.db import transaction

    from sangto_desk.claims.models import Claim
    from sangto_desk.factchecks.models import FactCheck, Version

    with transaction.atomic():
        number = (Claim.objects.order_by("-number").values_list("number", flat=True).first() or 0) + 1
        pairs = [(models[(start + place) % len(models)], number + place) for place in range(count)]
        claims = Claim.objects.bulk_create(_claim(model.factcheck.claim, own) for model, own in pairs)
        drafts = [_factcheck(model, claim) for (model, _own), claim in zip(pairs, claims, strict=True)]
        factchecks = FactCheck.objects.bulk_create(drafts)
        versions = Version.objects.bulk_create(
            _version(model, factcheck) for (model, _own), factcheck in zip(pairs, factchecks, strict=True)
        )
        for factcheck, version in zip(factchecks, versions, strict=True):
            factcheck.state, factcheck.current, factcheck.rating = "published", version, version.rating
            factcheck.published = version.at
        FactCheck.objects.bulk_update(factchecks, ["state", "current", "rating", "published"])
        _enter(versions)


def _claim(model: Any, number: int) -> Any:
    from sangto_desk.claims.models import Claim

    values = {field.attname: getattr(model, field.attname) for field in Claim._meta.fields if not field.primary_key}
    return Claim(**{**values, "number": number, "wording": f"{model.wording} Lần thứ {number}."})


def _factcheck(model: Any, claim: Any) -> Any:
    from sangto_desk.factchecks.models import FactCheck

    slug = f"{model.factcheck.slug.rsplit('-', 1)[0]}-{claim.number}"
    return FactCheck(claim=claim, unit_id=model.factcheck.unit_id, slug=slug)


def _version(model: Any, factcheck: Any) -> Any:
    import rfc8785

    from sangto_desk.factchecks.models import Version

    claim = factcheck.claim
    at = model.at + timedelta(seconds=claim.number)
    content = json.loads(model.content)
    content |= {"slug": factcheck.slug, "path": f"/kiem-chung/{factcheck.slug}/", "at": at.isoformat()}
    content["claim"] |= {"number": claim.number, "wording": claim.wording}
    canonical = rfc8785.dumps(content)
    values = {field.attname: getattr(model, field.attname) for field in Version._meta.fields if not field.primary_key}
    own = {
        "factcheck_id": factcheck.pk,
        "content": canonical.decode(),
        "sha256": sha256(canonical).hexdigest(),
        "at": at,
    }
    return Version(**{**values, **own})


def _enter(versions: list[Any]) -> None:
    """All in the log, signed once."""
    from django.conf import settings

    from sangto.ledger import Log, Publication
    from sangto_desk.audit.publiclog.keys import key_for
    from sangto_desk.audit.publiclog.store import DatabaseStore

    log = Log(DatabaseStore(writing=True))
    head = log.store.head()
    assert head.time is not None
    entries = [
        Publication(number=number, time=head.time, path=f"/kiem-chung/{one.factcheck.slug}/", sha256=one.sha256)
        for number, one in enumerate(versions, head.size)
    ]
    log.append(entries, key_for(settings.DATA.keys, head.keys.current))


if __name__ == "__main__":
    make(int(sys.argv[1]))
