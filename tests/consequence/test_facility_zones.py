"""Zones of several facilities: volumes by level, reasons, tables of zones and sections, by hand."""

import numpy as np
import pytest

from tailings_plugin.basin.grid.raster_file import grid_at
from tailings_plugin.consequence.facility_zones import (
    SECTION_FIELDS,
    ZONE_FIELDS,
    Made,
    Rejected,
    coefficients_of,
    known_release,
    level_volumes,
    make_zones,
    section_table,
    zone_table,
)
from tailings_plugin.consequence.windows import ReliefArray
from tailings_plugin.errors import DataProblem
from tailings_plugin.table import objects

NAN = np.nan
CELL = 30.0


def valley(rows=400, columns=121):
    """A straight valley to the south, its bed in the middle: sides of 0.1, a fall of 0.02."""
    across = np.abs(np.arange(columns) - columns // 2) * CELL * 0.1
    heights = (rows - np.arange(rows))[:, None] * CELL * 0.02 + across
    return ReliefArray(heights, grid_at(heights.shape, 500_000, 4_700_000, CELL, "EPSG:32643"))


def down(rows=400, column=60):
    return np.full(2, column + 0.5), np.array([0.5, rows - 0.5]), np.array([0.0, (rows - 1) * CELL])


def zones(volumes, paths=None, relief=None, coefficients=(0.05, 80.0), band=2.0, **options):
    paths = {"A": down()} if paths is None else paths
    return make_zones(
        list(options.pop("facilities", paths)),
        volumes,
        paths.get,
        relief or valley(),
        coefficients,
        band,
        **options,
    )


def same(*volumes):
    return dict.fromkeys(("low", "middle", "high"), np.array(volumes))


def test_of_several_columns_of_a_level_the_first_known_counts():
    columns = {
        "released_m3": np.array([1.0, NAN, NAN]),
        "released_p50_m3": np.array([2.0, 3.0, NAN]),
        "released_p95_m3": np.array([7.0, NAN, 9.0]),
    }
    found = level_volumes(columns)
    np.testing.assert_array_equal(found["low"], [NAN] * 3)
    np.testing.assert_array_equal(found["middle"], [1, 3, NAN])
    np.testing.assert_array_equal(found["high"], [7, NAN, 9])


def test_one_column_is_enough():
    found = level_volumes({"released_p95_m3": np.array([4.0, NAN])})
    np.testing.assert_array_equal(found["high"], [4, NAN])
    np.testing.assert_array_equal(found["low"], [NAN, NAN])


def test_a_table_without_releases_is_refused():
    with pytest.raises(DataProblem, match="none of the columns released_p5_m3, released_m3, released_p50_m3"):
        level_volumes({"volume_m3": np.ones(1)})


@pytest.mark.parametrize(
    ("relation", "expected"),
    [
        ("tailings", (0.05, 80)),
        ("lahar", (0.05, 200)),
        ("debris_flow", (0.1, 20)),
        ("rock_avalanche", (0.2, 20)),
    ],
)
def test_the_coefficients_of_the_relations(relation, expected):
    assert coefficients_of(relation, (9.0, 9.0)) == expected


def test_own_coefficients():
    assert coefficients_of("custom", (0.3, 33.0)) == (0.3, 33.0)
    for relation in ("custom", "mud"):
        with pytest.raises(DataProblem, match=f"'{relation}' is not one of tailings, lahar"):
            coefficients_of(relation)


def test_each_facility_and_level_in_turn_with_its_volume_and_areas():
    paths = {"A": down(), "B": down()}
    found = zones({"low": np.array([1e3, 8e3]), "middle": np.full(2, 1e6), "high": np.full(2, 27e6)}, paths,
                  coefficients=(0.1, 20.0))  # fmt: skip
    assert [(one.facility, one.level) for one in found] == [
        (facility, level) for facility in "AB" for level in ("low", "middle", "high")
    ]
    assert [one.volume_m3 for one in found] == [1e3, 1e6, 27e6, 8e3, 1e6, 27e6]
    # V^(2/3) is 100, 10,000 and 90,000, of 8,000 m3 400; low halved, high doubled.
    assert [one.section_m2 for one in found] == pytest.approx([5, 1000, 18_000, 20, 1000, 18_000])
    assert [one.plan_m2 for one in found] == pytest.approx([1e3, 2e5, 3.6e6, 4e3, 2e5, 3.6e6])


def test_reasons_and_their_order():
    short = (np.full(2, 60.5), np.full(2, 0.5), np.array([0.0, 0.0]))
    outside = (np.full(2, -5.5), np.array([0.5, 9.5]), np.array([0.0, 270.0]))
    volumes = same(NAN, 0.0, 1e6, 1e6, 1e6)
    paths = {"unknown": down(), "none": down(), "short": short, "outside": outside}
    found = zones(volumes, paths, facilities=["unknown", "none", "short", "outside", "lost"])
    assert all(isinstance(one, Rejected) for one in found)
    assert [one.reason for one in found[::3]] == [
        "no_volume",
        "no_volume",
        "path_end",
        "relief_edge",
        "no_path",
    ]
    assert [one.facility for one in found[::3]] == ["unknown", "none", "short", "outside", "lost"]


def test_levels_that_do_not_rise_have_no_zone():
    volumes = {
        "low": np.array([4e6, 1e5, 4e6]),
        "middle": np.array([1e6, 1e6, NAN]),
        "high": np.array([2e6, 1e5, 1e6]),
    }
    paths = {"A": down(), "B": down(), "C": down()}
    found = zones(volumes, paths, band=1.0)
    reasons = [one.reason if isinstance(one, Rejected) else "made" for one in found]
    assert reasons == [
        "not_rising",
        "made",
        "made",
        "made",
        "made",
        "not_rising",
        "not_rising",
        "no_volume",
        "made",
    ]
    # 4e6 m3 have 2.52 times the areas of 1e6: divided by a band of 2 they are more, by one of 3 less.
    assert isinstance(zones(volumes, paths, band=2.0)[0], Rejected)
    assert isinstance(zones(volumes, paths, band=3.0)[0], Made)


def test_a_path_is_brought_to_the_relief_once():
    asked = []

    def pixels(facility):
        asked.append(facility)
        return down()

    make_zones(["A", "B"], same(1e4, 1e4), pixels, valley(), (0.05, 80.0))
    assert asked == ["A", "B"]


@pytest.mark.parametrize("band", [0.999, NAN])
def test_a_band_below_1_is_refused(band):
    with pytest.raises(DataProblem, match="must be at least 1"):
        zones(same(1e6), band=band)
    assert len(zones(same(1e4), band=1.0)) == 3


def test_ticks_go_from_zone_to_zone():
    ticks = []
    zones(same(1e4, NAN), {"A": down(), "B": down()}, tick=ticks.append)
    # Of each zone at its beginning; of those made once a chunk and at their end.
    sixth = 1 / 6
    expected = [
        0,
        0,
        sixth,
        sixth,
        sixth,
        2 * sixth,
        2 * sixth,
        2 * sixth,
        3 * sixth,
        3 * sixth,
        4 * sixth,
        5 * sixth,
    ]
    assert ticks == pytest.approx(expected)


class StopError(Exception):
    """What a cancel raises."""


def test_a_cancel_at_any_tick_ends_the_walk():
    ticks = []
    zones(same(1e4), tick=ticks.append)
    for stop_at in range(1, len(ticks) + 1):
        seen = []

        def tick(fraction, seen=seen, stop_at=stop_at):
            seen.append(fraction)
            if len(seen) == stop_at:
                raise StopError

        with pytest.raises(StopError):
            zones(same(1e4), tick=tick)


def test_the_table_of_zones():
    found = zones(same(1e6), band=1.0)
    table = zone_table(found, "tailings")
    assert list(table.columns) == [name for name, _ in ZONE_FIELDS]
    middle = table.iloc[1]
    assert (middle["facility_id"], middle["level"], middle["relation"], middle["ends"]) == (
        "A", "middle", "tailings", "area",
    )  # fmt: skip
    assert middle["volume_m3"] == 1e6
    assert (middle["section_m2"], middle["plan_m2"]) == pytest.approx((500, 0.8e6))
    assert middle["area_km2"] == pytest.approx(0.8, abs=0.0001)
    # 0.8 km2 over 150 m (15 cells of 10 m): 5.33 km; sides of 0.1: 7.07 m deep and 141 m wide.
    assert middle["length_km"] == pytest.approx(5.33, abs=0.03)
    assert middle["max_depth_m"] == pytest.approx(7.07, abs=0.05)
    assert middle["max_width_m"] == pytest.approx(141.4, abs=0.5)
    assert objects(table, "notes").tolist() == [None] * 3


def test_what_makes_a_zone_less_sure_is_noted():
    # A levee of 2 m beside the bed: the level stays at it in all sections.
    profile = np.full(121, 50.0)
    profile[58:63] = [2.0, 1.0, 0.0, 1.0, 2.0]
    profile[63:75] = 0.5
    heights = np.linspace(100, 60, 300)[:, None] + profile
    relief = ReliefArray(heights, grid_at(heights.shape, 500_000, 4_700_000, CELL, "EPSG:32643"))
    (_, held, _) = zones(same(1e6), {"A": down(300)}, relief, band=1.0)
    assert zone_table([held], "x")["notes"][0] == "100% of sections held by a crest"
    (_, narrow, _) = zones(same(1e4), band=1.0)
    assert zone_table([narrow], "x")["notes"][0] == "relief_too_coarse"


def test_a_zone_with_the_reach_of_another_is_noted():
    # A trench in a plain holds 5 m x 150 m: 500 m2 stay in it, 0.8 km2 of 164 m reach 4.9 km; 1000 m2 cover the plain
    # 566 m wide, 1.6 km2 of it 2.8 km.
    profile = np.full(121, 5.0)
    profile[58:63] = 0.0
    heights = (400 - np.arange(400))[:, None] * 0.6 + profile
    relief = ReliefArray(heights, grid_at(heights.shape, 500_000, 4_700_000, CELL, "EPSG:32643"))
    found = zones(same(1e6), {"A": down()}, relief, band=2.0)
    notes = objects(zone_table(found, "x"), "notes")
    assert [("reach_of_other_zone" in (note or "")) for note in notes] == [False, False, True]


def test_no_zones_no_rows():
    table, lines = section_table([], valley().grid, 250.0)
    assert (len(zone_table([], "x")), len(table), lines.shape) == (0, 0, (0, 3, 2))


def test_sections_by_distance_with_their_lines():
    relief = valley()
    (_, middle, _) = zones(same(1e6), band=1.0)
    table, lines = section_table([middle], relief.grid, 1000.0)
    assert list(table.columns) == [name for name, _ in SECTION_FIELDS]
    # Sections are computed every 30 m: the first at or past each kilometre.
    assert table["distance_km"].tolist() == pytest.approx([0, 1.02, 2.01, 3, 4.02, 5.01])
    assert table["facility_id"].tolist() == ["A"] * 6
    assert table["level"].unique().tolist() == ["middle"]
    second = table.iloc[1]
    assert second["width_m"] == pytest.approx(141.4, abs=1)
    assert second["depth_m"] == pytest.approx(7.07, abs=0.05)
    assert second["area_m2"] == pytest.approx(500)
    assert second["mean_depth_m"] == pytest.approx(500 / second["width_m"])
    # 34 cells down: 400 - 34 = 366 rows of 0.6 m.
    assert second["bed_m"] == pytest.approx(366 * 0.6)
    assert second["level_m"] == pytest.approx(366 * 0.6 + second["depth_m"])
    assert objects(table, "short").tolist() == [False] * 6
    # From the eastern shore (left) over the path to the western: column 60.5, row 34.5.
    x, y = 500_000 + 60.5 * CELL, 4_700_000 - 34.5 * CELL
    half = second["width_m"] / 2
    np.testing.assert_allclose(lines[1], [[x + half, y], [x, y], [x - half, y]], atol=0.5)


def test_a_distance_shorter_than_a_cell_writes_every_section():
    (_, middle, _) = zones(same(1e6), band=1.0)
    table, _ = section_table([middle], valley().grid, 10.0)
    assert len(table) == len(middle.zone.stations.m)
    with pytest.raises(DataProblem, match="above 0 m, but is 0"):
        section_table([middle], valley().grid, 0.0)


def test_sections_exactly_at_the_distance_are_written():
    (_, middle, _) = zones(same(1e6), band=1.0)
    assert isinstance(middle, Made)
    table, _ = section_table([middle], valley().grid, 900.0)
    assert table["distance_km"].tolist() == pytest.approx([0, 0.9, 1.8, 2.7, 3.6, 4.5])


def test_a_known_release_goes_before_the_estimates_at_every_level():
    columns = {
        "released_p5_m3": np.array([1.0, 1.0, 1.0, 1.0]),
        "released_m3": np.array([2.0, 2.0, 2.0, 2.0]),
        "released_p95_m3": np.array([3.0, 3.0, 3.0, 3.0]),
        "release_known_m3": np.array([7.0, NAN, 11.0, 12.0]),
        "volume_m3": np.array([10.0, 10.0, 10.0, 10.0]),
        "pond_volume_m3": np.array([NAN, NAN, NAN, 2.0]),
    }
    found = level_volumes(columns)
    # 11 of 10 is refused, 12 of 10 and 2 of water is not.
    assert {level: values.tolist() for level, values in found.items()} == {
        "low": [7, 1, 1, 12],
        "middle": [7, 2, 2, 12],
        "high": [7, 3, 3, 12],
    }
    given, refused = known_release(columns)
    np.testing.assert_array_equal(given, [7, NAN, NAN, 12])
    assert refused.tolist() == [False, False, True, False]
    # Nothing to hold it against; less than nothing is no release.
    found = level_volumes({"release_known_m3": np.array([5.0, -1.0])})
    np.testing.assert_array_equal(found["high"], [5, NAN])


def test_a_zone_of_a_known_release_says_so():
    table = zone_table(zones(same(1e6)), "tailings", {"A"})
    assert [notes.split("; ")[0] for notes in table["notes"]] == ["release_known_m3: as given"] * 3
