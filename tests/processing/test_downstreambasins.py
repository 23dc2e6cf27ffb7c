"""downstreambasins on four units in a row: order, directions, areas, wrong input."""

import pytest
from qgis.core import QgsProcessingException

from tailings_plugin.processing.basin.downstreambasins import DownstreamBasins
from tests.layers import Messages, memory_layer, run_algorithm
from tests.processing.basin_layers import facilities, values

pytestmark = pytest.mark.usefixtures("qgis_app", "qgis_processing")

BOX = "Polygon(({0} {2}, {1} {2}, {1} {3}, {0} {3}, {0} {2}))"

# 10 and 20 lie side by side in the west and run into 30, which runs into 40.
UNITS = [
    (BOX.format(0, 1, 0, 1), [10.0, 30.0]),
    (BOX.format(0, 1, 1, 2), [20.0, 30.0]),
    (BOX.format(1, 2, 0, 2), [30.0, 40.0]),
    (BOX.format(2, 3, 0, 2), [40.0, 0.0]),
]


def units(rows=UNITS, fields="HYBAS_ID:double,NEXT_DOWN:double", crs="EPSG:4326"):
    return memory_layer("Polygon", crs, fields, rows, name="бассейны")


def run(**parameters):
    messages = Messages()
    results, layers = run_algorithm(
        DownstreamBasins, {"OUTPUT": "memory:", "NOT_TRACED": "memory:", **parameters}, messages
    )
    return results, {name: list(layer.getFeatures()) for name, layer in layers.items()}, messages.warnings


def found(tables):
    return [(f["facility_id"], f["order"], f["basin_id"]) for f in tables["OUTPUT"]]


def test_units_below_a_facility_in_order():
    layer = facilities(("A", 0.5, 0.5), ("B", 1.5, 0.5), ("C", 0.2, 0.2))
    results, tables, _ = run(INPUT=layer, BASINS=units())
    assert found(tables) == [
        ("A", 0, "10"), ("A", 1, "30"), ("A", 2, "40"),
        ("B", 0, "30"), ("B", 1, "40"),
        ("C", 0, "10"), ("C", 1, "30"), ("C", 2, "40"),
    ]  # fmt: skip
    assert values(tables["OUTPUT"][0], "next_id") == ["30"]
    assert values(tables["OUTPUT"][2], "next_id") == [None]
    # A degree by a degree at the equator on WGS84: 12,308.8 km2.
    assert tables["OUTPUT"][0]["area_km2"] == pytest.approx(12_308.8, abs=1)
    assert tables["OUTPUT"][0].geometry().boundingBox().toString(0) == "0,0 : 1,1"
    assert (results["N_FACILITIES"], results["N_NOT_TRACED"]) == (3, 0)


def test_units_above_a_facility():
    _, tables, _ = run(INPUT=facilities(("B", 1.5, 0.5)), BASINS=units(), DIRECTION="upstream")
    assert sorted(found(tables)) == [("B", 0, "30"), ("B", 1, "10"), ("B", 1, "20")]


def test_a_facility_outside_all_units_is_listed():
    results, tables, _ = run(INPUT=facilities(("far", 50, 50), ("A", 2.5, 1.5)), BASINS=units())
    assert found(tables) == [("A", 0, "40")]
    assert values(tables["NOT_TRACED"][0], "facility_id", "reason") == ["far", "it lies in no basin unit"]
    assert results["N_NOT_TRACED"] == 1


def test_facilities_and_units_in_different_crs():
    layer = facilities(("A", 250_000, 160_000), crs="EPSG:3857")  # 2.246 E, 1.437 N
    _, tables, _ = run(INPUT=layer, BASINS=units())
    assert found(tables) == [("A", 0, "40")]
    assert tables["OUTPUT"][0].geometry().boundingBox().xMinimum() == pytest.approx(222_639, abs=1)


def test_any_field_names_and_pointers_out_of_the_layer():
    rows = [(wkt, [f"b{ids[0]:.0f}", f"b{ids[1]:.0f}" if ids[1] != 0 else "b99"]) for wkt, ids in UNITS]
    layer = units(rows, "код:string,далее:string")
    _, tables, warnings = run(
        INPUT=facilities(("A", 1.5, 0.5)), BASINS=layer, ID_FIELD="код", NEXT_FIELD="далее"
    )
    assert found(tables) == [("A", 0, "b30"), ("A", 1, "b40")]
    # The water goes on in a unit that is not there: no end.
    assert [values(f, "next_id") for f in tables["OUTPUT"]] == [["b40"], ["b99"]]
    assert any("1 unit points at one that is not in it" in warning for warning in warnings)


def test_wrong_units_are_refused_with_the_reason():
    layer = facilities(("A", 0.5, 0.5))
    loop = [*UNITS[:3], (UNITS[3][0], [40.0, 10.0])]
    with pytest.raises(QgsProcessingException, match="NEXT_DOWN runs in a loop, 10 -> 30 -> 40 -> 10"):
        run(INPUT=layer, BASINS=units(loop))
    twice = [*UNITS[:3], (UNITS[3][0], [30.0, 0.0])]
    with pytest.raises(QgsProcessingException, match="HYBAS_ID: 30 stands in rows 3 and 4"):
        run(INPUT=layer, BASINS=units(twice))
    with pytest.raises(QgsProcessingException, match="бассейны has no field NEXT"):
        run(INPUT=layer, BASINS=units(), NEXT_FIELD="NEXT")
    with pytest.raises(QgsProcessingException, match="has no basin units"):
        run(INPUT=layer, BASINS=units([]))
