"""The inventory as GeoPackage, by GDAL alone: fields, domains, what is refused, steps of the schema."""

from datetime import date

import pytest
from osgeo import gdal, ogr

from tailings_plugin.errors import DataProblem
from tailings_plugin.inventory.register import migrations
from tailings_plugin.inventory.register.geopackage import create_geopackage, domain_name
from tailings_plugin.inventory.register.migrations import Step, apply_migrations, latest, steps, version_of
from tailings_plugin.inventory.schema import load_schema, related_tables


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    path = tmp_path_factory.mktemp("inventory") / "a.gpkg"
    create_geopackage(path, "EPSG:32643", "ru")
    return path


def opened(path):
    return gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)


@pytest.fixture(scope="module")
def dataset(path):
    """Open the inventory; GDAL's layers and fields live as long as the dataset they are of."""
    return opened(path)


def definition(dataset, name):
    defn = dataset.GetLayerByName("facilities").GetLayerDefn()
    return defn.GetFieldDefn(defn.GetFieldIndex(name))


def test_every_field_has_its_type_width_and_rules(dataset):
    types = {
        "text": (ogr.OFTString, ogr.OFSTNone),
        "integer": (ogr.OFTInteger, ogr.OFSTNone),
        "real": (ogr.OFTReal, ogr.OFSTNone),
        "boolean": (ogr.OFTInteger, ogr.OFSTBoolean),
        "date": (ogr.OFTDate, ogr.OFSTNone),
        "datetime": (ogr.OFTDateTime, ogr.OFSTNone),
    }
    layer = dataset.GetLayerByName("facilities")
    defn = layer.GetLayerDefn()
    assert defn.GetFieldCount() == len(load_schema().fields)
    for place, field in enumerate(load_schema().fields):
        made = defn.GetFieldDefn(place)
        assert made.GetName() == field.name
        assert (made.GetType(), made.GetSubType()) == types[field.type]
        assert made.GetWidth() == (field.max_length if field.type == "text" else 0)
        assert bool(made.IsUnique()) is (field.name == "facility_id")
        assert bool(made.IsNullable()) is (field.name != "facility_id")
        assert made.GetDefault() == (f"'{field.default}'" if field.default is not None else None)


def test_facilities_are_points_and_the_other_tables_have_none(dataset):
    layer = dataset.GetLayerByName("facilities")
    assert layer.GetGeomType() == ogr.wkbPoint
    assert layer.GetSpatialRef().GetAuthorityCode(None) == "32643"
    for table in related_tables():
        other = dataset.GetLayerByName(table.name)
        assert other.GetGeomType() == ogr.wkbNone
        assert other.GetMetadataItem("IDENTIFIER") == table.label.get("ru")


@pytest.mark.parametrize(
    ("name", "low", "high"),
    [
        ("volume_m3", 0.0, 1e15),  # no upper limit: a very large figure
        ("dry_density_t_m3", 0.3, 5.0),
        ("elevation_m", -430.0, 9000.0),
        ("start_year", 1800, 2100),
        ("population_at_risk", 0, 2**31 - 1),
        ("freeboard_m", -50.0, 200.0),
    ],
)
def test_hard_limits_are_ranges(dataset, name, low, high):
    domain = dataset.GetFieldDomain(f"{name}_range")
    assert (domain.GetMinAsDouble(), domain.GetMaxAsDouble()) == (low, high)
    assert domain.IsMinInclusive() and domain.IsMaxInclusive()
    assert definition(dataset, name).GetDomainName() == f"{name}_range"
    assert domain_name(load_schema()[name]) == f"{name}_range"


def test_lists_are_domains_with_captions_unless_other_values_may_stand_there(dataset):
    assert dataset.GetFieldDomain("status").GetEnumeration()["closed"] == "Закрыто"
    assert dataset.GetFieldDomain("water_hazard_class").GetEnumeration()["3"].startswith("3 — ")
    assert definition(dataset, "status").GetDomainName() == "status"
    assert dataset.GetFieldDomain("country") is None
    assert domain_name(load_schema()["country"]) == ""
    assert domain_name(load_schema()["remarks"]) == ""
    assert definition(dataset, "name").GetDomainName() == ""


def test_a_file_that_is_there_or_cannot_be_made_is_named(tmp_path):
    there = tmp_path / "a.gpkg"
    there.write_bytes(b"mine")
    with pytest.raises(DataProblem, match=r"a\.gpkg exists already"):
        create_geopackage(there, "EPSG:4326", "en")
    assert there.read_bytes() == b"mine"
    with pytest.raises(DataProblem, match="cannot be created"):
        create_geopackage(tmp_path / "absent" / "a.gpkg", "EPSG:4326", "en")
    unknown = tmp_path / "b.gpkg"
    with pytest.raises(DataProblem, match="nonsense"):
        create_geopackage(unknown, "nonsense", "en")
    assert not unknown.exists()


def test_each_step_is_noted_with_its_day(dataset):
    notes = [(each["version"], each["name"]) for each in dataset.GetLayerByName("schema_version")]
    assert notes == [(step.number, step.name) for step in steps("geopackage")]
    assert version_of(dataset) == latest("geopackage") == notes[-1][0]
    first = next(iter(dataset.GetLayerByName("schema_version")))
    assert first.GetFieldAsString("applied_on").replace("/", "-") == date.today().isoformat()
    assert apply_migrations(dataset) == []


def test_steps_after_a_version_and_until_one(tmp_path):
    last = latest("geopackage")
    assert [step.number for step in steps("geopackage")] == list(range(1, last + 1))
    assert [step.number for step in steps("geopackage", after=1)] == list(range(2, last + 1))
    assert steps("geopackage", after=last) == []
    old = tmp_path / "old.gpkg"
    create_geopackage(old, "EPSG:4326", "en", until=1)
    dataset = opened(old)
    assert version_of(dataset) == 1
    assert apply_migrations(dataset, until=2) == [2]
    assert version_of(dataset) == 2


def test_a_file_without_versions_is_version_0(tmp_path):
    path = str(tmp_path / "empty.gpkg")
    dataset = gdal.GetDriverByName("GPKG").Create(path, 0, 0, 0, gdal.GDT_Unknown)
    assert version_of(dataset) == 0


def test_a_step_is_applied_whole_or_not_at_all(tmp_path, monkeypatch):
    path = tmp_path / "a.gpkg"
    create_geopackage(path, "EPSG:4326", "en")
    last = latest("geopackage")
    broken = Step(last + 1, "broken", ("CREATE TABLE half (a INTEGER)", "CREATE nonsense"))
    monkeypatch.setattr(migrations, "steps", lambda database, after=0: [broken])
    dataset = opened(path)
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        with pytest.raises(RuntimeError, match="syntax error"):
            apply_migrations(dataset)
    finally:
        gdal.PopErrorHandler()
    assert version_of(dataset) == last
    assert dataset.GetLayerByName("half") is None
    again = opened(path)
    assert again.GetLayerByName("half") is None


def test_comments_and_empty_lines_are_no_statements():
    for step in steps("geopackage"):
        assert step.statements
        assert not any(statement.lstrip().startswith("--") for statement in step.statements)
        assert step.sql.split("\n\n") == list(step.statements)
