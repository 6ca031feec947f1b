"""A link ends once, and nothing else of it changes."""

from typing import ClassVar

from django.db import migrations

from sangto_desk.common.append_only import frozen_columns, refuse


class Migration(migrations.Migration):
    dependencies: ClassVar = [("accounts", "0003_invitation")]
    operations: ClassVar = [
        *frozen_columns(
            "accounts_invitation",
            ["kind", "token_hash", "unit_id", "role", "user_id", "made_by_id", "made", "expires"],
        ),
        refuse(
            "accounts_invitation",
            "UPDATE OF used, withdrawn",
            "accounts_invitation ends once",
            when="OLD.used IS NOT NULL OR OLD.withdrawn IS NOT NULL",
            name="accounts_invitation_ends_once",
        ),
    ]
