"""The tables of a GeoPackage: whose they are, and setting one aside while a new one is written."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from osgeo import gdal

MADE = "TAILINGS_PLUGIN_MADE"
NOTES = "TAILINGS_PLUGIN_NOTES"
_SIGNATURE = b"SQLite format 3\0"
# As text: GDAL's versions show a time in different ways.
_CONTENTS = "SELECT table_name, last_change || '' AS changed FROM gpkg_contents"
_OTHERS = (
    "SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE 'gpkg\\_%' ESCAPE '\\' "
    "AND name NOT LIKE 'rtree\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
    "AND name NOT IN (SELECT table_name FROM gpkg_contents)"
)


def is_geopackage(path: Path) -> bool:
    """Tell whether the file is there and a GeoPackage, by its name and its first bytes."""
    if path.suffix.lower() != ".gpkg" or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(len(_SIGNATURE)) == _SIGNATURE


def table_names(path: Path) -> list[str]:
    """Return the tables with features of a GeoPackage, in the order in which GDAL counts them."""
    with _opened(path) as dataset:
        return [dataset.GetLayer(number).GetName() for number in range(dataset.GetLayerCount())]


def has_table(path: Path, name: str) -> bool:
    """Tell whether the database has the table or view; SQLite does not tell upper from lower case."""
    with _opened(path) as dataset:
        names = [*_rows(dataset, _CONTENTS), *_rows(dataset, _OTHERS)]
    return name.casefold() in {each[0].casefold() for each in names}


def tables_of_others(path: Path, name: str = "") -> list[str]:
    """Return the tables the plugin did not make or someone changed since; asked for one, only about that.

    A file without any table is not the plugin's either: [""].
    """
    with _opened(path) as dataset:
        contents = _rows(dataset, _CONTENTS)
        foreign = [table for table, changed in contents if _mark_of(dataset, table) != changed]
        foreign += [row[0] for row in _rows(dataset, _OTHERS)]
    if name:
        return [table for table in foreign if table.casefold() == name.casefold()]
    return foreign if contents or foreign else [""]


def mark_tables(path: Path, names: Iterable[str] | None = None) -> None:
    """Mark tables as made by the plugin, all when none are named. OSError when it cannot be written."""
    wanted = None if names is None else {name.casefold() for name in names}
    with _opened(path, gdal.OF_UPDATE) as dataset:
        for table, changed in _rows(dataset, _CONTENTS):
            if wanted is None or table.casefold() in wanted:
                layer = dataset.GetLayerByName(table)
                if layer is not None and layer.GetMetadataItem(MADE) != changed:
                    layer.SetMetadataItem(MADE, changed)


def note_tables(path: Path, notes: Mapping[str, str]) -> None:
    """Write what tables were made by, from what and when, into their metadata. OSError when it cannot be written."""
    with _opened(path, gdal.OF_UPDATE) as dataset:
        for table, told in notes.items():
            layer = dataset.GetLayerByName(table)
            if layer is not None:
                layer.SetMetadataItem(NOTES, told)


def last_changes(path: Path) -> dict[str, float]:
    """Return when each table, in small letters, was changed, in seconds since 1970; 0 where that is not told."""
    with _opened(path) as dataset:
        return {table.casefold(): _seconds(changed) for table, changed in _rows(dataset, _CONTENTS)}


def _seconds(moment: str | None) -> float:
    try:
        found = datetime.fromisoformat(str(moment).strip().replace("/", "-"))
    except ValueError:
        return 0.0
    return (found if found.tzinfo else found.replace(tzinfo=UTC)).timestamp()


def drop_table(path: Path, name: str) -> None:
    """Remove a table, if it is there."""
    with _opened(path, gdal.OF_UPDATE) as dataset:
        for number in range(dataset.GetLayerCount()):
            if dataset.GetLayer(number).GetName().casefold() == name.casefold():
                dataset.DeleteLayer(number)
                return


def rename_table(path: Path, name: str, new_name: str) -> None:
    """Give a table another name; its mark stays."""
    with _opened(path, gdal.OF_UPDATE) as dataset:
        dataset.GetLayerByName(name).Rename(new_name)


@contextmanager
def _opened(path: Path, mode: int = gdal.OF_READONLY) -> Iterator[gdal.Dataset]:
    """Yield the dataset; OSError with GDAL's reason when it cannot be opened or changed."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    gdal.ErrorReset()
    try:
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | mode, ["GPKG"])
        if dataset is None:
            raise RuntimeError(gdal.GetLastErrorMsg())
        yield dataset
        dataset.FlushCache()
        if gdal.GetLastErrorType() >= gdal.CE_Failure:
            raise RuntimeError(gdal.GetLastErrorMsg())
    except RuntimeError as problem:  # raised by GDAL itself where someone switched its exceptions on
        raise OSError(None, str(problem), str(path)) from problem
    finally:
        gdal.PopErrorHandler()


def _rows(dataset: gdal.Dataset, sql: str) -> list[tuple]:
    result = dataset.ExecuteSQL(sql)
    if result is None:
        return []
    rows = [tuple(feature[index] for index in range(feature.GetFieldCount())) for feature in result]
    dataset.ReleaseResultSet(result)
    return rows


def _mark_of(dataset: gdal.Dataset, table: str) -> str | None:
    layer = dataset.GetLayerByName(table)
    return None if layer is None else layer.GetMetadataItem(MADE)
