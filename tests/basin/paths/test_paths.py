"""Paths as they are put together: cut at the limit, simplified, and told in numbers."""

import numpy as np
import pytest

from tailings_plugin.basin.grid.measure import Measure
from tailings_plugin.basin.paths.borders import Course, Crossing
from tailings_plugin.basin.paths.ends import LIMIT, SEA
from tailings_plugin.basin.paths.facts import CROSSING_FACTS, PATH_FACTS, crossing_facts, path_facts
from tailings_plugin.basin.paths.paths import Path, Paths, merged_reaches
from tailings_plugin.basin.paths.reaches import ReachTree

METRES = Measure(geographic=False)
NAN = float("nan")


def straight(limit=np.inf) -> Paths:
    """A facility 20 m before nodes at 0, 100, 150 and 400 m on a line east; a second on the third node."""
    tree = ReachTree(np.array([0, 2, 4]), np.array([1, -1]), np.array([400.0, 300, 250, 0]), np.array([1, 1]))
    return Paths(
        measure=METRES,
        tree=tree,
        node_x=np.array([0.0, 100, 150, 400]),
        node_y=np.zeros(4),
        node_z=np.array([50.0, 40, 30, 10]),
        x=np.array([-20.0, 150]),
        y=np.zeros(2),
        z=np.array([60.0, 30]),
        traced=np.array([True, True]),
        reach=np.array([0, 1]),
        skip=np.array([0, 0]),
        whole_m=np.array([420.0, 250]),
        end=np.array([SEA, SEA], np.uint8),
        max_length_m=limit,
    )


def test_without_a_limit_a_path_runs_to_its_end():
    paths = straight()
    assert paths.length_m.tolist() == [420, 250]
    assert [paths.ends_text(place) for place in (0, 1)] == ["sea", "sea"]
    path = paths.path(0)
    assert path.m.tolist() == [0, 20, 120, 170, 420]
    assert path.z.tolist() == [60, 50, 40, 30, 10]
    assert paths.metres_at(0, np.array([2, 3])).tolist() == [170, 420]
    assert paths.spacing_m == 0


def test_no_vertex_lies_before_the_one_above_it_for_the_last_digits_of_a_sum():
    """Two nodes in one place, as where water over land comes to a river line; long sums are good to 1e-6 m."""
    paths = straight()
    paths.tree.to_end_m[1:3] = 300.0, 300.000001
    m = paths.path(0).m
    assert (np.diff(m) >= 0).all() and m.tolist() == [0, 20, 120, 120, 420]


@pytest.mark.parametrize(
    ("limit", "m", "x", "z"),
    [
        (420.0, [0, 20, 120, 170, 420], 400, 10),
        (295.0, [0, 20, 120, 170, 295], 275, 20),
        (170.0, [0, 20, 120, 170], 150, 30),
        (120.0, [0, 20, 120], 100, 40),
        (10.0, [0, 10], -10, 55),
    ],
)
def test_a_limit_cuts_between_vertices_and_on_them(limit, m, x, z):
    paths = straight(limit)
    path = paths.path(0)
    assert path.m.tolist() == m
    assert (path.x[-1], path.z[-1]) == (x, z)
    assert (paths.ends_in[0] == LIMIT) == (limit < 420)
    assert paths.length_m[0] == limit


def test_the_first_nodes_may_be_skipped():
    paths = straight()
    paths.skip[0] = 1
    assert paths.path(0).m.tolist() == [0, 120, 170, 420]


def test_reaches_belong_to_the_paths_that_enter_them_before_their_limit():
    # The second reach begins at 170 m of the first path.
    assert merged_reaches(straight()) == ([[0], [0, 1]], [0, 1])
    assert merged_reaches(straight(171.0)) == ([[0], [0, 1]], [0, 1])
    assert merged_reaches(straight(170.0)) == ([[0], [1]], [0, 1])


PATH = Path(np.array([0.0, 3]), np.zeros(2), np.array([0.0, 4500]), np.array([812.0, 300]))
CROSSINGS = [Crossing(1, "KG", "UZ", 1.0, 2.0, 1800.0, 700.0), Crossing(2, "UZ", "TJ", 2.0, 2.0, 3600.0, NAN)]


def test_what_is_told_of_a_path():
    facts = path_facts(PATH, "sea", Course(["KG", "UZ", "TJ"], ["KZ", "TM"], CROSSINGS), 35.0, 1 / 3600)
    assert list(facts) == [name for name, _ in PATH_FACTS]
    # 1800 m at 1 m/s take half an hour.
    assert list(facts.values()) == [4.5, 512, "sea", "KG, UZ, TJ", 1.8, 0.5, 35, "KZ, TM", None]
    over_cells = path_facts(PATH, "sea", Course([], [], []), NAN, None, 1852.0)
    assert over_cells["cell_m"] == 1852
    facts = path_facts(PATH, "edge", Course(["KG"], [], []), NAN, 1 / 3600)
    assert [facts[name] for name in ("countries", "border_km", "border_hours", "touches")] == [
        "KG",
        None,
        None,
        None,
    ]
    facts = path_facts(PATH, "edge", Course([], [], CROSSINGS), NAN, None)
    assert [facts[name] for name in ("countries", "border_km", "border_hours")] == [None, 1.8, None]


def test_what_is_told_of_a_crossing():
    facts = crossing_facts(CROSSINGS[0], 1 / 3600)
    assert list(facts) == [name for name, _ in CROSSING_FACTS]
    assert list(facts.values()) == [1, "crosses", "KG", "UZ", 1.8, 0.5, 700]
    assert crossing_facts(CROSSINGS[1], None)["hours"] is None
