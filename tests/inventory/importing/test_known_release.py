"""A release that is known: its headings in English and Russian, its units, its bounds, and what it cannot be."""

import pytest

from tests.inventory.tables import cells, from_rows


@pytest.mark.parametrize(
    ("heading", "written", "volume_m3"),
    [
        ("Released volume, m3", "180000", 180_000),
        ("Known release (thousand m3)", "180", 180_000),
        ("Объём выброса, тыс. м3", "180,5", 180_500),
        ("Известный объем выброса, млн м3", "0,18", 180_000),
        ("Объем излившихся хвостов, м3", "180 000", 180_000),
        ("release_known_m3", "180000", 180_000),
    ],
)
def test_its_headings_and_units(tmp_path, heading, written, volume_m3):
    rows = [["name", "lat", "lon", "Volume, m3", heading], ["A", "42", "75", "400000", written]]
    result = from_rows(tmp_path, rows)
    assert cells(result, "release_known_m3") == [volume_m3]
    assert cells(result, "volume_m3") == [400_000]
    assert result.doubts == []


def test_bounds_are_kept(tmp_path):
    rows = [
        ["name", "lat", "lon", "Volume, m3", "Released volume, m3"],
        ["A", "42", "75", "400000", "100000-200000"],
        ["B", "42", "76", "400000", "more than 100000"],
    ]
    result = from_rows(tmp_path, rows)
    assert cells(result, "release_known_m3") == [None, None]
    assert cells(result, "release_known_m3_min") == [100_000, 100_000]
    assert cells(result, "release_known_m3_max") == [200_000, None]


def test_more_than_is_stored_is_doubted(tmp_path):
    rows = [
        ["name", "lat", "lon", "Volume, m3", "Released volume, m3"],
        ["A", "42", "75", "400000", "500000"],
        ["B", "42", "76", "400000", "400000"],
    ]
    result = from_rows(tmp_path, rows)
    assert cells(result, "release_known_m3") == [500_000, 400_000]
    (doubt,) = result.doubts
    assert doubt.row == 2
    assert "known release is greater than the stored tailings" in doubt.why
