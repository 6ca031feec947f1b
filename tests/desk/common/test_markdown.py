"""Markdown of editors becomes HTML that can do no harm."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sangto_desk.common.markdown import render_markdown


def test_headings_go_one_level_down_and_links_are_not_followed():
    html = render_markdown("# Kết luận\n\nXem [nguồn](https://vi.example/a).")
    assert html == (
        '<h2>Kết luận</h2>\n<p>Xem <a href="https://vi.example/a" rel="nofollow noopener noreferrer">nguồn</a>.</p>\n'
    )


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "[x](javascript:alert(1))",
        "![x](//elsewhere.example/spy.png)",
        "<img src=x onerror=alert(1)>",
        "[x](data:text/html;base64,AAAA)",
        '<a href="https://a.example" onclick="x()">a</a>',
    ],
)
def test_script_pictures_and_other_schemes_do_not_pass(text):
    html = render_markdown(text)
    assert {tag for tag in re.findall(r"<[^>]*>", html) if not tag.startswith("<a ")} <= {"<p>", "</p>", "</a>"}
    assert "javascript" not in html.partition("href=")[2]


@given(st.text(max_size=200))
def test_any_text_is_rendered_without_script(text):
    assert "<script" not in render_markdown(text).lower()
