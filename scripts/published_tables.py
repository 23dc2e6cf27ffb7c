"""Writes the tables of docs/validation.md that hold rivers, borders and people against published figures.

Run with python3 scripts/published_tables.py (numpy and GDAL); with --check nothing is written, and the exit code is 1
where the page says something else. Borders need the files of ../shared/data (TAILINGS_SHARED_DATA): where they are
missing their table is left as it is.
"""

import csv
import os
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

import numpy as np
from osgeo import ogr

PROJECT = Path(__file__).parents[1]
sys.path.insert(0, str(PROJECT))

from tailings_plugin import basin  # noqa: E402 - after the path
from tailings_plugin.basin.grid.measure import metres_per_degree  # noqa: E402
from tailings_plugin.basin.paths.ends import KINDS, Sink  # noqa: E402
from tailings_plugin.basin.paths.windows import trace_on  # noqa: E402
from tailings_plugin.places import embedded  # noqa: E402

PUBLISHED = PROJECT / "docs" / "validation" / "published.csv"
PAGE = PROJECT / "docs" / "validation.md"
SHARED = Path(os.environ.get("TAILINGS_SHARED_DATA", PROJECT.parent / "shared" / "data"))
BORDERS = {
    "QGIS": (SHARED / "borders" / "qgis_worldmap_countries_ca.gpkg", "iso_a2"),
    "DCW": (SHARED / "borders" / "dcw_countries_ca.gpkg", "iso2"),
}
# Shared borders of the two layers: lines of one within so many degrees of the other country, and the step along them.
TOUCHING_DEG, STEP_DEG = 0.02, 0.005
START, END = "<!-- {kind}: made by scripts/published_tables.py -->\n", "<!-- end of {kind} -->\n"


def published(kind: str) -> dict[str, float]:
    """Return the published values of a kind by name."""
    with PUBLISHED.open(encoding="utf-8", newline="") as file:
        return {row["name"]: float(row["value"]) for row in csv.DictReader(file) if row["kind"] == kind}


def line_km(longitude: np.ndarray, latitude: np.ndarray) -> float:
    """Return the length of a line in km on the WGS 84 ellipsoid, step by step at each step's middle latitude."""
    east_m, north_m = metres_per_degree((latitude[:-1] + latitude[1:]) / 2)
    return float(np.hypot(np.diff(longitude) * east_m, np.diff(latitude) * north_m).sum()) / 1000


@cache
def routed():
    """Return the flow directions of the embedded relief with its inland sinks."""
    sinks = [
        Sink(KINDS[each.values["kind"]], point=each.point, radius_km=each.values["radius_km"])
        for each in embedded.inland_sinks()
    ]
    return basin.flow_directions(embedded.DATA_FOLDER / "relief_etopo5_burnt.tif", sinks)


def river_lengths() -> dict[str, tuple[float, float, float]]:
    """Return by river: path from the source of its line over the embedded relief, line, published, km each."""
    lines = {river.name: river.parts[0][0] for river in embedded.rivers()}
    found = {}
    for name, value in published("river").items():
        line = lines[name]
        paths = trace_on(routed(), line[:1, 0], line[:1, 1]).paths
        found[name] = (float(paths.length_m[0]) / 1000, line_km(*line.T), value)
    return found


def countries(layer: str) -> dict[str, ogr.Geometry]:
    """Return the countries of a layer by their code."""
    path, field = BORDERS[layer]
    found: dict[str, ogr.Geometry] = {}
    dataset = ogr.Open(str(path))
    for feature in dataset.GetLayer(0):
        code, shape = feature[field], feature.GetGeometryRef().Buffer(0)
        found[code] = found[code].Union(shape) if code in found else shape
    return found


def shared_border(one: ogr.Geometry, other: ogr.Geometry) -> list[np.ndarray]:
    """Return the lines (n, 2), degrees, of one country's boundary that touch another country."""
    common = one.Boundary().Intersection(other.Buffer(TOUCHING_DEG))
    common.Segmentize(STEP_DEG)
    parts = [common.GetGeometryRef(number) for number in range(common.GetGeometryCount())] or [common]
    return [np.array(part.GetPoints())[:, :2] for part in parts if part.GetPointCount() > 1]


def border_lengths() -> dict[str, tuple[float, float, float, float, float]]:
    """Return by border: km of QGIS's, of DCW's, published; half and 95 % of QGIS's lie within so many km of DCW's."""
    layers = {name: countries(name) for name in BORDERS}
    found = {}
    for pair, value in published("border").items():
        one, other = pair.split("-")
        lines = {name: shared_border(shapes[one], shapes[other]) for name, shapes in layers.items()}
        lengths = {name: sum(line_km(*line.T) for line in each) for name, each in lines.items()}
        apart = distances_km(np.vstack(lines["QGIS"]), np.vstack(lines["DCW"]))
        found[pair] = (lengths["QGIS"], lengths["DCW"], value, *np.quantile(apart, (0.5, 0.95)))
    return found


def first_borders() -> tuple[int, int, float, float]:
    """Return of the example's facilities with a border on both layers: how many, of how many the same countries follow.

    And how far their first border differs, km along the path: half of them at most, and the largest.
    """
    with (embedded.DATA_FOLDER / "example_inventory.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["longitude"]]
    points = np.array([[float(row["longitude"]), float(row["latitude"])] for row in rows])
    tables = [
        basin.trace(routed(), points, countries=path, country_field=field).table()
        for path, field in BORDERS.values()
    ]
    one, other = tables
    apart = np.abs(one["border_km"] - other["border_km"]).to_numpy(dtype=float, na_value=np.nan)
    both = np.isfinite(apart)
    same = (one["countries"] == other["countries"]).to_numpy(dtype=bool)
    return int(both.sum()), int((same & both).sum()), float(np.median(apart[both])), float(apart[both].max())


def distances_km(points: np.ndarray, others: np.ndarray) -> np.ndarray:
    """Return how far each of (n, 2) points, degrees, is from the nearest of others, which lie close to each other."""
    scales = np.transpose(metres_per_degree(points[:, 1])) / 1000
    return np.array(
        [np.hypot(*((others - point) * scale).T).min() for point, scale in zip(points, scales, strict=True)]
    )


def people() -> dict[str, tuple[int, float]]:
    """Return by town, and for all of Kyrgyzstan together (KG): people of the plugin's list, and published."""
    towns = [each for each in embedded.settlements() if each.values["country"] == "KG"]
    listed = {each.name: each.values["population"] for each in towns}
    found = {name: (listed[name], value) for name, value in published("town").items()}
    return {**found, "KG": (sum(listed.values()), published("country")["KG"])}


def _table(head: str, rows: list[list[str]]) -> str:
    lines = [head, "|" + "---|" * head.strip("|").count("|") + "---|"]
    return "\n".join(lines + ["| " + " | ".join(row) + " |" for row in rows]) + "\n"


def rivers_table() -> str:
    """Return the table of rivers in Markdown."""
    rows = [
        [name, f"{path:,.0f}", f"{line:,.0f}", f"{value:,.0f}", f"{100 * path / value:.0f} %"]
        for name, (path, line, value) in river_lengths().items()
    ]
    return _table("| river | path km | mapped line km | published km | path of published |", rows)


def borders_table() -> str:
    """Return the table of borders in Markdown."""
    rows = [
        [pair, f"{qgis:,.0f}", f"{dcw:,.0f}", f"{value:,.0f}", f"{half:.1f}", f"{most:.1f}"]
        for pair, (qgis, dcw, value, half, most) in border_lengths().items()
    ]
    head = "| border | QGIS's map km | DCW km | published km | half within km | 95 % within km |"
    return _table(head, rows)


def first_borders_table() -> str:
    """Return the table of first borders in Markdown."""
    count, same, half, most = first_borders()
    head = (
        "| facilities with a border on both maps | same countries in order | half differ by km | largest km |"
    )
    return _table(head, [[str(count), str(same), f"{half:.1f}", f"{most:.1f}"]])


def people_table() -> str:
    """Return the table of towns in Markdown."""
    rows = [
        [
            "all of Kyrgyzstan" if name == "KG" else name,
            f"{listed:,.0f}",
            f"{value:,.0f}",
            f"{listed / value:.2f}",
        ]
        for name, (listed, value) in people().items()
    ]
    return _table("| place | people in the plugin's list | published | ratio |", rows)


TABLES: dict[str, Callable[[], str]] = {
    "rivers": rivers_table,
    "people": people_table,
    "borders": borders_table,
    "first borders": first_borders_table,
}
# These need the files of SHARED.
ON_SHARED = ("borders", "first borders")


def written(page: str, kinds: list[str]) -> str:
    """Return the text of the page with the tables of these kinds as they are computed now."""
    for kind in kinds:
        before, rest = page.split(START.format(kind=kind))
        _, after = rest.split(END.format(kind=kind))
        page = before + START.format(kind=kind) + TABLES[kind]() + END.format(kind=kind) + after
    return page


def main() -> int:
    kinds = [kind for kind in TABLES if kind not in ON_SHARED or SHARED.is_dir()]
    page = PAGE.read_text(encoding="utf-8")
    made = written(page, kinds)
    if "--check" in sys.argv[1:]:
        print("as computed" if made == page else "the tables of docs/validation.md are not what is computed")
        return int(made != page)
    PAGE.write_text(made, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
