"""Pages kept in memory: the one of the present state, never more than fit, with a mark for who has them."""

import pytest
from django.http import HttpResponse
from django.test import RequestFactory
from django.utils import translation

from sangto_desk.common.caching import Made, MadePages, kept


@pytest.fixture
def page():
    """A view that counts how often it made its page, and what its page depends on."""
    made, state = [], {"now": 1}

    @kept(state=lambda request, name: state["now"])
    def view(request, name):
        made.append(name)
        response = HttpResponse(f"{name} {state['now']} {translation.get_language()}", status=200 if name else 404)
        response.headers["X-Own"] = "kept"
        return response

    return view, made, state


def ask(view, name="a", **headers):
    return view(RequestFactory().get("/", **headers), name)


def test_page_is_made_once_for_a_state_and_a_language(page):
    view, made, state = page
    first, second = ask(view), ask(view)
    assert (made, first.content, second.content) == (["a"], b"a 1 vi", b"a 1 vi")
    assert dict(first.headers) == dict(second.headers)
    with translation.override("en"):
        assert ask(view).content == b"a 1 en"
    state["now"] = 2
    assert (ask(view).content, ask(view, "b").content) == (b"a 2 vi", b"b 2 vi")


def test_who_has_the_page_gets_304_without_its_being_made(page):
    view, made, state = page
    mark = ask(view)["ETag"]
    again = ask(view, HTTP_IF_NONE_MATCH=mark)
    assert (again.status_code, again.content, again["ETag"], made) == (304, b"", mark, ["a"])
    state["now"] = 2
    assert ask(view, HTTP_IF_NONE_MATCH=mark).status_code == 200


def test_what_is_not_there_is_not_kept(page):
    view, made, state = page
    assert [ask(view, "").status_code for _each in range(2)] == [404, 404]
    state["now"] = None
    ask(view), ask(view)
    assert made == ["", "", "a", "a"]


def test_memory_is_bounded_and_the_longest_unused_goes_first():
    pages = MadePages(most=30)
    for name in "abc":
        pages.put(name, Made(b"x" * 10, ()))
    assert pages.get("a") is not None
    pages.put("d", Made(b"x" * 10, ()))
    assert [name for name in "abcd" if pages.get(name)] == ["a", "c", "d"]
    pages.put("d", Made(b"x" * 5, ()))
    pages.put("e", Made(b"x" * 5, ()))
    assert len(pages) == 4
    pages.put("f", Made(b"x" * 31, ()))
    assert len(pages) == 0
