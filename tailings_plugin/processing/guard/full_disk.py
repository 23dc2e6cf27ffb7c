"""A run that failed for want of room says so, whatever the program that could not write said."""

import errno
import shutil
import tempfile
from collections.abc import Iterable
from pathlib import Path

from ...errors import DataProblem
from ...system_reasons import reason_said, with_reason_said
from ...translation import explained, tr
from .addresses import Address
from .whole import free_bytes

_WRITING = (errno.ENOSPC, errno.EROFS, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC))
_FULL_BYTES = 1 << 16  # less is room for no table


def explained_by_disk(problem: Exception, addresses: Iterable[Address]) -> DataProblem | None:
    """Return a failure in the user's words, when an output could not be written; None for any other."""
    paths = [address.path for address in addresses]
    full = _full_disk([path.parent for path in paths])
    hint = (
        tr("The disk of {folder} is full: {free} bytes are free. Make room, or choose another disk.").format(
            folder=full, free=free_bytes(full)
        )
        if full is not None
        else ""
    )
    if isinstance(problem, OSError):
        named = problem.filename is not None and Path(str(problem.filename)) in paths
        if problem.errno not in _WRITING and not named:
            return None
        reason = tr("{file} could not be written: {reason}.").format(
            file=problem.filename or ", ".join(map(str, paths)), reason=reason_said(problem)
        )
        return DataProblem(f"{reason} {hint}".strip())
    said = explained(with_reason_said(problem)) if isinstance(problem, DataProblem) else str(problem)
    return DataProblem(f"{said.rstrip('. ')}. {hint}") if hint and hint not in said else None


def _full_disk(folders: Iterable[Path]) -> Path | None:
    """Return a folder of an output, or that of temporary files, whose disk is full."""
    for folder in dict.fromkeys([*folders, Path(tempfile.gettempdir())]):
        try:
            if shutil.disk_usage(folder).free < _FULL_BYTES:
                return folder
        except OSError:
            continue
    return None
