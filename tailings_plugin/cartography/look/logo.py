"""The logo of an authority: which file is one, and why another is not."""

from pathlib import Path

from qgis.PyQt.QtCore import QByteArray
from qgis.PyQt.QtGui import QImageReader
from qgis.PyQt.QtSvg import QSvgRenderer

from ...errors import DataProblem

ENDINGS = (".png", ".jpg", ".jpeg", ".svg")
LARGEST_BYTES, LARGEST_PIXELS = 5_000_000, 5_000


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
