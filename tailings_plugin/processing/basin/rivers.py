"""River lines of a layer as a network, by the pointers of its fields or by how the lines meet."""

from collections.abc import Sequence

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingFeatureSource,
)

from ...basin.grid.raster_file import grid_of, open_raster
from ...basin.grid.relief import heights_at
from ...basin.paths.ends import INLAND_SINK, SEA, VOID
from ...basin.paths.network import Network, from_ends, from_pointers, snap_to_lines
from ...basin.paths.pointers import as_id, resolve_pointers
from ...errors import DataProblem
from ...inventory.positions.coordinates import WGS84
from ...qgis_values import from_qgis
from ...translation import told, tr
from ..geometry import Shape, read_shapes, transform_arrays
from ..reliefs import say_too_low
from ..run import Run

DEFAULT_RIVER_ID, DEFAULT_NEXT = "HYRIV_ID", "NEXT_DOWN"

# HydroRIVERS: 1 where the river never reaches the sea.
ENDORHEIC = "endorheic"


def pointer_network(
    run: Run,
    source: QgsProcessingFeatureSource,
    id_index: int,
    next_index: int,
    x: np.ndarray,
    y: np.ndarray,
    radius_m: float,
) -> Network:
    """Return the lines near the points x, y (degrees) and those below them, by the pointers of the layer."""
    shapes, lines = _single_lines(run, source)
    fields = source.fields()
    pointers = resolve_pointers(
        [from_qgis(shape.feature[id_index]) for shape in shapes],
        [from_qgis(shape.feature[next_index]) for shape in shapes],
        source.sourceName(),
        fields[id_index].name(),
        fields[next_index].name(),
    )
    if pointers.cut.any():
        run.feedback.pushWarning(
            told(
                tr(
                    "Layer {layer}: {count} {count:line points|lines point} at a line that is not in it, "
                    "the first is {id}; paths that get there end at the edge of the data."
                ),
                layer=source.sourceName(),
                count=int(pointers.cut.sum()),
                id=pointers.ids[int(np.argmax(pointers.cut))],
            )
        )
    starts = snap_to_lines(lines, x, y, radius_m, run.tick(20.0, 40.0)).line
    tick = run.tick(40.0, 60.0)
    return from_pointers(pointers, lines, _ends(source, shapes), starts[starts >= 0], tick)


def _single_lines(run: Run, source: QgsProcessingFeatureSource) -> tuple[list[Shape], list[np.ndarray]]:
    """Return features and their lines in degrees; parts that follow each other are one line."""
    shapes, lines = [], []
    for shape in read_shapes(source, QgsCoordinateReferenceSystem(WGS84), run.context, None, run.feedback):
        line = _joined(shape.lines)
        if line is None:
            raise DataProblem(
                tr(
                    "Layer {layer}, feature {id} has {count} separate parts; a river with a pointer must be "
                    "one line. Join or split it."
                ).format(layer=source.sourceName(), id=shape.feature.id(), count=len(shape.lines))
            )
        shapes.append(shape)
        lines.append(line)
    _require_lines(lines, source)
    return shapes, lines


def _joined(parts: Sequence[np.ndarray]) -> np.ndarray | None:
    line = parts[0]
    for part in parts[1:]:
        if (part[0] != line[-1]).any():
            return None
        line = np.concatenate([line, part[1:]])
    return line


def _require_lines(lines: Sequence[np.ndarray], source: QgsProcessingFeatureSource) -> None:
    if not lines:
        raise DataProblem(
            tr("Layer {layer} has no lines. Choose the layer of the rivers.").format(
                layer=source.sourceName()
            )
        )


def _ends(source: QgsProcessingFeatureSource, shapes: Sequence[Shape]) -> np.ndarray:
    """Return where the water of a last line goes: by HydroRIVERS' field ENDORHEIC, else nobody knows."""
    index = source.fields().lookupField(ENDORHEIC)
    if index < 0:
        return np.full(len(shapes), VOID, dtype=np.uint8)
    kinds = {"1": INLAND_SINK, "0": SEA}
    return np.array([kinds.get(as_id(from_qgis(s.feature[index])), VOID) for s in shapes], dtype=np.uint8)


def joined_network(
    run: Run, source: QgsProcessingFeatureSource, relief: str | None, tolerance_m: float
) -> Network:
    """Return the network of lines without pointers, directed by a relief where there is one."""
    names, lines = [], []
    for shape in read_shapes(source, QgsCoordinateReferenceSystem(WGS84), run.context, None, run.feedback):
        for part in shape.lines:
            names.append(str(shape.feature.id()))
            lines.append(part)
    _require_lines(lines, source)
    heights = None if relief is None else _end_heights(run, relief, lines)
    joined = from_ends(names, lines, tolerance_m, source.sourceName(), heights, run.tick(20.0, 60.0))
    run.feedback.pushInfo(
        told(
            tr(
                "{lines} {lines:line|lines} without pointers: {joined} {joined:goes|go} on in "
                "another, {ends} {ends:ends|end}, {turned} {turned:was|were} turned by the relief."
            ),
            lines=len(lines),
            joined=int((joined.network.after >= 0).sum()),
            ends=int((joined.network.after < 0).sum()),
            turned=len(joined.turned),
        )
    )
    if joined.forks:
        run.feedback.pushWarning(
            told(
                tr(
                    "At {count} {count:fork|forks} the straightest line was followed; the first is at "
                    "feature {id}."
                ),
                count=len(joined.forks),
                id=names[joined.forks[0]],
            )
        )
    return joined.network


def _end_heights(run: Run, relief: str, lines: Sequence[np.ndarray]) -> np.ndarray:
    """Return the heights (lines, 2) of a relief at the starts and ends of lines."""
    ends = np.array([[line[0], line[-1]] for line in lines]).reshape(-1, 2)
    crs = QgsCoordinateReferenceSystem.fromWkt(grid_of(open_raster(relief), relief).crs_wkt)
    x, y = transform_arrays(ends[:, 0], ends[:, 1], QgsCoordinateReferenceSystem(WGS84), crs, run.context)
    return heights_at(relief, x, y, say_too_low(run)).reshape(-1, 2)
