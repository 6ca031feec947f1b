"""The public log only grows, entry by entry and hash by hash, and its head never goes back."""

from typing import ClassVar

from django.db import migrations

from sangto_desk.common.append_only import append_only, refuse, refuse_where


class Migration(migrations.Migration):
    dependencies: ClassVar = [("audit", "0005_public_log")]
    operations: ClassVar = [
        *append_only("audit_logentry"),
        *append_only("audit_loghash"),
        refuse_where(
            "audit_logentry",
            "INSERT",
            "audit_logentry has no gap: the entry before is missing",
            condition="NEW.number > 0 AND NOT EXISTS (SELECT 1 FROM audit_logentry o WHERE o.number = NEW.number - 1)",
            name="audit_logentry_no_gap",
        ),
        refuse_where(
            "audit_loghash",
            "INSERT",
            "audit_loghash has no gap: the hash before is missing",
            condition='NEW."index" > 0 AND NOT EXISTS '
            '(SELECT 1 FROM audit_loghash o WHERE o.level = NEW.level AND o."index" = NEW."index" - 1)',
            name="audit_loghash_no_gap",
        ),
        refuse("audit_loghead", "DELETE", "audit_loghead stays: the log has one head"),
        refuse("audit_loghead", "UPDATE", "audit_loghead never goes back", when="NEW.size < OLD.size"),
    ]
