"""The folders in which a run keeps what it replaces, so that a run that was killed can be put right by the next.

.earlier-1a2b3c4d/    beside the outputs of a run; .partial-1a2b3c4d/ where they are made there first
  run.json            who runs and what is replaced: to be undone, unless the run goes on
  done.json           the same, renamed in one step when nothing is to be undone any more: to be removed
  leader.json         in the other folders of a run instead: where its first one is, which alone counts
  lock                held while the run lives; its time is the last sign of life
  old/                earlier results
  new/                outputs to be moved into place when all are whole
"""

import os
import platform
import re
import secrets
import shutil
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

from .journal import MADE_BY, Place, Table, companions, place_read, read_journal, relative, write_journal
from .lock import Lock, is_running
from .tables import drop_table, has_table, is_geopackage, last_changes, rename_table

EARLIER, PARTIAL = ".earlier-", ".partial-"
_NAME = re.compile(r"\.(earlier|partial)-[0-9a-f]{8}")
_JOURNAL, _DONE, _POINTER, _LOCK = "run.json", "done.json", "leader.json", "lock"
_FACTS = ("computer", "process", "since", "is_locked")
_BARE = ("lock", "run.new", "leader.new")  # all there may be before anything is kept
_BARE_S = 60.0
_BEFORE_S, _AFTER_S = 3.0, 30.0  # how far the time of a file may lie outside of the run that made it


class Work:
    """The work folders of one run, alive or read from disk; the first of `places` leads."""

    def __init__(self, name: str, places: Sequence[Place]):
        self.name, self.places = name, list(places)
        self.computer, self.process = platform.node(), os.getpid()
        self.since, self.is_locked, self.is_done = 0.0, False, False
        self._lock: Lock | None = None
        self._last_sign = 0.0

    @property
    def leader(self) -> Path:
        """The first folder, whose journal counts."""
        return self.folder(self.places[0])

    def folder(self, place: Place) -> Path:
        """Return the work folder of a place."""
        return place.folder / self.name

    def part(self, place: Place, name: str) -> Path:
        """Return a folder in the work folder of a place, made when it is not there."""
        path = self.folder(place) / name
        path.mkdir(exist_ok=True)
        return path

    # The life of a run ---------------------------------------------------------------------------------

    @classmethod
    def begin(cls, kind: str, places: Sequence[Place]) -> "Work":
        """Make the folders of a run. OSError, with none of them left, when one cannot be made."""
        work = cls(kind + secrets.token_hex(4), places)
        work.survey()
        try:
            for place in work.places:
                work.folder(place).mkdir()
            work._lock = Lock(work.leader / _LOCK)
            work.is_locked = work._lock.hold()
            work.since = (work.leader / _LOCK).stat().st_mtime
            work.note()
            for place in work.places[1:]:
                pointer = {"made_by": MADE_BY, "leader": relative(work.leader, place.folder)}
                write_journal(work.folder(place) / _POINTER, pointer)
        except OSError:
            work.remove()
            raise
        return work

    def note(self) -> None:
        """Write down, in one step, what the run replaces."""
        base = self.places[0].folder
        places = [asdict(place) | {"folder": relative(place.folder, base)} for place in self.places]
        facts = {name: getattr(self, name) for name in _FACTS}
        write_journal(self.leader / _JOURNAL, {"made_by": MADE_BY, **facts, "places": places})

    def sign_of_life(self, _progress: float = 0.0) -> None:
        """Give the lock the time of now, once a second at most."""
        now = time.monotonic()
        if now - self._last_sign > 1.0:
            self._last_sign = now
            with suppress(OSError):  # then the next run leaves more in doubt
                os.utime(self.leader / _LOCK)

    def survey(self) -> bool:
        """Look which of the results are there; return whether that is news."""
        known = [asdict(place) for place in self.places]
        for place in self.places:
            place.had = [name for name in place.names() if (place.folder / name).exists()]
            for table in place.tables:
                if not has_table(place.folder / table.file, table.table):
                    table.kept = ""
                elif not table.kept:
                    table.kept = f"{table.table}_earlier_{secrets.token_hex(3)}"
        return known != [asdict(place) for place in self.places]

    def put_away(self) -> None:
        """Set the earlier results aside, as it is written down."""
        if self.survey():
            self.note()
        for place in self.places:
            for name in place.had:
                (place.folder / name).replace(self.part(place, "old") / name)
            for table in place.tables:
                if table.kept:
                    rename_table(place.folder / table.file, table.table, table.kept)

    def undo(self) -> None:
        """Put back what there was, and remove what the run wrote. May be repeated after it was interrupted."""
        for place in self.places:
            for table in place.tables:
                _undo_table(place.folder / table.file, table)
            for name in reversed(
                list(place.names())
            ):  # what belongs to a half file never meets the whole one
                old, target = self.folder(place) / "old" / name, place.folder / name
                if name in place.had and not old.exists():
                    continue  # not set aside yet, or back already
                if target.is_dir():
                    target.replace(self.part(place, "undone") / name)
                elif name not in place.had:
                    target.unlink(missing_ok=True)
                if old.exists():
                    old.replace(target)
        self._settle()

    def finish(self) -> None:
        """Let the new results count, in one step; the earlier one comes back where none was made in its place."""
        for place in self.places:
            for table in place.tables:
                if table.kept and not has_table(place.folder / table.file, table.table):
                    _undo_table(place.folder / table.file, table)
            for name in place.writes:
                if not (place.folder / name).exists():
                    for each in companions(name):
                        old = self.folder(place) / "old" / each
                        if old.exists():
                            old.replace(place.folder / each)
        self._settle()

    def _settle(self) -> None:
        (self.leader / _JOURNAL).replace(self.leader / _DONE)
        self.is_done = True

    def clear(self) -> None:
        """Remove earlier results that were replaced, and the folders. OSError when a table cannot be removed."""
        for place in self.places:
            for table in place.tables:
                if table.kept and (place.folder / table.file).is_file():
                    drop_table(place.folder / table.file, table.kept)
        self.remove()

    def remove(self) -> None:
        """Remove the folders, the leader last; what cannot be removed now the next run will."""
        for place in reversed(self.places):
            folder = self.folder(place)
            if place is self.places[0]:
                self.release()
            for name in ("old", "new", "undone"):
                shutil.rmtree(folder / name, ignore_errors=True)
            with suppress(OSError):
                for name in (*_BARE, _POINTER, _JOURNAL, _DONE):
                    (folder / name).unlink(missing_ok=True)
                folder.rmdir()

    def release(self) -> None:
        """Let go of the lock, with the folders as they are."""
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    # What another run left ------------------------------------------------------------------------------

    @classmethod
    def read(cls, folder: Path) -> "Work | None":
        """Return the work to which a folder belongs; None for one that is not surely the plugin's."""
        pointer = read_journal(folder / _POINTER)
        if pointer is not None:
            folder = folder.parent / str(pointer.get("leader"))
        finished = read_journal(folder / _DONE)
        journal = finished or read_journal(folder / _JOURNAL)
        if journal is None or not _NAME.fullmatch(folder.name):
            return None
        try:
            places = [place_read(folder.parent, each) for each in journal["places"]]
            work = cls(folder.name, places)
            for name in _FACTS:
                setattr(work, name, type(getattr(work, name))(journal[name]))
            work.is_done = finished is not None
            return work if work.leader.samefile(folder) else None
        except (KeyError, TypeError, ValueError, IndexError, OSError):
            return None

    def take_over(self) -> bool | None:
        """Tell whether the run has ended, and hold its lock then; None where that cannot be known."""
        lock, same = Lock(self.leader / _LOCK), self.computer == platform.node()
        if not lock.path.exists():
            return True if self.is_done else None
        held = lock.hold()
        if self.is_locked and held and same:
            self._lock = lock
            return True
        lock.release()
        if self.is_locked and not held:
            return False
        # No lock to trust: the run was elsewhere, or the disk knows no locks.
        return True if same and is_running(self.process) is False else None

    def moment(self) -> str:
        """Return when the run began, for people."""
        return datetime.fromtimestamp(self.since).isoformat(" ", "minutes")

    def shared_with(self, other: "Work") -> Path | None:
        """Return a file that both write, or a GeoPackage in which both write one table."""
        for mine in self.places:
            for theirs in other.places:
                if mine.folder.samefile(theirs.folder):
                    for name in sorted({*mine.writes, *(each.file for each in mine.tables)}):
                        if _overlap(mine, theirs, name):
                            return mine.folder / name
        return None

    def in_doubt(self) -> Path | None:
        """Return what is out of reach, or may be someone's: to be removed, and not written in the time of the run."""
        last = (self.leader / _LOCK).stat().st_mtime
        for place in self.places:
            if not self.folder(place).is_dir():
                return self.folder(place)
            for name in place.writes:
                target, old = place.folder / name, self.folder(place) / "old" / name
                is_new = target.exists() and (name not in place.had or old.exists())
                if is_new and not self._in_time(last, *_moments(target)):
                    return target
            for table in place.tables:
                file = place.folder / table.file
                if not file.is_file() or (table.kept and not has_table(file, table.kept)):
                    continue
                moment = last_changes(file).get(table.table.casefold())
                if moment is not None and not self._in_time(last, moment):
                    return file
        return None

    def _in_time(self, last: float, *moments: float) -> bool:
        return self.since - _BEFORE_S <= min(moments) <= max(moments) <= last + _AFTER_S


def _moments(file: Path) -> list[float]:
    """Return when a file was written and put there; of a GeoPackage when its tables were: a look at it changes it."""
    if is_geopackage(file):
        with suppress(OSError):
            if changes := last_changes(file):
                return list(changes.values())
    times = file.stat()
    # Windows lends a new file the moment of one before it.
    return [times.st_mtime] if sys.platform == "win32" else [times.st_mtime, times.st_ctime]


def _overlap(mine: Place, theirs: Place, name: str) -> bool:
    tables = [
        {each.table.casefold() for each in place.tables if each.file == name} for place in (mine, theirs)
    ]
    if name in mine.writes:
        return name in theirs.writes or bool(tables[1])
    return name in theirs.writes or bool(tables[0] & tables[1])


def as_seen(path: Path) -> Path:
    """Return where a file will be that is made in a work folder."""
    while path.parent.name == "new" and _NAME.fullmatch(path.parent.parent.name):
        path = path.parent.parent.parent / path.name
    return path


def outside(path: Path) -> Path:
    """Return a path, or the folder beside whose files the work folder lies that it leads into."""
    return next((each.parent for each in (path, *path.parents) if _NAME.fullmatch(each.name)), path)


def is_bare(folder: Path) -> bool:
    """Tell whether a run was killed while it made the folder, and kept nothing in it yet."""
    try:
        names = {path.name for path in folder.iterdir()}
        if not names <= set(_BARE):
            return False
        if _LOCK not in names:
            return time.time() - folder.stat().st_mtime > _BARE_S
    except OSError:
        return False
    lock = Lock(folder / _LOCK)
    ended = lock.hold()
    lock.release()
    return ended


def remove_bare(folder: Path) -> None:
    """Remove a folder in which nothing is kept."""
    with suppress(OSError):
        for name in _BARE:
            (folder / name).unlink(missing_ok=True)
        folder.rmdir()


def works_in(folder: Path) -> list[Path]:
    """Return the folders in `folder` that are called as those of runs."""
    try:
        return sorted(path for path in folder.iterdir() if _NAME.fullmatch(path.name) and path.is_dir())
    except OSError:
        return []


def _undo_table(file: Path, table: Table) -> None:
    if not file.is_file():
        return
    if not table.kept:
        drop_table(file, table.table)
    elif has_table(file, table.kept):
        drop_table(file, table.table)
        rename_table(file, table.kept, table.table)
