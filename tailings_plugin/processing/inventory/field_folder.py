"""The folder that goes to a phone: what lies in it, whose it is, and the files of the register it takes along."""

import hashlib
from collections.abc import Iterable, Mapping
from pathlib import Path, PurePosixPath
from shutil import copyfile
from zipfile import ZIP_DEFLATED, ZipFile

from qgis.core import QgsProcessingFeedback

from ...errors import DataProblem
from ...inventory.register.field_copy import read_state
from ...translation import tr
from ..guard import is_own, put_mark, refuse_file_of_others

REGISTER, BASE, PROJECT, PAGE = "field.gpkg", "base_map.gpkg", "field.qgz", "read_me.html"
MADE = (REGISTER, BASE, PROJECT, PAGE)
BESIDE = ("-wal", "-shm", "-journal")  # what SQLite leaves beside a database that was open
CHUNK = 1 << 20


def refuse_folder(folder: Path) -> None:
    """Raise DataProblem for a folder that holds anything but a package as this tool made it."""
    if not folder.is_dir() or not any(_files_in(folder)):
        return
    register = folder / REGISTER
    state = read_state(register) if register.is_file() else None
    if state is None:
        raise DataProblem(
            tr(
                "{folder} holds files and is no package of this tool. Choose a folder that is empty or not there yet."
            ).format(folder=folder)
        )
    if not is_own(register):
        raise DataProblem(
            tr(
                "{folder} holds changes made in the field. Take them into the register with takefromfield, and choose "
                "another folder for the new package."
            ).format(folder=folder)
        )
    # SQLite would play what it still has to write into the new file.
    pending = [folder / f"{REGISTER}{ending}" for ending in BESIDE if ending != "-shm"]
    if any(path.is_file() and path.stat().st_size for path in pending):
        raise DataProblem(
            tr("{file} is open in another program. Close it there, and pack again.").format(file=register)
        )
    carried = state.get("files", {})
    for path in _files_in(folder):
        name = path.relative_to(folder).as_posix()
        if name in MADE:
            refuse_file_of_others(path)
        elif carried.get(name) != digest(path):
            raise DataProblem(
                tr(
                    "{folder} holds {file}, which was not packed: a picture of the field, perhaps. Take it into the "
                    "register with takefromfield, and choose another folder for the new package."
                ).format(folder=folder, file=name)
            )


def _files_in(folder: Path) -> Iterable[Path]:
    """Yield the files of a folder and those below it, but for what runs and databases leave."""
    for path in sorted(folder.rglob("*")):
        first = path.relative_to(folder).parts[0]
        is_work = first.startswith((".partial-", ".earlier-"))
        if path.is_file() and not is_work and not path.name.endswith(BESIDE):
            yield path


def digest(path: Path) -> str:
    """Return the SHA-256 of a file."""
    found = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            found.update(chunk)
    return found.hexdigest()


def inner_path(text: str) -> str | None:
    """Return a path as it goes along: from the folder of the register and below it; None for any other, and addresses.

    >>> inner_path("photos\\\\dam.jpg"), inner_path("../dam.jpg"), inner_path("C:/dam.jpg"), inner_path("http://a/b")
    ('photos/dam.jpg', None, None, None)
    """
    path = PurePosixPath(text.replace("\\", "/"))
    outside = path.is_absolute() or ".." in path.parts or ":" in text or not path.parts
    return None if outside else path.as_posix()


def carry(names: Iterable[str], home: Path | None, stage: Path) -> tuple[dict[str, str], list[str]]:
    """Copy the files that a register names into the package, at the same paths.

    Return their digests by path, and the names of those that were not there or lie elsewhere.
    """
    carried: dict[str, str] = {}
    left: list[str] = []
    for name in names:
        inner = inner_path(name)
        if inner is None or home is None or not (home / inner).is_file() or inner in MADE:
            left.append(name)
            continue
        target = stage / inner
        target.parent.mkdir(parents=True, exist_ok=True)
        copyfile(home / inner, target)
        carried[inner] = digest(target)
    return carried, left


def remove_files(folder: Path, names: Iterable[str]) -> None:
    """Remove files that an earlier package took along and this one does not."""
    for name in names:
        (folder / name).unlink(missing_ok=True)


def mark_files(folder: Path) -> None:
    """Mark the files that the tool made as its own."""
    for name in MADE:
        put_mark(folder / name, None, QgsProcessingFeedback(False))


def write_zip(path: Path, folder: Path, name: str) -> None:
    """Write a folder into an archive, as a folder called `name`."""
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for each in sorted(folder.rglob("*")):
            if not each.name.endswith(BESIDE):
                archive.write(each, f"{name}/{each.relative_to(folder).as_posix()}")


class Pictures:
    """Files of the field on their way beside the register: where each is to lie, and which are to be copied."""

    def __init__(self, package: Path, home: Path | None, carried: Mapping[str, str]):
        self._package, self._home, self._carried = package, home, carried
        self._places: dict[str, str] = {}
        self.to_copy: dict[str, str] = {}
        self.missing: list[str] = []

    def place(self, text: str) -> str:
        """Return the path under which the register is to name a file of the field.

        It is the same path, unless a different file has it there: then a number goes behind the name. A file that was
        packed, and is as it was, keeps its path, whatever lies there by now; one that is not in the package, too.
        """
        if text not in self._places:
            self._places[text] = self._found(text)
        return self._places[text]

    def _found(self, text: str) -> str:
        # Mergin Maps begins paths with a stroke where pictures have a folder of their own.
        inner = inner_path(text.lstrip("/") if (self._package / text.lstrip("/")).is_file() else text)
        if inner is None:
            return text
        source = self._package / inner
        if not source.is_file():
            if inner not in self._carried:
                self.missing.append(text)
            return text
        own = digest(source)
        if self._carried.get(inner) == own:
            return inner if text.startswith("/") else text
        if self._home is None:
            self.missing.append(text)
            return inner
        name, number = PurePosixPath(inner), 1
        while True:
            place = name if number == 1 else name.with_name(f"{name.stem}_{number}{name.suffix}")
            there = self._home / place
            if place.as_posix() not in self.to_copy.values():
                if not there.exists():
                    self.to_copy[inner] = place.as_posix()
                    return place.as_posix()
                if there.is_file() and digest(there) == own:
                    return place.as_posix()
            number += 1

    def copy(self) -> list[Path]:
        """Copy what the register does not have yet; return the new files."""
        made: list[Path] = []
        if self._home is None:
            return made
        try:
            for inner, place in self.to_copy.items():
                target = self._home / place
                target.parent.mkdir(parents=True, exist_ok=True)
                with target.open("xb") as new:  # never over another file
                    made.append(target)
                    new.write((self._package / inner).read_bytes())
        except OSError:
            remove(made)
            raise
        return made


def remove(files: Iterable[Path]) -> None:
    """Remove files that a run which failed has made."""
    for path in files:
        path.unlink(missing_ok=True)
