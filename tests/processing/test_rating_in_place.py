"""Rating a register in place: attributes change, rows stay; ranks of a selection are said to be so."""

import json
import shutil
import sqlite3
from contextlib import closing

import pytest
from processing.gui.AlgorithmExecutor import execute_in_place_run
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from tailings_plugin.processing.inventory.createinventory import CreateInventory
from tailings_plugin.processing.rating.classifyconsequence import ClassifyConsequence
from tailings_plugin.processing.rating.ratehazard import RateHazard
from tailings_plugin.qgis_values import from_qgis
from tailings_plugin.rating.legend import read_legend
from tests.layers import Messages, memory_layer, run_algorithm
from tests.rating import national

FIELDS = "facility_id:string,volume_m3:double,status:string,population_at_risk:integer"
# volumes of 10^6, 10^5, 10^4 and 10^3 m3: the totals differ by one each
ROWS = [
    (f"Point (7{n} 42)", [name, 10.0 ** (6 - n), "closed", 10 * (n + 1)]) for n, name in enumerate("ABCD")
]


@pytest.fixture(scope="module")
def made(qgis_processing, tmp_path_factory):
    """A register with an inspection of B; tests work on copies of it."""
    path = tmp_path_factory.mktemp("made") / "register.gpkg"
    source = memory_layer("Point", "EPSG:4326", FIELDS, ROWS)
    run_algorithm(CreateInventory, {"INPUT": source, "LANGUAGE": "en", "OUTPUT": str(path)})
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("INSERT INTO inspections (facility_id, inspection_date) VALUES ('B', '2026-05-01')")
        database.execute("DELETE FROM changes")
    return path


@pytest.fixture
def register(made, tmp_path):
    """The facilities of a register's own project, with an inspection of B."""
    path = shutil.copy(made, tmp_path / "register.gpkg")
    assert QgsProject.instance().read(f"geopackage:{path}?projectName=inventory")
    yield QgsProject.instance().mapLayer("tailings_facilities")
    QgsProject.instance().clear()


class Errors(Messages):
    """Feedback that keeps errors, as the log of QGIS shows them."""

    def __init__(self):
        super().__init__()
        self.errors: list[str] = []

    def reportError(self, error, fatalError=False):  # noqa: N802, N803 - QGIS's names
        self.errors.append(error)


@pytest.mark.parametrize(("ending", "driver"), [("tab", "MapInfo File"), ("shp", "ESRI Shapefile")])
def test_not_in_a_format_that_would_make_0_of_the_unknown(qgis_processing, tmp_path, ending, driver):
    path = tmp_path / f"rated.{ending}"
    fields = "facility_id:string,volume_m3:double,thi_rank:integer,thi:double"
    source = memory_layer("Point", "EPSG:4326", fields, [("Point (75 42)", ["A", None, 7, 7.0])])
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = driver
    QgsVectorFileWriter.writeAsVectorFormatV3(source, str(path), QgsCoordinateTransformContext(), options)
    layer = QgsVectorLayer(str(path), "rated", "ogr")
    QgsProject.instance().addMapLayer(layer)
    layer.startEditing()
    context, said = QgsProcessingContext(), Errors()
    context.setProject(QgsProject.instance())
    with pytest.raises(QgsProcessingException):
        execute_in_place_run(RateHazard().create(), {"INPUT": layer}, context, said, raise_exceptions=True)
    assert any(f"rated.{ending} is of a format" in text for text in said.errors)
    assert any("Save it as a GeoPackage" in text for text in said.errors)
    assert [feature["thi"] for feature in layer.getFeatures()] == [7.0]
    QgsProject.instance().clear()


def rated_in_place(layer, algorithm=RateHazard, **parameters):
    context, said = QgsProcessingContext(), Messages()
    context.setProject(QgsProject.instance())
    done, _ = execute_in_place_run(
        algorithm().create(), {"INPUT": layer, **parameters}, context, said, raise_exceptions=True
    )
    return done, said.warnings


def column(layer, name) -> dict:
    return {row["facility_id"]: from_qgis(row[name]) for row in layer.getFeatures()}


def test_the_rows_stay_and_their_rating_is_written(register):
    before = {row.id(): (row["facility_id"], row.geometry().asWkt()) for row in register.getFeatures()}
    done, warnings = rated_in_place(register)
    assert done and register.commitChanges()
    assert {
        row.id(): (row["facility_id"], row.geometry().asWkt()) for row in register.getFeatures()
    } == before
    assert column(register, "thi_rank") == {"A": 1, "B": 2, "C": 3, "D": 4}
    totals = column(register, "thi")
    assert [totals["A"] - totals[name] for name in "ABCD"] == pytest.approx([0, 1, 2, 3])
    assert all(column(register, "thi_scheme").values())
    assert not [text for text in warnings if "selection" in text]
    changes = QgsProject.instance().mapLayer("tailings_changes")
    assert list(changes.getFeatures()) == [], (
        "nothing was removed or added, and a rating is no change of the data"
    )
    relation = QgsProject.instance().relationManager().relation("tailings_inspections")
    (b,) = (row for row in register.getFeatures() if row["facility_id"] == "B")
    assert [row["facility_id"] for row in relation.getRelatedFeatures(b)] == ["B"]


def test_who_rated_is_on_the_row(register):
    before = column(register, "edited_at")
    rated_in_place(register)
    assert register.commitChanges()
    register.reload()
    assert all(column(register, "edited_by").values())
    assert all(after >= before[name] for name, after in column(register, "edited_at").items())


def test_ranks_of_a_selection_are_said_to_be_so(register):
    ids = {row["facility_id"]: row.id() for row in register.getFeatures()}
    register.selectByIds([ids["B"], ids["D"]])
    done, warnings = rated_in_place(register)
    assert done
    assert [text for text in warnings if "Only 2 of the 4 facilities" in text and "selection" in text]
    assert column(register, "thi_rank") == {"A": None, "B": 1, "C": None, "D": 2}
    assert set(register.selectedFeatureIds()) == {ids["B"], ids["D"]}
    register.rollBack()
    assert set(column(register, "thi_rank").values()) == {None}


def test_a_table_of_a_selection_says_so_too(register):
    register.selectByIds([next(register.getFeatures()).id()])
    said = Messages()
    selected = QgsProcessingFeatureSourceDefinition(register.id(), True)
    run_algorithm(RateHazard, {"INPUT": selected, "OUTPUT": "TEMPORARY_OUTPUT"}, said)
    assert [text for text in said.warnings if "Only 1 of the 4 facilities" in text and "was rated" in text]


def test_other_ratings_are_written_in_place_as_well(register):
    """10 to 40 people at risk: high, after GISTM, which says so for 10 to 100."""
    done, _ = rated_in_place(register, ClassifyConsequence)
    assert done and register.commitChanges()
    assert set(column(register, "gistm_class").values()) == {"high"}
    assert len(set(column(register, "facility_id"))) == 4


def test_a_wrong_scheme_leaves_the_layer_alone(register, tmp_path):
    (tmp_path / "scheme.json").write_text("{}", encoding="utf-8")
    with pytest.raises(QgsProcessingException):
        rated_in_place(register, SCHEME_FILE=str(tmp_path / "scheme.json"))
    assert set(column(register, "thi").values()) == {None}


def test_what_a_national_scheme_adds_is_written_once_the_register_has_its_fields(register, tmp_path):
    """Without them it is said what is missing; createinventory adds them, and the rating adds up and names itself."""
    scheme = tmp_path / "thi_kz.json"
    scheme.write_text(json.dumps(national.scheme(national.HEIGHT, classes=national.FIVE)), encoding="utf-8")
    _, warnings = rated_in_place(register, SCHEME_FILE=str(scheme))
    (said,) = [each for each in warnings if "createinventory" in each]
    assert (
        "thi_height" in said and "thi_legend" in said and "thi_p_extreme" in said and "thi_note" not in said
    )
    register.rollBack()
    path = register.source().partition("|")[0]
    run_algorithm(CreateInventory, {"OUTPUT": path, "LANGUAGE": "en", "SCHEME_FILE": str(scheme)})
    QgsProject.instance().clear()
    assert QgsProject.instance().read(f"geopackage:{path}?projectName=inventory")
    layer = QgsProject.instance().mapLayer("tailings_facilities")
    done, warnings = rated_in_place(layer, SCHEME_FILE=str(scheme))
    assert done and layer.commitChanges(), layer.commitErrors()
    assert not [each for each in warnings if "createinventory" in each]
    parts = ("thi_cap", "thi_tox", "thi_manag", "thi_seismic", "thi_flood", "thi_dam", "thi_height")
    for row in layer.getFeatures():
        assert sum(row[name] for name in parts) == pytest.approx(row["thi"])
        assert row["thi_height"] == 2  # nobody knows the heights
        assert read_legend(row["thi_legend"], "thi_legend").classes[-1].label.get("en") == "Class 0"
    assert list(QgsProject.instance().mapLayer("tailings_changes").getFeatures()) == []
    # By the shipped scheme again nothing of it is left.
    done, _ = rated_in_place(layer)
    assert done and layer.commitChanges()
    assert set(column(layer, "thi_height").values()) == set(column(layer, "thi_legend").values()) == {None}


def test_a_class_of_a_national_scheme_fits_into_a_register(register, tmp_path):
    classes = [
        {"class": "iv", "label": {"ru": "IV класс"}, "below": 12},
        {"class": "0", "label": {"ru": "0 класс"}},
    ]
    scheme = tmp_path / "thi_kz.json"
    scheme.write_text(json.dumps(national.scheme(classes=classes)), encoding="utf-8")
    register.startEditing()
    done, _ = rated_in_place(register, SCHEME_FILE=str(scheme))
    assert done and register.commitChanges(), register.commitErrors()
    # 6, 5, 4 and 3 of the volumes, 3 + 1 + 1 + 1 of what is unknown, 1 of closed
    assert column(register, "thi_class") == {"A": "0", "B": "0", "C": "iv", "D": "iv"}
