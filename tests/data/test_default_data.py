"""How the embedded relief is made: chains of cells, confluences, beds; on grids drawn by hand."""

import importlib.util
import json
from pathlib import Path

import numpy as np
import pytest

SCRIPT = Path(__file__).parents[2] / "scripts" / "default_data.py"
specification = importlib.util.spec_from_file_location("default_data", SCRIPT)
default_data = importlib.util.module_from_spec(specification)
specification.loader.exec_module(default_data)

STEP = 1 / default_data.PER_DEGREE


def line_over(*cells):
    """Return the line through the centres of cells (row, column)."""
    return np.array(
        [(default_data.WEST + column * STEP, default_data.NORTH - row * STEP) for row, column in cells]
    )


def test_course_turns_lines_so_that_they_follow_each_other():
    lines = {"1": np.array([[1.0, 0.0], [0.0, 0.0]]), "2": np.array([[2.0, 0.0], [1.1, 0.0]])}
    course = default_data.course_line("1 2 3.0,0.5", lines)
    assert course.tolist() == [[0, 0], [1, 0], [1.1, 0], [2, 0], [3, 0.5]]


def test_cells_cut_corners_and_loops():
    # East, then south: the corner cell (5, 7) goes, since (5, 6) and (6, 7) touch.
    assert default_data.cells_along(line_over((5, 5), (5, 7), (7, 7))) == [(5, 5), (5, 6), (6, 7), (7, 7)]
    # A loop back to (5, 6) leaves only the way on.
    loop = line_over((5, 5), (5, 9), (9, 9), (9, 6), (5, 6), (1, 6))
    assert default_data.cells_along(loop) == [(5, 5), (4, 6), (3, 6), (2, 6), (1, 6)]


def test_tributary_stops_where_it_meets_the_river_before_it():
    ends = np.zeros((default_data.ROWS, default_data.COLUMNS), dtype=bool)
    ends[5, 9] = True
    courses = {"main": [(5, 7), (5, 8), (5, 9), (5, 10)], "side": [(3, 8), (4, 8), (5, 8), (6, 8)]}
    after = default_data.drainage(courses, ends)
    assert after == {
        (5, 7): (5, 8),
        (5, 8): (5, 9),
        (5, 9): None,
        (3, 8): (4, 8),
        (4, 8): (5, 8),
    }


def test_tributary_that_stops_one_cell_short_is_joined_and_one_in_the_open_is_refused():
    ends = np.zeros((default_data.ROWS, default_data.COLUMNS), dtype=bool)
    ends[5, 9] = True
    main = {"main": [(5, 7), (5, 8), (5, 9)]}
    after = default_data.drainage(main | {"side": [(3, 8), (4, 8)]}, ends)
    assert after[(4, 8)] in {(5, 7), (5, 8), (5, 9)}
    with pytest.raises(SystemExit, match="side ends at row 20"):
        default_data.drainage(main | {"side": [(19, 20), (20, 20)]}, ends)


def test_bed_falls_through_a_barrier_between_higher_banks():
    heights = np.full((5, 8), 100.0)
    heights[2] = [90, 80, 70, 95, 85, 60, 60, 60]
    heights[1, 4] = 50.0
    lakes = np.zeros(heights.shape, dtype=bool)
    chain = [(2, column) for column in range(1, 6)]
    after = dict(zip(chain, [*chain[1:], None], strict=True))
    burnt = default_data.burn(heights, after, lakes, reach=1)
    bed = [burnt[cell] for cell in chain]
    assert (np.diff(bed) < 0).all()
    # The lowest height around (2, 3) is 50, at (1, 4): the bed is down there from then on, the fall apart.
    assert bed[2:] == pytest.approx([50.125, 50.0625, 50.0])
    for row, column in chain:
        for other in [(row - 1, column), (row + 1, column)]:
            assert burnt[other] > burnt[row, column]


def test_lake_is_level_and_nothing_else_lies_at_its_level():
    heights = np.full((default_data.ROWS, default_data.COLUMNS), 335.0)
    outline = line_over((10, 10), (10, 20), (20, 20), (20, 10), (10, 10)) + 0.01
    lakes = default_data.level_lakes(heights, [outline])
    # Cell centres 11..20 of 10..20 lie inside the outline moved a little east and north.
    assert lakes.sum() == 100
    assert np.unique(heights[lakes]).tolist() == [335.0 - default_data.LAKE_OFFSET_M]
    assert (heights[~lakes] == 335.0).all()


def test_simplified_line_keeps_ends_and_what_stands_out():
    line = np.array([[0, 0], [1, 0.001], [2, 0], [3, 1], [4, 0]], dtype=float)
    assert default_data.simplified(line, 0.01).tolist() == [[0, 0], [2, 0], [3, 1], [4, 0]]


def test_heights_between_points_are_straight():
    between = default_data.finer(np.array([[10.0], [20.0], [40.0]]))[:, 0]
    assert between == pytest.approx([10, 12, 14, 16, 18, 20, 24, 28, 32, 36, 40])


def test_a_line_that_runs_on_beyond_the_confluence_is_left_there():
    lines = {
        "side": np.array([[0.0, 2.0], [0.0, 1.0], [0.0, 0.1]]),
        "main": np.array([[-2.0, 0.0], [-1.0, 0.0], [0.0, 0.0], [1.0, 0.0]]),
    }
    course = default_data.course_line("side main 1.5,0.5", lines)
    assert course.tolist() == [[0, 2], [0, 1], [0, 0.1], [0, 0], [1, 0], [1.5, 0.5]]


def test_a_drawn_river_goes_to_the_one_it_flows_into():
    ends = np.zeros((default_data.ROWS, default_data.COLUMNS), dtype=bool)
    courses = {"main": line_over((20, 10), (20, 60)), "side": line_over((10, 30), (18, 30))}
    joined = default_data.joined(courses, ends)
    assert joined["main"].tolist() == courses["main"].tolist()
    assert joined["side"][-1] == pytest.approx(line_over((20, 30))[0], abs=1e-4)


def test_the_valley_of_a_river_falls_to_it():
    """A ridge of 300 m between a river and a lower valley beside it: the water beyond gets to the river."""
    heights = np.full((30, 40), 500.0)
    heights[:, 17] = 800.0
    heights[:, 19] = 400.0
    lakes = np.zeros(heights.shape, dtype=bool)
    chain = [(row, 15) for row in range(30)]
    after = dict(zip(chain, [*chain[1:], None], strict=True))
    burnt = default_data.burn(heights, after, lakes)
    # Each cell within five of the bed is higher than the one before, by a metre at least.
    assert (np.diff(burnt[12, 15:21]) >= 1.0).all()
    assert (np.diff(burnt[12, 10:16]) <= -1.0).all()
    assert (np.diff(burnt[:, 15]) < 0).all()
    assert burnt[12, 30] == 500


KARA_BALTA = {
    "geonameid": 1,
    "name": "Kara-Balta",
    "alternatenames": ["Қара-Балта", "Кара-Балта", "Kara Balta"],
}


def test_a_russian_name_is_one_that_geonames_has():
    assert default_data.russian_name(KARA_BALTA, ("Kara-Balta", "Кара-Балта")) == "Кара-Балта"
    assert default_data.russian_name(KARA_BALTA, None) == ""


@pytest.mark.parametrize(
    ("chosen", "told"),
    [
        (("Kara-Balta", "Калининское"), "Kara-Balta: GeoNames does not have the name 'Калининское'"),
        (("Kara-Balta", "Қара-Балта"), "letters that Russian has not"),
        (("Kara Balta", "Кара-Балта"), "Number 1 is Kara-Balta in GeoNames, not Kara Balta"),
    ],
)
def test_any_other_choice_of_a_russian_name_is_refused(chosen, told):
    with pytest.raises(SystemExit, match=told):
        default_data.russian_name(KARA_BALTA, chosen)


def test_a_choice_for_a_number_that_is_no_settlement_is_refused(tmp_path):
    city = {"geonameid": 1, "name": "Osh", "countrycode": "KG", "population": 5, "alternatenames": ["Ош"]}
    city |= {"latitude": 40.5, "longitude": 72.8}
    cities, chosen, out = (tmp_path / name for name in ("cities.json", "ru.csv", "out.csv"))
    cities.write_text(json.dumps({"1": city}), encoding="utf-8")
    head = "geoname_id,name,name_ru\n1,Osh,Ош\n"
    chosen.write_text(head, encoding="utf-8")
    default_data.write_settlements(out, cities, chosen)
    assert out.read_text(encoding="utf-8").splitlines() == [
        "geoname_id,name,name_ru,country,latitude,longitude,population",
        "1,Osh,Ош,KG,40.5,72.8,5",
    ]
    chosen.write_text(head + "2,Uzgen,Узген\n", encoding="utf-8")
    with pytest.raises(SystemExit, match="no settlement has the numbers \\[2\\]"):
        default_data.write_settlements(out, cities, chosen)
