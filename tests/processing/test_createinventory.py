"""createinventory: tables, domains, constraints, styles in two languages, linked project, migrations."""

import importlib.util
import json
import shutil
import sqlite3
from contextlib import closing
from importlib.machinery import SourceFileLoader
from pathlib import Path

import pytest
from osgeo import gdal, ogr, osr
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)
from qgis.PyQt.QtXml import QDomDocument

from tailings_plugin.forms.database import rated_by
from tailings_plugin.inventory.register.geopackage import create_geopackage
from tailings_plugin.inventory.register.migrations import FOLDER, apply_migrations, latest, steps, version_of
from tailings_plugin.inventory.schema import load_schema, related_tables
from tailings_plugin.processing.arriving.base_map import show_region
from tailings_plugin.processing.inventory.createinventory import CreateInventory
from tailings_plugin.qgis_values import from_qgis
from tailings_plugin.rating.scheme import load_scheme, shipped_scheme
from tests import tiny
from tests.forms.violations import check_form
from tests.layers import Messages, memory_layer, run_algorithm
from tests.rating import national

FIELDS = "facility_id:string,name:string,status:string,volume_m3:double,data_date:date"


def created(path: Path, **parameters):
    results, _ = run_algorithm(CreateInventory, {"OUTPUT": str(path), "LANGUAGE": "en", **parameters})
    return results


def open_table(path: Path, name: str = "facilities") -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
    assert layer.isValid()
    return layer


def load_style(layer: QgsVectorLayer, language: str) -> None:
    """Load the style stored for a language, as a user does in the properties of the layer."""
    _, ids, names, _, _ = layer.listStylesInDatabase()
    qml, _ = layer.getStyleFromDatabase(ids[names.index(language)])
    document = QDomDocument()
    document.setContent(qml)
    done, message = layer.importNamedStyle(document)
    assert done, message


@pytest.fixture(scope="module")
def inventory(qgis_app, tmp_path_factory) -> Path:
    """An inventory to look at; `mine` is a copy of it to work on."""
    path = tmp_path_factory.mktemp("inventory") / "Реестр.gpkg"
    created(path)
    return path


@pytest.fixture
def mine(inventory, tmp_path) -> Path:
    return shutil.copy(inventory, tmp_path / "a.gpkg")


def test_the_tables_have_the_fields_of_the_schema(inventory):
    layer = open_table(inventory)
    assert layer.fields().names() == ["fid", *[field.name for field in load_schema().fields]]
    assert layer.crs().authid() == "EPSG:4326"
    for table in related_tables():
        names = [field.name for field in table.fields]
        assert open_table(inventory, table.name).fields().names() == ["fid", *names]


def test_a_new_register_is_left_without_a_write_ahead_log(inventory):
    """SQLite's file format 1.3: bytes 18 and 19 are 1 for a rollback journal, 2 for a write-ahead log."""
    assert inventory.read_bytes()[18:20] == b"\x01\x01"
    assert not list(inventory.parent.glob("*-wal"))


def test_lists_and_ranges_are_field_domains(inventory):
    dataset = gdal.OpenEx(str(inventory))
    status = dataset.GetFieldDomain("status")
    assert status.GetEnumeration()["abandoned"] == "Abandoned"
    density = dataset.GetFieldDomain("dry_density_t_m3_range")
    assert (density.GetMinAsDouble(), density.GetMaxAsDouble()) == (0.3, 5.0)
    definition = dataset.GetLayerByName("facilities").GetLayerDefn()
    assert definition.GetFieldDefn(definition.GetFieldIndex("status")).GetDomainName() == "status"
    identity = definition.GetFieldDefn(definition.GetFieldIndex("facility_id"))
    assert identity.IsUnique()
    assert not identity.IsNullable()


def insert(path: Path, **values) -> str:
    """Insert a facility by GDAL alone; return why it was refused, or ""."""
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = dataset.GetLayerByName("facilities")
    feature = ogr.Feature(layer.GetLayerDefn())
    for name, value in values.items():
        feature[name] = value
    gdal.ErrorReset()
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        # Read before the handler goes: where GDAL raises, and ogr does not, the message goes with it.
        return "" if layer.CreateFeature(feature) == 0 else gdal.GetLastErrorMsg()
    except RuntimeError as error:
        return str(error)
    finally:
        gdal.PopErrorHandler()


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"volume_m3": -1.0}, "cannot be negative"),
        ({"status": "exploded"}, "status must be one of: active, inactive"),
        ({"water_hazard_class": 4}, "water_hazard_class must be one of: 0, 1, 2, 3"),
        ({"dry_density_t_m3": 1400.0}, "1400 kg/m3 is 1.4 t/m3"),
        ({"start_year": 1990, "closure_year": 1980}, "before the start year"),
        ({"name": "x" * 256}, "at most 255 characters"),
        ({"population_at_risk_min": -1}, "cannot be negative"),
        (
            {"population_at_risk_min": 100, "population_at_risk_max": 10},
            "lower bound is greater than the upper",
        ),
        ({"dry_density_t_m3_max": 1400.0}, "1400 kg/m3 is 1.4 t/m3"),
    ],
)
def test_any_program_is_refused_a_wrong_value(tmp_path, values, message):
    path = tmp_path / "a.gpkg"
    create_geopackage(path, "EPSG:4326", "en")
    assert message in insert(path, facility_id="A", **values)
    assert insert(path, facility_id="A") == ""
    assert "UNIQUE" in insert(path, facility_id="A")
    assert "NOT NULL" in insert(path, name="no id")


def test_styles_of_both_languages_are_stored_and_that_of_the_chosen_one_opens(inventory):
    layer = open_table(inventory)
    index = layer.fields().indexOf("status")
    assert layer.attributeDisplayName(index) == "Status"
    assert [tab.name() for tab in layer.editFormConfig().tabs()][:2] == ["Identity", "Storage"]
    check_form(layer, "en")
    load_style(layer, "ru")
    assert layer.attributeDisplayName(index) == "Состояние эксплуатации"
    captions = [next(iter(pair)) for pair in layer.editorWidgetSetup(index).config()["map"]]
    assert "Бесхозное" in captions
    check_form(layer, "ru")
    assert layer.editFormConfig().initCode() == ""


def test_a_form_in_a_language_of_the_region_stands_beside_english_and_russian(tmp_path):
    messages = Messages()
    given = {"OUTPUT": str(tmp_path / "uz.gpkg"), "LANGUAGE": "uz"}
    run_algorithm(CreateInventory, given, feedback=messages)
    layer = open_table(tmp_path / "uz.gpkg")
    assert set(layer.listStylesInDatabase()[2]) == {"en", "ru", "uz"}
    status = layer.fields().indexOf("status")
    assert layer.attributeDisplayName(status) == "Holati"
    values = layer.editorWidgetSetup(status).config()["map"]
    assert {"Ishlayotgan": "active"} in values
    assert any("Oʻzbekcha" in each and "not yet been reviewed" in each for each in messages.warnings)


def test_the_stored_project_links_the_records_to_their_facility(inventory):
    project = QgsProject()
    assert project.read(f"geopackage:{inventory}?projectName=inventory")
    assert len(project.mapLayers()) == 1 + len(related_tables())
    assert all(layer.isValid() for layer in project.mapLayers().values())
    relations = project.relationManager().relations()
    assert set(relations) == {f"tailings_{table.name}" for table in related_tables()}
    assert all(relation.isValid() for relation in relations.values())
    facilities = project.mapLayer("tailings_facilities")
    tabs = [tab.name() for tab in facilities.editFormConfig().tabs()]
    assert tabs[-4:] == ["Inspections", "Checklist answers", "Substances", "Photos and documents"]


def test_layer_metadata_says_what_it_is(inventory):
    metadata = open_table(inventory).metadata()
    assert metadata.title() == "Tailings facilities"
    assert "inspections" in metadata.abstract()


def test_facilities_of_a_layer_are_put_in_from_any_crs(tmp_path):
    rows = [
        ("Point (500000 4700000)", ["A", "Ак-Тюз", "closed", 5000.0, None]),
        (None, ["B", "B", None, None, None]),
    ]
    source = memory_layer("Point", "EPSG:32643", FIELDS, rows)
    results = created(tmp_path / "a.gpkg", INPUT=source)
    assert results["N_FACILITIES"] == 2
    first, second = open_table(tmp_path / "a.gpkg").getFeatures()
    assert (first["facility_id"], first["status"], first["volume_m3"]) == ("A", "closed", 5000.0)
    assert first.geometry().asPoint().x() == pytest.approx(75.0)
    assert from_qgis(second["volume_m3"]) is None
    assert not second.hasGeometry()


def test_one_wrong_facility_leaves_nothing_behind(tmp_path):
    rows = [
        ("Point (75 42)", ["A", "A", "closed", 5000.0, None]),
        ("Point (75 42)", ["B", "B", "gone", 1.0, None]),
    ]
    source = memory_layer("Point", "EPSG:4326", FIELDS, rows)
    with pytest.raises(QgsProcessingException, match="status must be one of"):
        created(tmp_path / "a.gpkg", INPUT=source)
    assert list(tmp_path.iterdir()) == []


def test_facilities_put_in_again_are_updated_and_the_others_kept(mine):
    first = [
        ("Point (75 42)", ["A", "A", "closed", 5000.0, None]),
        ("Point (76 42)", ["B", "B", "active", 1.0, None]),
    ]
    second = [
        ("Point (75.5 42)", ["A", "A", "abandoned", None, None]),
        ("Point (77 42)", ["C", "C", None, None, None]),
    ]
    created(mine, INPUT=memory_layer("Point", "EPSG:4326", FIELDS, first))
    created(mine, INPUT=memory_layer("Point", "EPSG:4326", FIELDS, second))
    rows = {row["facility_id"]: row for row in open_table(mine).getFeatures()}
    assert set(rows) == {"A", "B", "C"}
    assert (rows["A"]["status"], rows["A"]["volume_m3"]) == ("abandoned", 5000.0), (
        "an unknown changes nothing"
    )
    assert rows["A"].geometry().asPoint().x() == 75.5
    assert rows["B"]["status"] == "active"


def test_an_update_with_one_wrong_facility_changes_nothing(mine):
    created(
        mine,
        INPUT=memory_layer(
            "Point", "EPSG:4326", FIELDS, [("Point (75 42)", ["A", "A", "closed", 5.0, None])]
        ),
    )
    rows = [
        ("Point (75 42)", ["A", "A", "active", 9.0, None]),
        ("Point (75 42)", ["B", "B", "gone", 1.0, None]),
    ]
    with pytest.raises(QgsProcessingException, match="status must be one of"):
        created(mine, INPUT=memory_layer("Point", "EPSG:4326", FIELDS, rows))
    (row,) = open_table(mine).getFeatures()
    assert (row["facility_id"], row["status"], row["volume_m3"]) == ("A", "closed", 5.0)


def test_another_file_is_never_overwritten(tmp_path):
    path = tmp_path / "a.gpkg"
    other = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    other.CreateLayer("roads")
    del other
    before = path.read_bytes()
    with pytest.raises(QgsProcessingException, match="is no inventory"):
        created(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("name", "message"), [("a.shp", "end its name in .gpkg"), ("absent/a.gpkg", "does not exist")]
)
def test_a_place_that_cannot_be_is_refused(tmp_path, name, message):
    with pytest.raises(QgsProcessingException, match=message):
        created(tmp_path / name)
    assert list(tmp_path.iterdir()) == []


def test_an_old_inventory_is_brought_up_to_date_and_keeps_its_rows(tmp_path):
    """Version 1 had no trigger for years; version 2 has."""
    path = tmp_path / "old.gpkg"
    create_geopackage(path, "EPSG:4326", "en", until=1)
    assert insert(path, facility_id="A", start_year=1990, closure_year=1995) == ""
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    assert version_of(dataset) == 1
    del dataset
    assert created(path)["SCHEMA_VERSION"] == latest("geopackage")
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    assert version_of(dataset) == latest("geopackage")
    assert apply_migrations(dataset) == []
    del dataset
    assert open_table(path).featureCount() == 1
    assert "before the start year" in insert(path, facility_id="B", start_year=1990, closure_year=1980)


def test_steps_are_numbered_without_gaps():
    for database in ("geopackage", "postgis"):
        assert [step.number for step in steps(database)] == list(range(1, latest(database) + 1))


def test_the_sql_files_are_those_of_the_schema():
    script = Path(__file__).parents[2] / "scripts" / "inventory_sql"
    spec = importlib.util.spec_from_loader("inventory_sql", SourceFileLoader("inventory_sql", str(script)))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    for name, content in module.contents().items():
        assert (FOLDER / name).read_text(encoding="utf-8") == content, (
            f"run scripts/inventory_sql: {name} is old"
        )


def test_a_round_trip_through_plain_gdal_keeps_domains_and_values(mine, tmp_path):
    layer = open_table(mine)
    feature = QgsFeature(layer.fields())
    feature["facility_id"], feature["status"], feature["volume_m3"] = "R", "closed", 1234.5
    feature.setGeometry(QgsGeometry.fromWkt("Point (75 42)"))
    assert layer.dataProvider().addFeatures([feature])[0]
    copy = str(tmp_path / "copy.gpkg")
    gdal.VectorTranslate(copy, str(mine), format="GPKG")
    back = gdal.OpenEx(copy)
    assert back.GetFieldDomain("status").GetEnumeration()["closed"] == "Closed"
    layer = back.GetLayerByName("facilities")
    definition = layer.GetLayerDefn()
    assert definition.GetFieldDefn(definition.GetFieldIndex("status")).GetDomainName() == "status"
    row = next(row for row in layer if row["facility_id"] == "R")
    assert (row["status"], row["volume_m3"]) == ("closed", 1234.5)


TEXT_FIELDS = "FACILITY_ID:string,volume_m3:string,water_hazard_class:string,pga_g:string,radioactive:string"


def test_texts_in_fields_of_figures_are_read_as_the_importer_reads_them(mine):
    rows = [
        ("Point (75 42)", ["A", "1 000 000", "2", "0,25", "да"]),
        ("Point (76 42)", ["B", "около 300 тыс. м3", None, "", "no"]),
    ]
    created(mine, INPUT=memory_layer("Point", "EPSG:4326", TEXT_FIELDS, rows))
    names = ("facility_id", "volume_m3", "water_hazard_class", "pga_g", "radioactive")
    features = open_table(mine).getFeatures()
    assert [[from_qgis(feature[name]) for name in names] for feature in features] == [
        ["A", 1_000_000.0, 2, 0.25, True],
        ["B", 300_000.0, None, None, False],
    ]


@pytest.mark.parametrize(
    ("field", "value"), [("volume_m3", "много"), ("water_hazard_class", "III"), ("pga_g", "7,5")]
)
def test_a_text_that_is_no_figure_is_refused_by_feature_field_and_value(tmp_path, field, value):
    source = memory_layer(
        "Point", "EPSG:4326", f"facility_id:string,{field}:string", [("Point (75 42)", ["A", value])]
    )
    with pytest.raises(QgsProcessingException, match=f"feature 1: {field} cannot take '{value}'"):
        created(tmp_path / "a.gpkg", INPUT=source)
    assert not (tmp_path / "a.gpkg").exists()


@pytest.mark.parametrize(
    ("kind", "field", "value", "message"),
    [
        ("double", "start_year", 1965.7, "must be a whole number"),
        ("integer", "radioactive", 2, "radioactive cannot take 2"),
        ("integer", "data_date", 7, "data_date cannot take 7"),
        ("double", "water_hazard_class", 1.5, "water_hazard_class cannot take 1.5"),
        ("string", "data_date", "весной", "data_date cannot take 'весной'"),
        # Nothing in the layer tells a decimal comma from one of thousands.
        ("string", "volume_m3", "1,200", "can be read in two ways"),
    ],
)
def test_no_value_is_converted_in_silence(tmp_path, kind, field, value, message):
    source = memory_layer(
        "Point", "EPSG:4326", f"facility_id:string,{field}:{kind}", [("Point (75 42)", ["A", value])]
    )
    with pytest.raises(QgsProcessingException, match=message):
        created(tmp_path / "a.gpkg", INPUT=source)
    assert list(tmp_path.iterdir()) == []


def test_what_is_read_otherwise_than_written_is_said(mine):
    """A comma with two figures elsewhere makes 1,200 a fraction; -9999 and "около" are the importer's rules."""
    fields = (
        "facility_id:integer,volume_m3:string,dam_height_m:double,pga_g:string,status:string,data_date:string"
    )
    rows = [
        ("Point (75 42)", [7, "около 300", -9999.0, "0,25", "Закрытое", "2021-03-05"]),
        ("Point (76 42)", [8, "1,200", 12.0, None, "closed", None]),
    ]
    feedback = Messages()
    run_algorithm(
        CreateInventory,
        {
            "OUTPUT": str(mine),
            "LANGUAGE": "en",
            "INPUT": memory_layer("Point", "EPSG:4326", fields, rows),
        },
        feedback,
    )
    names = ("facility_id", "volume_m3", "dam_height_m", "pga_g", "status", "data_date")
    features = open_table(mine).getFeatures()
    assert [[from_qgis(feature[name]) for name in names] for feature in features] == [
        ["7", 300.0, None, 0.25, "closed", "2021-03-05"],
        ["8", 1.2, 12.0, None, "closed", None],
    ]
    said = " ".join(feedback.warnings)
    for words in ("'около 300'", "approximate", "-9999.0", "stand-in", "'Закрытое'", "'1,200'"):
        assert words in said


def test_an_update_finds_a_facility_whose_number_is_no_text(mine):
    fields = "facility_id:{},name:string"
    for kind, number, name in (("string", "7", "first"), ("double", 7.0, "second"), ("integer", 7, "third")):
        rows = [("Point (75 42)", [number, name])]
        created(mine, INPUT=memory_layer("Point", "EPSG:4326", fields.format(kind), rows))
        assert [(row["facility_id"], row["name"]) for row in open_table(mine).getFeatures()] == [("7", name)]


@pytest.fixture(params=[True, False], ids=["raises", "returns"])
def manners(request):
    """GDAL tells failures by raising or by None, as other parts of QGIS have set it up."""
    before = [module.GetUseExceptions() for module in GDAL_MODULES]
    set_exceptions([request.param] * len(GDAL_MODULES))
    yield
    set_exceptions(before)


GDAL_MODULES = (gdal, ogr, osr)


def set_exceptions(wanted):
    """Switch GDAL's exceptions: off in the order opposite to that in which Processing switches them on."""
    for module in reversed(GDAL_MODULES):
        if module.GetUseExceptions():
            module.DontUseExceptions()
    for module, on in zip(GDAL_MODULES, wanted, strict=True):
        if on and not module.GetUseExceptions():
            module.UseExceptions()


@pytest.mark.parametrize("content", [b"", b"no database", b"SQLite format 3\x00 and no more"])
def test_a_broken_file_is_no_inventory_however_gdal_tells(tmp_path, manners, content):
    path = tmp_path / "a.gpkg"
    path.write_bytes(content)
    with pytest.raises(QgsProcessingException, match=r"^.*a\.gpkg exists already and is no inventory"):
        created(path)
    assert path.read_bytes() == content


@pytest.mark.parametrize("ending", ["vrt", "gpkg|layerid=0"])
def test_a_broken_input_is_named_however_gdal_tells(tmp_path, manners, ending):
    (tmp_path / f"in.{ending.split('|')[0]}").write_bytes(b"neither the one nor the other")
    with pytest.raises(QgsProcessingException) as caught:
        created(tmp_path / "a.gpkg", INPUT=f"{tmp_path}/in.{ending}")
    assert "Traceback" not in str(caught.value)
    assert not (tmp_path / "a.gpkg").exists()


@pytest.fixture
def impatient():
    """GDAL waits a moment for a locked database, not its five seconds."""
    gdal.SetConfigOption("SQLITE_BUSY_TIMEOUT", "100")
    yield
    gdal.SetConfigOption("SQLITE_BUSY_TIMEOUT", None)


def test_an_inventory_that_somebody_else_writes_is_said_to_be_so(tmp_path, manners, impatient):
    path = tmp_path / "a.gpkg"
    create_geopackage(path, "EPSG:4326", "en", until=3)
    with closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(QgsProcessingException, match=r"a\.gpkg") as caught:
            created(path)
    assert "Traceback" not in str(caught.value)
    assert created(path)["SCHEMA_VERSION"] == latest("geopackage")


def test_a_table_of_that_name_alone_is_no_inventory(tmp_path):
    """The results of assess have a table facilities too."""
    path = tmp_path / "a.gpkg"
    tiny.write_facilities(path)
    before = path.read_bytes()
    with pytest.raises(QgsProcessingException, match="is no inventory"):
        created(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize("source", ["{}", "{}|layername=facilities"])
def test_an_inventory_is_not_put_into_itself(mine, source):
    with pytest.raises(
        QgsProcessingException, match=r"a\.gpkg\|layername=facilities is what .* is read from"
    ):
        created(mine, INPUT=source.format(mine))


def test_another_table_of_the_file_may_be_put_in(mine, tmp_path):
    gdal.VectorTranslate(
        str(mine), tiny.write_facilities(tmp_path / "t.gpkg"), accessMode="append", layerName="imported"
    )
    assert created(mine, INPUT=f"{mine}|layername=imported")["N_FACILITIES"] == 4
    assert open_table(mine).featureCount() == 4


def test_an_inventory_keeps_its_crs_and_says_so(mine):
    feedback = Messages()
    parameters = {"OUTPUT": str(mine), "LANGUAGE": "en", "CRS": "EPSG:32643"}
    run_algorithm(CreateInventory, parameters, feedback)
    assert any("keeps its CRS, EPSG:4326" in warning for warning in feedback.warnings)


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"OUTPUT": "b.gpkg"}, "b.gpkg would not be written"),
        ({"OUTPUT": "TEMPORARY_OUTPUT", "CRS": "EPSG:32643"}, "EPSG:32643 would not be heeded"),
    ],
)
def test_what_a_database_would_not_heed_is_refused(provider, parameters, message):
    algorithm = provider.algorithm("createinventory").create()
    accepted, reason = algorithm.checkParameterValues(
        {"CONNECTION": "any", "LANGUAGE": "en", **parameters}, QgsProcessingContext()
    )
    assert not accepted and message in reason


def test_a_parameter_that_is_none_is_named_with_the_one_meant(provider):
    algorithm = provider.algorithm("createinventory").create()
    accepted, reason = algorithm.checkParameterValues(
        {"OUTPUT": "TEMPORARY_OUTPUT", "LANGUAG": "en"}, QgsProcessingContext()
    )
    assert not accepted and reason == "createinventory has no parameter LANGUAG. Use one of LANGUAGE."


def test_fields_an_inventory_has_no_place_for_are_named(mine):
    source = memory_layer(
        "Point", "EPSG:4326",
        "fid:integer,Facility_ID:string,Объём:double,thi:double,edited_by:string,edited_at:string",
        [("Point (75 42)", [1, "A", 5.0, 9.0, "aigul", "2026-01-01T00:00:00"])], "реестр",
    )  # fmt: skip
    feedback = Messages()
    parameters = {"OUTPUT": str(mine), "LANGUAGE": "en", "INPUT": source}
    run_algorithm(CreateInventory, parameters, feedback)
    (warning,) = feedback.warnings
    assert "реестр" in warning and "not put in: Объём." in warning


class TestNationalScheme:
    """The forms rate what is entered by SCHEME_FILE."""

    @pytest.fixture(scope="class")
    def scheme(self, tmp_path_factory):
        path = tmp_path_factory.mktemp("scheme") / "thi_kz.json"
        path.write_text(json.dumps(national.scheme(national.HEIGHT), ensure_ascii=False), encoding="utf-8")
        return str(path)

    @pytest.fixture(scope="class")
    def by_scheme(self, qgis_app, scheme, tmp_path_factory):
        path = tmp_path_factory.mktemp("rated") / "register.gpkg"
        created(path, SCHEME_FILE=scheme)
        return path

    def test_forms_of_both_languages_and_the_project_rate_by_it(self, scheme, by_scheme):
        for language in ("en", "ru"):
            layer = open_table(by_scheme)
            load_style(layer, language)
            assert rated_by(layer) == load_scheme(scheme).identity
        project = QgsProject()
        assert project.read(f"geopackage:{by_scheme}?projectName=inventory")
        assert rated_by(project.mapLayer("tailings_facilities")) == load_scheme(scheme).identity

    def test_forms_of_an_inventory_that_is_there_are_made_anew(self, scheme, mine):
        path = mine
        layer = open_table(path)
        layer.loadDefaultStyle()
        assert rated_by(layer) == shipped_scheme("thi").identity
        created(path, SCHEME_FILE=scheme)
        layer = open_table(path)
        layer.loadDefaultStyle()
        assert rated_by(layer) == load_scheme(scheme).identity
        created(path)  # up to date: nothing is made anew
        layer = open_table(path)
        layer.loadDefaultStyle()
        assert rated_by(layer) == load_scheme(scheme).identity

    def test_an_older_inventory_keeps_its_scheme_or_asks_for_it(self, scheme, by_scheme, tmp_path):
        path = shutil.copy(by_scheme, tmp_path / "register.gpkg")
        with closing(sqlite3.connect(path)) as database, database:
            database.execute(
                "DELETE FROM schema_version WHERE version = (SELECT max(version) FROM schema_version)"
            )
        with pytest.raises(QgsProcessingException, match=r"rate by the scheme thi_kz 2026\.1 .* SCHEME_FILE"):
            created(path)
        created(path, SCHEME_FILE=scheme)
        layer = open_table(path)
        layer.loadDefaultStyle()
        assert rated_by(layer) == load_scheme(scheme).identity

    def test_a_wrong_scheme_is_refused_before_a_file_is_made(self, tmp_path):
        wrong = tmp_path / "wrong.json"
        wrong.write_text(json.dumps(national.scheme() | {"classes": []}), encoding="utf-8")
        with pytest.raises(QgsProcessingException, match="classes: must have at least 1 entries"):
            created(tmp_path / "register.gpkg", SCHEME_FILE=str(wrong))
        assert not (tmp_path / "register.gpkg").exists()


def test_the_form_starts_with_the_country_and_facilities_put_in_keep_theirs(run, tmp_path):
    path = str(tmp_path / "register.gpkg")
    run("createinventory", COUNTRY="Kyrgyzstan", LANGUAGE="ru", OUTPUT=path)
    layer = QgsVectorLayer(f"{path}|layername=facilities", "facilities", "ogr")
    assert layer.attributeDisplayName(layer.fields().indexOf("status")) == "Состояние эксплуатации"
    place = layer.fields().indexOf("country")
    assert layer.defaultValueDefinition(place).expression() == "'KG'"
    assert QgsVectorLayerUtils.createFeature(layer)["country"] == "KG"
    run(
        "createinventory",
        INPUT=tiny.write_facilities(tmp_path / "in.gpkg"),
        COUNTRY="TJ",
        OUTPUT=str(tmp_path / "b.gpkg"),
    )
    filled = QgsVectorLayer(f"{tmp_path / 'b.gpkg'}|layername=facilities", "facilities", "ogr")
    assert "TJ" not in {row["country"] for row in filled.getFeatures()}


def test_without_a_country_the_form_starts_empty(inventory):
    layer = open_table(inventory)
    assert layer.defaultValueDefinition(layer.fields().indexOf("country")).expression() == ""


def test_what_is_no_country_is_refused(run, tmp_path):
    with pytest.raises(QgsProcessingException, match="COUNTRY: Ruritania is no country"):
        run("createinventory", COUNTRY="Ruritania", OUTPUT=str(tmp_path / "register.gpkg"))
    assert not (tmp_path / "register.gpkg").exists()


def test_an_empty_register_of_a_country_opens_on_it(qgis_app, tmp_path):
    """Kyrgyzstan reaches from 69.2 to 80.3 E and from 39.1 to 43.3 N."""
    layer = QgsVectorLayer("Point?crs=EPSG:4326", "facilities", "memory")
    shown = show_region(QgsProject.instance(), layer, "KG")
    assert (shown.xMinimum(), shown.xMaximum()) == pytest.approx((68.7, 80.8), abs=0.3)
    assert (shown.yMinimum(), shown.yMaximum()) == pytest.approx((38.6, 43.8), abs=0.3)
    assert show_region(QgsProject.instance(), layer, "").xMinimum() == 46.0
