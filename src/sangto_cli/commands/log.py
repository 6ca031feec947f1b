"""``sangto log``: look after the public log of a desk: its key, its witnesses, its export."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import click

from sangto.errors import InputError
from sangto.ledger import PublicKey
from sangto.ledger.witnessing import PATH, WitnessAnswer
from sangto_cli import ledger_inputs as inputs
from sangto_cli.desk import data_option, require_desk
from sangto_cli.io import note, write_json, write_line
from sangto_cli.web import Web


@click.group(name="log")
def command() -> None:
    """Look after the public log of a desk; outsiders verify it with `sangto ledger`.

    \b
    Examples:
      sangto log info --data /srv/desk
      sangto log export EXPORT
      sangto log rotate-key --recovery recovery.pub
      sangto log replace-key > statement.txt
      sangto log accept checkpoint --witness thuvien.pub
      sangto log witness https://witness.example --witness thuvien.pub
    """


def _load(data: Path | None) -> None:
    require_desk()
    from sangto_desk.operations.start import load

    load(data)


@command.command(name="info")
@data_option
@click.option("--json", "json_", is_flag=True, help="Write one JSON object.")
def info(data: Path | None, json_: bool) -> None:
    """Show how long the log is, its root and the public key that signs it.

    \b
    Examples:
      sangto log info
      sangto log info --json | jq -r .key > kiemchung.pub
    """
    _load(data)
    from sangto_desk.audit.published import checkpoint, key_state
    from sangto_desk.audit.services import begin_log

    begin_log()
    signed, keys = checkpoint(), key_state()
    assert signed is not None
    assert keys is not None
    facts = {
        "origin": signed.checkpoint.origin,
        "entries": signed.checkpoint.size,
        "root": signed.checkpoint.root_text,
        "key": str(keys.current),
        "recovery": list(map(str, keys.recovery)),
        "quorum": keys.quorum,
        "signatures": len(signed.note.signatures),
    }
    if json_:
        write_json(facts)
    else:
        for name, value in facts.items():
            for line in value if isinstance(value, list) else [value]:
                write_line(f"{name:<12}{line}")


@command.command(name="export")
@data_option
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
def export(data: Path | None, folder: Path) -> None:
    """Write the files of the log into FOLDER; full tiles that are there are not written again.

    \b
    Examples:
      sangto log export /srv/export
      sangto log export EXPORT && sangto ledger verify EXPORT --key kiemchung.pub
    """
    _load(data)
    from sangto_desk.audit.services import export_public_log

    note(f"{export_public_log(folder)} entries are in {folder}.")


_recovery_option = click.option(
    "--recovery",
    multiple=True,
    metavar="FILE|TEXT",
    help="Public key that may name another key of the log if this one is lost; may be repeated.",
)
_quorum_option = click.option(
    "--quorum", type=click.IntRange(1), metavar="N", help="How many of the recovery keys must sign then."
)


def _recovery(given: tuple[str, ...], quorum: int | None) -> tuple[list[PublicKey] | None, int]:
    """The recovery keys and how many of them must sign; None to leave them as they are."""
    if not given:
        if quorum is not None:
            raise InputError("--quorum goes with --recovery.", hint="Name all recovery keys with --recovery.")
        return None, 0
    if quorum is None and len(given) > 1:
        raise InputError(f"Of {len(given)} recovery keys, how many must sign?", hint="Add --quorum N.")
    keys = [inputs.public_key(one) for one in given]
    if (quorum or 1) > len(keys) or len(set(keys)) != len(keys):
        raise InputError(
            f"--quorum is at most the number of different recovery keys (got {quorum} of {len(set(keys))}).",
            hint="Name each recovery key once.",
        )
    return keys, quorum or 1


@command.command(name="rotate-key")
@data_option
@_recovery_option
@_quorum_option
def rotate(data: Path | None, recovery: tuple[str, ...], quorum: int | None) -> None:
    """Sign with a new key from now on and destroy the old one; prints the new public key.

    Verifiers who know any earlier key follow the change by themselves. Where several machines serve one desk, copy the
    new keys/log.key to all of them. With --recovery the log names keys that are kept elsewhere, and whose holders
    vouch for another key if this one is lost; without it, those that it names already stay.

    \b
    Examples:
      sangto log rotate-key --data /srv/desk > kiemchung.pub
      sangto log rotate-key --recovery recovery.pub > kiemchung.pub
      sangto log rotate-key --recovery a.pub --recovery b.pub --recovery c.pub --quorum 2 > kiemchung.pub
    """
    named = _recovery(recovery, quorum)
    _load(data)
    from sangto_desk.audit.services import rotate_key

    write_line(str(rotate_key(*named)))


@command.command(name="replace-key")
@data_option
@_recovery_option
@_quorum_option
@click.option(
    "--signature", "signed", multiple=True, metavar="FILE|-", help="What a recovery key has signed; may be repeated."
)
def replace(data: Path | None, recovery: tuple[str, ...], quorum: int | None, signed: tuple[str, ...]) -> None:
    """Give the log another key after its key was lost or stolen, with the signatures of recovery keys.

    First without --signature: a new key is made, and the statement that holders of recovery keys sign is printed; the
    same again until it was answered. Then with their signatures: the change is entered in the log, and the new public
    key is printed. If the old key was stolen, stop the desk in between, so that the log does not grow.

    \b
    Examples:
      sangto log replace-key > statement.txt
      sangto ledger key sign statement.txt --sign recovery.key > signature
      sangto log replace-key --signature signature > kiemchung.pub
    """
    named = _recovery(recovery, quorum)
    if signed and named[0] is not None:
        raise InputError("--recovery goes without --signature.", hint="What is signed names the recovery keys already.")
    lines = [line for file in signed for line in inputs.signatures(file)]
    _load(data)
    from sangto_desk.audit.services import ask_for_new_key, take_new_key

    if signed:
        write_line(str(take_new_key(lines)))
    else:
        write_line(ask_for_new_key(*named).rstrip("\n"))
        note("Have it signed by holders of recovery keys: sangto ledger key sign statement.txt --sign recovery.key")


@command.command(name="accept")
@data_option
@click.argument("checkpoint", metavar="FILE|-")
@click.option(
    "--witness", "witnesses", multiple=True, required=True, metavar="FILE|TEXT", help="Public key; may be repeated."
)
def accept(data: Path | None, checkpoint: str, witnesses: tuple[str, ...]) -> None:
    """Put the signature of a witness under the last checkpoint, if it is a true one.

    \b
    Examples:
      sangto log accept next --witness thuvien.pub
    """
    received, keys = inputs.checkpoint(checkpoint), [inputs.public_key(one) for one in witnesses]
    _load(data)
    from sangto_desk.audit.services import accept_witness

    note(f"The checkpoint has {accept_witness(received, keys)} signatures now.")


@command.command(name="witness")
@data_option
@click.argument("address")
@click.option(
    "--witness", "witnesses", multiple=True, required=True, metavar="FILE|TEXT", help="Public key; may be repeated."
)
@click.option("--seen", type=click.IntRange(0), default=0, metavar="N", help="Entries when it signed last, if known.")
def witness(data: Path | None, address: str, witnesses: tuple[str, ...], seen: int) -> None:
    """Send the last checkpoint to the witness at ADDRESS (C2SP tlog-witness) and keep its signature.

    Nothing is sent unless SANGTO_NETWORK=yes says that this desk may reach other machines.

    \b
    Examples:
      SANGTO_NETWORK=yes sangto log witness https://witness.example --witness thuvien.pub
    """
    keys = [inputs.public_key(one) for one in witnesses]
    _load(data)
    from django.conf import settings

    from sangto_desk.audit.services import witness_checkpoint

    if not settings.NETWORK_ALLOWED:
        raise InputError("This desk may not reach other machines.", hint="Set SANGTO_NETWORK=yes to allow it.")
    with closing(Web()) as web:
        count = witness_checkpoint(
            lambda body: WitnessAnswer(*web.post(f"{address.rstrip('/')}{PATH}", body)), keys, seen=seen
        )
    note(f"The checkpoint has {count} signatures now.")
