"""Claims: what can be opened, and what the database itself refuses."""

from datetime import timedelta

import pytest
from django.db import DatabaseError, connection, transaction
from django.utils import timezone

from desk.factories import make_claim, make_unit, make_user
from sangto.claims import classify
from sangto_desk.accounts.models import Role
from sangto_desk.audit.selectors import entries_of
from sangto_desk.claims.kinds import ClaimantType, Kind
from sangto_desk.claims.models import Claim, Occurrence, Refusal
from sangto_desk.claims.records import Appearance, Claimant, Found
from sangto_desk.claims.services import edit_claim, open_claim, refuse_statement, set_aside
from sangto_desk.common.errors import Conflicted, NotAllowed, Unacceptable

pytestmark = pytest.mark.django_db

WORDING = "Gội đầu sau 10 giờ đêm gây vỡ mạch máu não."


@pytest.fixture
def unit():
    return make_unit()


@pytest.fixture
def editor(unit):
    return make_user(Role.EDITOR, unit)


def test_claim_has_the_next_number_its_reasons_and_an_entry_in_the_trail(unit, editor):
    claims = [open_claim(actor=editor, unit=unit, wording=f"  {WORDING}\n") for _ in range(2)]
    assert [claim.number for claim in claims] == [1, 2]
    assert claims[0].wording == WORDING
    assert [(reason["name"], WORDING[reason["start"] : reason["end"]]) for reason in claims[0].reasons] == [
        (cue.name, cue.text) for cue in classify(WORDING).reasons
    ]
    entry = entries_of(claims[0]).get()
    assert (entry.action, entry.actor, entry.after) == ("claims.open", editor, {"number": 1, "wording": WORDING})


@pytest.mark.parametrize(
    "wording",
    [
        "Theo tôi món phở này ngon nhất thành phố, thật tuyệt vời.",
        "Sang năm giá vàng chắc chắn lên 300 triệu một lượng.",
        "Mọi người hãy chuyển tin này cho ít nhất 20 người thân để cùng biết!",
        "Có ai bị trừ tiền điện thoại giống mình không?",
    ],
)
def test_what_surely_reads_as_no_fact_is_opened_by_who_is_certain_alone(unit, editor, wording):
    with pytest.raises(Unacceptable) as refused:
        open_claim(actor=editor, unit=unit, wording=wording, certain=False)
    assert (refused.value.name, Claim.objects.count()) == ("claims.reads-otherwise", 0)
    claim = open_claim(actor=editor, unit=unit, wording=WORDING, certain=False)
    values = {"actor": editor, "claim": claim, "wording": wording, "topic": "other"}
    with pytest.raises(Unacceptable):
        edit_claim(**values, certain=False)
    assert edit_claim(**values, certain=True).wording == wording


def test_open_claim_in_the_same_words_is_named_instead_of_opened_again(unit, editor):
    first = open_claim(actor=editor, unit=unit, wording=WORDING, again=False)
    with pytest.raises(Conflicted, match="Claim 1 says exactly this"):
        open_claim(actor=editor, unit=unit, wording=f" {WORDING} ", again=False)
    set_aside(actor=editor, claim=first)
    assert open_claim(actor=editor, unit=unit, wording=WORDING, again=False).number == 2


def test_claim_cannot_have_been_seen_on_a_day_to_come(unit, editor):
    seen = Appearance("", timezone.localdate() + timedelta(days=2))
    with pytest.raises(Unacceptable) as refused:
        open_claim(actor=editor, unit=unit, wording=WORDING, appearance=seen)
    assert refused.value.name == "claims.seen-on"


def test_occurrence_is_redacted_and_its_span_follows(unit, editor):
    message = "Gọi 0912 345 678 nhé. Gội đầu đêm là vỡ mạch máu não. Chuyển cho mọi người."
    start = message.index("Gội")
    claim = open_claim(
        actor=editor, unit=unit, wording=WORDING, occurrences=[Found(message, start, message.index(" Chuyển"))]
    )
    occurrence = claim.occurrences.get()
    assert occurrence.quoted == "Gội đầu đêm là vỡ mạch máu não."
    assert occurrence.before == "Gọi [điện thoại] nhé. "


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind != Kind.FACT])
def test_only_a_fact_can_be_opened(unit, editor, kind):
    with pytest.raises(Unacceptable) as refused:
        open_claim(actor=editor, unit=unit, wording=WORDING, kind=kind)
    assert refused.value.name == "claims.not-a-fact"
    assert Claim.objects.count() == 0


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind != Kind.FACT] + ["rumour"])
def test_database_refuses_a_claim_that_is_no_fact(unit, editor, kind):
    make_claim(editor, unit)
    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("UPDATE claims_claim SET kind = %s", [kind])
    row = Claim.objects.values().get()
    with pytest.raises(DatabaseError, match="claims_claim_is_a_fact"), transaction.atomic():
        Claim.objects.create(**{**row, "id": None, "number": 99, "kind": kind})


@pytest.mark.parametrize(
    ("type_", "name", "office", "constraint"),
    [
        ("private-person", "Nguyễn Văn An", "", "claims_claim_claimant_of_known_type"),
        ("", "Nguyễn Văn An", "", "claims_claim_claimant_of_known_type"),
        ("company", "", "", "claims_claim_claimant_of_known_type"),
        ("office-holder", "Nguyễn Văn An", "", "claims_claim_office_holder_in_office"),
        ("company", "Công ty Hoa Sen", "Giám đốc", "claims_claim_office_holder_in_office"),
    ],
)
def test_database_refuses_a_claimant_of_no_known_type(unit, editor, type_, name, office, constraint):
    row = Claim.objects.filter(pk=make_claim(editor, unit).pk).values().get()
    fields = {"claimant_type": type_, "claimant_name": name, "claimant_office": office}
    with pytest.raises(DatabaseError, match=constraint), transaction.atomic():
        Claim.objects.create(**{**row, "id": None, "number": 99, **fields})


@pytest.mark.parametrize(
    ("claimant", "code"),
    [
        (Claimant(ClaimantType.COMPANY, "Nguyễn Văn An"), "claims.private-person"),
        (Claimant(ClaimantType.PUBLICATION, "chị Phạm Thị Hoa"), "claims.private-person"),
        (Claimant(ClaimantType.PUBLIC_BODY, "an.nguyen@mail.example"), "claims.private-person"),
        (Claimant(ClaimantType.OFFICE_HOLDER, "Nguyễn Văn An"), "claims.office"),
        (Claimant("neighbour", "Nguyễn Văn An"), "desk.choice"),
        (Claimant(ClaimantType.COMPANY, " "), "claims.text"),
    ],
)
def test_private_persons_are_no_claimants(unit, editor, claimant, code):
    with pytest.raises(Unacceptable) as refused:
        open_claim(actor=editor, unit=unit, wording=WORDING, claimant=claimant)
    assert refused.value.name == code


@pytest.mark.parametrize("name", ["Bộ Y tế", "Sở Giao thông Vận tải Hà Nội", "Công ty Hoa Sen", "Nước rửa tay Lê Hoa"])
def test_bodies_and_products_are_claimants(unit, editor, name):
    claimant = Claimant(ClaimantType.PUBLIC_BODY, name)
    assert open_claim(actor=editor, unit=unit, wording=WORDING, claimant=claimant).claimant_name == name


def test_profile_of_a_person_is_no_place_of_a_claim(unit, editor):
    place = Appearance("https://www.facebook.com/nguyen.van.an")
    with pytest.raises(Unacceptable) as refused:
        open_claim(actor=editor, unit=unit, wording=WORDING, appearance=place)
    assert refused.value.name == "claims.personal-data"


@pytest.mark.parametrize("wording", ["", "   ", "x" * 601, "Anh Nguyễn Văn An ở 0912 345 678 bán thuốc giả."])
def test_wording_must_be_there_short_and_without_personal_data(unit, editor, wording):
    with pytest.raises(Unacceptable):
        open_claim(actor=editor, unit=unit, wording=wording)
    assert Claim.objects.count() == 0


def test_contributors_and_other_units_open_nothing(unit):
    for person in (make_user(Role.CONTRIBUTOR, unit), make_user(Role.ADMINISTRATOR, make_unit())):
        with pytest.raises(NotAllowed):
            open_claim(actor=person, unit=unit, wording=WORDING)


def test_wording_of_a_published_claim_stays(unit, editor):
    claim = make_claim(editor, unit)
    edit_claim(actor=editor, claim=claim, wording="Câu khác.", topic="health")
    Claim.objects.update(status="published")
    with pytest.raises(Unacceptable):
        edit_claim(actor=editor, claim=claim, wording=WORDING, topic="health")
    with pytest.raises(DatabaseError, match="wording of a published claim stays"), transaction.atomic():
        Claim.objects.update(wording=WORDING)


def test_refusal_is_redacted_numbered_and_says_why(unit, editor):
    text = "Theo tôi phim này dở, hỏi anh Trần Văn Bình 0912345678 thì biết."
    refusal = refuse_statement(actor=editor, unit=unit, text=text, kind="opinion", reason="opinion")
    assert (refusal.number, refusal.reason_code) == (1, "opinion")
    assert refusal.text == "Theo tôi phim này dở, hỏi anh [người 1] [điện thoại] thì biết."


@pytest.mark.parametrize(
    ("kind", "reason"), [("opinion", "prediction"), ("fact", "opinion"), ("question", "bad"), ("x", "opinion")]
)
def test_reason_must_fit_the_kind(unit, editor, kind, reason):
    with pytest.raises(Unacceptable):
        refuse_statement(actor=editor, unit=unit, text="Phim này dở.", kind=kind, reason=reason)
    assert Refusal.objects.count() == 0


@pytest.mark.parametrize("table", ["claims_occurrence", "claims_refusal"])
@pytest.mark.parametrize("sql", ["UPDATE {} SET text = 'x'", "DELETE FROM {}"])
def test_what_was_found_and_refused_stays(unit, editor, table, sql):
    open_claim(actor=editor, unit=unit, wording=WORDING, occurrences=[Found(WORDING, 0, 8)])
    refuse_statement(actor=editor, unit=unit, text="Phim này dở.", kind="opinion", reason="opinion")
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(sql.format(table))
    assert (Occurrence.objects.get().text, Refusal.objects.get().text) == (WORDING, "Phim này dở.")
