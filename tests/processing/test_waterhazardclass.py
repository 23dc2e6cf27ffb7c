"""waterhazardclass on layers: bases, substances table, refusals, wrong input."""

import pytest
from qgis.core import QgsProcessingException

from tailings_plugin.processing.rating.waterhazardclass import WaterHazardClass
from tailings_plugin.qgis_values import from_qgis
from tests.layers import Messages, memory_layer, run_algorithm

FACILITIES = [
    ("Point (75 42)", ["A", None, "gold"]),
    ("Point (75 42)", ["B", 1, "gold"]),
    ("Point (75 42)", ["C", None, "copper"]),
    ("Point (75 42)", ["D", None, None]),
    ("Point (75 42)", ["E", 2, None]),
]
SUBSTANCES = [
    (None, ["A", "sodium cyanide", "143-33-9", "H300 H310 H330 H410", 0.25]),
    (None, ["A", "rock", None, "H315", 99.75]),
    (None, ["E", "x", None, "H411", 70.0]),
    (None, ["E", "y", None, "H411", 70.0]),
    (None, ["Z", "z", None, "H411", 70.0]),
]


def rows_of(layer):
    names = layer.fields().names()
    return [dict(zip(names, map(from_qgis, each.attributes()), strict=True)) for each in layer.getFeatures()]


def classed(feedback=None, substances=SUBSTANCES, **parameters):
    facilities = memory_layer(
        "Point", "EPSG:32643", "facility_id:string,water_hazard_class:integer,commodity:string", FACILITIES
    )
    fields = "facility_id:string,substance:string,cas:string,h_statements:string,share_percent:double"
    table = memory_layer("None", "", fields, substances) if substances else None
    return run_algorithm(
        WaterHazardClass,
        {"INPUT": facilities, "SUBSTANCES": table, "OUTPUT": "memory:", **parameters},
        feedback,
    )


def test_every_basis(qgis_processing):
    feedback = Messages()
    results, layers = classed(feedback)
    found = {
        row["facility_id"]: (row["water_hazard_class"], row["whc_basis"]) for row in rows_of(layers["OUTPUT"])
    }
    # A: 0.25 % of class 3 (4 + 8 points; H310 does not count beside H300) makes the mixture class 2
    assert found == {
        "A": (2, "substances"),
        "B": (1, "given"),
        "C": (2, "fallback"),
        "D": (None, "unknown"),
        "E": (2, "refused"),
    }
    assert [
        results[name] for name in ("N_SUBSTANCES", "N_GIVEN", "N_FALLBACK", "N_UNKNOWN", "N_REFUSED")
    ] == [1] * 5
    assert any("not in the layer were left out: Z" in each for each in feedback.warnings)
    assert any("1 facility has shares of more than 100 %" in each for each in feedback.warnings)
    assert results["SUBSTANCE_CLASSES"] is None


def test_table_of_substances(qgis_processing):
    _, layers = classed(SUBSTANCE_CLASSES="memory:")
    first = rows_of(layers["SUBSTANCE_CLASSES"])[0]
    assert (first["statements"], first["points"], first["water_hazard_class"]) == ("H300, H410", 12, 3)
    assert layers["SUBSTANCE_CLASSES"].featureCount() == 5


def test_without_substances(qgis_processing):
    results, layers = classed(substances=None, FALLBACK=False, LANGUAGE="ru")
    assert (results["N_GIVEN"], results["N_UNKNOWN"]) == (2, 3)
    assert rows_of(layers["OUTPUT"])[0]["whc_note"].startswith("нет списка веществ")


def test_bad_values_are_told(qgis_processing):
    feedback = Messages()
    results, _ = classed(feedback, [(None, ["A", "x", "1-23", "H999", -4.0])])
    told = "\n".join(feedback.warnings)
    assert results["N_BAD_VALUES"] == 3
    assert "row 1 (A): share_percent = -4 counts as unknown" in told
    assert "h_statements = H999" in told
    assert "cas = 1-23" in told


def test_a_table_without_facility_id_is_refused(qgis_processing):
    facilities = memory_layer("Point", "EPSG:4326", "facility_id:string", [("Point (75 42)", ["A"])])
    table = memory_layer("None", "", "substance:string", [(None, ["x"])])
    with pytest.raises(QgsProcessingException, match="has no column facility_id"):
        run_algorithm(WaterHazardClass, {"INPUT": facilities, "SUBSTANCES": table, "OUTPUT": "memory:"})


def test_an_empty_layer(qgis_processing):
    facilities = memory_layer("Point", "EPSG:4326", "facility_id:string", [])
    results, layers = run_algorithm(WaterHazardClass, {"INPUT": facilities, "OUTPUT": "memory:"})
    assert layers["OUTPUT"].featureCount() == 0
    assert results["N_UNKNOWN"] == 0


def test_a_table_as_an_office_writes_it(qgis_processing, tmp_path):
    path = tmp_path / "вещества.csv"
    path.write_text(
        "Код объекта;Вещество;H-фразы;Доля (%)\nA;медь;Н411;20,5\nA;порода;H-315;79,5\nB;медь;H411;<0,1\n"
        "B;порода;H315;99,9\n;олово;H411;5\n",
        encoding="utf-8",
    )
    facilities = memory_layer("Point", "EPSG:4326", "facility_id:string", [(None, ["A"]), (None, ["B"])])
    feedback = Messages()
    given = {"INPUT": facilities, "SUBSTANCES": str(path), "REST": "harmless", "OUTPUT": "memory:"}
    results, layers = run_algorithm(WaterHazardClass, given, feedback)
    # 20.5 % of class 2 make class 2; up to 0.1 % of it do not count beside 99.9 % of class 1.
    assert [row["water_hazard_class"] for row in rows_of(layers["OUTPUT"])] == [2, 1]
    assert results["N_BAD_VALUES"] == 0
    assert any("1 row of substances without facility_id was left out" in each for each in feedback.warnings)
