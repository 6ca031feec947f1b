"""Certificates of those who were chosen, checked by anybody with the code; names only where their authors agreed."""

import io

import pypdf
import pytest
from django.urls import reverse

from desk.contests.playing import decided, opened, published, send
from sangto_desk.common.confirmations import confirm
from sangto_desk.common.errors import Conflicted, NotAllowed, Unacceptable
from sangto_desk.common.tokens import token_hash
from sangto_desk.contests.certificates import certificates_pdf
from sangto_desk.contests.models import ContestCertificate
from sangto_desk.contests.sealing import unseal
from sangto_desk.contests.services import erase_personal_data
from sangto_desk.contests.services.certificates import code_of, issue_certificates, withdraw_certificate

pytestmark = pytest.mark.django_db


@pytest.fixture
def stage():
    stage = published()
    issue_certificates(actor=stage.lead, contest=stage.refreshed(), everybody=True)
    return stage


def one(award="winner"):
    rows = ContestCertificate.objects.select_related("entry__contest__unit", "entry__entrant")
    return rows.filter(award=award).first()


def words(pdf):
    return [" ".join(page.extract_text().split()) for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]


def test_everybody_gets_one_and_nobody_two(stage):
    assert ContestCertificate.objects.count() == stage.contest.entries.count()
    assert ContestCertificate.objects.filter(award="winner").count() == 2
    assert issue_certificates(actor=stage.lead, contest=stage.contest, everybody=True) == 0


def test_pages_carry_name_contest_and_an_address_that_confirms_them(stage, client):
    certificate = one()
    (page,) = words(certificates_pdf([certificate]))
    code = code_of(certificate.nonce)
    assert unseal(certificate.entry.entrant.sealed).name in page
    assert stage.contest.title in page
    assert code in page.replace(" ", "")
    answer = client.get(reverse("public:confirm", args=[code]))
    assert answer.status_code == 200
    assert stage.contest.title in answer.content.decode()


def test_code_that_was_never_printed_confirms_nothing(stage):
    assert confirm("khong-co-ma-nay") is None
    assert confirm(one().code_hash) is None


def test_name_is_public_only_where_its_author_agreed():
    stage = opened()
    quiet = send(stage, stage.units[0], name_public=False)
    row = ContestCertificate(entry=quiet, award="part", nonce="1" * 40, by=stage.lead)
    row.code_hash = token_hash(code_of(row.nonce))
    row.save()
    assert confirm(code_of(row.nonce)).name == f"Bài số {quiet.number}"


def test_after_personal_data_are_erased_no_name_is_left(stage):
    certificate = one()
    erase_personal_data(contest=stage.contest)
    assert confirm(code_of(certificate.nonce)).name == f"Bài số {certificate.entry.number}"
    assert f"Bài số {certificate.entry.number}" in words(certificates_pdf([one()]))[0]


def test_certificate_that_was_taken_back_says_why(stage):
    certificate = one()
    with pytest.raises(Unacceptable):
        withdraw_certificate(actor=stage.lead, certificate=certificate, why=" ")
    withdraw_certificate(actor=stage.lead, certificate=certificate, why="In nhầm giải.")
    found = confirm(code_of(certificate.nonce))
    assert (found.why, found.withdrawn is not None) == ("In nhầm giải.", True)
    with pytest.raises(Conflicted):
        withdraw_certificate(actor=stage.lead, certificate=certificate, why="Lần nữa.")
    assert issue_certificates(actor=stage.lead, contest=stage.contest) == 1


def test_before_results_there_are_none_and_editors_issue_none(stage):
    with pytest.raises(NotAllowed):
        issue_certificates(actor=stage.editor, contest=stage.contest)
    early = decided()
    with pytest.raises(Conflicted):
        issue_certificates(actor=early.lead, contest=early.contest)
