"""Appeals of the demo: one led to a correction, one did not, a reply, and two that wait, one of them overdue."""

from __future__ import annotations

from datetime import datetime, timedelta

from sangto_desk.claims.kinds import ClaimantType
from sangto_desk.claims.records import Claimant
from sangto_desk.demo import texts
from sangto_desk.demo.clock import standing_at
from sangto_desk.demo.people import People
from sangto_desk.factchecks.models import Appeal, Ending, FactCheck
from sangto_desk.factchecks.services import Answer, answer_appeal, receive_appeal

ASKED = "Bài viết chưa nói rõ mã số đầu của mã vạch cho biết điều gì, dễ làm người đọc hiểu nhầm về nơi sản xuất."

_ANSWERED = (
    (
        "vi-suc-khoe-008",
        60,
        "correction",
        "Bà tôi gội đầu đêm rồi bị tai biến, sao lại nói là sai? Xin sửa lại kết luận.",
        Answer(
            Ending.KEPT,
            "Một việc xảy ra sau một việc khác chưa cho thấy việc này gây ra việc kia. Nguồn đã trích nói rõ nguyên "
            "nhân; chúng tôi giữ nguyên kết luận.",
            asked="Đổi kết luận, vì có trường hợp tai biến sau khi gội đầu đêm.",
        ),
    ),
    (
        "vi-cong-nghe-001",
        33,
        "reply",
        "Chúng tôi không bán sản phẩm này và đề nghị đăng phản hồi để khách hàng khỏi nhầm lẫn.",
        Answer(
            Ending.REPLIED,
            "Đã xác minh phản hồi đúng là của công ty. Phản hồi được đăng nguyên văn; kết luận không thay đổi.",
            asked="Đăng phản hồi của công ty có tên giống tên trong quảng cáo.",
            reply="Công ty không sản xuất, không bán sản phẩm này và không liên quan đến trang đăng quảng cáo.",
            party=Claimant(ClaimantType.COMPANY, "Công ty Thiết bị Minh Hoạ"),
        ),
    ),
    (
        "vi-lua-dao-001",
        21,
        "correction",
        "Nhận làm trang web giá rẻ, bảo hành trọn đời cho mọi cửa hàng.",
        Answer(Ending.ASIDE, "Đây là lời quảng cáo, không nói về bài kiểm chứng."),
    ),
)
_WAITING = (
    (
        "vi-thoi-tiet-001",
        14,
        "correction",
        "Ngày trong tài liệu được trích khác với ngày ghi trong bài, xin kiểm tra lại.",
    ),
    ("vi-giao-thong-003", 2, "reply", "Đơn vị chúng tôi xin bổ sung thời điểm quy định bắt đầu có hiệu lực."),
)


def tell_of_appeals(people: People, today: datetime, published: set[str]) -> None:
    """Appeals to those fact-checks that were published, answered by somebody who neither wrote nor judged them."""
    for name, days, kind, text, answer in _ANSWERED:
        if name not in published:
            continue
        appeal = _receive(name, kind, text, today - timedelta(days=days))
        with standing_at(today - timedelta(days=days - 6)):
            answer_appeal(actor=people.administrator, appeal=appeal, answer=answer)
    for name, days, kind, text in _WAITING:
        if name in published:
            _receive(name, kind, text, today - timedelta(days=days))


def _receive(name: str, kind: str, text: str, moment: datetime) -> Appeal:
    factcheck = FactCheck.objects.get(claim__wording=texts.fact_checks()[name].claim)
    with standing_at(moment):
        return receive_appeal(slug=factcheck.slug, kind=kind, text=text).appeal
