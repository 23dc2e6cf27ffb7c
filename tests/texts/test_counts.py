"""Plural forms: CLDR's rules of cardinals for English and Russian, at each of their bounds."""

import pytest

from tailings_plugin.texts import Count

ROWS = "{n} {n:строка|строки|строк}"


@pytest.mark.parametrize(
    ("number", "said"),
    [(0, "0 rows"), (1, "1 row"), (2, "2 rows"), (11, "11 rows"), (21, "21 rows"), (101, "101 rows")],
)
def test_english(number, said):
    assert "{n} {n:row|rows}".format(n=Count(number)) == said


@pytest.mark.parametrize(
    ("numbers", "word"),
    [
        ((1, 21, 101, 1001), "строка"),
        ((2, 3, 4, 22, 24, 103), "строки"),
        ((0, 5, 10, 11, 12, 13, 14, 19, 20, 25, 111, 112, 114, 1011), "строк"),
    ],
)
def test_russian(numbers, word):
    assert [ROWS.format(n=Count(each)) for each in numbers] == [f"{each} {word}" for each in numbers]


def test_a_number_is_written_as_given_and_its_word_goes_by_its_value():
    assert ROWS.format(n=Count(1021, "1\u202f021")) == "1\u202f021 строка"
    assert str(Count(1021, "1\u202f021")) == "1\u202f021"


def test_one_word_goes_by_any_number():
    assert [f"{Count(each):qator}" for each in (1, 2, 5)] == ["qator"] * 3
