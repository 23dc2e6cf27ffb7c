"""The table of settlements and receptors hit, and hours along paths, by hand."""

import numpy as np
import pytest

from tailings_plugin.consequence.counting import (
    exposure_table,
    first_bands,
    partly_covered,
    smallest_zones,
    totals,
)
from tailings_plugin.consequence.hits import (
    HIT_FIELDS,
    PlaceFacts,
    Travel,
    ZoneFacts,
    hit_table,
    hours_along,
    reach_hours,
)
from tailings_plugin.consequence.paths import make_paths
from tailings_plugin.table import objects

NAN = np.nan


def texts(*values):
    return np.array([*values, None], dtype=object)[:-1]


# One degree along the equator: 111,320 m.
PATHS = make_paths([(np.array([0.0, 1.0]), np.zeros(2), np.array([0.0, 111_320.0]))], ["A"])
PLACES = PlaceFacts(
    "settlement",
    texts("upper", "lower", None),
    np.array([100.0, 40.0, NAN]),
    np.array([0.25, 0.5, 0.5]),
    np.array([0.0, 0.01, 2.0]),
)
# Zones 0 and 1 of A, 0 the smaller; zone 2 of B.
ZONES = ZoneFacts(texts("A", "A", "B"), texts("low", "high", "low"), np.array([1.0, 3.0, 2.0]))


def travel(paths=PATHS, reaches=None, velocity_ms=2.0, radius_m=5000.0):
    return Travel(paths, texts("A"), reaches or {}, velocity_ms, radius_m)


def test_a_row_per_place_and_facility_with_way_and_time():
    zone, place, share = (
        np.array([1, 0, 2, 1, 2]),
        np.array([0, 0, 0, 1, 2]),
        np.array([1, 1, 0.5, 0.25, 1.0]),
    )
    table = hit_table(PLACES, ZONES, zone, place, share, travel())
    assert list(table.columns) == ["place", *(name for name, _ in HIT_FIELDS)]
    assert table["place"].tolist() == [0, 0, 1, 2]
    assert table["facility_id"].tolist() == ["A", "B", "A", "B"]
    assert table["zone"].tolist() == ["low", "low", "high", "low"]
    assert table["kind"].unique().tolist() == ["settlement"]
    assert objects(table, "name").tolist() == ["upper", "upper", "lower", None]
    # B takes half of 100, A a quarter of 40; of the third nobody knows.
    assert table["people"].tolist() == pytest.approx([100, 50, 10, NAN], nan_ok=True)
    # A quarter and half of the way; 0.01 degrees north are 1,105.7 m. B has no path.
    assert table["distance_km"].tolist() == pytest.approx([27.83, NAN, 55.66, NAN], nan_ok=True)
    assert table["aside_m"].tolist() == pytest.approx([0, NAN, 1105.7, NAN], nan_ok=True, abs=0.1)
    # 2 m/s: 7.2 km an hour.
    assert table["arrival_h"].tolist() == pytest.approx([27.83 / 7.2, NAN, 55.66 / 7.2, NAN], nan_ok=True)


def test_a_place_too_far_from_the_path_has_no_way():
    one = (np.array([0]), np.array([1]), np.array([1.0]))
    near = hit_table(PLACES, ZONES, *one, travel(radius_m=1106.0))
    far = hit_table(PLACES, ZONES, *one, travel(radius_m=1105.0))
    assert near["aside_m"].notna().all()
    assert far["aside_m"].isna().all()
    assert far["arrival_h"].isna().all()


def test_without_paths_there_is_neither_way_nor_time():
    table = hit_table(PLACES, ZONES, np.array([0]), np.array([0]), np.array([1.0]), travel(None))
    assert table[["distance_km", "aside_m", "arrival_h"]].isna().all(axis=None)
    assert table["people"].tolist() == [100]


def test_known_hours_of_reaches_win_over_the_velocity():
    reaches = {"A": (np.array([0.0, 111_320.0]), np.array([0.0, 8.0])), "C": (np.zeros(1), np.ones(1))}
    one = (np.array([0]), np.array([0]), np.array([1.0]))
    assert hit_table(PLACES, ZONES, *one, travel(reaches=reaches))["arrival_h"].tolist() == pytest.approx(
        [2.0]
    )


def test_no_hits_no_rows():
    nothing = np.empty(0, dtype=np.int64)
    table = hit_table(PLACES, ZONES, nothing, nothing, np.empty(0), travel())
    assert len(table) == 0
    assert table.dtypes.astype(str).to_dict()["people"] == "float64"


def test_hours_end_with_the_last_known_edge():
    edges, hours = np.array([1000.0, 3000]), np.array([1.0, 2])
    found = hours_along(np.array([1000.0, 3000, 3001, NAN]), edges, hours, 1.0)
    np.testing.assert_array_equal(found, [1, 2, NAN, NAN])


def test_the_first_edge_of_reaches_is_where_they_begin():
    table = reach_hours(["A", "A"], np.array([2.0, 5.0]), np.array([5.0, 9.0]), np.array([1.0, 3.0]))
    assert table["A"][0].tolist() == [2000, 5000, 9000]
    assert table["A"][1].tolist() == [0, 1, 3]


def test_on_the_border_of_bands_a_whole_place_is_in_the_nearer():
    # Places 0 (a point) and 1 (a polygon) in bands 0 and 1 of facility 0; the point in band 2 of facility 1 too.
    place, zone = np.array([0, 0, 1, 1, 0]), np.array([1, 0, 0, 1, 2])
    facility = np.array([0, 0, 1])[zone]
    kept = first_bands(place, facility, zone, np.array([2.0, 5.0, 9.0]), np.array([True, False]))
    assert kept.tolist() == [1, 2, 3, 4]


def test_of_equally_large_zones_the_first_row_counts():
    same = np.zeros(2, dtype=int)
    assert smallest_zones(same, same, np.array([0, 1]), np.array([1.0, 1.0])).tolist() == [0]


def test_totals_of_a_zone_with_known_and_unknown_places():
    # 10 people and nobody knows: 10 are known of; a place with 0 people is known.
    found = totals(np.array([0, 0, 1]), np.ones(3), np.array([10, NAN, 0.0]), 2)
    assert found["people"].tolist() == [10, 0]
    assert found["unknown"].tolist() == [1, 0]


def test_what_was_not_asked_for_is_unknown_and_not_0():
    counted = {"places": np.array([2, 0]), "people": np.array([130.5, 0]), "unknown": np.array([1, 0])}
    people = {"people": np.array([7.5, 0.0]), "data_share": np.array([1.0, 0.5])}
    table = exposure_table(np.array([1.5, 2.0]), people, counted, None)
    assert table["area_km2"].tolist() == [1.5, 2.0]
    # Of the second zone half is known, and nobody there: that is no zero of the zone.
    assert table["people"].tolist() == pytest.approx([7.5, NAN], nan_ok=True)
    assert table["people_data_share"].tolist() == [1.0, 0.5]
    assert table["settlements"].tolist() == [2, 0]
    assert table["settlement_people"].tolist() == [130.5, 0]
    assert table["settlements_unknown"].tolist() == [1, 0]
    assert table["receptors"].isna().all()
    receptors = exposure_table(np.array([1.5, 2.0]), None, None, counted)
    assert receptors["receptors"].tolist() == [2, 0]
    assert (
        receptors[["people", "people_data_share", "settlements", "settlement_people"]].isna().all(axis=None)
    )


def test_a_thousandth_without_data_is_no_part():
    def table(*shares):
        people = {"people": np.zeros(len(shares)), "data_share": np.array(shares)}
        return exposure_table(np.ones(len(shares)), people, None, None)

    assert partly_covered(table(1.0, 0.999, 0.9989, 0.0)) == 2
    assert partly_covered(exposure_table(np.ones(2), None, None, None)) == 0
