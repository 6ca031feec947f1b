"""The steps of a whole contest in a desk of its own: ``python -m bench.contest_desk STEP FOLDER``.

Each step is a process that may be killed with signal 9 at any moment; begun once more, it goes on where it was. The
folder holds ``texts.json`` and, under ``desk``, the data folder of the desk on SQLite. A step prints one line of JSON.
"""

from __future__ import annotations

import io
import json
import os
import random
import sys
import time
import zipfile
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

from openpyxl import Workbook

UNITS, JUDGES, WINNERS = 12, 60, 23
GOES_UP = 15  # of each unit to the last level
SEED = 5

Facts = dict[str, Any]


def desk(folder: Path) -> None:
    """Load the desk of this folder."""
    os.environ["SANGTO_DATA"] = str(folder / "desk")
    from sangto_desk.operations.start import load, make_folder, prepare

    make_folder(None)
    prepare(load(None))


def make(folder: Path) -> Facts:
    """A province with twelve districts, a contest of two levels, judges."""
    from django.utils import timezone

    from sangto_desk.accounts.models import Role
    from sangto_desk.accounts.services import create_unit, create_user, grant_role, save_profile
    from sangto_desk.contests import services
    from sangto_desk.contests.records import CriterionDetails, Details, LevelDetails, QuotaDetails

    save_profile(name="Đo", contact="a@desk.example", languages=["vi"], funding="Đo.", correction_policy="Đo.")
    root = create_unit(name="Tỉnh")
    units = [create_unit(name=f"Huyện {number}", parent=root) for number in range(1, UNITS + 1)]
    people = [
        create_user(email=f"{n}@desk.example", name=n, password="mat-khau-do-123") for n in ("chu-tri", "bien-tap")
    ]
    for user, role in zip(people, (Role.LEAD, Role.EDITOR), strict=True):
        grant_role(user=user, unit=root, role=role)
    now = timezone.now()
    details = Details(
        title="Viết về quê hương", slug="viet-ve-que-huong", task="Kể về một nơi chốn.", consent="Đồng ý.",
        opens=now - timedelta(days=1), closes=now + timedelta(days=2), erase_on=(now + timedelta(days=99)).date(),
        languages=("vi", "en", "other"), most_words=3000, extra_reads=3,
    )  # fmt: skip
    contest = services.create_contest(actor=people[1], unit=root, details=details)
    services.set_rubric(actor=people[1], contest=contest, criteria=[CriterionDetails("Nội dung")])
    first = LevelDetails("Vòng huyện", tuple(QuotaDetails(GOES_UP, unit) for unit in units))
    levels = [first, LevelDetails("Vòng tỉnh", (QuotaDetails(WINNERS),))]
    services.set_levels(actor=people[1], contest=contest, levels=levels)
    services.publish_contest(actor=people[1], contest=contest)
    judges = json.loads((folder / "texts.json").read_text(encoding="utf-8")).get("judges", JUDGES)
    for number in range(judges):
        _link, token = services.invite_judge(actor=people[1], contest=contest, unit=units[number % UNITS])
        judge = create_user(email=f"g{number}@desk.example", name=f"Giám khảo {number + 1}", password="mat-khau-do-1")
        services.accept_judge_invitation(token=token, user=judge)
    return {"judges": judges}


def hand_in(folder: Path) -> Facts:
    """Each district hands in its entries: a ZIP of Word files with a table, a ZIP of text files, or a table."""
    from sangto_desk.accounts.models import Unit
    from sangto_desk.contests.models import Upload
    from sangto_desk.contests.services.uploading import receive_upload

    texts = json.loads((folder / "texts.json").read_text(encoding="utf-8"))["texts"]
    for at, unit in enumerate(Unit.objects.exclude(parent=None).order_by("pk")):
        if Upload.objects.filter(unit=unit).exists():
            continue
        own = [(number, text) for number, text in enumerate(texts) if number % UNITS == at]
        data, name = (_words, _plain, _table)[at % 3](own)
        receive_upload(actor=_editor(), contest=_contest(), unit=unit, data=data, name=name, agreed=True)
    return {"uploads": Upload.objects.count()}


def _rows(own: list[tuple[int, str]], *more: str) -> Iterator[list[str]]:
    yield ["Họ và tên", "Tên bài", *more]
    for number, _text in own:
        yield [f"Nguyễn Văn Thử {number}", f"Bài {number}"]


def _book(rows: Iterator[list[str]], cells: list[str]) -> bytes:
    book = Workbook(write_only=True)
    sheet = book.create_sheet()
    sheet.append(next(rows))
    for row, cell in zip(rows, cells, strict=True):
        sheet.append([*row, cell])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _packed(own: list[tuple[int, str]], ending: str, made: Callable[[str], bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        names = [f"{number}.{ending}" for number, _text in own]
        archive.writestr("bảng.xlsx", _book(_rows(own, "Tệp"), names))
        for name, (_number, text) in zip(names, own, strict=True):
            archive.writestr(name, made(text))
    return out.getvalue()


def _word_file(text: str) -> bytes:
    import docx

    document, out = docx.Document(), io.BytesIO()
    document.add_paragraph(text)
    document.save(out)
    return out.getvalue()


def _words(own: list[tuple[int, str]]) -> tuple[bytes, str]:
    return _packed(own, "docx", _word_file), "bài.zip"


def _plain(own: list[tuple[int, str]]) -> tuple[bytes, str]:
    return _packed(own, "txt", str.encode), "bài.zip"


def _table(own: list[tuple[int, str]]) -> tuple[bytes, str]:
    return _book(_rows(own, "Nội dung"), [text for _number, text in own]), "bài.xlsx"


def take_in(folder: Path) -> Facts:
    """Work through all uploads."""
    from sangto_desk.contests.models import Entry, Upload, UploadRow
    from sangto_desk.contests.services.uploading import work_through

    for upload in Upload.objects.order_by("pk"):
        work_through(upload_id=upload.pk)
    refused = UploadRow.objects.filter(entry=None).count()
    return {"entries": Entry.objects.count(), "rows": UploadRow.objects.count(), "refused": refused}


def compare(folder: Path) -> Facts:
    """Find what entries share, and how many of the planted copies are among it."""
    from sangto_desk.contests.models import Entry, SharedText
    from sangto_desk.contests.sealing import unseal
    from sangto_desk.contests.services.comparing import compare as run_comparison
    from sangto_desk.contests.services.comparing import start_comparison

    run = run_comparison(run_id=start_comparison(actor=_editor(), contest=_contest()).pk)
    names = {
        unseal(entry.entrant.sealed).name.split()[-1]: entry.pk for entry in Entry.objects.select_related("entrant")
    }
    found = {frozenset((row.entry_id, row.other_id)) for row in SharedText.objects.filter(run=run)}
    planted = json.loads((folder / "texts.json").read_text(encoding="utf-8"))["copies"]
    hits = sum(frozenset((names.get(str(a)), names.get(str(b)))) in found for a, b in planted)
    return {"pairs": len(found), "planted": len(planted), "planted found": hits}


def assign(folder: Path) -> Facts:
    """Close the contest where it is open, and deal the entries of the level that comes next."""
    from sangto_desk.contests import services
    from sangto_desk.demo.clock import standing_at

    contest = _contest()
    with standing_at(contest.closes + timedelta(hours=1)):
        if contest.state == "open":
            services.close_contest(actor=_editor(), contest=contest)
        round_ = services.assign_round(actor=_editor(), contest=contest, seed=SEED)
    return {"readings": round_.readings.count()}


def score(folder: Path) -> Facts:
    """Judges hand in all that is assigned to them: quality, severity and noise as in the simulation of the engine."""
    from decimal import Decimal

    from sangto_desk.contests import services
    from sangto_desk.contests.models import Reading, Score
    from sangto_desk.contests.records import Given

    criterion = _contest().criteria.get()
    rows = Reading.objects.filter(state__in=("assigned", "begun"))
    for reading in rows.select_related("judge__user", "judge__contest", "round", "entry").order_by("pk"):
        quality = random.Random(reading.entry_id).gauss(0, 1)
        severity = random.Random(-reading.judge_id).gauss(0, 0.6)
        noise = random.Random(reading.pk * 7919).gauss(0, 0.8)
        value = min(10.0, max(0.0, round(2 * (5 + 1.5 * (quality + severity + noise))) / 2))
        given = [Given(criterion.pk, Decimal(str(value)))]
        services.hand_in(actor=reading.judge.user, reading=reading, given=given)
    return {"readings": Reading.objects.filter(state="handed-in").count(), "scores": Score.objects.count()}


def rank(folder: Path) -> Facts:
    """Rank the round that is being read."""
    from sangto_desk.contests import services

    ranking = services.rank_round(actor=_editor(), round_=_round())
    return {"tied": ranking.standings.filter(zone="tie").count()}


def read_more(folder: Path) -> Facts:
    """Deal extra reads around the cut."""
    from sangto_desk.contests import services

    return {"readings": services.order_extra_reads(actor=_editor(), round_=_round())}


def go_up(folder: Path) -> Facts:
    """Let the best of each pool go up; begun once more after it was done, it does nothing."""
    from sangto_desk.contests import services
    from sangto_desk.contests.models import Promotion, Round

    open_rounds = Round.objects.filter(state="reading")
    if open_rounds.exists():
        services.promote(actor=_lead(), round_=_round(), reason="Đã đọc thêm quanh mức chọn.")
    return {"went up": Promotion.objects.count()}


def publish(folder: Path) -> Facts:
    """Publish the results, issue certificates, make the PDF of all and the report in three formats."""
    from sangto_desk.contests import services
    from sangto_desk.contests.certificates import certificates_pdf
    from sangto_desk.contests.exports import MEDIA_TYPES, export_report
    from sangto_desk.contests.figures import report_of
    from sangto_desk.contests.models import ContestCertificate
    from sangto_desk.contests.services.certificates import issue_certificates

    services.publish_results(actor=_lead(), contest=_contest())
    issued = issue_certificates(actor=_lead(), contest=_contest(), everybody=True)
    winners = ContestCertificate.objects.filter(award="winner").select_related("entry__contest__unit")
    pages = certificates_pdf(winners)
    report = report_of(_contest())
    sizes = {kind: len(export_report(report, kind)) for kind in MEDIA_TYPES}
    return {"certificates": issued, "winners": winners.count(), "bytes of certificates": len(pages), **sizes}


def _contest() -> Any:
    from sangto_desk.contests.models import Contest

    return Contest.objects.get()


def _round() -> Any:
    from sangto_desk.contests.models import Round

    return Round.objects.get(state="reading")


def _editor() -> Any:
    from sangto_desk.accounts.models import User

    return User.objects.get(name="bien-tap")


def _lead() -> Any:
    from sangto_desk.accounts.models import User

    return User.objects.get(name="chu-tri")


STEPS: dict[str, Callable[[Path], Facts]] = {
    step.__name__: step for step in (make, hand_in, take_in, compare, assign, score, rank, read_more, go_up, publish)
}


def main(step: str, place: str) -> None:
    folder = Path(place)
    desk(folder)
    wall, cpu = time.perf_counter(), time.process_time()
    facts = STEPS[step](folder)
    status = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    memory = next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) * 1024
    children = os.times().children_user + os.times().children_system
    taken = {"wall": time.perf_counter() - wall, "cpu": time.process_time() - cpu + children, "memory": memory}
    print(json.dumps({**taken, "facts": facts}))


if __name__ == "__main__":
    main(*sys.argv[1:])
