"""Updates of a developing story: one writes, a second reads, then everybody does."""

import pytest
from django.db import DatabaseError, transaction

from desk.stages import Desk, make_desk, make_draft
from sangto_desk.accounts.models import Role
from sangto_desk.accounts.services import grant_role
from sangto_desk.common.errors import Conflicted, NotAllowed, Unacceptable
from sangto_desk.factchecks.models import LiveReading
from sangto_desk.factchecks.published import live_page, live_pages
from sangto_desk.factchecks.selectors import updates_to_read
from sangto_desk.factchecks.services import confirm_live_update, post_live_update

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk() -> Desk:
    return make_desk()


def test_update_is_seen_when_a_second_person_has_read_it(desk):
    factcheck = make_draft(desk)
    first = post_live_update(actor=desk.lead, factcheck=factcheck, known="Đã hỏi bệnh viện.")
    post_live_update(actor=desk.lead, factcheck=factcheck, known="Chưa ai đọc câu này.")
    assert (live_pages(), list(updates_to_read(desk.editor)), list(updates_to_read(desk.lead))) == ([], [factcheck], [])
    confirm_live_update(actor=desk.editor, update=first)
    assert [update.known for update in live_page(factcheck.slug).updates] == ["Đã hỏi bệnh viện."]


def test_nobody_reads_their_own_update_as_the_second(desk):
    grant_role(user=desk.lead, unit=desk.unit, role=Role.ADMINISTRATOR)
    update = post_live_update(actor=desk.lead, factcheck=make_draft(desk), known="Đã hỏi bệnh viện.")
    with pytest.raises(NotAllowed):
        confirm_live_update(actor=desk.lead, update=update)
    with pytest.raises(DatabaseError), transaction.atomic():
        LiveReading.objects.create(update=update, by=desk.lead)
    confirm_live_update(actor=desk.editor, update=update)
    with pytest.raises(Conflicted):
        confirm_live_update(actor=desk.administrator, update=update)


def test_update_without_words_or_with_personal_data_is_refused(desk):
    factcheck = make_draft(desk)
    for known in ("", "  ", "Gọi chị Hồng số 0912 345 678 để hỏi."):
        with pytest.raises(Unacceptable):
            post_live_update(actor=desk.lead, factcheck=factcheck, known=known)
