"""One cell to one value: every right value and every reason of a change is worked out by reading the cell."""

import math

import pytest

from tailings_plugin.inventory.schema import load_schema
from tailings_plugin.inventory.values.cleaning import BadValue, clean, without_formula
from tailings_plugin.inventory.values.units import find_unit


def cleaned(name, cell, unit=None, comma=True):
    """Return (value, message code of the change or None)."""
    found = clean(load_schema()[name], cell, find_unit(unit) if unit else None, comma)
    return found.value, found.why and found.why[0]


def code_of_refusal(name, cell, unit=None):
    with pytest.raises(BadValue) as refused:
        cleaned(name, cell, unit)
    return refused.value.code


@pytest.mark.parametrize("cell", [None, math.nan, "", " ", "-", "—"])
@pytest.mark.parametrize("name", ["volume_m3", "name", "status", "radioactive", "data_date", "start_year"])
def test_an_empty_cell_is_unknown_and_no_change(name, cell):
    assert cleaned(name, cell) == (None, None)


@pytest.mark.parametrize("cell", ["н/д", "no data", "неизвестно", "#N/A"])
def test_words_for_no_data_are_unknown_and_told(cell):
    assert cleaned("volume_m3", cell) == (None, "why_no_data")
    assert cleaned("name", cell) == (None, "why_no_data")
    assert cleaned("country", cell) == (None, None)


@pytest.mark.parametrize("stand_in", [-9999, -999, -99, -99999, 9999999, -32768])
def test_stand_ins_for_no_value_are_unknown(stand_in):
    assert cleaned("elevation_m", stand_in) == (None, "why_sentinel")
    assert cleaned("elevation_m", f"{stand_in}.0") == (None, "why_sentinel")


def test_what_only_looks_like_a_stand_in_is_a_value():
    assert cleaned("elevation_m", 99) == (99.0, None)
    assert cleaned("elevation_m", 999) == (999.0, None)
    assert cleaned("volume_m3", 9999.0) == (9999.0, None)


@pytest.mark.parametrize(
    ("cell", "unit", "value", "why"),
    [
        ("1200.5", None, 1200.5, None),
        (1200.5, None, 1200.5, None),
        ("2,5", "тыс. м3", 2500.0, "why_unit"),
        ("2,5", "м3", 2.5, None),
        ("2,5 млн м3", "тыс. м3", 2.5e6, "why_unit"),
        ("2,5 м3", "тыс. м3", 2.5, None),
        ("2,5 тыс.", None, 2500.0, "why_unit"),
        ("2,5 тыс.", "м3", 2500.0, "why_unit"),
        ("0,1", "тыс. м3", 100.0, "why_unit"),
        # 0.3 * 1000 and 1.1 * 1e6 leave last digits in binary: 1100000.0000000002
        ("1,1", "млн м3", 1_100_000.0, "why_unit"),
        ("около 100", None, 100.0, "why_approximate"),
        ("1,200", None, 1.2, "why_comma"),
        ("0", None, 0.0, None),
    ],
)
def test_a_volume(cell, unit, value, why):
    assert cleaned("volume_m3", cell, unit) == (value, why)


def test_the_comma_that_may_be_either_is_told_with_its_reading():
    found = clean(load_schema()["volume_m3"], "1,200", None, False)
    assert (found.value, found.why) == (1200.0, ("why_comma", {"reading": "1200"}))


def bounds(name, cell, unit=None, comma=True):
    """Return (value, lower bound, upper bound, message code of the change)."""
    found = clean(load_schema()[name], cell, find_unit(unit) if unit else None, comma)
    return found.value, found.low, found.high, found.why[0]


@pytest.mark.parametrize(
    "name",
    ["factor_of_safety", "freeboard_m", "border_distance_km", "border_hours", "dam_height_m", "pga_g"],
)
def test_of_a_range_both_ends_are_kept_and_no_value_is_made_of_it(name):
    assert bounds(name, "1,1-1,3") == (None, 1.1, 1.3, "why_range")


@pytest.mark.parametrize(
    ("cell", "unit", "low", "high"),
    [
        ("100-150", None, 100.0, 150.0),
        ("100-150", "тыс. м3", 100_000.0, 150_000.0),
        ("1 000-1 500", "м3", 1000.0, 1500.0),
        ("1,2–1,5 млн", "м3", 1.2e6, 1.5e6),
        ("1,2–1,5 млн м3", "тыс. м3", 1.2e6, 1.5e6),
        ("500 тыс. – 1,5 млн", None, 500_000.0, 1.5e6),
        ("10...20", "тыс. м3", 10_000.0, 20_000.0),
        ("≥ 5 тыс.", None, 5000.0, None),
        ("≥ 5", "тыс. м3", 5000.0, None),
        ("более 1,5 млн. м³", None, 1.5e6, None),  # of what is measured the bound stays as it stands
        ("до 100", "тыс. м3", None, 100_000.0),
        ("> 10, но менее 20 тыс. м3", None, 10_000.0, 20_000.0),
    ],
)
def test_units_and_multipliers_are_those_of_both_ends(cell, unit, low, high):
    code = "why_range" if low and high else "why_bound"
    assert bounds("volume_m3", cell, unit) == (None, low, high, code)


@pytest.mark.parametrize(
    ("cell", "low", "high"),
    [
        ("более 1000", 1001, None),
        (">1000", 1001, None),
        ("свыше 5000", 5001, None),
        ("5000+", 5000, None),
        ("5 000 чел. и более", 5000, None),
        ("не менее 1000", 1000, None),
        ("≥ 1000", 1000, None),
        ("over 1000", 1001, None),
        ("at least 1000", 1000, None),
        ("mais de 100", 101, None),
        ("más de 100", 101, None),
        ("более 1,5 тыс.", 1501, None),
        ("более 10,5", 11, None),
        ("менее 100", None, 99),
        ("<100", None, 99),
        ("до 100", None, 100),
        ("не более 100 чел.", None, 100),
        ("under 100", None, 99),
        ("up to 100", None, 100),
        ("менее 10,5", None, 10),
        ("от 1000 до 5000", 1000, 5000),
        ("1-100", 1, 100),
        ("11–100", 11, 100),
        ("between 10 and 99", 10, 99),
        ("более 10 и менее 20", 11, 19),
    ],
)
def test_of_people_a_bound_that_is_not_meant_itself_is_the_next_one(cell, low, high):
    code = "why_range" if low is not None and high is not None else "why_bound"
    assert bounds("population_at_risk", cell) == (None, low, high, code)


def test_of_plus_and_minus_the_value_stays_with_its_bounds():
    assert bounds("volume_m3", "100±10", "тыс. м3") == (100_000.0, 90_000.0, 110_000.0, "why_range")
    assert bounds("population_at_risk", "200 ± 10 %") == (200, 180, 220, "why_range")


def test_one_number_of_equal_ends_is_a_number():
    assert bounds("population_at_risk", "более 9, но менее 11")[:3] == (10, None, None)


def test_the_comma_of_a_bound_that_may_be_either_is_told():
    found = clean(load_schema()["volume_m3"], "более 1,200", None, False)
    assert (found.low, found.why) == (1200.0, ("why_comma", {"reading": "≥ 1200"}))


@pytest.mark.parametrize(
    ("name", "cell", "unit", "code"),
    [
        ("volume_m3", "много", None, "not_a_number"),
        ("volume_m3", "1e999", None, "not_a_number"),
        ("volume_m3", math.inf, None, "not_a_number"),
        ("volume_m3", 1.8e305, "тыс. м3", "not_a_number"),
        ("volume_m3", "более 1e306", "тыс. м3", "not_a_number"),
        ("volume_m3", 1.1e30, None, "not_a_number"),
        ("population_at_risk", 1e300, None, "not_a_number"),
        ("volume_m3", "5 т", None, "wrong_unit"),
        ("volume_m3", "5", "т", "wrong_unit"),
        ("volume_m3", "1,2 млн", "тыс. м3", "wrong_unit"),
        ("volume_m3", "-0,5", None, "beyond_limit"),
        ("dam_height_m", -0.1, None, "beyond_limit"),
        ("dry_density_t_m3", "0,29", None, "beyond_limit"),
        ("dry_density_t_m3", "5,01", None, "beyond_limit"),
        ("population_at_risk", "12,5", None, "not_whole"),
        ("population_at_risk", "12/15", None, "not_a_number"),
        ("population_at_risk", "100-", None, "not_a_number"),
        ("population_at_risk", "более много", None, "not_a_number"),
        ("population_at_risk", "менее 0", None, "beyond_limit"),
        ("population_at_risk", "более 5, но менее 6", None, "not_a_number"),
        ("population_at_risk_min", "1-100", None, "not_one_number"),
        ("dry_density_t_m3", "0,2-1,4", None, "beyond_limit"),
        ("volume_m3", "150-100", None, "not_a_number"),
        ("volume_m3", "500 тыс. м3 - 900", None, "not_a_number"),
        ("volume_m3", "1-2 т", None, "wrong_unit"),
        ("start_year", "65", None, "not_a_year"),
        ("start_year", 1799, None, "beyond_limit"),
        ("start_year", 2101, None, "beyond_limit"),
        ("data_date", "31.02.2019", None, "not_a_date"),
        ("data_date", "2201-01-01", None, "not_a_date"),
        ("data_date", "1799-12-31", None, "not_a_date"),
        ("radioactive", "maybe", None, "not_yes_no"),
        ("status", "exploded", None, "not_in_list"),
        ("water_hazard_class", "4", None, "not_in_list"),
        ("water_hazard_class", "1.5", None, "not_in_list"),
        ("name", "x" * 256, None, "too_long"),
        ("name", "=" + "x" * 254, None, "too_long"),
    ],
)
def test_what_cannot_be_is_refused_by_its_code(name, cell, unit, code):
    assert code_of_refusal(name, cell, unit) == code


@pytest.mark.parametrize(
    ("name", "cell", "value"),
    [
        ("volume_m3", "0", 0.0),
        ("dry_density_t_m3", "0,3", 0.3),
        ("dry_density_t_m3", "5", 5.0),
        ("start_year", 1800, 1800),
        ("start_year", 2100, 2100),
        ("population_at_risk", "12,0", 12),
        ("data_date", "1800-01-01", "1800-01-01"),
        ("data_date", "2200-12-31", "2200-12-31"),
        ("name", "x" * 255, "x" * 255),
        ("name", "=" + "x" * 253, "'=" + "x" * 253),
    ],
)
def test_a_bound_met_exactly_is_inside(name, cell, value):
    found = cleaned(name, cell)[0]
    assert (found, type(found)) == (value, type(value))


@pytest.mark.parametrize(
    ("cell", "value", "why"),
    [
        ("1965", 1965, None),
        ("с 1965 года", 1965, None),
        ("1965-1991", 1965, "why_period"),
        (1965.0, 1965, None),
    ],
)
def test_the_year_a_facility_opened(cell, value, why):
    assert cleaned("start_year", cell) == (value, why)


def test_of_a_period_the_closure_is_its_last_year():
    assert cleaned("closure_year", "1965-1991") == (1991, "why_period")


@pytest.mark.parametrize(
    ("cell", "value", "why"),
    [
        (True, True, None),
        (False, False, None),
        ("да", True, None),
        ("нет", False, None),
        ("1", True, None),
        (1, True, None),
        (0, False, None),
        ("да, слабо", True, "why_caption"),
        ("нет (по данным 2019 г.)", False, "why_caption"),
        ("неизвестно", None, None),
    ],
)
def test_yes_and_no(cell, value, why):
    assert cleaned("radioactive", cell) == (value, why)


@pytest.mark.parametrize(
    ("name", "cell", "value", "why"),
    [
        ("status", "closed", "closed", None),
        ("status", "Закрыто", "closed", "why_caption"),
        ("status", "closed and rehabilitated", "rehabilitated", "why_caption"),
        ("status", "закрыто в 1991 году", "closed", "why_caption"),
        ("status", "неизвестно", "unknown", "why_caption"),
        ("water_hazard_class", "2", 2, None),
        ("water_hazard_class", 3.0, 3, None),
        ("water_hazard_class", "3.0", 3, None),
        ("water_hazard_class", "WGK 1", 1, "why_caption"),
        ("country", "KG", "KG", None),
        ("country", "Кыргызстан", "KG", "why_caption"),
        ("country", "KGZ", "KG", "why_caption"),
        ("country", "Франция", "FR", "why_caption"),
        ("country", "УЗ", "UZ", "why_caption"),
        ("country", "Киргизская ССР", "KG", "why_caption"),
    ],
)
def test_coded_values_in_any_wording(name, cell, value, why):
    assert cleaned(name, cell) == (value, why)


@pytest.mark.parametrize("language", ["kk", "ky", "tg", "uz"])
def test_a_caption_in_every_language_is_read_back_as_its_code(language):
    for field in (each for each in load_schema().fields if each.domain is not None):
        for code in field.domain.codes:
            assert cleaned(field.name, code.caption.get(language))[0] == code.value, (field.name, code.value)


@pytest.mark.parametrize("text", ["Ruritania", "4", "KZ/UZ"])
def test_what_is_no_country_is_refused(text):
    assert code_of_refusal("country", text) == "not_a_country"


def test_three_letters_of_another_phrase_are_no_code():
    """ "нет" opens "нет воды", but as three letters it is too short to be believed."""
    assert code_of_refusal("flood_zone", "нет сведений о воде") == "not_in_list"
    assert cleaned("flood_zone", "inside the valley") == ("inside_100y", "why_caption")


def test_a_text_loses_invisible_characters_and_keeps_its_lines():
    assert cleaned("remarks", " a\u00a0 b\u200b\n c ") == ("a b\nc", None)


@pytest.mark.parametrize(
    "text", ["=1+1", " =A1", "@SUM(A1)", "+A1", "-A1", "+(1)", "- cmd", "-2+3+cmd|'/c calc'!A0", "+7!A1"]
)
def test_what_an_office_program_would_run_gets_an_apostrophe(text):
    assert without_formula(text) == f"'{text}"
    assert cleaned("name", text) == (f"'{text.strip()}", "why_formula")


@pytest.mark.parametrize("text", ["+996 312 123456", "-5", "- 5 m", "Ak-Tyuz", "a=b", "a@b.kg", "+5,5"])
def test_figures_and_telephone_numbers_are_no_formulas(text):
    assert without_formula(text) == text


def test_a_date_that_is_not_exact_is_told():
    assert cleaned("data_date", "05.2019") == ("2019-05-01", "why_year_only")
    assert cleaned("data_date", "06.05.2019") == ("2019-05-06", None)


@pytest.mark.parametrize("comma_is_decimal", [True, False])
@pytest.mark.parametrize(
    ("text", "expected"),
    [("1,000", (1000, None, None)), ("5.000", (5000, None, None)), ("1,000-5,000", (None, 1000, 5000)),
     ("over 1.000", (None, 1001, None))],
)  # fmt: skip
def test_people_are_whole_so_a_mark_before_three_digits_is_one_of_thousands(text, expected, comma_is_decimal):
    found = clean(load_schema()["population_at_risk"], text, None, comma_is_decimal)
    assert (found.value, found.low, found.high) == expected
    assert found.why[0] == "why_comma"


def test_a_point_before_three_digits_in_a_table_of_decimal_commas_is_left_open():
    volume = load_schema()["volume_m3"]
    for text in ("120.000", "120.000 - 150.000"):
        with pytest.raises(BadValue) as refused:
            clean(volume, text, None, True)
        assert refused.value.code == "ambiguous_point"
    assert clean(volume, "120.000", None, False).value == 120.0
    assert clean(volume, "1.200.000,5", None, True).value == 1_200_000.5
    assert clean(volume, "0.125", None, True).value == 0.125
    assert clean(volume, "120.5", None, True).value == 120.5
