"""A plan for the present half-year, and the report of the last one: written, handed in, approved and frozen."""

from __future__ import annotations

from datetime import date, timedelta

from django.utils import timezone

from sangto_desk.accounts.models import Role
from sangto_desk.demo.people import People
from sangto_desk.inbox.counting import count_days
from sangto_desk.reports.periods import Period
from sangto_desk.reports.services import (
    add_task,
    approve_report,
    begin_report,
    finish_task,
    hand_in_report,
    make_plan,
    set_target,
    write_section,
)

TASKS = (
    ("Rà soát các bài kiểm chứng đã quá hạn xem lại", Role.EDITOR, 0.2, True),
    ("Tổ chức một buổi tập huấn nhận biết lừa đảo qua mạng", Role.LEAD, 0.5, True),
    ("Viết lại hướng dẫn gửi tin cho người cao tuổi", Role.CONTRIBUTOR, 0.8, False),
    ("Chuẩn bị báo cáo của kỳ", Role.LEAD, 1.0, False),
)
TARGETS = {"questions_answered": 12, "factchecks_published": 8, "days_to_answer_median": 5}
TEXTS = (
    "Trong kỳ, tổ nhận **{{tips_received}}** tin gửi, gộp thành {{questions_received}} câu hỏi. "
    "Đã trả lời {{questions_answered}} câu hỏi; một nửa có câu trả lời trong {{days_to_answer_median}} ngày.",
    "Tổ công bố **{{factchecks_published}}** bài kiểm chứng, dựa trên {{sources_used}} nguồn đã lưu:\n\n"
    "- {{factchecks_false}} bài kết luận “Sai”;\n- {{factchecks_about_health}} bài về sức khoẻ, "
    "{{factchecks_about_scams}} bài về lừa đảo.\n\nĐính chính {{corrections}} bài, rút {{withdrawals}} bài.",
    "Một số nguồn ở xa chỉ có bản giấy, phải chờ đơn vị phát hành xác nhận. Câu hỏi dồn vào vài ngày có tin đồn lớn.",
    "Kỳ tới, tổ ưu tiên trả lời trong ngày các câu hỏi về lừa đảo và đề nghị cấp trên hỗ trợ một buổi tập huấn.",
)


def report_for_demo(people: People) -> None:
    """Make both."""
    today = timezone.localdate()
    present = Period.of("h", today.year, 1 if today.month <= 6 else 2)
    count_days()
    _plan(people, present, today)
    _report(people, present.before())


def _plan(people: People, period: Period, today: date) -> None:
    aims = "Trả lời nhanh hơn những câu hỏi được nhiều người gửi, và giữ mọi bài kiểm chứng luôn đúng."
    plan = make_plan(actor=people.lead, unit=people.unit, period=period, aims=aims)
    for text, owner, share, done in TASKS:
        due = period.start + timedelta(days=round(share * (period.days - 1)))
        task = add_task(actor=people.lead, plan=plan, text=text, owner=owner, due=due)
        if done and due <= today:
            finish_task(actor=people.lead, task=task)
    for figure, amount in TARGETS.items():
        set_target(actor=people.lead, plan=plan, figure=figure, amount=amount)


def _report(people: People, period: Period) -> None:
    report = begin_report(actor=people.editor, unit=people.unit, period=period)
    for section, text in zip(report.sections.all(), TEXTS, strict=True):
        write_section(actor=people.editor, section=section, title=section.title, text=text, base=section.revision)
    hand_in_report(actor=people.lead, report=report)
    approve_report(actor=people.administrator, report=report)
