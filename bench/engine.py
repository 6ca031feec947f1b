"""Indexes made by the engine for measuring, kept until the engine changes."""

from __future__ import annotations

import hashlib
import shutil
import sys
from functools import cache as once
from pathlib import Path

import sangto
from bench.corpus import Corpus, cache
from bench.timing import Ran, run

SANGTO = (sys.executable, "-m", "sangto_cli")
SOURCE = Path(sangto.__file__).parent


@once
def fingerprint() -> str:
    """Changes when anything that shapes an index does: analysis, search, tables."""
    digest = hashlib.sha256()
    for part in ("search", "text", "tables", "matching"):
        for path in sorted((SOURCE / part).glob("*.py")):
            digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


def index_folder(source: Corpus) -> Path:
    """Where the index of a corpus is, or will be."""
    return cache() / f"index-{source.file.parent.name}-{fingerprint()}"


def build_index(source: Corpus) -> Ran:
    """Make the index of a corpus anew with ``sangto index add``."""
    folder = index_folder(source)
    shutil.rmtree(folder, ignore_errors=True)
    ran = run([*SANGTO, "index", "add", source.file, "--index", folder], paths=[SOURCE.parent])
    (folder / "whole").touch()
    return ran


def index(source: Corpus) -> Path:
    """The index of a corpus; made if it is not there."""
    folder = index_folder(source)
    if not (folder / "whole").is_file():
        build_index(source)
    return folder
