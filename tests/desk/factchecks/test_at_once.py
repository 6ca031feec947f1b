"""Two people in the same moment, and a process that is killed in the middle: nothing is lost, nothing is doubled."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest
from django.db import connection, connections
from django_tasks_db.models import DBTaskResult

from desk.stages import make_desk, make_draft, make_judged, make_judged_once
from sangto_desk.audit.models import Entry
from sangto_desk.common.errors import Conflicted, DeskError
from sangto_desk.factchecks.models import Revision, Verdict, Version
from sangto_desk.factchecks.records import Text
from sangto_desk.factchecks.services import give_second_verdict, publish_fact_check, save_draft
from sangto_desk.factchecks.tasks import index_fact_check
from sangto_desk.inbox.models import Question
from sangto_desk.inbox.services import link_question, receive_tip

pytestmark = pytest.mark.django_db(transaction=True)


def at_once(*calls: Callable[[], object]) -> list[object]:
    """What each call returned or raised, begun in the same moment in threads of their own."""
    start = Barrier(len(calls))

    def run(call: Callable[[], object]) -> object:
        try:
            start.wait(timeout=300)
            return call()
        except DeskError as error:
            return error
        finally:
            connections.close_all()

    with ThreadPoolExecutor(len(calls)) as threads:
        return list(threads.map(run, calls))


def test_of_two_second_verdicts_at_once_one_counts():
    desk = make_desk()
    factcheck = make_judged_once(desk)
    judges = (desk.lead, desk.administrator)
    answers = at_once(
        *(
            lambda judge=judge: give_second_verdict(actor=judge, factcheck=factcheck, rating="false", reasons="x")
            for judge in judges
        )
    )
    assert sorted(isinstance(answer, Conflicted) for answer in answers) == [False, True]
    assert Verdict.objects.filter(place="second").count() == 1


def test_published_at_once_by_two_it_is_published_once():
    desk = make_desk()
    factcheck = make_judged(desk)
    answers = at_once(
        *(lambda by=by: publish_fact_check(actor=by, factcheck=factcheck) for by in (desk.lead, desk.administrator))
    )
    assert sorted(isinstance(answer, Conflicted) for answer in answers) == [False, True]
    assert Version.objects.count() == 1
    assert DBTaskResult.objects.filter(task_path=index_fact_check.module_path).count() == 1


def test_of_texts_saved_at_once_each_is_kept():
    desk = make_desk()
    factcheck = make_draft(desk)
    titles = [f"Bản {number}" for number in range(4)]
    answers = at_once(
        *(
            lambda title=title: save_draft(actor=desk.editor, factcheck=factcheck, base=1, text=Text(title=title))
            for title in titles
        )
    )
    assert sorted(answer.conflict for answer in answers) == [False, True, True, True]
    assert set(Revision.objects.values_list("content__title", flat=True)) >= set(titles)


KILLED = """
import os, signal, sys
from django.conf import settings
settings.DATABASES["default"]["NAME"] = sys.argv[1]
import django
django.setup()
from sangto_desk.accounts.models import User
from sangto_desk.factchecks.models import FactCheck
from sangto_desk.factchecks.services import publishing

def killing(function):
    def killed(*args, **values):
        function(*args, **values)
        os.kill(os.getpid(), signal.SIGKILL)
    return killed

if sys.argv[2] == "commit":
    publish = killing(publishing.publish_fact_check)
else:
    setattr(publishing, sys.argv[2], killing(getattr(publishing, sys.argv[2])))
    publish = publishing.publish_fact_check
publish(actor=User.objects.get(pk=sys.argv[3]), factcheck=FactCheck.objects.get(pk=sys.argv[4]))
"""


def publish_and_be_killed(point: str, actor: int, factcheck: int) -> int:
    """Publish in a process that kills itself behind a step; its exit status."""
    environment = {**os.environ, "DJANGO_SETTINGS_MODULE": "desk_settings"}
    environment["PYTHONPATH"] = str(Path(__file__).parents[2])
    name = str(connection.settings_dict["NAME"])
    command = [sys.executable, "-c", KILLED, name, point, str(actor), str(factcheck)]
    return subprocess.run(command, env=environment, timeout=600, check=False).returncode


@pytest.mark.parametrize("point", ["freeze", "show", "follow_fact_check", "announce", "record", "commit"])
def test_killed_while_publishing_all_of_it_is_there_or_nothing(point):
    desk = make_desk()
    factcheck = make_judged(desk)
    receive_tip(text="Gội đầu sau 10 giờ đêm là vỡ mạch máu não.", channel="web", unit=desk.unit)
    link_question(actor=desk.editor, question=Question.objects.get(), claim=factcheck.claim)
    connection.close()
    assert publish_and_be_killed(point, desk.lead.pk, factcheck.pk) == -signal.SIGKILL
    committed = point == "commit"
    if not committed:
        publish_fact_check(actor=desk.lead, factcheck=factcheck)
    factcheck.refresh_from_db()
    assert (factcheck.state, Version.objects.count()) == ("published", 1)
    assert Question.objects.get().status == "answered"
    assert DBTaskResult.objects.filter(task_path=index_fact_check.module_path).count() == 1
    assert Entry.objects.filter(action="factchecks.publish").count() == 1
    with pytest.raises(Conflicted):
        publish_fact_check(actor=desk.lead, factcheck=factcheck)
