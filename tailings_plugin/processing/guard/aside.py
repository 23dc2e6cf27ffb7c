"""Earlier results set aside while a run writes new ones: they come back when the run fails."""

import secrets
import traceback
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp

from ...errors import DataProblem
from ...translation import tr
from .addresses import Address
from .tables import drop_table, has_table, is_geopackage, rename_table

_COMPANIONS = ("", "-wal", "-shm", "-journal", ".aux.xml")
_SHAPEFILE = (".shp", ".dbf", ".shx", ".prj", ".cpg", ".qmd")


@contextmanager
def earlier_results_kept(addresses: Iterable[Address]) -> Iterator[None]:
    """Free the addresses for new results; a run that fails leaves there what there was, and no half result.

    DataProblem when an earlier result cannot be moved, since another program has it open.
    """
    asides: list[_FileAside | _TableAside] = []
    try:
        for address in addresses:
            into_table = address.table and is_geopackage(address.path)
            aside = _TableAside(address) if into_table else _FileAside(address.path)
            aside.put_away()
            asides.append(aside)
        yield
    except BaseException as problem:
        # The writers of the failed run live in its frames, and hold the files open.
        traceback.clear_frames(problem.__traceback__)
        for aside in reversed(asides):
            aside.restore()
        raise
    for aside in asides:
        aside.forget()


class _FileAside:
    """A file, with what belongs to it, in a folder beside it."""

    def __init__(self, path: Path):
        self.path = path
        self.folder: Path | None = None

    def put_away(self) -> None:
        if not self.path.is_file():
            return
        try:
            self.folder = Path(mkdtemp(prefix=".earlier-", dir=self.path.parent))
            for each in self._files():
                each.replace(self.folder / each.name)
        except OSError as problem:
            self._put_back()
            raise DataProblem(
                tr(
                    "{file} cannot be replaced: {reason}. Close the programs that have it open, or choose "
                    "another name."
                ).format(file=self.path, reason=problem.strerror)
            ) from problem

    def restore(self) -> None:
        """Remove what the failed run wrote, and put the earlier file back."""
        try:
            for each in self._files():
                each.unlink(missing_ok=True)
            self._put_back()
        except OSError as problem:
            if self.folder is not None:
                raise _lost(self.path, self.folder, problem) from problem

    def forget(self) -> None:
        """Remove the earlier file, unless the run wrote none in its place."""
        if self.folder is None:
            return
        if not self.path.exists():
            self._put_back()
            return
        for each in self.folder.iterdir():
            each.unlink(missing_ok=True)
        self.folder.rmdir()

    def _put_back(self) -> None:
        if self.folder is not None:
            for each in self.folder.iterdir():
                each.replace(self.path.parent / each.name)
            self.folder.rmdir()

    def _files(self) -> list[Path]:
        names = [f"{self.path.name}{ending}" for ending in _COMPANIONS]
        if self.path.suffix.lower() == ".shp":
            names += [self.path.with_suffix(ending).name for ending in _SHAPEFILE]
        elif self.path.suffix.lower() == ".csv":
            names.append(self.path.with_suffix(".csvt").name)
        return [path for name in dict.fromkeys(names) if (path := self.path.parent / name).is_file()]


class _TableAside:
    """A table of a GeoPackage, under another name in the same file."""

    def __init__(self, address: Address):
        self.path, self.table = address.path, address.table
        self.kept = ""

    def put_away(self) -> None:
        if has_table(self.path, self.table):
            kept = f"{self.table}_earlier_{secrets.token_hex(3)}"
            rename_table(self.path, self.table, kept)
            self.kept = kept

    def restore(self) -> None:
        """Remove what the failed run wrote, and give the earlier table its name back."""
        try:
            drop_table(self.path, self.table)
            self._put_back()
        except OSError as problem:
            if self.kept:
                raise _lost(self.path, self.kept, problem) from problem

    def forget(self) -> None:
        """Remove the earlier table, unless the run wrote none in its place."""
        if self.kept and has_table(self.path, self.table):
            drop_table(self.path, self.kept)
        else:
            self._put_back()

    def _put_back(self) -> None:
        if self.kept:
            rename_table(self.path, self.kept, self.table)


def _lost(path: Path, kept: object, problem: OSError) -> DataProblem:
    message = tr(
        "The run failed, and {file} could not be put back: {reason}. The earlier result is in {kept}."
    )
    return DataProblem(message.format(file=path, reason=problem.strerror, kept=kept))
