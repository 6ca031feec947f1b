"""Filters for templates: ``{% load desk %}``."""

from __future__ import annotations

from django import template
from django.utils.safestring import SafeString

from sangto_desk.common.markdown import render_markdown

register = template.Library()


@register.filter
def markdown(text: str) -> SafeString:
    """A text in Markdown as safe HTML."""
    return render_markdown(text)
