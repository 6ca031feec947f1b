"""Markdown of editors as safe HTML.

Order of steps: CommonMark with tables and without raw HTML (markdown-it-py), headings one level down since a page has
its own, then only tags and addresses that are known to do no harm (nh3). Pictures are left out: they would be fetched
from elsewhere and tell others who reads.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import nh3
from django.utils.safestring import SafeString, mark_safe

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

_TAGS = frozenset(
    "p br hr h2 h3 h4 h5 h6 strong em s code pre blockquote ul ol li a table thead tbody tr th td".split()
)
_SCHEMES = {"http", "https", "mailto"}
_LOWER = {f"h{level}": f"h{min(6, level + 1)}" for level in range(1, 7)}


@cache
def parser() -> MarkdownIt:
    """What reads the Markdown of editors; loaded with the first text, since most commands read none."""
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"]).disable("image")


def render_markdown(text: str) -> SafeString:
    """HTML of a text in Markdown, safe to put into a page, whoever wrote the text."""
    tokens = parser().parse(text)
    for token in tokens:
        token.tag = _LOWER.get(token.tag, token.tag)
    html = parser().renderer.render(tokens, parser().options, {})
    clean = nh3.clean(
        html,
        tags=set(_TAGS),
        attributes={"a": {"href"}, "th": {"align"}, "td": {"align"}, "ol": {"start"}},
        url_schemes=_SCHEMES,
        link_rel="nofollow noopener noreferrer",
    )
    return mark_safe(clean)
