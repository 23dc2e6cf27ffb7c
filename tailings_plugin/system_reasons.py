"""What the system, GDAL and QGIS give as reasons, in the user's language: they speak English, or that of the system."""

import errno
import re

from .errors import DataProblem, Reason
from .translation import tr

_LOCKED = (errno.EBUSY, getattr(errno, "ETXTBSY", errno.EBUSY))
_FULL = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))
# Windows: another program has the file open.
_SHARING_VIOLATION = (32, 33)


def reason_said(problem: OSError | BaseException | str) -> str:
    """Return a reason in the user's language, without a full stop; what is not known stands in brackets as it came.

    >>> reason_said("sqlite3_exec(COMMIT) failed: database is locked")
    'another program has it open'
    """
    text = _text_of(problem)
    if kind := _kind_of(problem, text):
        return _words()[kind]
    if not text:
        return tr("no reason is given")
    return tr("for the reason that the system gives ({text})").format(text=text)


def with_reason_said(problem: DataProblem) -> DataProblem:
    """Return a problem of a room with its reason in the user's language, where it is one of the system's that is known.

    >>> raw = DataProblem("{path} cannot be made: {reason}.", path="a.gpkg", reason="database or disk is full")
    >>> str(with_reason_said(raw))
    'a.gpkg cannot be made: the disk is full.'
    """
    reason = problem.values.get("reason")
    raw = isinstance(reason, (str, Exception)) and not isinstance(reason, Reason)
    kind = _kind_of(reason, _text_of(reason)) if raw else None
    if kind is None:
        return problem
    return problem.with_values(reason=_words()[kind])


def _text_of(problem: BaseException | str) -> str:
    return str(getattr(problem, "strerror", None) or problem).strip().rstrip(".")


def _kind_of(problem: BaseException | str, text: str) -> str | None:
    if isinstance(problem, OSError):
        if getattr(problem, "winerror", None) in _SHARING_VIOLATION:
            return "locked"
        if found := next((kind for kind, codes in _CODES.items() if problem.errno in codes), None):
            return found
    return next((kind for kind, pattern in _PATTERNS.items() if pattern.search(text)), None)


def _words() -> dict[str, str]:
    return {
        "locked": tr("another program has it open"),
        "missing": tr("there is no such file or folder"),
        "full": tr("the disk is full"),
        "read_only": tr("it can only be read, not written"),
        "permission": tr("permission is denied"),
        "format": tr("it is in no format that QGIS can read"),
        "broken": tr("it is damaged or not whole"),
        "exists": tr("there is one of that name already"),
        "folder": tr("it is a folder"),
        "not_folder": tr("a part of its path is no folder"),
        "long_name": tr("its name is too long"),
        "disk": tr("its disk cannot be read or written"),
    }


_CODES = {
    "locked": _LOCKED,
    "missing": (errno.ENOENT,),
    "full": _FULL,
    "read_only": (errno.EROFS,),
    "permission": (errno.EACCES, errno.EPERM),
    "exists": (errno.EEXIST,),
    "folder": (errno.EISDIR,),
    "not_folder": (errno.ENOTDIR,),
    "long_name": (errno.ENAMETOOLONG,),
    "disk": (errno.EIO,),
}
# The first that is found says it: "readonly database" of a file that is locked does not come up.
_PATTERNS = {
    kind: re.compile(pattern, re.IGNORECASE)
    for kind, pattern in {
        "locked": r"(?:database|table|file) (?:is|schema is) locked|used by another process|resource busy|"
        r"text file busy|sharing violation",
        "full": r"no space left|disk (?:is )?full|not enough space|disk quota|quota exceeded",
        "read_only": r"read-?\s?only",
        "permission": r"permission denied|access (?:is )?denied|operation not permitted",
        "missing": r"no such file|does not exist in the file system|cannot find the (?:file|path)|"
        r"no such (?:directory|resource)",
        "format": r"not recogni[sz]ed as|unsupported (?:file )?format|file is not a database|not a supported",
        "broken": r"malformed|corrupt|unexpected end of (?:file|data)|truncated",
        "exists": r"(?:file|already) exists",
        "folder": r"is a directory",
        "not_folder": r"not a directory",
        "long_name": r"file ?name too long|path too long",
        "disk": r"input/output error|disk i/o error",
    }.items()
}
