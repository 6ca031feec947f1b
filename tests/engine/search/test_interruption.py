"""Killed in the middle: the index stays whole, nothing that was reported is lost, and doing it again completes it."""

from __future__ import annotations

import os
import random
import signal
import time
from pathlib import Path

import pytest

from command import python, sangto
from fact_checks import code_word, generated, write_jsonl
from sangto.matching import FactCheckIndex
from sangto.search import rebuild
from sangto.search.generations import STORE_FILE

MANY = 20_000

ADD = """
import sys
from pathlib import Path
from fact_checks import generated
from sangto.matching import FactCheckIndex
count = 0
def progress(added):
    global count
    count += added
    print(count, flush=True)
with FactCheckIndex.create(Path(sys.argv[1])) as index:
    print(0, flush=True)
    index.add(generated(int(sys.argv[2])), progress=progress)
"""

# Kills itself before the call number n of those that change something on the disk.
CALL_COUNTER = """
import os, signal, sys
from pathlib import Path
from sangto.search import engine, generations, store, writing
writing.BATCH, writing.CHECKPOINT, generations.BATCH = 40, 100, 40
left = int(sys.argv[2])
def counted(method):
    def call(*arguments, **options):
        global left
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return method(*arguments, **options)
    return call
for kind, names in ((store.Store, ("_run", "_run_many")), (engine.Engine, ("add", "delete", "commit", "close"))):
    for name in names:
        setattr(kind, name, counted(getattr(kind, name)))
from fact_checks import generated
from sangto.matching import FactCheckIndex
place = Path(sys.argv[1])
"""
ADD_COUNTED = f"""{CALL_COUNTER}
with FactCheckIndex.create(place) as index:
    index.add(generated(260), progress=lambda n: print(n, flush=True))
"""
DELETE_COUNTED = f"""{CALL_COUNTER}
with FactCheckIndex.create(place) as index:
    index.delete([str(i) for i in range(50)])
"""
REBUILD_COUNTED = f"""{CALL_COUNTER}
generations.rebuild(place)
"""


def _assert_whole(place: Path, at_least: int) -> int:
    """The index is whole and finds what was reported; returns how many fact-checks it holds."""
    with FactCheckIndex.open(place) as index:
        info = index.info()
        assert (info.damage, info.behind) == ("", 0)
        assert info.documents >= at_least
        sample = random.Random(at_least).sample(range(at_least), min(at_least, 12))
        for i in sample:
            assert index.match(code_word(i), 1)[0].record.id == str(i)
        assert [i for i in range(0, at_least, 97) if index.get(str(i)) is None] == []
    return info.documents


@pytest.mark.parametrize("seed", range(2))
def test_killed_at_any_moment_of_an_addition(tmp_path: Path, seed: int) -> None:
    """Four random moments a run, one after the other in the same index, then to the end."""
    chance = random.Random(seed)
    place = tmp_path / "index"
    reported = 0
    for _ in range(4):
        with python(ADD, place, str(MANY)) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == "0\n"
            time.sleep(chance.uniform(0, 0.7))
            process.kill()
            counts = [int(line) for line in process.stdout.read().split()]
        reported = max([reported, *counts])
        _assert_whole(place, reported)
    with FactCheckIndex.create(place) as index:
        added = index.add(generated(MANY // 2))
        assert added.new + added.replaced == MANY // 2
    assert _assert_whole(place, MANY // 2) >= reported


def test_killed_before_each_step_of_an_addition(tmp_path: Path) -> None:
    finished = False
    steps = iter(range(1, 1000, 13))
    while not finished:
        place = tmp_path / f"index-{(step := next(steps))}"
        with python(ADD_COUNTED, place, str(step)) as process:
            out, err = process.communicate()
        finished = process.returncode == 0
        assert (process.returncode, err) in ((0, ""), (-signal.SIGKILL, ""))
        reported = sum(map(int, out.split()))
        if (place / STORE_FILE).exists() and reported:
            _assert_whole(place, reported)
        with FactCheckIndex.create(place) as index:
            index.add(generated(260))
        assert _assert_whole(place, 260) == 260
    assert step > 50


def test_killed_before_each_step_of_a_deletion(tmp_path: Path) -> None:
    place = tmp_path / "index"
    for step in range(1, 1000, 3):
        with FactCheckIndex.create(place) as index:
            index.add(generated(100))
        with python(DELETE_COUNTED, place, str(step)) as process:
            process.communicate()
        with FactCheckIndex.open(place) as index:
            info = index.info()
            assert (info.damage, info.behind) == ("", 0)
            assert info.documents in (50, 100)
            found = {match.record.id for i in (3, 70) for match in index.match(code_word(i), 1)}
            assert ("3" in found, "70" in found) == (info.documents == 100, True)
        if process.returncode == 0:
            break
    assert step > 5


def test_killed_before_each_step_of_a_rebuild(tmp_path: Path) -> None:
    place = tmp_path / "index"
    with FactCheckIndex.create(place) as index:
        index.add(generated(260))
    for step in range(1, 1000, 5):
        with python(REBUILD_COUNTED, place, str(step)) as process:
            process.communicate()
        assert _assert_whole(place, 260) == 260
        if process.returncode == 0:
            break
    assert step > 10
    assert len(list(place.glob("terms-*"))) == 1
    assert rebuild(place) == 260


def test_the_command_killed_and_run_again(tmp_path: Path) -> None:
    file = write_jsonl(tmp_path / "many.jsonl", generated(MANY // 2))
    place = tmp_path / "index"
    script = "import sys; from sangto_cli.main import main; main(sys.argv[1:])"
    with python(script, "index", "add", file, "--index", place) as process:
        while process.poll() is None and not (place / "terms-000001" / "meta.json").exists():
            time.sleep(0.01)
        time.sleep(0.5)
        process.kill()
    before = sangto("index", "info", "--index", place, "--json").json
    assert (before["damage"], before["behind"]) == ("", 0)
    again = sangto("index", "add", file, "--index", place, "--json").json
    assert again["added"] + again["replaced"] == MANY // 2
    assert again["replaced"] == before["documents"]
    after = sangto("index", "info", "--index", place, "--json").json
    assert (after["documents"], after["damage"]) == (MANY // 2, "")


def test_ctrl_c_stops_an_addition_without_a_traceback(tmp_path: Path) -> None:
    file = write_jsonl(tmp_path / "many.jsonl", generated(MANY))
    place = tmp_path / "index"
    script = "import sys; from sangto_cli.main import main; main(sys.argv[1:])"
    with python(script, "index", "add", file, "--index", place) as process:
        while process.poll() is None and not (place / "terms-000001" / "meta.json").exists():
            time.sleep(0.01)
        time.sleep(0.3)
        os.kill(process.pid, signal.SIGINT)
        out, err = process.communicate()
    assert (process.returncode, out, err.strip()) == (130, "", "")
    assert sangto("index", "info", "--index", place, "--json").json["damage"] == ""


def test_a_leftover_of_an_interrupted_rebuild_is_removed(tmp_path: Path) -> None:
    place = tmp_path / "index"
    with FactCheckIndex.create(place) as index:
        index.add(generated(10))
    (place / "terms-000002").mkdir()
    (place / "terms-000002" / "meta.json").write_text("half")
    assert _assert_whole(place, 10) == 10
    FactCheckIndex.create(place).close()
    assert [path.name for path in place.glob("terms-*")] == ["terms-000001"]
