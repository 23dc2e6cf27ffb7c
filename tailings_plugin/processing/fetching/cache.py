"""A folder of what was fetched, shared by projects and processes: whole pieces or none, the longest unused go first."""

import hashlib
import json
import os
import re
import shutil
import time
from dataclasses import asdict, dataclass
from itertools import count
from pathlib import Path

from qgis.core import QgsApplication

DEFAULT_LIMIT = 5_000_000_000  # bytes
_AFTER_CLEARING = 0.9  # of the limit
_LARGEST = 0.5  # of the limit: a larger piece is not kept, it would drive out all others
_ABANDONED_S = 7 * 86_400
_OURS = re.compile(r"[0-9a-f]{40}\.(data|json|known|partial|partial-json|lock)|\.[0-9a-f]{40}-\d+-\d+\.new")
_NUMBERS = count()


@dataclass(frozen=True)
class Tag:
    """What tells one content of a file from another: its size in bytes, and what its server or disk says."""

    size: int
    etag: str = ""
    modified: str = ""

    def same(self, other: "Tag") -> bool:
        """Tell whether two answers were about the same content, by all that both say."""
        pairs = ((self.etag, other.etag), (self.modified, other.modified))
        return self.size == other.size and all(one == two for one, two in pairs if one and two)


def default_folder() -> Path:
    """Return the folder of the user's profile that all projects share."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "cache" / "tailings_plugin"


class Cache:
    """Pieces by address, tag and range. A piece that cannot be read whole is taken for none.

    OSError only in `clear` and `partial`.
    """

    def __init__(self, folder: Path | None = None, limit: int = DEFAULT_LIMIT):
        self.folder = default_folder() if folder is None else folder
        self.limit = limit
        self.trouble: OSError | None = None  # why something could not be kept
        self._unseen = 0  # bytes put since the folder was last counted
        self._counted = False

    def get(self, url: str, tag: Tag, offset: int, length: int) -> bytes | None:
        """Return a piece; None when it is not there, or not as it was put."""
        place = self._place(_key(url, tag, offset, length))
        try:
            noted = json.loads(place.with_suffix(".json").read_text(encoding="utf-8"))
            digest = noted["sha256"]
            data = place.read_bytes()
        except (OSError, ValueError, KeyError, TypeError):
            return None
        if len(data) != length or digest != hashlib.sha256(data).hexdigest():
            self._drop(place)
            return None
        _touch(place)
        return data

    def put(self, url: str, tag: Tag, offset: int, data: bytes) -> None:
        """Keep a piece; where that fails `trouble` says why."""
        if len(data) > self.limit * _LARGEST:
            return
        place = self._place(_key(url, tag, offset, len(data)))
        try:
            self._write(place, data)
            self._note(place, tag, offset, len(data), hashlib.sha256(data).hexdigest())
        except OSError as problem:
            self.trouble = problem
            return
        self._make_room(len(data))

    def of(self, url: str, tag: Tag) -> "KeptOfFile":
        """Return the pieces of one content of a file."""
        return KeptOfFile(self, url, tag)

    def whole(self, url: str, tag: Tag) -> tuple[Path, str] | None:
        """Return (path, sha256) of a whole file; None when it is not there whole."""
        place = self._place(_key(url, tag, 0, -1))
        try:
            noted = json.loads(place.with_suffix(".json").read_text(encoding="utf-8"))
            if place.stat().st_size == noted["length"] and sha256_of(place) == noted["sha256"]:
                _touch(place)
                return place, noted["sha256"]
        except (OSError, ValueError, KeyError, TypeError):
            return None
        self._drop(place)
        return None

    def keep_whole(self, url: str, tag: Tag, path: Path, sha256: str) -> None:
        """Keep a copy of a file that was fetched whole."""
        size = path.stat().st_size
        if size > self.limit * _LARGEST:
            return
        place = self._place(_key(url, tag, 0, -1))
        try:
            place.parent.mkdir(parents=True, exist_ok=True)
            new = _new_name(place)
            try:
                shutil.copyfile(path, new)
                os.replace(new, place)  # noqa: PTH105
            finally:
                new.unlink(missing_ok=True)
            self._note(place, tag, 0, size, sha256)
        except OSError as problem:
            self.trouble = problem
            return
        self._make_room(size)

    def known(self, url: str) -> Tag | None:
        """Return the tag a file had when it was last asked for."""
        try:
            noted = json.loads(self._place(_key(url)).with_suffix(".known").read_text(encoding="utf-8"))
            return Tag(int(noted["size"]), str(noted["etag"]), str(noted["modified"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def know(self, url: str, tag: Tag) -> None:
        """Remember the tag of a file, for when its server cannot be asked."""
        if self.known(url) == tag:
            return
        try:
            self._write(self._place(_key(url)).with_suffix(".known"), json.dumps(asdict(tag)).encode("utf-8"))
        except OSError as problem:
            self.trouble = problem

    def partial(self, url: str) -> Path:
        """Return where the beginning of a file may lie that is being fetched whole. OSError without the folder."""
        place = self._place(_key(url)).with_suffix(".partial")
        place.parent.mkdir(parents=True, exist_ok=True)
        return place

    def size(self) -> int:
        """Return how many bytes are kept."""
        return sum(size for _, size, _ in self._files())

    def clear(self) -> int:
        """Remove all that was kept and return its bytes. What others put into the folder stays."""
        freed = 0
        for _, size, path in self._files():
            path.unlink(missing_ok=True)
            freed += size
        for folder in self.folder.glob("[0-9a-f][0-9a-f]"):
            try:
                folder.rmdir()
            except OSError:
                continue  # not ours alone
        return freed

    def _place(self, key: str) -> Path:
        return self.folder / key[:2] / f"{key}.data"

    def _write(self, place: Path, data: bytes) -> None:
        place.parent.mkdir(parents=True, exist_ok=True)
        new = _new_name(place)
        try:
            new.write_bytes(data)
            os.replace(new, place)  # noqa: PTH105
        finally:
            new.unlink(missing_ok=True)

    def _note(self, place: Path, tag: Tag, offset: int, length: int, digest: str) -> None:
        noted = {**asdict(tag), "offset": offset, "length": length, "sha256": digest}
        self._write(place.with_suffix(".json"), json.dumps(noted).encode("utf-8"))

    def _drop(self, place: Path) -> None:
        for path in (place.with_suffix(".json"), place):
            try:
                path.unlink(missing_ok=True)
            except OSError:
                continue  # another process reads it

    def _files(self) -> list[tuple[float, int, Path]]:
        found = []
        for path in self.folder.glob("[0-9a-f][0-9a-f]/*"):
            try:
                status = path.stat()
            except OSError:
                continue  # another process removed it
            if _OURS.fullmatch(path.name):
                found.append((status.st_mtime, status.st_size, path))
        return found

    def _make_room(self, added: int) -> None:
        self._unseen += added
        if self._counted and self._unseen < self.limit / 20:
            return
        self._counted, self._unseen = True, 0
        files = self._files()
        size = sum(size for _, size, _ in files)
        for changed, _, path in files:
            if path.suffix in (".new", ".partial") and changed < time.time() - _ABANDONED_S:
                self._drop(path)
        if size <= self.limit:
            return
        for _, freed, path in sorted(files):
            if path.suffix == ".data":
                self._drop(path)
                size -= freed
                if size <= self.limit * _AFTER_CLEARING:
                    return


@dataclass(frozen=True)
class KeptOfFile:
    """The kept pieces of one content of a file (open_data.ranges.Kept)."""

    cache: Cache
    url: str
    tag: Tag

    def get(self, offset: int, length: int) -> bytes | None:
        return self.cache.get(self.url, self.tag, offset, length)

    def put(self, offset: int, data: bytes) -> None:
        self.cache.put(self.url, self.tag, offset, data)


def sha256_of(path: Path) -> str:
    """Return the digest of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _key(url: str, tag: Tag | None = None, offset: int = 0, length: int = 0) -> str:
    told = [url] if tag is None else [url, str(tag.size), tag.etag, tag.modified, str(offset), str(length)]
    return hashlib.sha256("\n".join(told).encode("utf-8")).hexdigest()[:40]


def _new_name(place: Path) -> Path:
    return place.with_name(f".{place.stem}-{os.getpid()}-{next(_NUMBERS)}.new")


def _touch(place: Path) -> None:
    try:
        os.utime(place)
    except OSError:
        return  # read-only: it then looks as if it was not used
