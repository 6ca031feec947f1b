"""Analysing in other processes: the same rows in the same order, whatever goes wrong on the way."""

import multiprocessing
import os
import signal
import subprocess
import sys
import time

import pytest

from sangto.errors import InvalidRecord
from sangto.search.analysing import CHUNK, analysing_beside
from sangto.search.store import Document
from sangto.search.writing import batches_here

DOCUMENTS = [Document(f"d{n}", f"Bão số {n} gây mưa {n + 30} mm", "", "vi") for n in range(2 * CHUNK + 7)]


def broken(documents, error):
    """Documents, then an error where the next should be read."""
    yield from documents
    raise error


def gather(batches):
    """All rows that come, and the error at the end."""
    rows = []
    error = None
    try:
        for batch in batches:
            rows += batch
    except Exception as raised:
        error = raised
    return rows, error


@pytest.fixture(scope="module")
def beside():
    with analysing_beside(2) as batches:
        yield batches


def test_batches_are_those_of_one_process(beside):
    assert list(beside(iter(DOCUMENTS), 1500)) == list(batches_here(iter(DOCUMENTS), 1500))


def test_no_documents_give_no_batch(beside):
    assert list(beside([], 10)) == []


def test_rows_before_a_failing_reader_come_first(beside):
    rows, error = gather(beside(broken(DOCUMENTS[: CHUNK + 3], OSError("gone")), 1500))
    assert [row.id for row in rows] == [document.id for document in DOCUMENTS[: CHUNK + 3]]
    assert str(error) == "gone"


def test_rows_before_a_bad_document_come_first(beside):
    documents = [*DOCUMENTS[:5], Document("", "không có mã", "", "vi"), *DOCUMENTS[5:9]]
    rows, error = gather(beside(documents, 1500))
    assert [row.id for row in rows] == ["d0", "d1", "d2", "d3", "d4"]
    assert type(error) is InvalidRecord


def test_a_killed_process_loses_nothing():
    with analysing_beside(1) as batches:
        coming = batches(iter(DOCUMENTS), CHUNK)
        rows = next(coming)
        for child in multiprocessing.active_children():
            os.kill(child.pid, signal.SIGKILL)
        rows += [row for batch in coming for row in batch]
    assert [row.id for row in rows] == [document.id for document in DOCUMENTS]


PROGRAM = """
import multiprocessing
import time

from sangto.search.analysing import analysing_beside
from sangto.search.store import Document

def main():
    with analysing_beside(1) as batches:
        documents = (Document(f"d{n}", "nước dâng", "", "vi") for n in range(100_000))
        print(next(batches(documents, 2_000))[0].id, flush=True)
        print(multiprocessing.active_children()[0].pid, flush=True)
        time.sleep(600)

if __name__ == "__main__":
    main()
"""


def is_alive(pid):
    """Whether a process is there and is no zombie."""
    try:
        with open(f"/proc/{pid}/stat") as stat:
            return stat.read().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False


@pytest.mark.skipif(not os.path.isdir("/proc/self"), reason="looks for the process in /proc")
def test_processes_end_with_a_killed_writer(tmp_path):
    program = tmp_path / "program.py"
    program.write_text(PROGRAM)
    writer = subprocess.Popen([sys.executable, str(program)], stdout=subprocess.PIPE, text=True)
    assert writer.stdout.readline() == "d0\n"
    child = int(writer.stdout.readline())
    assert is_alive(child)
    writer.kill()
    writer.wait()
    for _ in range(600):
        if not is_alive(child):
            break
        time.sleep(0.1)
    assert not is_alive(child)
    writer.stdout.close()
