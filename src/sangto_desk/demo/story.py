"""Carry one story of the demo out, step by step, each at its moment."""

from __future__ import annotations

from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime, timedelta

from sangto.records import FactCheck as DemoFactCheck
from sangto_desk.claims.models import Claim
from sangto_desk.claims.records import Appearance, Claimant
from sangto_desk.claims.services import assign_claim, edit_claim, set_priority
from sangto_desk.demo import texts
from sangto_desk.demo.appeals import ASKED
from sangto_desk.demo.clock import standing_at
from sangto_desk.demo.people import People
from sangto_desk.demo.stories import Story
from sangto_desk.evidence.services import Details, add_quotation, add_source_from_paste
from sangto_desk.factchecks import services
from sangto_desk.factchecks.models import FactCheck
from sangto_desk.factchecks.published import text_of
from sangto_desk.factchecks.records import Text
from sangto_desk.inbox.models import Channel, Question
from sangto_desk.inbox.services import link_question, open_claim_for, receive_tip

REACHED = ("open", "drafting", "second", "discussion", "ready", "published", "corrected", "withdrawn")
CHANNELS = (Channel.WEB, Channel.ZALO, Channel.WEB, Channel.EMAIL, Channel.MESSENGER, Channel.FILE, Channel.WEB)


@dataclass
class Telling:
    """A story while it is told: its people, its fact-check and the moment that has been reached."""

    people: People
    story: Story
    now: datetime

    @property
    def known(self) -> DemoFactCheck:
        """The demo fact-check that it is made from."""
        return texts.fact_checks()[self.story.id]

    def later(self, **by: float) -> AbstractContextManager[None]:
        """The clock, moved on and standing there."""
        self.now += timedelta(**by)
        return standing_at(self.now)


def tell(people: People, story: Story, today: datetime) -> None:
    """Everything that happened to one claim, up to its stage."""
    telling = Telling(people, story, today - timedelta(days=story.days))
    claim = _ask_and_open(telling)
    stage = "drafting" if story.stage == "live" else story.stage
    reached = REACHED.index(stage)
    if reached == 0:
        return
    factcheck = _draft(telling, claim)
    if story.stage == "live":
        _live(telling, factcheck)
    if reached >= REACHED.index("second"):
        with telling.later(hours=5):
            reasons = "Nguồn đã lưu nói ngược lại điều được lan truyền; chưa thấy nguồn nào ủng hộ."
            services.give_first_verdict(actor=people.editor, factcheck=factcheck, reasons=reasons)
    if reached >= REACHED.index("discussion"):
        _second(telling, factcheck)
    if reached >= REACHED.index("published"):
        _publish(telling, factcheck)
    if stage in ("corrected", "withdrawn"):
        _amend(telling, factcheck)


def _ask_and_open(telling: Telling) -> Claim:
    """Tips come in; after the first few an editor opens the claim, and what comes in other words is linked to it."""
    people, claim = telling.people, None
    forms = list(texts.tips_of(telling.known))[: telling.story.tips]
    for place, text in enumerate(forms):
        with telling.later(hours=3 + place):
            receipt = receive_tip(text=text, channel=CHANNELS[place % len(CHANNELS)], unit=people.unit)
            question = Question.objects.get(pk=receipt.question.pk)
            if claim is None and place == min(1, len(forms) - 1):
                claim = open_claim_for(actor=people.editor, question=question, wording=telling.known.claim)
            elif claim is not None and question.claim_id is None and question.status == "new":
                link_question(actor=people.editor, question=question, claim=claim)
    assert claim is not None
    with telling.later(hours=1):
        for question in Question.objects.filter(unit=people.unit, status="new", text=forms[0]):
            link_question(actor=people.editor, question=question, claim=claim)
        _describe(telling, claim)
    return claim


def _describe(telling: Telling, claim: Claim) -> None:
    people = telling.people
    product = telling.story.id in ("vi-tieu-dung-013", "vi-cong-nghe-001")
    edit_claim(
        actor=people.editor,
        claim=claim,
        wording=telling.known.claim,
        topic=texts.topic_of(telling.known),
        claimant=Claimant("product", "Quảng cáo minh hoạ trên trang bán hàng") if product else None,  # type: ignore[arg-type]
        appearance=Appearance(seen_on=(telling.now - timedelta(days=2)).date()),
    )
    due = (telling.now + timedelta(days=9)).date()
    assign_claim(actor=people.editor, claim=claim, assignee=people.editor, due=due)
    if telling.story.tips >= 6:
        set_priority(actor=people.editor, claim=claim, priority=1)


def _draft(telling: Telling, claim: Claim) -> FactCheck:
    people, known = telling.people, telling.known
    with telling.later(hours=6):
        factcheck = services.start_fact_check(actor=people.editor, claim=claim)
        details = Details(
            title=f"Tài liệu minh hoạ: {known.title}",
            publisher="Sáng Tỏ – dữ liệu minh hoạ",
            published=known.date,
            url=known.url,
        )
        text = texts.source_text(known)
        source = add_source_from_paste(actor=people.contributor, unit=people.unit, text=text, details=details)
        services.change_sources(actor=people.editor, factcheck=factcheck, add=[source])
    with telling.later(hours=2):
        snapshot, words = source.snapshots.get(), texts.quoted(known)
        start = snapshot.text.index(words)
        quotation = add_quotation(
            actor=people.editor, snapshot=snapshot, start=start, end=start + len(words), text=words
        )
    with telling.later(hours=1):
        whole = texts.text_of(known, quotation.pk, texts.rating_of(known))
        services.save_draft(actor=people.editor, factcheck=factcheck, base=0, text=whole)
    return factcheck


def _second(telling: Telling, factcheck: FactCheck) -> None:
    people, rating = telling.people, texts.rating_of(telling.known)
    differs = telling.story.stage == "discussion"
    with telling.later(hours=18):
        services.give_second_verdict(
            actor=people.lead,
            factcheck=factcheck,
            rating="partly" if differs else rating,
            reasons="Đọc riêng nguồn đã lưu, tôi cũng thấy vậy."
            if not differs
            else "Nguồn bác bỏ cách giải thích, nhưng hiện tượng là có thật, nên theo tôi chỉ sai một phần.",
        )
    if differs:
        with telling.later(hours=4):
            text = "Tôi cho rằng người đọc sẽ hiểu sai nguyên nhân. Ta thêm một câu giải thích được không?"
            services.add_remark(actor=people.editor, factcheck=factcheck, text=text)
        with telling.later(hours=3):
            services.revise_verdict(
                actor=people.editor, factcheck=factcheck, rating=rating, reasons="Vẫn giữ, vì lý do nêu trên."
            )


def _publish(telling: Telling, factcheck: FactCheck) -> None:
    with telling.later(hours=4):
        review = (telling.now + timedelta(days=120)).date()
        services.set_review(actor=telling.people.lead, factcheck=factcheck, review_by=review)
        services.publish_fact_check(actor=telling.people.lead, factcheck=factcheck)


def _amend(telling: Telling, factcheck: FactCheck) -> None:
    people = telling.people
    factcheck.refresh_from_db()
    appeal = None
    with telling.later(days=7):
        if telling.story.stage == "corrected":
            appeal = services.receive_appeal(slug=factcheck.slug, kind="correction", text=ASKED).appeal
    with telling.later(days=4):
        if telling.story.stage == "withdrawn":
            amendment = services.propose_withdrawal(
                actor=people.editor,
                factcheck=factcheck,
                reason="Bạn đọc chỉ ra rằng chúng tôi đã gộp hai phát biểu khác nhau. Chúng tôi rút bài này để "
                "kiểm chứng lại từng phát biểu.",
            )
        else:
            text = text_of(factcheck.current).as_dict()
            text["truth"] += " Bổ sung: mã số đầu chỉ cho biết nơi đăng ký mã vạch."
            amendment = services.propose_correction(
                actor=people.editor,
                factcheck=factcheck,
                reason="Bản đầu thiếu một chi tiết khiến người đọc có thể hiểu nhầm; đã bổ sung vào phần sự thật.",
                text=Text(**text),
            )
    with telling.later(hours=20):
        services.decide_amendment(actor=people.lead, amendment=amendment, approve=True)
    if appeal is not None:
        with telling.later(hours=2):
            answer = services.Answer(
                "corrected", amendment.reason, asked="Nói rõ mã số đầu của mã vạch cho biết điều gì."
            )
            services.answer_appeal(actor=people.administrator, appeal=appeal, answer=answer)


def _live(telling: Telling, factcheck: FactCheck) -> None:
    updates = (
        (
            "Tin này đang được chuyển nhiều trong các nhóm gia đình. Chưa cơ quan nào công bố điều như vậy.",
            "Ai đăng đầu tiên, và ảnh kèm theo lấy từ đâu.",
            "Tìm bản gốc của tấm ảnh và đọc thông báo của cơ quan được nhắc tên.",
        ),
        (
            "Tấm ảnh kèm theo là ảnh minh hoạ có từ nhiều năm trước, không liên quan đến chuyện này.",
            "Còn chờ trả lời của cơ quan được nhắc tên.",
            "Viết bài kiểm chứng; dự kiến có nhận định trong hai ngày.",
        ),
    )
    for known, unknown, doing in updates:
        with telling.later(hours=9):
            update = services.post_live_update(
                actor=telling.people.lead, factcheck=factcheck, known=known, unknown=unknown, doing=doing
            )
            services.confirm_live_update(actor=telling.people.editor, update=update)
