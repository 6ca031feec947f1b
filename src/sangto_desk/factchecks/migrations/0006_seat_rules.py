"""Who judges in whose place, and the second pair of eyes on updates: rules that no service or page can go around."""

from typing import ClassVar

from django.db import migrations

from sangto_desk.common.append_only import append_only, lift, refuse_where

VERDICT, REPLACEMENT, READING = "factchecks_verdict", "factchecks_replacement", "factchecks_livereading"

# Who came last in a place, or whoever gave its first verdict.
_JUDGE = """coalesce(
  (SELECT r.came_id FROM factchecks_replacement AS r
   WHERE r.factcheck_id = NEW.factcheck_id AND r.place = NEW.place ORDER BY r.id DESC LIMIT 1),
  (SELECT o.by_id FROM factchecks_verdict AS o
   WHERE o.factcheck_id = NEW.factcheck_id AND o.round = 1 AND o.place = NEW.place))"""
_ROUND_BEFORE_COMPLETE = """(
  SELECT count(*) FROM factchecks_verdict AS o
  WHERE o.factcheck_id = NEW.factcheck_id AND o.round = NEW.round - 1) = 2"""

rules = [
    refuse_where(
        VERDICT,
        "INSERT",
        "in a later round the same two people judge again, or who came in their place",
        condition=f"NEW.round > 1 AND NOT (NEW.by_id = {_JUDGE} AND {_ROUND_BEFORE_COMPLETE})",
        name="factchecks_verdict_same_two",
    ),
    refuse_where(
        VERDICT,
        "INSERT",
        "who has stepped back judges no further",
        condition="""EXISTS (
  SELECT 1 FROM factchecks_stepback AS b WHERE b.factcheck_id = NEW.factcheck_id AND b.by_id = NEW.by_id)""",
        name="factchecks_verdict_not_after_stepping_back",
    ),
    refuse_where(
        REPLACEMENT,
        "INSERT",
        "who comes has neither judged this claim nor seen its draft",
        condition="""EXISTS (
  SELECT 1 FROM factchecks_verdict AS v WHERE v.factcheck_id = NEW.factcheck_id AND v.by_id = NEW.came_id)
  OR EXISTS (
  SELECT 1 FROM factchecks_author AS a WHERE a.factcheck_id = NEW.factcheck_id AND a.user_id = NEW.came_id)""",
        name="factchecks_replacement_is_new",
    ),
    refuse_where(
        REPLACEMENT,
        "INSERT",
        "somebody takes the place of whoever judges there, and before the verdict of the round",
        condition=f"""NEW.left_id IS DISTINCT FROM {_JUDGE} OR EXISTS (
  SELECT 1 FROM factchecks_verdict AS v
  WHERE v.factcheck_id = NEW.factcheck_id AND v.round = NEW.round AND v.place = NEW.place)""",
        name="factchecks_replacement_of_the_judge",
    ),
    refuse_where(
        READING,
        "INSERT",
        "an update is read by somebody other than who wrote it",
        condition="""EXISTS (
  SELECT 1 FROM factchecks_liveupdate AS u WHERE u.id = NEW.update_id AND u.by_id = NEW.by_id)""",
        name="factchecks_livereading_two_people",
    ),
]


class Migration(migrations.Migration):
    dependencies: ClassVar = [("factchecks", "0005_seats_and_readings")]
    operations: ClassVar = [
        *append_only("factchecks_stepback"),
        *append_only(REPLACEMENT),
        *append_only(READING),
        lift(VERDICT, "factchecks_verdict_same_two"),
        *rules,
    ]
