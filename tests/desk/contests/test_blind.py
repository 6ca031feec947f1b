"""What a judge can find out: nothing of authors, of other judges, of entries that are not theirs, or of the cut."""

import re
from dataclasses import dataclass, field

import pytest
from django.test import Client
from django.urls import NoReverseMatch, get_resolver, reverse

from desk.contests import playing
from desk.contests.playing import Stage
from desk.factories import make_unit
from desk.test_role_matrix import addresses
from sangto_desk.contests import services
from sangto_desk.contests.models import Judge, Reading, ReadingState
from sangto_desk.contests.records import Person

pytestmark = pytest.mark.django_db


@dataclass
class Blind:
    """A contest being judged, and what must not be found out by its first judge."""

    stage: Stage
    judge: Judge
    client: Client
    secrets: dict[str, str] = field(default_factory=dict)

    @property
    def own(self) -> set[int]:
        return set(Reading.objects.filter(judge=self.judge).values_list("entry_id", flat=True))


@pytest.fixture
def blind() -> Blind:
    stage = playing.opened(units=2)
    name, school = "Phan Thị Ngọc Trâm", "Trường THCS Hoa Phượng Vĩ"
    text = f"{playing.ESSAY}Em tên là {name}, học sinh {school}. Bạn bè gọi em là Trâm. " * 2
    for number, unit in enumerate(stage.units * 3):
        person = Person(name, f"bimat{number}@example.org", "Phan Văn Giám Hộ", "0912345678")
        playing.send(stage, unit, f"{text} Lần {number}.", person=person, school=school)
    for unit in (stage.units[0], None, None, None):
        playing.add_judge(stage, make_unit("Trường Kín", unit) if unit else None)
    with playing.after_the_end(stage):
        services.close_contest(actor=stage.editor, contest=stage.contest)
    first = stage.judges[0]
    services.declare_conflict(actor=first.user, judge=first, unit=stage.units[1], reason="Người nhà ở đó.")
    services.assign_round(actor=stage.editor, contest=stage.contest, seed=3)
    others = Reading.objects.exclude(judge=first)
    for reading in others:
        given = playing.give(stage, 3.5, 9.5)
        given = [type(row)(row.criterion, row.value, "ghi chú của người khác") for row in given]
        services.hand_in(actor=reading.judge.user, reading=reading, given=given)
    services.rank_round(actor=stage.editor, round_=stage.contest.rounds.get())
    client = Client()
    client.force_login(first.user)
    secrets = {
        "name": name,
        "first name": "Trâm",
        "school": "Phượng Vĩ",
        "contact": "bimat",
        "guardian": "Giám Hộ",
        "note of another": "ghi chú của người khác",
        "another judge": stage.judges[1].user.name,
        "zone": "trên ranh giới",
    }
    return Blind(stage, first, client, secrets)


def everything_that_can_be_asked(blind: Blind):
    """Every address of the desk, for each of the things of this contest that it could name."""
    contest = blind.stage.contest
    own = Reading.objects.filter(judge=blind.judge)
    entries = [own.first().entry, contest.entries.exclude(pk__in=own.values("entry")).first()]
    readings = [own.first(), own.last(), Reading.objects.exclude(judge=blind.judge).first()]
    for found in addresses(get_resolver().url_patterns):
        for values in (
            {"number": contest.number},
            *({"number": contest.number, "entry": entry.number} for entry in entries),
            *({"number": contest.number, "pk": judge.pk} for judge in blind.stage.judges[:2]),
            *({"pk": reading.pk} for reading in readings),
            {"number": contest.number, "order": 1},
            {"slug": contest.slug},
            {},
        ):
            if set(values) == set(found.parameters):
                try:
                    yield found, values, reverse(found.name, kwargs=values)
                except NoReverseMatch:
                    continue


def test_judge_finds_no_secret_at_any_address(blind):
    told = []
    for found, _values, url in everything_that_can_be_asked(blind):
        if found.name in ("account_logout", "log-file"):
            continue
        answer = blind.client.get(url)
        body = answer.content.decode("utf-8", "replace") if not answer.streaming else ""
        told += [f"{url}: {what}" for what, secret in blind.secrets.items() if secret in body + str(answer.headers)]
    assert told == []


def test_judge_opens_only_their_own_readings_and_never_an_organisers_page(blind):
    opened = []
    for found, values, url in everything_that_can_be_asked(blind):
        if not found.pattern.startswith(("cham-thi/bai", "desk/contests/<")):
            continue
        status = blind.client.get(url).status_code
        mine = "pk" in values and Reading.objects.filter(pk=values["pk"], judge=blind.judge).exists()
        if status == 200 and not (mine and found.pattern.startswith("cham-thi/bai")):
            opened.append(url)
    assert opened == []


def test_list_of_a_judge_holds_their_entries_and_none_of_a_conflict(blind):
    page = blind.client.get(reverse("judging:mine", args=[blind.stage.contest.number])).content.decode()
    shown = {entry.pk for entry in blind.stage.entries if str(entry.number) in page}
    conflicts = {entry.pk for entry in blind.stage.entries if entry.unit_id == blind.stage.units[1].pk}
    assert (shown, shown & conflicts) == (blind.own, set())


def test_judge_can_sign_out(blind):
    address = reverse("judging:mine", args=[blind.stage.contest.number])
    assert f'action="{reverse("account_logout")}"' in blind.client.get(address).content.decode()


def test_counts_of_a_judge_are_those_of_their_own_readings(blind):
    page = blind.client.get(reverse("judging:mine", args=[blind.stage.contest.number])).content.decode()
    told = page.split("</h1>")[1].split("</progress>")[0]
    assert re.findall(r">[^<>]*?(\d[^<>]*)", told) == [f"0/{len(blind.own)} bài"]
    assert re.findall(r'(?:value|max)="(\d+)"', told) == ["0", str(len(blind.own))]


def test_judge_scores_nothing_of_another_by_any_form(blind):
    other = Reading.objects.exclude(judge=blind.judge).first()
    for name in ("reading", "edit", "recuse", "leak"):
        data = {"hand-in": "1", "reason": "x", "words": "Mỗi sáng", "base": "0"}
        assert blind.client.post(reverse(f"judging:{name}", args=[other.pk]), data).status_code == 404
    other.refresh_from_db()
    assert other.state == ReadingState.HANDED_IN


def test_editor_who_judges_does_not_organise(blind):
    judge = playing.Judge.objects.create(contest=blind.stage.contest, user=blind.stage.editor)
    client = Client()
    client.force_login(judge.user)
    assert client.get(reverse("newsroom:contest", args=[blind.stage.contest.number])).status_code == 404
    assert blind.stage.contest.title not in client.get(reverse("newsroom:contests")).content.decode()
