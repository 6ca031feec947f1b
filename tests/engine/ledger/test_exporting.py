"""Exports: whole at any moment, continued where they ended, the same as the log."""

from __future__ import annotations

from pathlib import Path

import pytest

from logs import key, key_change, new_log, publications
from sangto.errors import LedgerMissing, LedgerProblem
from sangto.ledger import FolderSource, Log, Question, export_log, prove_entry, verify_log

SIZES = (0, 1, 255, 256, 257, 600)


class Killed(Exception):
    """Stands for the end of the process."""


def files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("size", SIZES)
def test_an_export_has_the_files_of_the_log(size, tmp_path):
    log = new_log()
    log.append(publications(size), key())
    written = export_log(log, tmp_path)
    found = files(tmp_path)
    assert len(found) == written
    assert found == {path: log.resource(path) for path in found}
    assert found.keys() == {"checkpoint", "key", *(tile.path for tile in log.tiles())}


def test_a_second_export_writes_only_what_is_new(long_log, tmp_path):
    export_log(long_log, tmp_path)
    assert export_log(long_log, tmp_path) == 5  # two partial tiles, a partial bundle, key, checkpoint


def grown() -> tuple[Log, Log]:
    """A log, and the same with more entries."""
    small, large = new_log(), new_log()
    small.append(publications(250), key())
    large.append(publications(520), key())
    return small, large


@pytest.mark.parametrize("files_written", range(7))
def test_an_export_that_was_killed_is_the_log_before_and_goes_on(files_written, tmp_path):
    small, large = grown()
    export_log(small, tmp_path)
    done = []

    def advance(files: int) -> None:
        done.append(files)
        if len(done) > files_written:
            raise Killed

    with pytest.raises(Killed):
        export_log(large, tmp_path, advance)
    between = verify_log(FolderSource(tmp_path), Question(key().public))
    assert (between.findings, between.checkpoint.checkpoint.size) == ((), 250)
    export_log(large, tmp_path)
    after = verify_log(FolderSource(tmp_path), Question(key().public, (("kept", small.checkpoint()),)))
    assert (after.findings, after.checkpoint.checkpoint.size) == ((), 520)


def test_a_log_may_lose_partial_tiles_whose_full_ones_are_there(tmp_path):
    small, large = grown()
    export_log(large, tmp_path)
    (tmp_path / "checkpoint").write_text(str(small.checkpoint()))
    assert verify_log(FolderSource(tmp_path), Question(key().public)).findings == ()


@pytest.mark.parametrize("index", [0, 255, 256, 599])
def test_proof_from_files_is_that_from_the_log(index, long_log, long_export):
    assert prove_entry(FolderSource(long_export), index) == long_log.proof_file(index)


def test_a_log_without_a_checkpoint_is_not_exported(tmp_path):
    with pytest.raises(LedgerMissing):
        export_log(new_log(), tmp_path / "log")
    assert not (tmp_path / "log").exists()


def test_a_folder_that_cannot_be_written_is_named(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(LedgerProblem, match="cannot be written: Not a directory"):
        export_log(new_log(key_change(0, None, key())), tmp_path / "file" / "log")
