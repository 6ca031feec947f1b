"""An assistant's own client, over standard input and output, reads a desk in a process of its own."""

import asyncio
import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.conf import settings
from mcp import Client, StdioServerParameters

from desk.public.test_pages import SECRET, Site, make_site
from desk.tables import lay_out
from sangto_desk.api import assistants
from sangto_desk.datafolder import DataFolder
from sangto_desk.factchecks.indexing import rebuild_index
from sangto_desk.factchecks.published import address_of
from sangto_desk.inbox.matching import matcher


@pytest.fixture
def site(transactional_db, settings, tmp_path) -> Site:
    settings.DATA = DataFolder(tmp_path)
    return make_site(tmp_path)


@pytest.fixture
def indexed(transactional_db, site: Site):
    rebuild_index(settings.DATA.index)
    yield site
    matcher().close()


async def _asked(server, *calls):
    """The answers to calls of tools, and the names of the tools."""
    async with Client(server) as client:
        tools = await client.list_tools()
        answers = [await client.call_tool(name, values) for name, values in calls]
        return [tool.name for tool in tools.tools], [read(answer) for answer in answers]


def asked(server, *calls):
    """As `_asked`, in a thread of its own: a browser of other tests may have a loop in this one."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(lambda: asyncio.run(_asked(server, *calls))).result()


def read(answer):
    text = answer.content[0].text
    return text if answer.is_error else json.loads(text)


def test_answers_carry_address_rating_date_and_quotations_and_nothing_unpublished(indexed):
    address = address_of(indexed.published.factcheck.slug)
    calls = [
        ("check_text", {"text": "goi dau sau 10 gio dem gay vo mach mau nao"}),
        ("check_text", {"text": "Uống nước đậu đen rang thay cơm thì sống trên hai trăm tuổi."}),
        ("search_fact_checks", {"query": "gội đầu đêm"}),
        ("get_fact_check", {"address": address}),
        ("get_fact_check", {"address": address_of(indexed.draft.slug)}),
        ("get_fact_check", {"address": address_of(indexed.withdrawn.factcheck.slug)}),
    ]
    names, answers = asked(assistants.make_server(), *calls)
    assert names == ["check_text", "search_fact_checks", "get_fact_check"]
    checked, unchecked, found, one, draft, withdrawn = answers
    match = checked["statements"][0]["fact_checks"][0]
    assert (match["url"], match["rating"], match["conflicts"]) == (address, "Sai", [])
    assert match["quotations"][0]["sha256"] == one["quotations"][0]["sha256"]
    assert (unchecked["note"], unchecked["ask"]) == (assistants.UNCHECKED, f"{settings.SITE_ADDRESS}/gui-tin/")
    assert [each["url"] for each in found["fact_checks"]] == [address]
    assert "has published no fact-check" in draft
    assert (withdrawn["withdrawn"], "answer" in withdrawn) == (True, False)
    assert SECRET not in str(answers)


@pytest.mark.one_store
def test_command_speaks_over_standard_input_and_output(tmp_path):
    folder = lay_out(tmp_path / "desk")
    own = {"SANGTO_DATA": str(folder), "DJANGO_SETTINGS_MODULE": "sangto_desk.settings", "DATABASE_URL": ""}
    environment = {**os.environ, **own}
    arguments = ["-c", "from sangto_desk.operations.start import *; f = make_folder(None); load(None); prepare(f)"]
    subprocess.run([sys.executable, *arguments], env=environment, check=True, timeout=600)
    server = StdioServerParameters(command=sys.executable, args=["-m", "sangto_cli", "mcp"], env=environment)
    names, (closed,) = asked(server, ("check_text", {"text": "Bất cứ điều gì."}))
    assert (names[0], "not set up yet" in closed) == ("check_text", True)
