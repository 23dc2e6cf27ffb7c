"""Who changed what and when, noted by the GeoPackage itself whatever program writes; old registers brought up to it."""

import gzip
import sqlite3
import struct
from functools import partial
from pathlib import Path

import pytest
from osgeo import gdal, ogr

from tailings_plugin.inventory.register.geopackage import bring_up_to_date, create_geopackage
from tailings_plugin.inventory.register.migrations import latest, version_of

OLD = Path(__file__).parent / "registers" / "register_2.gpkg.gz"
CHANGED = 'SELECT changed_by, table_name, row_id, action, field, "before", "after" FROM changes ORDER BY fid'


@pytest.fixture
def register(tmp_path) -> Path:
    """A register with one facility that Aigul put in."""
    path = tmp_path / "register.gpkg"
    create_geopackage(path, "EPSG:4326", "en")
    write(path, None, facility_id="A", name="Алга", volume_m3=5000.0, edited_by="by Aigul")
    plain(path, "DELETE FROM changes")
    return path


def coordinate(axis: str, blob: bytes | None) -> float | None:
    """Return x or y of a point as the GeoPackage stores it: 8 bytes, then its WKB."""
    return None if blob is None else struct.unpack_from("<dd", blob, 8 + 5)["XY".index(axis)]


def plain(path: Path, sql: str, *values, recursive: bool = False) -> list[tuple]:
    """Run one statement with SQLite and the functions the standard asks for beside its index of points."""
    with sqlite3.connect(path) as connection:
        connection.create_function("ST_IsEmpty", 1, lambda point: None if point is None else 0)
        for axis in ("X", "Y"):
            for end in ("Min", "Max"):
                connection.create_function(f"ST_{end}{axis}", 1, partial(coordinate, axis))
        connection.execute(f"PRAGMA recursive_triggers = {'ON' if recursive else 'OFF'}")
        rows = connection.execute(sql, values).fetchall()
    connection.close()
    return rows


def write(path: Path, fid: int | None, table: str = "facilities", point=None, **values) -> None:
    """Add a row, or read one and write it back with some values, as GDAL does for every program above it."""
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = dataset.GetLayerByName(table)
    feature = ogr.Feature(layer.GetLayerDefn()) if fid is None else layer.GetFeature(fid)
    for name, value in values.items():
        feature[name] = value
    if point is not None:
        geometry = ogr.Geometry(ogr.wkbPoint)
        geometry.AddPoint_2D(*point)
        feature.SetGeometryDirectly(geometry)
    assert (layer.CreateFeature(feature) if fid is None else layer.SetFeature(feature)) == 0


def stamp(path: Path, fid: int = 1) -> tuple[str, str]:
    """Return who changed a facility last and when, and check the moment is one."""
    ((who, when),) = plain(path, "SELECT edited_by, edited_at FROM facilities WHERE fid = ?", fid)
    ((seconds,),) = plain(path, "SELECT (julianday('now') - julianday(?)) * 86400", when)
    assert 0 <= seconds < 600 and when.endswith("Z")
    return who, when


def test_a_facility_added_has_who_and_when_and_is_listed(tmp_path):
    path = tmp_path / "register.gpkg"
    create_geopackage(path, "EPSG:4326", "en")
    write(path, None, facility_id="A", edited_by="by Aigul")
    assert stamp(path)[0] == "Aigul"
    assert plain(path, CHANGED) == [("Aigul", "facilities", 1, "added", None, None, None)]


def test_a_change_is_listed_field_by_field(register):
    write(register, 1, name="Алга-2", status="closed", volume_m3=None, edited_by="by Bakyt")
    assert stamp(register)[0] == "Bakyt"
    assert plain(register, CHANGED) == [
        ("Bakyt", "facilities", 1, "changed", "name", "Алга", "Алга-2"),
        ("Bakyt", "facilities", 1, "changed", "status", "unknown", "closed"),
        ("Bakyt", "facilities", 1, "changed", "volume_m3", "5000.0", None),
    ]
    ((facility, moment, edited_at),) = plain(
        register, "SELECT DISTINCT c.facility_id, changed_at, edited_at FROM changes c, facilities f"
    )
    assert facility == "A"
    assert moment[:16] <= edited_at[:16]


def test_a_change_of_a_bound_is_listed_too(register):
    write(register, 1, population_at_risk_min=1001, edited_by="by Bakyt")
    assert stamp(register)[0] == "Bakyt"
    plain(register, "UPDATE facilities SET population_at_risk_min = NULL, population_at_risk_max = 99")
    assert plain(register, CHANGED) == [
        ("Bakyt", "facilities", 1, "changed", "population_at_risk_min", None, "1001"),
        (None, "facilities", 1, "changed", "population_at_risk_min", "1001", None),
        (None, "facilities", 1, "changed", "population_at_risk_max", None, "99"),
    ]


@pytest.mark.parametrize("recursive", [False, True])
def test_who_is_unknown_when_a_program_does_not_say(register, recursive):
    """The name of the one before it is not the name of whoever used a plain SQLite tool."""
    plain(register, "UPDATE facilities SET name = 'Б', remarks = ''", recursive=recursive)
    assert stamp(register)[0] is None
    assert plain(register, CHANGED) == [(None, "facilities", 1, "changed", "name", "Алга", "Б")]
    assert plain(register, "SELECT remarks FROM facilities") == [(None,)]


@pytest.mark.parametrize("recursive", [False, True])
def test_who_stays_when_an_empty_text_becomes_unknown(register, recursive):
    plain(
        register,
        "UPDATE facilities SET name = 'Б', remarks = '', edited_by = 'by Bakyt'",
        recursive=recursive,
    )
    assert stamp(register)[0] == "Bakyt"
    plain(
        register,
        "INSERT INTO facilities (facility_id, toxicants, edited_by) VALUES ('B', '', 'by Cholpon')",
        recursive=recursive,
    )
    assert stamp(register, 2)[0] == "Cholpon"
    assert plain(register, "SELECT toxicants FROM facilities WHERE fid = 2") == [(None,)]


def test_a_row_written_back_as_it_was_keeps_its_stamp(register):
    before = plain(register, "SELECT * FROM facilities")
    write(register, 1)
    plain(register, "UPDATE facilities SET name = name")
    assert plain(register, "SELECT * FROM facilities") == before
    assert plain(register, CHANGED) == []


def test_a_rating_moves_the_stamp_and_is_not_listed(register):
    write(register, 1, thi=11.2, edited_by="by Bakyt")
    assert stamp(register)[0] == "Bakyt"
    assert plain(register, CHANGED) == []


def test_a_point_moved_is_listed_and_found_where_it_is(register):
    write(register, 1, point=(76.127, 42.877), edited_by="by Bakyt")
    write(register, 1, point=(76.5, 42.877), edited_by="by Bakyt")
    assert plain(register, CHANGED) == [
        ("Bakyt", "facilities", 1, "changed", "geom", None, "76.12700000 42.87700000"),
        ("Bakyt", "facilities", 1, "changed", "geom", "76.12700000 42.87700000", "76.50000000 42.87700000"),
    ]
    layer = (dataset := gdal.OpenEx(str(register))).GetLayerByName("facilities")
    layer.SetSpatialFilterRect(76.4, 42.8, 76.6, 42.9)
    assert layer.GetFeatureCount() == 1
    layer.SetSpatialFilterRect(76.1, 42.8, 76.2, 42.9)
    assert layer.GetFeatureCount() == 0
    assert dataset.GetLayerByName("changes").GetFeatureCount() == 2


def test_what_a_row_removed_held_is_on_record(register):
    plain(register, "DELETE FROM facilities")
    assert plain(register, CHANGED) == [
        (None, "facilities", 1, "removed", field, value, None)
        for field, value in [
            ("facility_id", "A"), ("name", "Алга"), ("status", "unknown"), ("storage_type", "unknown"),
            ("volume_m3", "5000.0"), ("raise_method", "unknown"), ("flood_zone", "unknown"),
            ("coordinate_precision", "unknown"), ("water_body", "unknown"),
        ]
    ]  # fmt: skip


def test_changes_go_with_a_facility_that_gets_another_id(register):
    plain(register, "UPDATE facilities SET name = 'Б'")
    plain(register, "UPDATE facilities SET facility_id = 'KG-1'")
    assert plain(register, 'SELECT facility_id, field, "before", "after" FROM changes ORDER BY fid') == [
        ("KG-1", "name", "Алга", "Б"),
        ("KG-1", "facility_id", "A", "KG-1"),
    ]


def test_rows_of_linked_tables_are_listed_with_their_facility(register):
    write(register, None, "inspections", facility_id="A", inspection_date="2026-05-01", edited_by="by Bakyt")
    write(register, 1, "inspections", findings="Seepage", edited_by="by Aigul")
    plain(register, "UPDATE inspections SET freeboard_m = 2.5")
    assert plain(register, CHANGED) == [
        ("Bakyt", "inspections", 1, "added", None, None, None),
        ("Aigul", "inspections", 1, "changed", "findings", None, "Seepage"),
        (None, "inspections", 1, "changed", "freeboard_m", None, "2.5"),
    ]


def unpacked(folder: Path) -> Path:
    """Return the register made by the plugin before there was a history: two facilities, one inspection."""
    path = folder / "old.gpkg"
    path.write_bytes(gzip.decompress(OLD.read_bytes()))
    return path


def structure(path: Path) -> dict[str, list[tuple]]:
    """Return the columns of every table, our triggers and indexes, and what GDAL knows of columns and domains.

    GDAL's own tables, the captions it can hold and the triggers by which it counts rows differ in its versions.
    """
    tables = [name for (name,) in plain(path, "SELECT table_name FROM gpkg_contents ORDER BY table_name")]
    found = {name: plain(path, f'PRAGMA table_info("{name}")') for name in tables if "layer" not in name}
    found["triggers"] = plain(
        path,
        "SELECT name, tbl_name, sql FROM sqlite_master WHERE type IN ('trigger', 'index') "
        "AND tbl_name NOT LIKE 'gpkg%' AND name NOT LIKE '%feature_count%' ORDER BY name",
    )
    found["columns"] = plain(
        path,
        "SELECT table_name, column_name, constraint_name FROM gpkg_data_columns "
        "WHERE constraint_name IS NOT NULL ORDER BY table_name, column_name",
    )
    found["domains"] = plain(
        path,
        "SELECT constraint_name, constraint_type, value, min, max, description "
        "FROM gpkg_data_column_constraints ORDER BY constraint_name, value",
    )
    return found


def test_an_old_register_brought_up_to_date_is_built_as_a_new_one(tmp_path):
    old, new = unpacked(tmp_path), tmp_path / "new.gpkg"
    dataset = gdal.OpenEx(str(old), gdal.OF_VECTOR | gdal.OF_UPDATE)
    assert version_of(dataset) == 2
    assert bring_up_to_date(dataset, "en") == list(range(3, latest("geopackage") + 1))
    assert bring_up_to_date(dataset, "en") == []
    del dataset
    create_geopackage(new, "EPSG:4326", "en")
    found, made = structure(old), structure(new)
    styles = [each for each in found["triggers"] if each[1] == "layer_styles"]  # those QGIS brings
    found["triggers"] = [each for each in found["triggers"] if each not in styles]
    assert list(found) == list(made)
    for name in made:
        ours = [row for row in found[name] if "layer_styles" not in str(row) and "qgis" not in str(row)]
        assert ours == made[name], name


def test_an_old_register_keeps_its_rows_and_begins_its_history(tmp_path):
    path = unpacked(tmp_path)
    before = plain(path, "SELECT fid, hex(geom), facility_id, name, volume_m3, photo FROM facilities")
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    bring_up_to_date(dataset, "en")
    del dataset
    assert plain(path, "SELECT fid, hex(geom), facility_id, name, volume_m3, photo FROM facilities") == before
    assert plain(path, "SELECT remarks, edited_by, edited_at FROM facilities") == [(None, None, None)] * 2
    assert plain(path, "SELECT findings FROM inspections") == [("Seepage at the toe",)]
    assert plain(path, CHANGED) == []
    write(path, 1, name="Алга-2", edited_by="by Aigul")
    assert plain(path, CHANGED) == [("Aigul", "facilities", 1, "changed", "name", "Алга", "Алга-2")]


def test_a_register_of_step_3_is_brought_up_to_date_with_its_history(tmp_path):
    """Step 5 writes the triggers anew: what was noted stays, what follows is noted as ever."""
    old, new = tmp_path / "old.gpkg", tmp_path / "new.gpkg"
    create_geopackage(old, "EPSG:4326", "en", until=3)
    write(old, None, facility_id="A", name="Алга", point=(76.1, 42.8), edited_by="by Aigul")
    before, noted = plain(old, "SELECT * FROM facilities"), plain(old, "SELECT * FROM changes")
    dataset = gdal.OpenEx(str(old), gdal.OF_VECTOR | gdal.OF_UPDATE)
    assert bring_up_to_date(dataset, "en") == list(range(4, latest("geopackage") + 1))
    del dataset
    assert plain(old, "SELECT * FROM facilities") == before
    assert plain(old, "SELECT * FROM changes") == noted
    create_geopackage(new, "EPSG:4326", "en")
    assert structure(old) == structure(new)
    write(old, 1, name="Алга-2", edited_by="by Bakyt")
    assert plain(old, CHANGED)[1:] == [("Bakyt", "facilities", 1, "changed", "name", "Алга", "Алга-2")]
    assert stamp(old)[0] == "Bakyt"


def test_a_name_sent_alone_moves_the_stamp(register):
    """QGIS stores a point moved first and the name after it, of a row whose fields are as they were."""
    plain(register, "UPDATE facilities SET edited_by = 'by Bakyt'")
    assert stamp(register)[0] == "Bakyt"
    plain(register, "UPDATE facilities SET edited_by = 'Bakyt'")
    assert stamp(register)[0] == "Bakyt"
    assert plain(register, CHANGED) == []


def test_who_moved_a_point_is_noted_of_that_point_only(register):
    write(register, None, facility_id="B", point=(76.1, 42.8))
    write(register, 1, point=(76.5, 42.9))
    write(register, 2, point=(76.6, 42.9))
    plain(register, "UPDATE facilities SET edited_by = 'by Bakyt' WHERE fid = 2")
    moved = "SELECT facility_id, changed_by FROM changes WHERE field = 'geom' ORDER BY fid"
    assert plain(register, moved) == [("A", None), ("B", "Bakyt")]


def test_triggers_hold_no_list_that_sqlite_makes_a_table_of_at_every_row(register):
    lists = "type = 'trigger' AND sql LIKE '% IN (%' AND name NOT LIKE 'rtree%'"
    assert plain(register, f"SELECT name FROM sqlite_master WHERE {lists}") == []
    assert plain(register, "SELECT count(*) FROM sqlite_master WHERE name LIKE 'facilities_limits_%'") == [
        (2,)
    ]
