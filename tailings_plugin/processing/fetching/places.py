"""Where fetched files are written: under a partial name first, and said in words when there is no writing."""

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ...errors import DataProblem
from ...system_reasons import reason_said

_FULL = (errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC))


def partial_of(path: Path) -> Path:
    """Return the name a file has until it is whole."""
    return path.with_name(f".{path.name}.partial")


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Raise DataProblem for what goes wrong while a file is written: where, why, and what to do."""
    try:
        yield
    except OSError as problem:
        raise unwritable(path, problem) from problem


def unwritable(path: Path, problem: OSError) -> DataProblem:
    """Return what to say of a file that could not be written."""
    file = problem.filename or path
    if problem.errno in _FULL:
        return DataProblem(
            "{file} could not be written: the disk is full. Make room or choose a folder on another disk, and start "
            "again: what was fetched so far is kept.",
            file=file,
        )
    return DataProblem(
        "{file} could not be written: {reason}. Choose a folder that is there and that you may write to, and start "
        "again: what was fetched so far is kept.",
        file=file,
        reason=reason_said(problem),
    )


def refuse_no_room(folder: Path, size: int) -> None:
    """Raise DataProblem when a disk has not so many bytes free."""
    free = shutil.disk_usage(folder).free
    if size > free:
        raise DataProblem(
            "{folder}: {needed} MB are needed, and {free} MB are free. Make room or choose a folder on another disk, "
            "and start again: what was fetched so far is kept.",
            folder=folder,
            needed=size // 1_000_000 + 1,
            free=free // 1_000_000,
        )
