"""Size of the engine alone when installed: pinned requirements and the package, in an empty folder."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from bench.peers import folder_bytes
from bench.report import HERE, Outcome, Row, Setting, Table, Unavailable

TASK = "size"
_PIP = (sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-compile")


def _install(target: Path, *arguments: str | Path) -> None:
    done = subprocess.run([*_PIP, "--target", target, *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        raise Unavailable(f"pip could not install: {done.stderr.strip()[-300:]}")


def run_task(setting: Setting) -> Outcome:
    """Install, and weigh every folder.

    Raises:
        Unavailable: The packages cannot be fetched.
    """
    root = HERE.parent
    with tempfile.TemporaryDirectory() as temporary:
        target, copy = Path(temporary) / "installed", Path(temporary) / "source"
        _install(target, "--require-hashes", "-r", root / "requirements" / "engine.txt")
        copy.mkdir()
        for name in ("pyproject.toml", "README.md", "LICENSE", "NOTICE"):
            (copy / name).write_bytes((root / name).read_bytes())
        subprocess.run(["cp", "-r", root / "src", copy / "src"], check=True)
        _install(target, "--no-deps", "--no-build-isolation", copy)
        parts = sorted(((folder_bytes(path), path.name) for path in target.iterdir() if path.is_dir()), reverse=True)
        whole = folder_bytes(target)
    rows = [Row(name, (size / 1e6,)) for size, name in parts if size > 50_000]
    rows.append(Row("everything", (whole / 1e6,)))
    notes = ("Without bytecode, which adds about as much again for the parts written in Python.",)
    return Outcome(TASK, "python -m bench --only size", (Table("Installed", ("MB",), tuple(rows)),), notes)
