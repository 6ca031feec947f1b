"""What importing loads: the engine no network, nothing slow, no package off the list; the web server no rare part."""

import ast
import json
import os
import subprocess
import sys
from functools import cache

import pytest

NETWORK = {"socket", "ssl", "http.client", "urllib.request", "asyncio", "ftplib", "smtplib"}
PROCESSES = {"multiprocessing", "concurrent.futures.process"}
SEARCH = {"tantivy", "snowballstemmer"}
ALLOWED = {
    "sangto": set(),
    "sangto.records": set(),
    "sangto.errors": set(),
    "sangto.text": set(),
    "sangto.claims": set(),
    "sangto.claimreview": set(),
    "sangto.privacy": set(),
    "sangto.ledger": set(),
    "sangto.demo": set(),
    "sangto.search": SEARCH,
    "sangto.facts": set(),
    "sangto.matching": SEARCH,
    "sangto.desk": SEARCH,
    "sangto_cli.main": {"click"},
    "sangto_cli.commands.check": {"click"} | SEARCH,
    "sangto_cli.commands.text": {"click"},
}
WHEN_USED = {"typst", "openpyxl", "segno", "fsrs", "pylti1p3", "jwcrypto", "requests", "docx"}  # decision 0017
WHEN_USED |= {"numpy", "markdown_it"}
LOADED = "import json, sys; before = set(sys.modules); import {}; print(json.dumps(sorted(set(sys.modules) - before)))"


@cache
def loaded_by(module: str) -> set[str]:
    """Modules that a fresh interpreter loads for `module`."""
    command = [sys.executable, "-I", "-X", "utf8", "-c", LOADED.format(module)]
    return set(json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout))


@pytest.mark.parametrize("module", ALLOWED)
def test_import_loads_only_listed_packages(module):
    names = {name.split(".")[0] for name in loaded_by(module)}
    others = {name for name in names if name not in sys.stdlib_module_names} - {"sangto", "sangto_cli"}
    assert others == ALLOWED[module]


@pytest.mark.parametrize("module", ALLOWED)
def test_import_loads_no_network_module(module):
    assert loaded_by(module) & NETWORK == set()


@pytest.mark.parametrize("module", ["sangto", "sangto.text", "sangto.desk", "sangto_cli.main"])
def test_import_starts_no_machinery_for_processes(module):
    assert loaded_by(module) & PROCESSES == set()


def test_importing_the_package_loads_none_of_its_parts():
    assert {name for name in loaded_by("sangto") if name.startswith("sangto")} == {"sangto"}


def test_front_door_is_loaded_when_asked_for():
    code = "import sangto; print(sangto.Desk.__module__, sangto.FactCheck.__module__)"
    done = subprocess.run([sys.executable, "-I", "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout == "sangto.desk sangto.records\n"


def test_overview_of_the_command_loads_no_subcommand():
    code = (
        "import sys; sys.argv = ['sangto', '--help']\n"
        "from sangto_cli.main import main\n"
        "try: main()\n"
        "finally: print([name for name in sys.modules if name.startswith(('sangto_cli.commands', 'tantivy'))])"
    )
    done = subprocess.run([sys.executable, "-I", "-X", "utf8", "-c", code], capture_output=True, encoding="utf-8")
    assert done.stdout.splitlines()[-1] == "[]"


def test_web_server_starts_without_the_parts_that_are_imported_when_used(tmp_path):
    code = (
        "import sys, sangto_desk.wsgi\n"
        "from django.urls import get_resolver\n"
        "get_resolver().url_patterns\n"
        "print(sorted({name.split('.')[0] for name in sys.modules}))"
    )
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", code],
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, "SANGTO_DATA": str(tmp_path), "DJANGO_SETTINGS_MODULE": "sangto_desk.settings"},
    )
    names = ast.literal_eval(done.stdout)
    assert WHEN_USED & set(names) == set()
    assert "sangto_desk" in names
