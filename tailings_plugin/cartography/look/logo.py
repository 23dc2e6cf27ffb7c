"""The logo of an authority: which file is one, why another is not, and its picture for pages and workbooks."""

from pathlib import Path

from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from qgis.PyQt.QtGui import QImage, QImageReader, QPainter
from qgis.PyQt.QtSvg import QSvgRenderer

from ...errors import DataProblem

ENDINGS = (".png", ".jpg", ".jpeg", ".svg")
LARGEST_BYTES, LARGEST_PIXELS = 5_000_000, 5_000
# A logo in a page or a workbook: the box it fills, in pixels of a picture twice as fine.
WIDTH_PX, HEIGHT_PX, FINER = 220, 64, 2


def check_logo(path: Path) -> None:
    """Raise DataProblem for a file that is not there, is no picture, or is too large to stand on every page."""
    if not path.is_file():
        raise DataProblem("{path}: there is no such file.", path=path)
    if path.suffix.lower() not in ENDINGS:
        raise DataProblem("{path}: a logo is a picture: {endings}.", path=path, endings=", ".join(ENDINGS))
    if path.stat().st_size > LARGEST_BYTES:
        raise DataProblem(
            "{path} has {mb} MB: a logo of at most {most} MB will do.",
            path=path,
            mb=f"{path.stat().st_size / 1e6:.0f}",
            most=LARGEST_BYTES // 1_000_000,
        )
    if path.suffix.lower() == ".svg":
        is_picture = QSvgRenderer(QByteArray(path.read_bytes())).isValid()
    else:
        reader = QImageReader(str(path))
        is_picture = reader.canRead() and not reader.size().isEmpty()
        if is_picture and max(reader.size().width(), reader.size().height()) > LARGEST_PIXELS:
            raise DataProblem(
                "{path} has {width} x {height} pixels: a logo of at most {most} will do.",
                path=path,
                width=reader.size().width(),
                height=reader.size().height(),
                most=LARGEST_PIXELS,
            )
        is_picture = is_picture and not reader.read().isNull()
    if not is_picture:
        raise DataProblem("{path} cannot be read as a picture, whatever its name says.", path=path)


def logo_picture(path: Path) -> tuple[bytes, int, int]:
    """Return a logo (see `check_logo`) as a PNG, and its width and height in pixels as it is to be shown."""
    if path.suffix.lower() == ".svg":
        image = _drawn(QSvgRenderer(QByteArray(path.read_bytes())))
    else:
        reader = QImageReader(str(path))
        reader.setAutoTransform(True)
        image = reader.read().scaled(
            WIDTH_PX * FINER,
            HEIGHT_PX * FINER,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data()), max(image.width() // FINER, 1), max(image.height() // FINER, 1)


def _drawn(renderer: QSvgRenderer) -> QImage:
    box = renderer.viewBoxF()
    size = renderer.defaultSize().toSizeF() if box.isEmpty() else box.size()
    shown = size.scaled(WIDTH_PX * FINER, HEIGHT_PX * FINER, Qt.AspectRatioMode.KeepAspectRatio)
    image = QImage(max(round(shown.width()), 1), max(round(shown.height()), 1), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, image.width(), image.height()))
    painter.end()
    return image
