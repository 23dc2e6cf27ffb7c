"""Flow directions of a relief of any size from a command line, without QGIS: python -m tailings_plugin.basin.tiles."""

import argparse
import sys

from ...errors import DataProblem
from .files import NAMES, write_flow_directions


def main(arguments: list[str] | None = None) -> int:
    """Do what the arguments say; return 0, or 1 with the reason on standard error."""
    parser = argparse.ArgumentParser(
        prog="python -m tailings_plugin.basin.tiles",
        description="Flow directions of a relief of any size, and what drains through each cell, in tiles.",
        epilog="A run that ended early, or was stopped, goes on when it is started again with the same words.",
    )
    parser.add_argument("relief", help="raster of heights in metres that GDAL can open")
    parser.add_argument("folder", help=f"where {', '.join(NAMES.values())} are written")
    parser.add_argument("--memory-gb", type=float, help="memory to use (half of what is free)")
    parser.add_argument("--sea-level-m", type=float, help="cells up to it that reach the edge are the sea")
    parser.add_argument("--no-sinks", action="store_true", help="without the inland sinks of Central Asia")
    parser.add_argument(
        "--no-data", type=int, choices=(255, 247), default=255, help="in directions.tif (255)"
    )
    parser.add_argument(
        "--scheduler",
        help="address of a Dask scheduler (tcp://machine:8786): its workers do the work, which needs dask.distributed",
    )
    given = parser.parse_args(arguments)
    try:
        write_flow_directions(
            given.relief,
            given.folder,
            memory_gb=given.memory_gb,
            sinks=() if given.no_sinks else None,
            sea_level_m=given.sea_level_m,
            no_data=given.no_data,
            scheduler=given.scheduler,
            tick=_Progress(),
        )
    except DataProblem as problem:
        print(f"\n{problem}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped. What is done is kept: the same command goes on from there.", file=sys.stderr)
        return 1
    print()
    return 0


class _Progress:
    """Shows whole per cents as they come."""

    def __init__(self) -> None:
        self._shown = -1

    def __call__(self, fraction: float) -> None:
        done = int(100 * fraction)
        if done > self._shown:
            self._shown = done
            print(f"\r{done} %", end="", flush=True)


if __name__ == "__main__":
    sys.exit(main())
