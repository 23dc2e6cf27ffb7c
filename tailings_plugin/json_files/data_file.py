"""Data files that users may replace: read, refused with JSON path and reason, and told apart by a digest."""

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from ..errors import DataProblem, Lines, Reason
from .json_check import Violation, shown

LISTED_ERRORS = 10
DEEPEST = 50  # lists and objects in one another; no data file has ten
_LONGEST_INTEGER = 400  # digits; a float64 has 309 at most


def read_json(what: str, path: Path) -> Any:
    """Return the content of a JSON file; `what` the file is begins the message when it cannot be read.

    Whole numbers of more digits than a float64 holds come back infinite, as 1e999 does: `violations` refuses
    both where they stand.
    """
    try:
        content = json.loads(
            path.read_text(encoding="utf-8-sig"),
            parse_constant=_no_constant,
            parse_int=_whole_number,
            object_pairs_hook=_each_once,
        )
        json.dumps(_not_too_deep(what, path, content), ensure_ascii=False).encode("utf-8")
        return content
    except _Twice as problem:
        raise DataProblem(
            "{what} {path}: {key} stands twice in one object, of which one would count: take the other out.",
            what=what,
            path=path,
            key=problem.args[0],
        ) from problem
    except UnicodeEncodeError as problem:
        raise DataProblem(
            "{what} {path}: a text has half of a character (\\ud800 to \\udfff); write the character itself.",
            what=what,
            path=path,
        ) from problem
    except RecursionError as problem:
        raise _too_deep(what, path) from problem
    except OSError as problem:
        raise DataProblem(
            "{what} {path}: the file cannot be read ({reason}); check the path.",
            what=what,
            path=path,
            reason=problem.strerror,
        ) from problem
    except UnicodeDecodeError as problem:
        raise DataProblem(
            "{what} {path}: the file is not UTF-8; save it as UTF-8.", what=what, path=path
        ) from problem
    except json.JSONDecodeError as problem:
        raise DataProblem(
            "{what} {path}: not valid JSON at line {line}, column {column} ({reason}).",
            what=what,
            path=path,
            line=problem.lineno,
            column=problem.colno,
            reason=problem.msg,
        ) from problem


class _Twice(Exception):
    """A key that stands twice in an object, of which Python would take the last."""


def _each_once(pairs: list[tuple[str, Any]]) -> dict:
    found: dict = {}
    for name, value in pairs:
        if name in found:
            raise _Twice(shown(name))
        found[name] = value
    return found


def _no_constant(name: str) -> None:
    """Refuse NaN and Infinity, which Python would read although JSON has no such numbers."""
    raise json.JSONDecodeError(f"{name} is no number", "", 0)


def _whole_number(digits: str) -> int | float:
    """Return a whole number; Python itself refuses, or takes minutes, for thousands of digits."""
    return int(digits) if len(digits) <= _LONGEST_INTEGER else float(digits)


def _not_too_deep(what: str, path: Path, content: Any) -> Any:
    level, depth = [content], 0
    while level:
        depth += 1
        if depth > DEEPEST:
            raise _too_deep(what, path)
        level = [part for each in level for part in _parts(each)]
    return content


def _parts(value: Any) -> Iterable:
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, list) else ()


def _too_deep(what: str, path: Path) -> DataProblem:
    return DataProblem(
        "{what} {path}: lists and objects lie more than {count} deep in one another, which no such file needs. "
        "Correct the file, or copy the shipped one anew.",
        what=what,
        path=path,
        count=DEEPEST,
    )


def refuse(what: str, path: Path, found: Iterable[Violation]) -> None:
    """Raise DataProblem that lists the violations, when there are any."""
    problems = [
        Reason("{place}: {reason}", place=place or Reason("the whole file"), reason=reason)
        for place, reason in found
    ]
    if problems:
        more = len(problems) - LISTED_ERRORS
        last = [Reason("and {count} more", count=more)] if more > 0 else []
        listed = Lines((*problems[:LISTED_ERRORS], *last))
        raise DataProblem(
            "{what} {path} cannot be used:\n{listed}\nCorrect the file, or copy the shipped one anew.",
            what=what,
            path=path,
            listed=listed,
        )


def digest(content: Any) -> str:
    """Return the first 8 hex digits of the SHA-256 of JSON content, whatever its spelling."""
    text = json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:8]
