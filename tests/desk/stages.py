"""Fact-checks at every stage, reached through the services that reach it for real."""

from __future__ import annotations

from dataclasses import dataclass

from desk.factories import make_claim, make_unit, make_user, open_desk
from sangto_desk.accounts.models import Role, Unit, User
from sangto_desk.evidence.models import Quotation, Source
from sangto_desk.evidence.services import Details, add_quotation, add_source_from_paste
from sangto_desk.factchecks.blocks import marker
from sangto_desk.factchecks.models import FactCheck, Version
from sangto_desk.factchecks.records import Text
from sangto_desk.factchecks.services import (
    change_sources,
    give_first_verdict,
    give_second_verdict,
    publish_fact_check,
    save_draft,
    start_fact_check,
)

SOURCE = "Khuyến cáo.\nKhông có bằng chứng cho thấy gội đầu ban đêm làm vỡ mạch máu não. Hãy đo huyết áp đều đặn."
QUOTED = "Không có bằng chứng cho thấy gội đầu ban đêm làm vỡ mạch máu não."
FALSE = "false"


@dataclass(frozen=True)
class Desk:
    """A unit with somebody in each role."""

    unit: Unit
    contributor: User
    editor: User
    lead: User
    administrator: User


def make_desk(unit: Unit | None = None) -> Desk:
    """People in all roles, at a desk that has said who it is."""
    unit = unit or make_unit()
    people = [make_user(role, unit) for role in (Role.CONTRIBUTOR, Role.EDITOR, Role.LEAD, Role.ADMINISTRATOR)]
    open_desk()
    return Desk(unit, *people)


def make_source(desk: Desk, text: str = SOURCE) -> Source:
    """An archived source."""
    details = Details(title="Khuyến cáo về đột quỵ", publisher="Bệnh viện thử", published="2026-01-15")
    return add_source_from_paste(actor=desk.contributor, unit=desk.unit, text=text, details=details)


def make_quotation(desk: Desk, source: Source, words: str = QUOTED) -> Quotation:
    """Words picked from the copy of a source."""
    snapshot = source.snapshots.get()
    start = snapshot.text.index(words)
    return add_quotation(actor=desk.contributor, snapshot=snapshot, start=start, end=start + len(words), text=words)


def text_with(quotation: Quotation, rating: str = FALSE) -> Text:
    """A whole text that quotes."""
    return Text(
        rating=rating,
        title="Gội đầu ban đêm không làm vỡ mạch máu não",
        summary="Giờ gội đầu không làm vỡ mạch máu não.",
        truth="Nguy cơ chính của đột quỵ là tăng huyết áp.",
        explanation=f"Bệnh viện nói rõ:\n\n{marker(quotation.pk)}\n\nVì vậy **không** cần kiêng.",
        method="Chúng tôi đọc khuyến cáo của bệnh viện.",
    )


def make_draft(desk: Desk, rating: str = FALSE) -> FactCheck:
    """A draft of the editor's with a source, a quotation and all parts."""
    factcheck = start_fact_check(actor=desk.editor, claim=make_claim(desk.editor, desk.unit))
    source = make_source(desk)
    change_sources(actor=desk.editor, factcheck=factcheck, add=[source])
    text = text_with(make_quotation(desk, source), rating)
    save_draft(actor=desk.editor, factcheck=factcheck, base=0, text=text)
    factcheck.refresh_from_db()
    return factcheck


def make_judged_once(desk: Desk) -> FactCheck:
    """A fact-check that waits for its second verdict."""
    factcheck = make_draft(desk)
    give_first_verdict(actor=desk.editor, factcheck=factcheck, reasons="Bệnh viện bác bỏ.")
    factcheck.refresh_from_db()
    return factcheck


def make_judged(desk: Desk, second: str = FALSE) -> FactCheck:
    """A fact-check with two verdicts: ready if they are equal, in discussion if not."""
    factcheck = make_judged_once(desk)
    give_second_verdict(actor=desk.lead, factcheck=factcheck, rating=second, reasons="Nguồn nói ngược lại.")
    factcheck.refresh_from_db()
    return factcheck


def make_published(desk: Desk) -> Version:
    """A published fact-check."""
    return publish_fact_check(actor=desk.lead, factcheck=make_judged(desk))
