"""What the generators of documentation share: write pages, or compare them with what is committed."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def stale_pages(pages: Mapping[str, Callable[[], str]]) -> list[str]:
    """Paths of the pages that differ from what their function makes now."""
    return [
        path
        for path, build in pages.items()
        if not (ROOT / path).exists() or (ROOT / path).read_text(encoding="utf-8") != build()
    ]


def main(description: str, pages: Mapping[str, Callable[[], str]], arguments: Sequence[str] | None = None) -> int:
    """Run a generator's command line.

    Args:
        description: Help text.
        pages: Path of each page from the root of the repository, and the function that makes it.
        arguments: Command line; that of the process by default.

    Returns:
        The exit status.
    """
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="change nothing, exit 1 if a page is out of date")
    if parser.parse_args(arguments).check:
        stale = stale_pages(pages)
        for path in stale:
            print(f"{path} is out of date; run make reference", file=sys.stderr)
        return 1 if stale else 0
    for path, build in pages.items():
        (ROOT / path).write_text(build(), encoding="utf-8", newline="\n")
        print(f"wrote {path}")
    return 0
