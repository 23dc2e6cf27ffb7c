"""classifyconsequence on layers: classes, drivers, design criteria, wrong input."""

import pytest
from qgis.core import QgsProcessingException

from tailings_plugin.about import PLUGIN_FOLDER
from tailings_plugin.processing.rating.classifyconsequence import ClassifyConsequence
from tailings_plugin.qgis_values import from_qgis
from tailings_plugin.rating.scheme import scheme_tables, shipped_scheme
from tests.layers import Messages, memory_layer, run_algorithm

FIELDS = "facility_id:string,population_at_risk:integer,loss_of_life:double"


def classified(rows, feedback=None, **parameters):
    layer = memory_layer("Point", "EPSG:32643", FIELDS, [("Point (500000 4700000)", row) for row in rows])
    results, layers = run_algorithm(
        ClassifyConsequence, {"INPUT": layer, "OUTPUT": "memory:", **parameters}, feedback
    )
    names = layers["OUTPUT"].fields().names()
    table = [
        dict(zip(names, map(from_qgis, each.attributes()), strict=True))
        for each in layers["OUTPUT"].getFeatures()
    ]
    return results, table


def test_class_driver_and_design_criteria(qgis_processing):
    results, (high, extreme, unknown) = classified([["A", 50, None], ["B", 50, 101.0], ["C", None, None]])
    assert (high["gistm_class"], high["gistm_driver"]) == ("high", "People at risk")
    assert (high["gistm_operation_return_years"], high["gistm_closure_return_years"]) == (2475, 10000)
    assert high["gistm_exceedance_percent"] == pytest.approx(2.0, abs=0.005)
    assert (extreme["gistm_class"], extreme["gistm_driver"]) == ("extreme", "Potential loss of life")
    assert unknown["gistm_class"] is None
    assert unknown["gistm_operation_return_years"] is None
    assert (results["N_RATED"], results["N_NOT_RATED"]) == (2, 1)


def test_years_of_operation_change_the_chance(qgis_processing):
    _, (row,) = classified([["A", 0, None]], DESIGN_LIFE=200)
    # low: 1/200 over 200 years, 1 - 0.995^200 = 63.3 %
    assert row["gistm_exceedance_percent"] == pytest.approx(63.3, abs=0.05)


def test_bad_people_are_told(qgis_processing):
    feedback = Messages()
    _, (row,) = classified([["A", -5, 3.0]], feedback)
    assert row["gistm_class"] == "high"
    assert any("row 1 (A): population_at_risk = -5 counts as unknown" in each for each in feedback.warnings)


def test_a_layer_without_any_category_is_refused(qgis_processing):
    layer = memory_layer("None", "", "name:string", [(None, ["A"])])
    with pytest.raises(QgsProcessingException, match="none of the fields that scheme gistm reads"):
        run_algorithm(ClassifyConsequence, {"INPUT": layer, "OUTPUT": "memory:"})


def test_in_place_editing_needs_the_class_field(qgis_processing):
    algorithm = ClassifyConsequence().create()
    assert not algorithm.supportInPlaceEdit(memory_layer("Point", "EPSG:4326", FIELDS, []))
    assert algorithm.supportInPlaceEdit(
        memory_layer("Point", "EPSG:4326", FIELDS + ",gistm_class:string", [])
    )


def test_help_shows_the_scheme_as_it_is():
    page = (PLUGIN_FOLDER / "help" / "classifyconsequence.md").read_text(encoding="utf-8")
    assert scheme_tables(shipped_scheme("gistm")) in page
