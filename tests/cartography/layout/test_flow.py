"""Blocks fill columns from the top down, and go on on further sheets."""

from tailings_plugin.cartography.layout.flow import Flow
from tailings_plugin.cartography.layout.page import Box, plan


class Sheets:
    """Further sheets of two columns of 50 mm, counted."""

    def __init__(self):
        self.added = 0

    def __call__(self):
        self.added += 1
        return [Box(0, 10, 40, 50, self.added), Box(45, 10, 40, 50, self.added)]


def test_blocks_stand_below_each_other_with_a_gap():
    sheets = Sheets()
    flow = Flow([Box(5, 20, 100, 60)], sheets, gap=4)
    assert flow.take(10) == Box(5, 20, 100, 10)
    assert flow.take(20) == Box(5, 34, 100, 20)
    # 20 + 10 + 4 + 20 + 4 = 58, of 80
    assert flow.rest == Box(5, 58, 100, 22)
    assert flow.rooms == [flow.rest]
    flow.add([Box(0, 10, 40, 50, 1)])
    assert flow.rooms == [Box(5, 58, 100, 22), Box(0, 10, 40, 50, 1)]
    assert sheets.added == 0


def test_a_block_without_room_goes_to_the_next_column_then_to_a_further_sheet():
    sheets = Sheets()
    flow = Flow([Box(5, 20, 100, 60)], sheets, gap=4)
    flow.take(50)
    assert flow.take(30) == Box(0, 10, 40, 30, 1)
    assert flow.take(30) == Box(45, 10, 40, 30, 1)
    assert flow.take(30) == Box(0, 10, 40, 30, 2)
    assert sheets.added == 2


def test_a_block_that_no_column_holds_gets_an_empty_one():
    sheets = Sheets()
    flow = Flow([Box(5, 20, 100, 60)], sheets, gap=4)
    assert flow.take(500) == Box(0, 10, 40, 500, 1)
    assert flow.take(10) == Box(45, 10, 40, 10, 1)


def test_columns_of_a_further_sheet_share_it_out():
    # A3 landscape: 420 x 297 less margins of 10; three columns with 8 mm between, below a heading of 6 and a gap of 4.
    columns = plan("a3_landscape", 10, 10).further_columns(6.0, 1)
    assert [(each.x, each.y, each.bottom, each.page) for each in columns] == [
        (10.0, 20.0, 287.0, 1),
        (146.0, 20.0, 287.0, 1),
        (282.0, 20.0, 287.0, 1),
    ]
    assert {round(each.width, 6) for each in columns} == {128.0}
    # A4 portrait: 210 less margins of 8, two columns with 6 mm between.
    assert [each.width for each in plan("a4_portrait", 10, 10).further_columns(6.0, 1)] == [94.0, 94.0]


def test_tables_are_spread_over_a_further_sheet_and_not_over_the_first():
    sheets = Sheets()
    flow = Flow([Box(5, 20, 100, 60), Box(110, 20, 100, 60)], sheets, gap=4)
    flow.take(10)
    flow.spread()
    assert flow.take(10) == Box(5, 34, 100, 10)
    flow.next_column()
    flow.take(55)
    assert flow.take(20) == Box(0, 10, 40, 20, 1)
    flow.spread()
    assert flow.take(20) == Box(45, 10, 40, 20, 1)
    flow.spread()  # the sheet has no other column: it goes on below
    assert flow.take(20) == Box(45, 34, 40, 20, 1)
    assert sheets.added == 1
