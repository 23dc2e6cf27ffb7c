"""Words around figures: bounds, ranges and spreads as registers write them, each read by hand."""

import pytest

from tailings_plugin.inventory.values.figures import read_figure


def read(text):
    """Return (lower bound, upper bound) with "(" or ")" where the bound itself is not meant."""
    figure = read_figure(text, comma_is_decimal=True)
    if figure is None:
        return None
    low = ("(" if figure.above else "[", figure.value) if figure.lower else None
    high = (figure.highest, ")" if figure.below else "]") if figure.upper else None
    return low, high


@pytest.mark.parametrize(
    "text",
    [
        "более 1000", "Более чем 1000", "больше 1000", "свыше 1 000", "св. 1000", ">1000", "> 1000", "чуть более 1000",
        "over 1000", "more than 1000", "above 1000", "mais de 1000", "más de 1000", "acima de 1000", "superior a 1000",
        "1000-нан астам", "1000 dan ortiq", "1000 дан ашык", "бештар аз 1000",
    ],
)  # fmt: skip
def test_more_than(text):
    assert read(text) == (("(", 1000.0), None)


@pytest.mark.parametrize(
    "text",
    [
        "не менее 1000", "не меньше 1000", "от 1000", "≥1000", ">= 1000", "1000+", "1000 +", "1000 и более",
        "1000 или выше",
        "минимум 1000", "не менее около 1000", "at least 1000", "1000 or more", "no less than 1000", "from 1000",
        "pelo menos 1000",
        "al menos 1000", "1000 o más", "1000 ou mais", "кемінде 1000", "kamida 1000", "1000 dan kam emas",
    ],
)  # fmt: skip
def test_at_least(text):
    assert read(text) == (("[", 1000.0), None)


@pytest.mark.parametrize(
    "text",
    ["менее 100", "меньше 100", "<100", "under 100", "less than 100", "fewer than 100", "menos de 100", "abaixo de 100",
     "100 dan kam", "камтар аз 100"],
)  # fmt: skip
def test_less_than(text):
    assert read(text) == (None, (100.0, ")"))


@pytest.mark.parametrize(
    "text",
    ["до 100", "не более 100", "≤ 100", "<=100", "up to 100", "at most 100", "no more than 100", "hasta 100", "até 100",
     "100 or less", "100 и менее", "100-ге дейін", "100 gacha", "100 га чейин", "максимум 100", "max 100"],
)  # fmt: skip
def test_at_most(text):
    assert read(text) == (None, (100.0, "]"))


@pytest.mark.parametrize(
    "text",
    ["10-99", "10–99", "10 — 99", "10...99", "10…99", "10 to 99", "from 10 to 99", "от 10 до 99", "с 10 по 99",
     "между 10 и 99",
     "between 10 and 99", "entre 10 y 99", "entre 10 e 99", "de 10 a 99", "не менее 10 и не более 99", "≥ 10 ≤ 99",
     "10-нан 99-ға дейін"],
)  # fmt: skip
def test_ranges(text):
    assert read(text) == (("[", 10.0), (99.0, "]"))


def test_ends_that_are_not_meant_themselves():
    assert read("более 10, но менее 20") == read(">10 <20") == (("(", 10.0), (20.0, ")"))
    assert read("более 10 до 20") == (("(", 10.0), (20.0, "]"))


def test_plus_and_minus():
    for text in ("100±10", "100 +/- 10", "100 ± 10 %", "100 ± 10%"):
        figure = read_figure(text, comma_is_decimal=True)
        assert (figure.value, figure.middle, figure.highest) == (90.0, 100.0, 110.0)


@pytest.mark.parametrize(
    ("text", "low", "high", "factor"),
    [
        ("1,2–1,5 млн", 1.2, 1.5, 1e6),
        ("500 тыс. – 1 млн", 0.5, 1.0, 1e6),
        ("от 5 м до 10 м", 5.0, 10.0, 1.0),
        ("5000+ чел.", 5000.0, 5000.0, 1.0),
        ("5000 чел. и более", 5000.0, 5000.0, 1.0),
        ("1000 or more people", 1000.0, 1000.0, 1.0),
        ("≥ 5 тыс.", 5.0, 5.0, 1000.0),
    ],
)
def test_units_beside_bounds(text, low, high, factor):
    figure = read_figure(text, comma_is_decimal=True)
    assert (figure.value, figure.highest, figure.unit.factor) == (low, high, factor)


@pytest.mark.parametrize(
    "text",
    ["12/15", "10-", "-10-", "10-20-30", "более", "более много", "до 10-20", "более 10-20", "больше не менее 5",
     "с 10", "99-10",     "500 тыс. м3 - 900", "5 м - 10 т", "5 >", "10 a 99", "100 ± много", "1000 (1200)"],
)  # fmt: skip
def test_two_senses_are_none(text):
    assert read(text) is None
