"""``sangto ledger``: verify a public log from outside, make and show keys, prove a page, witness a log."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from contextlib import ExitStack, closing
from pathlib import Path

import click

from sangto.errors import InputError, LedgerMissing
from sangto.ledger import Algorithm, SecretKey, cosign, parse_proof_file
from sangto.ledger.entry_json import decode_entry, format_time
from sangto.ledger.findings import Report
from sangto.ledger.key_changes import sign_key_statement
from sangto.ledger.proving import all_entries, find_entry, prove_entry, read_checkpoint
from sangto.ledger.sources import Source
from sangto.ledger.verifying import Question, verify_log
from sangto.ledger.verifying_proofs import verify_proof
from sangto_cli import ledger_inputs as inputs
from sangto_cli.io import note, progress, write_json, write_line
from sangto_cli.ledger_report import as_json, as_lines
from sangto_cli.reading import read_bytes
from sangto_cli.web import Web, is_address

_PROOF = b"c2sp.org/tlog-proof@"


@click.group(name="ledger")
def command() -> None:
    """Verify a public log, make its keys, witness it.

    \b
    Examples:
      sangto ledger verify https://kiemchung.example/log --key kiemchung.pub
      sangto ledger verify EXPORT --since checkpoint-2026-06 --page page.json
      sangto ledger key new kiemchung.example/log --out log.key
      sangto ledger witness EXPORT --sign thuvien.key --key kiemchung.pub --since last > checkpoint
    """


@command.group(name="key")
def key_group() -> None:
    """Make keys, show their public part, sign a change of key.

    \b
    Examples:
      sangto ledger key new kiemchung.example/log --out log.key
      sangto ledger key show log.key > kiemchung.pub
      sangto ledger key sign statement.txt --sign recovery.key
    """


@key_group.command(name="new")
@click.argument("name")
@click.option("--out", type=click.Path(path_type=Path), required=True, metavar="FILE", help="New file for the secret.")
@click.option("--witness", is_flag=True, help="A key of a witness, for checkpoints of other logs.")
def new_key(name: str, out: Path, witness: bool) -> None:
    """Make a key called NAME: the address of the log without https://, or the name of a witness.

    The secret goes into a new file that only its owner may read; keep a copy offline. The public key goes to standard
    output: publish it on the site and in other places that one intruder cannot change together.

    \b
    Examples:
      sangto ledger key new kiemchung.example/log --out log.key > kiemchung.pub
      sangto ledger key new kiemchung.example/log --out recovery.key
      sangto ledger key new thuvien.example --witness --out thuvien.key
    """
    secret = SecretKey.generate(name, Algorithm.COSIGNATURE if witness else Algorithm.NOTE)
    try:
        descriptor = os.open(out, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as stream:
            stream.write(f"{secret.text}\n")
    except FileExistsError as error:
        raise InputError(f"{out} exists; a key is never overwritten.", hint="Name another file.") from error
    except OSError as error:
        raise InputError(f"{out} cannot be written: {error.strerror}.", hint="Name another file.") from error
    write_line(str(secret.public))


@key_group.command(name="show")
@click.argument("file", metavar="FILE|-")
def show_key(file: str) -> None:
    """Show the public key that belongs to a secret key.

    \b
    Examples:
      sangto ledger key show log.key
      sangto ledger key show - < log.key
    """
    write_line(str(inputs.secret_key(file).public))


@key_group.command(name="sign")
@click.argument("statement", metavar="STATEMENT|-")
@click.option("--sign", "secret", required=True, metavar="FILE", help="The secret key that signs.")
def sign_statement(statement: str, secret: str) -> None:
    """Sign the statement of a change of key, and nothing else: for keys that are kept offline.

    The statement is the text that the desk shows for the change. Read it before you sign: it names the log, the number
    and time of the entry, and the new key.

    \b
    Examples:
      sangto ledger key sign statement.txt --sign recovery.key
    """
    text = read_bytes(statement).decode("utf-8", "replace")
    write_line(str(sign_key_statement(text, inputs.secret_key(secret))))


_key_option = click.option("--key", metavar="FILE|TEXT", help="Public key of the log; else the one it publishes.")
_witness_option = click.option(
    "--witness", "witnesses", multiple=True, metavar="FILE|TEXT", help="Public key of a witness; may be repeated."
)
_since_option = click.option(
    "--since", multiple=True, metavar="CHECKPOINT", help="File with an earlier checkpoint; may be repeated."
)


@command.command(name="verify")
@click.argument("log", metavar="URL|DIR|PROOF")
@click.option("--page", metavar="URL|FILE", help="A page that is to be found in the log: its record in JSON.")
@_since_option
@_key_option
@_witness_option
@click.option("--json", "json_", is_flag=True, help="Write one JSON object.")
def verify(
    log: str, page: str | None, since: tuple[str, ...], key: str | None, witnesses: tuple[str, ...], json_: bool
) -> None:
    """Verify a log: an address, the folder of an export, or the proof file of a page.

    Reads every entry and every file of hashes and says exactly what is wrong. Nothing is needed but the public key;
    nothing is fetched but from an address that is named. Exit code 0: nothing is wrong. 1: something is. 2: it cannot
    be verified.

    \b
    Examples:
      sangto ledger verify https://kiemchung.example/log --key kiemchung.pub
      sangto ledger verify EXPORT --key kiemchung.pub --since checkpoint-2026-06
      sangto ledger verify EXPORT --page page.json --json
      sangto ledger verify page.tlog-proof --page page.json --key kiemchung.pub
    """
    with closing(Web()) as web:
        question = Question(
            key=inputs.public_key(key) if key else None,
            since=tuple((name, inputs.checkpoint(name)) for name in since),
            witnesses=tuple(map(inputs.public_key, witnesses)),
            page=inputs.page(page, web) if page else None,
        )
        if not is_address(log) and Path(log).is_file():
            report = _verify_proof(log, question)
        else:
            report = _verify_log(inputs.source(log, web), question)
    if json_:
        write_json(as_json(report))
    else:
        write_line("\n".join(as_lines(report)))
    if not report.ok:
        raise click.exceptions.Exit(1)


@command.command(name="witness")
@click.argument("log", metavar="URL|DIR")
@click.option("--sign", "secret", required=True, metavar="FILE", help="Secret key of the witness.")
@_since_option
@click.option("--key", required=True, metavar="FILE|TEXT", help="Public key of the log.")
def witness(log: str, secret: str, since: tuple[str, ...], key: str) -> None:
    """Verify a log and sign its checkpoint as a witness: that it continues what the witness saw before.

    The checkpoint with the signature goes to standard output: send it to the desk, and keep it for --since next time.

    \b
    Examples:
      sangto ledger witness https://kiemchung.example/log --sign thuvien.key --key kiemchung.pub > last
      sangto ledger witness EXPORT --sign thuvien.key --key kiemchung.pub --since last > next
    """
    signer = inputs.secret_key(secret)
    with closing(Web()) as web:
        kept = tuple((name, inputs.checkpoint(name)) for name in since)
        question = Question(inputs.public_key(key), kept)
        report = _verify_log(inputs.source(log, web), question)
    if not report.ok or report.checkpoint is None:
        note("\n".join(as_lines(report)))
        raise click.exceptions.Exit(1)
    write_line(str(cosign(report.checkpoint, signer, int(time.time()))).rstrip("\n"))


@command.command(name="prove")
@click.argument("log", metavar="URL|DIR")
@click.option("--entry", type=click.IntRange(0), metavar="N", help="Number of the entry.")
@click.option("--page", metavar="URL|FILE", help="A page: the last entry with its hash is proved.")
def prove(log: str, entry: int | None, page: str | None) -> None:
    """Make the proof file of an entry or of a page, with which it can be verified without the log.

    \b
    Examples:
      sangto ledger prove EXPORT --entry 17 > entry.tlog-proof
      sangto ledger prove https://kiemchung.example/log --page page.json > page.tlog-proof
    """
    if (entry is None) == (page is None):
        raise InputError("One of --entry and --page is needed.", hint="sangto ledger prove LOG --entry N")
    with closing(Web()) as web:
        source = inputs.source(log, web)
        signed = read_checkpoint(source)
        if page is not None:
            sha256 = inputs.page(page, web).sha256
            entry = find_entry(source, signed.checkpoint.size, lambda data: decode_entry(data).sha256 == sha256)
        if entry is None:
            raise LedgerMissing(f"No entry of the log has the SHA-256 of {page}.", hint="Verify: sangto ledger verify")
        write_line(str(prove_entry(source, entry, signed)).rstrip("\n"))


@command.command(name="entries")
@click.argument("log", metavar="URL|DIR")
@click.option("--json", "json_", is_flag=True, help="Write a line of JSON for each.")
def entries(log: str, json_: bool) -> None:
    """List the entries of a log, as they stand there; nothing is verified.

    \b
    Examples:
      sangto ledger entries EXPORT
      sangto ledger entries https://kiemchung.example/log --json | jq -r 'select(.kind == "correction").path'
    """
    with closing(Web()) as web:
        source = inputs.source(log, web)
        for data in all_entries(source, read_checkpoint(source).checkpoint.size):
            if json_:
                write_line(data.decode("utf-8", "backslashreplace"))
            else:
                entry = decode_entry(data)
                write_line(f"{entry.number:>7}  {format_time(entry.time)}  {entry.kind:<15} {entry.path}")


def _verify_log(source: Source, question: Question) -> Report:
    with ExitStack() as stack:
        bars: list[Callable[[int], None]] = []

        def advance(entries: int, size: int) -> None:
            if not bars:
                bars.append(stack.enter_context(progress("Reading", size)))
            bars[0](entries)

        return verify_log(source, question, advance)


def _verify_proof(file: str, question: Question) -> Report:
    data = read_bytes(file)
    if not data.startswith(_PROOF):
        raise InputError(f"{file} is neither a folder nor a proof file.", hint="Name the folder of an export.")
    if question.key is None or question.since:
        raise InputError("A proof file is verified with --key and without --since.", hint="Give the key of the log.")
    return verify_proof(parse_proof_file(data, file), file, question.key, question.witnesses, question.page)
