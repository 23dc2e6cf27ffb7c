"""Archives that unpack to far more than they hold: told by their directory, before anything opens them."""

from pathlib import Path
from zipfile import BadZipFile, ZipFile, is_zipfile

from .errors import DataProblem

MAX_BYTES = 400_000_000  # unpacked; 200,000 rows of an inventory take about 100 MB
# Read whole into memory by whatever opens them; rasters in an archive are not.
_DOCUMENTS = (".xlsx", ".xlsm", ".ods", ".odt", ".kmz", ".qgz")
_TEXTS = (".csv", ".tsv", ".txt", ".kml", ".gml", ".xml", ".json", ".geojson", ".xls", *_DOCUMENTS)


def is_text(name: str) -> bool:
    """Tell whether a part of an archive is read whole into memory by whatever opens it."""
    return name.lower().endswith(_TEXTS)


def unpacked_bytes(path: Path) -> int | None:
    """Return the bytes of all parts of an archive, by its directory; None for any other file.

    BadZipFile when the directory is broken.
    """
    if not is_zipfile(path):
        return None
    with ZipFile(path) as archive:
        return sum(entry.file_size for entry in archive.infolist())


def refuse_too_big(path: Path, caption: str) -> None:
    """Raise DataProblem, with the caption of the input, for an archive of texts that would fill the memory.

    Of a workbook, KMZ or QGZ all parts count; of other archives each file that is read whole. What is no
    archive, or a broken one, passes: whoever opens it says so.
    """
    try:
        if not is_zipfile(path):
            return
        with ZipFile(path) as archive:
            parts = archive.infolist()
    except (OSError, BadZipFile, NotImplementedError, ValueError):
        return
    if path.suffix.lower() not in _DOCUMENTS:
        parts = [part for part in parts if is_text(part.filename)]
    size = sum(part.file_size for part in parts)
    if size > MAX_BYTES:
        raise DataProblem(
            "{input}: {path} would unpack to {size} MB, far more than a table holds, and fill the memory. Check "
            "that it is the right file, or cut it into parts.",
            input=caption,
            path=path,
            size=f"{size / 1e6:.0f}",
        )
