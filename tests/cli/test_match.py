"""`sangto match`: in order, the same with any number of workers, in the promised shape."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from pathlib import Path

import pytest

from command import FORBIDDEN, python, sangto
from fact_checks import LEMON, PHONE, STORM

TEXTS = (LEMON.claim, STORM.claim.replace("12", "45"), PHONE.claim, "Giá vé xe buýt nội thành tăng", "")


def _queries(path: Path, count: int) -> Path:
    lines = [json.dumps({"query": f"q{i}", "text": TEXTS[i % 5]}, ensure_ascii=False) for i in range(count)]
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def test_one_worker_and_two_write_the_same_bytes_in_order(index: Path, tmp_path: Path) -> None:
    file = _queries(tmp_path / "q.jsonl", 300)
    one = sangto("match", "--index", index, "--queries", file, "--jobs", "1")
    two = sangto("match", "--index", index, "--queries", file, "--jobs", "2")
    assert one == two
    assert two.err == ""
    assert [line["query"] for line in two.lines] == [f"q{i}" for i in range(300)]


def test_the_shape_of_an_answer(index: Path, tmp_path: Path) -> None:
    lemon, storm, phone, *_, empty = sangto("match", "--index", index, "--queries", _queries(tmp_path / "q", 5)).lines
    assert set(lemon) == {"query", "matches"}
    assert [answer["matches"][0]["id"] for answer in (lemon, storm, phone)] == ["chanh", "bao", "phone"]
    match = storm["matches"][0]
    assert {key: type(value) for key, value in match.items()} == {
        "id": str,
        "score": float,
        "probability": float,
        "conflicts": list,
    }
    assert [(c["kind"], c["query"]["value"], c["record"]["value"]) for c in match["conflicts"]] == [
        ("number", "45", "12")
    ]
    assert empty == {"query": "q4", "matches": []}


def test_at_most_k_matches(index: Path) -> None:
    line = json.dumps({"query": 7, "text": f"{LEMON.claim} {STORM.claim}"})
    (answer,) = sangto("match", "--index", index, "--queries", "-", "-k", "1", stdin=line).lines
    assert (answer["query"], len(answer["matches"])) == ("7", 1)


def test_answers_go_into_a_file(index: Path, tmp_path: Path) -> None:
    file = _queries(tmp_path / "q.jsonl", 5)
    out = tmp_path / "answers.jsonl"
    assert sangto("match", "--index", index, "--queries", file, "--out", out) == ("", "")
    assert out.read_text(encoding="utf-8") == sangto("match", "--index", index, "--queries", file).out
    assert sorted(path.name for path in tmp_path.iterdir()) == ["answers.jsonl", "q.jsonl"]


def test_older_answers_stay_when_the_new_ones_cannot_be_made(index: Path, tmp_path: Path) -> None:
    out = tmp_path / "answers.jsonl"
    out.write_text("older")
    sangto("match", "--index", tmp_path / "none", "--queries", _queries(tmp_path / "q", 5), "--out", out, code=2)
    assert out.read_text() == "older"


def test_a_place_that_cannot_be_written(index: Path, tmp_path: Path) -> None:
    file = _queries(tmp_path / "q.jsonl", 5)
    for place in (tmp_path, tmp_path / "none" / "out", Path("/dev/full")):
        result = sangto("match", "--index", index, "--queries", file, "--out", place, code=2)
        assert result.err.startswith("Error [input]: The results cannot be written: ")


def _begun(process: subprocess.Popen[str]) -> int:
    """How many processes a process has begun."""
    try:
        return len(Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split())
    except OSError:
        return 0


@pytest.mark.skipif(not os.path.isdir("/proc/self"), reason="counts the workers in /proc")
def test_ctrl_c_in_any_worker_is_quiet(index: Path, tmp_path: Path) -> None:
    file = _queries(tmp_path / "q.jsonl", 20_000)
    script = "import sys; from sangto_cli.main import main\nif __name__ == '__main__': main(sys.argv[1:])"
    for begun in (1, 2, 3):  # the process that counts what workers share comes first, then the two workers
        command = ("match", "--index", index, "--queries", file, "--out", tmp_path / "out", "--jobs", "2")
        with python(script, *command) as process:
            while process.poll() is None and _begun(process) < begun:
                time.sleep(0.005)
            os.kill(process.pid, signal.SIGINT)
            out, err = process.communicate()
        assert [words for words in FORBIDDEN if words in err] == []
        assert (process.returncode, out) == (130, "")
        assert not (tmp_path / "out").exists()
