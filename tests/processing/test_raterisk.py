"""raterisk on layers: values by hand, an earlier THI left alone, the explanation."""

import pytest
from qgis.core import QgsProcessingException

from tailings_plugin.about import PLUGIN_FOLDER
from tailings_plugin.processing.rating.raterisk import RateRisk
from tailings_plugin.qgis_values import from_qgis
from tailings_plugin.rating.scheme import FOLDER, scheme_tables, shipped_scheme
from tests.layers import memory_layer, run_algorithm

FIELDS = (
    "facility_id:string,name:string,thi:double,volume_m3:double,water_hazard_class:integer,status:string,"
    "pga_g:double,flood_zone:string,factor_of_safety:double,population_at_risk:integer,water_body:string"
)
ROWS = [
    (
        "Point (75 42)",
        ["A", "<Верх>", 1.5, 1e6, 3, "abandoned", 0.2, "inside_100y", 1.2, 1001, "large_river"],
    ),
    ("Point (76 42)", ["B", None, None, 1e5, 1, "active", 0.05, "outside_100y", 1.6, None, "none"]),
]


def rated(rows=ROWS, **parameters):
    layer = memory_layer("Point", "EPSG:4326", FIELDS, rows)
    results, layers = run_algorithm(RateRisk, {"INPUT": layer, "OUTPUT": "memory:", **parameters})
    output = layers["OUTPUT"]
    names = output.fields().names()
    return results, [
        dict(zip(names, map(from_qgis, feature.attributes()), strict=True))
        for feature in output.getFeatures()
    ]


def test_values_by_hand(qgis_processing):
    results, (first, second) = rated()
    # A: THI 6 + 3 + 1 + 1 + 1 + 1 = 13, people 4, water 2
    assert (first["tri_thi"], first["tri_population"], first["tri_water"], first["tri"]) == (13, 4, 2, 19)
    # B: THI 6, people unknown 0 to 4, no water
    assert (second["tri"], second["tri_min"], second["tri_max"]) == (10, 6, 10)
    assert (first["tri_rank"], second["tri_rank"]) == (1, 2)
    assert second["tri_completeness"] == 87.5
    assert results["N_RATED"] == 2
    assert results["EXPLANATION"] is None


def test_the_thi_of_the_layer_stays(qgis_processing):
    _, (first, second) = rated()
    assert (first["thi"], second["thi"]) == (1.5, None)


def test_explanation_is_written_and_escaped(qgis_processing, tmp_path):
    path = tmp_path / "объяснение.html"
    results, _ = rated(EXPLANATION=str(path), LANGUAGE="ru")
    page = path.read_text(encoding="utf-8")
    assert results["EXPLANATION"] == str(path)
    assert "&lt;Верх&gt; · A" in page
    assert "Место 2 из 2: B" in page


def test_explanation_is_limited(qgis_processing, tmp_path):
    path = tmp_path / "one.html"
    rated(EXPLANATION=str(path), EXPLAINED=1)
    assert path.read_text(encoding="utf-8").count("<section>") == 1


def test_a_hazard_scheme_is_refused(qgis_processing):
    with pytest.raises(QgsProcessingException, match=r"total\.field is 'thi', but raterisk writes 'tri'"):
        rated(SCHEME_FILE=str(FOLDER / "thi.json"))


def test_help_shows_the_scheme_as_it_is():
    page = (PLUGIN_FOLDER / "help" / "raterisk.md").read_text(encoding="utf-8")
    assert scheme_tables(shipped_scheme("tri")) in page
