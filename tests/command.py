"""Run the real `sangto` in a process of its own. Whatever it is given, it must not show a traceback."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

FORBIDDEN = ("Traceback", "panicked at", "Exception ignored", "[internal]")
_DROP = "import os; os.geteuid() or os.setuid(65534)\n"
_AS_NOBODY = (
    "import sangto_cli.main as m, sangto_cli.commands.check, sangto_cli.commands.index, sangto_cli.commands.match\n"
    "import encodings.utf_8_sig\n"
    f"{_DROP}m.main()"
)


class Result(NamedTuple):
    """What a command wrote."""

    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def lines(self) -> list[Any]:
        return [json.loads(line) for line in self.out.splitlines()]


def environment() -> dict[str, str]:
    """Without what would hide how output is buffered, without an index or settings of the user's own."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "SANGTO", "DJANGO"))}
    return {**kept, "PYTHONPATH": os.pathsep.join(sys.path)}


def assert_clean(result: Result) -> None:
    """Nothing that only a programmer understands."""
    for words in FORBIDDEN:
        assert words not in result.out
        assert words not in result.err


def sangto(
    *arguments: str | Path,
    stdin: bytes | str | None = b"",
    code: int = 0,
    as_nobody: bool = False,
    limit: Callable[[], None] | None = None,
    stdout: Any = subprocess.PIPE,
) -> Result:
    """Run `sangto` and see that it ends with `code`.

    Args:
        arguments: After the name of the command.
        stdin: What it is given; None for a closed standard input.
        code: The exit code it must have.
        as_nobody: Give up the rights of root first.
        limit: Called in the new process before the command.
        stdout: Where its output goes, if not back to the test.
    """
    command: Sequence[str] = ("-c", _AS_NOBODY) if as_nobody else ("-m", "sangto_cli")
    done = subprocess.run(
        [sys.executable, *command, *map(str, arguments)],
        input=stdin.encode() if isinstance(stdin, str) else stdin,
        stdout=stdout,
        stderr=subprocess.PIPE,
        env=environment(),
        preexec_fn=limit,
        timeout=600,
        check=False,
    )
    result = Result((done.stdout or b"").decode(), done.stderr.decode())
    assert_clean(result)
    assert done.returncode == code, result
    return result


def refused(*arguments: str | Path, **options: Any) -> str:
    """Run `sangto` on something that it cannot use; returns the code of the error that it shows."""
    result = sangto(*arguments, code=2, **options)
    (line,) = (line for line in result.err.splitlines() if line.startswith("Error ["))
    return line[len("Error [") :].split("]", 1)[0]


def python(script: str, *arguments: str | Path) -> subprocess.Popen[str]:
    """Start a Python process that runs `script`; use it in a ``with`` statement."""
    return subprocess.Popen(
        [sys.executable, "-c", script, *map(str, arguments)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment(),
    )
