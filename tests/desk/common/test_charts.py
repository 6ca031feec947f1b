from xml.etree import ElementTree

from sangto_desk.common.charts import Band, Series, columns, expected, nice_ceiling, shown, spark
from sangto_desk.common.documents import fitting
from sangto_desk.common.lying_bars import bars

BARS = "{http://www.w3.org/2000/svg}rect"
TITLE = "{http://www.w3.org/2000/svg}title"


def drawn(chart):
    return ElementTree.fromstring(chart.svg)


def test_columns_draw_a_bar_for_each_value_that_is_not_zero_and_keep_the_table():
    chart = columns("Tăng", "Tháng", ["1", "2", "3"], [Series("Kỳ này", (3, 0, 5)), Series("Kỳ trước", (1, 2, None))])
    assert len(drawn(chart).findall(BARS)) == 4
    assert chart.head == ("Tháng", "Kỳ này", "Kỳ trước")
    assert chart.rows == (("1", "3", "1"), ("2", "0", "2"), ("3", "5", "–"))


def test_series_differ_in_form_and_not_in_colour_alone():
    chart = bars("So sánh", "Huyện", ["A"], [Series("Kỳ này", (4,)), Series("Kỳ trước", (2,))])
    fills = [bar.get("fill") for bar in drawn(chart).findall(BARS)]
    assert (fills[0] != "none", fills[1]) == (True, "none")
    assert chart.legend == (("full", "Kỳ này"), ("outlined", "Kỳ trước"))


def test_many_bars_stand_closer_and_of_very_many_the_table_alone_has_all():
    labels, values = [str(number) for number in range(80)], tuple(float(number) for number in range(80))
    chart = bars("Nhiều", "Giám khảo", labels, [Series("đã đọc", values), Series("được giao", values)])
    assert (len(drawn(chart).findall(BARS)), len(chart.rows)) == (120, 80)
    assert fitting(chart.size) == 20 * chart.size[0] / chart.size[1] < 16
    few = bars("Ít", "Giám khảo", labels[:4], [Series("đã đọc", values[:4])])
    assert fitting(few.size) == 16


def test_charts_escape_what_they_are_given():
    chart = bars('<script>"&', "Mục", ["<b>"], [Series("x", (1,))])
    assert drawn(chart).find(TITLE).text == '<script>"&'


def test_expected_shows_the_interval_beside_the_middle_in_the_table():
    band = Band("Dự báo", (4, 5), (1, 2), (8, 9))
    chart = expected("Sắp tới", "Ngày", ["1", "2", "3"], Series("Đã nhận", (3,)), band)
    assert chart.rows[1:] == (("2", "", "4 (1–8)"), ("3", "", "5 (2–9)"))


def test_charts_without_any_value_are_drawn():
    assert drawn(columns("Trống", "Ngày", [], [Series("x", ())])).findall(BARS) == []
    assert ElementTree.fromstring(spark([], "không có gì").replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"'))


def test_nice_ceiling_is_a_round_number_not_below():
    assert [nice_ceiling(value) for value in (0, 0.4, 1, 3, 7, 10, 21, 101, 260)] == [1, 1, 1, 5, 10, 10, 25, 200, 500]


def test_numbers_are_shown_as_they_are_read_here():
    assert [shown(value) for value in (1234.5, 1200000, None, 2.0)] == ["1.234,5", "1.200.000", "–", "2"]
