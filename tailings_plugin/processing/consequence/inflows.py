"""Hydrographs of simulated flows (HYDROGRAPHS of simulateflow) as rivers start from them."""

from collections.abc import Sequence

import numpy as np

from ...consequence.flow_hydrographs import BAND
from ...consequence.inflow import Inflow, InflowTimeline, entry_of, inflow_timeline
from ...consequence.travel_time import Timeline
from ...errors import DataProblem
from ...translation import figure, told, tr
from ..frames import Frame, read_frame, refuse_twice, require_fields
from ..run import Run
from .path_layer import PathLayer

TIMES = tuple(f"{what}_{name}_min" for what in ("start", "peak", "end") for name in BAND)
PEAKS, VOLUMES = (
    tuple(f"{what}_{name}_{unit}" for name in BAND) for what, unit in (("peak", "m3s"), ("volume", "m3"))
)
# So many facilities are told of one by one; the fields have all.
MOST_TOLD = 20


def with_inflows(run: Run, layer: PathLayer, lines: Sequence[Timeline]) -> list[Timeline]:
    """Return the timelines, those of paths with hydrographs of a simulated flow starting from them."""
    source = run.source("HYDROGRAPHS")
    if source is None:
        return list(lines)
    columns = ("facility_id", "distance_km", *TIMES, *PEAKS, *VOLUMES, "runs", "runs_passed")
    frame = read_frame(source, columns)
    require_fields(frame, columns, tr("Take the HYDROGRAPHS of simulateflow."))
    refuse_twice(layer.facilities, layer.frame.layer)
    inflows = _inflows(frame)
    found = [
        inflow_timeline(line, inflows[name]) if name in inflows else line
        for name, line in zip(layer.facilities, lines, strict=True)
    ]
    _tell(run, layer, found, len(inflows))
    return found


def _inflows(frame: Frame) -> dict[str, Inflow]:
    """Return the hydrographs of each facility, in the order of its path."""
    km, facilities = frame.numbers("distance_km"), frame.texts("facility_id")
    start, peak, end = (
        np.stack([frame.numbers(name) for name in names], axis=1) / 60
        for names in (TIMES[:3], TIMES[3:6], TIMES[6:])
    )
    peaks, volumes = (np.stack([frame.numbers(name) for name in names], axis=1) for names in (PEAKS, VOLUMES))
    for row in np.flatnonzero(np.isnan(km) | np.isnan(start[:, 0]))[:1]:
        raise DataProblem(
            "Layer {layer}, feature {feature}: a hydrograph of facility {facility} has no distance_km or no "
            "start_p10_min. Take the HYDROGRAPHS of simulateflow as they are.",
            layer=frame.layer,
            feature=frame.features[row].id(),
            facility=facilities[row],
        )
    passed, runs = frame.numbers("runs_passed"), frame.numbers("runs")
    found = {}
    for name in dict.fromkeys(each for each in facilities if each is not None):
        rows = np.flatnonzero(facilities == name)
        rows = rows[np.argsort(km[rows], kind="stable")]
        entry = entry_of(passed[rows], runs[rows])
        at = rows[entry]
        found[name] = Inflow(km[rows] * 1000, start[rows], entry, peak[at], end[at], peaks[at], volumes[at])
    return found


def _tell(run: Run, layer: PathLayer, lines: Sequence[Timeline], given: int) -> None:
    """Say in the log where rivers start, with what, and of whom the hydrographs lie on no path."""
    own = [
        (name, line)
        for name, line in zip(layer.facilities, lines, strict=True)
        if isinstance(line, InflowTimeline)
    ]
    for name, line in own[:MOST_TOLD]:
        inflow = line.inflow
        run.feedback.pushInfo(
            told(
                tr(
                    "{facility}: the river starts {km} km down the path from the hydrograph of the simulated flow, "
                    "{minutes} min after the release, with {peak} m³/s at its peak ({peaks}) and {volume} m³ "
                    "({volumes})."
                ),
                facility=name,
                km=figure(line.inflow_m / 1000, 2),
                minutes=figure(inflow.start_h[inflow.entry, 0] * 60, 0),
                peak=figure(inflow.peak_m3_s[1], 0),
                peaks=_span(inflow.peak_m3_s),
                volume=figure(inflow.volume_m3[1], 0),
                volumes=_span(inflow.volume_m3),
            )
        )
    if given > len(own):
        run.feedback.pushWarning(
            told(
                tr(
                    "HYDROGRAPHS of {count} of {total} facilities lie on no path of theirs: these start as without."
                ),
                count=given - len(own),
                total=given,
            )
        )


def _span(band: np.ndarray) -> str:
    return f"{figure(band[0], 0)} – {figure(band[2], 0)}"
