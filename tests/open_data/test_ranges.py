"""Pieces of a file: what is kept is not read again, neighbours are read at once, lies are refused before reading."""

import pytest

from tailings_plugin.errors import DataProblem
from tailings_plugin.open_data.ranges import AT_ONCE, GAP, Remote, joined
from tests.open_data.remote_bytes import RemoteBytes


class Kept(dict):
    def get(self, offset, length):
        return super().get((offset, length))

    def put(self, offset, data):
        self[offset, len(data)] = data


def test_neighbours_are_read_at_once():
    near = [(0, 10), (10, 10), (20 + GAP, 5)]
    far = (26 + 2 * GAP + 5, 7)
    assert list(joined([*near, far])) == [(0, 25 + GAP, near), (far[0], 7, [far])]


def test_no_more_than_so_much_is_read_at_once_but_for_a_single_piece():
    pieces = [(0, AT_ONCE - 5), (AT_ONCE - 5, 6), (AT_ONCE + 1, 2 * AT_ONCE)]
    assert [(offset, length) for offset, length, _ in joined(pieces)] == pieces


def test_every_piece_comes_once_and_is_kept():
    file = RemoteBytes(bytes(range(200)) * 100)
    kept = Kept({(100, 5): b"kept!"})
    remote = Remote("a", 20_000, file, kept)
    ticks = []
    found = dict(remote.pieces([(150, 3), (100, 5), (150, 3), (10_000, 2), (7, 0)], ticks.append))
    assert found == {100: b"kept!", 150: bytes([150, 151, 152]), 10_000: bytes([0, 1])}
    assert file.ranges == [(150, 3), (10_000, 2)]
    assert ticks == [0.5, 0.8, 1.0]  # of 10 bytes: 5, 3, 2
    assert kept[150, 3] == bytes([150, 151, 152])
    assert remote.read(150, 3) == bytes([150, 151, 152])
    assert len(file.ranges) == 2


@pytest.mark.parametrize("wanted", [(95, 6), (-1, 2), (5, -1), (1 << 60, 1)])
def test_what_lies_beyond_the_end_is_refused_before_anything_is_read(wanted):
    file = RemoteBytes(b"x" * 100)
    with pytest.raises(DataProblem, match="файл is damaged or cut off"):
        list(file.remote().pieces([(0, 5), wanted]))
    assert file.ranges == []


def test_a_piece_that_would_fill_the_memory_is_refused():
    with pytest.raises(DataProblem, match="one part of it has 600000000 bytes"):
        Remote("a", 1 << 40, RemoteBytes(b"")).read(0, 600_000_000)


def test_a_reader_that_gives_less_is_no_reader():
    with pytest.raises(DataProblem, match="3 bytes came where 10 were asked for"):
        Remote("a", 100, RemoteBytes(b"abc")).read(0, 10)
