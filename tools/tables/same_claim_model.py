"""Table of the same-claim model, from ``resources/same_claim_model.tsv``."""

from __future__ import annotations

import pathlib

from table_support import read_tsv, write_mapping


def generate(resources: pathlib.Path) -> str:
    """Source of ``sangto.tables.same_claim_model``."""
    weights = {row["name"]: float(row["weight"]) for row in read_tsv(resources / "same_claim_model.tsv")}
    intercept, conflict = weights.pop("intercept"), weights.pop("conflict factor")
    return (
        '"""Weights of the same-claim model."""\n\n'
        "from __future__ import annotations\n\n"
        f"INTERCEPT: float = {intercept!r}\n"
        f"CONFLICT_FACTOR: float = {conflict!r}\n"
        f"{write_mapping('WEIGHTS', 'float', weights)}"
    )
