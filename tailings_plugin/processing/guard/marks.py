"""The mark in a file by which the plugin knows its own results, unchanged since it wrote them.

The mark lies inside the file, so it survives copying and renaming, and ends with the first change: whatever
someone worked on is no longer the plugin's to replace.

- GeoPackage: in the metadata of each table, the time of its last change.
- HTML, SVG, KML, GML, VRT, PDF, GeoTIFF, PNG: a remark, with the digest of all the rest.
- The list of what a folder of open data holds (JSON): a member of its own, likewise.
- XLSX: the application in its properties, with the digest of its parts; other ZIP containers: the comment.

Other kinds (CSV, GeoJSON, shapefile ...) have no place for a mark.
"""

import hashlib
import re
import struct
import zlib
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import BinaryIO, NamedTuple
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile

from .tables import is_geopackage, mark_tables, tables_of_others

_WORDS = b"Made by tailings_plugin, sha256 "
_CHUNK = 1 << 20
_HEAD = 4096  # bytes in which the head of a page begins


class _Seal(NamedTuple):
    """How a kind of file carries the digest of all its other bytes."""

    write: Callable[[bytes], bytes]  # from the digest in hexadecimal
    after: bytes = b""  # the seal stands behind these words in the head of the file, or
    before_last: int = 0  # at its end, before so many bytes

    def place(self, file: BinaryIO, sealed: bool) -> int | None:
        """Return the byte at which the seal begins, or is to begin; None where there is no such place."""
        if self.after:
            file.seek(0)
            found = file.read(_HEAD).find(self.after)
            return None if found < 0 else found + len(self.after)
        place = file.seek(0, 2) - self.before_last - (self.length() if sealed else 0)
        return None if place < 0 else place

    def length(self) -> int:
        """Return the bytes of a seal."""
        return len(self.write(b"0" * 64))


def _remark(opening: bytes, closing: bytes) -> Callable[[bytes], bytes]:
    return lambda digest: opening + _WORDS + digest + closing


def _png_chunk(digest: bytes) -> bytes:
    body = b"tEXtSoftware\0" + _WORDS + digest
    return struct.pack(">I", len(body) - 4) + body + struct.pack(">I", zlib.crc32(body))


_HTML = _Seal(_remark(b'<meta name="generator" content="', b'">'), after=b"<head>")
_XML = _Seal(_remark(b"<!-- ", b" -->"), after=b"?>")
# As open_data/manifest.py begins its list; no other JSON has a place for a mark.
_LIST = _Seal(_remark(b'\n "mark": "', b'",'), after=b'{\n "manifest": 1,')
_TIFF = _Seal(_remark(b"\n", b"\n"))
_SEALS = {
    **dict.fromkeys((".html", ".htm"), _HTML),
    **dict.fromkeys((".svg", ".xml", ".kml", ".gml", ".vrt"), _XML),
    **dict.fromkeys((".tif", ".tiff"), _TIFF),
    ".json": _LIST,
    ".pdf": _Seal(_remark(b"\n% ", b"\n")),
    ".png": _Seal(_png_chunk, before_last=12),  # the chunk that ends a PNG
}
_COMMENTED = (".qgz", ".ods", ".odt", ".kmz", ".zip")
_XLSX = ".xlsx"
_APPLICATION = re.compile(rb"(<Application>)([^<]*)(</Application>)")
_PROPERTIES = "docProps/app.xml"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"


def can_be_marked(path: Path) -> bool:
    """Tell whether a file of this name can carry a mark."""
    kind = path.suffix.lower()
    return kind != ".json" and kind in (".gpkg", _XLSX, *_COMMENTED, *_SEALS)


def is_own(path: Path) -> bool:
    """Tell whether the plugin made the file and nobody changed it since."""
    kind = path.suffix.lower()
    try:
        if is_geopackage(path):
            return not tables_of_others(path)
        if kind in _SEALS:
            return _is_sealed(path, _SEALS[kind])
        if kind == _XLSX:
            return _application(path) == _WORDS + _parts_digest(path, besides=_PROPERTIES)
        return kind in _COMMENTED and _comment(path) == _WORDS + _parts_digest(path)
    except (OSError, BadZipFile):
        return False


def mark(path: Path, tables: Iterable[str] | None = None) -> None:
    """Mark a file the plugin has just made; of a GeoPackage only `tables`, when they are named.

    A kind that cannot be marked is left as it is. OSError when the file cannot be written.
    """
    kind = path.suffix.lower()
    try:
        if is_geopackage(path):
            mark_tables(path, tables)
        elif kind in _SEALS:
            _put_seal(path, _SEALS[kind])
        elif kind == _XLSX:
            _put_application(path)
        elif kind in _COMMENTED:
            with ZipFile(path, "a") as archive:
                archive.comment = _WORDS + _parts_digest(path)
    except BadZipFile as problem:
        raise OSError(str(problem)) from problem


# Seals -------------------------------------------------------------------------------------------------


def _put_seal(path: Path, seal: _Seal) -> None:
    with path.open("r+b") as file:
        place = seal.place(file, sealed=False)
        if place is None:
            return
        file.seek(place)
        rest = file.read()
        digest = _digest(file, place, rest)
        file.seek(place)
        file.write(seal.write(digest) + rest)


def _is_sealed(path: Path, seal: _Seal) -> bool:
    with path.open("rb") as file:
        place = seal.place(file, sealed=True)
        if place is None:
            return False
        file.seek(place)
        found = file.read(seal.length())
        # A large file of others is not read to its end.
        return _WORDS in found and found == seal.write(_digest(file, place, file.read()))


def _digest(file: BinaryIO, length: int, rest: bytes) -> bytes:
    """Return the digest, in hexadecimal, of the first `length` bytes and `rest`."""
    digest = hashlib.sha256()
    file.seek(0)
    while length > 0:
        chunk = file.read(min(length, _CHUNK))
        digest.update(chunk)
        length -= len(chunk) or length
    digest.update(rest)
    return digest.hexdigest().encode()


# ZIP containers ----------------------------------------------------------------------------------------


def _parts_digest(path: Path, besides: str = "") -> bytes:
    with ZipFile(path) as archive:
        parts = sorted((each.filename, each.CRC, each.file_size) for each in archive.infolist())
    parts = [part for part in parts if part[0] != besides]
    return hashlib.sha256(repr(parts).encode()).hexdigest().encode()


def _comment(path: Path) -> bytes:
    with ZipFile(path) as archive:
        return archive.comment


def _application(path: Path) -> bytes:
    with ZipFile(path) as archive:
        found = _APPLICATION.search(archive.read(_PROPERTIES)) if _PROPERTIES in archive.namelist() else None
    return found.group(2) if found else b""


def _put_application(path: Path) -> None:
    """Name the plugin as the application of a workbook: office programs put their own name at each saving."""
    with ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    if _PROPERTIES not in parts:
        _add_properties(parts)
        _write_parts(path, parts)
    words = _WORDS + _parts_digest(path, besides=_PROPERTIES)
    parts[_PROPERTIES] = _APPLICATION.sub(rb"\g<1>" + words + rb"\g<3>", parts[_PROPERTIES])
    _write_parts(path, parts)


def _add_properties(parts: dict[str, bytes]) -> None:
    parts[_PROPERTIES] = (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="{_OFFICE}/'
        'extended-properties"><Application></Application></Properties>'
    ).encode()
    kind = "application/vnd.openxmlformats-officedocument.extended-properties+xml"
    added = {
        "[Content_Types].xml": f'<Override PartName="/{_PROPERTIES}" ContentType="{kind}"/></Types>',
        "_rels/.rels": f'<Relationship Id="properties" Type="{_OFFICE}/relationships/extended-properties" '
        f'Target="{_PROPERTIES}"/></Relationships>',
    }
    for name, text in added.items():
        closing = text[text.rindex("</") :].encode()
        parts[name] = parts[name].replace(closing, text.encode())


def _write_parts(path: Path, parts: dict[str, bytes]) -> None:
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
