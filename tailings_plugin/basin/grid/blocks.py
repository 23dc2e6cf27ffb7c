"""Work on a large raster block by block, on all cores: numpy's loops release the interpreter lock."""

import os
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import wait as wait_for
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

import numpy as np

# Blocks of this size keep the arrays of one step within a core's own cache (measured: docs/hydrology.md).
BLOCK_SHAPE = (128, 512)

WAIT_SECONDS = 0.3

Result = TypeVar("Result")


@dataclass(frozen=True)
class Block:
    """Rows row0..row1-1 and columns col0..col1-1 of a raster."""

    row0: int
    row1: int
    col0: int
    col1: int

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        return self.row1 - self.row0, self.col1 - self.col0

    def of(self, array: np.ndarray) -> np.ndarray:
        """Return the view of a raster's array."""
        return array[self.row0 : self.row1, self.col0 : self.col1]

    def of_padded(self, array: np.ndarray, down: int = 0, right: int = 0) -> np.ndarray:
        """Return the view of a padded raster's array (one cell more on every side), shifted by a step."""
        return array[
            self.row0 + 1 + down : self.row1 + 1 + down, self.col0 + 1 + right : self.col1 + 1 + right
        ]


class Blocks:
    """A raster cut into blocks, numbered by rows of blocks from the north-west."""

    def __init__(self, rows: int, columns: int, shape: tuple[int, int] = BLOCK_SHAPE):
        self.rows, self.columns = rows, columns
        self.block_rows, self.block_columns = block_rows, block_columns = shape
        self.per_row = -(-columns // block_columns)
        self._list = [
            Block(row, min(row + block_rows, rows), column, min(column + block_columns, columns))
            for row in range(0, rows, block_rows)
            for column in range(0, columns, block_columns)
        ]

    def __iter__(self) -> Iterator[Block]:
        return iter(self._list)

    def __len__(self) -> int:
        return len(self._list)

    def number_of(self, row: np.ndarray, column: np.ndarray) -> np.ndarray:
        """Return the number of the block that holds each cell."""
        return row // self.block_rows * self.per_row + column // self.block_columns


def thread_count() -> int:
    """Return how many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def map_threads(
    work: Callable[..., Result],
    tick: Callable[[float], None],
    *arguments: Iterable,
    threads: int | None = None,
) -> list[Result]:
    """Return [work(*of_each) for of_each in zip(*arguments)], done by `threads` (None: as many as there are cores).

    What `tick` or `work` raises ends the run; work not yet begun is dropped.
    """
    results: list[Result] = []
    with ThreadPoolExecutor(threads or thread_count()) as pool:
        waiting = [pool.submit(work, *of_each) for of_each in zip(*arguments, strict=True)]
        try:
            for done, future in enumerate(waiting):
                results.append(awaited(future, partial(tick, done / len(waiting))))
        except BaseException:
            pool.shutdown(wait=True, cancel_futures=True)
            raise
    tick(1.0)
    return results


def awaited(future: "Future[Result]", tick: Callable[[], None]) -> Result:
    """Return a future's result, ticking before and while it is not there."""
    tick()
    while not wait_for([future], WAIT_SECONDS).done:
        tick()
    return future.result()
