"""Where results go: full disks, readers that leave, terminals that are none, any locale."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from command import FORBIDDEN, environment, sangto
from fact_checks import LEMON
from sangto_cli import main
from sangto_cli.main import cli

COMMANDS = (
    ["check"],
    ["check", "--json"],
    ["index", "info"],
    ["index", "info", "--json"],
    ["text"],
    ["text", "--json"],
    ["redact"],
    ["--help"],
)


def _arguments(command: list[str], index: Path) -> list[str]:
    return [*command, "--index", str(index)] if command[0] in ("check", "index") else command


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_a_full_disk_for_results(index: Path, command: list[str]) -> None:
    with open("/dev/full", "wb") as full:
        result = sangto(*_arguments(command, index), stdin=f"{LEMON.claim}.", stdout=full, code=2)
    assert result.err.splitlines()[0] == "Error [input]: The results cannot be written: no room is left."


@pytest.mark.parametrize("command", [["check"], ["check", "--json"], ["text"], ["redact"]], ids=" ".join)
def test_a_reader_that_leaves_is_no_error(index: Path, command: list[str]) -> None:
    text = f"{LEMON.claim}. Số {{}} là một câu khác hẳn về giao thông.\n" * 300
    shell = ["/bin/sh", "-c", '"$@" | head -1', "sh", sys.executable, "-m", "sangto_cli", *_arguments(command, index)]
    done = subprocess.run(shell, input=text.encode(), capture_output=True, env=environment(), timeout=600, check=True)
    assert done.stderr == b""
    assert done.stdout.count(b"\n") == 1


@pytest.mark.parametrize("locale", ["C", "en_US.ISO-8859-1"])
def test_results_are_utf8_in_any_locale(index: Path, locale: str) -> None:
    env = {**environment(), "LC_ALL": locale, "PYTHONIOENCODING": "latin-1"}
    for command in (["check"], ["text", "--form", "key"]):
        done = subprocess.run(
            [sys.executable, "-m", "sangto_cli", *_arguments(command, index)],
            input=LEMON.claim.encode(),
            capture_output=True,
            env=env,
            timeout=600,
            check=True,
        )
        assert [words for words in FORBIDDEN if words in done.stderr.decode()] == []
        assert "nước chanh" in done.stdout.decode()


def test_no_progress_bar_outside_a_terminal(tmp_path: Path) -> None:
    line = '{"id": "1", "claim": "Uống nước chanh nóng chữa ung thư"}'
    assert sangto("index", "add", "-", "--index", tmp_path / "i", stdin=line).err == ""
    assert sangto("index", "rebuild", "--index", tmp_path / "i").err == ""


def test_what_is_wrong_in_the_program_is_told_without_a_traceback(
    index: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class PanicException(BaseException):
        """As pyo3 raises it."""

    for error, code, words in (
        (ZeroDivisionError("boom"), 70, "Error [internal]: ZeroDivisionError: boom\n"),
        (PanicException("boom"), 70, "Error [internal]: PanicException: boom\n"),
        (MemoryError(), 2, "Error [input.too-large]: "),
        (KeyboardInterrupt(), 130, ""),
    ):

        def fail(*_: object, error: BaseException = error, **__: object) -> None:
            raise error

        monkeypatch.setattr(main.cli, "main", fail)
        monkeypatch.setattr(main, "silence_output", lambda: None)  # the output is that of the tests
        with pytest.raises(SystemExit) as ended:
            main.main([])
        assert ended.value.code == code
        assert capsys.readouterr().err.startswith(words)


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ([], 2),
        (["--help"], 0),
        (["--version"], 0),
        (["nonsense"], 2),
        (["check", "--nonsense"], 2),
        (["index", "add"], 2),
    ],
)
def test_exit_codes_of_the_command_line(arguments: list[str], code: int) -> None:
    sangto(*arguments, code=code)


@pytest.mark.parametrize("command", ["check", "match", "index", "text", "redact", "demo", "index add", "index delete"])
def test_every_command_has_help_with_examples(command: str) -> None:
    result = CliRunner().invoke(cli, [*command.split(), "--help"])
    assert result.exit_code == 0
    assert f"  sangto {command}" in result.output.split("Examples:")[1]
