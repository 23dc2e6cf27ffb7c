"""The texts of vector layers: of dBase files, and of others whose encoding GDAL does not know or is told wrongly."""

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

from osgeo import gdal, ogr

from ..files.code_pages import UTF_8, Page, find_page, named_page, utf_16_page, wanted_page
from ..files.reading import Cell, Said
from ..files.text_tables import said_of_page
from .placemark_names import ARCHIVE, MARKUP, markup_of, with_plain_names

SHAPEFILE = "ESRI Shapefile"
XML_SUFFIXES = (MARKUP, ARCHIVE, ".gpx")
_DECLARED = re.compile(rb"\s*<\?xml\b[^>]*\bencoding=[\"']([\w.:-]+)")
_STATED = re.compile(r"(<\?xml\b[^>]*\bencoding=[\"'])[\w.:-]+")
# Every byte is one letter in it and comes back as it was.
_BYTES = "ISO-8859-1"
# What programs write into dBase files whatever their letters are.
_SAYS_NOTHING = ("ISO-8859-1", "")


def open_options(driver: str) -> list[str]:
    """Return the options with which a driver hands out texts as bytes, one letter each."""
    return [f"ENCODING={_BYTES}"] if driver == SHAPEFILE else []


def stated_page(layer: ogr.Layer) -> Page | None:
    """Return the encoding that a shapefile's .cpg or its dBase file's language byte states, None when none does."""
    told = (layer.GetMetadataItem(f"ENCODING_FROM_{where}", "SHAPEFILE") or "" for where in ("CPG", "LDID"))
    name = next((each for each in told if each not in _SAYS_NOTHING), "")
    page = named_page(name) if name else None
    return replace(page, how="stated") if page is not None else None


@contextmanager
def readable(path: Path, encoding: str) -> Iterator[tuple[str, list[Said], dict[str, str]]]:
    """Yield the name under which GDAL can open a file, what the report says of its encoding, and names of fields.

    XML in a page that GDAL's parser does not know, or that states a wrong one, is opened as a copy in UTF-8; so is KML
    whose fields have names that GDAL would spoil: they have others in it, which stand for them.
    """
    data = markup_of(path) if path.suffix.lower() in XML_SUFFIXES and path.is_file() else None
    if data is None:
        yield str(path), [], {}
        return
    declared = _DECLARED.match(data)
    told = named_page(declared[1].decode("ascii")) if declared else None
    wanted = wanted_page(encoding) or (replace(told, how="stated") if told else None)
    page = utf_16_page(data) or find_page(data, wanted)
    text, names = with_plain_names(page.decode(data).removeprefix("\ufeff"))
    in_utf_8 = page.codec == UTF_8.codec and not page.broken
    if in_utf_8 and not names:
        yield str(path), [], {}
        return
    name = f"{path.stem}{MARKUP}" if path.suffix.lower() == ARCHIVE else path.name
    copy = f"/vsimem/inventory_{uuid4().hex}/{name}"
    gdal.FileFromMemBuffer(copy, _STATED.sub(r"\1UTF-8", text, count=1).encode("utf_8"))
    try:
        yield copy, [] if in_utf_8 else said_of_page(page, path.name), names
    finally:
        gdal.Unlink(copy)


def text_of(value: str | bytes) -> str:
    """Return what GDAL gives for a text: bytes that are no UTF-8 come as such, or as lone surrogates."""
    return value.decode("utf_8", errors="surrogateescape") if isinstance(value, bytes) else value


class LayerTexts:
    """Texts of a layer as GDAL gives them, and how to read them. of_bytes: opened with `open_options`."""

    def __init__(self, of_bytes: bool, stated: Page | None, encoding: str):
        self.of_bytes = of_bytes
        self.stated = stated
        self.wanted = wanted_page(encoding)
        self.page: Page | None = None

    def learn(self, texts: Iterable[Cell], path: Path) -> list[Said]:
        """Find the encoding of the texts of a layer; return what the report says of it."""
        data = b"\n".join(
            data for text in texts if isinstance(text, str) and (data := self._bytes(text)) is not None
        )
        if data and not data.isascii():
            self.page = find_page(data, self.wanted or self.stated)
            return said_of_page(self.page, path.name)
        if self.wanted is not None and not self.of_bytes:
            return [Said("note_encoding_unused", {"file": path.name, "encoding": self.wanted.name})]
        return []

    def read(self, text: Cell) -> Cell:
        """Return a text in the encoding that was learnt; anything else as it is."""
        if self.page is None or not isinstance(text, str):
            return text
        data = self._bytes(text)
        if data is None or data.isascii():
            return text
        # A field as long as its text was cut in the middle of a letter.
        return (
            self.page.decode(data).rstrip("\ufffd") if self.page.codec == "utf_8" else self.page.decode(data)
        )

    def _bytes(self, text: str) -> bytes | None:
        """Return the bytes of a text that GDAL did not decode, None for one that it did."""
        if self.of_bytes:
            return text.encode("latin_1", errors="replace")
        if any("\udc80" <= char <= "\udcff" for char in text):
            return text.encode("utf_8", errors="surrogateescape")
        return None


def stored_texts(
    address: str, layer: str, encoding: str
) -> tuple[list[str], dict[int, list[Cell]], list[Said]]:
    """Return (names of the fields, texts by feature id, what the report says) of a shapefile or dBase file.

    The texts stand in the order of the fields, None for what is no text. For a layer that another program has
    opened with an encoding of its own; address: of the file, as GDAL takes it.
    """
    plain = gdal.OpenEx(address, gdal.OF_VECTOR)
    stated = stated_page(_layer(plain, layer))
    dataset = gdal.OpenEx(address, gdal.OF_VECTOR, open_options=open_options(SHAPEFILE))
    source = _layer(dataset, layer)
    definition = source.GetLayerDefn()
    fields = [definition.GetFieldDefn(place) for place in range(definition.GetFieldCount())]
    names = [text_of(field.GetName()) for field in fields]
    is_text = [field.GetType() == ogr.OFTString for field in fields]
    rows = {
        int(feature.GetFID()): [
            text_of(feature.GetFieldAsString(place)) if text and feature.IsFieldSetAndNotNull(place) else None
            for place, text in enumerate(is_text)
        ]
        for feature in source
    }
    texts = LayerTexts(True, stated, encoding)
    said = texts.learn((*names, *(text for row in rows.values() for text in row)), Path(address))
    return (
        [str(texts.read(name)) for name in names],
        {number: [texts.read(text) for text in row] for number, row in rows.items()},
        said,
    )


def _layer(dataset: gdal.Dataset, name: str) -> ogr.Layer:
    return (dataset.GetLayerByName(name) if name else None) or dataset.GetLayer(0)
