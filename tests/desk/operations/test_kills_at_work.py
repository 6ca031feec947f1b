"""A desk at work, killed again and again: web process, worker, everything at once. What it acknowledged it has, once.

Three kills where all tests are run, one of each; ``SANGTO_KILLS=50`` kills fifty times, which takes minutes.

Order of steps: a desk with people and fact-checks at their stages; `sangto serve`; people who send without end, over
HTTP (`traffic`); kills at moments of a seeded chance; then the pages, the store, the trail and the public log are read.
"""

from __future__ import annotations

import json
import os
import random
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import cycle

import pytest

from desk.operations import traffic
from desk.operations.traffic import Person
from desk.running import RunningDesk, command_of, kill, until

KILLS = int(os.environ.get("SANGTO_KILLS", "3"))
PUBLICATIONS = 20
PAUSE = 3.0

SETUP = f"""
import json
from django.test import Client
from desk.stages import make_desk, make_draft, make_judged

desk = make_desk()
def session(user):
    client = Client()
    client.force_login(user)
    return client.cookies["sessionid"].value

print(json.dumps({{
    "editor": session(desk.editor),
    "lead": session(desk.lead),
    "draft": make_draft(desk).claim.number,
    "discussed": make_judged(desk, second="misleading").claim.number,
    "ready": [make_judged(desk).claim.number for _ in range({PUBLICATIONS})],
}}))
"""

READ = """
import json
from collections import Counter
from django.db import connection
from django.db.models import Count
from sangto_desk.audit.models import Entry
from sangto_desk.audit.seals import check_seals, seal_entries
from sangto_desk.factchecks.models import FactCheck, Revision, Verdict, Version
from sangto_desk.inbox.models import Question, Ticket

def integrity():
    if connection.vendor != "sqlite":
        return ["ok"]
    with connection.cursor() as cursor:
        return [line for (line,) in cursor.execute("PRAGMA integrity_check")]

seal_entries()
entries = Entry.objects.order_by("pk")
drafted = FactCheck.objects.get(claim__number=draft)
saves = entries.filter(action="factchecks.save-draft", target_id=str(drafted.pk))
print(json.dumps({
    "questions": list(Question.objects.annotate(tipped=Count("tips")).values_list("text", "count", "tipped")),
    "tickets": Ticket.objects.count(),
    "tips_in_trail": list(entries.filter(action="inbox.receive-tip").values_list("target_id", flat=True)),
    "revisions": [(row.content["title"], row.number) for row in Revision.objects.filter(draft=drafted.draft)],
    "revisions_in_trail": [after["revision"] for after in saves.values_list("after", flat=True)],
    "verdicts": list(Verdict.objects.filter(factcheck__claim__number=discussed).values_list("reasons", "rating")),
    "all_verdicts": Verdict.objects.count(),
    "versions": list(Version.objects.values_list("factcheck__claim__number", flat=True)),
    "actions": Counter(entries.values_list("action", flat=True)),
    "broken": check_seals().broken,
    "integrity": integrity(),
}))
"""


@dataclass(frozen=True)
class People:
    """Who works at the desk and who writes to it."""

    reader: Person
    program: Person
    writer: Person
    editor: Person
    lead: Person
    publisher: Person

    def everybody(self) -> list[Person]:
        return [getattr(self, name) for name in self.__dataclass_fields__]

    def acknowledged(self) -> int:
        return sum(len(person.acknowledged) for person in self.everybody())


def run(desk: RunningDesk, source: str) -> dict:
    """What a program prints that runs on the desk."""
    with desk.script(source) as program:
        text = program.communicate()[0]
    assert program.returncode == 0
    return json.loads(text)


def make_people(desk: RunningDesk, made: dict, end: threading.Event) -> People:
    sessions = ("", "", made["editor"], made["editor"], made["lead"], made["lead"])
    return People(*(Person(desk.port, end, session) for session in sessions))


def kill_a_web_process(desk: RunningDesk, chance: random.Random) -> None:
    kill(chance.choice(until(lambda: desk.named("sangto_cli serve"))))


def kill_the_worker(desk: RunningDesk, chance: random.Random) -> None:
    kill(until(lambda: desk.child("sangto_cli worker")))


def kill_everything(desk: RunningDesk, chance: random.Random) -> None:
    desk.kill_all()
    desk.start("--workers", "2")


def kill_many_times(desk: RunningDesk, people: People) -> None:
    """Kill each in turn, a short while after something more was acknowledged."""
    chance = random.Random(26)
    for kill_next, _ in zip(cycle((kill_a_web_process, kill_the_worker, kill_everything)), range(KILLS)):
        before, more = people.acknowledged(), chance.randint(1, 10)
        until(lambda before=before, more=more: people.acknowledged() >= before + more)
        time.sleep(chance.uniform(0, 0.3))  # nothing is waited for: the moment of death is to be any
        kill_next(desk, chance)


def work_and_kill(desk: RunningDesk, made: dict) -> People:
    """Have people work while the desk is killed; afterwards it runs and nobody works."""
    end = threading.Event()
    people = make_people(desk, made, end)
    with ThreadPoolExecutor(5) as threads:
        work = [
            threads.submit(traffic.send_forms, people.reader),
            threads.submit(traffic.send_programmed, people.program),
            threads.submit(traffic.save_drafts, people.writer, made["draft"]),
            threads.submit(traffic.judge, (people.editor, people.lead), made["discussed"]),
            threads.submit(traffic.publish, people.publisher, made["ready"], PAUSE),
        ]
        try:
            kill_many_times(desk, people)
            until(lambda: all(person.acknowledged for person in people.everybody()))
        finally:
            end.set()
    for worked in work:
        worked.result()
    return people


@pytest.fixture
def desk(tmp_path):
    running = RunningDesk(tmp_path / "desk").prepare()
    yield running
    if running.process is not None and running.process.poll() is None:
        running.kill_all()


def check_tips(people: People, kept: dict) -> None:
    """acknowledged <= kept <= sent, and each once."""
    texts = [text for text, _count, _tipped in kept["questions"]]
    assert {(count, tipped) for _text, count, tipped in kept["questions"]} == {(1, 1)}
    assert len(texts) == len(set(texts)) == kept["tickets"] == len(set(kept["tips_in_trail"]))
    assert len(kept["tips_in_trail"]) == len(texts)
    acknowledged = {*people.reader.acknowledged, *people.program.acknowledged}
    assert (acknowledged - set(texts), set(texts) - {*people.reader.sent, *people.program.sent}) == (set(), set())


def check_drafts(people: People, kept: dict) -> None:
    """Every text that was acknowledged is the revision of the number that was said; there is no other number."""
    numbers = {title: str(number) for title, number in kept["revisions"]}
    acknowledged = people.writer.acknowledged
    assert {title: numbers.get(title) for title in acknowledged} == acknowledged
    assert len(numbers) == len(kept["revisions"])
    assert [number for _title, number in kept["revisions"]] == list(range(1, len(numbers) + 1))
    assert kept["revisions_in_trail"] == list(range(1, len(numbers) + 1))


def check_verdicts(people: People, kept: dict) -> None:
    """Every verdict that was acknowledged is there with its rating, none is there twice, all are in the trail."""
    ratings = dict(kept["verdicts"])
    acknowledged = {**people.editor.acknowledged, **people.lead.acknowledged}
    assert {reasons: ratings.get(reasons) for reasons in acknowledged} == acknowledged
    assert len(ratings) == len(kept["verdicts"])
    assert (
        len(set(ratings) - {*people.editor.sent, *people.lead.sent}) == 2
    )  # those of the first round, before the kills
    given = ("give-first-verdict", "give-second-verdict", "revise-verdict")
    assert sum(kept["actions"][f"factchecks.{action}"] for action in given) == kept["all_verdicts"]


def check_publications(desk: RunningDesk, people: People, kept: dict) -> None:
    """What is public is public once, in the store, in the trail and in the log, which an outsider verifies."""
    acknowledged = set(map(int, people.publisher.acknowledged))
    assert acknowledged <= set(kept["versions"]) <= set(map(int, people.publisher.sent))
    export = desk.folder.parent / "export"
    desk.sangto("log", "export", export)
    desk.sangto("ledger", "verify", export)
    entries = [json.loads(line) for line in desk.sangto("ledger", "entries", export, "--json").splitlines()]
    paths = [entry["path"] for entry in entries if entry["kind"] == "publication"]
    assert len(paths) == len(set(paths)) == len(kept["versions"]) == kept["actions"]["factchecks.publish"]


def test_what_was_acknowledged_survives_every_kill_once(desk):
    made = run(desk.prepare(), SETUP)
    people = work_and_kill(desk.start("--workers", "2"), made)
    assert [(person.broken, person.acknowledged != {}) for person in people.everybody()] == [([], True)] * 6
    for text, page in [*people.reader.acknowledged.items(), *people.program.acknowledged.items()]:
        answer = people.reader.ask("GET", page)
        assert (answer.status, text in answer.body) == (200, True)
    children = desk.children()
    assert desk.stop() == 0
    assert [number for number in children if command_of(number)] == []
    kept = run(desk, f"draft, discussed = {made['draft']}, {made['discussed']}\n{READ}")
    assert (kept["broken"], kept["integrity"]) == ([], ["ok"])
    check_tips(people, kept)
    check_drafts(people, kept)
    check_verdicts(people, kept)
    check_publications(desk, people, kept)
