"""The project stored in a register opens the tables of that very file, whatever the file is called by now.

QGIS stores the sources of a project in a GeoPackage relative to its folder, by the name of the file. A copy
beside the original would then open, and edit, the original. So the stored sources name no file: they hold OWN,
which is replaced by the name of the file as the project is read. Without the plugin nothing replaces it, and the
layers are missing, which is better than the wrong ones.
"""

import gc
import io
import json
import re
import sqlite3
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from html import escape
from pathlib import Path
from urllib.parse import quote

from qgis.core import QgsPathResolver, QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QTimer, QUrl, QUrlQuery
from qgis.PyQt.QtXml import QDomDocument

from ..inventory.register.geopackage import FACILITIES
from ..inventory.register.migrations import VERSION_TABLE
from ..inventory.schema import related_tables

OWN = "./this-register-needs-the-plugin-Tailings-Hazard.gpkg"
STORAGE = "geopackage"
LAYER_ID = "tailings_{}"
BUSY_SECONDS = 10


def layer_id(table: str) -> str:
    """Return the id of the layer of a table in the project of a register."""
    return LAYER_ID.format(table)


def layer_ids() -> set[str]:
    """Return the ids of the layers in the project of a register."""
    return {layer_id(FACILITIES), *(layer_id(table.name) for table in related_tables())}


def seal(register: Path, project_name: str) -> None:
    """Let the project stored in a register name no file for its own tables, and nobody who saved it."""
    with _connected(register) as database:
        row = database.execute(
            "SELECT content, metadata FROM qgis_projects WHERE name = ?", (project_name,)
        ).fetchone()
        if row is None:
            return
        content = _without_file(bytes.fromhex(_text(row[0])), register.name)
        metadata = json.dumps({**json.loads(row[1] or "{}"), "last_modified_user": ""})
        database.execute(
            "UPDATE qgis_projects SET content = ?, metadata = ? WHERE name = ?",
            (content.hex(), metadata, project_name),
        )


def project_names(register: Path) -> list[str]:
    """Return the names of the projects stored in a GeoPackage."""
    if not _read(register, "SELECT 1 FROM sqlite_master WHERE name = 'qgis_projects'"):
        return []
    return [name for (name,) in _read(register, "SELECT name FROM qgis_projects")]


def is_register(path: Path) -> bool:
    """Return whether a file is a register made by the plugin."""
    if not path.is_file():
        return False
    try:
        with _connected(path) as database:
            names = {
                name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            }
    except sqlite3.DatabaseError:
        return False
    return {FACILITIES, VERSION_TABLE} <= names


class OwnTables:
    """Watches over projects as they are read and saved, from `watch` to `unwatch`."""

    def __init__(self):
        self._preprocessor = self._writer = ""
        self._saved: Path | None = None

    def watch(self) -> None:
        """Let projects of registers open their own tables, and be saved so; once is enough."""
        if self._preprocessor:
            return
        self._preprocessor = QgsPathResolver.setPathPreprocessor(own_path)
        self._writer = QgsPathResolver.setPathWriter(self._written_path)
        QgsProject.instance().writeProject.connect(self._begin_saving)
        QgsProject.instance().projectSaved.connect(self._end_saving)

    def unwatch(self) -> None:
        """Leave QGIS as it was found."""
        if not self._preprocessor:
            return
        QgsPathResolver.removePathPreprocessor(self._preprocessor)
        QgsPathResolver.removePathWriter(self._writer)
        QgsProject.instance().writeProject.disconnect(self._begin_saving)
        QgsProject.instance().projectSaved.disconnect(self._end_saving)
        self._preprocessor = self._writer = ""

    def _begin_saving(self, _document) -> None:
        """Note that the layers of the open project are written next; other projects write their paths as ever."""
        path = _container(QgsProject.instance())
        self._saved = path if path is not None and is_register(path) else None
        QTimer.singleShot(0, self._end_saving)  # a project that could not be written tells nobody

    def _end_saving(self) -> None:
        self._saved = None

    def _written_path(self, path: str) -> str:
        return OWN if self._saved is not None and Path(path) == self._saved else path


OWN_TABLES = OwnTables()


def own_path(path: str) -> str:
    """Return a path of a project that is read: the register itself for its own tables, any other as it is."""
    if path == OWN:
        registers = {register for project in _projects() if (register := _register_read_by(project))}
        # Two at once: which one is read cannot be told, and the layers are better missing than mixed up.
        return f"./{registers.pop().name}" if len(registers) == 1 else path
    if path.startswith("./") and path.lower().endswith(".gpkg"):
        register = _register_read_by(QgsProject.instance())
        if register is not None and path == _unsealed(register, QgsProject.instance()):
            return f"./{register.name}"
    return path


def _projects() -> list[QgsProject]:
    """Return every project there may be: QGIS does not say which one asks for a path."""
    known = (each for each in gc.get_objects() if type(each) is QgsProject)
    return [QgsProject.instance(), *(each for each in known if not sip.isdeleted(each))]


def _register_read_by(project: QgsProject) -> Path | None:
    """Return the register a project is being read from: not all of its layers are there yet."""
    path = _container(project)
    if path is None or layer_ids() <= set(project.mapLayers()) or not is_register(path):
        return None
    return path


def _container(project: QgsProject) -> Path | None:
    """Return the GeoPackage a project is stored in."""
    storage = project.projectStorage()
    if storage is None or storage.type() != STORAGE:
        return None
    return Path(storage.filePath(project.fileName()))


def _project_name(project: QgsProject) -> str:
    query = QUrlQuery(QUrl.fromEncoded(project.fileName().encode()))
    return query.queryItemValue("projectName", QUrl.ComponentFormattingOption.FullyDecoded)


def _unsealed(register: Path, project: QgsProject) -> str:
    """Return the path by which the stored project names its facilities: of a version before, or saved elsewhere."""
    found = _read(register, "SELECT content FROM qgis_projects WHERE name = ?", _project_name(project))
    if not found:
        return ""
    with zipfile.ZipFile(io.BytesIO(bytes.fromhex(_text(found[0][0])))) as archive:
        (name,) = (name for name in archive.namelist() if name.endswith(".qgs"))
        document = QDomDocument()
        document.setContent(archive.read(name).decode("utf-8"))
    layers = document.elementsByTagName("maplayer")
    for place in range(layers.count()):
        layer = layers.at(place).toElement()
        if layer.firstChildElement("id").text() == layer_id(FACILITIES):
            return layer.firstChildElement("datasource").text().split("|")[0]
    return ""


def _without_file(content: bytes, register: str) -> bytes:
    """Return the archive of a project with the tables of the file `register` beside it called OWN."""
    own = re.compile(rf'(?<=[>"]){re.escape(escape(f"./{register}", quote=False))}(?=[|<"])'.encode())
    made = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as old,
        zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for entry in old.infolist():
            data = old.read(entry)
            new.writestr(entry, own.sub(OWN.encode(), data) if entry.filename.endswith(".qgs") else data)
    return made.getvalue()


@contextmanager
def _connected(path: Path, mode: str = "rw") -> Iterator[sqlite3.Connection]:
    """Open a GeoPackage; commit when all went well, and close in any case."""
    database = sqlite3.connect(address(path.absolute().as_posix(), mode), timeout=BUSY_SECONDS, uri=True)
    try:
        with database:
            yield database
    finally:
        database.close()


def address(path: str, mode: str) -> str:
    """Return a path with / as SQLite opens it in a mode; a share of Windows (//server) is no host to it.

    >>> [address(path, "ro") for path in ("/a b/r.gpkg", "C:/r.gpkg", "//server/share/r.gpkg")]
    ['file:///a%20b/r.gpkg?mode=ro', 'file:///C:/r.gpkg?mode=ro', 'file:////server/share/r.gpkg?mode=ro']
    """
    root = "file://" if path.startswith("/") else "file:///"
    return f"{root}{quote(path, safe='/:')}?mode={mode}"


def _read(path: Path, sql: str, *values: str) -> list[tuple]:
    """Return the rows of a query; of a file in a folder that nobody may write to, as it lies there."""
    try:
        with _connected(path, "ro") as database:
            return database.execute(sql, values).fetchall()
    except sqlite3.OperationalError:
        with _connected(path, "ro&immutable=1") as database:
            return database.execute(sql, values).fetchall()


def _text(value: str | bytes) -> str:
    return value.decode("ascii") if isinstance(value, bytes) else value
