"""``sangto log``: look after the public log of a desk: its key, its witnesses, its export."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import click

from sangto.errors import InputError
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
      sangto log rotate-key
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
    from sangto_desk.audit.published import checkpoint, current_key
    from sangto_desk.audit.services import begin_log

    begin_log()
    signed, key = checkpoint(), current_key()
    assert signed is not None
    facts = {
        "origin": signed.checkpoint.origin,
        "entries": signed.checkpoint.size,
        "root": signed.checkpoint.root_text,
        "key": str(key),
        "signatures": len(signed.note.signatures),
    }
    if json_:
        write_json(facts)
    else:
        for name, value in facts.items():
            write_line(f"{name:<12}{value}")


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


@command.command(name="rotate-key")
@data_option
def rotate(data: Path | None) -> None:
    """Sign with a new key from now on and destroy the old one; prints the new public key.

    Verifiers who know any earlier key follow the change by themselves. Where several machines serve one desk, copy the
    new keys/log.key to all of them.

    \b
    Examples:
      sangto log rotate-key --data /srv/desk > kiemchung.pub
    """
    _load(data)
    from sangto_desk.audit.services import rotate_key

    write_line(str(rotate_key()))


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
