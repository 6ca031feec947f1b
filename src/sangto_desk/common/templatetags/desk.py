"""Filters for templates: ``{% load desk %}``."""

from __future__ import annotations

from datetime import date

from django import template
from django.utils.formats import date_format
from django.utils.safestring import SafeString

from sangto_desk.common.markdown import render_markdown

register = template.Library()


@register.filter
def markdown(text: str) -> SafeString:
    """A text in Markdown as safe HTML."""
    return render_markdown(text)


@register.filter
def written_day(published: str) -> str:
    """A day as other publishers write it (2024-09-11) as it is read here; what is no whole day stays as it is."""
    try:
        return date_format(date.fromisoformat(published))
    except ValueError:
        return published
