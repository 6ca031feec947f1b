"""Pages that browsers, proxies and readers' programs may keep: the same for everybody, with a mark of their content.

A page that is costly to make is also kept in the memory of the process, under the state of what it shows: one cheap
question to the store, asked for every request. Where that state is another one, the page is made anew, so what was
corrected shows at once, whichever process answers. Order of steps: read the state; look for the page under it; make the
page if it is not there; answer with its mark (ETag), or with 304 to those who have it.
"""

from __future__ import annotations

import hashlib
import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from functools import wraps
from typing import Concatenate, ParamSpec

from django.http import HttpRequest, HttpResponse, HttpResponseNotModified
from django.http.response import HttpResponseBase
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

P = ParamSpec("P")
R = HttpResponseBase
View = Callable[Concatenate[HttpRequest, P], R]
State = Callable[..., Hashable | None]

PAGE_SECONDS = 60
"""How long a page may be shown without asking: a correction is seen by everybody within a minute."""
FOR_EVER = 365 * 24 * 3600


MOST_BYTES = 48 * 1024 * 1024
"""What a process keeps of made pages at the most; those longest unused go first."""


@dataclass(frozen=True, slots=True)
class Made:
    """A page as it was made: its content, and the headers that the view gave it."""

    content: bytes
    headers: tuple[tuple[str, str], ...]


class MadePages:
    """Pages in memory, at the most so many bytes of them.

    Args:
        most: Bytes.
    """

    def __init__(self, most: int = MOST_BYTES) -> None:
        self._most, self._size = most, 0
        self._pages: OrderedDict[Hashable, Made] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, key: Hashable) -> Made | None:
        """The page under a key; from now on it is the one last used."""
        with self._lock:
            page = self._pages.get(key)
            if page is not None:
                self._pages.move_to_end(key)
            return page

    def put(self, key: Hashable, page: Made) -> None:
        """Keep a page, and forget those longest unused until all fit."""
        with self._lock:
            earlier = self._pages.pop(key, None)
            self._size += len(page.content) - (len(earlier.content) if earlier else 0)
            self._pages[key] = page
            while self._size > self._most:
                _key, gone = self._pages.popitem(last=False)
                self._size -= len(gone.content)

    def __len__(self) -> int:
        return len(self._pages)


_made = MadePages()


def kept(
    seconds: int = PAGE_SECONDS, *, immutable: bool = False, state: State | None = None
) -> Callable[[View[P]], View[P]]:
    """Let the answers of a view be kept for so many seconds, then asked for again by their mark (ETag).

    The view answers GET and HEAD alone, and what it shows depends on the address alone: no cookie, no browser.

    Args:
        seconds: How long.
        immutable: What is at the address never changes.
        state: Called like the view: everything that the page depends on besides path and language, in a form that never
            comes back once it has changed; None where there is no page. With it, the page is also kept in the memory
            of this process.
    """
    directives = f"public, max-age={seconds}{', immutable' if immutable else ''}"

    def decorate(view: View[P]) -> View[P]:
        name = f"{view.__module__}.{view.__qualname__}"

        @wraps(view)
        def answer(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
            shown = state(request, *args, **kwargs) if state else None
            key = (name, args, tuple(kwargs.items()), get_language(), shown)
            made = _made.get(key) if shown is not None else None
            if made is not None:
                return _answered(request, made)
            response = view(request, *args, **kwargs)
            if response.status_code != 200:
                return response
            response.headers.setdefault("Cache-Control", directives)
            if not isinstance(response, HttpResponse):
                return response
            response.headers["ETag"] = mark_of(response.content)
            if shown is not None:
                _made.put(key, Made(response.content, tuple(response.headers.items())))
            return marked(request, response)

        return require_safe(answer)

    return decorate


def _answered(request: HttpRequest, made: Made) -> HttpResponse:
    response = HttpResponse(made.content)
    for name, value in made.headers:
        response.headers[name] = value
    return marked(request, response)


def mark_of(content: bytes) -> str:
    """The mark (ETag) of a content."""
    return f'"{hashlib.sha256(content).hexdigest()[:24]}"'


def marked(request: HttpRequest, response: HttpResponse) -> HttpResponse:
    """The answer with the mark of its content (ETag); without the content for those who have it already."""
    mark = response.headers.get("ETag") or mark_of(response.content)
    asked = {one.strip().removeprefix("W/") for one in request.headers.get("If-None-Match", "").split(",")}
    response.headers["ETag"] = mark
    if mark not in asked and "*" not in asked:
        return response
    unchanged = HttpResponseNotModified()
    for name in ("ETag", "Cache-Control", "Content-Security-Policy", "Cross-Origin-Resource-Policy"):
        if name in response.headers:
            unchanged.headers[name] = response.headers[name]
    return unchanged
