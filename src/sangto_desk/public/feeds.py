"""What is new, for programs that read feeds: RSS 2.0, Atom, JSON Feed; of the site or of a topic.

Every version is an entry of its own: who follows a feed learns of a correction or a withdrawal, not only of the first
publication.
"""

from __future__ import annotations

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

ENTRIES = 50
KINDS: dict[str, tuple[type[SyndicationFeed], str]] = {
    "rss.xml": (Rss201rev2Feed, "application/rss+xml; charset=utf-8"),
    "atom.xml": (Atom1Feed, "application/atom+xml; charset=utf-8"),
}
JSON_KIND = "feed.json"


@kept(300)
def feed(request: HttpRequest, kind: str, topic: str = "") -> HttpResponse:
    """A feed, in the language of the desk."""
    if (kind != JSON_KIND and kind not in KINDS) or (topic and topic not in Topic.values):
        raise Http404
    with translation.override(settings.LANGUAGE_CODE):
        versions = published.recent(topic=topic, limit=ENTRIES)
        title = desk_profile().name + (f": {Topic(topic).label}" if topic else "")
        here = f"{settings.SITE_ADDRESS}{request.path}"
        if kind == JSON_KIND:
            return _json(title, here, versions)
        return _xml(*KINDS[kind], title, here, versions)


def title_of(version: Published) -> str:
    """The headline; of further versions, what they are comes first."""
    match version.kind:
        case VersionKind.CORRECTION:
            return _("Corrected: %(title)s") % {"title": version.title}
        case VersionKind.WITHDRAWAL:
            return _("Withdrawn: %(title)s") % {"title": version.title}
        case _other:
            return version.title


def text_of(version: Published) -> str:
    """Rating and answer; of further versions, the reason before; of a withdrawal, the reason alone."""
    answer = f"{version.rating.word}. {version.summary}"
    if version.withdrawn:
        return version.reason
    return f"{version.reason}\n\n{answer}" if version.reason else answer


def name_of(version: Published) -> str:
    """What no other entry is called, and this one for ever."""
    return f"{published.address_of(version.slug)}#ban-{version.number}"


def _xml(
    kind: type[SyndicationFeed], content_type: str, title: str, here: str, versions: list[Published]
) -> HttpResponse:
    made = kind(
        title=title,
        link=f"{settings.SITE_ADDRESS}/",
        description=_("What was checked, corrected and withdrawn"),
        language=settings.LANGUAGE_CODE,
        feed_url=here,
        author_name=desk_profile().name,
        feed_copyright="CC BY 4.0",
    )
    for version in versions:
        made.add_item(
            title=title_of(version),
            link=published.address_of(version.slug),
            description=text_of(version),
            unique_id=name_of(version),
            unique_id_is_permalink=False,
            pubdate=version.at,
            updateddate=version.at,
            categories=[version.rating.word, str(Topic(version.claim.topic).label)],
        )
    response = HttpResponse(content_type=content_type)
    made.write(response, "utf-8")
    return response


def _json(title: str, here: str, versions: list[Published]) -> HttpResponse:
    content = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": title,
        "home_page_url": f"{settings.SITE_ADDRESS}/",
        "feed_url": here,
        "language": settings.LANGUAGE_CODE,
        "items": [
            {
                "id": name_of(version),
                "url": published.address_of(version.slug),
                "title": title_of(version),
                "content_text": text_of(version),
                "image": f"{settings.SITE_ADDRESS}{reverse('public:card', args=[version.slug])}",
                "date_published": version.at.isoformat(),
                "language": version.language,
                "tags": [version.rating.word],
            }
            for version in versions
        ],
    }
    options = {"ensure_ascii": False}
    return JsonResponse(content, content_type="application/feed+json", json_dumps_params=options)
