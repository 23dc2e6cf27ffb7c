"""Numbered steps from one version of the database schema to the next, as SQL files applied in order.

The files are written by scripts/inventory_sql from the field schema; a step once released is never changed.
Statements are separated by an empty line.
"""

import errno
import os
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from osgeo import gdal, ogr

FOLDER = Path(__file__).parent / "sql"
VERSION_TABLE = "schema_version"


@dataclass(frozen=True)
class Step:
    """A numbered file of SQL statements."""

    number: int
    name: str
    statements: tuple[str, ...]

    @property
    def sql(self) -> str:
        """All statements as one text."""
        return "\n\n".join(self.statements)


def steps(database: str, after: int = 0) -> list[Step]:
    """Return the steps of "geopackage" or "postgis" with a number above `after`, in order."""
    found = []
    for path in sorted((FOLDER / database).glob("*.sql")):
        number, _, name = path.stem.partition("_")
        if int(number) > after:
            found.append(Step(int(number), name, tuple(_statements(path.read_text(encoding="utf-8")))))
    return found


def latest(database: str) -> int:
    """Return the number of the last step."""
    return steps(database)[-1].number


def _statements(text: str) -> Iterator[str]:
    for block in re.split(r"\n\s*\n", text):
        lines = [line for line in block.splitlines() if not line.lstrip().startswith("--")]
        if any(line.strip() for line in lines):
            yield "\n".join(lines)


def open_register(path: Path, update: bool = False) -> gdal.Dataset:
    """Return a GeoPackage, whatever is in it; RuntimeError with GDAL's reason when it cannot be opened.

    GDAL returns nothing or raises, as other parts of QGIS set it up.
    """
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | (gdal.OF_UPDATE if update else 0), ["GPKG"])
    if dataset is None:
        raise RuntimeError(gdal.GetLastErrorMsg() or _why_not(path, update))
    return dataset


def _why_not(path: Path, update: bool) -> str:
    """Return why a file cannot be opened where GDAL says nothing; SQLite writes into its folder, too."""
    if not path.exists():
        return os.strerror(errno.ENOENT)
    needed = os.R_OK | (os.W_OK if update else 0)
    is_allowed = os.access(path, needed) and os.access(path.parent, needed)
    return "GDAL gives no reason" if is_allowed else os.strerror(errno.EACCES)


def version_of(dataset: gdal.Dataset) -> int:
    """Return the schema version of a GeoPackage, 0 when it has none."""
    layer = dataset.GetLayerByName(VERSION_TABLE)
    return max((feature["version"] for feature in layer), default=0) if layer is not None else 0


def apply_migrations(dataset: gdal.Dataset, until: int | None = None) -> list[int]:
    """Bring a GeoPackage up to date and return the numbers of the steps applied.

    RuntimeError when a statement fails; that step is then not applied at all.
    """
    applied = []
    for step in steps("geopackage", after=version_of(dataset)):
        if until is not None and step.number > until:
            break
        if dataset.StartTransaction() != 0:
            raise RuntimeError(gdal.GetLastErrorMsg())
        try:
            for statement in step.statements:
                execute(dataset, statement)
            _note_version(dataset, step)
        except RuntimeError:
            undo(dataset)
            raise
        dataset.CommitTransaction()
        applied.append(step.number)
    return applied


def undo(dataset: gdal.Dataset) -> None:
    """Take back what a transaction did; on a full disk SQLite has done so itself, and says that there is none."""
    with suppress(RuntimeError):
        dataset.RollbackTransaction()


def execute(dataset: gdal.Dataset, statement: str) -> None:
    """Run a statement of SQL whose rows nobody asks for; RuntimeError with GDAL's reason when it fails."""
    gdal.ErrorReset()
    result = dataset.ExecuteSQL(statement)
    if result is not None:
        dataset.ReleaseResultSet(result)
    if gdal.GetLastErrorType() >= gdal.CE_Failure:
        raise RuntimeError(gdal.GetLastErrorMsg())


def _note_version(dataset: gdal.Dataset, step: Step) -> None:
    layer = dataset.GetLayerByName(VERSION_TABLE) or _version_table(dataset)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature["version"] = step.number
    feature["name"] = step.name
    feature["applied_on"] = date.today().isoformat()
    if layer.CreateFeature(feature) != 0:
        raise RuntimeError(gdal.GetLastErrorMsg())


def _version_table(dataset: gdal.Dataset) -> ogr.Layer:
    layer = dataset.CreateLayer(VERSION_TABLE, None, ogr.wkbNone)
    for name, kind in (("version", ogr.OFTInteger), ("name", ogr.OFTString), ("applied_on", ogr.OFTDate)):
        layer.CreateField(ogr.FieldDefn(name, kind))
    return layer
