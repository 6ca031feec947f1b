"""Everything that pages of fact-checks depend on, read with one question that costs next to nothing."""

from __future__ import annotations

from typing import Any

from django.db import connection

# In SQL, since to build the question with the ORM takes longer than to answer it, and every reader asks it.
_STATE = """
SELECT v.sha256,
       (SELECT count(*) FROM factchecks_appeal AS a WHERE a.factcheck_id = f.id AND a.content <> ''),
       (SELECT max(l.number) FROM audit_logentry AS l WHERE l.sha256 = v.sha256),
       (SELECT p.revision FROM accounts_deskprofile AS p WHERE p.id = 1)
FROM factchecks_factcheck AS f JOIN factchecks_version AS v ON v.id = f.current_id
WHERE f.slug = %s
"""

# Lists change with a new version, a live update that was read by two or a new word of the profile. Every version is
# entered in the log, whose numbers are given one transaction after the other; the ids of versions are not: of two that
# are published in the same moment, the one with the smaller id may be seen later. For the same reason readings are
# counted. They only grow in number.
_STATE_OF_LISTS = """
SELECT (SELECT max(l.number) FROM audit_logentry AS l),
       (SELECT count(*) FROM factchecks_livereading),
       (SELECT p.revision FROM accounts_deskprofile AS p WHERE p.id = 1)
"""

State = tuple[Any, ...]


def state_of(slug: str) -> State | None:
    """What a page of a fact-check shows is a function of this, of its address and its language.

    Versions and answers to appeals only grow in number, and the profile counts its revisions, so a state that is past
    does not come back.

    Args:
        slug: Of the fact-check.

    Returns:
        SHA-256 of the current version, how many appeals were answered, the entry of the log about the version, and the
        revision of the profile; None where nothing is published.
    """
    return _asked(_STATE, slug)


def state_of_lists() -> State:
    """The same for lists of fact-checks and of developing stories."""
    return _asked(_STATE_OF_LISTS) or ()


def _asked(question: str, *values: str) -> State | None:
    with connection.cursor() as cursor:
        cursor.execute(question, values)
        row: State | None = cursor.fetchone()
    return row
