"""Adding sources by link, file or paste, and mending what is said of them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from django.db import transaction
from django.utils import timezone
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from sangto.evidence import Content
from sangto_desk.accounts.models import Unit, User
from sangto_desk.common.errors import Conflicted, Unacceptable
from sangto_desk.common.trail import Write, record_write
from sangto_desk.evidence import configured
from sangto_desk.evidence.archive import Copy, copy_of_file
from sangto_desk.evidence.background import queue_fetching, queue_indexing
from sangto_desk.evidence.fetching import read_target
from sangto_desk.evidence.models import DATE, Kind, Source, State
from sangto_desk.evidence.reading import Reading, read_file, storable
from sangto_desk.evidence.refusals import refuse
from sangto_desk.evidence.rules import require_add, require_manage
from sangto_desk.evidence.services.copies import add_snapshot

_DATE = re.compile(DATE)


@dataclass(frozen=True, slots=True)
class Details:
    """What is said of a source by whoever adds it; what is empty is taken from the source itself.

    Attributes:
        title: Headline.
        publisher: Who published it.
        published: When, ISO 8601 of any precision.
        url: Where it can be read; for files and pasted texts, which are not fetched.
    """

    title: str = ""
    publisher: str = ""
    published: str = ""
    url: str = ""

    def checked(self) -> Details:
        """The same, trimmed.

        Raises:
            Unacceptable: A part is too long, the date is none, or the address is not of the web.
        """
        title, publisher, published, url = (
            storable(part).strip() for part in (self.title, self.publisher, self.published, self.url)
        )
        for part, most, name in ((title, 300, _("title")), (publisher, 200, _("publisher"))):
            if len(part) > most:
                raise Unacceptable(
                    format_lazy(
                        _("The {name} has {found} characters, at most {most} are kept."),
                        name=name,
                        found=len(part),
                        most=most,
                    ),
                    hint=_("Shorten it."),
                    code="evidence.too-long",
                )
        if published and not _is_date(published):
            raise Unacceptable(
                format_lazy(_("“{date}” is no date."), date=published[:40]),
                hint=_("Write it like 2026, 2026-03 or 2026-03-15."),
                code="evidence.date",
            )
        return Details(title, publisher, published, read_target(url).address if url else "")


def _is_date(text: str) -> bool:
    found = _DATE.fullmatch(text)
    if not found:
        return False
    try:
        date.fromisoformat((text + "-01-01")[:10])
    except ValueError:
        return False
    return True


@transaction.atomic
def add_source_from_link(*, actor: User, unit: Unit, url: str, details: Details | None = None) -> Source:
    """Add the page behind an address; it is fetched in the background.

    Args:
        actor: A contributor of the unit.
        unit: To which the source belongs.
        url: Address, as given.
        details: What is said of it.

    Returns:
        The source, waiting for its copy.

    Raises:
        NotAllowed: The actor is no contributor of the unit.
        SourceRefused: The address cannot be one of a public page, or the network is off.
        Conflicted: The unit has a source of this address.
        Unacceptable: The details break a rule.
    """
    require_add(actor, unit)
    configured.require_network()
    target = read_target(url, configured.fetch_policy())
    given = (details or Details()).checked()
    known = Source.objects.filter(unit=unit, url=target.address, kind=Kind.LINK).exclude(state=State.REFUSED).first()
    if known:
        raise Conflicted(
            format_lazy(_("This address is in the library already: “{title}”."), title=known.title),
            hint=_("Look for it in the library, and have it looked at again there."),
            code="evidence.known-address",
        )
    source = Source.objects.create(
        unit=unit,
        kind=Kind.LINK,
        title=given.title or target.address[:300],
        publisher=given.publisher,
        published=given.published,
        url=target.address,
        host=target.host,
        state=State.WAITING,
    )
    record_write(Write("evidence.add-source", source, actor.pk, unit.pk, after={"kind": "link", "url": source.url}))
    queue_fetching(source.pk)
    return source


def add_source_from_file(
    *, actor: User, unit: Unit, data: bytes, name: str = "", details: Details | None = None
) -> Source:
    """Add a file: PDF, DOCX, HTML, plain text, or a picture, which has no text.

    Args:
        actor: A contributor of the unit.
        unit: To which the source belongs.
        data: The bytes of the file.
        name: Its name; never used as a path, only as a title where there is no other.
        details: What is said of it.

    Raises:
        NotAllowed: The actor is no contributor of the unit.
        SourceRefused: The file cannot be read; its name says why.
        Unacceptable: The details break a rule.
    """
    require_add(actor, unit)
    given = (details or Details()).checked()
    most = configured.MOST_BYTES
    if len(data) > most:
        raise refuse("file-too-large", found=-(-len(data) // 1024 // 1024), most=most // 1024 // 1024)
    reading = read_file(data, name)
    copy = copy_of_file(data, reading.media_type, timezone.now())
    return _add_given(actor, unit, Kind.FILE, given, copy, reading, _shown_name(name))


def add_source_from_paste(*, actor: User, unit: Unit, text: str, details: Details | None = None) -> Source:
    """Add a text that somebody copied from where it stood. Kept as it is, but for line breaks, which become LF.

    Args:
        actor: A contributor of the unit.
        unit: To which the source belongs.
        text: At most 20 MB in UTF-8.
        details: What is said of it.

    Raises:
        NotAllowed: The actor is no contributor of the unit.
        SourceRefused: The text is empty or too long.
        Unacceptable: The details break a rule.
    """
    require_add(actor, unit)
    given = (details or Details()).checked()
    text = storable(text.replace("\r\n", "\n").replace("\r", "\n"))
    data = text.encode()
    if not text.strip():
        raise refuse("empty")
    if len(data) > configured.MOST_BYTES:
        raise refuse("file-too-large", found=len(data) // 1024 // 1024, most=configured.MOST_BYTES // 1024 // 1024)
    first = next(line.strip() for line in text.splitlines() if line.strip())
    copy = copy_of_file(data, "text/plain; charset=utf-8", timezone.now())
    return _add_given(actor, unit, Kind.PASTE, given, copy, Reading("text/plain", Content(text)), first[:120])


def _shown_name(name: str) -> str:
    """The last part of a file's name, as words."""
    last = re.split(r"[/\\]", storable(name))[-1]
    return re.sub(r"[\x00-\x1f\x7f]", "", last).strip(". ")[:300]


@transaction.atomic
def _add_given(
    actor: User, unit: Unit, kind: Kind, given: Details, copy: Copy, reading: Reading, otherwise: str
) -> Source:
    content = reading.content
    source = Source.objects.create(
        unit=unit,
        kind=kind,
        title=given.title or content.title.strip()[:300] or otherwise or copy.sha256[:12],
        publisher=given.publisher or content.publisher.strip()[:200],
        published=given.published or content.date,
        url=given.url,
    )
    add_snapshot(source, copy, reading)
    after = {"kind": str(kind), "title": source.title, "sha256": copy.sha256}
    record_write(Write("evidence.add-source", source, actor.pk, unit.pk, after=after))
    return source


@transaction.atomic
def edit_source(*, actor: User, source: Source, details: Details) -> Source:
    """Mend what is said of a source; its address stays.

    Raises:
        NotAllowed: The actor is no editor of its unit.
        Unacceptable: The title is empty, or a detail breaks a rule.
    """
    require_manage(actor, source)
    given = details.checked()
    if not given.title:
        raise Unacceptable(
            _("A source needs a title."), hint=_("Say in a few words what it is."), code="evidence.title"
        )
    names = ("title", "publisher", "published")
    source = Source.objects.select_for_update().get(pk=source.pk)
    before = {name: getattr(source, name) for name in names}
    for name in names:
        setattr(source, name, getattr(given, name))
    source.save(update_fields=names)
    after = {name: getattr(given, name) for name in names}
    record_write(Write("evidence.edit-source", source, actor.pk, source.unit_id, before, after))
    queue_indexing(source.pk)
    return source


@transaction.atomic
def fetch_again(*, actor: User, source: Source) -> Source:
    """Try once more to fetch a source that could not be fetched.

    Raises:
        NotAllowed: The actor is no contributor of its unit.
        SourceRefused: The network is off.
    """
    require_add(actor, source.unit)
    configured.require_network()
    source = Source.objects.select_for_update().get(pk=source.pk)
    if source.state == State.REFUSED:
        before = {"state": source.state, "problem": source.problem}
        source.state, source.problem, source.problem_values = State.WAITING, "", {}
        source.save(update_fields=["state", "problem", "problem_values"])
        after = {"state": State.WAITING}
        record_write(Write("evidence.fetch-again", source, actor.pk, source.unit_id, before, after))
        queue_fetching(source.pk)
    return source
