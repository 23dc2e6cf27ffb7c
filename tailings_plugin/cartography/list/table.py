"""The ranked list as a table file: XLSX, ODS or CSV with typed cells."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsVectorFileWriter,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate, Qt

from ...errors import DataProblem
from ...inventory.facilities import CLASS
from ...inventory.values.cleaning import without_formula
from ...qgis_values import FIELD_TYPES, to_qgis
from ...system_reasons import reason_said
from ...translation import tr
from ..data.calls import assumed_parts, suggested_classes
from ..data.captions import Captions
from ..data.facilities import is_number
from ..data.list_columns import (
    ListColumn,
    column_captions,
    column_values,
    list_columns,
    stands_sometimes,
)
from ..data.rated_by import INDEX, RatedBy, rating_of
from .brief import brief_table, cover, missing_table
from .given import ListGiven
from .workbook import Assumed, Table, write_workbook

if TYPE_CHECKING:
    from pandas import DataFrame

DRIVERS = {".ods": "ODS", ".csv": "CSV"}
SUFFIXES = (".xlsx", *DRIVERS)


def write_table(
    path: Path,
    facilities: "DataFrame",
    captions: Captions,
    rating: RatedBy | None = None,
    given: ListGiven | None = None,
) -> None:
    """Write the ranked facilities to `path`; the ending decides between SUFFIXES. Codes are written as their captions.

    A workbook has a cover, the few columns that decide, all columns, and what is missing, a sheet each; other formats
    have all columns. rating: by what they were rated, None for what they tell of it. Raises DataProblem when the file
    cannot be written.
    """
    rating, given = rating or rating_of(facilities), given or ListGiven()
    columns = [
        column
        for column in list_columns(captions, rating)
        if not stands_sometimes(column.name)
        or any(value is not None for value in column_values(facilities, column.name))
    ]
    rows = list(zip(*(_values(facilities, column, captions, rating) for column in columns), strict=True))
    if path.suffix.lower() != ".xlsx":
        write_rows(path, captions("sheet_name"), columns, rows)
        return
    brief = brief_table(facilities, captions, rating, given)
    whole = Table(captions("sheet_all"), columns, rows)
    missing = missing_table(facilities, captions, rating)
    tables = [brief, whole, missing] if missing.rows else [brief, whole]
    about = [captions(key) for key in ("sheet_brief_about", "sheet_all_about", "sheet_missing_about")]
    sheets = [(table.name, said) for table, said in zip(tables, about, strict=False)]
    write_workbook(path, tables, cover(facilities, captions, rating, given, sheets))


def write_rows(
    path: Path, sheet_name: str, columns: Sequence[ListColumn], rows: Sequence[Sequence[Any]]
) -> None:
    """Write rows of built-in values below the headers of their columns; the ending decides between SUFFIXES.

    Raises DataProblem when the file cannot be written.
    """
    suffix = path.suffix.lower()
    if suffix == ".xlsx":
        write_workbook(path, [Table(sheet_name, columns, rows)])
    elif suffix in DRIVERS:
        _write_by_gdal(path, DRIVERS[suffix], columns, rows, sheet_name)
    else:
        raise DataProblem(
            tr("{file}: the ending of a table must be one of {endings}.").format(
                file=path.name, endings=", ".join(SUFFIXES)
            )
        )


def _values(facilities: "DataFrame", column: ListColumn, captions: Captions, rating: RatedBy) -> list[Any]:
    if column.type == "text" or column.name in ("status", "water_body"):
        return column_captions(facilities, column.name, captions, rating)
    values = column_values(facilities, column.name)
    if column.name == CLASS:
        suggested = suggested_classes(facilities)
        return [Assumed(value) if own else value for value, own in zip(values, suggested, strict=True)]
    if column.name != INDEX and column.name not in (part.field for part in rating.parts):
        return values
    return [
        Assumed(value)
        if is_number(value) and (column.name in parts or (column.name == INDEX and parts))
        else value
        for value, parts in zip(values, assumed_parts(facilities, rating), strict=True)
    ]


def _write_by_gdal(
    path: Path,
    driver: str,
    columns: Sequence[ListColumn],
    rows: Sequence[Sequence[Any]],
    sheet_name: str,
) -> None:
    fields = QgsFields()
    for column in columns:
        fields.append(QgsField(column.header, FIELD_TYPES[column.type]))
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = driver
    options.layerName = sheet_name
    options.fileEncoding = "UTF-8"
    # With the mark at the beginning Excel reads Cyrillic in a CSV.
    options.layerOptions = ["WRITE_BOM=YES"] if driver == "CSV" else []
    writer = QgsVectorFileWriter.create(
        str(path),
        fields,
        QgsWkbTypes.Type.NoGeometry,
        QgsCoordinateReferenceSystem(),
        QgsCoordinateTransformContext(),
        options,
    )
    for values in rows:
        feature = QgsFeature(fields)
        feature.setAttributes([_stored(value, column) for value, column in zip(values, columns, strict=True)])
        if writer.hasError() == QgsVectorFileWriter.WriterError.NoError:
            writer.addFeature(feature)
    if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
        raise DataProblem(
            tr("{file} could not be written: {reason}").format(
                file=path.name, reason=reason_said(writer.errorMessage())
            )
        )
    del writer


def _stored(value, column: ListColumn):
    if column.type == "date" and value is not None:
        day = QDate.fromString(str(value), Qt.DateFormat.ISODate)
        return day if day.isValid() else None
    # Office programs would run a name such as =cmd|...; XLSX says of each cell that it is text.
    if isinstance(value, str):
        return without_formula(value)
    if isinstance(value, Assumed):
        # No brackets here: scores that are assumed have a column that names them, a class has none.
        return None if column.name == CLASS else to_qgis(float(value))
    return to_qgis(value)
