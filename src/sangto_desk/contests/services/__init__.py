"""Writing contests: one transaction and one entry in the trail each.

setting_up, setup_checks    the contest and its announcement
entering, erasing           entries, their withdrawal, personal data and their end
inviting                    judges and their conflicts
assigning                   who reads what
scoring                     what judges do
ranking                     rankings, and who goes up
results                     results in public, appeals
originality                 cases that two people decide
"""

from sangto_desk.contests.services.assigning import assign_round, order_extra_reads
from sangto_desk.contests.services.entering import receive_entry, withdraw_entry
from sangto_desk.contests.services.erasing import erase_personal_data, erase_what_is_due, look_up_winners
from sangto_desk.contests.services.inviting import (
    accept_judge_invitation,
    change_judge,
    declare_conflict,
    invite_judge,
    withdraw_judge_invitation,
)
from sangto_desk.contests.services.leaks import report_leak, settle_leak
from sangto_desk.contests.services.originality import (
    answer_case,
    ask_entrant,
    confirm_outcome,
    open_case,
    propose_outcome,
)
from sangto_desk.contests.services.ranking import promote, rank_round, reopen_round
from sangto_desk.contests.services.results import answer_appeal, appeal, publish_results
from sangto_desk.contests.services.scoring import (
    edit_scores,
    hand_in,
    hand_in_calibration,
    recuse,
    save_score_draft,
)
from sangto_desk.contests.services.setting_up import (
    add_calibration,
    archive_contest,
    change_contest,
    close_contest,
    create_contest,
    extend_contest,
    publish_contest,
    set_categories,
    set_levels,
    set_rubric,
)

__all__ = [
    "accept_judge_invitation",
    "add_calibration",
    "answer_appeal",
    "answer_case",
    "appeal",
    "archive_contest",
    "ask_entrant",
    "assign_round",
    "change_contest",
    "change_judge",
    "close_contest",
    "confirm_outcome",
    "create_contest",
    "declare_conflict",
    "edit_scores",
    "erase_personal_data",
    "erase_what_is_due",
    "extend_contest",
    "hand_in",
    "hand_in_calibration",
    "invite_judge",
    "look_up_winners",
    "open_case",
    "order_extra_reads",
    "promote",
    "propose_outcome",
    "publish_contest",
    "publish_results",
    "rank_round",
    "receive_entry",
    "recuse",
    "reopen_round",
    "report_leak",
    "save_score_draft",
    "set_categories",
    "set_levels",
    "set_rubric",
    "settle_leak",
    "withdraw_entry",
    "withdraw_judge_invitation",
]
