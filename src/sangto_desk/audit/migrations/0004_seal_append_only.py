"""Seals only grow, like what they seal."""

from typing import ClassVar

from django.db import migrations

from sangto_desk.common.append_only import append_only


class Migration(migrations.Migration):
    dependencies: ClassVar = [("audit", "0003_seal")]
    operations: ClassVar = append_only("audit_seal")
