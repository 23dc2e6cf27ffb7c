"""Small tables as registers have them, file by file: the values worked out by hand, or empty with a doubt.

The files stand in `cases/`, their names and places are neutral.
"""

from pathlib import Path

import numpy as np
import pytest

from tailings_plugin import inventory
from tailings_plugin.inventory.merging.merge import merge
from tests.inventory.tables import cells, imported

CASES = Path(__file__).parent / "cases"
THOUSANDS = ["apos000", "haz", "kub_metrov", "latin_m", "ten3", "tysyachah", "x1000"]
MILLIONS = ["e6", "latin_m_mln", "m3x106"]


def read(name):
    return inventory.read(CASES / name)


def column(table, name):
    """Return a column as a list, None for unknown."""
    return table[name].astype(object).where(table[name].notna(), None).tolist()


def doubted(table):
    """Return what is asked, doubted or rejected, as one text."""
    found = inventory.findings(table)
    return " ".join(found.loc[found["kind"].isin(["question", "doubt", "rejected"]), "text"])


def places(table):
    return table[["lat", "lon"]].to_numpy(dtype=float)


@pytest.mark.parametrize("name", THOUSANDS)
def test_thousands_in_any_writing(name):
    assert column(read(f"unit_headers/{name}.csv"), "volume_m3") == [2_123_500.0, 12_500_000.0]


@pytest.mark.parametrize("name", MILLIONS)
def test_millions_are_read_and_their_size_doubted(name):
    table = read(f"unit_headers/{name}.csv")
    assert column(table, "volume_m3") == [2_123_500_000.0, 12_500_000_000.0]
    assert "unusual" in doubted(table)


def test_hectares_in_uzbek():
    assert column(read("unit_headers/ga_uz.csv"), "area_m2") == [21_235_000.0, 125_000_000.0]


def test_cubic_metres_in_words_are_those_in_signs():
    lost, words, signs = read("lostunit.csv"), read("a_kubmetrov.csv"), read("a_ok.csv")
    assert column(words, "volume_m3") == column(signs, "volume_m3") == [12_500_000.0, 400_500.0, 95_000.0]
    assert column(lost, "volume_m3") == [2_123_500.0, 12_500_000.0]


def test_units_in_a_row_of_their_own():
    table = read("unitsrow.csv")
    assert column(table, "name") == ["Алга", "Бета"]
    assert column(table, "volume_m3") == [120_000.0, 1_300_000.0]
    assert column(table, "dam_height_m") == [15.0, 25.0]
    assert column(table, "area_m2") == [25_000.0, 120_000.0]
    assert column(table, "mass_t") == [200_000.0, 2_000_000.0]
    other = read("unitsrow2.csv")
    assert column(other, "volume_m3") == [1_200_000.0, 400_000.0]
    assert column(other, "area_m2") == [25_000.0, 120_000.0]


def test_a_rate_is_no_volume():
    table = read("annual.csv")
    assert column(table, "volume_m3") == [None]
    assert column(table, "capacity_m3") == [5_000_000.0]


def test_a_cell_without_the_unit_of_the_others_stays_open():
    table = read("kg_area.csv")
    assert column(table, "area_m2") == [46_000.0, 320_000.0, None]
    assert "Площадь" in doubted(table)


def test_zones_of_metres():
    # Gauss-Kruger zone 13 of Pulkovo 1942; UTM 43 would be 42.74090 N 73.59500 E.
    assert places(read("gkzone.csv"))[0] == pytest.approx([42.72337, 73.59536], abs=1e-4)
    # Easting 385000 m lies 115 km west of the central meridian (75 E in zone 43), 700000 m 200 km east of it.
    lon = read("utmzone.csv")["lon"].to_numpy(dtype=float)
    assert np.floor((lon + 180) / 6 + 1).tolist() == [43, 42, 44, 42, 43]


def test_degrees_minutes_and_seconds_set_apart_by_spaces_or_points():
    table = read("spacedms.csv")
    expected = [[42.70333, 75.60833], [42.08500, 75.10181], [42.70333, 75.60833], [42.70333, 75.60833]]
    assert places(table) == pytest.approx(np.array(expected), abs=1e-5)


def test_one_figure_is_no_position():
    table = read("onehalf.csv")
    assert np.isnan(places(table)).all()
    assert "42,7" in doubted(table)


def test_years_and_heights_are_what_they_are():
    dates = read("dates_start.csv")
    assert [column(dates, name) for name in ("start_year", "closure_year", "data_date")] == [
        [1965],
        [1991],
        [None],
    ]
    heights = read("elevation_num.csv")
    assert column(heights, "elevation_m") == [250.0, 280.0]
    assert column(heights, "dam_height_m") == [None, None]


@pytest.mark.parametrize("name", ["esri_shape_length.csv", "shape_area.csv"])
def test_columns_of_gis_programs_are_no_dam(name):
    table = read(name)
    assert table[["dam_length_m", "area_m2"]].isna().all().all()
    assert "Shape_" in " ".join(inventory.findings(table)["text"])


@pytest.mark.parametrize(
    ("name", "volumes", "areas", "statuses"),
    [
        ("kk", [356e6, 1_200_500.0], [66e6, 1.2e6], ["inactive", "active"]),
        ("ky", [450_000.0, 2_600_500.0], [25_000.0, 30_000.0], ["closed", "abandoned"]),
        ("uzc", [850e6], [9.5e6], ["active"]),
        ("uzl", [850e6, 500_500.0], [9.5e6, 500_000.0], ["active", "closed"]),
    ],
)
def test_national_languages(name, volumes, areas, statuses):
    table = read(f"{name}.csv")
    assert np.isfinite(places(table)).all()
    found = [column(table, field) for field in ("volume_m3", "area_m2", "status")]
    assert found == [volumes, areas, statuses]


@pytest.mark.parametrize(
    ("name", "rows"), [("word.csv", 1), ("title1.csv", 1), ("titlex3.csv", 2), ("tab.txt", 2)]
)
def test_tables_below_titles(name, rows):
    assert len(read(name)) == rows


def test_a_dbase_file_without_its_code_page():
    table = read("dbf866_nocpg.shp")
    assert column(table, "region") == ["Чуйская", "Нарынская"]


def test_placemarks_of_several_folders():
    table = read("ponds.kml")
    assert column(table, "name") == ["Заря", "Рассвет", "Отвал 3"]
    assert column(table, "volume_m3")[0] == 1_200_000.0


def test_rows_without_coordinates_are_kept():
    bare, partly = read("kg_licence.csv"), read("kg_licence2.csv")
    assert len(bare) == len(partly) == 4
    assert np.isnan(places(bare)).all() and np.isnan(places(partly)[1:3]).all()
    assert column(bare, "area_m2")[2] == column(partly, "area_m2")[2] == 49_163_500.0


def test_the_name_of_a_river_loses_no_facility():
    table = read("river2.csv")
    assert column(table, "water_body") == [None, None]
    assert ["Чу" in column(table, "remarks")[0], "Кичи-Кемин" in column(table, "remarks")[1]] == [True, True]


@pytest.mark.parametrize("previous", [False, True])
def test_a_table_sent_again_doubles_nothing(previous):
    for first, second in (("noid1.csv", "noid2.csv"), ("register.csv", "register_corrected.csv")):
        old, new = imported(CASES / first), imported(CASES / second)
        merged = merge(old.table, new, old if previous else None, "en")
        assert (len(merged.table), merged.n_added) == (len(old.table), 0)
    assert merged.table["lat"][0] == pytest.approx(42.7)  # Орловка, 42 degrees 42 minutes


def test_what_is_new_and_what_is_gone():
    old, new = imported(CASES / "upd1.csv"), imported(CASES / "upd2.csv")
    merged = merge(old.table, new, old, "en")
    assert merged.table["facility_id"].tolist() == ["KG-1", "KG-2", "KG-3", "KG-4"]
    assert [each.facility_id for each in merged.vanished] == ["KG-3"]
    assert merged.table["volume_m3"].tolist() == [1_300_000.0, 830_000.0, 100_000.0, 50_000.0]


def test_people_have_senses():
    one = imported(CASES / "over1000.csv")
    assert cells(one, "population_at_risk") == [None, 1001, None, None, None, None]
    assert cells(one, "population_at_risk_min") == [1001, None, 1, 11, None, 10]
    assert cells(one, "population_at_risk_max") == [None, None, 100, 100, 99, 99]
    other = imported(CASES / "over.csv")
    assert cells(other, "population_at_risk") == [None] * 7
    # "5000+" and "от 1000 до 5000" hold their own figures, "более 5000" is 5,001 at least.
    assert cells(other, "population_at_risk_min") == [5001, 5001, 5001, 1, None, 5000, 1000]
    assert cells(other, "population_at_risk_max") == [None, None, None, 100, 99, None, 5000]
