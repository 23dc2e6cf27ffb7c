"""Photographs of answers: they lie beside the table, and are named from its folder as forms do."""

import filecmp
import shutil
from collections.abc import Iterator
from itertools import count
from pathlib import Path

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QFileDialog, QMenu, QWidget

from ...errors import DataProblem
from ...system_reasons import reason_said
from ...translation import tr

FOLDER = "photos"
PICTURES = (".jpg", ".jpeg", ".png", ".tif", ".tiff", ".webp", ".heic")


def is_below(path: Path, folder: Path) -> bool:
    """Tell whether a file lies in a folder or below it."""
    return path.resolve().is_relative_to(folder.resolve())


def keep(path: Path, folder: Path) -> tuple[str, Path | None]:
    """Return how a table in `folder` names a photograph, and the copy that was made of it, None when it lies there.

    One from elsewhere (a camera, a stick) is copied into the folder photos; no other file is replaced. DataProblem when
    it cannot be copied.
    """
    if is_below(path, folder):
        return path.resolve().relative_to(folder.resolve()).as_posix(), None
    try:
        (folder / FOLDER).mkdir(exist_ok=True)
        target = next(each for each in _names(folder / FOLDER, path) if _is_free(each, path))
        is_new = not target.exists()
        if is_new:
            shutil.copy2(path, target)
    except OSError as problem:
        raise DataProblem(
            tr("{file} cannot be copied to {folder}: {reason}").format(
                file=path, folder=folder / FOLDER, reason=reason_said(problem)
            )
        ) from problem
    return f"{FOLDER}/{target.name}", target if is_new else None


def _is_free(target: Path, path: Path) -> bool:
    """Tell whether a photograph may have a name: nothing has it, or the same picture."""
    return not target.exists() or filecmp.cmp(path, target, shallow=False)


def _names(folder: Path, path: Path) -> Iterator[Path]:
    yield folder / path.name
    for number in count(2):
        yield folder / f"{path.stem}_{number}{path.suffix}"


def ask(parent: QWidget, at: QWidget, photo: str | None, folder: Path | None) -> str | None:
    """Return the photograph that the user chooses, "" for none from now on, None when all stays as it is."""
    if photo is None:
        return _choose(parent, folder)
    menu = QMenu(parent)
    show, other, without = (
        menu.addAction(words) for words in (tr("Show"), tr("Choose another…"), tr("Without a photo"))
    )
    chosen = menu.exec(at.mapToGlobal(at.rect().bottomLeft()))
    if chosen is show:
        show_photo(Path(photo) if folder is None else folder / photo)
    if chosen is without:
        return ""
    return _choose(parent, folder) if chosen is other else None


def show_photo(path: Path) -> bool:
    """Open a picture in the program of the system for it, and tell whether it was opened; what is none stays closed.

    The path comes from a table: of a program it would be run.
    """
    if path.suffix.lower() not in PICTURES or not path.is_file():
        return False
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _choose(parent: QWidget, folder: Path | None) -> str | None:
    pictures = tr("Photographs ({endings})").format(endings=" ".join(f"*{each}" for each in PICTURES))
    path, _ = QFileDialog.getOpenFileName(parent, tr("Photo"), str(folder or ""), pictures)
    return path or None
