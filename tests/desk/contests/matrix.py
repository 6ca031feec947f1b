"""Something to show at every address of contests that names a thing, for the matrix of roles."""

from desk.contests import playing
from sangto_desk.contests import services


def stage_of(desk, make=playing.opened, **options):
    people = (desk.people["editor"], desk.people["lead"])
    return make(unit=desk.unit, people=people, units=1, **options)


def draft_of(desk):
    return {"number": stage_of(desk, playing.set_up).contest.number}


def contest_of(desk):
    return {"number": stage_of(desk).contest.number}


def entry_of(desk):
    stage = stage_of(desk)
    return {"number": stage.contest.number, "entry": playing.send(stage, stage.units[0]).number}


def judge_of(desk):
    stage = stage_of(desk)
    return {"number": stage.contest.number, "pk": playing.add_judge(stage).pk}


def invitation_of(desk):
    stage = stage_of(desk)
    invitation, _token = services.invite_judge(actor=stage.editor, contest=stage.contest)
    return {"number": stage.contest.number, "pk": invitation.pk}


def appeal_of(desk):
    stage = stage_of(desk, playing.published, entries=2, judges=2)
    appeal = services.appeal(entry=stage.entries[0], reason="Điểm quá thấp.")
    return {"number": stage.contest.number, "pk": appeal.pk}


def calibration_of(desk):
    return {**contest_of(desk), "order": 1}


def reading_of(desk):
    stage = stage_of(desk, playing.assigned, entries=2, judges=2)
    return {"pk": stage.contest.rounds.get().readings.first().pk}


CONTESTS = {
    **{f"newsroom:{name}": draft_of for name in ("contest-edit", "contest-rubric", "contest-levels")},
    **{
        f"newsroom:{name}": contest_of
        for name in """contest contest-calibration contest-step contest-entries contest-leaks contest-judges
        contest-rounds contest-round-step contest-results contest-publish-results contest-prizes""".split()
    },
    "newsroom:contest-entry": entry_of,
    "newsroom:contest-judge": judge_of,
    "newsroom:contest-invitation": invitation_of,
    "newsroom:contest-appeal": appeal_of,
    "judging:join": lambda desk: {"token": "khong-co-lien-ket-nay"},
    **{f"judging:{name}": contest_of for name in ("mine", "use", "conflicts")},
    "judging:calibration": calibration_of,
    **{f"judging:{name}": reading_of for name in ("reading", "edit", "recuse", "leak")},
}
