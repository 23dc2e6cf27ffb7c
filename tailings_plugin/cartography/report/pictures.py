"""Pictures of a report as points: charts drawn from their SVG, logos and maps read from files."""

from pathlib import Path

from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from qgis.PyQt.QtGui import QImage, QImageReader, QPainter
from qgis.PyQt.QtSvg import QSvgRenderer

from .blocks import Picture

DPI = 220
_MM_AN_INCH = 25.4


def image_of(picture: Picture) -> QImage:
    """Return a picture as points, a drawing at DPI on white."""
    if picture.png:
        return QImage.fromData(picture.png)
    size = (round(side / _MM_AN_INCH * DPI) for side in (picture.width_mm, picture.height_mm))
    return _drawn(QSvgRenderer(QByteArray(picture.svg.encode())), *size)


def png_of(image: QImage) -> bytes:
    """Return an image as a PNG without a word of where it was made."""
    for key in image.textKeys():
        image.setText(key, "")
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(data)


def picture_of_image(
    image: QImage, name: str, alt: str, most_width_mm: float, most_height_mm: float
) -> Picture:
    """Return an image as a picture, as large as it fits into so much paper."""
    scale = min(most_width_mm / image.width(), most_height_mm / image.height())
    return Picture(name, image.width() * scale, image.height() * scale, alt, png=png_of(image))


def image_of_file(path: Path, longest_px: int) -> QImage:
    """Return a picture file (PNG, JPEG, SVG), scaled down where a side is longer; null where it is none."""
    if path.suffix.lower() == ".svg":
        renderer = QSvgRenderer(QByteArray(path.read_bytes()))
        size = renderer.defaultSize()
        if not renderer.isValid() or size.isEmpty():
            return QImage()
        size.scale(longest_px, longest_px, Qt.AspectRatioMode.KeepAspectRatio)
        return _drawn(renderer, size.width(), size.height())
    image = QImageReader(str(path)).read()
    if image.isNull() or max(image.width(), image.height()) <= longest_px:
        return image
    return image.scaled(
        longest_px,
        longest_px,
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


def _drawn(renderer: QSvgRenderer, width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, width, height))
    painter.end()
    return image
