"""Tags of the pages for readers: ``{% load reading %}``."""

from __future__ import annotations

from functools import cache, lru_cache
from urllib.parse import urlencode

from django import template
from django.conf import settings
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import get_language

from sangto_desk.claims.kinds import Topic
from sangto_desk.factchecks.ratings import Rating

register = template.Library()


@register.simple_tag
def to(name: str, *args: object) -> str:
    """The address of a page, in the language of the present one: ``{% to 'topic' 'health' %}``."""
    return spoken(reverse(f"public:{name}", args=args) if args else _lasting(name))


@cache
def _lasting(name: str) -> str:
    """The path of a page that is there once: each page names twenty of them, and to look them up took a tenth of it."""
    return reverse(f"public:{name}")


@register.simple_tag
def made_once(part: str, name: str = "") -> str:
    """A part that all pages have: ``{% made_once 'public/_more.html' %}``. It may know a name, and the language."""
    return _made(part, name, get_language())


@lru_cache(maxsize=64)
def _made(part: str, name: str, _language: str | None) -> str:
    return render_to_string(part, {"name": name})


@register.filter
def spoken(path: str) -> str:
    """A path, with the language if it is not the usual one."""
    language = get_language()
    return path if language == settings.LANGUAGE_CODE else f"{path}?lang={language}"


@register.simple_tag
def onwards(place: object) -> str:
    """The address of the next page of a list. Nothing else of the present address is in it: pages are kept for all."""
    language = get_language()
    return "?" + urlencode({"truoc": place, **({} if language == settings.LANGUAGE_CODE else {"lang": language})})


@register.simple_tag
def whole(path: str) -> str:
    """A path with the name of the site before it."""
    return f"{settings.SITE_ADDRESS}{path}"


@register.filter
def topic_label(value: str) -> str:
    """The name of a topic."""
    return str(Topic(value).label)


@register.filter
def as_rating(word: str) -> Rating | None:
    """The rating that is called so, in either language; None for the words of others."""
    known = (rating for rating in Rating if word in (rating.scale.vietnamese, rating.scale.english))
    return next(known, None)
