"""Writing claims: open and refuse, reword, assign, set priority, relate to others.

Each service is one transaction and adds one entry to the audit trail. Text is redacted before it is written; a claim in
whose wording personal data is found is refused, since the editor words it anew anyway.
"""

from sangto_desk.claims.services.changing import assign_claim, edit_claim, follow_fact_check, set_aside, set_priority
from sangto_desk.claims.services.numbering import next_number
from sangto_desk.claims.services.opening import add_occurrence, open_claim
from sangto_desk.claims.services.refusing import refuse_statement
from sangto_desk.claims.services.relating import judge_relation

__all__ = [
    "add_occurrence",
    "assign_claim",
    "edit_claim",
    "follow_fact_check",
    "judge_relation",
    "next_number",
    "open_claim",
    "refuse_statement",
    "set_aside",
    "set_priority",
]
