"""Rows written into a register in one transaction: into a GeoPackage by GDAL, into PostGIS by QGIS."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsTransaction,
    QgsVectorLayer,
)

from ...inventory.register.geopackage import FACILITIES
from ...inventory.register.migrations import open_register
from ...translation import tr

WHO, WHEN = "edited_by", "edited_at"
AT_ONCE = 500

Tick = Callable[[float], None]


@dataclass(frozen=True)
class Row:
    """What to write of a row: `fid` of the one it changes, None for a new one; values; point or None.

    read_at: the moment of its last change as it was read, "" for none; PostGIS tells by it whether somebody changed
    the row since. who: whose change it is, None for the user's own; PostGIS takes the login.
    """

    fid: int | None
    values: dict[str, Any]
    point: QgsGeometry | None
    read_at: str = ""
    who: str | None = None


def write(layer: QgsVectorLayer, rows: Sequence[Row], tick: Tick) -> str:
    """Write all rows, or none; return why the first one refused was, "" when all are in.

    tick may raise: nothing is written then.
    """
    return write_tables([(layer, rows)], tick)


def write_tables(tables: Sequence[tuple[QgsVectorLayer, Sequence[Row]]], tick: Tick) -> str:
    """Write rows into tables of one register, in their order, as `write`."""
    first = tables[0][0]
    if first.providerType() == "ogr":
        named = [(_table_name(layer), rows) for layer, rows in tables]
        return _into_geopackage(Path(first.source().split("|")[0]), named, tick)
    return _into_database(tables, tick)


def _table_name(layer: QgsVectorLayer) -> str:
    return layer.source().partition("layername=")[2].partition("|")[0] or FACILITIES


def _into_geopackage(path: Path, tables: Sequence[tuple[str, Sequence[Row]]], tick: Tick) -> str:
    """By GDAL itself: QGIS commits additions and changes of a GeoPackage apart, so that one may fail alone."""
    try:
        dataset = open_register(path, update=True)
    except RuntimeError as error:
        return str(error)
    # The account's name, as the form gives it.
    account = QgsApplication.userFullName() or QgsApplication.userLoginName()
    every = [(dataset.GetLayerByName(name), row) for name, rows in tables for row in rows]
    dataset.StartTransaction()
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    refused = ""
    try:
        for number, (layer, row) in enumerate(every):
            refused = _write_row(layer, row, {WHO: f"by {row.who or account}"})
            if refused:
                break
            if number % AT_ONCE == 0:
                tick(number / len(every))
    except BaseException:
        dataset.RollbackTransaction()
        raise
    finally:
        gdal.PopErrorHandler()
    if refused:
        dataset.RollbackTransaction()
        return refused
    return _committed(dataset)


def _committed(dataset: gdal.Dataset) -> str:
    """Commit; return why that failed, as on a full disk, or ""."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    gdal.ErrorReset()
    try:
        return "" if dataset.CommitTransaction() == 0 else gdal.GetLastErrorMsg()
    except RuntimeError as error:
        return str(error)
    finally:
        gdal.PopErrorHandler()


def _write_row(layer: ogr.Layer, row: Row, stamp: dict[str, str]) -> str:
    """Write one row; return why it was refused, or ""."""
    feature = ogr.Feature(layer.GetLayerDefn()) if row.fid is None else layer.GetFeature(row.fid)
    for name, value in (row.values | stamp).items():
        feature[name] = int(value) if isinstance(value, bool) else value
    if row.point is not None:
        feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(bytes(row.point.asWkb())))
    gdal.ErrorReset()
    try:
        code = layer.CreateFeature(feature) if row.fid is None else layer.SetFeature(feature)
    except RuntimeError as error:
        return f"{row.values.get('facility_id')}: {error}"
    return "" if code == 0 else f"{row.values.get('facility_id')}: {gdal.GetLastErrorMsg()}"


def _into_database(tables: Sequence[tuple[QgsVectorLayer, Sequence[Row]]], tick: Tick) -> str:
    """By the provider, many rows at once: an edit buffer sets a savepoint, and so takes a lock, with every row."""
    transaction = QgsTransaction.create([layer for layer, _ in tables])
    if transaction is None:
        return tr("the database gives no transaction")
    begun, message = transaction.begin()
    if not begun:
        return message
    try:
        written = (_write_blocks(layer, rows, tick) for layer, rows in tables if rows)
        refused = next(filter(None, written), "")
    except BaseException:
        transaction.rollback()
        raise
    if refused:
        transaction.rollback()
        return refused
    committed, message = transaction.commit()
    return "" if committed else message


def _write_blocks(layer: QgsVectorLayer, rows: Sequence[Row], tick: Tick) -> str:
    provider = layer.dataProvider()
    provider.clearErrors()
    done = 0
    for block in _blocks(rows):
        new = [_feature(layer, row) for row in block if row.fid is None]
        changed = [row for row in block if row.fid is not None]
        accepted = not new or provider.addFeatures(new)[0]
        if accepted and changed:
            attributes = {row.fid: _attributes(layer, row) for row in changed}
            points = {row.fid: row.point for row in changed if row.point is not None}
            accepted = provider.changeFeatures(attributes, points)
        if not accepted:
            return "; ".join(provider.errors()) or provider.lastError() or tr("the database gives no reason")
        done += len(block)
        tick(done / len(rows))
    return ""


def _blocks(rows: Sequence[Row]) -> list[Sequence[Row]]:
    return [rows[start : start + AT_ONCE] for start in range(0, len(rows), AT_ONCE)]


def _feature(layer: QgsVectorLayer, row: Row) -> QgsFeature:
    feature = QgsFeature(layer.fields())
    for place, field in enumerate(layer.fields()):
        # What is not given is left to the database: its number, and what stands for unknown.
        default = layer.dataProvider().defaultValueClause(place)
        feature[place] = row.values.get(field.name(), default or None)
    if row.point is not None:
        feature.setGeometry(row.point)
    return feature


def _attributes(layer: QgsVectorLayer, row: Row) -> dict[int, Any]:
    fields = layer.fields()
    values = row.values | {WHO: f"read {row.read_at or 'never'}"}
    return {fields.indexOf(name): value for name, value in values.items()}
