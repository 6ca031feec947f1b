"""What the engine depends on: little, used, pinned with hashes, under permissive licences."""

import importlib.metadata
import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
REQUIREMENTS = ROOT / "requirements"
PERMISSIVE = {"MIT", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "ISC", "0BSD", "PSF-2.0", "Zlib", "CC0-1.0"}
MODULES = {"charset-normalizer": "charset_normalizer"}  # where the module is not called like the package
LISTS = "engine build semantic library ledger contests desk dev desk-test quality".split()
DECLARED = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]


def name_of(requirement: str) -> str:
    """The package that a requirement names."""
    found = re.match(r"[\w.-]+", requirement)
    assert found, requirement
    return found.group().lower()


def pinned(file: str) -> dict[str, int]:
    """Packages that a list pins, with the number of hashes of each."""
    text = (REQUIREMENTS / file).read_text(encoding="utf-8").replace("\\\n", " ")
    lines = [line for line in text.splitlines() if line and not line.lstrip().startswith("#")]
    assert all(re.match(r"[\w.-]+==[\w.]+ ", line) for line in lines)
    return {name_of(line): line.count("--hash=sha256:") for line in lines}


def test_engine_list_is_what_the_package_declares():
    lines = (REQUIREMENTS / "engine.in").read_text(encoding="utf-8").splitlines()
    assert sorted(line for line in lines if not line.startswith("#")) == sorted(DECLARED)


@pytest.mark.parametrize("requirement", DECLARED)
def test_declared_packages_are_imported(requirement):
    module = MODULES.get(name_of(requirement), name_of(requirement))
    pattern = re.compile(rf"^\s*(?:import|from) {module}\b", re.MULTILINE)
    sources = [path.read_text(encoding="utf-8") for path in (ROOT / "src").rglob("*.py")]
    assert any(pattern.search(source) for source in sources)


@pytest.mark.parametrize("name", LISTS)
def test_lists_are_pinned_with_hashes(name):
    lines = (REQUIREMENTS / f"{name}.in").read_text(encoding="utf-8").splitlines()
    wanted = {name_of(line) for line in lines if line and not line.startswith(("#", "-c"))}
    found = pinned(f"{name}.txt")
    assert wanted - found.keys() == set()
    assert [package for package, hashes in found.items() if not hashes] == []


@pytest.mark.parametrize("package", pinned("engine.txt"))
def test_licences_at_run_time_are_permissive(package):
    metadata = importlib.metadata.metadata(package)
    licence = metadata.get("License-Expression") or metadata.get("License") or ""
    assert set(re.split(r" AND | OR ", licence)) - PERMISSIVE == set()
