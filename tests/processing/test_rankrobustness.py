"""rankrobustness on layers: certain ranks, the page, pairs, wrong input, cancel."""

import pytest
from qgis.core import QgsProcessingException

from tailings_plugin.processing.rating.rankrobustness import RankRobustness
from tailings_plugin.qgis_values import from_qgis
from tailings_plugin.rating.scheme import FOLDER
from tests.layers import Messages, memory_layer, run_algorithm

FIELDS = (
    "facility_id:string,name:string,volume_m3:double,water_hazard_class:integer,status:string,pga_g:double,"
    "flood_zone:string,factor_of_safety:double"
)
KNOWN = [3, "active", 0.05, "outside_100y", 2.0]
ROWS = [
    ("Point (75 42)", ["A", "<Первое>", 1e8, *KNOWN]),
    ("Point (75 42)", ["B", None, 1e4, *KNOWN]),
    ("Point (75 42)", ["C", None, None, *KNOWN]),
]


def run(rows=ROWS, feedback=None, **parameters):
    layer = memory_layer("Point", "EPSG:4326", FIELDS, rows)
    given = {"INPUT": layer, "OUTPUT": "memory:", "RUNS": 200, "TOP": 1, **parameters}
    return run_algorithm(RankRobustness, given, feedback)


def rows_of(layer):
    names = layer.fields().names()
    return [dict(zip(names, map(from_qgis, each.attributes()), strict=True)) for each in layer.getFeatures()]


def test_certain_ranks_and_counts(qgis_processing):
    results, layers = run()
    first, second, third = rows_of(layers["OUTPUT"])
    # four tens apart: no doubt about volumes changes the order
    assert [first[name] for name in ("rank_p5", "rank_median", "rank_p95", "top_percent")] == [1, 1, 1, 100]
    assert [second[name] for name in ("rank_p5", "rank_median", "rank_p95", "top_percent")] == [2, 2, 2, 0]
    assert third["rank_median"] is None
    assert (results["N_RATED"], results["N_SURE"]) == (2, 1)
    assert results["SCHEME_USED"] == first["rank_scheme"]
    assert results["HTML"] is None


def test_page_and_pairs(qgis_processing, tmp_path):
    path = tmp_path / "места.html"
    results, layers = run(HTML=str(path), PAIRS="memory:", LANGUAGE="ru", SCHEME="thi-basic")
    page = path.read_text(encoding="utf-8")
    assert results["HTML"] == str(path)
    assert "&lt;Первое&gt; · A" in page
    (pair,) = rows_of(layers["PAIRS"])
    assert (pair["first"], pair["second"], pair["first_above_percent"]) == ("<Первое> · A", "B", 100)


def test_priors_of_the_register_reach_draws_page_and_scheme(qgis_processing, tmp_path):
    """Three facilities of class 3 and one unknown: by the register it is 3 in 4 of 7 draws, else in a quarter.

    At 1.5e6 m3 it stands above 1e6 m3 of class 3 only with class 3.
    """
    of = [1.5e6, None, "active", 0.05, "outside_100y", 2.0]
    known = [[name, None, volume, 3, *KNOWN[1:]] for name, volume in (("B", 1e6), ("C", 1e4), ("D", 1e4))]
    rows = [("Point (75 42)", each) for each in (["A", None, *of], *known)]
    page, given = tmp_path / "page.html", {"RUNS": 20_000, "VOLUME_FACTOR": 1.0}
    _, layers = run(rows, PRIORS="register", HTML=str(page), **given)
    first = rows_of(layers["OUTPUT"])[0]
    assert first["top_percent"] == pytest.approx(100 * 4 / 7, abs=1)
    assert first["rank_median"] == 1
    assert "weighed by the register's known shares" in first["rank_scheme"]
    assert "by the shares among the facilities of the register" in page.read_text(encoding="utf-8")
    _, layers = run(rows, HTML=str(page), **given)
    assert rows_of(layers["OUTPUT"])[0]["top_percent"] == pytest.approx(25, abs=1)
    assert "each as likely as the other" in page.read_text(encoding="utf-8")


def test_scheme_file(qgis_processing):
    results, _ = run(SCHEME_FILE=str(FOLDER / "thi-basic.json"))
    assert results["SCHEME_USED"].startswith("thi-basic")


def test_nothing_that_can_be_rated_is_refused(qgis_processing):
    with pytest.raises(QgsProcessingException, match="can be rated by scheme thi"):
        run(ROWS[2:])


def test_an_empty_layer_is_refused(qgis_processing):
    with pytest.raises(QgsProcessingException, match="has no features"):
        run([])


def test_bad_values_are_told(qgis_processing):
    feedback = Messages()
    results, _ = run([*ROWS, ("Point (75 42)", ["X", None, -1.0, *KNOWN])], feedback)
    assert results["N_BAD_VALUES"] == 1
    assert any("row 4 (X): volume_m3 = -1" in each for each in feedback.warnings)


def test_cancel_stops_the_run(qgis_processing):
    feedback = Messages()
    feedback.cancel()
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run(feedback=feedback)
