"""The inventory as a GeoPackage: tables, field domains, constraints and the version of the schema."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from osgeo import gdal, ogr, osr

from ...errors import DataProblem
from ...table import checked, kinds_of, numbers, rows_of
from ..facilities import facility_table
from ..positions.coordinates import WGS84, known_reference
from ..schema import Domain, Field, load_schema, rating_fields, related_tables
from .migrations import apply_migrations, latest, version_of
from .refusing import refuse_in

if TYPE_CHECKING:
    from pandas import DataFrame

FACILITIES = "facilities"
OGR_TYPES = {
    "text": (ogr.OFTString, ogr.OFSTNone),
    "integer": (ogr.OFTInteger, ogr.OFSTNone),
    "real": (ogr.OFTReal, ogr.OFSTNone),
    "boolean": (ogr.OFTInteger, ogr.OFSTBoolean),
    "date": (ogr.OFTDate, ogr.OFSTNone),
    "datetime": (ogr.OFTDateTime, ogr.OFSTNone),
}


def create_geopackage(path: Path, crs: str, language: str, until: int | None = None) -> None:
    """Create an empty inventory at `path`, which must not exist; field captions in `language`.

    until: the last step of the schema to apply, for tests of older versions.

    DataProblem when the file cannot be written; nothing half-written stays.
    """
    if path.exists():
        raise DataProblem("{path} exists already. Choose another name, or remove it first.", path=path)
    try:
        _create(path, crs, language, until)
    except (RuntimeError, OSError) as error:
        path.unlink(missing_ok=True)
        raise DataProblem(
            "{path} cannot be created: {error}. Choose a folder you may write to, on a disk with space.",
            path=path,
            error=error,
        ) from error


def write_geopackage(table: "DataFrame", path: Path, language: str) -> None:
    """Write a table of facilities as a new inventory at `path`, with points on WGS 84.

    Columns that are no field of the schema are left out. DataProblem when the file cannot be written, or a
    value is refused, naming the facility; nothing half-written stays.
    """
    whole = facility_table(table)
    whole = checked(whole, kinds_of(field for field in rating_fields() if field.name in whole))
    create_geopackage(path, WGS84, language)
    refused = _add_facilities(path, whole)
    if refused:
        path.unlink(missing_ok=True)
        raise DataProblem(
            "{path}: facility {refused} The inventory was not written. Correct the value and write again.",
            path=path,
            refused=refused,
        )


def _add_facilities(path: Path, table: "DataFrame") -> str:
    """Add every row in one transaction; return which one was refused and why, "" when all are in."""
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE, ["GPKG"])
    layer = dataset.GetLayerByName(FACILITIES)
    names = [field.name for field in load_schema().fields if field.name in table]
    points = zip(numbers(table, "lon"), numbers(table, "lat"), strict=True)
    dataset.StartTransaction()
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        for values, point in zip(rows_of(table, names), points, strict=True):
            reason = _add_facility(layer, dict(zip(names, values, strict=True)), point)
            if reason:
                dataset.RollbackTransaction()
                return f"{values[names.index('facility_id')]}: {reason}"
    finally:
        gdal.PopErrorHandler()
    dataset.CommitTransaction()
    return ""


def _add_facility(layer: ogr.Layer, values: dict[str, Any], point: tuple[float, float]) -> str:
    feature = ogr.Feature(layer.GetLayerDefn())
    for name, value in values.items():
        if value is None:
            feature.SetFieldNull(name)  # unset, it would get the default of new facilities
        else:
            feature[name] = _as_ogr(value)
    if np.isfinite(point).all():
        geometry = ogr.Geometry(ogr.wkbPoint)
        geometry.AddPoint_2D(*map(float, point))
        feature.SetGeometryDirectly(geometry)
    gdal.ErrorReset()
    try:
        refused = layer.CreateFeature(feature) != 0
    except RuntimeError as error:
        return str(error)
    return gdal.GetLastErrorMsg() or "refused." if refused else ""


def _as_ogr(value: Any) -> Any:
    if isinstance(value, bool):
        return int(value)
    return value.date().isoformat() if hasattr(value, "date") else value


def _create(path: Path, crs: str, language: str, until: int | None) -> None:
    dataset = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    if dataset is None:
        raise RuntimeError(gdal.GetLastErrorMsg() or "the folder cannot be written to")
    reference = known_reference(crs)
    if reference is None:
        raise RuntimeError(f"the coordinate reference system {crs[:80]} is unknown")
    _complete(dataset, language, reference)
    apply_migrations(dataset, until)
    refuse_in(dataset, language)
    dataset.FlushCache()


def bring_up_to_date(dataset: gdal.Dataset, language: str) -> list[int]:
    """Give an inventory what the schema has and it lacks, in its language; return the numbers of the steps applied.

    RuntimeError when the file refuses a table, a column or a step; that step is then not applied at all.
    """
    if version_of(dataset) < latest("geopackage"):
        _complete(dataset, language, None)
    applied = apply_migrations(dataset)
    refuse_in(dataset, language)
    return applied


def _complete(dataset: gdal.Dataset, language: str, reference: osr.SpatialReference | None) -> None:
    """Add the field domains, tables and columns that are missing; captions in `language`."""
    schema = load_schema()
    for domain in schema.domains.values():
        if not domain.open:
            _add_domain(dataset, _coded(domain, language))
    for field in _all_fields():
        limits = _range_domain(field, language)
        if limits is not None:
            _add_domain(dataset, limits)
    # In files made by GDAL before 3.7 no two columns may have the same caption.
    taken = _captions(dataset) if reference is None or int(gdal.VersionInfo()) < 3_07_00_00 else None
    _complete_table(dataset, FACILITIES, schema.fields, language, reference, taken)
    for table in related_tables():
        _complete_table(dataset, table.name, table.fields, language, None, taken)
    dataset.FlushCache()


def _add_domain(dataset: gdal.Dataset, domain: ogr.FieldDomain) -> None:
    if dataset.GetFieldDomain(domain.GetName()) is None and not dataset.AddFieldDomain(domain):
        raise RuntimeError(gdal.GetLastErrorMsg())


def _all_fields() -> Iterable[Field]:
    yield from load_schema().fields
    for table in related_tables():
        yield from table.fields


def _complete_table(
    dataset: gdal.Dataset,
    name: str,
    fields: Iterable[Field],
    language: str,
    reference: osr.SpatialReference | None,
    taken: set[str] | None,
) -> None:
    """Add a table or its columns that are missing; a caption in `taken` is not given again."""
    layer = dataset.GetLayerByName(name)
    if layer is None:
        kind = ogr.wkbPoint if reference is not None else ogr.wkbNone
        title = next((table.label.get(language) for table in related_tables() if table.name == name), "")
        layer = dataset.CreateLayer(name, reference, kind, [f"IDENTIFIER={title or name}"])
    if layer is None:
        raise RuntimeError(gdal.GetLastErrorMsg())
    for field in fields:
        if layer.GetLayerDefn().GetFieldIndex(field.name) >= 0:
            continue
        definition = _definition(field, language)
        if taken is not None:
            if definition.GetAlternativeName() in taken:
                definition.SetAlternativeName("")
            taken.add(definition.GetAlternativeName())
        if layer.CreateField(definition) != 0:
            raise RuntimeError(gdal.GetLastErrorMsg())


def _captions(dataset: gdal.Dataset) -> set[str]:
    """Return the captions of all columns."""
    definitions = [dataset.GetLayer(place).GetLayerDefn() for place in range(dataset.GetLayerCount())]
    fields = (each.GetFieldDefn(place) for each in definitions for place in range(each.GetFieldCount()))
    return {field.GetAlternativeName() for field in fields} - {""}


def _definition(field: Field, language: str) -> ogr.FieldDefn:
    kind, subtype = OGR_TYPES[field.type]
    definition = ogr.FieldDefn(field.name, kind)
    definition.SetSubType(subtype)
    definition.SetAlternativeName(field.label.get(language))
    if hasattr(definition, "SetComment"):  # GDAL 3.7
        definition.SetComment(field.help.get(language))
    if field.type == "text":
        definition.SetWidth(field.max_length)
    definition.SetNullable(field.required != "hard")
    definition.SetUnique(field.unique)
    if field.default is not None:
        quoted = isinstance(field.default, str)
        definition.SetDefault(f"'{field.default}'" if quoted else str(field.default))
    name = domain_name(field)
    if name:
        definition.SetDomainName(name)
    return definition


def domain_name(field: Field) -> str:
    """Return the name of the field's domain in the database, or "" when any value may stand there."""
    if field.domain is not None:
        return "" if field.domain.open else field.domain.name
    return f"{field.name}_range" if _hard_range(field) else ""


def _coded(domain: Domain, language: str) -> ogr.FieldDomain:
    kind = OGR_TYPES[domain.type][0]
    codes = {str(code.value): code.caption.get(language) for code in domain.codes}
    return ogr.CreateCodedFieldDomain(domain.name, domain.label.get(language), kind, ogr.OFSTNone, codes)


def _range_domain(field: Field, language: str) -> ogr.FieldDomain | None:
    bounds = _hard_range(field)
    if field.domain is not None or bounds is None:
        return None
    low, high = bounds
    return ogr.CreateRangeFieldDomain(
        f"{field.name}_range",
        field.label.get(language),
        OGR_TYPES[field.type][0],
        ogr.OFSTNone,
        low,
        True,
        high,
        True,
    )


def _hard_range(field: Field) -> tuple[float, float] | None:
    """Return the hard limits of a number field, endless ones as very large figures; None without any."""
    hard = [limit for limit in field.limits if limit.strength == "hard"]
    if not hard or field.type not in ("integer", "real"):
        return None
    endless = 2**31 - 1 if field.type == "integer" else 1e15
    low = max((limit.min for limit in hard if limit.min is not None), default=-endless)
    high = min((limit.max for limit in hard if limit.max is not None), default=endless)
    return low, high
