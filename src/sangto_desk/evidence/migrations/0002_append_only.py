"""Snapshots and quotations only grow, and a quotation stands in its copy."""

from typing import ClassVar

from django.db import migrations

from sangto_desk.common.append_only import append_only
from sangto_desk.evidence.standing import quotations_stand


class Migration(migrations.Migration):
    dependencies: ClassVar = [("evidence", "0001_initial")]
    operations: ClassVar = [
        *append_only("evidence_snapshot"),
        *append_only("evidence_quotation"),
        quotations_stand(),
    ]
