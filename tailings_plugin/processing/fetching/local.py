"""Files of disks and network folders that are named by file:// addresses."""

from pathlib import Path

from qgis.PyQt.QtCore import QUrl

from ...errors import DataProblem, Reason
from ...system_reasons import reason_said
from .cache import Tag
from .failures import Changed, Missing
from .wire import Wire


def path_of(url: str) -> Path | None:
    """Return the path of a file:// address, None for http and https; DataProblem for any other."""
    parts = QUrl(url)
    scheme = parts.scheme().lower()
    if scheme in ("http", "https") and parts.host():
        return None
    path = parts.toLocalFile() if scheme == "file" else ""
    if not path:
        raise DataProblem(
            "{url} is no address of a file: it begins with https://, http:// or file:///. Correct the catalogue.",
            url=url,
        )
    return Path(path)


class LocalFile:
    """One file; Missing when it is not there, DataProblem when it cannot be read."""

    def __init__(self, path: Path, network: Wire):
        self.path = path
        self.network = network
        self.tag = self._now()

    def read(self, offset: int, length: int) -> bytes:
        """Return a range of it; Changed when it was written to meanwhile."""
        self.network.look()
        self.refuse_changed()
        try:
            with self.path.open("rb") as file:
                file.seek(offset)
                data = file.read(length)
        except OSError as problem:
            raise self._unreadable(problem) from problem
        self.network.bytes_received += len(data)
        return data

    def refuse_changed(self) -> None:
        """Raise Changed when the file is another one than at first."""
        if self._now() != self.tag:
            raise changed(str(self.path))

    def _now(self) -> Tag:
        try:
            status = self.path.stat()
            if not self.path.is_file():
                raise Missing(Reason("{path} is no file.", path=self.path))
        except (FileNotFoundError, NotADirectoryError):
            raise Missing(Reason("{path} is not there.", path=self.path)) from None
        except OSError as problem:
            raise self._unreadable(problem) from problem
        return Tag(status.st_size, "", str(status.st_mtime_ns))

    def _unreadable(self, problem: OSError) -> DataProblem:
        return DataProblem(
            "{path} cannot be read: {reason}. Check that the disk is connected and that you may read it.",
            path=self.path,
            reason=reason_said(problem),
        )


def changed(name: str) -> Changed:
    """Return the problem of a file that is another one than it was when reading began."""
    return Changed(
        Reason(
            "{name} was changed while it was fetched, twice in a row. Start again when it is not being published anew.",
            name=name,
        )
    )
