"""What is new, for programs that read feeds: RSS 2.0, Atom, JSON Feed; of the site or of a topic.

Every version is an entry of its own, and so is every answered appeal: who follows a feed learns of a correction or a
withdrawal, not only of the first publication.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.urls import reverse
from django.utils import translation
from django.utils.feedgenerator import Atom1Feed, Rss201rev2Feed, SyndicationFeed
from django.utils.translation import gettext as _

from sangto_desk.accounts.selectors import desk_profile
from sangto_desk.claims.kinds import Topic
from sangto_desk.common.caching import kept
from sangto_desk.factchecks import published
from sangto_desk.factchecks.published import Published, VersionKind
from sangto_desk.factchecks.published.appeals import AnsweredAppeal, appeal_path, recent_appeals

ENTRIES = 50
KINDS: dict[str, tuple[type[SyndicationFeed], str]] = {
    "rss.xml": (Rss201rev2Feed, "application/rss+xml; charset=utf-8"),
    "atom.xml": (Atom1Feed, "application/atom+xml; charset=utf-8"),
}
JSON_KIND = "feed.json"


@dataclass(frozen=True, slots=True)
class Item:
    """An entry of a feed.

    Attributes:
        name: What no other entry is called, and this one for ever.
        title: What it is and about what.
        text: Plain text.
        address: Of the page to read.
        image: Address of the picture of the fact-check.
        at: When it came out.
        language: Of the fact-check.
        tags: Words under which it is filed.
    """

    name: str
    title: str
    text: str
    address: str
    image: str
    at: datetime
    language: str
    tags: tuple[str, ...]


@kept(300)
def feed(request: HttpRequest, kind: str, topic: str = "") -> HttpResponse:
    """A feed, in the language of the desk."""
    if (kind != JSON_KIND and kind not in KINDS) or (topic and topic not in Topic.values):
        raise Http404
    with translation.override(settings.LANGUAGE_CODE):
        items = newest(topic)
        title = desk_profile().name + (f": {Topic(topic).label}" if topic else "")
        here = f"{settings.SITE_ADDRESS}{request.path}"
        if kind == JSON_KIND:
            return _json(title, here, items)
        return _xml(*KINDS[kind], title, here, items)


def newest(topic: str = "") -> list[Item]:
    """The last versions and answers to appeals, the newest first."""
    recent = published.recent(topic=topic, limit=ENTRIES)
    present = {version.slug: version for version in reversed(recent)}
    versions = (item_of_version(version, present[version.slug]) for version in recent)
    appeals = map(item_of_appeal, recent_appeals(topic=topic, limit=ENTRIES))
    return sorted([*versions, *appeals], key=lambda item: item.at, reverse=True)[:ENTRIES]


def item_of_version(version: Published, present: Published) -> Item:
    """A version: rating and answer; of further versions what they are and why; of a withdrawal the reason alone.

    Args:
        version: The version.
        present: The last one of its fact-check. Once that is a withdrawal, no entry repeats rating or answer; an answer
            that was corrected says so first.
    """
    names = {"title": version.title}
    gone, reasons = present.withdrawn, [version.reason]
    if gone:
        title, reasons = _("Withdrawn: %(title)s") % names, [present.reason]
    elif version.kind == VersionKind.CORRECTION:
        title = _("Corrected: %(title)s") % names
    else:
        title = version.title
    if present.number > version.number and not gone:
        reasons.insert(0, _("Corrected since: %(reason)s") % {"reason": present.reason})
    answer = f"{version.rating.word}. {version.summary}"
    topic = str(Topic(version.claim.topic).label)
    return Item(
        name=f"{published.address_of(version.slug)}#ban-{version.number}",
        title=title,
        text="\n\n".join(filter(None, reasons if gone else [*reasons, answer])),
        address=published.address_of(version.slug),
        image=_image(version.slug),
        at=version.at,
        language=version.language,
        tags=(topic,) if gone else (version.rating.word, topic),
    )


def item_of_appeal(appeal: AnsweredAppeal) -> Item:
    """An answered appeal: what was asked, how it ended and why."""
    address = f"{settings.SITE_ADDRESS}{appeal_path(appeal.number)}"
    outcome = str(appeal.outcome.label)
    reply = f"{appeal.party.name}: {appeal.reply}" if appeal.party else ""
    return Item(
        name=address,
        title=_("Appeal answered: %(title)s") % {"title": appeal.title},
        text="\n\n".join(filter(None, (appeal.asked, f"{outcome[:1].upper()}{outcome[1:]}. {appeal.reason}", reply))),
        address=address,
        image=_image(appeal.slug),
        at=appeal.answered,
        language=settings.LANGUAGE_CODE,
        tags=(str(Topic(appeal.topic).label),),
    )


def _image(slug: str) -> str:
    return f"{settings.SITE_ADDRESS}{reverse('public:card', args=[slug])}"


def _xml(kind: type[SyndicationFeed], content_type: str, title: str, here: str, items: list[Item]) -> HttpResponse:
    made = kind(
        title=title,
        link=f"{settings.SITE_ADDRESS}/",
        description=_("What was checked, corrected and withdrawn"),
        language=settings.LANGUAGE_CODE,
        feed_url=here,
        author_name=desk_profile().name,
        feed_copyright="CC BY 4.0",
    )
    for item in items:
        made.add_item(
            title=item.title,
            link=item.address,
            description=item.text,
            unique_id=item.name,
            unique_id_is_permalink=False,
            pubdate=item.at,
            updateddate=item.at,
            categories=item.tags,
        )
    response = HttpResponse(content_type=content_type)
    made.write(response, "utf-8")
    return response


def _json(title: str, here: str, items: list[Item]) -> HttpResponse:
    content = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": title,
        "home_page_url": f"{settings.SITE_ADDRESS}/",
        "feed_url": here,
        "language": settings.LANGUAGE_CODE,
        "items": [
            {
                "id": item.name,
                "url": item.address,
                "title": item.title,
                "content_text": item.text,
                "image": item.image,
                "date_published": item.at.isoformat(),
                "language": item.language,
                "tags": item.tags,
            }
            for item in items
        ],
    }
    options = {"ensure_ascii": False}
    return JsonResponse(content, content_type="application/feed+json", json_dumps_params=options)
