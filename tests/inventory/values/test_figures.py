"""Figures as people type them; every right value is worked out by reading the text."""

import pytest

from tailings_plugin.inventory.values.figures import (
    comma_is_decimal,
    exact_number,
    is_ambiguous,
    read_date,
    read_figure,
    read_period,
    read_year,
)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1200.5", 1200.5),
        ("1200,5", 1200.5),
        ("1 200,5", 1200.5),
        ("1\u00a0200,5", 1200.5),
        ("1\u2009200\u202f300,25", 1200300.25),
        ("1,200.5", 1200.5),
        ("1.200,5", 1200.5),
        ("2,592,000", 2592000.0),
        ("1.234.567", 1234567.0),
        ("1'200", 1200.0),
        ("-5", -5.0),
        ("−5", -5.0),
        ("0,125", 0.125),
        ("1.5e6", 1.5e6),
        ("3,2*10^6", 3.2e6),
        ("3.2 × 10⁶", 3.2e6),
    ],
)
def test_a_figure_is_read_whatever_its_marks(text, value):
    figure = read_figure(text, comma_is_decimal=True)
    assert figure.value == figure.highest == value
    assert figure.unit is None


@pytest.mark.parametrize("text", ["", "abc", "12 of something", "=1+2", "1 2 3x", "12 34 N"])
def test_what_is_no_figure_is_none(text):
    assert read_figure(text, comma_is_decimal=True) is None


def test_three_digits_after_one_comma_depend_on_the_table():
    assert read_figure("1,200", comma_is_decimal=True).value == 1.2
    assert read_figure("1,200", comma_is_decimal=False).value == 1200.0


@pytest.mark.parametrize(
    ("texts", "cyrillic", "decimal"),
    [
        (["1,200", "3,5"], False, True),  # 3,5 cannot be thousands
        (["1,200", "2.5"], True, False),  # the point is the decimal mark
        (["1,200"], True, True),  # no evidence: Cyrillic tables use the comma
        (["1,200"], False, False),
        (["1,200", "1,250.5"], True, False),
    ],
)
def test_the_other_cells_tell_what_the_comma_means(texts, cyrillic, decimal):
    assert comma_is_decimal(texts, cyrillic) is decimal


@pytest.mark.parametrize(
    ("text", "value", "factor"),
    [("1200 тыс. м3", 1200.0, 1000), ("3,2 млн м³", 3.2, 1e6), ("12 ha", 12.0, 1e4), ("15 м", 15.0, 1)],
)
def test_a_unit_in_the_cell_is_told(text, value, factor):
    figure = read_figure(text, comma_is_decimal=True)
    assert (figure.value, figure.unit.factor) == (value, factor)


def test_a_range_keeps_both_ends():
    figure = read_figure("100 – 150 м", comma_is_decimal=True)
    assert (figure.value, figure.highest, figure.unit.name) == (100.0, 150.0, "м")


@pytest.mark.parametrize("text", ["~1200", "около 1200", "ca. 1200", "до 1200", ">1200"])
def test_an_approximate_figure_says_so(text):
    figure = read_figure(text, comma_is_decimal=True)
    assert figure.value == 1200.0
    assert figure.approximate


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("1965", 1965),
        ("1965 г.", 1965),
        ("с 1965 года", 1965),
        ("01.02.1965", 1965),
        ("1965-1991", None),
        ("65", None),
        ("old", None),
    ],
)
def test_years(text, year):
    assert read_year(text) == year


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("1965-1991", (1965, 1991)),
        ("1965–1991 гг.", (1965, 1991)),
        ("1965 - н.в.", (1965, None)),
        ("с 1965", (1965, None)),
        ("до 1991", (None, 1991)),
        ("unclear", (None, None)),
    ],
)
def test_periods(text, years):
    assert read_period(text) == years


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2019-05-06", ("2019-05-06", True)),
        ("2019/05/06 00:00:00", ("2019-05-06", True)),
        ("06.05.2019", ("2019-05-06", True)),
        ("6.5.2019 г.", ("2019-05-06", True)),
        ("43466", ("2019-01-01", True)),  # spreadsheet day number of 1 January 2019
        ("12.2018", ("2018-12-01", False)),
        ("2019 г.", ("2019-01-01", False)),
        ("май 2019", ("2019-05-01", False)),
        ("31 мая 2019 г.", ("2019-05-31", True)),
        ("31 May 2019", ("2019-05-31", True)),
        ("Sept. 2019", ("2019-09-01", False)),
        ("марта 2019", ("2019-03-01", False)),
        ("обследование 2019", ("2019-01-01", False)),
        ("31 февраля 2019", None),
        ("31.02.2019", None),
        ("soon", None),
    ],
)
def test_dates(text, found):
    assert read_date(text) == found


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("3.2e6", 3.2e6),
        (" 0.2 ", 0.2),
        ("-3", -3),
        ("1E+3", 1000),
        ("+5", 5),
        (".5", 0.5),
        ("5.", 5),
    ],
)
def test_a_number_as_programs_write_it(text, value):
    assert exact_number(text) == value


@pytest.mark.parametrize(
    "text",
    [
        "",
        ".",
        "e5",
        "1,5",
        "1,200",
        "1.200.000",
        "1 000",
        "1'000",
        "−3",
        "12 3",
        "1 0000",
        "3_200",
        "about 3",
        "5 %",
        "10-20",
        "<5",
        "nan",
        "inf",
        "1e400",
    ],
)
def test_anything_else_is_not_guessed(text):
    assert exact_number(text) is None


@pytest.mark.parametrize(
    ("text", "low", "high", "approximate"),
    [
        ("100-150", 100.0, 150.0, True),
        ("100–150", 100.0, 150.0, True),
        ("100…150", 100.0, 150.0, True),
        ("100 to 150", 100.0, 150.0, True),
        ("100 до 150", 100.0, 150.0, True),
        ("100-100", 100.0, 100.0, True),
        ("около 100-150", 100.0, 150.0, True),
        ("1200", 1200.0, 1200.0, False),
        ("1200.", 1200.0, 1200.0, False),
        ("1200;", 1200.0, 1200.0, False),
    ],
)
def test_ends_of_ranges(text, low, high, approximate):
    figure = read_figure(text, comma_is_decimal=True)
    assert (figure.value, figure.highest, figure.approximate) == (low, high, approximate)


@pytest.mark.parametrize("text", ["150-100", "100-", "100-abc", "- 100-"])
def test_a_dash_with_no_greater_figure_after_it_is_no_range(text):
    assert read_figure(text, comma_is_decimal=True) is None


@pytest.mark.parametrize(
    "word",
    ["~", "≈", "около", "примерно", "порядка", "ок.", "прибл.", "ca", "c.", "about", "approx.", "circa"],
)
def test_every_word_for_about(word):
    figure = read_figure(f"{word} 12", comma_is_decimal=True)
    assert (figure.value, figure.approximate) == (12.0, True)


@pytest.mark.parametrize(
    "word",
    ["<", ">", "≤", "≥", "до", "более", "менее", "свыше", "over", "under", "up to", "more than", "less than"],
)
def test_every_word_for_a_bound(word):
    figure = read_figure(f"{word} 12", comma_is_decimal=True)
    assert (figure.value, figure.approximate) == (12.0, True)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0,125", 0.125),
        ("10,125", 10125.0),
        ("1,25", 1.25),
        ("1,2500", 1.25),
        ("-0,125", -0.125),
        ("1.200", 1.2),
        ("1.200.300", 1_200_300.0),
        ("1,200,300.5", 1_200_300.5),
        ("1.200.300,5", 1_200_300.5),
        ("12x10^3", 12_000.0),
        ("2 * 10 6", 2e6),
        ("1e3", 1000.0),
        ("1E-3", 0.001),
    ],
)
def test_commas_and_points_without_a_decimal_comma(text, value):
    assert read_figure(text, comma_is_decimal=False).value == pytest.approx(value, rel=1e-12)


@pytest.mark.parametrize(
    ("text", "ambiguous"),
    [("1,200", True), ("12,200", True), ("120,200", True), ("1200,200", False), ("0,200", False), ("1,20", False),
     ("1,2000", False), ("-1,200", True), ("1.200", False), (" 1,200 ", True), ("1,200,300", False)],
)  # fmt: skip
def test_what_may_be_read_in_two_ways(text, ambiguous):
    assert is_ambiguous(text) is ambiguous


@pytest.mark.parametrize(
    ("text", "year"),
    [("1800", 1800), ("1799", None), ("2199", 2199), ("2200", None), ("11965", None), ("19651", None),
     ("1965 и 1965", 1965), ("1965, 1966", None)],
)  # fmt: skip
def test_which_figures_are_years(text, year):
    assert read_year(text) == year


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("по 1991", (None, 1991)),
        ("until 1991", (None, 1991)),
        ("1991 до", (1991, None)),
        ("1965, 1970, 1991", (1965, None)),  # three dates of works, perhaps: which is the last is not told
        ("доныне с 1965", (1965, None)),
    ],
)
def test_open_periods(text, years):
    assert read_period(text) == years


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("15000", ("1941-01-24", True)),  # the first day number that is taken: 1899-12-30 and 15000 days
        ("14999", None),
        ("79999", ("2119-01-10", True)),
        ("80000", None),
        ("43466.0", ("2019-01-01", True)),
        ("2019-5-6", ("2019-05-06", True)),
        ("2019.05.06", ("2019-05-06", True)),
        ("2019-05-06T12:00:00", ("2019-05-06", True)),
        ("6/5/2019", ("2019-05-06", True)),
        ("06-05-2019", ("2019-05-06", True)),
        ("06.05.2019 12:30", ("2019-05-06", True)),
        ("1/2019", ("2019-01-01", False)),
        ("13.2019", None),
        ("янв. 2019", ("2019-01-01", False)),
        ("5 декабря 2019", ("2019-12-05", True)),
        ("мая 2019", ("2019-05-01", False)),
        ("2019-13-01", None),
        ("2018-2019", None),
    ],
)
def test_more_dates(text, found):
    assert read_date(text) == found


@pytest.mark.parametrize("month", range(1, 13))
def test_every_month(month):
    names = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
    assert read_date(f"2 {names[month - 1]} 2019") == (f"2019-{month:02d}-02", True)
