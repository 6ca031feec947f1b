"""Rankings and decisions: no cut without certainty or a reason, no comparison without judges in common."""

import pytest
from django.test import Client
from django.urls import reverse

from desk.contests import playing
from sangto_desk.common.errors import Conflicted, NotAllowed, Unacceptable
from sangto_desk.contests import services
from sangto_desk.contests.models import Reading

pytestmark = pytest.mark.django_db


def test_unsure_cut_needs_extra_reads_or_a_reason():
    stage = playing.assigned(units=1, entries=4, judges=4)
    for reading in Reading.objects.select_related("judge__user", "judge__contest", "round"):
        services.hand_in(actor=reading.judge.user, reading=reading, given=playing.give(stage, 6, 6))
    round_ = stage.contest.rounds.get()
    services.rank_round(actor=stage.editor, round_=round_)
    with pytest.raises(Conflicted) as caught:
        services.promote(actor=stage.lead, round_=round_)
    assert caught.value.name == "contests.unsure"
    before = Reading.objects.count()
    added = services.order_extra_reads(actor=stage.editor, round_=round_)
    assert (added > 0, Reading.objects.count()) == (True, before + added)
    with pytest.raises(NotAllowed):
        services.promote(actor=stage.editor, round_=round_, reason="Chốt.")
    assert len(services.promote(actor=stage.lead, round_=round_, reason="Đã bốc thăm công khai.")) == 1


def test_decision_needs_a_ranking_of_all_that_was_handed_in():
    stage = playing.ranked(units=1)
    reading = Reading.objects.first()
    given = playing.give(stage, 10, 10)
    services.edit_scores(actor=reading.judge.user, reading=reading, given=given, reason="Nhầm.")
    with pytest.raises(Conflicted) as caught:
        services.promote(actor=stage.lead, round_=stage.contest.rounds.get(), reason="Chốt.")
    assert caught.value.name == "contests.rank-first"


def test_second_of_two_clicks_finds_what_the_first_has_done():
    stage = playing.ranked()
    first, second = (stage.contest.rounds.get() for _ in range(2))
    services.promote(actor=stage.lead, round_=first, reason="Ban giám khảo đã họp.")
    with pytest.raises(Conflicted):
        services.promote(actor=stage.lead, round_=second, reason="Ban giám khảo đã họp.")
    services.publish_results(actor=stage.lead, contest=stage.contest)
    with pytest.raises(Unacceptable):
        services.publish_results(actor=stage.lead, contest=stage.contest)


def test_district_level_is_read_within_units_and_a_share_crosses_them():
    stage = playing.closed(units=2, entries=5, judges=0, by_unit=True, cross_share=0.5)
    for unit in stage.units * 2:
        playing.add_judge(stage, unit)
    services.assign_round(actor=stage.editor, contest=stage.contest, seed=5)
    pairs = Reading.objects.values_list("entry__unit_id", "judge__unit_id")
    across = sum(entry != judge for entry, judge in pairs)
    assert 0.4 <= across / len(pairs) <= 0.6


def test_extra_missing_is_said_with_the_way_out(monkeypatch):
    import builtins

    plain = builtins.__import__

    def without(name, *arguments, **options):
        if name == "sangto.judging":
            raise ModuleNotFoundError(name)
        return plain(name, *arguments, **options)

    stage = playing.closed(units=1, entries=1, judges=2)
    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(Conflicted) as caught:
        services.assign_round(actor=stage.editor, contest=stage.contest)
    assert (caught.value.name, "sangto[contests]" in caught.value.hint) == ("contests.extra-missing", True)


@pytest.mark.parametrize("make", ["set_up", "opened", "assigned", "ranked", "decided", "published"])
def test_organisers_pages_are_shown_at_every_stage(make):
    stage = getattr(playing, make)(units=1)
    client = Client()
    client.force_login(stage.lead)
    for name in ("contest", "contest-entries", "contest-judges", "contest-rounds", "contest-results", "contest-leaks"):
        assert client.get(reverse(f"newsroom:{name}", args=[stage.contest.number])).status_code == 200
    public = client.get(reverse("public:contest", args=[stage.contest.slug]))
    assert public.status_code == (404 if make == "set_up" else 200)
    results = client.get(reverse("public:contest-results", args=[stage.contest.slug]))
    assert results.status_code == (200 if make == "published" else 404)


def test_names_of_winners_are_looked_up_by_a_lead_and_that_is_recorded():
    stage = playing.decided(units=1)
    with pytest.raises(NotAllowed):
        services.look_up_winners(actor=stage.editor, contest=stage.contest)
    (winner,) = services.look_up_winners(actor=stage.lead, contest=stage.contest)
    assert (winner.place, winner.person.name.startswith("Nguyễn Minh Hoạ")) == (1, True)
