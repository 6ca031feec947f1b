"""Check rules of the repository that no other tool knows: ``python tools/check_repository.py``.

Each check returns its findings, one line each; an empty list is good. The tests in ``tests/repo`` run the same checks.
"""

from __future__ import annotations

import ast
import fnmatch
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

FILE_LINES = 300
FUNCTION_LINES = 60
CODE = ("src", "tools", "quality", "bench")
TABLES = "src/sangto/tables/"  # generated

_MADE = re.compile(
    r"(?:^|/)(?:\.\w*(?:venv|cache)|\.git|\.hypothesis|var|build|dist|__pycache__|[^/]+\.egg-info)(?:/|$)"
)

# One pair of square brackets in each keeps these lines from finding themselves.
_UNFINISHED = re.compile(r"\b(?:TO[D]O|FIX[M]E|X[X]X|HA[C]K)\b|\u2042")
_MACHINE = re.compile(r"/wor[k]/\w|/hom[e]/\w+/|/roo[t]/|/User[s]/\w+/")
_REGISTRY = re.compile(
    r"(?:py[p]i|python[h]osted|npm[j]s|deb[i]an)\.(?:org|com)|--(?:extra-)?index-ur[l][ =]|--find-link[s]"
)
_LINK = re.compile(r"\]\((?!https?:|mailto:|#)([^)\s#]+)(?:#[^)]*)?\)")
_LICENCE = re.compile(r"\b(?:CC0|CC BY(?:-SA)?|Apache-2\.0|MIT|public domain)\b")
_SOURCE = re.compile(r"Source:|[Cc]ompiled|Own list|Written (?:by|for)|[Cc]ounted")


def tracked_files(*patterns: str) -> list[str]:
    """Paths of the files under version control, from the root; without git, of all files that no tool made."""
    command = ["git", "-c", f"safe.directory={ROOT}", "ls-files", "-z", "--", *patterns]
    if (ROOT / ".git").exists() and shutil.which("git"):
        listed = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout.split("\0")
    else:
        found = (path.relative_to(ROOT).as_posix() for path in sorted(ROOT.rglob("*")))
        listed = [path for path in found if not _MADE.search(path) and (not patterns or _matches(path, patterns))]
    return [path for path in listed if path and (ROOT / path).is_file()]


def _matches(path: str, patterns: tuple[str, ...]) -> bool:
    return any(fnmatch.fnmatchcase(path, pattern) for pattern in patterns)


def _lines() -> Iterator[tuple[str, int, str]]:
    for path in tracked_files():
        try:
            text = (ROOT / path).read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        for number, line in enumerate(text.splitlines(), 1):
            yield path, number, line


def check_marks() -> list[str]:
    """No mark of unfinished work, no path of somebody's machine, no address of a package registry."""
    findings = []
    for path, number, line in _lines():
        for what, pattern in (("unfinished", _UNFINISHED), ("machine path", _MACHINE), ("registry", _REGISTRY)):
            if found := pattern.search(line):
                findings.append(f"{path}:{number}: {what}: {found.group()}")
    return findings


def check_file_length() -> list[str]:
    """Files that a newcomer can take in: at most 300 lines, generated tables aside."""
    findings = []
    for path in tracked_files(*(f"{folder}/**.py" for folder in CODE)):
        lines = (ROOT / path).read_text(encoding="utf-8").count("\n")
        if lines > FILE_LINES and not path.startswith(TABLES):
            findings.append(f"{path}: {lines} lines, at most {FILE_LINES}")
    return findings


def long_functions(source: str) -> list[tuple[str, int]]:
    """Name and length of the functions in a module that are over the limit, docstring included."""
    return [
        (node.name, length)
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (length := (node.end_lineno or 0) - node.lineno + 1) > FUNCTION_LINES
    ]


def check_function_length() -> list[str]:
    """Functions of at most 60 lines."""
    return [
        f"{path}: {name} has {length} lines, at most {FUNCTION_LINES}"
        for path in tracked_files(*(f"{folder}/**.py" for folder in CODE))
        for name, length in long_functions((ROOT / path).read_text(encoding="utf-8"))
    ]


def check_resource_headers() -> list[str]:
    """Every word list says in its first comment lines where it comes from and under which licence it stands."""
    findings = []
    for path in tracked_files("resources/*"):
        lines = (ROOT / path).read_text(encoding="utf-8").splitlines()
        header = " ".join(line for line in lines[:12] if line.startswith("#"))
        for what, pattern in (("source", _SOURCE), ("licence", _LICENCE)):
            if not pattern.search(header):
                findings.append(f"{path}: its header names no {what}")
    return findings


def check_links() -> list[str]:
    """Every relative link in a Markdown file leads to something."""
    findings = []
    for path in tracked_files("*.md"):
        text = (ROOT / path).read_text(encoding="utf-8")
        missing = [target for target in _LINK.findall(text) if not (ROOT / path).parent.joinpath(target).exists()]
        findings.extend(f"{path}: there is no {target}" for target in missing)
    return findings


CHECKS: tuple[Callable[[], list[str]], ...] = (
    check_marks,
    check_file_length,
    check_function_length,
    check_resource_headers,
    check_links,
)


def main() -> int:
    """Run all checks; returns the exit status."""
    findings = [finding for check in CHECKS for finding in check()]
    print("\n".join(findings) or "repository: nothing to complain about", file=sys.stderr if findings else sys.stdout)
    return 1 if findings else 0


if __name__ == "__main__":
    raise SystemExit(main())
