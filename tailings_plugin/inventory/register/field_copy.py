"""A register copied for the field: every row with its number and its history, and the state at the packing beside it.

The copy is a register like any other: its triggers note who changes what. They rest only while the rows are put in,
so that these keep the moments and names they have.
"""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr

from ...errors import DataProblem
from .geopackage import create_geopackage
from .migrations import execute, open_register

STATE = "field_package"
POINT = "coordinates"
VERSION = 1
# What would note the putting in as a change.
_RESTING = (
    "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' "
    "AND (name LIKE '%_stamp_insert' OR name LIKE '%_log_insert')"
)


def write_copy(
    path: Path, crs: str, language: str, rows: Mapping[str, Mapping[int, Mapping[str, Any]]]
) -> None:
    """Write a register of `rows` (table -> number -> values, a position under POINT) at `path`, which must not exist.

    DataProblem naming the facility when a value is refused, or the file cannot be written; nothing half-written stays.
    """
    create_geopackage(path, crs, language)
    try:
        dataset = open_register(path, update=True)
        resting = _rows(dataset, _RESTING)
        dataset.StartTransaction()
        for name, _ in resting:
            execute(dataset, f'DROP TRIGGER "{name}"')
        for table, found in rows.items():
            _add(dataset.GetLayerByName(table), found)
        for _, sql in resting:
            execute(dataset, sql)
        if dataset.CommitTransaction() != 0:
            raise RuntimeError(gdal.GetLastErrorMsg())
    except RuntimeError as error:
        dataset = None
        path.unlink(missing_ok=True)
        raise DataProblem(
            "{path} was not written: {reason} Correct the value in the register, and pack again.",
            path=path.name,
            reason=error,
        ) from error


def _add(layer: ogr.Layer, rows: Mapping[int, Mapping[str, Any]]) -> None:
    definition = layer.GetLayerDefn()
    for number, values in rows.items():
        feature = ogr.Feature(definition)
        feature.SetFID(number)
        for name, value in values.items():
            if name == POINT:
                if value is not None:
                    point = ogr.Geometry(ogr.wkbPoint)
                    point.AddPoint_2D(*value)
                    feature.SetGeometryDirectly(point)
            elif definition.GetFieldIndex(name) < 0:
                continue
            elif value is None:
                feature.SetFieldNull(name)  # unset, it would get the default of new facilities
            else:
                feature[name] = int(value) if isinstance(value, bool) else value
        gdal.ErrorReset()
        try:
            is_refused = layer.CreateFeature(feature) != 0
        except RuntimeError as error:
            raise RuntimeError(f"{values.get('facility_id')}: {error}") from error
        if is_refused:
            raise RuntimeError(f"{values.get('facility_id')}: {gdal.GetLastErrorMsg()}")


def write_state(path: Path, state: Mapping[str, Any]) -> None:
    """Keep the state at the packing in the copy itself, so that the two never part. RuntimeError when it is refused."""
    dataset = open_register(path, update=True)
    layer = dataset.CreateLayer(STATE, None, ogr.wkbNone)
    layer.CreateField(ogr.FieldDefn("content", ogr.OFTString))
    feature = ogr.Feature(layer.GetLayerDefn())
    feature["content"] = json.dumps({"version": VERSION, **state}, ensure_ascii=False)
    if layer.CreateFeature(feature) != 0:
        raise RuntimeError(gdal.GetLastErrorMsg())
    dataset.FlushCache()


def read_state(path: Path) -> dict[str, Any] | None:
    """Return the state at the packing, None for a file that is no copy for the field.

    DataProblem for one of a later version of the plugin.
    """
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        dataset = open_register(path)
        layer = dataset.GetLayerByName(STATE)
        feature = layer.GetNextFeature() if layer is not None else None
        found = json.loads(feature["content"]) if feature is not None else None
    except (RuntimeError, ValueError, KeyError, TypeError):
        return None
    finally:
        gdal.PopErrorHandler()
    if not isinstance(found, dict) or not isinstance(found.get("rows"), dict):
        return None
    if found.get("version") != VERSION:
        raise DataProblem(
            "{path} was packed by another version of the plugin. Bring the plugin up to date.", path=path
        )
    return found


def _rows(dataset: gdal.Dataset, sql: str) -> list[tuple[str, str]]:
    result = dataset.ExecuteSQL(sql)
    rows = [(feature[0], feature[1]) for feature in result]
    dataset.ReleaseResultSet(result)
    return rows


def rows_as_json(
    rows: Mapping[str, Mapping[int, Mapping[str, Any]]], names: Mapping[str, Iterable[str]]
) -> dict:
    """Return what people fill of the rows, `names` by table, as the state keeps it: what is known."""
    return {
        table: {
            str(number): {name: values[name] for name in names[table] if values.get(name) is not None}
            for number, values in found.items()
        }
        for table, found in rows.items()
        if table in names
    }


def rows_of_json(kept: Mapping[str, Mapping[str, Mapping[str, Any]]]) -> dict[str, dict[int, dict[str, Any]]]:
    """Return the rows of a state as they were."""
    return {
        table: {
            int(number): {name: tuple(value) if name == POINT else value for name, value in values.items()}
            for number, values in found.items()
        }
        for table, found in kept.items()
    }
