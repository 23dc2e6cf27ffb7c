"""Trees of paths: reaches, what they lead to, distances to the end, and loops, on drawn directions."""

import numpy as np
import pytest

from tailings_plugin.basin.paths.flow_tree import EMPTY_TREE, flow_tree
from tailings_plugin.basin.paths.reaches import ReachTree, lasts_and_distances, loop_in
from tailings_plugin.errors import DataProblem
from tests.basin.pictures import drawn


def tree_of(picture, *cells, size=(3.0, 4.0, 5.0)):
    """Return the tree from cells (row, column), and the reach of each; cells 3 m by 4 m, diagonals of 5 m."""
    codes = drawn(picture)
    step_m = np.tile(size, (len(codes), 1))
    starts = np.array([row * codes.shape[1] + column for row, column in cells])
    return flow_tree(codes, step_m, starts, lambda done: None)


def cells_of(tree, reach):
    return tree.cells[tree.first[reach] : tree.first[reach + 1]].tolist()


def test_reaches_are_cut_at_starts_and_where_paths_meet():
    # (0,0) and (0,2) meet in (1,1), which leaves the raster in the south; (1,1) is a start of its own.
    tree, reach = tree_of("↘↓↙\n→↓←", (0, 0), (0, 2), (1, 1), (0, 0))
    assert reach.tolist()[0] == reach.tolist()[3]
    assert [cells_of(tree, r) for r in reach[:3]] == [[0], [2], [4]]
    assert tree.after[reach[:3]].tolist() == [reach[2], reach[2], -1]
    assert tree.last[reach[:3]].tolist() == [reach[2]] * 3
    assert tree.leaves[reach[:3]].tolist() == [False, False, True]
    assert tree.beyond.tolist() == [-1, -1, -1]
    # From the corners 5 m to the middle, where the path ends.
    assert tree.to_end_m[tree.first[reach[:3]]].tolist() == [5, 5, 0]


def test_a_path_that_meets_another_below_its_start():
    tree, reach = tree_of("→→→→\n↗##↑\n####", (0, 0), (1, 0), (1, 3))
    # From (1,0) 5 m to (0,1), then 3 m a cell to (0,3), where the one from (1,3) comes in after 4 m.
    assert [cells_of(tree, r) for r in reach] == [[0], [4], [7]]
    joined = int(tree.after[reach[0]])
    assert joined == tree.after[reach[1]]
    assert cells_of(tree, joined) == [1, 2]
    last = int(tree.after[joined])
    assert last == tree.after[reach[2]]
    assert (cells_of(tree, last), tree.after[last]) == ([3], -1)
    assert tree.to_end_m[tree.first[reach]].tolist() == [9, 11, 4]
    assert list(tree.chain(int(reach[0]))) == [reach[0], joined, last]
    assert tree.cells[tree.nodes(int(reach[1]))].tolist() == [4, 1, 2, 3]


@pytest.mark.parametrize(
    ("picture", "beyond", "leaves"),
    [
        ("→→o", -1, False),
        ("→→→", -1, True),
        ("→→#", 2, False),
        ("←→→", -1, True),
        ("↑→→", -1, True),
        ("↓→→", -1, True),
    ],
)
def test_what_a_path_leads_to(picture, beyond, leaves):
    tree, reach = tree_of(picture, (0, 0))
    assert (tree.beyond[tree.last[reach]].tolist(), tree.leaves[tree.last[reach]].tolist()) == (
        [beyond],
        [leaves],
    )


def test_lengths_of_steps_are_those_of_their_rows():
    codes = drawn("↓\n↓\n↓")
    step_m = np.array([[1.0, 10, 11], [1, 20, 21], [1, 30, 31]])
    tree, _ = flow_tree(codes, step_m, np.array([0]), lambda done: None)
    assert tree.to_end_m.tolist() == [30, 20, 0]


@pytest.mark.parametrize(
    ("picture", "starts", "message"),
    [
        ("→←", [(0, 0)], "loop of 2 cells through row 1, column 1"),
        (
            "→→↓\n#↑←",
            [(0, 0)],
            r"loop of 4 cells through row 1, column 2|loop of 4 cells through row [12], column [23]",
        ),
        ("####\n#→←#", [(1, 1)], "loop of 2 cells through row 2, column 2"),
    ],
)
def test_loops_are_counted_and_placed(picture, starts, message):
    with pytest.raises(DataProblem, match=message):
        tree_of(picture, *starts)


def test_an_empty_tree():
    assert (len(EMPTY_TREE.after), len(EMPTY_TREE.cells), EMPTY_TREE.first.tolist()) == (0, 0, [0])


def test_distances_over_reaches_that_follow_each_other_in_any_order():
    # Reach 0 (nodes 0, 1) runs into reach 2 (node 4), that into reach 1 (nodes 2, 3), which ends.
    first, after = np.array([0, 2, 4, 5]), np.array([2, -1, 1])
    step_m = np.array([1.0, 2, 4, 0, 8])
    last, to_end_m = lasts_and_distances(first, after, step_m)
    assert last.tolist() == [1, 1, 1]
    assert to_end_m.tolist() == [15, 14, 4, 0, 12]
    tree = ReachTree(first, after, to_end_m, last)
    assert tree.nodes(0).tolist() == [0, 1, 4, 2, 3]
    assert lasts_and_distances(first, np.array([2, 0, 1]), step_m) is None


@pytest.mark.parametrize("number", [1, 2, 3, 4, 5, 8, 9, 33])
def test_long_chains_of_reaches(number):
    # Reach i runs into reach i + 1, each of one node and a step of 1 m.
    first, after = np.arange(number + 1), np.append(np.arange(1, number), -1)
    last, to_end_m = lasts_and_distances(first, after, np.append(np.ones(number - 1), 0.0))
    assert last.tolist() == [number - 1] * number
    assert to_end_m.tolist() == list(range(number - 1, -1, -1))


@pytest.mark.parametrize(
    ("after", "loop"),
    [
        ([], []),
        ([-1], []),
        ([0], [0]),
        ([1, 2, -1], []),
        ([1, 2, 1], [1, 2]),
        ([3, 0, 0, -1], []),
        ([-1, 3, 1, 4, 3], [3, 4]),
        ([2, 2, 3, 0], [0, 2, 3]),
    ],
)
def test_loops_of_pointers(after, loop):
    assert loop_in(np.array(after, dtype=np.int64)) == loop
