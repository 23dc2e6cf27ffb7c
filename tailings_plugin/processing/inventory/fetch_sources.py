"""One source of open data after the other: its tiles in the boxes, from network or cache into a folder."""

import json
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote, urlsplit

from qgis.core import QgsGeometry, QgsProcessingContext, QgsProcessingFeedback, QgsRectangle

from ...errors import DataProblem, Reason
from ...open_data.catalogue import Box, Catalogue, Source
from ...open_data.manifest import FetchedFile, NotFetched, sha256_of
from ...open_data.mosaic import cut_window
from ...open_data.tiff_windows import read_window
from ...open_data.tiling import Tile, tiles
from ...open_data.vectors import elements_of
from ...open_data.zip_members import fetch_members
from ...place_layers import read_countries
from ...translation import explained, told, tr
from ..fetching.cache import Tag
from ..fetching.failures import Missing, Unreachable
from ..fetching.network import Network
from ..guard import put_mark

RASTER_KINDS = ("relief", "population", "flood", "pga", "landslide")
# Below so many bytes free it is the disk, not the source, that fails.
DISK_FULL = 1_000_000


@dataclass
class Got:
    """What came of a source: pieces by the source they are of, what is not there, and what could not be fetched."""

    pieces: dict[str, list["Piece"]] = field(default_factory=dict)
    absent: list[NotFetched] = field(default_factory=list)
    failed: list[NotFetched] = field(default_factory=list)

    @property
    def not_fetched(self) -> list[NotFetched]:
        """All that did not come."""
        return [*self.absent, *self.failed]

    def add(self, source: Source, path: Path, url: str) -> None:
        """Note a file."""
        moment = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        self.pieces.setdefault(source.id, []).append(Piece(path, url, moment))

    def all_pieces(self, source: Source) -> list["Piece"]:
        """Return the pieces of all sources, those of `source` last: in a mosaic they lie above what stands in."""
        names = sorted(self.pieces, key=lambda name: name == source.id)
        return [piece for name in names for piece in self.pieces[name]]


@dataclass(frozen=True)
class Piece:
    """A file where it lies now, the address it is from, and when it came (ISO 8601, UTC)."""

    path: Path
    url: str
    moment: str

    def listed(self, file: str) -> FetchedFile:
        """Return it as the manifest lists it, under its path in the folder."""
        return FetchedFile(file, self.url, self.path.stat().st_size, sha256_of(self.path), self.moment)


class Sources:
    """Fetches tiles of sources into folders; what fails is noted and does not spoil the rest."""

    def __init__(self, network: Network, catalogue: Catalogue, feedback: QgsProcessingFeedback):
        self.network, self.catalogue, self.feedback = network, catalogue, feedback
        self._countries: dict[Box, list[str]] = {}
        self._failures: Counter[tuple[str, str]] = Counter()

    def tiles(self, source: Source, boxes: Sequence[Box]) -> list[Tile]:
        """Return the tiles of a source in boxes."""
        return tiles(source, boxes, self.countries_of)

    def countries_of(self, box: Box) -> list[str]:
        """Return the codes of the countries that QGIS's world map has in a box."""
        if box not in self._countries:
            area = QgsGeometry.fromRect(QgsRectangle(*box))
            world = read_countries(None, QgsProcessingContext().transformContext()).countries
            self._countries[box] = [
                each.code
                for each in world
                if each.code
                and each.area.boundingBox().intersects(area.boundingBox())
                and each.area.intersects(area)
            ]
        return self._countries[box]

    def windows(
        self, source: Source, boxes: Sequence[Box], folder: Path, got: Got, tick: Callable[[float], None]
    ) -> None:
        """Write the windows of a raster source in boxes to a folder, and note them in `got`."""
        wanted = self._tiles_or_none(source, boxes, got)
        for number, tile in enumerate(wanted):
            tick(number / len(wanted))
            self._tile(source, tile, folder, got, self._windows_of_tile)
        self._say_alike()
        tick(1.0)

    def files(
        self, source: Source, boxes: Sequence[Box], folder: Path, got: Got, tick: Callable[[float], None]
    ) -> None:
        """Write the whole files (members of a zip, answers of Overpass, GeoJSON) of a source to a folder."""
        wanted = self._tiles_or_none(source, boxes, got)
        for number, tile in enumerate(wanted):
            tick(number / len(wanted))
            self._tile(source, tile, folder, got, self._files_of_tile)
        self._say_alike()
        tick(1.0)

    def _tiles_or_none(self, source: Source, boxes: Sequence[Box], got: Got) -> list[Tile]:
        try:
            wanted = self.tiles(source, boxes)
        except DataProblem as problem:
            got.failed.append(NotFetched(source.id, source.kind, "", explained(problem)))
            return []
        if not wanted:
            reason = tr("The source has nothing where the facilities' water goes.")
            got.absent.append(NotFetched(source.id, source.kind, "", reason))
        return wanted

    def _tile(
        self,
        source: Source,
        tile: Tile,
        folder: Path,
        got: Got,
        fetch: Callable[[Source, Tile, Path, Got], None],
    ) -> None:
        """Fetch a tile, or that of the source that stands in for it where it is missing; note what fails."""
        self.network.look()
        try:
            self._fetched(fetch, source, tile, folder, got)
        except Missing as problem:
            other = self._stand_in(source)
            if other is not None:
                for each in self.tiles(other, tile.boxes):
                    self._tile(other, each, folder, got, fetch)
            else:
                got.absent.append(NotFetched(source.id, source.kind, tile.key, explained(problem)))
        except DataProblem as problem:
            if shutil.disk_usage(folder).free < DISK_FULL:
                raise
            reason = explained(problem)
            got.failed.append(NotFetched(source.id, source.kind, tile.key, reason))
            self._say_failure(source, tile, reason)

    def _say_failure(self, source: Source, tile: Tile, reason: str) -> None:
        """Warn of a tile; of those that fail alike, as all do without a network, only the first is told of at once."""
        alike = (source.id, reason.replace(tile.url, ""))
        self._failures[alike] += 1
        if self._failures[alike] == 1:
            self.feedback.pushWarning(
                told(tr("{source}, tile {tile}: {reason}"), source=source.id, tile=tile.key, reason=reason)
            )

    def _say_alike(self) -> None:
        for (source, _), count in self._failures.items():
            if count > 1:
                self.feedback.pushWarning(
                    told(
                        tr("{source}: {count} more {count:tile|tiles} failed in the same way."),
                        source=source,
                        count=count - 1,
                    )
                )
        self._failures.clear()

    def _fetched(
        self,
        fetch: Callable[[Source, Tile, Path, Got], None],
        source: Source,
        tile: Tile,
        folder: Path,
        got: Got,
    ) -> None:
        """Fetch a tile; what was missing when its server was last asked is so while that cannot be asked."""
        cache, note = self.network.cache, f"{tile.url}\nmissing"
        try:
            fetch(source, tile, folder, got)
        except Missing:
            if cache is not None:
                cache.know(note, Tag(0, "missing"))
            raise
        except Unreachable as problem:
            if cache is not None and cache.known(note) is not None:
                raise Missing(Reason("{url} is not there.", url=tile.url)) from problem
            raise

    def _stand_in(self, source: Source) -> Source | None:
        return None if source.missing.use is None else self.catalogue.source(source.missing.use)

    def _windows_of_tile(self, source: Source, tile: Tile, folder: Path, got: Got) -> None:
        made: list[Path] = []
        with tempfile.TemporaryDirectory(dir=folder, prefix=".tile-") as scratch:
            if source.format == "zip":
                whole = self._raster_of_zip(tile, Path(scratch))
            for box in tile.boxes:
                path = folder / f"{source.id}_{tile.key}_{box[0]:.4f}_{box[1]:.4f}.tif"
                if source.format == "zip":
                    there = cut_window(str(whole), box, path, source.nodata)
                else:
                    there = not self.network.on(
                        tile.url,
                        lambda remote, box=box, path=path: read_window(
                            remote, box, path, lambda done: self.network.look(), source.nodata
                        ),
                    ).empty
                if there:
                    made.append(path)
        for path in made:
            put_mark(path, None, self.feedback)
            got.add(source, path, tile.url)

    def _raster_of_zip(self, tile: Tile, folder: Path) -> Path:
        found = self._members(tile, folder)
        rasters = [path for path in found if path.suffix.lower() in (".tif", ".tiff")]
        if len(rasters) != 1:
            raise DataProblem(
                tr(
                    "{url}: {count} GeoTIFFs fit {member}, and one is needed. Correct the member in the catalogue."
                ).format(url=tile.url, count=len(rasters), member=tile.member)
            )
        return rasters[0]

    def _members(self, tile: Tile, folder: Path) -> list[Path]:
        found = self.network.on(
            tile.url,
            lambda remote: fetch_members(
                remote, tile.member or "*", folder, lambda done: self.network.look()
            ),
        )
        return [each.path for each in found]

    def _files_of_tile(self, source: Source, tile: Tile, folder: Path, got: Got) -> None:
        if source.format == "zip":
            own = folder / tile.key
            own.mkdir()
            for path in self._members(tile, own):
                got.add(source, path, tile.url)
            return
        path = folder / f"{source.id}_{tile.key}.json"
        if tile.body is None:
            self.network.fetch(tile.url, path, lambda done: self.network.look(), tile.sha256)
        else:
            self.network.post(tile.url, b"data=" + quote(tile.body).encode("ascii"), path)
        if source.format == "overpass":
            self.elements(path, tile.url)
        got.add(source, path, tile.url)

    def elements(self, path: Path, url: str) -> list[dict]:
        """Return the objects of an answer of Overpass; DataProblem for what is none."""
        name = urlsplit(url).netloc or url
        try:
            answer = json.loads(path.read_text(encoding="utf-8"))
        except ValueError as problem:
            raise DataProblem(
                tr(
                    "{name}: the answer is no JSON ({reason}). Try again later, or correct the catalogue."
                ).format(name=name, reason=problem)
            ) from problem
        return elements_of(answer, name)
