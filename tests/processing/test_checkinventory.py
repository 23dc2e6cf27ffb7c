"""checkinventory on layers: counts, geometry of findings, other CRS, selection, own countries, bad input."""

import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeatureSourceDefinition, QgsProject

from tailings_plugin.processing.inventory.checkinventory import CheckInventory
from tailings_plugin.qgis_values import from_qgis
from tests.layers import memory_layer, run_algorithm

FIELDS = (
    "facility_id:string,name:string,country:string,status:string,volume_m3:double,water_hazard_class:integer,"
    "pga_g:double,flood_zone:string,factor_of_safety:double,data_source:string,data_date:string"
)
GOOD = ["A", "Ак-Тюз", "KG", "closed", 3.2e6, 3, 0.2, "inside_100y", 1.2, "survey", "2026-01-01"]
AK_TYUZ = "Point (76.127 42.877)"


def checked(rows, crs="EPSG:4326", **parameters):
    layer = rows if not isinstance(rows, list) else memory_layer("Point", crs, FIELDS, rows)
    results, layers = run_algorithm(
        CheckInventory,
        {"INPUT": layer, "LANGUAGE": "en", "STALE_YEARS": 100, "OUTPUT": "memory:", **parameters},
    )
    names = layers["OUTPUT"].fields().names()
    found = []
    for feature in layers["OUTPUT"].getFeatures():
        row = dict(zip(names, map(from_qgis, feature.attributes()), strict=True))
        found.append(row | {"wkt": feature.geometry().asWkt(3)})
    return results, found, layers["OUTPUT"]


def test_a_good_facility_has_no_finding():
    results, found, _ = checked([(AK_TYUZ, GOOD)])
    assert found == []
    assert (results["N_ERRORS"], results["N_WARNINGS"], results["N_FACILITIES"]) == (0, 0, 1)


def test_a_field_that_the_layer_lacks_is_unknown_not_well():
    names = [each.split(":")[0] for each in FIELDS.split(",")]
    kept = [at for at, name in enumerate(names) if name != "volume_m3"]
    fields = ",".join(FIELDS.split(",")[at] for at in kept)
    layer = memory_layer("Point", "EPSG:4326", fields, [(AK_TYUZ, [GOOD[at] for at in kept])])
    _, found, _ = checked(layer)
    assert [(row["check"], row["field"]) for row in found] == [("not_rated", "volume_m3")]


def test_findings_stand_at_their_facility_and_are_counted():
    bad = ["B", None, "KG", "closed", -5.0, 3, 0.2, "inside_100y", 1.2, "survey", "2026-01-01"]
    results, found, _ = checked([(AK_TYUZ, GOOD), ("Point (75.5 42.5)", bad)])
    # negative volume; no name; a negative volume is no volume: the THI cannot be worked out
    assert [(row["severity"], row["check"], row["field"]) for row in found] == [
        ("error", "hard_limit", "volume_m3"),
        ("warning", "missing", "name"),
        ("warning", "not_rated", "volume_m3"),
    ]
    assert {row["wkt"] for row in found} == {"Point (75.5 42.5)"}
    assert found[0]["facility_id"] == "B"
    assert "cannot be negative" in found[0]["message"]
    assert (results["N_ERRORS"], results["N_WARNINGS"]) == (1, 2)


def test_a_wide_thi_range_names_the_inputs_to_find():
    # Unknown class counts 0 to 3, unknown factor of safety 0 to 1: the range is 4 wide.
    row = ["A", "A", "KG", "closed", 3.2e6, None, 0.2, "inside_100y", None, "survey", "2026-01-01"]
    _, found, _ = checked([(AK_TYUZ, row)])
    assert [each["message"] for each in found] == [
        "The THI range is 4 wide because these are unknown: Water hazard class, Factor of safety."
    ]
    assert checked([(AK_TYUZ, row)], GAP=4)[1] == []


def test_the_world_map_tells_a_point_in_another_country_or_in_the_sea():
    almaty = ("Point (76.9 43.3)", GOOD)
    caspian = ("Point (51.0 42.0)", ["C", *GOOD[1:]])
    _, found, _ = checked([almaty, caspian])
    assert [(row["facility_id"], row["check"]) for row in found if row["severity"] == "error"] == [
        ("A", "other_country"),
        ("C", "no_country"),
    ]
    assert "Kazakhstan" in found[0]["message"]


def test_what_keeps_a_facility_from_being_rated_is_named_alone():
    row = ["A", "A", "KG", None, None, None, None, None, None, "survey", "2026-01-01"]
    _, found, _ = checked([(AK_TYUZ, row)])
    assert [each["message"] for each in found] == [
        "The THI cannot be worked out without this: Stored volume."
    ]


def test_a_town_point_is_told_in_words():
    layer = memory_layer(
        "Point", "EPSG:4326", FIELDS + ",coordinate_precision:string", [(AK_TYUZ, [*GOOD, "town"])]
    )
    _, found, _ = checked(layer)
    assert [each["message"] for each in found] == [
        "The point stands for the nearest town, not for the facility."
    ]


def test_own_countries_come_first():
    countries = memory_layer(
        "Polygon", "EPSG:4326", "iso_a2:string", [("Polygon ((76 42, 78 42, 78 44, 76 44, 76 42))", ["KG"])]
    )
    _, found, _ = checked([("Point (76.9 43.3)", GOOD)], COUNTRIES=countries)
    assert found == []


def test_countries_without_codes_are_refused():
    countries = memory_layer("Polygon", "EPSG:4326", "colour:string", [])
    with pytest.raises(QgsProcessingException, match="no field with country codes"):
        checked([(AK_TYUZ, GOOD)], COUNTRIES=countries)


def test_another_crs_is_understood_and_kept():
    # UTM 43 N, central meridian 75 E: northing 4,700,000 is 42.45 N, inside Kyrgyzstan.
    _, found, output = checked([("Point (500000 4700000)", [*GOOD[:4], -1.0, *GOOD[5:]])], crs="EPSG:32643")
    assert output.crs().authid() == "EPSG:32643"
    assert {row["wkt"] for row in found} == {"Point (500000 4700000)"}
    assert found[0]["check"] == "hard_limit"


def test_only_selected_features_are_checked():
    layer = memory_layer("Point", "EPSG:4326", FIELDS, [(AK_TYUZ, [None, *GOOD[1:]]), (AK_TYUZ, GOOD)])
    layer.selectByExpression("facility_id = 'A'")
    QgsProject.instance().addMapLayer(layer)
    source = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    results, found, _ = checked(source)
    QgsProject.instance().removeMapLayer(layer.id())
    assert (results["N_FACILITIES"], found) == (1, [])


def test_a_facility_without_point_is_told():
    _, found, _ = checked([(None, GOOD)])
    assert [(row["check"], row["wkt"]) for row in found] == [("no_position", "")]


def test_an_empty_layer_gives_nothing():
    results, found, _ = checked([])
    assert (results["N_FACILITIES"], results["N_ERRORS"], found) == (0, 0, [])


def test_a_layer_of_something_else_is_refused():
    roads = memory_layer("Point", "EPSG:4326", "speed:integer", [("Point (75 42)", [60])])
    with pytest.raises(QgsProcessingException, match="none of the inventory fields"):
        checked(roads)
