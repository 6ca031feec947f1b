"""The course that comes with the software: whole in both languages, of a sensible length, with drills that work."""

import re

import pytest

from sangto_desk.training.drills.content import CheckableContent, as_json, content_of
from sangto_desk.training.lessons import read_lesson
from sangto_desk.training.packages import STARTER, package_named, package_names

FILES = package_named(STARTER).files
BY_PLACE = {(file.number, file.language): read_lesson(file.text) for file in FILES}


def test_starter_course_is_one_of_the_packages():
    assert STARTER in package_names()


def test_eight_lessons_stand_in_both_languages():
    assert sorted(BY_PLACE) == [(number, language) for number in range(1, 9) for language in ("en", "vi")]


@pytest.mark.parametrize("number", range(1, 9))
def test_both_languages_ask_the_same(number):
    vi, en = BY_PLACE[number, "vi"], BY_PLACE[number, "en"]
    assert list(vi.asked) == list(en.asked)
    assert [(one.word, one.kind, one.topic) for one in vi.practised] == [
        (one.word, one.kind, one.topic) for one in en.practised
    ]
    assert vi.minutes == en.minutes


@pytest.mark.parametrize("place", BY_PLACE, ids=str)
def test_lesson_takes_ten_to_fifteen_minutes_and_has_questions_and_drills(place):
    content = BY_PLACE[place]
    assert 10 <= content.minutes <= 15
    assert len(content.asked) >= 3
    assert len(content.practised) >= 2
    assert content.aim


@pytest.mark.parametrize("place", BY_PLACE, ids=str)
def test_drills_are_the_same_after_being_stored(place):
    for one in BY_PLACE[place].practised:
        assert content_of(one.kind, as_json(one.content)) == one.content


@pytest.mark.parametrize("place", BY_PLACE, ids=str)
def test_what_is_marked_as_checkable_is_what_the_engine_calls_a_fact(place):
    for one in BY_PLACE[place].practised:
        if isinstance(one.content, CheckableContent):
            facts = [at for at, part in enumerate(one.content.parts) if part.kind == "fact"]
            assert (one.word, list(one.content.right)) == (one.word, facts)


def test_addresses_in_lessons_belong_to_nobody():
    names = {name for file in FILES for name in re.findall(r"https?://([\w.-]+)", file.text)}
    assert {name.rsplit(".", 1)[-1] for name in names} <= {"test", "example"}
