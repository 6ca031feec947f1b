"""Whether sources are still where they were, and still say what they said.

A page whose text is another than in the newest copy gets a new copy beside the old one, to which its quotations go on
referring. A page is called gone at once if its server says so, and after three looks if it merely did not answer.
Whatever needs a person's eye sets `attention`, which stays until an editor settles it.
"""

from __future__ import annotations

from django.db import transaction
from django.utils import timezone

from sangto_desk.accounts.models import User
from sangto_desk.common.trail import Write, record_write
from sangto_desk.evidence import configured
from sangto_desk.evidence.archive import Copy, copy_of_fetched
from sangto_desk.evidence.fetching import Fetched, Fetcher
from sangto_desk.evidence.models import LinkState, Snapshot, Source
from sangto_desk.evidence.reading import Reading, read_file
from sangto_desk.evidence.refusals import SourceRefused
from sangto_desk.evidence.rules import require_manage
from sangto_desk.evidence.services.copies import add_snapshot, text_hash

GONE_AFTER = 3  # looks without an answer


def check_link(*, source_id: int, fetcher: Fetcher | None = None, actor: User | None = None) -> Source:
    """Look at the page of a source once more.

    Args:
        source_id: Of an archived source with an address.
        fetcher: Fetches; that of the desk if left out.
        actor: The editor who asked for it; None for the schedule.

    Raises:
        NotAllowed: The actor is no editor of its unit.
        SourceRefused: The network is off.
    """
    source = Source.objects.select_related("unit").get(pk=source_id)
    if actor is not None:
        require_manage(actor, source)
    fetcher = fetcher or configured.fetcher()
    try:
        page = fetcher.fetch(source.url)
        reading = read_file(page.content)
    except SourceRefused as error:
        return _note_failure(source_id, error, actor)
    return _note_page(source_id, page, reading, actor)


@transaction.atomic
def _note_failure(source_id: int, error: SourceRefused, actor: User | None) -> Source:
    source = Source.objects.select_for_update().get(pk=source_id)
    failures = min(source.failures + 1, 1000)
    gone = error.lasting or failures >= GONE_AFTER
    state = LinkState.GONE if gone else LinkState(source.link_state)
    return _write(source, state, failures, actor, problem=error.reason, values=error.values)


@transaction.atomic
def _note_page(source_id: int, page: Fetched, reading: Reading, actor: User | None) -> Source:
    source = Source.objects.select_for_update().get(pk=source_id)
    copy = copy_of_fetched(page, timezone.now())
    newest = source.snapshots.defer("text").first()
    if newest is not None and _same(newest, copy, reading):
        state = LinkState.MOVED if page.moved else LinkState.ALIVE
    else:
        add_snapshot(source, copy, reading, url=page.address)
        state = LinkState.CHANGED
    return _write(source, state, 0, actor)


def _same(newest: Snapshot, copy: Copy, reading: Reading) -> bool:
    """Whether a reader would see the same: the same text, or the same bytes where there is no text."""
    text = reading.content.text
    return newest.text_sha256 == text_hash(text) if text else newest.sha256 == copy.sha256


def _write(
    source: Source,
    state: LinkState,
    failures: int,
    actor: User | None,
    problem: str = "",
    values: dict[str, str] | None = None,
) -> Source:
    """Write what a look found. Attention begins when the state becomes one that a person should know of."""
    before = {"link_state": source.link_state}
    now = timezone.now()
    worth = state in (LinkState.CHANGED, LinkState.MOVED, LinkState.GONE)
    if worth and (state != source.link_state or state == LinkState.CHANGED):
        source.attention = source.attention or now
    source.link_state, source.failures, source.checked_at = state, failures, now
    source.problem, source.problem_values = problem, values or {}
    source.save(update_fields=["link_state", "failures", "checked_at", "attention", "problem", "problem_values"])
    after = {"link_state": str(state), "problem": problem}
    record_write(Write("evidence.check-link", source, actor.pk if actor else None, source.unit_id, before, after))
    return source


@transaction.atomic
def settle_attention(*, actor: User, source: Source) -> Source:
    """Say that somebody has looked at what happened to a source.

    Raises:
        NotAllowed: The actor is no editor of its unit.
    """
    require_manage(actor, source)
    source = Source.objects.select_for_update().get(pk=source.pk)
    if source.attention is not None:
        before = {"attention": source.attention.isoformat(), "link_state": source.link_state}
        source.attention = None
        source.save(update_fields=["attention"])
        record_write(Write("evidence.settle-attention", source, actor.pk, source.unit_id, before))
    return source
