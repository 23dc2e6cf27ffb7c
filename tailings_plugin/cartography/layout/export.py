"""Layouts as files: PDF with searchable text, geospatial PDF, PNG, SVG."""

from pathlib import Path

from qgis.core import Qgis, QgsLayoutExporter, QgsPrintLayout

from ...errors import DataProblem
from ...translation import tr

FORMATS = {"pdf": ".pdf", "geopdf": ".pdf", "png": ".png", "svg": ".svg"}
PICTURE_DPI = 200
# Pictures inside a PDF or SVG (relief shading); all else stays lines and letters.
DOCUMENT_DPI = 300


def format_of(path: Path, chosen: str | None) -> tuple[str, Path]:
    """Return (format, path): the chosen format with its ending, or the format the ending names, else PDF."""
    if chosen:
        return chosen, path.with_suffix(FORMATS[chosen])
    kinds = {suffix: kind for kind, suffix in reversed(FORMATS.items())}
    kind = kinds.get(path.suffix.lower(), "pdf")
    return kind, path if path.suffix else path.with_suffix(FORMATS[kind])


def export(layout: QgsPrintLayout, path: Path, kind: str) -> None:
    """Write a layout as one of FORMATS; DataProblem when the file cannot be written."""
    exporter = QgsLayoutExporter(layout)
    if kind in ("pdf", "geopdf"):
        result = exporter.exportToPdf(str(path), pdf_settings(geospatial=kind == "geopdf"))
    elif kind == "png":
        settings = QgsLayoutExporter.ImageExportSettings()
        settings.dpi = PICTURE_DPI
        result = exporter.exportToImage(str(path), settings)
    else:
        settings = QgsLayoutExporter.SvgExportSettings()
        settings.dpi = DOCUMENT_DPI
        settings.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
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


def check(result, exporter: QgsLayoutExporter, path: Path) -> None:
    """Raise DataProblem unless an export succeeded."""
    if result != QgsLayoutExporter.ExportResult.Success:
        reason = exporter.errorMessage() or str(result)
        raise DataProblem(tr("{file} could not be written: {reason}").format(file=path.name, reason=reason))
