"""The command ``sangto ledger``: logs in folders and at a real address, keys, proofs, witnesses, exit codes."""

from __future__ import annotations

import gzip
import json
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from click.testing import CliRunner, Result

from command import python, refused, sangto
from logs import ORIGIN, key, key_change, new_log, one_of_each, page, path_of, publication, publications, witness
from sangto.ledger import (
    RECORD_TYPE,
    export_log,
    key_statement,
    parse_checkpoint,
    parse_proof_file,
    parse_public_key,
    parse_secret_key,
)
from sangto.ledger.bundles import read_bundle, write_bundle
from sangto_cli.commands.ledger import command

KEY = str(key().public)


def run(*arguments: str | Path, code: int = 0, stdin: str = "") -> Result:
    """Run a subcommand within this process."""
    result = CliRunner().invoke(command, list(map(str, arguments)), input=stdin, standalone_mode=False)
    exit_code = result.return_value if isinstance(result.return_value, int) else result.exit_code
    assert exit_code == code, (result.output, result.exception)
    return result


@pytest.fixture
def log(tmp_path: Path) -> Path:
    """An export of a log with entries of every kind."""
    folder = tmp_path / "log"
    export_log(new_log(*one_of_each()), folder)
    return folder


@pytest.fixture
def record(tmp_path: Path) -> Path:
    """The record of a page that was corrected, as somebody saved it."""
    file = tmp_path / "page.json"
    file.write_text(json.dumps(page(path_of(1), 2), ensure_ascii=False, indent=2), encoding="utf-8")
    return file


def tamper(log: Path) -> None:
    """Take an entry out."""
    path = log / "tile/entries/000.p/7"
    rows = read_bundle(path.read_bytes())
    path.write_bytes(write_bundle(rows[:3] + rows[4:]))


@contextmanager
def serve(files: dict[str, bytes] | Path, prefix: str = "/log") -> Iterator[str]:
    """A web server on this machine for a folder or for files by path; yields its address."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            status, headers, data = answer(self.path)
            self.send_response(status)
            for name, value in {**headers, "Content-Length": str(len(data))}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    def answer(path: str) -> tuple[int, dict[str, str], bytes]:
        if path.startswith("/moved/"):
            return 302, {"Location": f"{prefix}/{path.removeprefix('/moved/')}"}, b""
        if path.startswith("/round/"):
            return 301, {"Location": path}, b""
        if path.startswith("/broken/"):
            return 500, {}, b""
        if isinstance(files, dict):
            return (200, {}, files[path]) if path in files else (404, {}, b"")
        file = files / path.removeprefix(f"{prefix}/")
        if not path.startswith(f"{prefix}/") or not file.is_file():
            return 404, {}, b""
        if "entries" in path:
            return 200, {"Content-Encoding": "gzip"}, gzip.compress(file.read_bytes())
        return 200, {}, file.read_bytes()

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def test_an_honest_log_verifies_offline_with_the_public_key_alone(log: Path) -> None:
    result = sangto("ledger", "verify", log, "--key", KEY)
    assert result.out.splitlines()[0] == f"{ORIGIN}: 7 entries"
    assert result.out.splitlines()[-1] == "✓ Nothing is wrong."
    assert result.err == ""


def test_a_forged_log_is_told_with_exit_code_1(log: Path) -> None:
    tamper(log)
    result = sangto("ledger", "verify", log, "--key", KEY, code=1)
    assert result.out.splitlines()[-2:] == ["✕ 1 thing is wrong:", "  [entry.deleted] Deleted: entry 3."]


def test_json_says_the_same_for_programs(log: Path) -> None:
    assert sangto("ledger", "verify", log, "--json").json == {
        "ok": True,
        "log": str(log),
        "origin": ORIGIN,
        "size": 7,
        "root": new_log(*one_of_each()).checkpoint().checkpoint.root_text,
        "key": KEY,
        "key_from_log": True,
        "current_key": KEY,
        "entries": {
            "appeal-outcome": 1, "correction": 1, "key-change": 1, "publication": 2, "refusal-count": 1,
            "withdrawal": 1,
        },
        "witnesses": [],
        "findings": [],
    }  # fmt: skip
    tamper(log)
    (finding,) = sangto("ledger", "verify", log, "--key", KEY, "--json", code=1).json["findings"]
    assert finding == {"code": "entry.deleted", "message": "Deleted: entry 3.", "entries": [[3, 3]], "path": ""}


def test_the_key_may_be_a_file_or_that_of_the_log_itself(log: Path, tmp_path: Path) -> None:
    (tmp_path / "log.pub").write_text(f"{KEY}\n")
    assert run("verify", log, "--key", tmp_path / "log.pub").output.splitlines()[2] == f"  key   {KEY}"
    assert "read from the log itself" in run("verify", log).output
    (log / "key").unlink()
    assert refused("ledger", "verify", log) == "ledger.missing"


@pytest.mark.parametrize("arguments", [["--key", "x+y"], ["--key", key().text], ["--key", str(key(2).public)[:-3]]])
def test_a_key_that_is_none_cannot_be_used(log: Path, arguments: list[str]) -> None:
    assert refused("ledger", "verify", log, *arguments) == "ledger.key"


def test_a_log_at_an_address_verifies(log: Path) -> None:
    with serve(log) as address:
        assert sangto("ledger", "verify", f"{address}/log", "--key", KEY).out.endswith("✓ Nothing is wrong.\n")
        assert run("verify", f"{address}/log/").output.endswith("✓ Nothing is wrong.\n")
        assert run("verify", f"{address}/moved").output.endswith("✓ Nothing is wrong.\n")
        (log / "checkpoint").unlink()
        assert "[checkpoint.missing]" in run("verify", f"{address}/log", code=1).output


def test_an_address_without_a_log_cannot_be_used(log: Path) -> None:
    with serve(log) as address:
        assert refused("ledger", "verify", f"{address}/other") == "ledger.missing"
        assert refused("ledger", "verify", f"{address}/broken") == "ledger.unreachable"
        assert refused("ledger", "verify", f"{address}/round") == "ledger.unreachable"
        port = address.rpartition(":")[2]
    assert refused("ledger", "verify", f"http://127.0.0.1:{port}/log") == "ledger.unreachable"
    assert refused("ledger", "verify", "http:///log") == "input"
    assert refused("ledger", "verify", "http://127.0.0.1:99999/log") == "input"


@pytest.mark.parametrize(
    ("name", "code"), [("none", "ledger.missing"), (".", "ledger.missing"), ("page.json", "input")]
)
def test_a_place_without_a_log_cannot_be_used(tmp_path: Path, record: Path, name: str, code: str) -> None:
    assert refused("ledger", "verify", tmp_path / name, "--key", KEY) == code


def test_a_page_is_found_in_the_log(log: Path, record: Path) -> None:
    assert run("verify", log, "--page", record).output.endswith("✓ Nothing is wrong.\n")
    record.write_text(record.read_text(encoding="utf-8").replace('"Sai"', '"Đúng"'), encoding="utf-8")
    assert f"[page.changed] The page {path_of(1)} was changed" in run("verify", log, "--page", record, code=1).output
    record.write_text("no JSON", encoding="utf-8")
    assert refused("ledger", "verify", log, "--page", record) == "input.invalid-record"


def test_a_page_at_an_address_names_its_record(log: Path, record: Path) -> None:
    html = f'<!doctype html><link rel=alternate type="{RECORD_TYPE}" href="../../records/1.json"><p>Sai'
    files = {path_of(1): html.encode(), "/records/1.json": record.read_bytes(), "/plain/": b"<p>Sai"}
    files[path_of(3)] = files[path_of(1)]
    with serve(files) as address:
        for path in (path_of(1), "/records/1.json"):
            assert run("verify", log, "--page", address + path).output.endswith("✓ Nothing is wrong.\n")
        assert "[page.swapped]" in run("verify", log, "--page", address + path_of(3), code=1).output
        assert "[page.gone]" in run("verify", log, "--page", address + path_of(2), code=1).output
        assert "[page.not-in-log]" in run("verify", log, "--page", f"{address}/none/", code=1).output
        assert refused("ledger", "verify", log, "--page", f"{address}/plain/") == "input"


def test_an_earlier_checkpoint_must_be_the_beginning(log: Path, tmp_path: Path) -> None:
    kept, other = tmp_path / "kept", tmp_path / "other"
    kept.write_text(str(new_log(*one_of_each()[:4]).checkpoint()))
    other.write_text(str(new_log(*publications(4)).checkpoint()))
    assert run("verify", log, "--since", kept).output.endswith("✓ Nothing is wrong.\n")
    assert run("verify", log, "--since", "-", stdin=kept.read_text()).output.endswith("✓ Nothing is wrong.\n")
    assert "[history.forked]" in run("verify", log, "--since", kept, "--since", other, code=1).output
    assert refused("ledger", "verify", log, "--since", log / "key") == "ledger.note"


def test_a_proof_file_verifies_a_page_without_the_log(log: Path, record: Path, tmp_path: Path) -> None:
    proof = tmp_path / "page.tlog-proof"
    proof.write_text(run("prove", log, "--page", record).output)
    assert parse_proof_file(proof.read_bytes()) == new_log(*one_of_each()).proof_file(3)
    assert run("prove", log, "--entry", 3).output == proof.read_text()
    arguments = ("verify", proof, "--key", KEY, "--page", record)
    assert run(*arguments).output.endswith("✓ Nothing is wrong.\n")
    forged = proof.read_text()
    proof.write_text(forged.replace("index 3", "index 2"))
    assert "[proof.wrong]" in run(*arguments, code=1).output
    proof.write_text(forged.replace("\n7\n", "\n8\n"))
    assert "[checkpoint.signature]" in run(*arguments, code=1).output
    proof.write_text(forged)
    record.write_text(json.dumps(page(path_of(1), 1)), encoding="utf-8")
    assert "[page.changed]" in run(*arguments, code=1).output
    assert refused("ledger", "verify", proof) == "input"
    assert refused("ledger", "prove", log) == "input"
    assert refused("ledger", "prove", log, "--entry", "7") == "ledger.missing"
    assert refused("ledger", "prove", log, "--page", record.parent / "none") == "input"


def test_entries_are_listed(log: Path) -> None:
    lines = run("entries", log).output.splitlines()
    assert lines[1] == f"      1  2026-06-26T08:31:00Z  publication     {path_of(1)}"
    rows = [json.loads(line) for line in run("entries", log, "--json").output.splitlines()]
    assert [row["number"] for row in rows] == list(range(7))


def test_a_new_key_is_secret_and_never_overwritten(tmp_path: Path) -> None:
    file = tmp_path / "log.key"
    public = run("key", "new", ORIGIN, "--out", file).output
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert parse_secret_key(file.read_text()).public == parse_public_key(public)
    assert run("key", "show", file).output == public == run("key", "show", "-", stdin=file.read_text()).output
    assert refused("ledger", "key", "new", ORIGIN, "--out", file) == "input"
    assert refused("ledger", "key", "new", "a b", "--out", tmp_path / "other") == "ledger.key"
    assert not (tmp_path / "other").exists()
    assert refused("ledger", "key", "show", log_file(tmp_path)) == "ledger.key"


def log_file(folder: Path) -> Path:
    """A file with a public key, where a secret one is needed."""
    file = folder / "log.pub"
    file.write_text(f"{KEY}\n")
    return file


def test_a_recovery_key_signs_a_change_of_key_and_nothing_else(tmp_path: Path) -> None:
    change = key_change(1, key(), key(2), recovery=(key(9),))
    (tmp_path / "statement").write_text(key_statement(change))
    (tmp_path / "secret").write_text(key(2).text)
    signed = run("key", "sign", tmp_path / "statement", "--sign", tmp_path / "secret").output
    assert signed == f"{change.signatures[1]}\n"
    (tmp_path / "statement").write_text(new_log(publication(0)).checkpoint().checkpoint.text)
    assert refused("ledger", "key", "sign", tmp_path / "statement", "--sign", tmp_path / "secret") == "ledger.note"


def test_a_witness_signs_only_what_continues_what_it_saw(log: Path, tmp_path: Path) -> None:
    secret, kept, other = tmp_path / "thuvien.key", tmp_path / "kept", tmp_path / "other"
    secret.write_text(witness().text)
    kept.write_text(str(new_log(*one_of_each()[:4]).checkpoint()))
    other.write_text(str(new_log(*publications(4)).checkpoint()))
    signed = run("witness", log, "--sign", secret, "--key", KEY, "--since", kept).output
    assert [one.name for one in parse_checkpoint(signed.encode()).note.signatures] == [ORIGIN, witness().public.name]
    (log / "checkpoint").write_text(signed)
    seen = run("verify", log, "--witness", witness().public).output
    assert f"seen by {witness().public.name} at " in seen
    refusal = run("witness", log, "--sign", secret, "--key", KEY, "--since", other, code=1)
    assert refusal.stdout == ""
    assert "[history.forked]" in refusal.stderr


def test_a_log_in_a_folder_is_verified_without_the_network(log: Path) -> None:
    script = (
        "import sys\n"
        "sys.addaudithook(lambda event, _: event.startswith(('socket.', 'urllib.')) and sys.exit(event))\n"
        "from sangto_cli.main import main\n"
        "main(sys.argv[1:])\n"
    )
    with python(script, "ledger", "verify", log, "--key", KEY) as process:
        out, err = process.communicate()
    assert (process.returncode, out.splitlines()[-1:], err) == (0, ["✓ Nothing is wrong."], "")


@pytest.mark.parametrize("package", ["cryptography", "rfc8785"])
def test_a_missing_package_is_named_with_the_way_to_it(log: Path, package: str) -> None:
    script = f"import sys; sys.modules[{package!r}] = None; from sangto_cli.main import main; main(sys.argv[1:])"
    with python(script, "ledger", "verify", log, "--key", KEY) as process:
        _, err = process.communicate()
    assert process.returncode == 2
    assert err.splitlines()[-2:] == [
        f"Error [input]: The public log needs the package {package}, which is not installed.",
        "  Install it: pip install 'sangto[ledger]'",
    ]
