"""What the database itself keeps, whoever writes: announcements stay, nobody judges what they must not, scores only grow."""

from typing import ClassVar

from django.db import migrations

from sangto_desk.common.append_only import append_only, frozen_columns, refuse, refuse_where

ANNOUNCED = (
    "task rules languages least_words most_words reads_per_entry extra_reads cross_share avoid_unit avoid_school "
    "avoid_family consent appeal_days opens unit_id number slug made_by_id made"
).split()
CHANGED = " OR ".join(f"OLD.{name} IS DISTINCT FROM NEW.{name}" for name in ANNOUNCED)


def announced(table: str, contest: str) -> list[migrations.RunPython]:
    """Rows of a table belong to the announcement: none comes, changes or goes once the contest is published."""
    message = "what a contest has announced is not changed"
    published = "EXISTS (SELECT 1 FROM contests_contest c WHERE c.id = {row} AND c.state <> 'draft')"
    return [
        refuse_where(
            table,
            event,
            message,
            condition=published.format(row=contest.format(row=row)),
            name=f"{table}_announced_{event.lower()}",
        )
        for event, row in (("INSERT", "NEW"), ("UPDATE", "NEW"), ("DELETE", "OLD"))
    ]


OF_LEVEL = "(SELECT l.contest_id FROM contests_level l WHERE l.id = {row}.level_id)"

CONFLICT = """EXISTS (
  SELECT 1 FROM contests_judge j
  JOIN contests_entry e ON e.id = NEW.entry_id
  JOIN contests_round r ON r.id = NEW.round_id
  JOIN contests_level l ON l.id = r.level_id
  JOIN contests_contest c ON c.id = r.contest_id
  JOIN accounts_unit u ON u.id = e.unit_id
  WHERE j.id = NEW.judge_id AND (
    (c.avoid_unit AND NOT l.by_unit AND j.unit_id = e.unit_id)
    OR (c.avoid_school AND j.school <> '' AND j.school = e.school)
    OR EXISTS (
      SELECT 1 FROM contests_conflict x LEFT JOIN accounts_unit xu ON xu.id = x.unit_id
      WHERE x.judge_id = j.id AND (x.entry_id = e.id OR substr(u.path, 1, length(xu.path)) = xu.path)
    )
  )
)"""

ELSEWHERE = """NOT EXISTS (
  SELECT 1 FROM contests_judge j
  JOIN contests_entry e ON e.id = NEW.entry_id
  JOIN contests_round r ON r.id = NEW.round_id
  WHERE j.id = NEW.judge_id AND j.active AND e.state = 'received' AND r.state = 'reading'
    AND j.contest_id = r.contest_id AND e.contest_id = r.contest_id
)"""

NOT_THE_JUDGE = """NOT EXISTS (
  SELECT 1 FROM contests_reading g
  JOIN contests_judge j ON j.id = g.judge_id
  JOIN contests_round r ON r.id = g.round_id
  JOIN contests_criterion k ON k.id = NEW.criterion_id
  WHERE g.id = NEW.reading_id AND j.user_id = NEW.by_id AND g.state = 'handed-in' AND r.state = 'reading'
    AND k.contest_id = r.contest_id
)"""

OFF_THE_SCALE = """NOT EXISTS (
  SELECT 1 FROM contests_criterion k
  WHERE k.id = NEW.criterion_id AND NEW.value >= k.low AND NEW.value <= k.high
    AND abs((NEW.value - k.low) / k.step - round((NEW.value - k.low) / k.step)) < 0.001
)"""

NO_REASON = """EXISTS (
  SELECT 1 FROM contests_score s WHERE s.reading_id = NEW.reading_id AND s.criterion_id = NEW.criterion_id
) <> (NEW.reason <> '')"""

NO_CASE = """NEW.state = 'excluded' AND OLD.state <> 'excluded' AND NOT EXISTS (
  SELECT 1 FROM contests_originalitycase o WHERE o.entry_id = NEW.id AND o.outcome = 'excluded'
)"""

NOT_RANKED_THERE = """NOT EXISTS (
  SELECT 1 FROM contests_standing s
  JOIN contests_ranking g ON g.id = s.ranking_id
  JOIN contests_entry e ON e.id = s.entry_id
  JOIN contests_quota q ON q.id = s.quota_id
  WHERE s.id = NEW.standing_id AND s.entry_id = NEW.entry_id AND g.round_id = NEW.round_id AND s.quota_id = NEW.quota_id
    AND e.state = 'received' AND NEW.place <= q.number
)"""


class Migration(migrations.Migration):
    dependencies: ClassVar = [("contests", "0003_readings_results"), ("accounts", "0004_invitation_ends_once")]
    operations: ClassVar = [
        refuse(
            "contests_contest",
            f"UPDATE OF {', '.join(ANNOUNCED)}",
            "what a contest has announced is not changed",
            when=f"OLD.state <> 'draft' AND ({CHANGED})",
            name="contests_contest_announced",
        ),
        refuse(
            "contests_contest",
            "UPDATE OF closes, erase_on, state",
            "a published contest ends later or not, erases earlier or not, and is no draft again",
            when="OLD.state <> 'draft' AND (NEW.closes < OLD.closes OR NEW.erase_on > OLD.erase_on OR NEW.state = 'draft')",
            name="contests_contest_promises",
        ),
        refuse("contests_contest", "DELETE", "a published contest stays", when="OLD.state <> 'draft'"),
        *announced("contests_criterion", "{row}.contest_id"),
        *announced("contests_category", "{row}.contest_id"),
        *announced("contests_level", "{row}.contest_id"),
        *announced("contests_quota", OF_LEVEL),
        *frozen_columns(
            "contests_entry", ("contest_id", "number", "sha256", "key", "ticket_hash", "source", "received")
        ),
        refuse(
            "contests_entry",
            "UPDATE OF state",
            "what was withdrawn or excluded stays so",
            when="OLD.state <> 'received' AND NEW.state <> OLD.state",
            name="contests_entry_state_ends",
        ),
        refuse_where(
            "contests_entry",
            "INSERT",
            "entries come while a contest is open",
            condition="NOT EXISTS (SELECT 1 FROM contests_contest c WHERE c.id = NEW.contest_id AND c.state = 'open')",
            name="contests_entry_while_open",
        ),
        refuse_where(
            "contests_entry",
            "UPDATE OF state",
            "two people exclude an entry, one alone cannot",
            condition=NO_CASE,
            name="contests_entry_excluded_by_two",
        ),
        refuse(
            "contests_entrant",
            "UPDATE",
            "what was erased stays erased",
            when="OLD.erased_at IS NOT NULL",
            name="contests_entrant_stays_erased",
        ),
        *frozen_columns("contests_originalitycase", ("entry_id", "evidence", "opened_by_id", "opened")),
        refuse(
            "contests_originalitycase",
            "UPDATE",
            "a decided case is not changed",
            when="OLD.outcome <> ''",
            name="contests_case_stays_decided",
        ),
        *frozen_columns("contests_judgeinvitation", ("contest_id", "token_hash", "made_by_id", "made", "expires")),
        refuse(
            "contests_judgeinvitation",
            "UPDATE",
            "a link ends once",
            when="OLD.used IS NOT NULL OR OLD.withdrawn IS NOT NULL",
            name="contests_invitation_ends_once",
        ),
        *frozen_columns("contests_judge", ("contest_id", "user_id", "joined")),
        *append_only("contests_conflict"),
        *append_only("contests_calibrationreading"),
        *frozen_columns("contests_round", ("contest_id", "level_id", "seed", "made_by_id", "made")),
        *frozen_columns("contests_reading", ("round_id", "judge_id", "entry_id", "assigned")),
        refuse(
            "contests_reading",
            "UPDATE OF state",
            "what was handed in or recused stays so",
            when="OLD.state IN ('handed-in', 'recused') AND NEW.state <> OLD.state",
            name="contests_reading_state_ends",
        ),
        refuse_where(
            "contests_reading",
            "INSERT",
            "judge, entry and round belong together and are active",
            condition=ELSEWHERE,
            name="contests_reading_belongs",
        ),
        refuse_where(
            "contests_reading",
            "INSERT",
            "nobody reads what they have a conflict with",
            condition=CONFLICT,
            name="contests_reading_no_conflict",
        ),
        *append_only("contests_score"),
        refuse_where(
            "contests_score",
            "INSERT",
            "only its judge scores a reading, handed in, while the round is read",
            condition=NOT_THE_JUDGE,
            name="contests_score_by_its_judge",
        ),
        refuse_where(
            "contests_score",
            "INSERT",
            "a score lies on the scale of its criterion",
            condition=OFF_THE_SCALE,
            name="contests_score_on_the_scale",
        ),
        refuse_where(
            "contests_score",
            "INSERT",
            "the first score has no reason, each later one has",
            condition=NO_REASON,
            name="contests_score_edited_with_reason",
        ),
        *frozen_columns("contests_leakreport", ("reading_id", "words", "at")),
        *append_only("contests_ranking"),
        *append_only("contests_standing"),
        *append_only("contests_promotion"),
        refuse_where(
            "contests_promotion",
            "INSERT",
            "who goes up was ranked in that round and pool, and is within the quota",
            condition=NOT_RANKED_THERE,
            name="contests_promotion_ranked",
        ),
        *append_only("contests_results"),
        *frozen_columns("contests_appeal", ("entry_id", "number", "reason", "at")),
        refuse(
            "contests_appeal",
            "UPDATE",
            "an answered appeal is not changed",
            when="OLD.outcome <> ''",
            name="contests_appeal_stays_answered",
        ),
    ]
