"""Draws the figures of the 2-D flow in docs/validation.md, known answers and Ak-Tyuz 1964, and prints its tables.

Run with .venv/bin/python scripts/plot_flow.py; Ak-Tyuz needs the SRTM tile of the shared test data.
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

from tailings_plugin.consequence import flow  # noqa: E402 - after the path
from tests.consequence.flow import problems  # noqa: E402

DOCS = PROJECT / "docs" / "validation"
SHARED = Path(os.environ.get("TAILINGS_SHARED_DATA", PROJECT.parent / "shared" / "data"))
SRTM = SHARED / "dem" / "srtm3_issykkul_kemin_almaty_n42-44_e076-078.tif"
AK_TYUZ = (76.127, 42.877)
# West, south, east and north of the window, within the tile; UTM zone 43 N.
WINDOW = (76.0, 42.79, 76.15, 42.9)
UTM = "EPSG:32643"
CELL_M = 30.0
VOLUME_M3 = 0.6e6
# A pond 10 m deep where none is known: the disc of area V / (H / 2).
HEIGHT_M = 20.0
DURATION_S = 7200.0


def known_answers(path: Path) -> None:
    """Draw dam breaks, a slump and sheets on a slope against what is exact, and print the errors."""
    figure, ((dry, wet), (slope, slump)) = plt.subplots(2, 2, figsize=(8.6, 6.2))
    for axes, low_m, title in ((dry, 0.0, "dam break, dry ground"), (wet, 1.0, "dam break, water of 1 m")):
        for cell_m, colour in ((20.0, "#f7b05b"), (10.0, "#d95f0e"), (5.0, "#7f0000"), (2.5, "#3b0066")):
            x, depth, true, error = problems.dam_break(cell_m, low_m)
            front = x[depth > (low_m + 0.05)].max() + cell_m / 2
            print(f"{title}, cells of {cell_m:g} m: L1 {error:.4f}, front {front:.0f} m")
            if cell_m > 2.5:
                axes.plot(x, depth, color=colour, linewidth=1, label=f"cells of {cell_m:g} m")
        axes.plot(x, true, "k--", linewidth=1, label="exact")
        axes.set(xlim=(-400, 600), title=f"{title}, after 30 s", xlabel="m", ylabel="depth, m")
    ratios = np.linspace(0.8, 1.6, 9)
    for steep, colour in ((0.1, "#1b6ca8"), (0.3, "#d95f0e")):
        pairs = np.array([problems.incline(steep, ratio) for ratio in ratios])
        slope.plot(ratios, pairs[:, 0], "o", color=colour, markersize=4, label=f"slope {steep:.0%}")
    slope.plot(ratios, pairs[:, 1], "k--", linewidth=1, label="exact")
    slope.set(
        title="sheet on a slope, after 60 s", xlabel="depth / depth that stands", ylabel="velocity, m/s"
    )
    for cell_m, colour in ((10.0, "#d95f0e"), (5.0, "#7f0000")):
        x, depth, force = problems.slump(cell_m)
        front = x[depth > 0.05].max() + cell_m / 2
        print(
            f"slump, cells of {cell_m:g} m: front {front:.0f} m, largest force over yield {force.max():.2f}"
        )
        slump.plot(x, depth, color=colour, linewidth=1, label=f"cells of {cell_m:g} m")
    # At rest under its yield everywhere: h dh/dx = -yield / (density g).
    stands = np.sqrt(np.maximum(2 * 2.0 / problems.G * (front - x), 0.0))
    slump.plot(x, stands, "k--", linewidth=1, label="at the limit of rest")
    slump.set(
        xlim=(0, 400), ylim=(0, 12), title="slump of 10 m x 200 m, at rest", xlabel="m", ylabel="depth, m"
    )
    for axes in (dry, wet, slope, slump):
        axes.grid(linewidth=0.3)
        axes.legend(fontsize=7)
        axes.title.set_fontsize(9)
    figure.tight_layout()
    figure.savefig(path, metadata={"Date": None})
    plt.close(figure)


def relief(cell_m: float = CELL_M) -> tuple[flow.Bed, tuple[float, float, float, float], float, float]:
    """Return the bed in UTM, its extent (west, east, south, north), and row and column of Ak-Tyuz."""
    from osgeo import gdal, osr

    gdal.UseExceptions()
    warped = gdal.Warp(
        "", str(SRTM), format="MEM", dstSRS=UTM, outputBounds=WINDOW, outputBoundsSRS="EPSG:4326", xRes=cell_m,
        yRes=cell_m, resampleAlg="cubic", dstNodata=-32768, outputType=gdal.GDT_Float64,
    )  # fmt: skip
    z_m = warped.ReadAsArray()
    z_m[z_m == -32768] = np.nan
    left, width, _, top, _, height = warped.GetGeoTransform()
    geographic, metric = osr.SpatialReference(), osr.SpatialReference()
    geographic.ImportFromEPSG(4326)
    metric.ImportFromEPSG(32643)
    geographic.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    x, y, _ = osr.CoordinateTransformation(geographic, metric).TransformPoint(*AK_TYUZ)
    rows, columns = z_m.shape
    extent = (left, left + columns * width, top + rows * height, top)
    return flow.Bed(z_m, cell_m), extent, (y - top) / height - 0.5, (x - left) / width - 0.5


def ak_tyuz(path: Path) -> None:
    """Run the ensemble below Ak-Tyuz, draw the shares of runs, and print how far they reach."""
    bed, extent, row, column = relief()
    radius_m = np.sqrt(VOLUME_M3 / (HEIGHT_M / 2) / np.pi)
    # The point is a village: the store goes to the lowest cell within 300 m.
    store = lowest_near(bed, row, column, 300.0)
    print(f"bed {bed.shape}, store at row {store[0]}, column {store[1]}, radius {radius_m:.0f} m")

    def place_source(member: flow.Member) -> flow.Source:
        radius = radius_m * member.radius_factor * np.sqrt(member.volume_m3 / VOLUME_M3) / bed.cell_m
        return flow.Source(member.volume_m3, flow.disc(bed.shape, *store, radius), "on_top")

    drawn = flow.members(
        flow.DEFAULT_MEMBERS,
        1964,
        flow.default_ranges(),
        flow.volume_band(VOLUME_M3, VOLUME_M3 / 2, VOLUME_M3 * 2),
    )
    runs = flow.ensemble(bed, place_source, drawn, DURATION_S)
    for member, done in zip(drawn, runs.runs, strict=True):
        rows, columns = np.nonzero(done.depth_max_m > 0.5)
        far_km = np.hypot(rows - store[0], columns - store[1]).max() * bed.cell_m / 1000
        print(
            f"V {member.volume_m3 / 1e6:.2f} million m3, tau {member.rheology.yield_stress_pa:.0f} Pa, "
            f"xi {member.rheology.turbulence_m_s2:.0f}: {far_km:.1f} km straight, left {done.mass.left_share:.0%}, "
            f"end {done.time_end_s / 60:.0f} min, momentum {done.momentum_share:.1%}, fastest "
            f"{done.speed_max_m_s.max():.0f} m/s"
        )
    print(*runs.warnings(), sep="\n")
    share = runs.share_of_runs(0.5)
    far = [
        np.hypot(*(np.argwhere(share >= least) - store).T).max() * bed.cell_m / 1000
        for least in (0.1, 0.5, 0.9)
    ]
    print("reach in km, straight, of shares 0.1, 0.5, 0.9:", *np.round(far, 1))
    slope_south, slope_east = np.gradient(bed.z_m, bed.cell_m)
    shade = (1 + (slope_south + slope_east) / np.hypot(np.hypot(slope_south, slope_east), 0.4)) / 2
    figure, axes = plt.subplots(figsize=(7, 5.6))
    axes.imshow(shade, cmap="gray", vmin=-0.2, vmax=1.4, extent=extent)
    levels = [0.1 - 1e-6, 0.5 - 1e-6, 0.9 - 1e-6, 1.1]
    west, east, south, north = extent
    half = bed.cell_m / 2
    x = np.linspace(west + half, east - half, bed.shape[1])
    y = np.linspace(north - half, south + half, bed.shape[0])
    axes.contourf(x, y, share, levels=levels, colors=["#f7b05b", "#d95f0e", "#7f0000"])
    for colour, name in (("#f7b05b", "0.1"), ("#d95f0e", "0.5"), ("#7f0000", "0.9")):
        axes.plot([], [], color=colour, linewidth=5, label=f"{name} of the runs or more")
    axes.plot(west + (store[1] + 0.5) * bed.cell_m, north - (store[0] + 0.5) * bed.cell_m, "k^", markersize=6)
    axes.set_title(
        "Depth above 0.5 m: share of 12 runs, 0.3 to 1.2 million m3; relief: SRTM, NASA/USGS", fontsize=8
    )
    axes.legend(fontsize=7, loc="lower right")
    axes.tick_params(labelsize=6)
    figure.tight_layout()
    figure.savefig(path, dpi=85)
    plt.close(figure)


def lowest_near(bed: flow.Bed, row: float, column: float, within_m: float) -> tuple[int, int]:
    """Return row and column of the lowest cell within a distance."""
    near = flow.disc(bed.shape, row, column, within_m / bed.cell_m)
    at = np.argmin(np.where(near, bed.z_m, np.inf))
    return int(at // bed.shape[1]), int(at % bed.shape[1])


def main() -> None:
    plt.rcParams["svg.fonttype"] = "none"
    plt.rcParams["svg.hashsalt"] = "validation"
    known_answers(DOCS / "flow_known.svg")
    ak_tyuz(DOCS / "flow_ak_tyuz.png")


if __name__ == "__main__":
    main()
