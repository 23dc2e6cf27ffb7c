"""The inventory in PostGIS with its history survives what is done with it, row for row; see test_whole_register.py."""

import os

import pytest
from processing.gui.AlgorithmExecutor import execute_in_place_run
from qgis.core import (
    QgsDataSourceUri,
    QgsFeature,
    QgsProcessingContext,
    QgsProject,
    QgsProviderRegistry,
    QgsVectorLayer,
)

from tailings_plugin.inventory.schema import rating_fields, related_tables
from tailings_plugin.processing.inventory.createinventory import CreateInventory
from tailings_plugin.processing.rating.ratehazard import RateHazard
from tests.big_register import facility_id, fill
from tests.layers import Messages, run_algorithm
from tests.processing.throwaway_postgres import throwaway_cluster

FACILITIES = int(os.environ.get("TAILINGS_REGISTER_ROWS", "300"))
NAME = "tailings-whole"
LINKED = [table.name for table in related_tables() if not table.log]


@pytest.fixture(scope="module")
def database(registered, tmp_path_factory):
    """A database filled from a GeoPackage: facilities by the plugin, related rows as a form adds them."""
    register = tmp_path_factory.mktemp("whole") / "register.gpkg"
    run_algorithm(CreateInventory, {"LANGUAGE": "en", "OUTPUT": str(register)})
    fill(register, FACILITIES)
    with throwaway_cluster() as uri:
        metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
        connection = metadata.createConnection(uri, {"saveUsername": True})
        metadata.saveConnection(connection, NAME)
        put_in(QgsVectorLayer(f"{register}|layername=facilities", "facilities", "ogr"))
        for name in LINKED:
            copy_rows(QgsVectorLayer(f"{register}|layername={name}", name, "ogr"), opened(uri, name))
        yield Database(connection, uri)
        metadata.deleteConnection(NAME)


class Database:
    """The tables, told by a digest of all their rows."""

    def __init__(self, connection, uri):
        self.connection, self.uri = connection, uri

    def digests(self) -> dict[str, str]:
        """Return a digest of all rows of every table."""
        of_rows = "SELECT fid, t::text AS row_as_text FROM tailings.{} t"
        every = f"SELECT md5(string_agg(row_as_text, '|' ORDER BY fid)) FROM ({of_rows}) rows_as_text"
        names = ("facilities", "changes", *LINKED)
        return {name: self.connection.executeSql(every.format(name))[0][0] for name in names}

    def rows(self) -> dict[str, dict]:
        """Return the facilities by facility_id, values as text."""
        fields = opened(self.uri, "facilities").fields().names()
        columns = ", ".join(f'"{name}"::text' for name in [*fields, "geom"])
        found = self.connection.executeSql(f"SELECT {columns} FROM tailings.facilities")
        rows = [dict(zip([*fields, "geom"], row, strict=True)) for row in found]
        return {row["facility_id"]: row for row in rows}


def opened(uri: str, name: str) -> QgsVectorLayer:
    source = QgsDataSourceUri(uri)
    source.setDataSource("tailings", name, "geom" if name == "facilities" else None, "", "fid")
    layer = QgsVectorLayer(source.uri(False), name, "postgres")
    assert layer.isValid()
    return layer


def copy_rows(source: QgsVectorLayer, target: QgsVectorLayer) -> None:
    names = [name for name in source.fields().names() if name not in ("fid", "edited_by", "edited_at")]
    features = []
    for row in source.getFeatures():
        feature = QgsFeature(target.fields())
        for name in names:
            feature[name] = row[name]
        feature["fid"] = target.dataProvider().defaultValueClause(target.fields().indexOf("fid"))
        features.append(feature)
    assert target.dataProvider().addFeatures(features)[0], target.dataProvider().errors()


def put_in(source: QgsVectorLayer) -> int:
    return run_algorithm(CreateInventory, {"CONNECTION": NAME, "LANGUAGE": "en", "INPUT": source})[0][
        "N_FACILITIES"
    ]


def test_reading_it_changes_no_row(database, tmp_path, run):
    before = database.digests()
    assert database.connection.executeSql("SELECT count(*) FROM tailings.changes") == [[5 * FACILITIES]]
    layer = opened(database.uri, "facilities")
    run("ratehazard", INPUT=layer, OUTPUT=str(tmp_path / "rated.gpkg"))
    (tmp_path / "new.csv").write_text("facility_id,name,lat,lon\nNEW-1,Жаңы,41.5,74.5\n", encoding="utf-8")
    merged = run(
        "importinventory", INPUT=str(tmp_path / "new.csv"), EXISTING=layer, LANGUAGE="en", OUTPUT="memory:"
    )
    assert merged["OUTPUT"].featureCount() == FACILITIES + 1
    assert put_in(layer) == FACILITIES, "and so does putting in what it has"
    assert database.digests() == before


def test_a_selection_rated_in_place_changes_nothing_else(database):
    before, tables = database.rows(), database.digests()
    layer, context = opened(database.uri, "facilities"), QgsProcessingContext()
    QgsProject.instance().addMapLayer(layer, False)
    ids = {row["facility_id"]: row.id() for row in layer.getFeatures()}
    chosen = {facility_id(number) for number in (2, 3, 5)}
    layer.selectByIds([ids[name] for name in chosen])
    layer.startEditing()
    context.setProject(QgsProject.instance())
    execute_in_place_run(RateHazard().create(), {"INPUT": layer}, context, Messages(), raise_exceptions=True)
    assert layer.commitChanges(), layer.commitErrors()
    after = database.rows()
    assert {name for name in before if before[name] != after[name]} == chosen
    rated = {field.name for field in rating_fields()} | {"edited_by", "edited_at"}
    for name in chosen:
        assert {field for field in before[name] if before[name][field] != after[name][field]} <= rated
        assert after[name]["thi_rank"] is not None
    assert {name for name, digest in database.digests().items() if digest != tables[name]} == {"facilities"}
    QgsProject.instance().clear()
