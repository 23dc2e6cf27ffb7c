"""What stands where on the hazard map and its enlargements: symbols, marks of several, frames, names."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.core import QgsRectangle

from ..data.background import towns
from ..data.captions import Captions
from ..data.crossings import Crossing
from ..data.facilities import rows_of_values, shown_names, values_of
from ..data.rated_by import SHIPPED, RatedBy
from ..data.rows import moved
from ..layout.enlarging import CROSSING, FACILITY, Arrangement, Enlargement, View, arranged, inner
from ..layout.gathering import Items
from ..layout.map_frame import MapFrame
from ..layout.page import Box
from ..look import palette, symbols

if TYPE_CHECKING:
    from pandas import DataFrame

# With another symbol nearer than this, a name would cover it; the number must do.
CROWDED_MM = 9.0
# An enlargement without a town is called by one that is no farther from its middle.
NEAR_TOWN_M = 15_000.0
# Of more runs of numbers a label says the first ones and the last: it would lie across the map.
MOST_RUNS = 4
# Facilities nearer than this share a place.
ONE_PLACE_M = 1.0
# A frame is no smaller, in mm, than what stands in it.
LEAST_FRAME_MM = 8.4


def arrange(
    facilities: "DataFrame",
    points: np.ndarray,
    crossings: list[Crossing],
    view: View,
    symbol_scale: float,
    rating: RatedBy = SHIPPED,
    corners: Sequence[Box] = (),
    pages: Callable[[int], Iterator[Box]] | None = None,
) -> tuple["DataFrame", Arrangement]:
    """Say where the symbols of facilities and crossings stand, the highest facilities first; crossings are told.

    Returns the facilities, of which `points` (n, 2) are the map coordinates, with shift_x_mm, shift_y_mm, map_letter
    and drawn_to, and with map_label: the names of those of the highest that stand free, and on enlargements of all.
    corners, pages: boxes for enlargements, as `arranged`.
    """
    count = len(facilities)
    sizes = [symbols.size_of(thi, symbol_scale, rating) for thi in values_of(facilities, "thi")]
    sizes += [palette.CROSSING_SIZE_MM * symbol_scale] * len(crossings)
    places = np.vstack([points, *((each.x, each.y) for each in crossings)])
    _, spots = np.unique((points / ONE_PLACE_M).round(), axis=0, return_inverse=True)
    items = Items(
        view.on_paper(places),
        np.array(sizes),
        np.array([FACILITY] * count + [CROSSING] * len(crossings)),
        np.concatenate([spots.reshape(-1), count + np.arange(len(crossings))]),
        palette.GROUP_SIZE_MM * symbol_scale,
    )
    made = arranged(places, items, view, corners, pages)
    for number, crossing in enumerate(crossings, start=count):
        crossing.shift_mm = tuple(made.shift[number].tolist())
        crossing.letter, crossing.drawn_to = made.letters[number], made.high[number]
    from pandas import array

    free = _free(places, items, made, view, CROWDED_MM * symbol_scale)
    numbers = values_of(facilities, "map_number")
    labels = [
        name if letter or (alone and number is not None) else None
        for name, alone, number, letter in zip(
            shown_names(facilities), free, numbers, made.letters, strict=False
        )
    ]
    return facilities.assign(
        shift_x_mm=made.shift[:count, 0],
        shift_y_mm=made.shift[:count, 1],
        map_letter=array(made.letters[:count], dtype="string"),
        drawn_to=array(made.high[:count], dtype="Int64"),
        map_label=labels,
    ), made


def _free(places: np.ndarray, items: Items, made: Arrangement, view: View, crowded_mm: float) -> list[bool]:
    """Return which items stand alone, with nothing near them on their map."""
    views = {None: view, **{each.letter: each.view for each in made.enlargements}}
    free = [False] * len(items.kinds)
    for letter, shown in views.items():
        grouped = {i for group in made.groups if group.on == letter for i in group.members}
        alone = [i for i, on in enumerate(made.letters) if on == letter and i not in grouped]
        marks = [(group.x, group.y, *group.shift) for group in made.groups if group.on == letter]
        single = np.column_stack([places[alone], np.zeros((len(alone), 2))]) if alone else np.empty((0, 4))
        every = np.vstack([single, *marks]) if marks else single
        stands = shown.on_paper(every[:, :2]) + every[:, 2:]
        if alone:
            stands[: len(alone)] += made.shift[alone]
        for number, item in enumerate(alone):
            apart = np.hypot(*(stands - stands[number]).T)
            apart[number] = np.inf
            free[item] = bool(apart.min(initial=np.inf) >= crowded_mm)
    return free


def group_rows(
    made: Arrangement, facilities: "DataFrame", crossings: list[Crossing]
) -> list[tuple[float, float, list[Any]]]:
    """Return the marks of several as rows of layers.GROUP_FIELDS."""
    classes, numbers = values_of(facilities, "thi_class"), values_of(facilities, "map_number")
    rated = [thi is not None for thi in values_of(facilities, "thi")]
    rows = []
    for group in made.groups:
        own = [i for i in group.members if i < len(classes)]
        if own:
            # They come by rank: the first is the highest.
            highest = classes[own[0]] if rated[own[0]] else None
            named = [numbers[i] for i in own if numbers[i] is not None]
        else:
            highest, named = None, [crossings[i - len(classes)].number for i in group.members]
        texts = [ranges(named) or None, label_of(named) or None]
        values = ["facility" if own else "crossing", len(group.members), highest, *texts]
        rows.append((group.x, group.y, [*values, group.on, *group.shift, group.low, group.high]))
    return rows


def ranges(numbers: Sequence[int]) -> str:
    """Return numbers as text: 1, 2, 3, 7 as "1–3, 7"."""
    return ", ".join(_runs(numbers))


def label_of(numbers: Sequence[int]) -> str:
    """Return numbers as a label, of many the first and the last and how many: "1–3, 7 … 41 (×9)".

    >>> label_of([1, 2, 3, 7, 9, 12, 20, 31, 41])
    '1–3, 7 … 41 (×9)'
    """
    runs = _runs(numbers)
    if len(runs) <= MOST_RUNS:
        return ", ".join(runs)
    return f"{', '.join(runs[:2])} … {max(numbers)} (×{len(numbers)})"


def _runs(numbers: Sequence[int]) -> list[str]:
    """Return the runs of numbers that follow each other, in order; two that do are no run."""
    runs: list[list[int]] = []
    for number in sorted(numbers):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return [f"{run[0]}–{run[-1]}" if len(run) > 2 else ", ".join(map(str, run)) for run in runs]


def frame_rows(made: Arrangement, names: dict[str, str]) -> list[tuple[QgsRectangle, list[Any]]]:
    """Return the frames as rows of layers.FRAME_FIELDS; none is smaller on paper than the mark in it."""
    marks = {group.letter: group for group in made.groups if group.letter}
    highs = {group.letter: group.high for group in made.groups if group.letter}
    rows = []
    for each in made.enlargements:
        extent = QgsRectangle(*each.view.extent)
        mark, metres = marks[each.letter], each.above.denominator / 1000.0
        x, y = mark.x + mark.shift[0] * metres, mark.y + mark.shift[1] * metres
        side = LEAST_FRAME_MM * metres
        extent.combineExtentWith(QgsRectangle(x - side / 2, y - side / 2, x + side / 2, y + side / 2))
        values = [each.letter, names[each.letter], round(each.view.denominator)]
        rows.append((extent, [*values, mark.low, highs[each.letter]]))
    return rows


def inset_frames(frame: MapFrame, made: Arrangement) -> list[tuple[MapFrame, int]]:
    """Return the frames of the enlargements, each with 1 : what is drawn on it alone is drawn up to."""
    lows = {group.letter: group.low for group in made.groups if group.letter}
    return [
        (replace(frame, extent=QgsRectangle(*each.view.extent), box=inner(each.box)), lows[each.letter])
        for each in made.enlargements
    ]


def place_names(
    enlargements: Sequence[Enlargement], facilities: "DataFrame", to_map, captions: Captions
) -> dict[str, str]:
    """Return what enlargements show, by letter: the region of their facilities, else a town on them, else countries."""
    known = [
        (row, moved(row.geometry, to_map).asPoint())
        for row in towns()
        if captions.names_place(row.get("name"), row.values)
    ]
    regions = list(rows_of_values(facilities, "region", "country"))
    names = {}
    for each in enlargements:
        own = [regions[i] for i in each.members if i < len(regions)]
        region = Counter(region for region, _ in own if region).most_common(1)
        inside = QgsRectangle(*each.view.extent)
        town = next((row for row, point in known if inside.contains(point)), None)
        if town is None:
            near = [(point.distance(inside.center()), row) for row, point in known]
            away, nearest = min(near, key=lambda each: each[0], default=(np.inf, None))
            town = nearest if away < NEAR_TOWN_M else None
        countries = list(dict.fromkeys(country for _, country in own if country))
        if region and region[0][1] > len(own) / 2:
            names[each.letter] = str(region[0][0])
        elif town is not None:
            names[each.letter] = captions.place(town.get("name"), town.values, " / ")
        else:
            names[each.letter] = ", ".join(captions.country(code, joint=" / ") for code in countries[:3])
    return names
