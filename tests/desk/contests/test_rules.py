"""What the database refuses, whoever asks: written past the services, straight into the tables."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from desk.contests import playing
from desk.factories import make_user
from sangto_desk.contests import services
from sangto_desk.contests.models import (
    Contest,
    Criterion,
    Entrant,
    Entry,
    OriginalityCase,
    Promotion,
    Reading,
    Round,
    Score,
)

pytestmark = pytest.mark.django_db


def refused(write) -> str:
    with pytest.raises(IntegrityError) as caught, transaction.atomic():
        write()
    return str(caught.value)


def test_announced_contest_keeps_its_task_rubric_and_quotas():
    stage = playing.opened()
    row = Contest.objects.filter(pk=stage.contest.pk)
    message = "what a contest has announced is not changed"
    assert message in refused(lambda: row.update(task="Đề khác"))
    assert message in refused(lambda: row.update(reads_per_entry=1))
    assert message in refused(lambda: stage.contest.criteria.update(weight=5))
    assert message in refused(lambda: Criterion.objects.create(contest=stage.contest, name="Thêm"))
    assert message in refused(lambda: stage.contest.criteria.all().delete())
    assert message in refused(lambda: stage.contest.levels.get().quotas.update(number=9))


def test_announced_end_is_put_off_and_erasing_is_not():
    stage = playing.opened()
    row = Contest.objects.filter(pk=stage.contest.pk)
    assert "ends later or not" in refused(lambda: row.update(closes=stage.contest.closes - timedelta(hours=1)))
    assert "ends later or not" in refused(lambda: row.update(erase_on=stage.contest.erase_on + timedelta(days=1)))
    assert "ends later or not" in refused(lambda: row.update(state="draft"))
    assert row.update(closes=stage.contest.closes + timedelta(hours=1)) == 1


def test_entry_comes_only_while_the_contest_is_open_and_stays_what_it_is():
    stage = playing.closed(judges=1)
    entry = stage.entries[0]
    rows = Entry.objects.filter(pk=entry.pk)
    values = {field.attname: getattr(entry, field.attname) for field in Entry._meta.concrete_fields}
    values |= {"id": None, "number": 1, "key": "k", "twin": "t", "ticket_hash": "0" * 64}
    assert "while a contest is open" in refused(lambda: Entry.objects.create(**values))
    assert "append-only in" in refused(lambda: rows.update(number=7))
    assert "append-only in" in refused(lambda: rows.update(sha256="1" * 64))
    assert "append-only" in refused(lambda: rows.get().entrant.delete() and rows.delete())


def test_minor_takes_part_only_with_the_consent_of_a_guardian():
    stage = playing.opened()
    entry = playing.send(stage, stage.units[0])
    row = Entrant.objects.filter(entry=entry)
    refused(lambda: row.update(minor=True, guardian_consent=False))
    assert row.update(minor=True, guardian_consent=True) == 1


def test_one_person_cannot_exclude_an_entry():
    stage = playing.closed()
    entry = stage.entries[0]
    assert "two people" in refused(lambda: Entry.objects.filter(pk=entry.pk).update(state="excluded"))
    case = services.open_case(actor=stage.editor, entry=entry, evidence={"pair": 1})
    services.propose_outcome(actor=stage.editor, case=case, outcome="excluded", reason="Chép nguyên ba đoạn.")
    alone = {"outcome": "excluded", "decided_by": stage.editor, "decided": timezone.now()}
    refused(lambda: OriginalityCase.objects.filter(pk=case.pk).update(**alone))
    services.confirm_outcome(actor=stage.lead, case=case)
    entry.refresh_from_db()
    assert entry.state == "excluded"
    assert "decided case" in refused(lambda: OriginalityCase.objects.filter(pk=case.pk).update(reason="khác"))


def reading(stage, judge, entry) -> Reading:
    return Reading(round=stage.contest.rounds.get(), judge=judge, entry=entry)


def test_nobody_reads_what_they_have_a_conflict_with():
    stage = playing.closed()
    own = playing.add_judge(stage, stage.units[0])
    declared = playing.add_judge(stage)
    services.declare_conflict(actor=declared.user, judge=declared, unit=stage.units[1], reason="Con tôi học ở đó.")
    services.assign_round(actor=stage.editor, contest=stage.contest, seed=1)
    entry = {unit.pk: Entry.objects.filter(unit=unit).first() for unit in stage.units}
    message = "nobody reads what they have a conflict with"
    assert message in refused(lambda: reading(stage, own, entry[stage.units[0].pk]).save())
    assert message in refused(lambda: reading(stage, declared, entry[stage.units[1].pk]).save())
    pairs = Reading.objects.values_list("judge_id", "entry__unit_id")
    assert {unit for judge, unit in pairs if judge == own.pk} == {stage.units[1].pk}
    assert {unit for judge, unit in pairs if judge == declared.pk} == {stage.units[0].pk}


def test_reading_joins_what_belongs_together():
    stage, other = playing.assigned(judges=2), playing.closed()
    assert "belong together" in refused(lambda: reading(stage, other.judges[0], stage.entries[0]).save())
    assert "belong together" in refused(lambda: reading(stage, stage.judges[0], other.entries[0]).save())


def score(stage, reading, by, value="5", **more) -> Score:
    return Score(reading=reading, criterion=stage.contest.criteria.first(), value=Decimal(value), by=by, **more)


def test_only_its_judge_scores_a_reading_and_only_on_the_scale():
    stage = playing.assigned()
    row = Reading.objects.filter(judge=stage.judges[0]).first()
    judge, other = stage.judges[0].user, make_user()
    assert "only its judge" in refused(score(stage, row, judge).save)
    Reading.objects.filter(pk=row.pk).update(state="handed-in", handed_in=timezone.now())
    assert "only its judge" in refused(score(stage, row, other).save)
    assert "only its judge" in refused(score(stage, row, stage.lead).save)
    assert "on the scale" in refused(score(stage, row, judge, "10.5").save)
    assert "on the scale" in refused(score(stage, row, judge, "5.25").save)
    assert "the first score has no reason" in refused(score(stage, row, judge, reason="Vì sao?").save)
    score(stage, row, judge).save()
    assert "the first score has no reason" in refused(score(stage, row, judge, "6").save)
    score(stage, row, judge, "6", reason="Đọc lại.").save()
    assert "append-only" in refused(lambda: Score.objects.update(value=1))
    assert "append-only" in refused(lambda: Score.objects.all().delete())


def test_nothing_goes_up_that_was_not_ranked_within_the_quota():
    stage = playing.ranked(units=1, quota=1)
    standing = stage.contest.rounds.get().rankings.get().standings.get(place=2)
    values = {"round": stage.contest.rounds.get(), "entry": standing.entry, "quota": standing.quota}
    over = Promotion(standing=standing, place=2, **values)
    assert "within the quota" in refused(over.save)
    assert "append-only" in refused(lambda: standing.delete())


def test_round_is_decided_by_a_ranking_or_not_at_all():
    stage = playing.ranked(units=1)
    refused(lambda: Round.objects.update(state="promoted"))
    refused(lambda: Round.objects.update(decided=stage.contest.rounds.get().rankings.get()))


def test_what_was_erased_stays_erased():
    stage = playing.opened()
    entry = playing.send(stage, stage.units[0])
    services.withdraw_entry(entry=entry)
    rows = Entrant.objects.filter(entry=entry)
    assert "stays erased" in refused(lambda: rows.update(sealed="lại", erased_at=None))
    assert "stays so" in refused(lambda: Entry.objects.filter(pk=entry.pk).update(state="received", text="lại"))
