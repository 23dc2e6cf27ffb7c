"""What could reach which neighbour, by crossings or by the register alone; rivers and where the water ends."""

import pytest
from qgis.core import QgsGeometry

from tailings_plugin.cartography.data.rows import Row
from tailings_plugin.cartography.report.basins import Basin, basins_of
from tailings_plugin.cartography.report.borders import borders
from tailings_plugin.cartography.report.neighbours import velocities
from tailings_plugin.places import inland_sinks, rivers
from tests.cartography.report.registers import crossings, register, subject, tables, texts

FONT = "Open Sans"
HEADING = "What could reach neighbouring countries"


def test_neighbours_by_crossings():
    blocks = borders(subject(crossings=crossings(), crossings_given=True), FONT)
    found = tables(blocks)[HEADING]
    assert found[0] == [
        *("Country", "Facilities", "Over", "Along", "Highest class", "Act now", "Nearest, km", "After"),
        "Nearest facility",
    ]
    rows = {row[0]: row[1:] for row in found[1:]}
    # Z is not in the register, "?" no country, and A comes home again
    assert set(rows) == {"Kazakhstan", "Kyrgyzstan", "Uzbekistan"}
    assert found[1][0] == "Kazakhstan"
    # 87.4 km and 24.3 h of A are the least; of B no hours are known
    assert rows["Kazakhstan"][:7] == ["2", "2", "0", "very high", "1", "87", "24 h"]
    # 3.58 h are 3 h 34.8 min
    assert rows["Uzbekistan"] == ["1", "0", "1", "low", "0", "12", "3 h 30 min", "Gamma"]
    assert rows["Kyrgyzstan"] == ["1", "1", "0", "medium", "1", "40", "–", "Epsilon"]
    chart = next(block for block in blocks if getattr(block, "name", "") == "arrivals")
    assert (
        "Kazakhstan: within 48 h 1, unknown 1; Kyrgyzstan: unknown 1; Uzbekistan: within 6 h 1" in chart.alt
    )


def test_the_highest_class_is_hollow_where_it_rests_on_assumptions():
    blocks = borders(subject(crossings=crossings()[2:3], crossings_given=True), FONT)
    table = next(block for block in blocks if hasattr(block, "rows"))
    assert (table.rows[0][4].text, table.rows[0][4].hollow) == ("high", True)


def test_without_crossings_the_register_is_all_there_is():
    blocks = borders(subject(), FONT)
    assert "Border crossings were not given" in texts(blocks)
    rows = {row[0]: row[1:7] for row in tables(blocks)[HEADING][1:]}
    assert rows == {
        "Kazakhstan": ["2", "2", "0", "very high", "1", "–"],
        "Kyrgyzstan": ["1", "1", "0", "medium", "1", "–"],
    }
    assert "Where the water of 1 of 5 facilities goes is unknown" in texts(blocks)


def test_the_first_border_of_the_register_alone_has_kilometres():
    table = register().assign(
        countries_downstream=["KG, UZ, TJ, UZ", *[None] * 4], border_distance_km=31.9, border_hours=5.99
    )
    rows = {row[0]: row[6:8] for row in tables(borders(subject(table), FONT))[HEADING][1:]}
    # 5.99 h are 5 h 59.4 min, in steps of ten rounded down
    assert rows == {"Uzbekistan": ["31", "5 h 50 min"], "Tajikistan": ["–", "–"]}


def test_no_neighbour_known():
    blocks = borders(subject(register()[3:4], paths_given=True, crossings_given=True), FONT)
    assert "No facility is known whose water reaches another country." in texts(blocks)
    assert "Where the water of 1 of 1 facilities goes is unknown" in texts(blocks)


def test_the_velocity_of_hours():
    rows = [Row({"distance_km": 36.0, "hours": 10.0}), Row({"distance_km": 72.0, "hours": 10.0})]
    assert velocities(rows) == pytest.approx((1.0, 2.0))
    assert (
        velocities([Row({"distance_km": 36.0, "hours": None}), Row({"distance_km": 0.0, "hours": 0.0})])
        is None
    )


def path(end: str, *points: tuple[float, float], key: str = "A") -> Row:
    line = ", ".join(f"{lon} {lat} 0 0" for lon, lat in points)
    return Row({"facility_id": key, "ends_in": end}, QgsGeometry.fromWkt(f"LineStringZM ({line})"))


def test_a_lake_is_called_by_its_name():
    # Issyk-Kul spans 76.2 to 78.3 E at 42.4 N; no main river runs there
    assert basins_of([path("lake", (77.2, 42.15), (77.25, 42.17))]) == {"A": Basin("lake", None, "Issyk-Kul")}


def test_a_path_along_a_river_is_of_its_basin():
    chu = next(river for river in rivers() if river.name == "Chu")
    points = [tuple(point) for point in chu.parts[0][0][-40:-4]]
    assert basins_of([path("inland_sink", *points)])["A"].river == "Chu"
    assert basins_of([path("edge", *points)])["A"] == Basin("edge", "Chu", None)


def test_waters_without_a_name_and_paths_without_an_end():
    nowhere = basins_of([path("sea", (0.0, 0.0), (0.1, 0.1))])["A"]
    assert nowhere == Basin("sea", None, None)
    words = subject().words
    assert nowhere.said(words) == "no main river: sea, no name known"
    assert Basin("limit", "Chu").said(words) == "Chu → end not known (length limit)"
    assert Basin().said(words) == "unknown"
    assert basins_of([Row({"facility_id": "A"}, None)]) == {}


def test_every_embedded_water_has_a_russian_name():
    words = subject(language="ru").words
    names = {each.name for each in (*rivers(), *inland_sinks())}
    assert {name for name in names if words.water(name) == name} == set()
