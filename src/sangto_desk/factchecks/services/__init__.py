"""Writing fact-checks: draft, judge twice, discuss, publish, correct, withdraw, keep a live page.

Each service takes the row of the fact-check first and holds it until its transaction ends, so that two people who do
the same in the same moment come one after the other. Each adds one entry to the audit trail; as long as a draft is
sealed, entries say that something was judged or saved and never what.
"""

from sangto_desk.factchecks.services.amending import decide_amendment, propose_correction, propose_withdrawal
from sangto_desk.factchecks.services.announcing import link_and_answer
from sangto_desk.factchecks.services.appealing import Answer, AppealReceipt, answer_appeal, receive_appeal
from sangto_desk.factchecks.services.drafting import change_sources, join_draft, save_draft, start_fact_check
from sangto_desk.factchecks.services.judging import (
    add_remark,
    give_first_verdict,
    give_second_verdict,
    revise_verdict,
)
from sangto_desk.factchecks.services.live import confirm_live_update, post_live_update, set_review
from sangto_desk.factchecks.services.publishing import publish_fact_check
from sangto_desk.factchecks.services.seating import replace_judge, step_back

__all__ = [
    "Answer",
    "AppealReceipt",
    "add_remark",
    "answer_appeal",
    "change_sources",
    "confirm_live_update",
    "decide_amendment",
    "give_first_verdict",
    "give_second_verdict",
    "join_draft",
    "link_and_answer",
    "post_live_update",
    "propose_correction",
    "propose_withdrawal",
    "publish_fact_check",
    "receive_appeal",
    "replace_judge",
    "revise_verdict",
    "save_draft",
    "set_review",
    "start_fact_check",
    "step_back",
]
