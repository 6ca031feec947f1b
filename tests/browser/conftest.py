"""A real browser in front of a running desk: Debian's Chromium, driven by Playwright, on a desk of the test's own.

The pages are asked over HTTP on loopback. No test sleeps: Playwright waits for what it is told to expect.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.conf import settings
from django.test import Client
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from desk.tables import django_db_keepdb, django_db_modify_db_settings
from growing_tables import flush_may_shrink
from sangto_desk.accounts.models import User

__all__ = ["django_db_keepdb", "django_db_modify_db_settings", "flush_may_shrink"]

# Playwright's loop runs in this thread; Django would take it for asynchronous code and refuse the database.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"

PATIENCE = 300_000
"""Milliseconds: what is expected may take long on a busy machine; what never comes is found all the same."""
expect.set_options(timeout=PATIENCE)

ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
PHONE = {"width": 390, "height": 844}
DESKTOP = {"width": 1366, "height": 900}


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """One browser for the whole run."""
    program = shutil.which("chromium")
    assert program, "chromium is missing; tools/system_packages.sh installs it"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def context(chromium: Browser, live_server) -> Iterator[BrowserContext]:
    """A browser without cookies, in Vietnamese, at desktop width."""
    context = chromium.new_context(base_url=live_server.url, locale="vi-VN", viewport=DESKTOP)
    context.set_default_timeout(PATIENCE)
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    """A new page of that browser."""
    return context.new_page()


@pytest.fixture
def sign_in(context: BrowserContext, live_server) -> Callable[[User], None]:
    """Sign somebody in without the pages for it; the journey through those has tests of its own."""

    def signed_in(user: User) -> None:
        client = Client()
        client.force_login(user)
        cookie = client.cookies[settings.SESSION_COOKIE_NAME].value
        context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": cookie, "url": live_server.url}])

    return signed_in


@pytest.fixture
def axe() -> Callable[..., list[str]]:
    """What axe finds against WCAG 2.2 AA on a page, one line each: ``assert axe(page) == []``.

    With the names of rules, only those are asked: ``axe(page, "color-contrast")``.
    """
    levels = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

    def findings(page: Page, *rules: str) -> list[str]:
        options = {"runOnly": list(rules) or levels, "resultTypes": ["violations"]}
        found = Axe().run(page, options=options).response["violations"]
        return [
            f"{page.url} {violation['id']}: {node['html'][:200]} {node['failureSummary']}"
            for violation in found
            for node in violation["nodes"]
        ]

    return findings
