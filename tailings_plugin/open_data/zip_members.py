"""Members of a zip that lies elsewhere: its directory is read by ranges, and only those members that are wanted."""

import io
import os
import shutil
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from lzma import LZMAError
from pathlib import Path, PurePosixPath
from zipfile import BadZipFile, ZipFile, ZipInfo

from ..archives import MAX_BYTES, is_text
from ..errors import DataProblem, Reason
from .ranges import Remote

MOST_UNPACKED = 20_000_000_000  # of a member that is no text; a raster of a country has a few GB
MOST_DIRECTORY = 64_000_000
_END_BYTES = 16_384  # what is read of the end at first: there is the directory of a small archive too
_AT_ONCE = 2_000_000
_CHUNK = 1_000_000
_ENCRYPTED = 0x1
# What the decoders raise for data they cannot read.
_BROKEN = (zlib.error, LZMAError, OSError, EOFError, ValueError, RuntimeError)


@dataclass(frozen=True)
class Member:
    """A member that was unpacked: its name in the archive, where it is now, its bytes."""

    name: str
    path: Path
    bytes: int


def fetch_member(
    remote: Remote, pattern: str, out_path: Path, tick: Callable[[float], None] | None = None
) -> Member:
    """Unpack the one member whose name fits a pattern (a file name with * and ?) to a path; errors as fetch_members.

    DataProblem also when several fit.
    """
    archive = _Archive(remote)
    found = archive.members(pattern)
    if len(found) > 1:
        raise DataProblem(
            '{name} has several members that fit "{pattern}": {members}. Correct the catalogue: one of them is meant.',
            name=remote.name,
            pattern=pattern,
            members=_some(found),
        )
    return archive.unpack(found, lambda entry: Path(out_path), tick)[0]


def fetch_members(
    remote: Remote, pattern: str, folder: Path, tick: Callable[[float], None] | None = None
) -> list[Member]:
    """Unpack all members whose name fits a pattern into a folder, by their last names; all or none.

    The pattern is matched against the whole name ("a/b/*.shp"), capital and small letters being the same, "/"
    included. DataProblem when none fits, one leads out of the archive, is encrypted or damaged, two have the same last
    name, or they would unpack to more than fits.
    """
    archive = _Archive(remote)
    found = archive.members(pattern)
    names = [PurePosixPath(entry.filename).name.casefold() for entry in found]
    for entry, name in zip(found, names, strict=True):
        if names.count(name) > 1:
            raise archive.damaged(Reason("two members are called {member}", member=entry.filename))
    return archive.unpack(found, lambda entry: Path(folder) / PurePosixPath(entry.filename).name, tick)


class _File(io.RawIOBase):
    """A remote file as zipfile reads one: a piece of it in memory at a time, never beyond `end`."""

    def __init__(self, remote: Remote):
        self.remote = remote
        self.end = remote.size
        self._at = self._start = 0
        self._data = b""

    def seekable(self) -> bool:
        return True

    def readable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        base = {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: self.remote.size}[whence]
        if base + offset < 0:
            raise OSError("before the start")
        self._at = base + offset
        return self._at

    def hold(self, start: int, length: int) -> None:
        """Read a piece that will be wanted."""
        self._start, self._data = start, self.remote.read(start, length)

    def read(self, size: int = -1) -> bytes:
        left = max(0, self.remote.size - self._at)
        size = left if size is None or size < 0 else min(size, left)
        if size > MOST_DIRECTORY:
            raise BadZipFile(f"a directory of {size} bytes")
        got = bytearray()
        while len(got) < size:
            place = self._at - self._start
            if not 0 <= place < len(self._data):
                here = max(size - len(got), min(_AT_ONCE, max(0, self.end - self._at)))
                self.hold(self._at, min(here, self.remote.size - self._at))
                place = 0
            part = self._data[place : place + size - len(got)]
            got += part
            self._at += len(part)
        return bytes(got)


class _Archive:
    """An open zip; DataProblem when it is none."""

    def __init__(self, remote: Remote):
        self.remote = remote
        self.file = _File(remote)
        if remote.size < 22:
            raise self.damaged(Reason("it has {size} bytes", size=remote.size))
        self.file.hold(max(0, remote.size - _END_BYTES), min(_END_BYTES, remote.size))
        try:
            self.zip = ZipFile(self.file)
        except (BadZipFile, NotImplementedError, OSError, ValueError, OverflowError) as error:
            raise self.damaged(Reason("its directory cannot be read: {error}", error=error)) from error

    def damaged(self, what: Reason) -> DataProblem:
        return DataProblem(
            "{name} is damaged, or no zip that can be unpacked: {what}. Fetch it from another place, or tell who "
            "publishes it.",
            name=self.remote.name,
            what=what,
        )

    def members(self, pattern: str) -> list[ZipInfo]:
        """Return the members that fit; refused are those that would do harm."""
        wanted = pattern.casefold()
        entries = [entry for entry in self.zip.infolist() if not entry.is_dir()]
        found = [entry for entry in entries if fnmatchcase(entry.filename.casefold(), wanted)]
        if not found:
            raise DataProblem(
                '{name} has no member that fits "{pattern}", but: {members}. Correct the catalogue.',
                name=self.remote.name,
                pattern=pattern,
                members=_some(entries),
            )
        for entry in found:
            if _leads_out(entry):
                raise self.damaged(
                    Reason("the name of {member} leads out of the archive", member=entry.orig_filename)
                )
            if entry.flag_bits & _ENCRYPTED:
                raise self.damaged(Reason("{member} is encrypted", member=entry.filename))
        texts = sum(entry.file_size for entry in found if is_text(entry.filename))
        if texts > MAX_BYTES or sum(entry.file_size for entry in found) > MOST_UNPACKED:
            raise self.damaged(
                Reason(
                    "it would unpack to {size} MB",
                    size=sum(entry.file_size for entry in found) // 1_000_000,
                )
            )
        return found

    def unpack(
        self,
        entries: list[ZipInfo],
        where: Callable[[ZipInfo], Path],
        tick: Callable[[float], None] | None,
    ) -> list[Member]:
        """Unpack under partial names, then give all their own."""
        paths = [where(entry) for entry in entries]
        partial = [path.with_name(f".{path.name}.partial") for path in paths]
        whole, done = max(1, sum(entry.file_size for entry in entries)), 0
        if paths and shutil.disk_usage(paths[0].parent).free < whole:
            raise DataProblem(
                "{folder}: {name} unpacks to {size} MB, and there is less room. Make room, or choose a folder on "
                "another disk.",
                folder=paths[0].parent,
                name=self.remote.name,
                size=whole // 1_000_000 + 1,
            )

        def told(size: int) -> None:
            nonlocal done
            done += size
            if tick is not None:
                tick(min(1.0, done / whole))

        try:
            for entry, path in sorted(
                zip(entries, partial, strict=True), key=lambda pair: pair[0].header_offset
            ):
                self._unpack_one(entry, path, told)
            for path, final in zip(partial, paths, strict=True):
                os.replace(path, final)  # noqa: PTH105
        finally:
            for path in partial:
                path.unlink(missing_ok=True)
        return [
            Member(entry.filename, path, entry.file_size) for entry, path in zip(entries, paths, strict=True)
        ]

    def _unpack_one(self, entry: ZipInfo, path: Path, told: Callable[[int], None]) -> None:
        starts = [other.header_offset for other in self.zip.infolist()]
        later = [start for start in (*starts, self.zip.start_dir) if start > entry.header_offset]
        self.file.end = min(later, default=self.remote.size)
        size = 0
        with path.open("wb") as target:
            for data in self._unpacked(entry):
                size += len(data)
                target.write(data)
                told(len(data))
        if size != entry.file_size:
            raise self.damaged(
                Reason(
                    "{member} has {got} bytes where its directory says {size}",
                    member=entry.filename,
                    got=size,
                    size=entry.file_size,
                )
            )

    def _unpacked(self, entry: ZipInfo) -> Iterator[bytes]:
        try:
            with self.zip.open(entry) as source:
                while data := source.read(_CHUNK):
                    yield data
        except (BadZipFile, NotImplementedError, *_BROKEN) as error:
            raise self.damaged(
                Reason("{member} cannot be unpacked: {error}", member=entry.filename, error=error)
            ) from error


def _leads_out(entry: ZipInfo) -> bool:
    name = entry.orig_filename
    parts = PurePosixPath(entry.filename).parts
    return (
        not parts
        or entry.filename.startswith("/")
        or any(part in ("..", ".") for part in parts)
        or any(letter in name for letter in "\\:\0")
    )


def _some(entries: list[ZipInfo]) -> str:
    names = [entry.filename for entry in entries]
    return ", ".join(names[:5]) + (", …" if len(names) > 5 else "") if names else "-"
