"""Write ``src/sangto/tables/*.py`` from ``resources/``, or check that they are up to date.

Each module ``tools/tables/<name>.py`` describes one table: its function ``generate(resources)`` returns the source of
``src/sangto/tables/<name>.py``. Add a table by adding such a module; nothing else needs to know of it.

    python tools/generate_tables.py             write all tables
    python tools/generate_tables.py teencode    write the named ones
    python tools/generate_tables.py --check     exit 1 if a committed table differs from its resource
"""

from __future__ import annotations

import argparse
import importlib
import sys
from pathlib import Path

TOOLS = Path(__file__).resolve().parent
RESOURCES = TOOLS.parent / "resources"
TABLES = TOOLS.parent / "src" / "sangto" / "tables"

sys.path.insert(0, str(TOOLS))


def table_names() -> list[str]:
    """Names of all tables that a generator exists for."""
    return sorted(path.stem for path in (TOOLS / "tables").glob("[a-z]*.py"))


def build_table(name: str) -> str:
    """Source of the module ``sangto.tables.<name>``."""
    generator = importlib.import_module(f"tables.{name}")
    source: str = generator.generate(RESOURCES)
    return source


def write_table(name: str) -> None:
    """Write the table and say so."""
    path = TABLES / f"{name}.py"
    path.write_text(build_table(name), encoding="utf-8", newline="\n")
    print(f"wrote {path.relative_to(TOOLS.parent)}")


def is_current(name: str) -> bool:
    """Whether the committed table is what its generator makes now."""
    path = TABLES / f"{name}.py"
    return path.exists() and path.read_text(encoding="utf-8") == build_table(name)


def main(arguments: list[str] | None = None) -> int:
    """Run the command; returns its exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", help="tables to treat; all by default")
    parser.add_argument("--check", action="store_true", help="change nothing, exit 1 if a table is out of date")
    options = parser.parse_args(arguments)
    names = options.names or table_names()
    if not options.check:
        for name in names:
            write_table(name)
        return 0
    stale = [name for name in names if not is_current(name)]
    for name in stale:
        print(f"src/sangto/tables/{name}.py differs from its resource; run python tools/generate_tables.py {name}")
    return 1 if stale else 0


if __name__ == "__main__":
    raise SystemExit(main())
