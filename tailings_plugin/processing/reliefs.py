"""What algorithms say of a relief they read."""

from collections.abc import Iterable, Sequence

from ..about import DATA_FOLDER
from ..basin.grid.fineness import ZONE_CELL_M, corridor_m, is_overview, zones_possible
from ..basin.grid.grid import Grid
from ..basin.grid.raster_file import grid_of, open_raster
from ..basin.grid.relief import HIGHEST_M, LOWEST_M, TooLow
from ..cartography.data.rows import Row
from ..errors import DataProblem
from ..translation import figure, told, tr
from .run import Run

# What is taken where no relief is given.
DEFAULT_RELIEF = DATA_FOLDER / "relief_etopo5_burnt.tif"


def say_too_low(run: Run) -> TooLow:
    """Return what warns in the log of heights that no land has (`basin.grid.relief.LOWEST_M`): once of a file.

    A file read in several windows is told of with the numbers of the first such window.
    """
    said: set[str] = set()

    def say(path: str, count: int, value: float) -> None:
        if path in said:
            return
        said.add(path)
        text = tr(
            "Relief {path}: {count} heights of {value} m and the like, below {lowest} or above {highest} m, are taken "
            "for no-data."
        )
        run.feedback.pushWarning(
            told(text, path=path, count=count, value=float(value), lowest=LOWEST_M, highest=HIGHEST_M)
        )

    return say


def cell_m_of(path: str) -> float:
    """Return the size of a raster's cells on the ground, metres; DataProblem when it cannot be read."""
    return grid_of(open_raster(path), path).cell_m


def say_overview(run: Run, grid: Grid) -> None:
    """Warn of cells so large that paths over them are an overview only (`basin.grid.fineness`)."""
    if is_overview(grid.cell_m):
        run.feedback.pushWarning(
            told(
                tr(
                    "The relief has cells of about {cell} km: paths over it are an overview only. For "
                    "any decision take a relief of 30 to 90 m, such as SRTM or Copernicus GLO-30."
                ),
                cell=figure(grid.cell_m / 1000, 1),
            )
        )


def refuse_too_coarse(grid: Grid, path: str) -> None:
    """Raise DataProblem for a relief whose cells are too large for zones."""
    if not zones_possible(grid.cell_m):
        raise DataProblem(
            "Relief {path} has cells of about {cell} m; a zone needs {limit} m or less, better 30 m. Give a finer "
            "relief, such as SRTM or Copernicus GLO-30.",
            path=path,
            cell=round(grid.cell_m),
            limit=round(ZONE_CELL_M),
        )


def say_narrow(run: Run, cells_m: Iterable[float], given_m: float) -> None:
    """Warn of a corridor narrower than what paths over cells of these sizes (NaN unknown) ask for."""
    cell_m = max((cell for cell in cells_m if is_overview(cell)), default=0.0)
    least_m = corridor_m(cell_m)
    if cell_m and given_m < least_m:
        run.feedback.pushWarning(
            told(
                tr(
                    "The paths run over cells of about {cell} km and may lie a cell beside their water: a corridor of "
                    "{given} m may miss people. Take {least} m or more in CORRIDOR."
                ),
                cell=figure(cell_m / 1000, 1),
                given=given_m,
                least=round(least_m),
            )
        )


def overview_cell_m(rows: Sequence[Row], own_relief: bool) -> float | None:
    """Return the largest cell of paths (rows with cell_m, m) that are an overview, None when none are.

    own_relief: whoever draws them says that they follow the plugin's own relief.
    """
    cells = [row.get("cell_m") for row in rows if is_overview(row.get("cell_m"))]
    if own_relief and not cells:
        return cell_m_of(str(DEFAULT_RELIEF))
    return max(cells, default=None)
