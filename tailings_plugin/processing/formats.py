"""What the file formats of layers cannot hold, measured by writing and reading: names, unknown numbers, M."""

from enum import Enum
from pathlib import Path

from qgis.core import QgsFields, QgsProcessingFeedback, QgsVectorFileWriter, QgsWkbTypes
from qgis.PyQt.QtCore import QMetaType

from ..translation import told, tr


class Loss(Enum):
    """Why a format cannot hold a table of facilities."""

    NAMES = "names"
    UNKNOWN = "unknown"
    FIELDS = "fields"
    RENAMED = "renamed"


_BY_DRIVER = {
    "ESRI Shapefile": Loss.NAMES,
    "MapInfo File": Loss.UNKNOWN,
    "PDS4": Loss.UNKNOWN,
} | dict.fromkeys(
    ("DGN", "DXF", "GPX", "Geoconcept", "Interlis 1", "Interlis 2", "PDF", "S57", "VDV", "WAsP"), Loss.FIELDS
)
_KEEPS_M = ("FlatGeobuf", "GPKG", "OpenFileGDB", "PGDUMP", "SQLite")
_TABLES = ("CSV", "ODS", "XLSX")
_CSVT = {
    QMetaType.Type.Bool: "Integer(Boolean)",
    QMetaType.Type.Int: "Integer",
    QMetaType.Type.UInt: "Integer64",
    QMetaType.Type.LongLong: "Integer64",
    QMetaType.Type.Double: "Real",
    QMetaType.Type.QDate: "Date",
    QMetaType.Type.QTime: "Time",
    QMetaType.Type.QDateTime: "DateTime",
}


def driver_of(path: Path) -> str:
    """Return the name of the driver by which QGIS writes a file of this ending, "" for none."""
    return QgsVectorFileWriter.driverForExtension(path.suffix.lstrip(".")) if path.suffix else ""


def loss_of(path: Path) -> Loss | None:
    """Return why a file of this ending cannot hold a table of facilities, None when it can."""
    if path.suffix.lower() == ".json":  # QGIS makes it .json.geojson, and may write over a file of that name
        return Loss.RENAMED
    return _BY_DRIVER.get(driver_of(path))


def write_types(path: Path, fields: QgsFields) -> None:
    """Write the types of the fields of a CSV file beside it: without them all would come back as texts."""
    kinds = (_CSVT.get(QMetaType.Type(field.type()), "String") for field in fields)
    path.with_suffix(".csvt").write_text(",".join(f'"{kind}"' for kind in kinds), encoding="ascii")


def tell_lost_places(path: Path, geometry: QgsWkbTypes.Type, feedback: QgsProcessingFeedback) -> None:
    """Warn of what the format of an output loses of geometries."""
    driver = driver_of(path)
    if geometry == QgsWkbTypes.Type.NoGeometry or not driver:
        return
    if driver in _TABLES:
        feedback.pushWarning(
            told(
                tr("{file} holds no geometries: only the table is written. Write a GeoPackage to keep them."),
                file=path,
            )
        )
    elif QgsWkbTypes.hasM(geometry) and driver not in _KEEPS_M:
        feedback.pushWarning(
            told(
                tr(
                    "{file} cannot hold the metres along the path (M): tools that need them cannot read it. Write "
                    "a GeoPackage to keep them."
                ),
                file=path,
            )
        )
