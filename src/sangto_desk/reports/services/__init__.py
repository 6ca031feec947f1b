"""Writing plans and reports: one transaction and one entry in the audit trail each.

`plans`: tasks and targets. `writing`: a report while it is a draft. `freezing`: from handing in to the public log.
`reminding`: who is told that a task is due.
"""

from sangto_desk.reports.services.freezing import approve_report, hand_in_report, return_report
from sangto_desk.reports.services.plans import add_task, change_aims, finish_task, make_plan, remove_task, set_target
from sangto_desk.reports.services.reminding import remind_of_tasks
from sangto_desk.reports.services.writing import begin_report, write_section

__all__ = [
    "add_task",
    "approve_report",
    "begin_report",
    "change_aims",
    "finish_task",
    "hand_in_report",
    "make_plan",
    "remind_of_tasks",
    "remove_task",
    "return_report",
    "set_target",
    "write_section",
]
