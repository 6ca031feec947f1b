"""Occurrences, judgements and refusals stay as they were written."""

from typing import ClassVar

from django.db import migrations

from sangto_desk.common.append_only import append_only, frozen_columns, refuse


class Migration(migrations.Migration):
    dependencies: ClassVar = [("claims", "0001_initial")]
    operations: ClassVar = [
        *append_only("claims_occurrence"),
        *append_only("claims_judgement"),
        *append_only("claims_refusal"),
        *frozen_columns("claims_claim", ("number", "unit_id", "kind", "opened_by_id", "opened")),
        refuse(
            "claims_claim",
            "UPDATE OF wording",
            "the wording of a published claim stays",
            when="OLD.status = 'published' AND OLD.wording IS DISTINCT FROM NEW.wording",
            name="claims_claim_published_wording",
        ),
    ]
