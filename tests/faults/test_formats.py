"""Formats that would change a table without a word: refused as outputs, told of as inputs, typed where possible."""

import os
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import (
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProject,
    QgsVectorLayer,
)

from tailings_plugin.processing.provider import ALGORITHMS, MODELS
from tests.faults.files import digests
from tests.layers import Messages

NAMES = "cuts the names of fields to 10 letters"
ZEROS = "has no unknown numbers: each becomes 0"
FIELDS = "cannot hold the fields"
ENDINGS = {
    ".shp": NAMES, ".SHP": NAMES, ".dbf": NAMES, ".shz": NAMES,
    ".tab": ZEROS, ".TAB": ZEROS, ".mif": ZEROS, ".mid": ZEROS, ".xml": ZEROS,
    ".dxf": FIELDS, ".gpx": FIELDS, ".dgn": FIELDS, ".ili": FIELDS, ".txt": FIELDS, ".000": FIELDS,
    ".json": "under another name",
}  # fmt: skip
PREFIXED = {
    "dialog": lambda file: QgsProcessingOutputLayerDefinition(file, QgsProject.instance()),
    "url": lambda file: Path(file).as_uri(),
    "provider": lambda file: f"ogr:{file}",
    "relative": lambda file: os.path.relpath(file),
}


def refused(desk, algorithm_id, output, value, says):
    before = digests(desk.folder)
    accepted, reason = desk.check(algorithm_id, **{output: value})
    assert not accepted and says in reason and "end the name in .gpkg" in reason, reason
    with pytest.raises(QgsProcessingException) as refusal:
        desk.run(algorithm_id, **{output: value})
    assert str(refusal.value) == reason
    assert digests(desk.folder) == before


@pytest.mark.parametrize(("ending", "says"), ENDINGS.items())
def test_a_rating_is_not_written_where_it_would_change(desk, ending, says):
    refused(desk, "ratehazard", "OUTPUT", desk[f"new/rated{ending}"], says)


@pytest.mark.parametrize("write", PREFIXED.values(), ids=PREFIXED)
@pytest.mark.parametrize("ending", [".shp", ".tab"])
def test_however_the_output_is_written(desk, write, ending):
    refused(desk, "ratehazard", "OUTPUT", write(desk[f"new/rated{ending}"]), ENDINGS[ending])


@pytest.mark.parametrize("ending", [".shp", ".tab"])
def test_no_table_of_any_tool_is(desk, ending):
    tried = 0
    for algorithm_id in (each.ID for each in (*ALGORITHMS, *MODELS)):
        for definition in desk.provider.algorithm(algorithm_id).destinationParameterDefinitions():
            if isinstance(definition, QgsProcessingParameterFeatureSink):
                tried += 1
                says = ENDINGS[ending]
                accepted, reason = desk.check(algorithm_id, **{definition.name(): desk[f"new/x{ending}"]})
                assert not accepted and says in reason, (algorithm_id, definition.name(), reason)
    assert tried >= 25


@pytest.mark.parametrize("ending", [".gpkg", ".fgb", ".sqlite", ".geojson", ".xlsx", ".ods", ".gml", ".kml"])
def test_formats_that_keep_the_unknown_are_written(desk, ending):
    """One of the four facilities of the case cannot be rated: its total stays unknown."""
    output = desk[f"new/rated{ending}"]
    assert desk.check("ratehazard", OUTPUT=output) == (True, "")
    desk.run("ratehazard", OUTPUT=output)
    expected = totals(desk["rated.gpkg"])
    assert len(expected) == 4 and None in expected.values()
    assert totals(output) == expected


def totals(path, name="thi"):
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)  # held while its layer is read
    return {feature["facility_id"]: feature[name] for feature in dataset.GetLayer(0)}


# CSV comes back typed ----------------------------------------------------------------------------------


def test_a_csv_comes_back_with_its_types_and_its_unknowns(desk):
    output = desk["new/rated.csv"]
    feedback = Messages()
    desk.run("ratehazard", feedback, OUTPUT=output)
    assert any("rated.csv holds no geometries" in text for text in feedback.warnings)
    layer, kept = QgsVectorLayer(output, "", "ogr"), QgsVectorLayer(desk["rated.gpkg"], "", "ogr")
    types = {field.name(): field.type() for field in kept.fields() if field.name() != "fid"}
    assert {field.name(): field.type() for field in layer.fields() if field.name() != "fid"} == types
    assert totals(output) == totals(desk["rated.gpkg"])
    assert totals(output, "thi_rank") == totals(desk["rated.gpkg"], "thi_rank")


def test_types_that_lie_beside_are_not_written_over(desk):
    (desk.folder / "new").mkdir()
    (desk.folder / "new" / "rated.csvt").write_text('"String"')
    accepted, reason = desk.check("ratehazard", OUTPUT=desk["new/rated.csv"])
    assert not accepted and "rated.csvt" in reason


def test_a_failed_run_leaves_no_types(desk):
    with pytest.raises((QgsProcessingException, OSError)):
        desk.run("ratehazard", OUTPUT=desk["new/rated.csv"], EXPLANATION=desk["absent/why.html"])
    assert not list((desk.folder / "new").iterdir())


# What is lost of places --------------------------------------------------------------------------------


@pytest.mark.parametrize("algorithm_id", ["tracedownstream", "tracenetwork"])
@pytest.mark.parametrize(
    ("ending", "lost"),
    [
        (".geojson", True),
        (".kml", True),
        (".gml", True),
        (".gpkg", False),
        (".fgb", False),
        (".sqlite", False),
    ],
)
def test_metres_along_the_path_that_are_lost_are_said(desk, algorithm_id, ending, lost):
    feedback, output = Messages(), desk[f"new/paths{ending}"]
    desk.run(algorithm_id, feedback, OUTPUT=output)
    told = [text for text in feedback.warnings if "metres along the path (M)" in text]
    assert len(told) == lost and all("paths" in text and "GeoPackage" in text for text in told)
    geometries = [feature.geometry() for feature in QgsVectorLayer(output, "", "ogr").getFeatures()]
    assert geometries and all(each.constGet().isMeasure() != lost for each in geometries)


# Inputs ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("file", "driver", "says"),
    [
        ("inv.shp", "ESRI Shapefile", ("facility_i", "facility_id", "cuts names to 10 letters")),
        ("inv.tab", "MapInfo File", ("volume_m3", "a 0 in", "may be an unknown value")),
        ("inv.mif", "MapInfo File", ("volume_m3", "a 0 in", "may be an unknown value")),
    ],
)
def test_what_an_input_may_have_lost_is_said_once(desk, file, driver, says):
    gdal.VectorTranslate(desk[file], desk["inventory.gpkg"], format=driver, layers=["facilities"])
    feedback = Messages()
    desk.run("ratehazard", feedback, INPUT=desk[file])
    told = [text for text in feedback.warnings if "GeoPackage it came from" in text]
    assert len(told) == 1 and file in told[0]
    for words in says:
        assert words in told[0]


@pytest.mark.parametrize("algorithm_id", ["assess", "nationalscreening", "importinventory"])
def test_it_is_said_once_however_many_tools_take_part(desk, algorithm_id):
    gdal.VectorTranslate(
        desk["inv.tab"], desk["inventory.gpkg"], format="MapInfo File", layers=["facilities"]
    )
    feedback = Messages()
    name = "INPUT" if algorithm_id == "importinventory" else "INVENTORY"
    desk.run(algorithm_id, feedback, **{name: desk["inv.tab"]})
    assert len([text for text in feedback.warnings if "inv.tab is a MapInfo table" in text]) == 1


def test_a_shapefile_with_names_of_its_own_needs_no_warning(desk):
    gdal.VectorTranslate(desk["borders.shp"], desk.inputs.countries, format="ESRI Shapefile")
    feedback = Messages()
    desk.run("tracedownstream", feedback, COUNTRIES=desk["borders.shp"])
    assert not any("dBase" in text for text in feedback.warnings)
