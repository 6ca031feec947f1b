"""Something to show at every address of contests that names a thing, for the matrix of roles."""

from desk.contests import playing
from sangto_desk.contests import services
from sangto_desk.contests.models import ContestCertificate
from sangto_desk.contests.services.certificates import issue_certificates
from sangto_desk.contests.services.comparing import compare, start_comparison
from sangto_desk.contests.services.uploading import receive_upload


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


def upload_of(desk):
    stage = stage_of(desk)
    given = {"unit": stage.units[0], "data": b"a,b", "name": "bảng.csv", "agreed": True}
    upload = receive_upload(actor=stage.editor, contest=stage.contest, **given)
    return {"number": stage.contest.number, "pk": upload.pk}


def pair_of(desk):
    stage = stage_of(desk)
    for _time in range(2):
        playing.send(stage, stage.units[0])
    run = start_comparison(actor=stage.editor, contest=stage.contest)
    return {"number": stage.contest.number, "pk": compare(run_id=run.pk).shared.get().pk}


def case_of(desk):
    stage = stage_of(desk)
    entry = playing.send(stage, stage.units[0])
    case = services.open_case(actor=stage.editor, entry=entry, evidence={})
    return {"number": stage.contest.number, "pk": case.pk}


def certificate_of(desk):
    stage = stage_of(desk, playing.published, entries=2, judges=2)
    issue_certificates(actor=stage.lead, contest=stage.refreshed())
    return {"number": stage.contest.number, "pk": ContestCertificate.objects.latest("pk").pk}


CONTESTS = {
    **{f"newsroom:{name}": draft_of for name in ("contest-edit", "contest-rubric", "contest-levels")},
    **{
        f"newsroom:{name}": contest_of
        for name in """contest contest-calibration contest-step contest-entries contest-leaks contest-judges
        contest-rounds contest-round-step contest-results contest-publish-results contest-prizes contest-uploads
        contest-upload-template contest-originality contest-figures contest-certificates
        contest-certificates-issue""".split()
    },
    **{f"newsroom:{name}": upload_of for name in ("contest-upload", "contest-upload-file")},
    "newsroom:contest-pair": pair_of,
    **{f"newsroom:{name}": case_of for name in ("contest-case", "contest-case-ask")},
    "newsroom:contest-figures-file": lambda desk: {**contest_of(desk), "kind": "xlsx"},
    "newsroom:contest-certificate-withdraw": certificate_of,
    "newsroom:contest-entry": entry_of,
    "newsroom:contest-judge": judge_of,
    "newsroom:contest-invitation": invitation_of,
    "newsroom:contest-appeal": appeal_of,
    "judging:join": lambda desk: {"token": "khong-co-lien-ket-nay"},
    **{f"judging:{name}": contest_of for name in ("mine", "use", "conflicts")},
    "judging:calibration": calibration_of,
    **{f"judging:{name}": reading_of for name in ("reading", "edit", "recuse", "leak")},
}
