"""Other tables of the kinds in `cases/`: headings, figures, years and rows as offices write them, row by row.

Right is the value worked out by hand, or None with something said of the row; never another number.
"""

import pytest

from tests.inventory.tables import cells, from_rows

HEADER = ["№", "Наименование", "Страна", "Широта", "Долгота"]
ROWS = [["1", "Алга", "КР", "42,7", "75,6"], ["2", "Бета", "КР", "42,8", "75,7"]]


def column(tmp_path, heading, values, field):
    """Return the values of a field from a table with one column besides names and places, and what is said."""
    rows = [[*row, value] for row, value in zip(ROWS, values, strict=False)]
    result = from_rows(tmp_path, [[*HEADER, heading], *rows])
    said = [*result.questions, *result.rejected, *result.doubts, *result.changes]
    return cells(result, field), [each.field for each in said]


@pytest.mark.parametrize(
    ("heading", "field", "values", "expected"),
    [
        ("Объем, тыс.кбм", "volume_m3", ["120", "1300"], [120_000, 1_300_000]),
        ("Объем, 10*3 м3", "volume_m3", ["120", "1300"], [120_000, 1_300_000]),
        ("Объём (10*6 м3)", "volume_m3", ["1,2", "3,5"], [1_200_000, 3_500_000]),
        ("Volume, MM m3", "volume_m3", ["1,2", "3,5"], [1_200_000, 3_500_000]),
        ("Volume (thsd m3)", "volume_m3", ["120", "1300"], [120_000, 1_300_000]),
        ("Объем, дам3", "volume_m3", ["120", "1300"], [120_000, 1_300_000]),
        ("Hajm, ming metr kub", "volume_m3", ["120", "1300"], [120_000, 1_300_000]),
        ("Ауданы, шаршы км", "area_m2", ["0,25", "1,2"], [250_000, 1_200_000]),
        ("Аянты, чарчы км", "area_m2", ["0,25", "1,2"], [250_000, 1_200_000]),
        ("Maydoni, kv. km", "area_m2", ["0,25", "1,2"], [250_000, 1_200_000]),
        ("Аҳолӣ, ҳазор нафар", "population_at_risk", ["1,2", "3"], [1200, 3000]),
        ("Height a.s.l. (m)", "elevation_m", ["250", "280"], [250, 280]),
        ("Высота местности, м", "elevation_m", ["250", "280"], [250, 280]),
        ("Высота в Балтийской системе, м", "elevation_m", ["250", "280"], [250, 280]),
        ("Абс. отм., м", "elevation_m", ["250", "280"], [250, 280]),
        ("Decommissioned", "closure_year", ["1991", "1993"], [1991, 1993]),
        ("Дата ввода данных", "data_date", ["15.08.2021", "16.08.2021"], ["2021-08-15", "2021-08-16"]),
    ],
)
def test_headings_that_are_understood(tmp_path, heading, field, values, expected):
    assert column(tmp_path, heading, values, field)[0] == expected


@pytest.mark.parametrize(
    ("heading", "field", "value"),
    [
        ("Height a.s.l. (m)", "dam_height_m", "250"),
        ("Высота в Балтийской системе, м", "dam_height_m", "250"),
        ("Free volume, m3", "volume_m3", "120000"),
        ("Объем рекультивации, тыс. м3", "volume_m3", "120"),
        ("Decommissioned", "start_year", "1991"),
        ("Дата ввода данных", "start_year", "15.08.2021"),
        ("Год ввода 2-й очереди", "start_year", "1980"),
        ("Планируемый год закрытия", "closure_year", "2030"),
        ("Население района, тыс. чел.", "population_at_risk", "45"),
        ("Население страны, млн", "population_at_risk", "6"),
        ("Население, не менее", "population_at_risk", "1000"),
        ("Высота дамбы, не более, м", "dam_height_m", "25"),
    ],
)
def test_headings_of_another_quantity(tmp_path, heading, field, value):
    assert column(tmp_path, heading, [value, value], field)[0] == [None, None]


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("1`234`567", 1_234_567),
        ("'1234567", 1_234_567),
        ("1 234 567*", 1_234_567),
        ("1 234 567 (оценка)", 1_234_567),
        ("3 x 1000 м3", 3000),
        ("400 x 1000 м3", 400_000),
        ("400 10³ м³", 400_000),
        ("3*1000", 3000),
        ("12 34 567", None),
        ("1 2345", None),
        ("1,2,3", None),
        ("1.2.3", None),
        ("01.02.2020", None),
        ("5'", None),
        ("уточняется", None),
    ],
)
def test_figures_of_volumes(tmp_path, cell, expected):
    found, said = column(tmp_path, "Объём, м3", [cell, "250 000"], "volume_m3")
    assert found == [expected, 250_000]
    assert expected is not None or "volume_m3" in said


def test_four_digits_before_a_comma_are_not_grouped_by_it(tmp_path):
    rows = [["id", "name", "country", "lat", "lon", "volume, thousand m3"]]
    rows += [["1", "A", "KG", "42.7", "75.6", "1 234,567"], ["2", "B", "KG", "42.8", "75.7", "1234,567"]]
    assert cells(from_rows(tmp_path, rows), "volume_m3") == [1_234_567, 1_234_567]


@pytest.mark.parametrize(
    ("heading", "cell", "years", "doubtful"),
    [
        ("Год ввода", "1960-е", (None, None), True),
        ("Год ввода", "1960s", (None, None), True),
        ("Год ввода", "начало 1960-х гг.", (None, None), True),
        ("Год ввода", "до 1965", (None, None), True),
        ("Год ввода", "после 1965", (None, None), True),
        ("Год ввода", "ок. 1965", (1965, None), False),
        ("Год ввода", "II кв. 1965 г.", (1965, None), False),
        # 1965-05-31 is 23,893 days after 1899-12-30, 1991-12-31 is 33,603.
        ("Дата ввода в эксплуатацию", "23893", (1965, None), False),
        ("Дата закрытия", "33603", (None, 1991), False),
        ("Год ввода", "65", (None, None), True),
        ("Год закрытия", "после 1991", (None, None), True),
        ("Год закрытия", "до 1991", (None, 1991), False),
        ("Период эксплуатации", "1971-93", (1971, 1993), False),
        ("Период эксплуатации", "1971–93 гг.", (1971, 1993), False),
        ("Период эксплуатации", "-1993", (None, 1993), False),
        ("Период эксплуатации", "01.06.1971-31.12.1993", (1971, 1993), False),
        ("Период эксплуатации", "1971–1985, 1990–1993", (1971, 1993), True),
        ("Период эксплуатации", "1960-е - 1993", (None, 1993), True),
        ("Период эксплуатации", "1960-1970-е", (None, None), True),
        ("Период эксплуатации", "60-е – 90-е гг.", (None, None), True),
        ("Период эксплуатации", "1965, 1972, 1980", (1965, None), True),
    ],
)
def test_years_and_periods(tmp_path, heading, cell, years, doubtful):
    result = from_rows(tmp_path, [[*HEADER, heading], [*ROWS[0], cell]])
    assert (cells(result, "start_year"), cells(result, "closure_year")) == ([years[0]], [years[1]])
    assert bool(result.rejected or result.doubts) is doubtful


@pytest.mark.parametrize(
    "counted",
    [
        ["А", "Б", "В", "Г", "Д", "Е"],
        ["А", "Б", "1", "2", "3", "4"],
        ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"],
        ["I", "II", "III", "IV", "V", "VI"],
        ["a", "b", "c", "d", "e", "f"],
    ],
)
def test_a_row_that_counts_the_columns_is_no_facility(tmp_path, counted):
    rows = [[*HEADER, "Объём, тыс. м3"], counted, [*ROWS[0], "120"], [*ROWS[1], "130"]]
    result = from_rows(tmp_path, rows)
    assert cells(result, "name") == ["Алга", "Бета"]
    assert cells(result, "volume_m3") == [120_000, 130_000]


@pytest.mark.parametrize(
    "opening", ["Сумма", "Итог", "Среднее", "В т.ч. радиоактивных", "Общий объем", "Average"]
)
@pytest.mark.parametrize("place", [0, 1])
def test_rows_that_sum_up(tmp_path, opening, place):
    total = [opening if place == index else None for index in range(5)]
    result = from_rows(
        tmp_path, [[*HEADER, "Объём, тыс. м3"], [*ROWS[0], "120"], [*ROWS[1], "130"], [*total, "250"]]
    )
    assert cells(result, "volume_m3") == [120_000, 130_000]
    assert "4" in " ".join(result.notes)


def test_a_facility_of_such_a_name_with_its_place_is_kept(tmp_path):
    result = from_rows(tmp_path, [[*HEADER, "Объём, тыс. м3"], ["1", "Среднее", "КР", "42,7", "75,6", "120"]])
    assert cells(result, "name") == ["Среднее"]


def test_a_header_that_stands_again_is_no_facility(tmp_path):
    header = [*HEADER, "Объём, тыс. м3"]
    result = from_rows(tmp_path, [header, [*ROWS[0], "120"], header, [*ROWS[1], "130"]])
    assert cells(result, "name") == ["Алга", "Бета"]
    assert "3" in " ".join(result.notes)


def test_a_unit_below_its_heading_beside_the_rest_of_the_number_sign(tmp_path):
    rows = [
        [*HEADER, "Объём"],
        ["п/п", None, None, None, None, "тыс. м3"],
        [*ROWS[0], "120"],
        [*ROWS[1], "130"],
    ]
    result = from_rows(tmp_path, rows)
    assert cells(result, "volume_m3") == [120_000, 130_000]


def test_a_column_of_units_with_a_sign_of_multiplication(tmp_path):
    rows = [[*HEADER, "Объём", "Ед. изм."], [*ROWS[0], "120", "х1000 м3"], [*ROWS[1], "400", "х1000 м3"]]
    assert cells(from_rows(tmp_path, rows), "volume_m3") == [120_000, 400_000]


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("42°42'12\"–75°36'30\"", None),
        ("42 42,2 75 36,5", (42.703333, 75.608333)),
        ("солтүстік ендік 42°42'12\" шығыс бойлық 75°36'30\"", (42.703333, 75.608333)),
        ("түндүк кеңдик 42°42'12\", чыгыш узундук 75°36'30\"", (42.703333, 75.608333)),
        ("shimoliy kenglik 42°42'12\" sharqiy uzunlik 75°36'30\"", (42.703333, 75.608333)),
    ],
)
def test_places_in_one_cell(tmp_path, cell, expected):
    result = from_rows(tmp_path, [["№", "Наименование", "Страна", "Координаты"], ["1", "Алга", "КР", cell]])
    place = (result.table["lat"][0], result.table["lon"][0])
    assert place == pytest.approx(expected, abs=1e-6) if expected else result.rejected


@pytest.mark.parametrize("pair", [("42,7", "0"), ("0", "75,6")])
def test_a_zero_that_stands_for_no_figure_makes_no_place(tmp_path, pair):
    result = from_rows(tmp_path, [HEADER, ["1", "Алга", "КР", *pair]])
    assert result.table["lat"].isna().all() and result.table["lon"].isna().all()
    assert [each.field for each in result.doubts] == ["coordinates"]


@pytest.mark.parametrize(
    ("word", "status"),
    [
        ("недейcтвующее", "inactive"),  # with a Latin c
        ("зaкpытo", "closed"),  # with Latin a, p and o
        ("функционирует", "active"),
        ("не функционирует", "inactive"),
        ("временно не эксплуатируется", "temporarily_closed"),
        ("ишлаб турибди", "active"),
    ],
)
def test_words_for_a_status(tmp_path, word, status):
    assert column(tmp_path, "Состояние", [word], "status")[0] == [status]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        # "4,916.35" shows which mark is which, and so does a decimal with its unit.
        (["4,916.35 га", "1,200 га"], [49_163_500, 12_000_000]),
        (["4.6 га", "1,200 га"], [46_000, 12_000_000]),
        (["12,5 га", "1,200 га"], [125_000, 12_000]),
        (["12,5 га", "4 916,351 га"], [125_000, 49_163_510]),
    ],
)
def test_marks_of_figures_that_have_their_unit_beside_them(tmp_path, written, expected):
    rows = [["№", "Наименование", "Страна", "Координаты", "Площадь"]]
    rows += [
        [number, name, "КР", "42°42' 75°36'", area]
        for number, name, area in zip("12", "АБ", written, strict=True)
    ]
    result = from_rows(tmp_path, rows)
    assert cells(result, "area_m2") == expected
    told = [each.why for each in result.changes if each.field == "area_m2" and each.before == "1,200 га"]
    assert all("two ways" in why for why in told)


@pytest.mark.parametrize("label", [None, "Σ", "По республике", "2 объекта"])
def test_a_row_without_place_whose_figures_are_the_sums_is_a_total(tmp_path, label):
    rows = [[*HEADER, "Объём, тыс. м3", "Площадь, га"], [*ROWS[0], "120,5", "2"], [*ROWS[1], "130", "3"]]
    result = from_rows(tmp_path, [*rows, [None, label, None, None, None, "250,5", "5"]])
    assert cells(result, "name") == ["Алга", "Бета"]
    assert "4" in " ".join(result.notes)
    other = from_rows(tmp_path, [*rows, [None, label or "В", None, None, None, "250,5", "6"]])
    assert len(other.table) == 3  # one of its figures is no sum
    placed = from_rows(tmp_path, [*rows, [None, label, "КР", "42,9", "75,8", "250,5", "5"]])
    assert len(placed.table) == 3


def test_without_places_no_row_is_a_total_by_its_figures(tmp_path):
    rows = [["№", "Наименование", "Объём, тыс. м3"], ["1", "А", "120"], ["2", "Б", "130"], ["3", "В", "250"]]
    assert cells(from_rows(tmp_path, rows), "name") == ["А", "Б", "В"]


@pytest.mark.parametrize("system", ["СК-42", "СК42", "Пулково 1942", "SK-42"])
def test_axes_whose_heading_names_their_system(tmp_path, system):
    rows = [["№", "Наименование", "Страна", f"X ({system})", f"Y ({system})"]]
    result = from_rows(tmp_path, [*rows, ["1", "Алга", "КР", "4733000", "13385000"]])
    # As `gkzone.csv` in `cases/`, with the digits of its zone in the easting.
    place = (result.table["lat"][0], result.table["lon"][0])
    assert place == pytest.approx((42.72337, 73.59536), abs=1e-4)
