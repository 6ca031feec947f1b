"""A whole contest through its services, from the announcement to an answered appeal."""

import json
from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from desk.contests import playing
from sangto_desk.audit.models import Entry as Trail
from sangto_desk.audit.published import latest_about
from sangto_desk.common.errors import Conflicted
from sangto_desk.contests import published, services
from sangto_desk.contests.models import AppealOutcome
from sangto_desk.contests.selectors.rounds import winners_of

pytestmark = pytest.mark.django_db


def test_whole_contest_of_two_levels_ends_with_results_in_the_public_log():
    stage = playing.ranked(levels=2, units=2, entries=4, judges=5)
    district = stage.contest.rounds.get()
    if district.rankings.last().standings.filter(zone="tie").exists():
        services.order_extra_reads(actor=stage.editor, round_=district)
        playing.read_all(stage)
        services.rank_round(actor=stage.editor, round_=district)
    services.promote(actor=stage.lead, round_=district, reason="Đã đọc thêm, vẫn sát nhau.")
    best = {stage.units[0].pk: stage.entries[3].pk, stage.units[1].pk: stage.entries[7].pk}
    assert {row.entry.unit_id: row.entry_id for row in district.promotions.all()} == best

    services.assign_round(actor=stage.editor, contest=stage.refreshed(), seed=8)
    playing.read_all(stage)
    final = stage.contest.rounds.get(level__order=2)
    assert {row.entry_id for row in final.readings.all()} == set(best.values())
    services.rank_round(actor=stage.editor, round_=final)
    services.promote(actor=stage.lead, round_=final, reason="Chỉ có hai bài.")
    assert [row.entry_id for row in winners_of(stage.contest)] == [stage.entries[7].pk]

    row = services.publish_results(actor=stage.lead, contest=stage.refreshed())
    logged = latest_about(published.results_path(stage.contest.slug))
    assert (logged.kind, logged.sha256) == ("publication", row.sha256)
    content = json.loads(row.content)
    assert [level["name"] for level in content["levels"]] == ["Vòng huyện", "Vòng tỉnh"]
    winner = stage.entries[7]
    assert [chosen["entry"] for chosen in content["levels"][1]["chosen"]] == [winner.number]
    shown = published.results(stage.contest).levels[0].winners[0]
    assert (shown.entry, shown.place, shown.name.startswith("Nguyễn Minh Hoạ")) == (winner.number, 1, True)


def test_appeal_reopens_the_round_and_results_are_corrected_in_the_log():
    stage = playing.published(units=1, quota=2)
    first = stage.contest.results.get()
    appeal = services.appeal(entry=stage.entries[0], reason="Tôi thấy điểm diễn đạt quá thấp, gọi 0912345678.")
    assert "0912345678" not in appeal.reason
    round_ = stage.contest.rounds.get()
    services.reopen_round(actor=stage.lead, round_=round_, reason="Chấm phúc khảo.")
    reading = stage.entries[0].readings.first()
    given = playing.give(stage, 10, 10)
    services.edit_scores(actor=reading.judge.user, reading=reading, given=given, reason="Đọc lại, cho điểm nhầm bài.")
    services.rank_round(actor=stage.editor, round_=round_)
    services.promote(actor=stage.lead, round_=round_, reason="Đã phúc khảo.")
    second = services.publish_results(actor=stage.lead, contest=stage.refreshed(), reason="Sau phúc khảo.")
    logged = latest_about(published.results_path(stage.contest.slug))
    assert (logged.kind, logged.sha256, logged.replaces) == ("correction", second.sha256, first.sha256)
    services.answer_appeal(
        actor=stage.lead, appeal=appeal, outcome=AppealOutcome.CORRECTED, answer="Điểm đã được xem lại."
    )
    shown = Client().get(published.results_path(stage.contest.slug))
    earlier = reverse("public:contest-earlier-results", args=[stage.contest.slug, 1])
    assert (shown.status_code, Client().get(earlier).content) == (200, first.content.encode())
    path = published.appeal_path(stage.contest.slug, stage.entries[0].number, 1)
    answered = latest_about(path)
    assert (answered.kind, answered.sha256, answered.outcome) == ("appeal-outcome", appeal.sha256, "corrected")
    with pytest.raises(Conflicted):
        services.answer_appeal(actor=stage.lead, appeal=appeal, outcome=AppealOutcome.DECLINED, answer="Thôi.")


def test_every_write_leaves_one_entry_in_the_trail():
    stage = playing.published(units=1)
    actions = list(Trail.objects.filter(action__startswith="contests.").values_list("action", flat=True))
    expected = {
        "contests.create": 1,
        "contests.publish": 1,
        "contests.receive": 3,
        "contests.join-as-judge": 4,
        "contests.close": 1,
        "contests.assign": 1,
        "contests.hand-in": stage.contest.rounds.get().readings.count(),
        "contests.rank": 1,
        "contests.promote": 1,
        "contests.publish-results": 1,
    }
    assert {action: actions.count(action) for action in expected} == expected
    assert stage.contest.state == "results"


def test_personal_data_are_erased_on_their_day_and_results_keep_their_numbers():
    stage = playing.published(units=1)
    with playing.standing_at(timezone.now() + timedelta(days=91)):
        assert services.erase_what_is_due() == 3
        assert services.erase_what_is_due() == 0
    rows = [entry.entrant for entry in stage.entries]
    assert {(row.sealed, row.name_public, row.erased_at is not None) for row in rows} == {("", False, True)}
    winner = published.results(stage.contest).levels[0].winners[0]
    assert (winner.entry, winner.name) == (stage.entries[2].number, "")
