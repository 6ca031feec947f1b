"""A process that is killed with signal 9 while it takes entries in or lets them go up loses and doubles nothing."""

import os
import signal
import time

import pytest
from django.db import connections

from desk.contests.playing import ESSAY, opened, ranked
from sangto_desk.contests import services
from sangto_desk.contests.models import Entry, Promotion, Upload, UploadRow
from sangto_desk.contests.services.uploading import receive_upload, work_through

pytestmark = pytest.mark.django_db(transaction=True)

ROWS = 25


def killed(work, when):
    """Do work in a process of its own, and kill it as soon as `when` holds, or after some seconds."""
    connections.close_all()
    child = os.fork()
    if not child:
        try:
            work()
        finally:
            os._exit(0)
    until = time.monotonic() + 20
    while not when() and time.monotonic() < until and os.waitpid(child, os.WNOHANG) == (0, 0):
        time.sleep(0.005)
    try:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
    except (ProcessLookupError, ChildProcessError):
        pass  # it was done before
    connections.close_all()


def test_upload_goes_on_after_kills_and_every_row_is_there_once():
    stage = opened()
    lines = [f'Tác giả {number},"{ESSAY} Chuyện thứ {number} của em ở quê."' for number in range(ROWS)]
    data = "\n".join(["Họ và tên,Nội dung", *lines]).encode()
    given = {"unit": stage.units[0], "data": data, "name": "bảng.csv", "agreed": True}
    upload = receive_upload(actor=stage.editor, contest=stage.contest, **given)
    for least in (3, 9, 15):
        killed(lambda: work_through(upload_id=upload.pk), lambda least=least: Entry.objects.count() >= least)
    work_through(upload_id=upload.pk)
    assert (Entry.objects.count(), UploadRow.objects.exclude(entry=None).count()) == (ROWS, ROWS)
    assert Upload.objects.get().state == "done"


def test_entries_go_up_once_whenever_the_process_is_killed():
    stage = ranked()
    round_ = stage.contest.rounds.get()

    def go_up():
        services.promote(actor=stage.lead, round_=round_, reason="Đã họp.")

    killed(go_up, lambda: True)
    round_.refresh_from_db()
    if round_.state == "reading":
        assert Promotion.objects.count() == 0
        go_up()
    assert Promotion.objects.count() == len(stage.units)
