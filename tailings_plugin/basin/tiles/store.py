"""What has been found of each tile, in files of a folder: complete, or not there; a checksum tells damage."""

import json
from pathlib import Path
from typing import Any
from uuid import uuid4
from zlib import crc32

import numpy as np

from ...errors import DataProblem

ABOUT = "about.json"
# Raised whenever files of an earlier version would no longer be understood.
VERSION = 3

# A file of findings: the length of its head (8 bytes), the head (JSON: a checksum of all arrays, and of each its name,
# type and shape), and the arrays as they lie in memory, each from a multiple of so many bytes on.
SUFFIX = ".tile"
ALIGNED = 16


class Store:
    """A folder of files, one per tile and kind of finding, that stays when a run ends early.

    `settings` is all that the findings depend on, as JSON holds it: what was found with others is thrown away. A store
    can be pickled: whoever reaches the folder reads and writes the same findings.
    """

    def __init__(self, folder: Path, settings: dict[str, Any]):
        self.folder = folder
        self._made_for = wanted = {"version": VERSION, "settings": settings}
        if folder.is_dir() and any(folder.iterdir()):
            known = made_with(self.folder)
            if known is None:
                raise DataProblem(
                    "The folder {folder} is there and holds other files: half-done work on tiles cannot be kept in it. "
                    "Move it away, or choose another name for the output.",
                    folder=folder,
                )
            if known == wanted:
                for part in folder.glob(f"*.part{SUFFIX}"):
                    part.unlink(missing_ok=True)
                return
            self.clear()
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._replace(ABOUT, json.dumps(wanted, indent=1, ensure_ascii=False).encode())
        except OSError as error:
            raise self._unwritable(error) from error

    def path(self, number: int, kind: str) -> Path:
        """Return the file of a tile's finding."""
        return self.folder / f"{kind}-{number}{SUFFIX}"

    def has(self, number: int, kind: str) -> bool:
        """Tell whether a finding is there: then it is complete."""
        return self.path(number, kind).exists()

    def save(self, number: int, kind: str, **found: Any) -> None:
        """Keep arrays and numbers of a tile; DataProblem when they cannot be written."""
        path = self.path(number, kind)
        part = path.with_suffix(f".{uuid4().hex}.part{SUFFIX}")  # two may be at the same tile
        arrays = {name: np.ascontiguousarray(value) for name, value in found.items()}
        about = [[name, array.dtype.str, np.shape(found[name])] for name, array in arrays.items()]
        head = json.dumps([_check_of(arrays), about]).encode()
        try:
            with part.open("wb") as file:
                file.write(np.int64(len(head)).tobytes() + head)
                for array in arrays.values():
                    file.write(b" " * (-file.tell() % ALIGNED))
                    file.write(array.reshape(-1).view(np.uint8).data)
            # A worker of a run that was given up may still be at its last tile when the next has begun.
            if made_with(self.folder) != self._made_for:
                raise DataProblem(
                    "Another run, with other inputs, works in the folder {folder}: only one can. Choose another "
                    "output.",
                    folder=self.folder,
                )
            part.replace(path)
        except OSError as error:
            part.unlink(missing_ok=True)
            raise self._unwritable(error) from error
        except DataProblem:
            part.unlink(missing_ok=True)
            raise

    def load(self, number: int, kind: str) -> dict[str, np.ndarray]:
        """Return what was saved of a tile; DataProblem where the file does not hold what was written."""
        path = self.path(number, kind)
        try:
            content = np.fromfile(path, np.uint8)
            start = 8 + int(content[:8].view(np.int64)[0])
            check, about = json.loads(content[8:start].tobytes())
            found = {}
            for name, dtype, shape in about:
                start += -start % ALIGNED
                end = start + int(np.prod(shape, dtype=np.int64)) * np.dtype(dtype).itemsize
                found[name] = content[start:end].view(dtype).reshape(shape)
                start = end
            if _check_of(found) != check or start != len(content):
                raise ValueError("it does not hold what was written")
        except Exception as error:  # a head of other bytes makes json and numpy raise of many kinds
            raise DataProblem(
                "{path} cannot be read: {error}. Remove it, and run the tool again: the other tiles are kept.",
                path=path,
                error=error,
            ) from error
        return found

    def drop(self, number: int, kind: str) -> None:
        """Remove a finding that is needed no more."""
        self.path(number, kind).unlink(missing_ok=True)

    def size(self) -> int:
        """Return how many bytes the findings take."""
        return sum(path.stat().st_size for path in self.folder.glob(f"*-*{SUFFIX}"))

    def clear(self) -> None:
        """Remove all findings, and the folder when nothing else is in it."""
        for path in (*self.folder.glob(f"*-*{SUFFIX}"), self.folder / ABOUT):
            path.unlink(missing_ok=True)
        if not any(self.folder.iterdir()):
            self.folder.rmdir()

    def _replace(self, name: str, content: bytes) -> None:
        part = self.folder / f"{name}.part"
        part.write_bytes(content)
        part.replace(self.folder / name)

    def _unwritable(self, error: Exception) -> DataProblem:
        return DataProblem(
            "Tiles cannot be kept in {folder}: {error}. Make room on the disk, and run the tool again: what is done "
            "is kept.",
            folder=self.folder,
            error=error,
        )


def made_with(folder: Path) -> dict[str, Any] | None:
    """Return what the findings in a folder were made with (version, settings), None where it holds none of ours."""
    try:
        known = json.loads((folder / ABOUT).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return known if isinstance(known, dict) and set(known) == {"version", "settings"} else None


def _check_of(arrays: dict[str, np.ndarray]) -> int:
    check = 0
    for array in arrays.values():
        check = crc32(array.reshape(-1).view(np.uint8).data, check)
    return check
