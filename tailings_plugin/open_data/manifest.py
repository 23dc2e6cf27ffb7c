"""What a fetched folder holds: manifest.json, written whole or not at all, read with doubt, and verified file by file.

Paths in it are relative with "/": a folder that a colleague copied is as good as the one that was fetched.
"""

import hashlib
import json
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path, PurePosixPath
from typing import Any

from ..errors import DataProblem, Reason
from ..json_files import read_json, refuse, violations
from ..texts import Text
from .catalogue import Box, Catalogue, Licence, Source

NAME = "manifest.json"
# The number of the form of manifest.json; a later one is refused.
FORM = 1
_PIECE = 1 << 20


@dataclass(frozen=True)
class FetchedFile:
    """One file in the folder: its path there, where it came from ("" when it was made here), bytes, SHA-256, when
    (ISO 8601, UTC)."""

    file: str
    url: str
    bytes: int
    sha256: str
    fetched: str


@dataclass(frozen=True, eq=False)
class Layer:
    """What was fetched of one source. file: what to open, relative to the folder; files: all it is made of.

    Two sources of a kind may share a file: GLO-90 fills the gaps of GLO-30 in relief.vrt.
    """

    folder: Path
    kind: str
    source: str
    title: Mapping[str, str]
    file: str
    unit: str
    crs: str
    data_date: str
    licence: Licence
    credit: str
    notices: tuple[str, ...]
    files: tuple[FetchedFile, ...]
    note: Mapping[str, str] | None = None

    @property
    def path(self) -> Path:
        """The file to open."""
        return path_in(self.folder, self.file)

    @property
    def bytes(self) -> int:
        """Size of all its files."""
        return sum(each.bytes for each in self.files)

    def title_in(self, language: str) -> str:
        """Return the title in a language ("en", "ru", ...), English where there is no other."""
        return Text(**self.title).get(language)

    def note_in(self, language: str) -> str:
        """Return what a user must know before he uses the data, "" when there is nothing."""
        return Text(**self.note).get(language) if self.note else ""

    @property
    def lines(self) -> tuple[str, ...]:
        """The credit and the notices that must stand beside whatever was made with the data."""
        return (self.credit, *self.notices)


@dataclass(frozen=True)
class NotFetched:
    """A tile that was wanted and is not there, and why; `tile` is "" for a whole source."""

    source: str
    kind: str
    tile: str
    reason: str


@dataclass(frozen=True, eq=False)
class Manifest:
    """The content of manifest.json in `folder`. made: ISO 8601, UTC. reach_km None: not bound to a reach.

    catalogue: name, version and digest of the catalogue.
    """

    folder: Path
    made_by: str
    made: str
    reach_km: float | None
    boxes: tuple[Box, ...]
    catalogue: tuple[str, str, str]
    layers: tuple[Layer, ...]
    not_fetched: tuple[NotFetched, ...] = ()

    def path_of(self, file: str) -> Path:
        """Return where a file of the manifest lies."""
        return path_in(self.folder, file)

    def layer(self, kind: str) -> Layer | None:
        """Return the layer of a kind, None when there is none; of several sources in one file all are credited.

        Where the sources of a kind lie in different files it is that of the first.
        """
        found = [each for each in self.layers if each.kind == kind]
        return _together([each for each in found if each.file == found[0].file]) if found else None

    def credits(self) -> tuple[str, ...]:
        """Return the credit lines, each once, in the order of the layers."""
        return tuple(dict.fromkeys(each.credit for each in self.layers))

    def notices(self) -> tuple[str, ...]:
        """Return the notices that licences ask for, each once, in the order of the layers."""
        return tuple(dict.fromkeys(notice for each in self.layers for notice in each.notices))


def path_in(folder: str | Path, file: str) -> Path:
    """Return the path of a file that a manifest names, relative to its folder and with "/"."""
    return Path(folder).joinpath(*PurePosixPath(file).parts)


def layer_of(source: Source, folder: str | Path, file: str, files: Iterable[FetchedFile]) -> Layer:
    """Return the layer that a source became in a folder; paths relative to it.

    What changes every day (data_date "") is dated by the day of fetching.
    """
    files = tuple(files)
    return Layer(
        Path(folder),
        source.kind,
        source.id,
        source.title,
        file,
        source.unit,
        source.crs,
        source.data_date or min((each.fetched[:10] for each in files), default=""),
        source.licence,
        source.credit,
        source.notices,
        files,
        source.note,
    )


def fetched_file(folder: str | Path, file: str, url: str, fetched: str) -> FetchedFile:
    """Return size and SHA-256 of a file that lies in the folder; `file` relative to it, with "/"."""
    path = path_in(folder, file)
    return FetchedFile(file, url, path.stat().st_size, sha256_of(path), fetched)


def sha256_of(path: Path, tick: Callable[[int], None] | None = None) -> str:
    """Return the SHA-256 of a file in hex digits; `tick` is told of every piece read, in bytes."""
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while piece := stream.read(_PIECE):
            digest.update(piece)
            if tick:
                tick(len(piece))
    return digest.hexdigest()


def identity_of(catalogue: Catalogue) -> tuple[str, str, str]:
    """Return name, version and digest of a catalogue, as a manifest keeps them."""
    return catalogue.name, catalogue.version, catalogue.digest


def write(manifest: Manifest) -> Path:
    """Write manifest.json into its folder and return its path; until it is whole an earlier one stays."""
    path = manifest.folder / NAME
    partial = path.with_name(f".{NAME}.partial")
    text = json.dumps(_content(manifest), ensure_ascii=False, indent=1)
    try:
        with partial.open("w", encoding="utf-8", newline="\n") as stream:
            stream.write(text + "\n")
            stream.flush()
            os.fsync(stream.fileno())
        partial.replace(path)
    except OSError as problem:
        partial.unlink(missing_ok=True)
        raise DataProblem(
            "{path} cannot be written ({reason}): give the folder of a disk with room where you may write.",
            path=path,
            reason=problem.strerror,
        ) from problem
    return path


def read(folder: str | Path) -> Manifest:
    """Return the manifest of a fetched folder; DataProblem when there is none, or it is of no use.

    Whether the files are there and as they were is for `verify` to say.
    """
    folder = Path(folder)
    path = folder / NAME
    if not path.is_file():
        raise DataProblem(
            '{folder} has no {name}: give a folder that the tool "Get open data" made, whole.',
            folder=folder,
            name=NAME,
        )
    what = Reason("List of fetched data")
    content = read_json(what, path)
    form = content.get("manifest") if isinstance(content, dict) else None
    if isinstance(form, int) and form > FORM:
        raise DataProblem(
            "{path} was written by a later version of the plugin ({made_by}): update the plugin, or fetch the data "
            "anew.",
            path=path,
            made_by=content.get("made_by"),
        )
    refuse(what, path, violations(content, _schema()))
    refuse(what, path, _leading_out(content))
    return _manifest(folder, content)


def verify(
    manifest: Manifest, kinds: Sequence[str] | None = None, tick: Callable[[float], None] | None = None
) -> None:
    """Raise DataProblem that names the first file which is missing or is not what was fetched.

    kinds: look at these layers only; None for all. tick: told the fraction done; what it raises passes.
    """
    layers = [each for each in manifest.layers if kinds is None or each.kind in kinds]
    files = {one.file: one for each in layers for one in each.files}
    for name in [*(each.file for each in layers), *files]:
        if not manifest.path_of(name).is_file():
            raise DataProblem(
                "{path} is missing: fetch into {folder} once more, or copy the folder anew, whole.",
                path=manifest.path_of(name),
                folder=manifest.folder,
            )
    whole, done = max(sum(each.bytes for each in files.values()), 1), 0

    def progress(count: int) -> None:
        nonlocal done
        done += count
        if tick:
            tick(min(done / whole, 1.0))

    for each in files.values():
        path = manifest.path_of(each.file)
        if path.suffix.lower() == ".gpkg":
            continue  # QGIS changes bytes of a GeoPackage by opening it
        if path.stat().st_size != each.bytes or sha256_of(path, progress) != each.sha256:
            raise DataProblem(
                "{path} is not the file that was fetched (its size or checksum differs): fetch into {folder} once "
                "more, or copy the folder anew.",
                path=path,
                folder=manifest.folder,
            )


def credits_for(path: str | Path) -> Layer | None:
    """Return the layer that a file belongs to, by the manifest.json beside it or one folder above, or None.

    A folder whose manifest cannot be read credits nothing: whoever works with the folder itself is told why.
    """
    wanted = _same(path)
    beside = Path(path).parent.resolve()
    for folder in (beside, beside.parent):
        if not (folder / NAME).is_file():
            continue
        try:
            manifest = read(folder)
        except DataProblem:
            continue
        found = [
            each
            for each in manifest.layers
            if any(
                _same(manifest.path_of(name)) == wanted
                for name in (each.file, *(one.file for one in each.files))
            )
        ]
        if found:
            return _together(found)
    return None


def _same(path: str | Path) -> str:
    """Return a path as it is compared: whole, and in small letters where the system knows no others."""
    path = Path(path)
    return os.path.normcase(path.parent.resolve() / path.name)


def _together(layers: list[Layer]) -> Layer:
    """Return layers of one file as one, with the credits and notices of all."""
    if len(layers) == 1:
        return layers[0]
    return replace(
        layers[0],
        credit="; ".join(dict.fromkeys(each.credit for each in layers)),
        notices=tuple(dict.fromkeys(notice for each in layers for notice in each.notices)),
        files=tuple(dict.fromkeys(file for each in layers for file in each.files)),
    )


def _content(manifest: Manifest) -> dict[str, Any]:
    return {
        "manifest": FORM,
        "made_by": manifest.made_by,
        "made": manifest.made,
        "reach_km": manifest.reach_km,
        "boxes": [list(box) for box in manifest.boxes],
        "catalogue": dict(zip(("name", "version", "digest"), manifest.catalogue, strict=True)),
        "layers": [
            {
                "kind": each.kind,
                "source": each.source,
                "title": dict(each.title),
                **({"note": dict(each.note)} if each.note else {}),
                "file": each.file,
                "unit": each.unit,
                "crs": each.crs,
                "data_date": each.data_date,
                "licence": {"name": each.licence.name, "url": each.licence.url},
                "credit": each.credit,
                "notices": list(each.notices),
                "bytes": each.bytes,
                "files": [vars(file) for file in each.files],
            }
            for each in manifest.layers
        ],
        "not_fetched": [vars(each) for each in manifest.not_fetched],
    }


def _manifest(folder: Path, content: dict) -> Manifest:
    layers = [
        Layer(
            folder,
            each["kind"],
            each["source"],
            each["title"],
            each["file"],
            each["unit"],
            each["crs"],
            each["data_date"],
            Licence(**each["licence"]),
            each["credit"],
            tuple(each["notices"]),
            tuple(FetchedFile(**file) for file in each["files"]),
            each.get("note"),
        )
        for each in content["layers"]
    ]
    catalogue = content["catalogue"]
    return Manifest(
        folder,
        content["made_by"],
        content["made"],
        content["reach_km"],
        tuple((box[0], box[1], box[2], box[3]) for box in content["boxes"]),
        (catalogue["name"], catalogue["version"], catalogue["digest"]),
        tuple(layers),
        tuple(NotFetched(**each) for each in content["not_fetched"]),
    )


def _leading_out(content: dict) -> Iterable[tuple[str, str]]:
    """Yield the paths that do not stay within the folder."""
    for number, layer in enumerate(content["layers"]):
        places = [(f"layers[{number}].file", layer["file"])]
        places += [
            (f"layers[{number}].files[{n}].file", each["file"]) for n, each in enumerate(layer["files"])
        ]
        for place, file in places:
            parts = file.split("/")
            if any(part in ("", ".", "..") for part in parts) or any(sign in file for sign in "\\:\0"):
                yield place, Reason("must be a path within the folder, with /")


@cache
def _schema() -> dict:
    return json.loads(Path(__file__).with_name("manifest.schema.json").read_text(encoding="utf-8"))
