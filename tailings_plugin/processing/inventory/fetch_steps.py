"""The steps of getting open data: relief along the water in rounds, other sources where it went, the list of all."""

import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from ...about import VERSION
from ...errors import DataProblem
from ...open_data import manifest as manifests
from ...open_data.catalogue import Box, Catalogue, Source
from ...open_data.following import Water, Ways, boxes_of, coarse_squares, next_squares
from ...open_data.manifest import FetchedFile, Layer, Manifest, NotFetched, layer_of
from ...open_data.mosaic import write_mosaic, write_working_mosaic
from ...open_data.page import folder_page
from ...open_data.texts import size_label
from ...open_data.tiling import estimate
from ...open_data.vectors import write_countries, write_cut, write_ponds, write_settlements
from ...translation import explained, told, tr, user_language
from ..fetching.network import Network
from ..guard import check_file, put_mark
from ..run import Run
from .fetch_sources import RASTER_KINDS, Got, Piece, Sources

# What the files of a folder are called: rasters are a mosaic over the pieces in a folder of their kind.
RASTER, VECTOR = ".vrt", ".gpkg"
PAGE, LIST = "open_data.html", manifests.NAME
# Paths that still leave what was fetched after so many rounds are told of.
MOST_ROUNDS = 20


@dataclass(frozen=True)
class Wanted:
    """Facilities (longitude, latitude in degrees) and how far to follow their water, and squares of an extent."""

    longitude: np.ndarray
    latitude: np.ndarray
    reach_km: float | None
    squares: frozenset[tuple[int, int]] = frozenset()


class FetchSteps:
    """Fetches into the stages of a folder; `stages`: name of a subfolder ("" the folder itself) -> where it is made."""

    def __init__(
        self,
        run: Run,
        network: Network,
        catalogue: Catalogue,
        chosen: Sequence[Source],
        stages: dict[str, Path],
    ):
        self.run, self.network, self.catalogue, self.chosen = run, network, catalogue, chosen
        self.stages, self.main = stages, stages[""]
        self.sources = Sources(network, catalogue, run.feedback)
        self.layers: list[Layer] = []
        self.not_fetched: list[NotFetched] = []
        self.squares: frozenset[tuple[int, int]] = frozenset()

    @property
    def boxes(self) -> list[Box]:
        """The boxes that were asked for."""
        return boxes_of(self.squares)

    def find_boxes(self, wanted: Wanted) -> None:
        """Find where the water goes by the embedded relief, and say what will be fetched before the first byte."""
        self.squares = wanted.squares
        if len(wanted.longitude):
            self.run.feedback.setProgressText(tr("Following the water over the plugin's own relief"))
            found, off = coarse_squares(
                wanted.longitude, wanted.latitude, wanted.reach_km or 0.0, self.run.tick(0, 5)
            )
            self.squares |= found
            if off:
                self.run.feedback.pushInfo(
                    told(
                        tr(
                            "{count} {count:facility lies|facilities lie} off the plugin's own relief: what is "
                            "around {count:it|them} is fetched, and on along {count:its|their} water in rounds."
                        ),
                        count=off,
                    )
                )
        for source in self.chosen:
            self._say(source)

    def _say(self, source: Source) -> None:
        language = user_language()
        try:
            size = estimate(source, self.sources.tiles(source, self.boxes))
        except DataProblem:
            size = None
        self.run.feedback.pushInfo(
            told(
                tr("{source}: {title}; {size}; licence: {licence}"),
                source=source.id,
                title=source.title_in(language),
                size=tr("size unknown")
                if size is None
                else told(tr("about {size}"), size=size_label(size, language)),
                licence=source.licence.name,
            )
        )
        note = source.note_in(language)
        if note:
            self.run.feedback.pushInfo(f"{source.id}: {note}")

    def relief(self, source: Source, wanted: Wanted) -> None:
        """Fetch relief along the coarse paths, and on from where the fine ones leave it; DataProblem where it fails."""
        got, folder = Got(), self.stages[source.kind]
        self.run.feedback.setProgressText(source.title_in(user_language()))
        self.sources.windows(source, self.boxes, folder, got, self.run.tick(5, 30))
        self._refuse_failed(got)
        whole = Water(
            wanted.longitude, wanted.latitude, np.full(len(wanted.longitude), wanted.reach_km or 0.0)
        )
        water, is_whole = whole, True
        for number in range(MOST_ROUNDS):
            if not len(whole) or not got.pieces:
                break
            start, step = 30 + 30 * number / MOST_ROUNDS, 30 / MOST_ROUNDS
            more = self._followed(source, got, water, self.run.tick(start, start + step / 2))
            if not more.squares and not is_whole:
                # No piece of the way leaves any more: once more from the facilities, to be sure.
                more = self._followed(source, got, whole, self.run.tick(start, start + step / 2))
            if not more.squares:
                break
            water, is_whole = more.water, False
            self.squares |= more.squares
            self.run.feedback.pushInfo(
                told(
                    tr(
                        "Round {number}: the water leaves what was fetched at {count} {count:place|places}; "
                        "more is fetched."
                    ),
                    number=number + 1,
                    count=len(water),
                )
            )
            tick = self.run.tick(start + step / 2, start + step)
            self.sources.windows(source, boxes_of(more.squares), folder, got, tick)
            self._refuse_failed(got)
        else:
            self.run.feedback.pushWarning(
                told(
                    tr(
                        "The water still leaves what was fetched at {count} {count:place|places} after "
                        "{rounds} {rounds:round|rounds}."
                    ),
                    count=len(water),
                    rounds=MOST_ROUNDS,
                )
            )
        if not got.pieces:
            raise DataProblem(
                tr(
                    "{source}: there is no relief where the facilities are. Check their coordinates, or choose another "
                    "source."
                ).format(source=source.id)
            )
        self._mosaic(source, got)

    def _followed(self, source: Source, got: Got, water: Water, tick: Callable[[float], None]) -> Ways:
        """Return where water leaves the relief that came so far."""
        self.run.feedback.setProgressText(tr("Following the water over what was fetched"))
        working = self.main / f".{source.id}.vrt"
        write_working_mosaic(working, [each.path for each in got.all_pieces(source)])
        try:
            return next_squares(str(working), water, self.squares, tick)
        finally:
            working.unlink(missing_ok=True)

    def _refuse_failed(self, got: Got) -> None:
        """Raise DataProblem when a tile of the relief could not be fetched although it may be there."""
        for each in got.failed:
            raise DataProblem(
                tr(
                    "The relief could not be fetched, and nothing else was; what came is kept in the cache. {source}, "
                    "tile {tile}: {reason}"
                ).format(source=each.source, tile=each.tile or "-", reason=each.reason)
            )

    def raster(self, source: Source, tick: Callable[[float], None]) -> None:
        """Fetch another raster where the water goes."""
        got = Got()
        self.sources.windows(source, self.boxes, self.stages[source.kind], got, tick)
        self._mosaic(source, got)

    def _mosaic(self, source: Source, got: Got) -> None:
        self.not_fetched += got.not_fetched
        if not got.pieces:
            return
        name, pieces = self._name(source, RASTER), got.all_pieces(source)
        try:
            write_mosaic(
                self.main / name,
                [each.path for each in pieces],
                source.kind,
                source.title_in(user_language()),
                source.unit,
                smooth=source.kind == "relief",
            )
        except DataProblem as problem:
            if source.kind == "relief":
                raise
            self._drop(source, pieces, explained(problem))
            return
        for of, own in got.pieces.items():
            files = [each.listed(f"{source.kind}/{each.path.name}") for each in own]
            self._list(self.catalogue.source(of), name, files)

    def _drop(self, source: Source, pieces: Sequence[Piece], reason: str) -> None:
        for each in pieces:
            each.path.unlink(missing_ok=True)
        self.not_fetched.append(NotFetched(source.id, source.kind, "", reason))
        self.run.feedback.pushWarning(f"{source.id}: {reason}")

    def vector(self, source: Source, tick: Callable[[float], None]) -> None:
        """Fetch the files of a vector source, and write what touches the boxes as a GeoPackage."""
        got, name = Got(), self._name(source, VECTOR)
        with tempfile.TemporaryDirectory(dir=self.main, prefix=".files-") as scratch:
            self.sources.files(source, self.boxes, Path(scratch), got, lambda done: tick(0.8 * done))
            self.not_fetched += got.not_fetched
            pieces = got.all_pieces(source)
            if not pieces:
                return
            try:
                self._write(source, pieces, self.main / name, lambda done: tick(0.8 + 0.2 * done))
            except DataProblem as problem:
                (self.main / name).unlink(missing_ok=True)
                self._drop(source, (), explained(problem))
                return
        put_mark(self.main / name, None, self.run.feedback)
        moments = {each.url: each.moment for each in pieces}
        url, moment = next(iter(moments.items()))
        self._list(source, name, [Piece(self.main / name, url, moment).listed(name)])

    def _write(
        self, source: Source, pieces: Sequence[Piece], out: Path, tick: Callable[[float], None]
    ) -> None:
        layer, title = Path(out).stem, source.title_in(user_language())
        if source.format == "overpass":
            elements = [each for piece in pieces for each in self.sources.elements(piece.path, piece.url)]
            write = write_ponds if source.kind == "tailings_ponds" else write_settlements
            write(elements, out, layer, title, source.credit, tick)
            return
        paths = [each.path for each in pieces]
        if source.format == "zip":
            paths = [path for path in paths if path.suffix.lower() in (".shp", ".gpkg", ".geojson")]
        if not paths:
            raise DataProblem(
                tr(
                    "{source}: no layer is among what fits {member}. Correct the member in the catalogue."
                ).format(source=source.id, member=source.member)
            )
        write_layer = write_countries if source.kind == "countries" else write_cut
        write_layer([str(path) for path in paths], self.boxes, out, layer, title, source.credit, tick)

    def _name(self, source: Source, ending: str) -> str:
        """Return the name of a source's file: that of the kind for the first of it, else with the id of the source."""
        taken = {each.file for each in self.layers}
        name = f"{source.kind}{ending}"
        return name if name not in taken else f"{source.kind}_{source.id}{ending}"

    def _list(self, source: Source, name: str, files: Sequence[FetchedFile]) -> None:
        self.layers.append(layer_of(source, self.main, name, files))

    def finish(self, reach_km: float | None) -> Manifest:
        """Write the page and, last of all, the list of what was fetched; both are marked and all is read again.

        DataProblem when nothing at all was fetched.
        """
        if not self.layers:
            reasons = list(dict.fromkeys(f"{each.source}: {each.reason}" for each in self.not_fetched))
            raise DataProblem(
                tr("Nothing was fetched. {reasons} Choose other sources, or another place.").format(
                    reasons=" ".join(reasons[:5])
                )
            )
        made = Manifest(
            self.main,
            f"tailings_plugin {VERSION}",
            datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            reach_km,
            tuple(self.boxes),
            manifests.identity_of(self.catalogue),
            tuple(self.layers),
            tuple(self.not_fetched),
        )
        (self.main / PAGE).write_text(folder_page(made, user_language()), encoding="utf-8")
        manifests.write(made)
        for name in (*{each.file for each in self.layers}, PAGE, LIST):
            put_mark(self.main / name, None, self.run.feedback)
        for stage in self.stages.values():
            for path in sorted(stage.iterdir()):
                self.network.look()
                if path.suffix != RASTER:  # its pieces are in their places only later
                    check_file(path)
        return made


def raster_kinds(chosen: Sequence[Source]) -> list[str]:
    """Return the kinds of sources that are kept as pieces in a folder of their own."""
    return [kind for kind in RASTER_KINDS if any(each.kind == kind for each in chosen)]
