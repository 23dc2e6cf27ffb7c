"""What happens to the rows of a table: totals, headings, ids, derived values, notes; worked out by hand."""

import numpy as np
import pytest

from tailings_plugin.inventory.files.reading import Grid
from tailings_plugin.inventory.found import Change
from tailings_plugin.inventory.importing.deriving import pga_from_msk
from tailings_plugin.inventory.importing.rows import ImportOptions
from tailings_plugin.inventory.importing.tables import import_grid, import_table
from tests.inventory.tables import cells, from_rows, reasons, value


def notes_of(result, word):
    return [note for note in result.notes if word in note]


def test_totals_are_told_by_their_first_cells(tmp_path):
    rows = [
        ["№", "Название", "Объем, м3", "Широта", "Долгота", "Примечание"],
        ["1", "А", "5000", "42,5", "75,5", None],
        ["Итого", None, "5000", None, None, None],
        [None, "Всего по области", "5000", None, None, None],
        ["2", "Итоговое", "6000", "42,6", "75,6", None],
        ["3", "Б", "7000", "42,7", "75,7", "всего одна дамба"],
    ]
    result = from_rows(tmp_path, rows)
    assert cells(result, "name") == ["А", "Итоговое", "Б"], "a remark that opens so is no total"
    assert notes_of(result, "totals") == ["2 rows were left out as totals: 3, 4."]
    assert result.row_numbers.tolist() == [2, 5, 6]


def test_a_lone_text_is_a_heading_until_the_next_one(tmp_path):
    rows = [
        ["Название", "Объем, м3", "Широта", "Долгота"],
        ["А", "5000", "42,5", "75,5"],
        ["Чуйская  область", None, None, None],
        ["Б", "5000", "42,6", "75,6"],
        [None, None, None, None],
        ["-", "-", None, None],
        ["В", "5000", "42,7", "75,7"],
    ]
    result = from_rows(tmp_path, rows)
    assert cells(result, "region") == [None, "Чуйская область", "Чуйская область"]
    assert notes_of(result, "a heading") == ["1 row was taken as a heading over rows: 3."]
    assert ("region", "", "Чуйская область") in reasons(result)
    assert result.n_read == 3


def test_a_region_of_the_table_goes_before_headings(tmp_path):
    rows = [
        ["Название", "Область", "Широта", "Долгота"],
        ["Север", None, None, None],
        ["А", "Юг", "42,5", "75,5"],
        ["Б", None, "42,6", "75,6"],
    ]
    assert cells(from_rows(tmp_path, rows), "region") == ["Юг", None]


def test_with_more_lone_texts_than_rows_they_are_facilities(tmp_path):
    rows = [["Название", "Широта", "Долгота"], ["А", None, None], ["Б", None, None], ["В", "42,5", "75,5"]]
    result = from_rows(tmp_path, rows)
    assert cells(result, "name") == ["А", "Б", "В"]
    assert not notes_of(result, "headings")
    one_each = [["Название", "Широта", "Долгота"], ["А", None, None], ["В", "42,5", "75,5"]]
    assert cells(from_rows(tmp_path, one_each), "name") == ["В"], "as many as rows may be headings"


def test_two_columns_have_no_headings(tmp_path):
    rows = [["Название", "Координаты"], ["А", None], ["Б", "42,5; 75,5"]]
    assert cells(from_rows(tmp_path, rows), "name") == ["А", "Б"]


def test_ids_are_made_of_name_country_and_place_and_told(tmp_path):
    rows = [["name", "country", "lat", "lon"], ["Alga", "KG", "42.5", "75.5"], ["Alga", "UZ", "40.8", "69.6"]]
    result = from_rows(tmp_path, rows, countries_at=None)
    first, second = cells(result, "facility_id")
    assert first.startswith("TMF-KG-") and second.startswith("TMF-UZ-")
    assert len(first) == len("TMF-KG-") + 8
    assert notes_of(result, "2 facilities came without")
    again = from_rows(tmp_path, [rows[0], ["ALGA", "KG", "42.50003", "75.50004"]], countries_at=None)
    assert cells(again, "facility_id") == [first], "writing and 5 m make no other facility"
    moved = from_rows(tmp_path, [rows[0], ["Alga", "KG", "42.501", "75.5"]], countries_at=None)
    assert cells(moved, "facility_id") != [first]


def test_without_name_and_place_the_row_tells_facilities_apart(tmp_path):
    rows = [
        ["name", "region", "volume_m3", "lat", "lon"],
        [None, "Chuy", "5", None, None],
        [None, "Chuy", "6", None, None],
    ]
    result = from_rows(tmp_path, rows)
    assert len(set(cells(result, "facility_id"))) == 2
    assert all(each.startswith("TMF-XX-") for each in cells(result, "facility_id"))
    named = [
        rows[0],
        ["A", "Chuy", "5", None, None],
        ["A", "Osh", "6", None, None],
        ["A", "Osh", "6", None, None],
        ["A", "Osh", "7", None, None],
        ["A", "Osh", "7", None, None],
    ]
    result = from_rows(tmp_path, named)
    assert cells(result, "volume_m3") == [5.0, 6.0, 7.0]
    assert ["stand in row 3" in each.reason for each in result.rejected] == [True, False]
    assert "stand in row 5" in result.rejected[1].reason


def test_repeated_ids_are_left_out_even_where_bad_rows_are_kept(tmp_path):
    rows = [
        ["facility_id", "volume_m3", "lat", "lon"],
        ["A", "5", 42, 75],
        ["A", "6", 42, 76],
        ["B", "many", 42, 77],
    ]
    result = from_rows(tmp_path, rows, keep_rows=True)
    assert cells(result, "facility_id") == ["A", "B"]
    assert cells(result, "volume_m3") == [5.0, None]
    assert [(each.row, each.field, each.facility_id) for each in result.rejected] == [
        (3, "facility_id", "A"), (4, "volume_m3", "B"),
    ]  # fmt: skip
    assert (result.n_read, result.n_rejected) == (3, 1)


def test_a_rejected_row_is_told_whole(tmp_path):
    rows = [["facility_id", "name", "volume_m3", "lat", "lon"], ["A", "Alga", "many", 42, 75]]
    (rejected,) = from_rows(tmp_path, rows).rejected
    assert rejected.record == "facility_id=A; name=Alga; volume_m3=many; lat=42; lon=75"
    assert (rejected.row, rejected.column, rejected.value) == (2, "volume_m3", "many")


@pytest.mark.parametrize(("points", "g"), [(6, 0.05), (7, 0.1), (8, 0.2), (9, 0.4), (8.5, 0.1 * 2**1.5)])
def test_each_msk_point_doubles_the_acceleration(points, g):
    assert pga_from_msk(points) == pytest.approx(g, rel=1e-12)


@pytest.mark.parametrize(
    ("cell", "pga"),
    [("9", 0.4), ("8-9", 0.4), ("7", 0.1), ("1", 0.0016), ("12", 3.2), ("н/д", None), (None, None)],
)
def test_points_of_intensity_become_an_acceleration(tmp_path, cell, pga):
    rows = [["name", "Сейсмичность, баллы", "lat", "lon"], ["A", cell, "42", "75"]]
    result = from_rows(tmp_path, rows)
    assert value(result, "pga_g") == pga
    assert (value(result, "remarks") is None) == (pga is None)


@pytest.mark.parametrize(
    ("cell", "low", "high", "points"),
    [("8-9", 0.2, 0.4, "9"), ("более 8", 0.2, None, "более 8"), ("до 7", None, 0.1, "до 7")],
)
def test_bounds_of_points_are_bounds_of_the_acceleration(tmp_path, cell, low, high, points):
    rows = [["name", "Сейсмичность, баллы", "lat", "lon"], ["A", cell, "42", "75"]]
    result = from_rows(tmp_path, rows)
    assert (value(result, "pga_g_min"), value(result, "pga_g_max")) == (low, high)
    assert f"{points} MSK-64" in value(result, "remarks")


def test_bounds_of_a_mass_are_bounds_of_the_volume_and_of_the_capacity(tmp_path):
    rows = [
        ["name", "mass, thousand t", "design capacity, thousand t", "dry density, t/m3", "lat", "lon"],
        ["A", "150-300", "более 600", "1.5", "42", "75"],
        ["B", "150-300", "до 600", None, "42.5", "75"],
    ]
    result = from_rows(tmp_path, rows)
    assert [value(result, f"volume_m3{end}") for end in ("", "_min", "_max")] == [None, 100_000.0, 200_000.0]
    assert [value(result, f"capacity_m3{end}") for end in ("", "_min", "_max")] == [None, 400_000.0, None]
    assert ("volume_m3", "150000–300000 t", "100000–200000") in reasons(result)
    assert [value(result, f"volume_m3{end}", 1) for end in ("", "_min", "_max")] == [None, None, None]
    assert notes_of(result, "density")


@pytest.mark.parametrize("cell", ["0,9", "12,5", "much", "13"])
def test_what_is_no_intensity_is_refused(tmp_path, cell):
    (rejected,) = from_rows(
        tmp_path, [["name", "Сейсмичность", "lat", "lon"], ["A", cell, "42", "75"]]
    ).rejected
    assert (rejected.field, rejected.column, rejected.value) == ("seismic_points", "Сейсмичность", cell)
    assert "not a number" in rejected.reason


def test_a_measured_acceleration_goes_before_points(tmp_path):
    rows = [["name", "pga_g", "Сейсмичность", "lat", "lon"], ["A", "0.25", "9", "42", "75"]]
    assert value(from_rows(tmp_path, rows), "pga_g") == 0.25


def test_years_of_a_period_fill_what_is_unknown(tmp_path):
    header = ["name", "start_year", "Период эксплуатации", "lat", "lon"]
    rows = [
        header,
        ["A", "1960", "1965-1991", "42", "75"],
        ["B", None, "1965-1991", "42", "76"],
        ["C", None, "-", "42", "77"],
    ]
    result = from_rows(tmp_path, rows)
    assert cells(result, "start_year") == [1960, 1965, None]
    assert cells(result, "closure_year") == [1991, 1991, None]
    assert ("start_year", "1965-1991", "1965") in reasons(result)


def test_a_mass_becomes_a_volume_only_where_none_is_given(tmp_path):
    header = ["name", "volume_m3", "mass_t", "dry_density_t_m3", "lat", "lon"]
    rows = [
        header,
        ["A", None, "3000", "1.5", "42", "75"],  # 2000 m3
        ["B", "500", "3000", "1.5", "42", "76"],
        ["C", None, "3000", None, "42", "77"],
        ["D", None, None, None, "42", "78"],
    ]
    result = from_rows(tmp_path, rows)
    assert cells(result, "volume_m3") == [2000.0, 500.0, None, None]
    assert notes_of(result, "give DENSITY") == [
        "1 row has a mass but no volume and no density; give DENSITY to get its volume."
    ]
    assert value(result, "remarks") == "volume_m3 is mass_t divided by the dry density 1.5 t/m3"
    with_density = from_rows(tmp_path, rows, density_t_m3=1.2)
    assert cells(with_density, "volume_m3") == [2000.0, 500.0, 2500.0, None]
    assert not notes_of(with_density, "give DENSITY")


def test_a_capacity_in_tonnes_becomes_a_volume(tmp_path):
    rows = [
        ["name", "Проектная емкость, тыс. т", "lat", "lon"],
        ["A", "3", "42", "75"],
        ["B", "many", "42", "76"],
    ]
    result = from_rows(tmp_path, rows, density_t_m3=1.5)
    assert cells(result, "capacity_m3") == [2000.0, None]
    assert "capacity_m3 is a mass of 3000 t divided by the dry density 1.5 t/m3" in value(result, "remarks")
    assert result.rejected[0].field == "capacity_m3"
    assert value(from_rows(tmp_path, rows), "capacity_m3") is None


def test_remarks_of_the_table_come_first(tmp_path):
    rows = [["name", "remarks", "THI", "Радиация", "lat", "lon"], ["A", "own", "12", "н/д", "42", "75"]]
    assert value(from_rows(tmp_path, rows), "remarks") == "own; THI: 12"


def test_the_source_is_the_table_where_it_names_none(tmp_path):
    rows = [["name", "data_source", "lat", "lon"], ["A", "survey", "42", "75"], ["B", None, "42", "76"]]
    result = from_rows(tmp_path, rows)
    assert cells(result, "data_source") == ["survey", "table.csv"]
    assert [change for change in result.changes if change.field == "data_source"] == [
        Change(3, result.table["facility_id"][1], "data_source", "", "table.csv",
               "the table names no source; its own name is put", "why_source"),
    ]  # fmt: skip


def test_the_country_given_fills_what_is_unknown(tmp_path):
    rows = [["name", "country", "lat", "lon"], ["A", "UZ", "42", "75"], ["B", None, "42", "76"]]
    result = from_rows(tmp_path, rows, country="KG", countries_at=None)
    assert cells(result, "country") == ["UZ", "KG"]
    assert [reason for reason in reasons(result) if reason[0] == "country"] == [("country", "", "KG")]


def test_doubts_and_rules_have_bounds(tmp_path):
    header = ["facility_id", "volume_m3", "capacity_m3", "start_year", "closure_year", "lat", "lon"]
    rows = [
        header,
        ["A", "1000", "1000", "1990", "1990", 42, 75],
        ["B", "999", None, None, None, 42, 76],
        ["C", "1001", "1000", None, None, 42, 77],
        ["D", None, None, "1991", "1990", 42, 78],
    ]
    result = from_rows(tmp_path, rows)
    assert [(doubt.facility_id, doubt.field, doubt.after) for doubt in result.doubts] == [
        ("B", "volume_m3", "999"), ("C", "volume_m3", "1001"),
    ]  # fmt: skip
    (rejected,) = result.rejected
    assert (rejected.row, rejected.field, rejected.column, rejected.value) == (
        5,
        "closure_year",
        "closure_year",
        "1990",
    )
    assert "start_year 1991, closure_year 1990" in rejected.reason


@pytest.mark.parametrize(("misfits", "kept"), [(2, False), (3, True)])
def test_a_guessed_column_is_distrusted_from_three_misfits(tmp_path, misfits, kept):
    header = ["Название", "Состояние", "Широта", "Долгота"]
    words = ["аварийное"] * misfits + ["закрыто"] * 2
    rows = [[f"Объект {number}", word, f"42.{number}", "75"] for number, word in enumerate(words)]
    result = from_rows(tmp_path, [header, *rows])
    assert any("was not taken for" in asked.text for asked in result.questions) is kept
    assert len(result.rejected) == (0 if kept else misfits)


def test_half_of_the_values_misfitting_is_still_trusted(tmp_path):
    header = ["Название", "Состояние", "Широта", "Долгота"]
    words = ["аварийное"] * 3 + ["закрыто"] * 3
    rows = [[f"Объект {number}", word, f"42.{number}", "75"] for number, word in enumerate(words)]
    assert len(from_rows(tmp_path, [header, *rows]).rejected) == 3
    named = [["name", "status", "lat", "lon"], *[[f"A{n}", "zz", "42", f"7{n}"] for n in range(4)]]
    assert len(from_rows(tmp_path, named).rejected) == 4, "a field by its own name is that field"


def test_columns_taken_for_nothing_are_named(tmp_path):
    rows = [["name", "zzzz", "lat", "lon"], ["A", "5", "42", "75"]]
    result = from_rows(tmp_path, rows)
    assert result.unused == ["zzzz"]
    assert notes_of(result, "Columns not used: zzzz.")
    assert notes_of(result, "No column for the stored volume")
    with_volume = from_rows(tmp_path, [["name", "volume_m3", "lat", "lon"], ["A", "5", "42", "75"]])
    assert not notes_of(with_volume, "No column")
    assert not notes_of(with_volume, "Columns not used")


def test_rows_without_place_are_rejected_only_where_a_place_is_needed(tmp_path):
    rows = [
        ["facility_id", "name", "lat", "lon"],
        ["A", "a", None, None],
        ["B", "b", "42", "75"],
        ["C", "c", "42", None],
    ]
    assert cells(from_rows(tmp_path, rows), "facility_id") == ["A", "B", "C"]
    needed = from_rows(tmp_path, rows, need_position=True)
    assert cells(needed, "facility_id") == ["B"]
    assert sorted(each.row for each in needed.rejected) == [2, 4], "each is told once"
    assert needed.placed().tolist() == [True]


def test_degrees_of_a_layer_go_before_its_columns():
    grid = Grid(
        "layer",
        [["A", "10", "20", 1e5], ["B", "42,5", "75,5", 1e5]],
        [7, 8],
        ["name", "latitude", "longitude", "volume_m3"],
        np.array([[75.0, 42.0], [np.nan, np.nan]]),
    )
    result = import_grid(grid, ImportOptions(), lambda fraction: None)
    assert result.table[["lon", "lat"]].values.tolist() == [[75.0, 42.0], [75.5, 42.5]]
    assert result.row_numbers.tolist() == [7, 8]


def test_progress_goes_from_nothing_to_all():
    ticks = []
    grid = Grid("t", [["A", 42.0, 75.0]], [1], ["name", "latitude", "longitude"])
    import_grid(grid, ImportOptions(), ticks.append)
    # One column of a field is cleaned (0 of 70 %), then come places, derived values and ids.
    assert ticks == [0.0, 0.8, 0.9, 1.0]


def test_reading_a_file_is_a_tenth_of_the_way(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("name,volume_m3,latitude,longitude\nA,5000,42,75\n", encoding="utf-8")
    ticks = []
    import_table(path, "", ImportOptions(), ticks.append)
    assert ticks == pytest.approx([0.1, 0.1, 0.1 + 0.9 * 0.35, 0.82, 0.91, 1.0])


def test_long_values_are_cut_in_messages_and_whole_in_the_record(tmp_path):
    rows = [["facility_id", "volume_m3", "lat", "lon"], ["A", "x" * 200, "42", "75"]]
    (rejected,) = from_rows(tmp_path, rows).rejected
    assert '"' + "x" * 97 + '..."' in rejected.reason
    assert "x" * 200 in rejected.record
    exact = [rows[0], ["A", "x" * 100, "42", "75"]]
    assert '"' + "x" * 100 + '"' in from_rows(tmp_path, exact).rejected[0].reason


def test_a_repeated_row_is_told_by_its_id_or_name(tmp_path):
    rows = [["facility_id", "name", "lat", "lon"], ["A", "x", 42, 75], ["A", "y", 42, 76]]
    (by_id,) = from_rows(tmp_path, rows).rejected
    assert (by_id.column, by_id.value, by_id.field) == ("facility_id", "A", "facility_id")
    assert 'facility_id "A" stands in row 2 too' in by_id.reason
    rows = [["name", "lat", "lon"], ["Alga", 42, 75], ["Alga", 42, 75]]
    (by_name,) = from_rows(tmp_path, rows).rejected
    assert (by_name.column, by_name.value) == ("name", "Alga")


def test_an_id_made_for_a_place_or_name_does_not_depend_on_the_row(tmp_path):
    header = ["name", "region", "volume_m3", "lat", "lon"]
    placed, named = [None, None, "5000", "42", "75"], ["Alga", "Chuy", "6000", None, None]
    first = from_rows(tmp_path, [header, placed, named])
    other_order = from_rows(tmp_path, [header, named, placed])
    assert cells(first, "facility_id") == cells(other_order, "facility_id")[::-1]


def test_a_heading_named_in_the_mapping_tells_delimiter_and_header(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("a;b;c;d\nx,y;5000;42;75\n", encoding="utf-8")
    mapping = "name = a\nvolume_m3 = b\nlatitude = c\nlongitude = d"
    result = import_table(path, "", ImportOptions(mapping=mapping), lambda fraction: None)
    assert (cells(result, "name"), cells(result, "volume_m3")) == (["x,y"], [5000.0])


def test_four_cells_may_open_a_total(tmp_path):
    header = ["a", "b", "c", "name", "d", "lat", "lon"]
    rows = [header, ["1", "2", "3", "Итого", "5", 42, 75], ["1", "2", "3", "A", "Итого", 42, 76]]
    result = from_rows(tmp_path, rows)
    assert cells(result, "name") == ["A"]
    assert result.n_read == 1


def test_an_empty_table_has_no_facilities_and_no_note_of_volumes():
    grid = Grid("t", [], [], ["name", "latitude", "longitude"])
    result = import_grid(grid, ImportOptions(), lambda fraction: None)
    assert (len(result.table), result.n_read, result.n_rejected, result.notes) == (0, 0, 0, [])
    assert str(result.table["volume_m3"].dtype) == "float64"


@pytest.mark.parametrize(("heading", "volume"), [("Volume, m3", 1200.0), ("Объем, м3", 1.2)])
def test_the_letters_of_the_headings_decide_what_a_comma_is(tmp_path, heading, volume):
    rows = [["name", heading, "lat", "lon"], ["A", "1,200", "42", "75"]]
    assert value(from_rows(tmp_path, rows), "volume_m3") == volume


def test_a_feature_with_a_point_and_nothing_else_is_a_facility():
    points = np.array([[75.0, 42.0], [np.nan, np.nan]])
    grid = Grid("layer", [[None, None], [None, None]], [1, 2], ["name", "volume_m3"], points)
    result = import_grid(grid, ImportOptions(), lambda fraction: None)
    assert result.n_read == 1
    assert result.table[["lon", "lat"]].values.tolist() == [[75.0, 42.0]]


def test_rows_may_be_shorter_than_the_header(tmp_path):
    rows = [["name", "lat", "lon", "THI", "volume_m3"], ["A", "42", "75"], ["B", "42", "76", "12"]]
    result = from_rows(tmp_path, rows)
    assert cells(result, "name") == ["A", "B"]
    assert cells(result, "remarks") == [None, "THI: 12"]


def test_a_class_that_was_only_suggested_is_left_empty(tmp_path):
    rows = [
        ["facility_id", "latitude", "longitude", "water_hazard_class", "whc_basis"],
        ["A", "42.5", "75.5", "2", "fallback"],
        ["B", "42.6", "75.5", "2", "substances"],
        ["C", "42.7", "75.5", "2", None],
        ["D", "42.8", "75.5", None, "fallback"],
    ]
    result = from_rows(tmp_path, rows)
    assert cells(result, "water_hazard_class") == [None, 2, 2, None]
    told = [each for each in result.changes if each.field == "water_hazard_class"]
    assert [(each.facility_id, each.before, each.after) for each in told] == [("A", "2", "")]
    assert told[0].why.startswith("left empty: only suggested by ore and process")
