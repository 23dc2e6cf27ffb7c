"""releaserunout on layers: values, ranges, selection, wrong input."""

import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
)

from tailings_plugin.processing.consequence.releaserunout import ReleaseRunout
from tailings_plugin.qgis_values import from_qgis
from tests.layers import memory_layer, run_algorithm

pytestmark = pytest.mark.usefixtures("qgis_app", "qgis_processing")

FIELDS = "facility_id:string,volume_m3:double,dam_height_m:double,mass_t:double"


@pytest.fixture
def facilities():
    rows = [
        ("Point(72 41)", ["Los Frailes", 15e6, 27.0, None]),
        ("Point(73 41)", ["Масса", None, 20.0, 3e6]),
        ("Point(74 41)", ["Пусто", None, None, None]),
    ]
    layer = memory_layer("Point", "EPSG:4326", FIELDS, rows)
    QgsProject.instance().addMapLayer(layer)
    yield layer
    QgsProject.instance().removeMapLayer(layer.id())


def run(parameters):
    results, layers = run_algorithm(ReleaseRunout, {"OUTPUT": "memory:", **parameters})
    return results, {feature["facility_id"]: feature for feature in layers["OUTPUT"].getFeatures()}


def test_all_relations_side_by_side(facilities):
    results, rows = run({"INPUT": facilities, "RELATION": "all"})
    frailes = rows["Los Frailes"]
    # Released million m3 as in the validation notes: 5.46, 4.35, 1.37; the middle is 4.35.
    names = ("released_rico_m3", "released_larrauri_m3", "released_piciullo_m3", "released_m3")
    assert [f"{frailes[name] / 1e6:.2f}" for name in names] == ["5.46", "4.35", "1.37", "4.35"]
    assert frailes["release_basis"] == "volume_m3"
    assert (results["N_ESTIMATED"], results["N_UNKNOWN"]) == (2, 1)


def test_a_mass_gives_a_range_and_no_best_value(facilities):
    _, rows = run({"INPUT": facilities, "RELATION": "larrauri"})
    mass = rows["Масса"]
    assert from_qgis(mass["released_m3"]) is None
    # 3 million t at 1 t/m3: 0.332 x 3^0.95 = 0.332 x 2.83961 = 0.942750 million; x 10^0.45 = 2.657 million
    assert mass["released_p95_m3"] == pytest.approx(2.657e6, rel=1e-3)
    # at 2 t/m3: 0.332 x 1.5^0.95 = 0.48800 million; x 10^-1.97 = 5,229 m3
    assert mass["released_p5_m3"] == pytest.approx(5229, abs=5)


def test_bounds_of_the_volume_are_those_of_the_band():
    fields = (
        "facility_id:string,volume_m3:double,volume_m3_min:double,volume_m3_max:double,dam_height_m:double"
    )
    rows = [("Point(72 41)", ["A", None, 1.5e6, 3e6, 20.0]), ("Point(72 41)", ["B", None, 1.5e6, None, 20.0])]
    _, found = run({"INPUT": memory_layer("Point", "EPSG:4326", fields, rows), "RELATION": "larrauri"})
    # The ends of the mass above: 1.5 and 3 million m3.
    assert found["A"]["released_p95_m3"] == pytest.approx(2.657e6, rel=1e-3)
    assert found["A"]["released_p5_m3"] == pytest.approx(5229, abs=5)
    assert (from_qgis(found["A"]["released_m3"]), found["A"]["release_basis"]) == (None, "volume_m3")
    assert found["B"]["released_p5_m3"] == pytest.approx(5229, abs=5)
    assert from_qgis(found["B"]["released_p95_m3"]) is None
    assert "volume_m3_at_least_1.5e+06" in found["B"]["release_notes"]


def test_the_unknown_row_is_kept_and_explained(facilities):
    _, rows = run({"INPUT": facilities, "RELATION": "rico"})
    assert "dam_height_unknown" in rows["Пусто"]["release_notes"]


def test_selected_features_only(facilities):
    facilities.selectByIds([1])
    source = QgsProcessingFeatureSourceDefinition(facilities.id(), selectedFeaturesOnly=True)
    _, rows = run({"INPUT": source, "RELATION": "rico"})
    assert list(rows) == ["Los Frailes"]


def test_earlier_results_are_replaced_not_doubled(facilities):
    _, layers = run_algorithm(ReleaseRunout, {"INPUT": facilities, "RELATION": "rico", "OUTPUT": "memory:"})
    first = layers["OUTPUT"]
    _, rows = run({"INPUT": first, "RELATION": "rico"})
    names = rows["Los Frailes"].fields().names()
    assert len(names) == len(set(names)) == len(first.fields().names())


def test_empty_layer_gives_an_empty_layer():
    layer = memory_layer("Point", "EPSG:3857", FIELDS, [])
    results, rows = run({"INPUT": layer, "RELATION": "all"})
    assert rows == {}
    assert results["N_ESTIMATED"] == 0


@pytest.mark.parametrize(
    ("fields", "value", "message"),
    [
        ("name:string", None, "has none of the fields volume_m3"),
        ("volume_m3:string", "1,5 млн", "field volume_m3 holds '1,5 млн', which is no number"),
    ],
)
def test_wrong_layers_are_named(fields, value, message):
    layer = memory_layer("Point", "EPSG:4326", fields, [(None, [value])])
    with pytest.raises(QgsProcessingException, match=message):
        run({"INPUT": layer, "RELATION": "all"})


def test_a_density_range_the_wrong_way_round_is_refused(facilities):
    algorithm = ReleaseRunout().create()
    ok, message = algorithm.checkParameterValues(
        {"INPUT": facilities, "DENSITY": "2.0,1.0", "OUTPUT": "memory:"}, QgsProcessingContext()
    )
    assert not ok
    assert "DENSITY" in message


def test_fields_in_capitals_are_read():
    fields = "FACILITY_ID:string,VOLUME_M3:double,Dam_Height_M:double"
    layer = memory_layer("Point", "EPSG:4326", fields, [("Point(72 41)", ["Los Frailes", 15e6, 27.0])])
    results, layers = run_algorithm(ReleaseRunout, {"INPUT": layer, "RELATION": "rico", "OUTPUT": "memory:"})
    (row,) = layers["OUTPUT"].getFeatures()
    assert f"{row['released_m3'] / 1e6:.2f}" == "5.46"
    assert row["VOLUME_M3"] == 15e6
    assert results["N_ESTIMATED"] == 1


def test_a_known_release_goes_before_the_relations_and_what_is_out_of_range_is_told():
    fields = "facility_id:string,volume_m3:double,dam_height_m:double,release_known_m3:double"
    rows = [
        ("Point(72 41)", ["given", 0.4e6, 29.5, 180_000.0]),
        ("Point(73 41)", ["huge", 1e9, 100.0, None]),
        ("Point(74 41)", ["nothing", None, None, None]),
    ]
    layer = memory_layer("Point", "EPSG:4326", fields, rows)
    results, found = run({"INPUT": layer, "RELATION": "rico"})
    assert (results["N_ESTIMATED"], results["N_UNKNOWN"]) == (2, 1)
    names = ("released_p5_m3", "released_m3", "released_p50_m3", "released_p95_m3")
    assert [found["given"][name] for name in names] == [180_000] * 4
    assert found["given"]["release_basis"] == "release_known_m3"
    # 1.61 (100 x 379.3)^0.66 = 1,694 km, where the longest recorded run-out is 668 km.
    assert "runout_km 1.69e+03: recorded 0.03 to 668" in found["huge"]["out_of_range"]
    assert from_qgis(found["given"]["out_of_range"]) is None
    # Where there is no estimate there is no band of one either.
    assert from_qgis(found["nothing"]["runout_p5_km"]) is None
    assert from_qgis(found["nothing"]["runout_p95_km"]) is None
