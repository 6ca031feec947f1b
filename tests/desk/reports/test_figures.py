"""Figures against an independent recount in SQL of the raw tables, and the roll-up against the sum of its parts."""

from datetime import date
from math import ceil

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


QUESTION = "FROM inbox_question q JOIN accounts_unit u ON u.id = q.unit_id WHERE u.path LIKE %s AND"
VERSION = (
    "FROM factchecks_version v JOIN factchecks_factcheck f ON f.id = v.factcheck_id "
    "JOIN accounts_unit u ON u.id = f.unit_id WHERE u.path LIKE %s AND v.at BETWEEN %s AND %s AND"
)
RAW = {
    "tips_received": "SELECT count(*) FROM inbox_tip t JOIN inbox_question q ON q.id = t.question_id "
    "JOIN accounts_unit u ON u.id = q.unit_id WHERE u.path LIKE %s AND t.day BETWEEN %s AND %s",
    "questions_received": f"SELECT count(*) {QUESTION} q.first_day BETWEEN %s AND %s",
    "questions_answered": f"SELECT count(*) {QUESTION} q.answered_day BETWEEN %s AND %s",
    "questions_refused": f"SELECT count(*) {QUESTION} q.answered_day BETWEEN %s AND %s AND q.refusal_id IS NOT NULL",
    "questions_answered_by_factcheck": f"SELECT count(*) {QUESTION} q.answered_day BETWEEN %s AND %s "
    "AND q.refusal_id IS NULL",
    "claims_opened": "SELECT count(*) FROM claims_claim c JOIN accounts_unit u ON u.id = c.unit_id "
    "WHERE u.path LIKE %s AND c.opened BETWEEN %s AND %s",
    "statements_refused": "SELECT count(*) FROM claims_refusal r JOIN accounts_unit u ON u.id = r.unit_id "
    "WHERE u.path LIKE %s AND r.at BETWEEN %s AND %s",
    "factchecks_published": f"SELECT count(*) {VERSION} v.number = 1",
    "factchecks_false": f"SELECT count(*) {VERSION} v.number = 1 AND v.rating = 'false'",
    "sources_used": f"SELECT coalesce(sum(v.source_count), 0) {VERSION} v.number = 1",
    "corrections": f"SELECT count(*) {VERSION} v.kind = 'correction'",
}


@pytest.mark.parametrize("counted", [False, True])
def test_figures_are_what_the_raw_tables_say(worked, counted):
    if counted:
        count_days(today=date(2026, 6, 20))
    for unit in (worked.top, worked.first, worked.second, worked.ward):
        for period in (HALF, HALF.before(), Period.of("m", 2026, 6)):
            expected = {name: recount(sql, unit.path + "%", *days(period)) for name, sql in RAW.items()}
            assert read_figures(unit, period, RAW).values() == expected, (unit, period.name)


def test_days_to_the_answer_are_those_of_the_raw_tables(worked):
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT q.first_day, q.answered_day {QUESTION} q.answered_day BETWEEN %s AND %s",
            (worked.top.path + "%", *days(HALF)),
        )
        rows = cursor.fetchall()
    taken = sorted((as_day(answered) - as_day(first)).days for first, answered in rows)
    expected = {
        "days_to_answer_median": taken[ceil(len(taken) / 2) - 1],
        "days_to_answer_p90": taken[ceil(len(taken) * 0.9) - 1],
    }
    assert read_figures(worked.top, HALF, expected).values() == expected


def as_day(value: date | str) -> date:
    """SQLite keeps days as texts."""
    return date.fromisoformat(value) if isinstance(value, str) else value


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
