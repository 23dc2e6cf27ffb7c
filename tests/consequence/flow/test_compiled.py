"""The loops that numba compiles say what the arrays say; without numba the arrays do all."""

import sys

import numpy as np
import pytest

from tailings_plugin.consequence.flow import Bed, Rheology, Source, disc, run, steps
from tailings_plugin.consequence.flow.compiled import Compiled, compiled, pass_and_move, slow_and_keep
from tests.consequence.flow import problems

# Rounding alone: depths of metres as float64.
TOLERANCE = 1e-12
SLOPE = Bed(problems.hills((15, 18), rough_m=1.0) - 3.0 * np.arange(18), 30.0)
SOURCE = Source(8e4, disc(SLOPE.shape, 7, 4, 2), "on_top")


def done(monkeypatch, by):
    monkeypatch.setattr(steps, "compiled", lambda: by)
    return run(SLOPE, SOURCE, Rheology(100.0, 500.0, friction=0.01), 60.0)


def assert_alike(one, other):
    assert one.steps == other.steps and one.mass.left_m3 > 0
    assert one.mass.left_m3 == pytest.approx(other.mass.left_m3, rel=1e-12)
    for name in ("depth_max_m", "speed_max_m_s", "depth_speed_max_m2_s", "arrival_s", "depth_end_m"):
        here, there = getattr(one, name), getattr(other, name)
        assert (np.isnan(here) == np.isnan(there)).all()
        assert np.nanmax(np.abs(here - there)) <= TOLERANCE, name


def test_the_loops_give_what_the_arrays_give(monkeypatch):
    """As plain Python, as numba would compile them."""
    assert_alike(done(monkeypatch, Compiled(pass_and_move, slow_and_keep)), done(monkeypatch, None))


def test_a_lake_stays_at_rest_in_the_loops(monkeypatch):
    monkeypatch.setattr(steps, "compiled", lambda: Compiled(pass_and_move, slow_and_keep))
    bed = problems.hills((12, 12), rough_m=2.0)
    depth = np.maximum(4.0 - bed, 0.0)
    assert 0.2 < (depth > 0).mean() < 0.9
    flow = steps.Flow(*problems.walled(bed, depth)[:1], 30.0, np.pad(depth, 1), problems.NO_FRICTION)
    at_end = problems.follow(flow, 60.0).fields()[0][1:-1, 1:-1]
    assert np.abs(at_end - depth).max() < 1e-13 and flow.speed.max() < 1e-12


def test_without_numba_there_is_nothing_compiled(monkeypatch):
    monkeypatch.setitem(sys.modules, "numba", None)  # as if it were not installed
    compiled.cache_clear()
    assert compiled() is None
    compiled.cache_clear()


def test_numba_gives_what_the_arrays_give(monkeypatch):
    pytest.importorskip("numba", reason="numba is not installed: an option that nothing needs")
    compiled.cache_clear()
    by = compiled()
    assert by is not None
    assert_alike(done(monkeypatch, by), done(monkeypatch, None))
