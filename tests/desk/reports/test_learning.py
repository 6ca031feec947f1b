"""Training in reports: what was learnt, over the tree and with its uncertainty, against a count by hand."""

from __future__ import annotations

from copy import deepcopy
from datetime import timedelta
from statistics import fmean, stdev

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from desk.lasting import lasting
from desk.reports.conftest import make_province
from desk.training.classroom import make_classroom
from sangto_desk.reports.content import content_of, said
from sangto_desk.reports.documents.parts import tables_of
from sangto_desk.reports.figures import FIGURES, read_figures
from sangto_desk.reports.inserts import filled
from sangto_desk.reports.making import live_content
from sangto_desk.reports.periods import Period

GAIN = FIGURES["training_gain"]
NAMES = ["training_days", "training_attendances", "training_people", "training_gain"]
QUANTILE = 2.228138852
"""Of Student's t with ten degrees of freedom, from a printed table."""


@pytest.fixture
def present():
    today = timezone.localdate()
    return Period(today - timedelta(days=1), today)


@pytest.fixture(scope="module")
def held(django_db_setup, django_db_blocker):
    with lasting(django_db_blocker):
        yield make_taught()


@pytest.fixture
def taught(held, db):
    return deepcopy(held)


def make_taught():
    """Days in a district, in a ward below it, and in another district with too few people."""
    province = make_province()
    for unit, learnt in (
        (province.first, [1, 1, 1, 0, 0, 0]),
        (province.ward, [1, 1, 0, 1, 1]),
        (province.second, [1] * 4),
    ):
        make_classroom(len(learnt), unit=unit).hold([bool(one) for one in learnt])
    return province


def values(unit, period):
    found = read_figures(unit, period, NAMES).values()
    return tuple(found[name] for name in NAMES)


def test_training_is_added_up_over_the_tree_and_the_gain_is_the_mean_over_people(taught, present):
    assert values(taught.top, present) == (3, 15, 15, 63.6)  # 7 of the 11 of two units; four people are too few
    assert values(taught.first, present) == (2, 11, 11, 63.6)
    assert values(taught.ward, present) == (1, 5, 5, 80.0)
    assert values(taught.second, present) == (1, 4, 4, None)


def test_gain_of_a_unit_has_the_interval_of_all_who_were_measured(taught, present):
    differences = [100.0] * 7 + [0.0] * 4
    half = QUANTILE * stdev(differences) / 11**0.5
    expected = (round(fmean(differences) - half, 1), round(fmean(differences) + half, 1))
    assert read_figures(taught.top, present, NAMES).interval(GAIN) == expected == (29.7, 97.5)
    assert read_figures(taught.second, present, NAMES).interval(GAIN) is None
    assert read_figures(taught.top, present, NAMES).interval(FIGURES["training_people"]) is None


def test_gain_is_told_with_its_interval_in_tables_and_texts(taught, present):
    content = live_content(taught.top, present)
    line = content.line("training_gain")
    row = next(row for table in tables_of(content) for row in table.rows if row[0] == said(line.label))
    assert row[1] == "63,6 (khoảng 95%: từ 29,7 đến 97,5)"
    assert filled("{{training_gain}} ({{training_gain:range}})", lambda name: content.line(name).compared) == (
        "63,6 (từ 29,7 đến 97,5)"
    )
    assert filled("{{tips_received:range}}", lambda name: content.line(name).compared) == "–"


def test_report_frozen_before_there_were_intervals_is_read(taught, present):
    content = live_content(taught.top, present)
    frozen = content.as_json()
    assert content_of(frozen) == content
    for line in frozen["lines"]:
        del line["range"]
    assert content_of(frozen).line("training_gain").range is None


def test_training_is_read_with_as_many_queries_for_many_units_as_for_one(taught, present):
    counts = []
    for unit in (taught.top, taught.ward):
        with CaptureQueriesContext(connection) as queries:
            read_figures(unit, present, NAMES)
        counts.append(len(queries))
    assert counts == [6, 6]
