"""The catalogue of open data: where each source lies, how it is cut, and what its licence asks.

The plugin's own is catalogue.json beside this file; an authority may hand another, of a mirror on its intranet or on a
disk. catalogue.schema.json describes every key, catalogue_check.py what a schema cannot say.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ..errors import Reason
from ..json_files import digest, read_json, refuse, violations
from ..texts import Text
from .catalogue_check import FOLDER, meaning

OWN = Path(__file__).with_name("catalogue.json")
KINDS = (
    *("relief", "population", "flood", "pga", "landslide"),
    *("rivers", "dams", "settlements", "tailings_ponds", "countries"),
)
WORLD = (-180.0, -90.0, 180.0, 90.0)
Box = tuple[float, float, float, float]  # west, south, east, north: degrees, WGS 84


@dataclass(frozen=True)
class Licence:
    """Name of a licence and where its text is ("" where that is not known)."""

    name: str
    url: str


@dataclass(frozen=True)
class Missing:
    """What it means that a tile is not there: `use` is the id of the source that steps in, else `means` says it."""

    use: str | None
    means: str | None


@dataclass(frozen=True, eq=False)
class Tiling:
    """How a source is cut into files. What does not belong to the scheme is None or empty.

    scheme: degrees, grid, named, country, whole, query. step, top, left: degrees. corner: the one a tile is named
    by, south_west or north_west. ids: name of a tile -> its number. countries: ISO codes of three letters, empty when
    all are there. query, statement: what is sent, and its part for one box.
    """

    scheme: str
    step: float | None = None
    corner: str | None = None
    top: float | None = None
    left: float | None = None
    rows: int | None = None
    columns: int | None = None
    ids: Mapping[str, int | str] | None = None
    countries: tuple[str, ...] = ()
    query: str | None = None
    statement: str | None = None


@dataclass(frozen=True, eq=False)
class Source:
    """One source of open data; the keys are those of catalogue.schema.json.

    url: with placeholders, which `tiling.tiles` fills. nodata None: as the file says. bytes_a_tile None: not known.
    sha256: of whole files, by the key of the tile; empty when not known. covers: where there are data.
    """

    id: str
    kind: str
    title: Mapping[str, str]
    url: str
    tiling: Tiling
    format: str
    crs: str
    nodata: float | None
    unit: str
    data_date: str
    missing: Missing
    licence: Licence
    credit: str
    notices: tuple[str, ...]
    consent: bool
    by_default: bool
    bytes_a_tile: int | None
    verified: bool
    read_in: str
    sha256: Mapping[str, str]
    covers: Box
    note: Mapping[str, str] | None
    member: str | None
    vertical: str | None

    def title_in(self, language: str) -> str:
        """Return the title in a language ("en", "ru", ...), English where there is no other."""
        return Text(**self.title).get(language)

    def note_in(self, language: str) -> str:
        """Return what a user must know before he uses the data, "" when there is nothing."""
        return Text(**self.note).get(language) if self.note else ""


@dataclass(frozen=True, eq=False)
class Catalogue:
    """Sources in the order of the file. digest: first 8 hex digits of the SHA-256 of the content."""

    name: str
    version: str
    digest: str
    sources: tuple[Source, ...]

    @property
    def identity(self) -> str:
        """Name, version and digest, as a manifest names the catalogue."""
        return f"{self.name} {self.version} ({self.digest})"

    def source(self, name: str) -> Source:
        """Return the source with an id; KeyError when there is none."""
        for each in self.sources:
            if each.id == name:
                return each
        raise KeyError(name)

    def of_kind(self, kind: str) -> tuple[Source, ...]:
        """Return the sources of a kind, in the order of the file: the first is the one to prefer."""
        return tuple(each for each in self.sources if each.kind == kind)


def read_catalogue(path: str | Path | None = None) -> Catalogue:
    """Return the catalogue of a JSON file, the plugin's own for None; DataProblem with place and reason when wrong."""
    path = OWN if path is None else Path(path)
    what = Reason("Catalogue of open data")
    content = read_json(what, path)
    refuse(what, path, violations(content, _schema()))
    refuse(what, path, meaning(content))
    folder = path.resolve().parent.as_uri()
    sources = tuple(_source(each, folder) for each in content["sources"])
    return Catalogue(content["catalogue"], content["version"], digest(content), sources)


@cache
def _schema() -> dict:
    return json.loads(OWN.with_name("catalogue.schema.json").read_text(encoding="utf-8"))


def _source(spec: dict, folder: str) -> Source:
    tiling = dict(spec["tiling"])
    tiling["countries"] = tuple(tiling.get("countries", ()))
    covers = spec.get("covers", WORLD)
    return Source(
        id=spec["id"],
        kind=spec["kind"],
        title=spec["title"],
        url=spec["url"].replace(FOLDER, folder, 1),
        tiling=Tiling(**tiling),
        format=spec["format"],
        crs=spec["crs"],
        nodata=spec["nodata"],
        unit=spec["unit"],
        data_date=spec["data_date"],
        missing=Missing(spec["missing"].get("use"), spec["missing"].get("means")),
        licence=Licence(**spec["licence"]),
        credit=spec["credit"],
        notices=tuple(spec["notices"]),
        consent=spec["consent"],
        by_default=spec["by_default"],
        bytes_a_tile=spec["bytes_a_tile"],
        verified=spec["verified"],
        read_in=spec["read_in"],
        sha256=spec.get("sha256") or {},
        covers=(covers[0], covers[1], covers[2], covers[3]),
        note=spec.get("note"),
        member=spec.get("member"),
        vertical=spec.get("vertical"),
    )
