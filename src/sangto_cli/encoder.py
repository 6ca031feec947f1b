"""The option ``--encoder`` of the commands that can also search by meaning."""

from __future__ import annotations

from pathlib import Path

import click

from sangto.search.semantic import OnnxEncoder

encoder_option = click.option(
    "--encoder",
    "encoder_folder",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="Search by meaning too: folder of your own with model.onnx and tokenizer.json.",
)


def load_encoder(folder: Path | None) -> OnnxEncoder | None:
    """The encoder in a folder, or None if none is named.

    Raises:
        InputError: It cannot be used, or the packages of ``sangto[semantic]`` are not installed.
    """
    return OnnxEncoder(folder) if folder else None
