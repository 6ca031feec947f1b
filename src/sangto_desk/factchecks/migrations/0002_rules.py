"""What was written stays, and the two pairs of eyes: rules that no service, page or command can go around."""

from typing import ClassVar

from django.db import migrations

from sangto_desk.common.append_only import append_only, frozen_columns, refuse, refuse_where

VERDICT, VERSION, FACTCHECK = "factchecks_verdict", "factchecks_version", "factchecks_factcheck"

_IS_AUTHOR = """EXISTS (
  SELECT 1 FROM factchecks_author AS a WHERE a.factcheck_id = NEW.factcheck_id AND a.user_id = NEW.by_id)"""
_HAS_FIRST = """EXISTS (
  SELECT 1 FROM factchecks_verdict AS f
  WHERE f.factcheck_id = NEW.factcheck_id AND f.round = 1 AND f.place = 'first')"""
_SAME_PERSON_AS_BEFORE = """EXISTS (
  SELECT 1 FROM factchecks_verdict AS o
  WHERE o.factcheck_id = NEW.factcheck_id AND o.round = 1 AND o.place = NEW.place AND o.by_id = NEW.by_id)"""
_ROUND_BEFORE_COMPLETE = """(
  SELECT count(*) FROM factchecks_verdict AS o
  WHERE o.factcheck_id = NEW.factcheck_id AND o.round = NEW.round - 1) = 2"""
_EQUAL = """EXISTS (
  SELECT 1 FROM factchecks_verdict AS f
  JOIN factchecks_verdict AS s ON s.factcheck_id = f.factcheck_id AND s.round = f.round AND s.place = 'second'
  WHERE f.factcheck_id = {factcheck} AND f.place = 'first' AND f.rating = s.rating {more}
  AND f.round = (SELECT max(o.round) FROM factchecks_verdict AS o WHERE o.factcheck_id = {factcheck}))"""

verdicts = [
    refuse_where(
        VERDICT,
        "INSERT",
        "the first verdict is given by an author of the draft",
        condition=f"NEW.round = 1 AND NEW.place = 'first' AND NOT {_IS_AUTHOR}",
        name="factchecks_verdict_first_by_author",
    ),
    refuse_where(
        VERDICT,
        "INSERT",
        "the second verdict is given by somebody who has not seen the draft",
        condition=f"NEW.round = 1 AND NEW.place = 'second' AND {_IS_AUTHOR}",
        name="factchecks_verdict_second_is_blind",
    ),
    refuse_where(
        VERDICT,
        "INSERT",
        "there is no first verdict yet",
        condition=f"NEW.round = 1 AND NEW.place = 'second' AND NOT {_HAS_FIRST}",
        name="factchecks_verdict_second_after_first",
    ),
    refuse_where(
        VERDICT,
        "INSERT",
        "in a later round the same two people judge again",
        condition=f"NEW.round > 1 AND NOT ({_SAME_PERSON_AS_BEFORE} AND {_ROUND_BEFORE_COMPLETE})",
        name="factchecks_verdict_same_two",
    ),
]

versions = [
    refuse_where(
        VERSION,
        "INSERT",
        "a publication needs equal verdicts of two people, with its rating",
        condition="NEW.kind = 'publication' AND NOT "
        + _EQUAL.format(
            factcheck="NEW.factcheck_id",
            more="AND f.rating = NEW.rating AND f.by_id = NEW.first_by_id AND s.by_id = NEW.second_by_id",
        ),
        name="factchecks_version_equal_verdicts",
    ),
    refuse_where(
        VERSION,
        "INSERT",
        "a publication needs a source and a quotation",
        condition="""NEW.kind = 'publication' AND NOT (
  EXISTS (SELECT 1 FROM factchecks_factcheck_sources AS l WHERE l.factcheck_id = NEW.factcheck_id)
  AND EXISTS (
    SELECT 1 FROM factchecks_draft_quotations AS q JOIN factchecks_draft AS d ON d.id = q.draft_id
    WHERE d.factcheck_id = NEW.factcheck_id))""",
        name="factchecks_version_evidence",
    ),
    refuse_where(
        VERSION,
        "INSERT",
        "versions are numbered without a gap",
        condition="""NEW.number > 1 AND NOT EXISTS (
  SELECT 1 FROM factchecks_version AS v WHERE v.factcheck_id = NEW.factcheck_id AND v.number = NEW.number - 1)""",
        name="factchecks_version_no_gap",
    ),
    refuse_where(
        VERSION,
        "INSERT",
        "a correction or withdrawal is what a second person approved",
        condition="""NEW.amendment_id IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM factchecks_amendment AS a
  WHERE a.id = NEW.amendment_id AND a.factcheck_id = NEW.factcheck_id AND a.kind = NEW.kind
  AND a.outcome = 'approved' AND a.proposed_by_id = NEW.proposed_by_id AND a.decided_by_id = NEW.published_by_id)""",
        name="factchecks_version_approved",
    ),
]

states = [
    refuse_where(
        FACTCHECK,
        "UPDATE OF state",
        "only equal verdicts make a fact-check ready",
        condition="NEW.state = 'ready' AND NOT " + _EQUAL.format(factcheck="NEW.id", more=""),
        name="factchecks_ready_when_equal",
    ),
    refuse_where(
        FACTCHECK,
        "UPDATE OF current_id",
        "the current version is one of its own",
        condition="""NEW.current_id IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM factchecks_version AS v WHERE v.id = NEW.current_id AND v.factcheck_id = NEW.id)""",
        name="factchecks_current_its_own",
    ),
    refuse(
        FACTCHECK,
        "UPDATE OF state",
        "what was published stays so, or is withdrawn",
        when="OLD.state IN ('published', 'withdrawn') AND NEW.state NOT IN ('published', 'withdrawn')",
        name="factchecks_published_stays",
    ),
    refuse_where(
        "factchecks_draft",
        "UPDATE",
        "the draft of a published fact-check stays",
        condition="""EXISTS (
  SELECT 1 FROM factchecks_factcheck AS f
  WHERE f.id = NEW.factcheck_id AND f.state IN ('published', 'withdrawn'))""",
        name="factchecks_draft_frozen",
    ),
    refuse(
        "factchecks_amendment",
        "UPDATE",
        "what was decided about an amendment stays",
        when="OLD.outcome <> ''",
        name="factchecks_amendment_decided",
    ),
]


class Migration(migrations.Migration):
    dependencies: ClassVar = [("factchecks", "0001_initial")]
    operations: ClassVar = [
        *append_only("factchecks_revision"),
        *append_only("factchecks_author"),
        *append_only(VERDICT),
        *append_only("factchecks_remark"),
        *append_only("factchecks_liveupdate"),
        *append_only(VERSION),
        *frozen_columns(FACTCHECK, ("claim_id", "unit_id", "slug", "started")),
        *frozen_columns(
            "factchecks_amendment", ("factcheck_id", "kind", "base", "reason", "content", "proposed_by_id", "proposed")
        ),
        *verdicts,
        *versions,
        *states,
    ]
