"""Layouts as files: PDF with searchable text, geospatial PDF, PNG, SVG."""

from pathlib import Path

from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemRegistry,
    QgsPrintLayout,
)

from ...about import NAME, VERSION
from ...basin.grid.raster_file import gdal_exceptions
from ...errors import DataProblem
from ...system_reasons import reason_said
from ...translation import tr
from .clipping import clipped_maps
from .overlaid import drawn_once
from .queryable import each_object_once, main_map

FORMATS = {"pdf": ".pdf", "geopdf": ".pdf", "png": ".png", "svg": ".svg"}
PICTURE_DPI = 200
# Pictures inside a PDF or SVG (relief shading); all else stays lines and letters.
DOCUMENT_DPI = 300
# In formats that take a file a sheet a map has no more sheets than this.
MOST_SHEETS = 30
PAGE_ITEM = QgsLayoutItemRegistry.ItemType.LayoutPage


def format_of(path: Path, chosen: str | None) -> tuple[str, Path]:
    """Return (format, path): the chosen format with its ending, or the format the ending names, else PDF."""
    if chosen:
        return chosen, path.with_suffix(FORMATS[chosen])
    kinds = {suffix: kind for kind, suffix in reversed(FORMATS.items())}
    kind = kinds.get(path.suffix.lower(), "pdf")
    return kind, path if path.suffix else path.with_suffix(FORMATS[kind])


def sheet_path(path: Path, number: int) -> Path:
    """Return the file of a sheet, counted from 1, in a format that holds one sheet a file: map.png, map_2.png, ..."""
    return path if number == 1 else path.with_name(f"{path.stem}_{number}{path.suffix}")


def export(layout: QgsPrintLayout, path: Path, kind: str) -> dict[Path, int]:
    """Write a layout as one of FORMATS; DataProblem when a file cannot be written.

    Returns the files with the pages in each: a PDF has all, of other formats each sheet is a file (`sheet_path`).
    """
    count = layout.pageCollection().pageCount()
    if kind == "pdf":
        _export_one(layout, path, kind)
        return {path: count}
    if count > MOST_SHEETS:
        raise DataProblem(
            tr(
                "{file}: the map has {count} sheets, and at most {most} become files of their own. Write a PDF, or "
                "choose a larger PAPER."
            ).format(file=path.name, count=count, most=MOST_SHEETS)
        )
    files = {sheet_path(path, number + 1): 1 for number in range(count)}
    if kind == "geopdf" and count > 1:
        # QGIS puts the first page alone into a geospatial PDF.
        for number, file in enumerate(files):
            _export_one(_single_page(layout, number), file, kind)
    else:
        # Of pictures QGIS writes a file a page, by the same names.
        _export_one(layout, path, kind)
    return files


def _single_page(layout: QgsPrintLayout, number: int) -> QgsPrintLayout:
    """Return a copy of a layout that has one of its pages, which keeps its number."""
    copy = layout.clone()
    counted = {"@layout_page": number + 1, "@layout_numpages": copy.pageCollection().pageCount()}
    for item in copy.items():
        if isinstance(item, QgsLayoutItemLabel):
            for variable, value in counted.items():
                item.setText(item.text().replace(variable, str(value)))
        if isinstance(item, QgsLayoutItem) and item.page() != number and item.type() != PAGE_ITEM:
            copy.removeLayoutItem(item)
    for other in reversed(range(copy.pageCollection().pageCount())):
        if other != number:
            copy.pageCollection().deletePage(other)
    return copy


def _export_one(layout: QgsPrintLayout, path: Path, kind: str) -> None:
    exporter = QgsLayoutExporter(layout)
    if kind == "pdf":
        with drawn_once(layout):
            result = exporter.exportToPdf(str(path), pdf_settings())
    elif kind == "geopdf":
        with each_object_once(layout, main_map(layout)):
            result = exporter.exportToPdf(str(path), pdf_settings(geospatial=True))
    elif kind == "png":
        settings = QgsLayoutExporter.ImageExportSettings()
        settings.dpi = PICTURE_DPI
        with drawn_once(layout):
            result = exporter.exportToImage(str(path), settings)
    else:
        settings = QgsLayoutExporter.SvgExportSettings()
        settings.dpi = DOCUMENT_DPI
        settings.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
        # Simplified for the eye, an outline may no longer be one that can be cut.
        settings.simplifyGeometries = False
        with drawn_once(layout), clipped_maps(layout):
            result = exporter.exportToSvg(str(path), settings)
    check(result, exporter, path)


def pdf_settings(geospatial: bool = False) -> QgsLayoutExporter.PdfExportSettings:
    """Return settings for a vector PDF with embedded fonts, georeferenced; with layers when `geospatial`."""
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = DOCUMENT_DPI
    settings.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
    settings.appendGeoreference = True
    settings.exportMetadata = True
    settings.simplifyGeometries = True
    settings.writeGeoPdf = geospatial
    settings.exportLayersAsSeperateFiles = False
    return settings


def name_pdf(path: Path, title: str, author: str) -> None:
    """Give a PDF title and author: QGIS calls one of an atlas by its file. Where GDAL cannot, it stays as it is."""
    with gdal_exceptions():
        try:
            pdf = gdal.OpenEx(str(path), gdal.OF_RASTER | gdal.OF_UPDATE)
        except RuntimeError:
            return
        for name, text in (("TITLE", title), ("AUTHOR", author), ("CREATOR", f"{NAME} {VERSION}")):
            pdf.SetMetadataItem(name, text)


def check(result, exporter: QgsLayoutExporter, path: Path) -> None:
    """Raise DataProblem unless an export succeeded."""
    if result != QgsLayoutExporter.ExportResult.Success:
        reason = reason_said(exporter.errorMessage() or str(result))
        raise DataProblem(tr("{file} could not be written: {reason}").format(file=path.name, reason=reason))
