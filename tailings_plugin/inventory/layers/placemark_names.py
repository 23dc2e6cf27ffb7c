"""The names of what placemarks hold: GDAL writes an underscore for every letter that is not Latin."""

import re
import zipfile
from html import unescape
from pathlib import Path

ARCHIVE, MARKUP = ".kmz", ".kml"
_NAMED = re.compile(r"(<(?:\w+:)?(?:Data|SimpleField|SimpleData)\b[^>]*?\sname\s*=\s*)([\"'])(.*?)\2")
_PLAIN = re.compile(r"\w+", re.ASCII)


def markup_of(path: Path) -> bytes | None:
    """Return the markup of a KML or GPX file, or of the only KML in a KMZ; None where there are several or none."""
    if path.suffix.lower() != ARCHIVE:
        return path.read_bytes()
    if not zipfile.is_zipfile(path):
        return None
    with zipfile.ZipFile(path) as archive:
        found = [each for each in archive.namelist() if each.lower().endswith(MARKUP)]
        return archive.read(found[0]) if len(found) == 1 else None


def with_plain_names(markup: str) -> tuple[str, dict[str, str]]:
    """Return KML whose fields have names that GDAL keeps, and what each stands for.

    >>> with_plain_names('<Data name="Объём, м3"/><Data name="height"/><Data name="Объём, м3"/>')
    ('<Data name="told_1"/><Data name="height"/><Data name="told_1"/>', {'told_1': 'Объём, м3'})
    """
    names: dict[str, str] = {}

    def plain(match: re.Match) -> str:
        opening, quote, name = match.groups()
        if _PLAIN.fullmatch(name) or not name.strip():
            return match.group()
        return f"{opening}{quote}{names.setdefault(unescape(name), f'told_{len(names) + 1}')}{quote}"

    text = _NAMED.sub(plain, markup)
    return text, {stand_in: name for name, stand_in in names.items()}
