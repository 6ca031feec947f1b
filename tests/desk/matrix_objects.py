"""Something to show at every address of the desk that names a thing, for the matrix of roles.

An entry is made from the desk of `test_role_matrix.Desk`: `desk.unit`, and `desk.people` by role in that unit.
"""

from datetime import date

from desk import stages
from desk.contests.matrix import CONTESTS
from desk.factories import make_claim, make_source, make_user
from desk.training.things import OBJECTS as TRAINING
from sangto_desk.accounts.models import Role
from sangto_desk.accounts.services import invite, make_api_key
from sangto_desk.factchecks.services import post_live_update, propose_withdrawal, receive_appeal
from sangto_desk.inbox.models import Channel
from sangto_desk.inbox.services import receive_tip
from sangto_desk.reports.models import Plan, Report
from sangto_desk.reports.periods import Period
from sangto_desk.reports.services import add_task, begin_report, make_plan


def a_question(desk) -> dict[str, int]:
    """A new question in the inbox of the unit."""
    text = "Nghe nói uống nước lá ổi hạ đường huyết trong 3 ngày, có thật không?"
    return {"number": receive_tip(text=text, channel=Channel.WEB, unit=desk.unit).question.pk}


def claim_of(desk):
    return {"number": make_claim(desk.people["editor"], desk.unit).number}


def factcheck_of(desk):
    people = (desk.people[role] for role in ("contributor", "editor", "lead", "administrator"))
    return {"number": stages.make_draft(stages.Desk(desk.unit, *people)).claim.number}


def amendment_of(desk):
    people = [desk.people[role] for role in ("contributor", "editor", "lead", "administrator")]
    factcheck = stages.make_published(stages.Desk(desk.unit, *people)).factcheck
    amendment = propose_withdrawal(actor=people[1], factcheck=factcheck, reason="Nguồn đã rút bài.")
    return {"number": factcheck.claim.number, "amendment": amendment.pk}


def update_of(desk):
    people = (desk.people[role] for role in ("contributor", "editor", "lead", "administrator"))
    made = stages.Desk(desk.unit, *people)
    writer = make_user(Role.LEAD, desk.unit)  # nobody reads their own update as the second
    update = post_live_update(actor=writer, factcheck=stages.make_draft(made), known="Đã hỏi bệnh viện.")
    return {"number": update.factcheck.claim.number, "update": update.pk}


def appeal_of(desk):
    people = [desk.people[role] for role in ("contributor", "editor", "lead", "administrator")]
    slug = stages.make_published(stages.Desk(desk.unit, *people)).factcheck.slug
    text = "Câu trả lời dẫn sai tên tài liệu."
    return {"number": receive_appeal(slug=slug, kind="correction", text=text).appeal.number}


CLAIM_PAGES = """claim claim-edit claim-assign claim-aside claim-judge claim-relate claim-check""".split()
FACT_CHECK_PAGES = """factcheck factcheck-join factcheck-sources draft verdict-first verdict-second verdict-revise
step-back replace-judge remark publish correct withdraw live-update review""".split()
SOURCE_PAGES = "source state edit fetch look settle quote compare".split()


def source_of(desk) -> dict[str, int]:
    return {"key": make_source(unit=desk.unit).pk}


def copy_of(desk) -> dict[str, int]:
    source = make_source(unit=desk.unit)
    return {"key": source.pk, "copy": source.snapshots.get().pk}


def a_report(desk) -> dict[str, int]:
    """A draft of the unit; there is one at a time."""
    begun = Report.objects.filter(unit=desk.unit).first()
    return {"pk": (begun or begin_report(actor=desk.people["editor"], unit=desk.unit, period=Period.of("y", 2025))).pk}


def plan_of(desk) -> Plan:
    """The plan of the unit; there is one for a period."""
    made = Plan.objects.filter(unit=desk.unit).first()
    return made or make_plan(actor=desk.people["lead"], unit=desk.unit, period=Period.of("y", 2025))


def a_plan(desk) -> dict[str, int]:
    return {"pk": plan_of(desk).pk}


def task_of_a_plan(desk) -> dict[str, int]:
    plan = plan_of(desk)
    due = date(2025, 5, 2)
    task = add_task(actor=desk.people["lead"], plan=plan, text="Việc", owner=Role.CONTRIBUTOR, due=due)
    return {"pk": plan.pk, "task": task.pk}


REPORT_PAGES = ("report", "report-hand-in", "report-give-back", "report-approve")

OBJECTS = {
    **TRAINING,
    **CONTESTS,
    "newsroom:join": lambda desk: {"token": "khong-co-lien-ket-nay"},
    "newsroom:person": lambda desk: {"pk": desk.people["editor"].pk},
    "newsroom:grant-role": lambda desk: {"pk": desk.people["editor"].pk},
    "newsroom:activate": lambda desk: {"pk": desk.people["contributor"].pk},
    "newsroom:recover": lambda desk: {"pk": desk.people["contributor"].pk},
    "newsroom:forget-factors": lambda desk: {"pk": desk.people["contributor"].pk},
    "newsroom:revoke-role": lambda desk: {"pk": desk.people["lead"].memberships.get().pk},
    "newsroom:withdraw-invitation": lambda desk: {
        "pk": invite(unit=desk.unit, role=Role.EDITOR, actor=desk.people["administrator"])[0].pk
    },
    "newsroom:revoke-api-key": lambda desk: {
        "pk": make_api_key(actor=desk.people["editor"], name="Đọc hộp thư", days=1)[0].pk
    },
    "newsroom:unit": lambda desk: {"pk": desk.unit.pk},
    "newsroom:rename-unit": lambda desk: {"pk": desk.unit.pk},
    "newsroom:add-unit": lambda desk: {"pk": desk.unit.pk},
    "newsroom:question": a_question,
    "newsroom:question-match": a_question,
    "newsroom:question-claim": a_question,
    "newsroom:question-refuse": a_question,
    "newsroom:question-reopen": a_question,
    "mfa_edit_webauthn": lambda desk: {"pk": 1},
    "mfa_remove_webauthn": lambda desk: {"pk": 1},
    **{f"newsroom:{name}": claim_of for name in CLAIM_PAGES},
    **{f"newsroom:{name}": factcheck_of for name in FACT_CHECK_PAGES},
    "newsroom:amendment-decide": amendment_of,
    "newsroom:live-confirm": update_of,
    "newsroom:appeal": appeal_of,
    **{f"newsroom:evidence-{name}": source_of for name in SOURCE_PAGES},
    **{f"newsroom:evidence-{name}": copy_of for name in ("copy", "warc")},
    **{f"newsroom:{name}": a_report for name in REPORT_PAGES},
    "newsroom:report-section": lambda desk: {**a_report(desk), "place": 0},
    "newsroom:report-file": lambda desk: {**a_report(desk), "kind": "xlsx"},
    **{f"newsroom:{name}": a_plan for name in ("plan", "plan-task-add", "plan-target")},
    **{f"newsroom:{name}": task_of_a_plan for name in ("plan-task-done", "plan-task-remove")},
}
