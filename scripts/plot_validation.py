"""Draws the figures of docs/validation.md: relations against recorded failures, and the zone of Ak-Tyuz.

Run with .venv/bin/python scripts/plot_validation.py; Ak-Tyuz needs the SRTM tile of the shared test data.
"""

import os
import sys
from pathlib import Path

import matplotlib as mpl
import numpy as np

PROJECT = Path(__file__).parents[1]
sys.path.insert(0, str(PROJECT))
mpl.use("Agg")

import matplotlib.pyplot as plt  # noqa: E402 - after the choice of the backend
from coverage_table import failures, predictions  # noqa: E402 - beside this script

from tailings_plugin.consequence import breach  # noqa: E402 - after the path

DOCS = PROJECT / "docs" / "validation"
SHARED = Path(os.environ.get("TAILINGS_SHARED_DATA", PROJECT.parent / "shared" / "data"))
SRTM = SHARED / "dem" / "srtm3_issykkul_kemin_almaty_n42-44_e076-078.tif"
AK_TYUZ = (76.127, 42.877)
# Released volumes drawn, m3: the true one is not known.
AK_TYUZ_VOLUMES = (0.1e6, 0.3e6, 0.6e6)
# Named in the figures and shown in the tables.
BEST_KNOWN = (
    "Brumadinho 2019",
    "Fundao 2015",
    "Mount Polley 2014",
    "Kolontar 2010",
    "Baia Mare 2000",
    "Los Frailes 1998",
    "Merriespruit 1994",
    "Stava 1985",
    "Bafokeng 1974",
    "Buffalo Creek 1972",
    "Mailuu-Suu No. 7 1958",
    "Williamson 2022",
)
MARKS = {"rico": ("o", "#1b6ca8"), "larrauri": ("s", "#c1440e"), "piciullo": ("^", "#4b7f2c")}


def scatter(observed, table, key, scale, limits, title, band, path) -> None:
    """Draw predicted against observed on logarithmic axes, with the 90 % band of one relation."""
    figure, axes = plt.subplots(figsize=(6.4, 6.0))
    line = np.array(limits)
    axes.fill_between(
        line, line / 10**band.p95, line / 10**band.p5, color="#dddddd", label="90 % of failures (Rico)"
    )
    axes.plot(line, line, color="black", linewidth=0.8, label="predicted = observed")
    for name, estimate in predictions(table).items():
        values = estimate[key] / scale
        if np.isfinite(values).any():
            mark, colour = MARKS[name]
            axes.plot(
                observed,
                values,
                mark,
                color=colour,
                markersize=4,
                alpha=0.7,
                label=breach.RELATIONS[name].reference,
            )
    for name, x, y in zip(table["name"], observed, predictions(table)["rico"][key] / scale, strict=True):
        if name in BEST_KNOWN and np.isfinite(x + y):
            axes.annotate(name, (x, y), xytext=(4, -8), textcoords="offset points", fontsize=6)
    axes.set(
        xscale="log",
        yscale="log",
        xlim=limits,
        ylim=limits,
        xlabel=f"observed {title}",
        ylabel=f"predicted {title}",
    )
    axes.grid(True, which="major", linewidth=0.3)
    axes.legend(fontsize=7, loc="upper left")
    figure.tight_layout()
    figure.savefig(path, metadata={"Date": None})
    plt.close(figure)


def ak_tyuz(path: Path) -> None:
    """Trace the path of Ak-Tyuz on SRTM, make zones of several volumes, and draw them on a hillshade."""
    from osgeo import gdal
    from qgis.core import QgsApplication

    app = QgsApplication([], False)
    app.initQgis()
    from tailings_plugin.processing.basin.tracedownstream import TraceDownstream
    from tailings_plugin.processing.consequence.inundationzone import InundationZone
    from tests.layers import memory_layer, run_algorithm

    place = f"Point({AK_TYUZ[0]} {AK_TYUZ[1]})"
    rows = [(place, ["Ak-Tyuz", *AK_TYUZ_VOLUMES])]
    fields = "facility_id:string,released_p5_m3:double,released_m3:double,released_p95_m3:double"
    facility = memory_layer("Point", "EPSG:4326", fields, rows)
    outputs = {"OUTPUT": "memory:", "SECTIONS": "memory:"}
    _, traced = run_algorithm(TraceDownstream, {"INPUT": facility, "RELIEF": str(SRTM), "OUTPUT": "memory:"})
    chosen = {"INPUT": facility, "PATHS": traced["OUTPUT"], "RELIEF": str(SRTM), "BAND": 1.0, **outputs}
    _, made = run_algorithm(InundationZone, chosen)

    west, east, south, north = 76.0, 76.14, 42.79, 42.89
    raster = gdal.Open(str(SRTM))
    left, width, _, top, _, height = raster.GetGeoTransform()
    column, row = round((west - left) / width), round((north - top) / height)
    heights = raster.ReadAsArray(
        column, row, round((east - west) / width), round((south - north) / height)
    ).astype(float)
    slope_south, slope_east = np.gradient(heights)
    shade = (1 + (slope_south + slope_east) / np.hypot(np.hypot(slope_south, slope_east), 40)) / 2
    figure, axes = plt.subplots(figsize=(7, 6.2))
    axes.imshow(shade, cmap="gray", vmin=-0.2, vmax=1.4, extent=(west, east, south, north))
    zones = sorted(made["OUTPUT"].getFeatures(), key=lambda zone: -zone["volume_m3"])
    for zone, colour in zip(zones, ("#f7b05b", "#d95f0e", "#7f0000"), strict=True):
        for part in zone.geometry().asMultiPolygon():
            x, y = np.array([(point.x(), point.y()) for point in part[0]]).T
            axes.fill(x, y, facecolor=colour, edgecolor=colour, linewidth=1.2)
        axes.plot(
            [],
            [],
            color=colour,
            linewidth=5,
            label=f"{zone['volume_m3'] / 1e6:g} million m3: {zone['length_km']:.1f} km",
        )
        print(zone.attributes())
    for feature in traced["OUTPUT"].getFeatures():
        x, y = np.array([(vertex.x(), vertex.y()) for vertex in feature.geometry().vertices()]).T
        axes.plot(x, y, color="#1b6ca8", linewidth=0.8, label="path to the edge of the tile")
        print(feature.attributes())
    axes.plot(*AK_TYUZ, "k^", markersize=6)
    axes.annotate(
        "Ak-Tyuz",
        AK_TYUZ,
        xytext=(-45, 6),
        textcoords="offset points",
        fontsize=8,
        bbox={"facecolor": "white", "edgecolor": "none", "alpha": 0.8, "pad": 1},
    )
    axes.set(xlim=(west, east), ylim=(south, north), aspect=1 / np.cos(np.radians(42.84)))
    axes.legend(fontsize=7, loc="lower right")
    axes.set_title("Zones of three assumed volumes; relief: SRTM, NASA/USGS", fontsize=8)
    figure.tight_layout()
    figure.savefig(path, dpi=110)
    plt.close(figure)


def main() -> None:
    plt.rcParams["svg.fonttype"] = "none"
    plt.rcParams["svg.hashsalt"] = "validation"
    table = failures()
    rico = breach.RELATIONS["rico"]
    scatter(
        table["released_million_m3"], table, "released_m3", 1e6, (5e-5, 200), "released volume, million m3",
        rico.volume_scatter, DOCS / "release.svg",
    )  # fmt: skip
    scatter(
        table["runout_km"], table, "runout_km", 1, (0.02, 3000), "run-out, km", rico.distance_scatter,
        DOCS / "runout.svg",
    )  # fmt: skip
    for name in BEST_KNOWN:
        number = table["name"].tolist().index(name)
        cells = [
            f"{estimate[key][number] / scale:.3g}"
            for key, scale in (("released_m3", 1e6), ("runout_km", 1))
            for estimate in predictions(table).values()
        ]
        print(name, *cells, sep=" | ")
    ak_tyuz(DOCS / "ak_tyuz.png")


if __name__ == "__main__":
    main()
