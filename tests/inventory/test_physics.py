"""Wrong units by what volume, area, height, mass and lengths must have to do with each other; by hand."""

import doctest

import numpy as np
import pytest
from pandas import DataFrame

from tailings_plugin.inventory import face, physics
from tailings_plugin.inventory.physics import ratios, relations, unit_errors
from tests.inventory.tables import cells, from_rows, value


def test_the_examples_in_the_docstrings_hold():
    assert doctest.testmod(physics).failed == 0


def error_of(name, **values):
    """Return (suspect, factor) of the wrong unit in one facility, or None."""
    relation = relations()[name]
    ratio = ratios(relation, lambda field: np.array([values[field]], dtype=float), np.array([False]))
    errors = unit_errors(relation, ratio)
    return (errors[0].suspect, errors[0].by) if errors else None


@pytest.mark.parametrize(
    ("name", "values", "error"),
    [
        # 25,000 m2 x 15 m = 375,000 m3
        ("fill", {"volume_m3": 120_000, "area_m2": 25_000, "dam_height_m": 15}, None),
        ("fill", {"volume_m3": 120, "area_m2": 25_000, "dam_height_m": 15}, ("volume_m3", 1000)),
        ("fill", {"volume_m3": 0.12, "area_m2": 25_000, "dam_height_m": 15}, ("volume_m3", 1e6)),
        ("fill", {"volume_m3": 120e6, "area_m2": 25_000, "dam_height_m": 15}, ("volume_m3", 1000)),
        ("fill", {"volume_m3": 120_000, "area_m2": 2.5, "dam_height_m": 15}, ("area_m2", 1e4)),
        ("fill", {"volume_m3": 600_000, "area_m2": 25_000, "dam_height_m": 15}, None),  # odd, but no unit
        ("fill", {"volume_m3": np.nan, "area_m2": 25_000, "dam_height_m": 15}, None),
        ("fill", {"volume_m3": 0, "area_m2": 25_000, "dam_height_m": 15}, None),
        ("density", {"mass_t": 200_000, "volume_m3": 120_000}, None),  # 1.67 t/m3
        ("density", {"mass_t": 200, "volume_m3": 120_000}, ("mass_t", 1000)),
        ("density", {"mass_t": 0.2, "volume_m3": 120_000}, ("mass_t", 1e6)),
        ("density", {"mass_t": 200_000, "volume_m3": 120}, ("volume_m3", 1000)),
        ("density", {"mass_t": 600_000, "volume_m3": 120_000}, None),  # 5 t/m3
        ("pond", {"pond_volume_m3": 30_000, "volume_m3": 120}, ("volume_m3", 1000)),
        ("pond", {"pond_volume_m3": 30, "volume_m3": 120_000}, None),
        ("capacity", {"volume_m3": 120_000, "capacity_m3": 150}, ("capacity_m3", 1000)),
        ("footprint", {"area_m2": 25_000, "dam_length_m": 500}, None),  # 0.1 of the length squared
        ("footprint", {"area_m2": 2.5, "dam_length_m": 500}, ("area_m2", 1e4)),
        ("footprint", {"area_m2": 25_000, "dam_length_m": 0.5}, ("dam_length_m", 1e6)),
    ],
)
def test_a_wrong_unit_is_told_by_the_others(name, values, error):
    assert error_of(name, **values) == error


def test_an_import_doubts_each_row_and_asks_once_of_the_column(tmp_path):
    rows = [
        ["name", "lat", "lon", "Volume, m3", "Area, ha", "Height, m"],
        ["A", "42", "75", "120", "2.5", "15"],
        ["B", "42", "76", "1300", "12", "25"],
        ["C", "42", "77", "250000", "5", "20"],
    ]
    result = from_rows(tmp_path, rows)
    doubts = [each for each in result.doubts if "1,000 times too small" in each.why]
    assert [(each.row, each.field) for each in doubts] == [(2, "volume_m3"), (3, "volume_m3")]
    assert (
        'beside Area 25,000 m2, Dam height 15 m: is the column "Volume, m3" in thousand m3?' in doubts[0].why
    )
    (question,) = result.questions
    assert question.answer == "MAPPING: volume_m3 = Volume, m3 [thousand m3]"
    assert "in 2 rows" in question.text
    mended = from_rows(tmp_path, rows[:3], mapping="volume_m3 = Volume, m3 [thousand m3]")
    assert (cells(mended, "volume_m3"), mended.doubts, mended.questions) == ([120_000, 1_300_000], [], [])


def test_one_odd_row_is_a_doubt_and_no_question(tmp_path):
    rows = [
        ["name", "lat", "lon", "Volume, m3", "Mass, t"],
        ["A", "42", "75", "120000", "200000"],
        ["B", "42", "76", "130000", "200000"],
        ["C", "42", "77", "140", "200000"],
    ]
    result = from_rows(tmp_path, rows, language="ru")
    assert [each.row for each in result.doubts if "в 1\u00a0000 раз меньше возможного" in each.why] == [4]
    assert result.questions == []


def test_a_volume_made_of_the_mass_is_no_contradiction(tmp_path):
    rows = [["name", "lat", "lon", "Mass, t", "Dry density"], ["A", "42", "75", "200000", "1.6"]]
    result = from_rows(tmp_path, rows)
    assert (value(result, "volume_m3"), result.doubts, result.questions) == (125_000, [], [])


def test_a_check_names_the_unit():
    table = DataFrame(
        {
            "facility_id": ["A", "B", "C"],
            "volume_m3": [120.0, 120_000.0, 120_000.0],
            "area_m2": [25_000.0, 2.5, None],
            "dam_height_m": [15.0, 15.0, None],
            "mass_t": [None, None, 200.0],
            "pond_volume_m3": [None, None, None],
            "lon": [75.0, 75.1, 75.2],
            "lat": [42.0, 42.0, 42.0],
        }
    )
    found = face.check(table)
    told = found[found["message"].str.contains("times too")]
    assert told[["facility_id", "check", "field"]].values.tolist() == [
        ["A", "volume_too_small", "volume_m3"],
        ["B", "volume_too_large", "area_m2"],
        ["C", "odd_density", "mass_t"],
    ]
    assert told["message"].tolist() == [
        "Stored volume 120 is 1,000 times too small beside Area 25,000 m2, Dam height 15 m.",
        "Area 2.5 is 10,000 times too small beside Stored volume 120,000 m3, Dam height 15 m.",
        "Stored mass 200 is 1,000 times too small beside Stored volume 120,000 m3.",
    ]
    assert [each.split("in ")[-1] for each in told["remedy"]] == ["thousand m3.", "ha.", "thousand t."]
    pits = table.assign(storage_type="in_pit")
    assert not face.check(pits)["message"].str.contains("Dam height").any()


def test_every_limit_has_its_source():
    raw = physics._raw()
    assert all(relation["source"] for relation in raw["relations"])
    assert "Declared" in raw["plain_figures"]["note"]


def test_a_length_in_kilometres_is_told_by_a_thousand():
    # 25,000 m2 behind 0.5 m: 1,000,000 times too much for the square of the length, so 1,000 times for the length.
    relation = relations()["footprint"]
    (error,) = [each for each in relation.errors if each.suspect == "dam_length_m"]
    said = physics.told(relation, error, {"area_m2": 25_000, "dam_length_m": 0.5}, "en")
    assert (said.small, said.times, said.unit, said.beside) == (True, "1,000", "km", "Area 25,000 m2")
    # Read in kilometres already there is no usual unit a thousand times that.
    assert physics.told(relation, error, {"area_m2": 25_000, "dam_length_m": 0.5}, "en", 1000).unit == ""
