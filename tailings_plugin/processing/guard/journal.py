"""What a run replaces, as it is written down in its work folder."""

import json
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

MADE_BY = "tailings_plugin"
_KEPT = re.compile(r".+_earlier_[0-9a-f]{6}")
_COMPANIONS = ("", "-wal", "-shm", "-journal", ".aux.xml")
_SHAPEFILE = (".shp", ".dbf", ".shx", ".prj", ".cpg", ".qmd")


@dataclass
class Table:
    """A table of the GeoPackage `file` to be replaced; the earlier one is called `kept`, "" where there is none."""

    file: str
    table: str
    kept: str


@dataclass
class Place:
    """What a run replaces in one folder: names of files, which of them there were with their companions, tables."""

    folder: Path
    writes: list[str] = field(default_factory=list)
    had: list[str] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)

    def names(self) -> Iterator[str]:
        """Yield the name of each file and of all that may belong to it."""
        for name in self.writes:
            yield from companions(name)


def place_of(folder: Path, places: list[Place]) -> Place:
    """Return the place of a folder, added to `places` when it is not among them."""
    for place in places:
        if place.folder.samefile(folder):
            return place
    places.append(Place(folder.absolute()))
    return places[-1]


def companions(name: str) -> list[str]:
    """Return the names of a file and of what programs put beside it."""
    names = [f"{name}{ending}" for ending in _COMPANIONS]
    path = Path(name)
    if path.suffix.lower() == ".shp":
        names += [path.with_suffix(ending).name for ending in _SHAPEFILE]
    elif path.suffix.lower() == ".csv":
        names.append(path.with_suffix(".csvt").name)
    elif path.suffix.lower() in (".tif", ".tiff"):
        names.append(f"{name}.part.tif")
    return list(dict.fromkeys(names))


def place_read(base: Path, journal: dict[str, Any]) -> Place:
    """Return a place as it was written down; ValueError for a name that leads out of its folder."""
    tables = [Table(**each) for each in journal["tables"]]
    names = [*journal["writes"], *journal["had"], *(each.file for each in tables)]
    if any(Path(name).name != name or name in ("", ".", "..") for name in names):
        raise ValueError(names)
    if any(each.kept and not _KEPT.fullmatch(each.kept) for each in tables):
        raise ValueError(tables)
    return Place(base / journal["folder"], journal["writes"], journal["had"], tables)


def relative(path: Path, base: Path) -> str:
    """Return a path from a folder, the whole path where there is no way."""
    try:
        return os.path.relpath(path, base)
    except ValueError:  # on another disk of Windows
        return str(path)


def write_journal(path: Path, content: dict[str, Any]) -> None:
    """Write a journal, in one step."""
    draft = path.with_suffix(".new")
    draft.write_text(json.dumps(content, ensure_ascii=False, indent=1), encoding="utf-8")
    draft.replace(path)


def read_journal(path: Path) -> dict[str, Any] | None:
    """Return a journal, None for what is none of the plugin."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return content if isinstance(content, dict) and content.get("made_by") == MADE_BY else None
