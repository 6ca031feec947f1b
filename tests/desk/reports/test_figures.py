"""Figures against an independent recount in SQL of the raw tables, and the roll-up against the sum of its parts."""

from datetime import date

import pytest
from django.db import connection

from desk.reports.conftest import HALF
from sangto_desk.accounts.models import Unit
from sangto_desk.common.errors import NotFound
from sangto_desk.inbox.counting import count_days
from sangto_desk.reports.figures import FIGURES, figure_named, read_figures
from sangto_desk.reports.figures.records import percentile
from sangto_desk.reports.periods import Period


def recount(sql: str, *values) -> int:
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        return cursor.fetchone()[0]


def days(period: Period):
    return period.start.isoformat(), period.end.isoformat()


RAW = {
    "tips_received": "SELECT count(*) FROM inbox_tip t JOIN inbox_question q ON q.id = t.question_id "
    "JOIN accounts_unit u ON u.id = q.unit_id WHERE t.day BETWEEN %s AND %s AND u.path LIKE %s",
    "questions_received": "SELECT count(*) FROM inbox_question q JOIN accounts_unit u ON u.id = q.unit_id "
    "WHERE q.first_day BETWEEN %s AND %s AND u.path LIKE %s",
    "questions_refused": "SELECT count(*) FROM inbox_question q JOIN accounts_unit u ON u.id = q.unit_id "
    "WHERE q.answered_day BETWEEN %s AND %s AND u.path LIKE %s AND q.refusal_id IS NOT NULL",
    "factchecks_published": "SELECT count(*) FROM factchecks_version v JOIN factchecks_factcheck f ON "
    "f.id = v.factcheck_id JOIN accounts_unit u ON u.id = f.unit_id WHERE v.number = 1 AND "
    "v.at BETWEEN %s AND %s AND u.path LIKE %s",
    "factchecks_false": "SELECT count(*) FROM factchecks_version v JOIN factchecks_factcheck f ON "
    "f.id = v.factcheck_id JOIN accounts_unit u ON u.id = f.unit_id WHERE v.number = 1 AND v.rating = 'false' AND "
    "v.at BETWEEN %s AND %s AND u.path LIKE %s",
}


@pytest.mark.parametrize("counted", [False, True])
@pytest.mark.parametrize("name", RAW)
def test_figure_is_what_the_raw_tables_say(worked, name, counted):
    if counted:
        count_days(today=date(2026, 6, 20))
    for unit in (worked.top, worked.first, worked.second, worked.ward):
        for period in (HALF, HALF.before(), Period.of("m", 2026, 6)):
            expected = recount(RAW[name], *days(period), unit.path + "%")
            assert read_figures(unit, period, [name]).value(FIGURES[name]) == expected, (unit, period.name)


def test_figures_of_a_half_year_by_hand(worked):
    found = read_figures(worked.top, HALF).values()
    assert {name: found[name] for name in ("tips_received", "questions_received", "questions_answered")} == {
        "tips_received": 13,  # 1 + 4 + 6 + 2; the last of June is still June at 23 o'clock here
        "questions_received": 4,
        "questions_answered": 2,  # one refused in January that came in December, one in February
    }
    assert (found["questions_refused"], found["factchecks_published"], found["factchecks_about_health"]) == (2, 2, 0)
    assert (found["days_to_answer_median"], found["days_to_answer_p90"]) == (3, 3)
    assert (found["sources_used"], found["statements_refused"], found["withdrawals"]) == (2, 3, 0)
    assert (found["days_to_publish_median"], found["claims_opened"]) == (0, 3)


@pytest.mark.parametrize("counted", [False, True])
def test_roll_up_equals_the_sum_of_its_parts(worked, counted):
    if counted:
        count_days(today=date(2026, 7, 2))
    for name, figure in FIGURES.items():
        readings = read_figures(worked.top, HALF, [name])
        own = readings.amounts[name]
        parts = [unit for unit in Unit.objects.all() if unit.parent_id == worked.top.pk]
        below = [amount for part in parts for amount in read_figures(part, HALF, [name]).amounts[name].values()]
        mine = [own[worked.top.pk]] if worked.top.pk in own else []
        assert readings.value(figure) == figure.value([*below, *mine]), name


def test_every_figure_equals_the_length_of_the_list_behind_it(worked):
    readings = read_figures(worked.top, HALF)
    for name, figure in FIGURES.items():
        rows = figure.behind(HALF, worked.top.path)
        if figure.measure == "count":
            assert rows.count() == readings.value(figure), name
        elif figure.measure == "sum" and figure.family.adds:
            assert sum(rows.values_list(figure.family.adds, flat=True)) == readings.value(figure), name


def test_kept_counts_say_what_the_tips_say_whenever_they_were_made(worked):
    plain = read_figures(worked.top, HALF, ["tips_received"]).value(FIGURES["tips_received"])
    for day in (date(2026, 2, 1), date(2026, 3, 7), date(2026, 9, 1)):
        count_days(today=day)
        assert read_figures(worked.top, HALF, ["tips_received"]).value(FIGURES["tips_received"]) == plain


def test_percentile_is_the_least_day_that_enough_rows_are_within():
    from collections import Counter

    assert percentile(Counter({0: 5, 3: 4, 9: 1}), 50) == 0
    assert percentile(Counter({0: 5, 3: 4, 9: 1}), 90) == 3
    assert percentile(Counter({0: 4, 3: 4, 9: 2}), 90) == 9
    assert percentile(Counter(), 50) is None


def test_unknown_figure_names_those_that_are_nearly_called_so():
    with pytest.raises(NotFound) as caught:
        figure_named("tips_recieved")
    assert caught.value.name == "reports.figure"
    assert "tips_received" in caught.value.hint


def test_figures_are_read_with_as_many_queries_for_a_province_as_for_a_ward(worked, django_assert_num_queries):
    from django.test.utils import CaptureQueriesContext

    counts = []
    for unit in (worked.top, worked.ward):
        with CaptureQueriesContext(connection) as queries:
            read_figures(unit, HALF)
        counts.append(len(queries))
    assert counts[0] == counts[1] <= 26
