"""What machines ask a site for: the map, what they may read, and the embedded form by oEmbed."""

from __future__ import annotations

import json
import re
from urllib.parse import urlsplit

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.http.response import HttpResponseBase
from django.urls import reverse
from django.utils.html import escape

from sangto_desk.accounts.selectors import desk_profile
from sangto_desk.claims.kinds import Topic
from sangto_desk.common.caching import kept
from sangto_desk.contests import published as contests
from sangto_desk.factchecks import published
from sangto_desk.factchecks.published import Published
from sangto_desk.factchecks.published.appeals import answered_appeals, appeal_path
from sangto_desk.reports import published as reports

_PAGES = (
    "home everything corrections appeals live-list asked refused method about log data reports contests send".split()
)
_BESIDE = 500  # of each: appeals, reports; far more fact-checks
WIDTH, HEIGHT = 560, 340
_SLUG = re.compile(r"/kiem-chung/([-a-zA-Z0-9_]+)/")


@kept(3600)
def robots(request: HttpRequest) -> HttpResponse:
    """All may be read; tickets and searches have no place in an index."""
    lines = (
        "User-agent: *",
        "Disallow: /desk/",
        "Disallow: /phieu/",
        "Disallow: /cuoc-thi/phieu/",
        "Disallow: /tim/",
        f"Sitemap: {settings.SITE_ADDRESS}{reverse('public:sitemap')}",
    )
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8")


@kept(600)
def sitemap(request: HttpRequest) -> HttpResponse:
    """Every public page that stands, in both languages of the frame; at most 50,000, the newest first."""
    pages = [(reverse(f"public:{name}"), "") for name in _PAGES]
    pages += [(reverse("public:topic", args=[name]), "") for name in Topic.values]
    pages += [(f"/dien-bien/{one.slug}/", one.updates[0].at.date().isoformat()) for one in published.live_pages()]
    pages += [(contests.contest_path(one.slug), "") for one in contests.contests()]
    pages += [(reports.path_of(one.slug), "") for one in reports.heads(_BESIDE)]
    pages += [(appeal_path(one.number), one.answered.date().isoformat()) for one in answered_appeals(limit=_BESIDE)]
    pages += [(published.path_of(slug), at.date().isoformat()) for slug, at in published.addresses(limit=48_000)]
    rows = "".join(_place(path, day) for path, day in pages)
    head = (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n'
    )
    return HttpResponse(f"{head}{rows}</urlset>\n", content_type="application/xml; charset=utf-8")


def _place(path: str, day: str) -> str:
    address = escape(f"{settings.SITE_ADDRESS}{path}")
    modified = f"<lastmod>{day}</lastmod>" if day else ""
    return (
        f"<url><loc>{address}</loc>{modified}"
        f'<xhtml:link rel="alternate" hreflang="vi" href="{address}"/>'
        f'<xhtml:link rel="alternate" hreflang="en" href="{address}?lang=en"/></url>\n'
    )


def frame_of(fact_check: Published, width: int = WIDTH, height: int = HEIGHT) -> str:
    """The embedded form as HTML for the page of somebody else."""
    address = f"{settings.SITE_ADDRESS}{reverse('public:embed', args=[fact_check.slug])}"
    return (
        f'<iframe src="{escape(address)}" width="{width}" height="{height}" style="border:0" loading="lazy" '
        f'title="{escape(fact_check.title)}"></iframe>'
    )


@kept(300)
def oembed(request: HttpRequest) -> HttpResponseBase:
    """The embedded form of a fact-check, as https://oembed.com describes it; JSON alone."""
    if request.GET.get("format", "json") != "json":
        return JsonResponse({"error": "Only format=json is spoken."}, status=501)
    try:
        asked = urlsplit(request.GET.get("url", ""))
    except ValueError as error:
        raise Http404 from error
    found = _SLUG.fullmatch(asked.path)
    own = asked.netloc in ("", urlsplit(settings.SITE_ADDRESS).netloc)
    fact_check = published.get(found[1]) if found and own else None
    if fact_check is None:
        raise Http404
    width = min(WIDTH, _size(request, "maxwidth", WIDTH))
    height = min(HEIGHT, _size(request, "maxheight", HEIGHT))
    profile = desk_profile()
    answer = {
        "version": "1.0",
        "type": "rich",
        "title": fact_check.title,
        "provider_name": profile.name,
        "provider_url": f"{settings.SITE_ADDRESS}/",
        "cache_age": 300,
        "thumbnail_url": f"{settings.SITE_ADDRESS}{reverse('public:card', args=[fact_check.slug])}",
        "thumbnail_width": 1200,
        "thumbnail_height": 630,
        "width": width,
        "height": height,
        "html": frame_of(fact_check, width, height),
    }
    response = HttpResponse(json.dumps(answer, ensure_ascii=False), content_type="application/json")
    response.headers["Access-Control-Allow-Origin"] = "*"
    return response


def _size(request: HttpRequest, name: str, usual: int) -> int:
    given = request.GET.get(name, "")
    return max(200, int(given)) if given.isdecimal() and len(given) < 6 else usual
