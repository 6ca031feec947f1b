"""Appeals: what came stays as it came; an answer is given once, names a change that was made, and tells who gave it."""

from typing import ClassVar

from django.db import migrations

from sangto_desk.common.append_only import frozen_columns, refuse, refuse_where

APPEAL = "factchecks_appeal"

rules = [
    refuse(APPEAL, "INSERT", "an appeal is received before it is answered", when="NEW.outcome <> ''"),
    refuse(
        APPEAL,
        "UPDATE",
        "what was answered to an appeal stays",
        when="OLD.outcome <> ''",
        name="factchecks_appeal_answered_once",
    ),
    refuse_where(
        APPEAL,
        "UPDATE",
        "who wrote or judged a fact-check is not impartial",
        condition="""NEW.impartial AND (
  EXISTS (SELECT 1 FROM factchecks_author AS a WHERE a.factcheck_id = NEW.factcheck_id AND a.user_id = NEW.answered_by_id)
  OR EXISTS (
    SELECT 1 FROM factchecks_verdict AS v WHERE v.factcheck_id = NEW.factcheck_id AND v.by_id = NEW.answered_by_id))""",
        name="factchecks_appeal_impartial",
    ),
    refuse_where(
        APPEAL,
        "UPDATE",
        "an appeal led to a later version of its fact-check, of the kind that its outcome names",
        condition="""NEW.version_id IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM factchecks_version AS v
  WHERE v.id = NEW.version_id AND v.factcheck_id = NEW.factcheck_id AND v.number > NEW.base
  AND ((NEW.outcome = 'corrected' AND v.kind = 'correction') OR (NEW.outcome = 'withdrawn' AND v.kind = 'withdrawal')))""",
        name="factchecks_appeal_change_was_made",
    ),
]


class Migration(migrations.Migration):
    dependencies: ClassVar = [("factchecks", "0003_appeal")]
    operations: ClassVar = [
        *frozen_columns(
            APPEAL, ("number", "factcheck_id", "base", "kind", "text", "token_hash", "received", "due")
        ),
        *rules,
    ]
