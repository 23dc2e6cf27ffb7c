"""Blocks of a raster, and work on them by threads: order, progress, mistakes and cancelling."""

import os
import threading
import time

import numpy as np
import pytest

from tailings_plugin.basin.grid import blocks
from tailings_plugin.basin.grid.blocks import Block, Blocks, map_threads, thread_count


def test_a_raster_is_cut_into_blocks_by_rows():
    cut = Blocks(5, 7, (2, 3))
    assert list(cut) == [
        Block(0, 2, 0, 3), Block(0, 2, 3, 6), Block(0, 2, 6, 7),
        Block(2, 4, 0, 3), Block(2, 4, 3, 6), Block(2, 4, 6, 7),
        Block(4, 5, 0, 3), Block(4, 5, 3, 6), Block(4, 5, 6, 7),
    ]  # fmt: skip
    assert len(cut) == 9
    assert [block.shape for block in cut][:4] == [(2, 3), (2, 3), (2, 1), (2, 3)]
    rows, columns = np.array([0, 1, 1, 2, 4, 3]), np.array([0, 2, 3, 6, 6, 5])
    assert cut.number_of(rows, columns).tolist() == [0, 0, 1, 5, 8, 4]


def test_a_raster_that_fits_exactly():
    cut = Blocks(4, 6, (2, 3))
    assert (len(cut), cut.per_row) == (4, 2)
    assert list(cut)[-1] == Block(2, 4, 3, 6)
    assert blocks.BLOCK_SHAPE == (128, 512)


def test_views_of_a_block():
    raster = np.arange(20).reshape(4, 5)
    block = Block(1, 3, 2, 4)
    assert block.of(raster).tolist() == [[7, 8], [12, 13]]
    padded = np.pad(raster, 1, constant_values=-1)
    assert block.of_padded(padded).tolist() == [[7, 8], [12, 13]]
    assert block.of_padded(padded, 1, -1).tolist() == [[11, 12], [16, 17]]
    assert block.of_padded(padded, -1, 1).tolist() == [[3, 4], [8, 9]]
    block.of(raster)[...] = 0
    assert raster.sum() == 190 - (7 + 8 + 12 + 13)


def test_results_come_in_order_and_arguments_together():
    def work(number, wait):
        time.sleep(wait)
        return number * 10

    assert map_threads(work, lambda done: None, range(4), (0.05, 0, 0.02, 0)) == [0, 10, 20, 30]
    with pytest.raises(ValueError):
        map_threads(work, lambda done: None, range(3), range(2))


def test_progress_counts_what_is_done():
    ticks = []
    map_threads(lambda number: number, ticks.append, range(4))
    assert list(dict.fromkeys(ticks)) == [0, 0.25, 0.5, 0.75, 1]


def test_it_ticks_while_it_waits(monkeypatch):
    monkeypatch.setattr(blocks, "WAIT_SECONDS", 0.01)
    done = threading.Event()
    ticks = []

    def tick(fraction):
        ticks.append(fraction)
        if len(ticks) == 5:
            done.set()

    assert map_threads(lambda number: done.wait(20), tick, range(1)) == [True]
    assert ticks == [0] * 5 + [1] or ticks[:5] == [0] * 5


def test_a_mistake_in_the_work_is_raised_and_the_rest_dropped():
    begun = []

    def work(number):
        begun.append(number)
        if number == 0:
            raise KeyError("of the first")
        time.sleep(0.02)

    with pytest.raises(KeyError, match="of the first"):
        map_threads(work, lambda done: None, range(500))
    assert len(begun) < 500
    assert threading.active_count() == 1


def test_cancelling_drops_what_has_not_begun():
    begun = []

    def work(number):
        begun.append(number)
        time.sleep(0.02)

    def tick(fraction):
        if fraction > 0:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        map_threads(work, tick, range(500))
    assert 1 <= len(begun) < 500
    assert threading.active_count() == 1


def test_as_many_threads_as_the_process_may_use(monkeypatch):
    assert thread_count() == len(os.sched_getaffinity(0))
    monkeypatch.delattr(os, "sched_getaffinity")
    monkeypatch.setattr(os, "cpu_count", lambda: 7)
    assert thread_count() == 7
    monkeypatch.setattr(os, "cpu_count", lambda: None)
    assert thread_count() == 1
