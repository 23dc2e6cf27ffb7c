"""A register as large as a country may have: facilities with four related rows each, the same at every run.

Rows are written by GDAL, as any program may, so that limits and history of the register see every one of them.
"""

import hashlib
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr

from tailings_plugin.inventory.schema import Field, load_schema, related_tables

WHO = "by Чолпон"
DAYS = ("2019-04-12", "2023-11-30", "2025-07-01")
WORDS = ("Ак-Тюз", "Kajı-Saý", "Дом № 5, «Б»", "line one\nline two", "100 % sand; 5' 7\"")


def value_of(field: Field, row: int) -> Any:
    """Return a value a field may hold, another for each row; every fourth is unknown."""
    if row % 4 == 3 and field.required is None:
        return None
    if field.domain is not None and not field.domain.open:
        codes = [code.value for code in field.domain.codes]
        return codes[row % len(codes)]
    if field.type in ("integer", "real"):
        low = max((limit.min for limit in field.limits if limit.min is not None), default=0)
        high = min((limit.max for limit in field.limits if limit.max is not None), default=low + 1e6)
        value = low + (high - low) * (row * 7919 % 9973) / 9973
        return round(value) if field.type == "integer" else value
    if field.type == "boolean":
        return row % 2
    if field.type in ("date", "datetime"):
        return DAYS[row % len(DAYS)]
    return f"{WORDS[row % len(WORDS)]} {row}"


def facility_id(row: int) -> str:
    """Return the facility_id of a row, from 0."""
    return f"KG-{row:05d}"


def facility_values(row: int) -> dict[str, Any]:
    """Return the values of a facility by field, without ratings, which are computed, and who and when."""
    fields = [field for field in load_schema().fields if not field.computed and not field.stamp]
    values = {field.name: value_of(field, row) for field in fields}
    for rule in load_schema().order_rules:
        if values.get(rule.lesser) is not None and values.get(rule.greater) is not None:
            values[rule.lesser], values[rule.greater] = sorted((values[rule.lesser], values[rule.greater]))
    return values | {"facility_id": facility_id(row)}


def position_of(row: int) -> tuple[float, float]:
    """Return longitude and latitude of a facility, on a lattice over Kyrgyzstan."""
    return 70.0 + row % 100 * 0.1, 39.5 + row // 100 % 100 * 0.03


def fill(path: Path, facilities: int) -> None:
    """Put so many facilities into a register, and into each of its four related tables a row of each."""
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    dataset.StartTransaction()
    layer = dataset.GetLayerByName("facilities")
    for row in range(facilities):
        add(layer, facility_values(row), position_of(row))
    for table in related_tables():
        if table.log:
            continue
        layer = dataset.GetLayerByName(table.name)
        fields = [field for field in table.fields if not field.stamp]
        for row in range(facilities):
            # A generator of its own for the rows of each table: they are not the same as the facility's.
            values = {field.name: value_of(field, row + len(table.name)) for field in fields}
            add(layer, values | {"facility_id": facility_id(row)})
    dataset.CommitTransaction()


def add(layer: ogr.Layer, values: dict[str, Any], point: tuple[float, float] | None = None) -> None:
    """Add a row as GDAL does for every program above it."""
    feature = ogr.Feature(layer.GetLayerDefn())
    for name, value in (values | {"edited_by": WHO}).items():
        if value is None:
            feature.SetFieldNull(name)
        else:
            feature[name] = value
    if point is not None:
        geometry = ogr.Geometry(ogr.wkbPoint)
        geometry.AddPoint_2D(*point)
        feature.SetGeometryDirectly(geometry)
    if layer.CreateFeature(feature) != 0:
        raise ValueError(gdal.GetLastErrorMsg())


def digests(path: Path, without: Sequence[str] = ()) -> dict[str, str]:
    """Return a digest of all rows of every table of a GeoPackage by its name, but of the columns `without`."""
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as database:
        names = [
            name
            for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY 1")
        ]
        return {name: _digest(database, name, without) for name in names}


def _digest(database: sqlite3.Connection, table: str, without: Sequence[str]) -> str:
    digest = hashlib.sha256()
    for row in _rows(database, table, without):
        digest.update(repr(row).encode())
    return digest.hexdigest()


def _rows(database: sqlite3.Connection, table: str, without: Sequence[str]) -> Iterator[tuple]:
    columns = [row[1] for row in database.execute(f'PRAGMA table_info("{table}")') if row[1] not in without]
    yield from database.execute(
        f'SELECT {", ".join(f"""[{name}]""" for name in columns)} FROM "{table}" ORDER BY 1'
    )


def file_digest(path: Path) -> str:
    """Return a digest of the bytes of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()
