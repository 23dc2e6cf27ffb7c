"""Projects that go out to others: nothing in them says who made them, in which folder of which machine."""

import zipfile
from collections.abc import Iterable
from html import escape
from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtXml import QDomDocument

from .about import NAME

# QGIS writes both into a project's first line.
ACCOUNT_ATTRIBUTES = ("saveUser", "saveUserFull")


def new_project() -> QgsProject:
    """Return an empty project by the plugin, in its file and in the PDFs made of it."""
    project = QgsProject()
    forget_author(project)
    project.writeProject.connect(_forget_account)
    return project


def forget_author(project: QgsProject) -> None:
    """Name the plugin as author: QGIS puts in the account, from 3.44 on also where there is none."""
    metadata = project.metadata()
    metadata.setAuthor(NAME)
    project.setMetadata(metadata)


def describe(project: QgsProject, title: Iterable[str], subject: Iterable[str], authority: str = "") -> None:
    """Say what a project and the PDFs made of it are: title and subject in every language, and whose they are.

    Without an authority the plugin stays the author: QGIS would put in the account.
    """
    metadata = project.metadata()
    metadata.setTitle(" / ".join(title))
    metadata.setAbstract(" / ".join(subject))
    metadata.setAuthor(authority or NAME)
    project.setMetadata(metadata)


def _forget_account(document: QDomDocument) -> None:
    for name in ACCOUNT_ATTRIBUTES:
        document.documentElement().removeAttribute(name)


def write_project(project: QgsProject, path: Path) -> bool:
    """Write a project as .qgs or .qgz; return whether it could be written, `project.error()` says why not.

    Layouts name layers by their id, and beside it by the full path of their file: that of the project's own
    folder becomes ".", so that neither the folder nor the account in it goes out.
    """
    if not project.write(str(path)):
        return False
    if path.suffix.lower() == ".qgs":
        path.write_bytes(_without_folder(path.read_bytes(), path.parent))
        return True
    try:
        with zipfile.ZipFile(path) as archive:
            parts = [(each, archive.read(each)) for each in archive.infolist()]
    except zipfile.BadZipFile:  # QGIS says nothing when the disk is full
        return False
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, content in parts:
            inside = _without_folder(content, path.parent) if part.filename.endswith(".qgs") else content
            archive.writestr(part, inside)
    return True


def _without_folder(content: bytes, folder: Path) -> bytes:
    for written in {folder.as_posix(), folder.absolute().as_posix(), folder.resolve().as_posix()} - {
        ".",
        "/",
    }:
        content = content.replace(f'"{escape(written)}/'.encode(), b'"./')
    return content
