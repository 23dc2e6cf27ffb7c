"""Values, positions, mappings and errors of an import; every right value is worked out by hand."""

import numpy as np
import pytest

from tailings_plugin.errors import DataProblem
from tailings_plugin.inventory.files.reading import Grid
from tailings_plugin.inventory.importing.rows import ImportOptions
from tailings_plugin.inventory.importing.tables import import_grid
from tests.inventory.tables import cells, from_rows, reasons, value


def test_without_a_density_a_mass_gives_no_volume_and_that_is_said(tmp_path):
    result = from_rows(tmp_path, [["name", "mass (thousand t)", "lat", "lon"], ["A", "12.5", "42", "75"]])
    assert value(result, "mass_t") == 12_500.0
    assert value(result, "volume_m3") is None
    assert any("give DENSITY" in note for note in result.notes)


def test_the_density_of_the_row_goes_before_the_general_one(tmp_path):
    rows = [["name", "mass_t", "dry density, kg/m3", "lat", "lon"], ["A", "3000", "1500", "42", "75"]]
    result = from_rows(tmp_path, rows, density_t_m3=1.2)
    assert value(result, "volume_m3") == 2000.0  # 3000 t / 1.5 t/m3


@pytest.mark.parametrize(
    ("header", "cell", "volume"),
    [
        ("Объем", "1,2 млн", 1.2e6),
        ("Объем, м3", "350 тыс.", 3.5e5),
        ("Объем, тыс.", "350", 3.5e5),
        ("Volume", "1.2 million m3", 1.2e6),
        ("Объем, тыс. м3", "1,2 млн м3", 1.2e6),  # the cell's own unit goes before the header's
    ],
)
def test_thousands_and_millions_in_words(tmp_path, header, cell, volume):
    assert (
        value(
            from_rows(tmp_path, [["Название", header, "Широта", "Долгота"], ["А", cell, "42", "75"]]),
            "volume_m3",
        )
        == volume
    )


def test_millions_under_a_header_in_thousands_are_not_guessed(tmp_path):
    rows = [["Название", "Объем, тыс. м3", "Широта", "Долгота"], ["А", "1,2 млн", "42", "75"]]
    result = from_rows(tmp_path, rows)
    assert value(result, "volume_m3") is None
    assert "1,2 млн" in result.rejected[0].reason


def test_a_period_under_a_year(tmp_path):
    rows = [["name", "start_year", "closure_year", "lat", "lon"], ["A", "1965-1991", "1965-1991", "42", "75"]]
    result = from_rows(tmp_path, rows)
    assert (value(result, "start_year"), value(result, "closure_year")) == (1965, 1991)
    assert ("start_year", "1965-1991", "1965") in reasons(result)


def test_exchanged_latitude_and_longitude_are_found_by_the_country(tmp_path):
    rows = [
        ["name", "country", "lat", "lon"],
        ["A", "Kyrgyzstan", "76.1", "42.8"],
        ["B", "KG", "42.8", "76.1"],
    ]
    result = from_rows(tmp_path, rows)
    assert result.table["lat"].tolist() == [42.8, 42.8]
    assert result.table["lon"].tolist() == [76.1, 76.1]
    assert ("coordinates", "76.1; 42.8", "42.800000; 76.100000") in reasons(result)
    assert any("exchanged in 1 row" in note for note in result.notes)


def test_without_a_country_only_a_point_in_no_country_is_exchanged(tmp_path):
    def north_and_south(lon, lat):
        north = np.where((lon > 30) & (lon < 60) & (lat > 60) & (lat < 70), "RU", None)
        return np.where((lon > 60) & (lon < 72) & (lat > 38) & (lat < 45), "UZ", north)

    # As written A lies in no country, B in the north of Russia; exchanged both lie in Uzbekistan.
    rows = [["name", "lat", "lon"], ["A", "71", "44.5"], ["B", "69", "41"]]
    result = from_rows(tmp_path, rows, countries_at=north_and_south)
    assert result.table["lat"].tolist() == [44.5, 69.0]
    assert [(doubt.row, doubt.field) for doubt in result.doubts] == [(3, "coordinates")]
    assert "exchanged it would lie in UZ" in result.doubts[0].why
    given = from_rows(tmp_path, rows, countries_at=north_and_south, country="UZ")
    assert given.table["lat"].tolist() == [44.5, 41.0]
    assert cells(given, "country") == ["UZ", "UZ"]


def test_exchanged_columns_are_found_by_their_letters(tmp_path):
    result = from_rows(tmp_path, [["name", "lat", "lon"], ["A", "76°06' E", "42°48' N"]])
    assert (result.table["lat"][0], result.table["lon"][0]) == pytest.approx((42.8, 76.1))


def test_gauss_kruger_zones_are_read_from_the_easting_in_either_order(tmp_path):
    # Central meridian of zone 13 is 75 E at easting 13 500 000.
    rows = [
        ["name", "X", "Y"],
        ["A", "4700000", "13500000"],
        ["B", "13500000", "4700000"],
        ["C", "12500000", "4700000"],
    ]
    result = from_rows(tmp_path, rows)
    assert result.table["lon"].tolist() == pytest.approx([75.0, 75.0, 69.0], abs=0.003)
    assert result.table["lat"].tolist() == pytest.approx([42.435] * 3, abs=0.01)
    assert any("Gauss-Kruger zone 13 (EPSG:28413)" in change.why for change in result.changes)


def test_utm_is_used_when_one_zone_only_fits_the_stated_country(tmp_path):
    # Easting 300000 lies about 200 km west of a central meridian: zone 43 gives 72.6 E (KG); zones 42 and 44
    # give 66.6 and 78.6 E; the last is in the box too, so latitude decides nothing and the row is refused.
    rows = [
        ["name", "country", "easting", "northing"],
        ["A", "KG", "300000", "4700000"],
        ["B", "KG", "700000", "4700000"],
    ]
    result = from_rows(tmp_path, rows)
    assert not result.placed().any()
    assert len(result.rejected) == 2
    assert all("State the CRS" in rejected.reason for rejected in result.rejected)
    result = from_rows(tmp_path, rows, crs="EPSG:32643")
    assert result.table["lon"][0] == pytest.approx(72.57, abs=0.05)

    def narrow(lon, lat):
        return np.where((lon > 70) & (lon < 74), "KG", None)

    result = from_rows(tmp_path, rows[:2], countries_at=narrow)
    assert result.table["lon"][0] == pytest.approx(72.57, abs=0.05)
    assert any("UTM zone 43 (EPSG:32643)" in change.why for change in result.changes)


def test_a_mapping_goes_before_the_guess(tmp_path):
    rows = [["name", "Waste", "volume", "lat", "lon"], ["A", "2,5", "99", "42", "75"]]
    result = from_rows(tmp_path, rows, mapping="volume_m3 = Waste [million m3]")
    assert value(result, "volume_m3") == 2_500_000.0
    match = next(match for match in result.matches if match.target == "volume_m3")
    assert match.chosen
    assert match.confidence == 1.0
    result = from_rows(tmp_path, rows, mapping='{"volume_m3": "Waste [thousand m3]"}')
    assert value(result, "volume_m3") == 2_500.0


@pytest.mark.parametrize(
    ("mapping", "message"),
    [
        ("volume_m3 = Absent", 'names the column "Absent"'),
        ("volum_m3 = name", "Did you mean volume_m3"),
        ("volume_m3 = name [barrels]", 'the unit "barrels"'),
        ("volume_m3", "should read"),
        ("{", "not valid JSON"),
    ],
)
def test_a_wrong_mapping_is_refused_with_the_remedy(tmp_path, mapping, message):
    with pytest.raises(DataProblem, match=message):
        from_rows(tmp_path, [["name", "lat", "lon"], ["A", "42", "75"]], mapping=mapping)


def test_a_range_is_kept_by_its_ends_and_says_so(tmp_path):
    rows = [
        ["name", "volume, thousand m3", "factor of safety", "lat", "lon"],
        ["A", "100-150", "1.1-1.3", "42", "75"],
    ]
    result = from_rows(tmp_path, rows)
    assert [value(result, f"volume_m3{end}") for end in ("", "_min", "_max")] == [None, 100_000.0, 150_000.0]
    assert [value(result, f"factor_of_safety{end}") for end in ("", "_min", "_max")] == [None, 1.1, 1.3]
    assert ("volume_m3", "100-150", "100000–150000") in reasons(result)


PEOPLE = [
    "№",
    "Наименование",
    "Страна",
    "Широта",
    "Долгота",
    "Объём, тыс. м3",
    "Население в зоне риска, чел.",
]


@pytest.mark.parametrize(
    ("cell", "low", "high", "shown"),
    [
        ("более 5000", 5001, None, "> 5000"),
        ("свыше 5000", 5001, None, "> 5000"),
        (">5000", 5001, None, "> 5000"),
        ("1-100", 1, 100, "1–100"),
        ("менее 100", None, 99, "< 100"),
        ("5000+", 5000, None, "≥ 5000"),
        ("от 1000 до 5000", 1000, 5000, "1000–5000"),
    ],
)
def test_people_known_by_bounds_are_kept_so(tmp_path, cell, low, high, shown):
    """No value is made of a bound: "more than 1,000" people are not 1,000."""
    rows = [PEOPLE, ["1", "А", "KG", "42.7", "75.6", "120", cell]]
    result = from_rows(tmp_path, rows)
    assert [value(result, f"population_at_risk{end}") for end in ("", "_min", "_max")] == [None, low, high]
    assert ("population_at_risk", cell, shown) in reasons(result)
    assert not result.rejected and not result.doubts


def test_a_half_that_cannot_be_read_is_refused_and_left_empty(tmp_path):
    rows = [PEOPLE, ["1", "А", "KG", "42.7", "75.6", "120", "более много"]]
    rows += [
        ["2", "Б", "KG", "42.8", "75.6", "120", "12/15"],
        ["3", "В", "KG", "42.9", "75.6", "120", "10-x"],
    ]
    rows += [[str(each), "Г", "KG", "42", str(70 + each), "120", "7"] for each in (4, 5, 6)]
    result = from_rows(tmp_path, rows)
    assert [each.value for each in result.rejected] == ["более много", "12/15", "10-x"]
    for end in ("", "_min", "_max"):
        assert cells(result, f"population_at_risk{end}")[:3] == [None] * 3


def test_bounds_in_columns_of_their_own_are_taken(tmp_path):
    rows = [
        [
            "facility_id",
            "lat",
            "lon",
            "volume_m3",
            "population_at_risk",
            "population_at_risk_min",
            "volume_m3_max",
        ],
        ["A", "42", "75", "1-2", "500", "500", None],
    ]
    result = from_rows(tmp_path, rows)
    assert (value(result, "population_at_risk"), value(result, "population_at_risk_min")) == (500, 500)
    assert [value(result, f"volume_m3{end}") for end in ("_min", "_max")] == [1.0, 2.0]


@pytest.mark.parametrize(
    ("column", "cell", "part"),
    [
        ("volume_m3", "-5", "cannot be negative"),
        ("volume_m3", "1e400", "not a number"),
        ("volume_m3", "12 t", "does not fit a field in m3"),
        ("water_hazard_class", "7", "none of the allowed values: 0, 1, 2, 3"),
        ("status", "exploded", "none of the allowed values: active"),
        ("start_year", "65", "not a year"),
        ("data_date", "31.02.2019", "not a date"),
        ("radioactive", "perhaps", "neither yes nor no"),
        ("population_at_risk", "1.5", "whole number"),
        ("pga_g", "4", "divide m/s2 by 9.81"),
        ("name", "x" * 10_000, "10000 characters; 255 are allowed"),
    ],
)
def test_a_wrong_value_is_left_empty_and_told_with_layer_row_field_and_remedy(tmp_path, column, cell, part):
    rows = [["facility_id", "latitude", "longitude", column], ["A", "42", "75", cell], ["B", "42", "75", ""]]
    result = from_rows(tmp_path, rows)
    assert cells(result, "facility_id") == ["A", "B"], "no facility is lost for one value"
    assert value(result, column) is None
    assert cells(from_rows(tmp_path, rows, keep_rows=False), "facility_id") == ["B"]
    (rejected,) = result.rejected
    assert (rejected.row, rejected.column, rejected.value) == (2, column, cell)
    assert rejected.reason.startswith(f'table.csv, row 2, {column} (column "{column}"): ')
    assert part in rejected.reason
    assert len(rejected.reason) < 500


def test_closure_before_start_leaves_both_open_and_doubts_are_kept(tmp_path):
    header = [
        "facility_id",
        "latitude",
        "longitude",
        "start_year",
        "closure_year",
        "volume_m3",
        "capacity_m3",
    ]
    rows = [header, ["A", 42, 75, 1990, 1980, 5000, 6000], ["B", 42, 75, 1980, 1990, 7000, 6000]]
    result = from_rows(tmp_path, rows)
    assert cells(result, "start_year") == [None, 1980], "nobody knows which of the two is wrong"
    assert cells(result, "closure_year") == [None, 1990]
    assert cells(from_rows(tmp_path, rows, keep_rows=False), "facility_id") == ["B"]
    assert "closure year lies before the start year" in result.rejected[0].reason
    assert [(doubt.facility_id, doubt.field) for doubt in result.doubts] == [("B", "volume_m3")]


def test_a_cell_like_a_formula_is_kept_as_text_that_no_program_runs(tmp_path):
    rows = [["name", "remarks", "lat", "lon"], ["=cmd|' /C calc'!A0", "@SUM(A1)", "42", "75"]]
    result = from_rows(tmp_path, rows)
    assert value(result, "name") == "'=cmd|' /C calc'!A0"
    assert value(result, "remarks") == "'@SUM(A1)"
    assert ("name", "=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0") in reasons(result)


def test_the_same_name_and_place_twice_is_one_facility(tmp_path):
    rows = [["name", "lat", "lon"], ["A", "42", "75"], ["a ", "42.0", "75.0"], ["B", "42", "75"]]
    result = from_rows(tmp_path, rows)
    assert cells(result, "name") == ["A", "B"]
    assert "stand in row 2" in result.rejected[0].reason


def test_russian_messages(tmp_path):
    rows = [["название", "объем, м3", "широта", "долгота"], ["А", "много", "42", "75"]]
    result = from_rows(tmp_path, rows, language="ru")
    assert "строка 2, volume_m3" in result.rejected[0].reason
    assert "не число" in result.rejected[0].reason


def test_cancel_goes_through():
    class Stop(Exception):
        pass

    def tick(fraction):
        raise Stop

    grid = Grid("t", [["A", 42.0, 75.0]], [1], ["name", "latitude", "longitude"])
    with pytest.raises(Stop):
        import_grid(grid, ImportOptions(), tick)


def test_a_point_of_a_layer_beyond_the_degrees_is_rejected():
    rows = [["A", 1e5], ["B", 1e5], ["C", 1e5]]
    points = np.array([[75.0, 42.0], [500.0, 43.0], [75.0, -91.0]])
    grid = Grid("t", rows, [1, 2, 3], ["name", "volume_m3"], points)
    result = import_grid(grid, ImportOptions(), lambda fraction: None)
    assert (result.n_read, result.n_rejected, result.placed().tolist()) == (3, 0, [True, False, False])
    said = [rejection.reason for rejection in result.rejected]
    assert "longitude 500" in said[0] and "latitude -91" in said[1]


def test_positions_in_kilometres_are_a_question_of_their_own(tmp_path):
    rows = [
        ["name", "Северная координата, км", "Восточная координата, км"],
        ["A", "4712,5", "512,3"],
        ["B", "4722,1", "520,1"],
        ["C", "2000000", "512300"],
    ]
    result = from_rows(tmp_path, rows)
    texts = [(each.text, each.answer) for each in result.questions if each.field == "coordinates"]
    assert texts == [
        (
            "1 position in metres fits no system that is known of them, row 4 first: 2000000; 512300. Give the CRS, "
            "COUNTRY, or a column with the zone; the doubts tell more",
            "CRS: EPSG:...",
        ),
        (
            "2 positions look like kilometres, not metres, row 2 first: 4712,5; 512,3. Multiply both figures by 1000 "
            "in the table; then give the CRS, where they do not tell their zone",
            "",
        ),
    ]
