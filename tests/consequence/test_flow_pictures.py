"""Pictures of a simulated flow, read again by GDAL and as SVG."""

import xml.etree.ElementTree as ElementTree

import numpy as np
from osgeo import gdal

from tailings_plugin.consequence.flow_pictures import hydrograph_chart, inline, map_picture


def colours(png):
    gdal.FileFromMemBuffer("/vsimem/flow.png", png)
    raster = gdal.Open("/vsimem/flow.png")
    table = raster.GetRasterBand(1).GetColorTable()
    index = raster.ReadAsArray()
    found = {code: table.GetColorEntry(int(code))[:3] for code in np.unique(index)}
    raster = None
    gdal.Unlink("/vsimem/flow.png")
    return index, found


def test_level_ground_shows_each_share_in_its_own_tone():
    heights = np.full((40, 64), 100.0)
    share, store = np.zeros((40, 64)), np.zeros((40, 64), bool)
    share[10:30, 20:30], share[10:30, 30:40], share[10:30, 40:50] = 0.95, 0.5, 0.1
    share[10:30, 50:60] = 0.05  # less than the least share: nothing is coloured
    store[10:30, 15:20] = True
    heights[0] = np.nan
    index, found = colours(map_picture(heights, 30.0, share, store))
    # No-data, land, three tones and the store.
    assert len(found) == 6
    # Cut to columns 3 .. 63 and all rows: ten pixels a cell and a bit.
    factor = 640 / 61
    assert index.shape == (int(40 * factor), 640)
    middle = int(20 * factor)
    tones = [found[index[middle, int((column - 3 + 0.5) * factor)]] for column in (25, 35, 45)]
    assert tones[0] < tones[1] < tones[2]
    assert index[middle, int((55 - 3 + 0.5) * factor)] == index[middle, 5]


def test_nothing_reached_is_the_bare_relief():
    nothing = np.zeros((20, 20))
    index, found = colours(map_picture(np.ones((20, 20)), 30.0, nothing, nothing.astype(bool)))
    assert len(found) == 1 and index.shape == (640, 640)


def test_a_picture_is_inside_the_page():
    assert inline(b"\x89PNG", 'a "map"').startswith('<img src="data:image/png;base64,iVBORw==" alt="a &quot;')


def test_a_hydrograph_has_a_line_a_run_and_round_axes():
    times = np.arange(0, 37.0)
    svg = hydrograph_chart([(times, 10 * times), (times, 5 * times)], ("min", "m3/s"), "Bridge <1>", "en")
    root = ElementTree.fromstring(svg)
    lines = [each for each in root if each.tag == "polyline"]
    assert len(lines) == 2
    texts = [each.text for each in root if each.tag == "text"]
    # The last is 36 min and 360 m3/s: axes to 40 and 400.
    assert texts.count("40") == 1 and texts.count("400") == 1
    # 36 of 40 minutes and 360 of 400 m3/s, in a field from 78 to 628 and from 186 to 14.
    assert lines[0].get("points").split()[-1] == "573.0,31.2"


def test_a_long_series_keeps_its_peak():
    times, values = np.arange(5000.0), np.zeros(5000)
    values[1234] = 7.0
    svg = hydrograph_chart([(times, values)], ("min", "m3/s"), "x", "en")
    points = next(e for e in ElementTree.fromstring(svg) if e.tag == "polyline").get("points").split()
    assert len(points) == 150
    # The axis ends at 8; the peak stands at seven eighths.
    assert min(float(each.split(",")[1]) for each in points) == round(186 - 172 * 7 / 8, 1)


def test_nothing_at_a_place_is_a_flat_line():
    svg = hydrograph_chart([(np.array([0.0, 1.0]), np.zeros(2))], ("min", "m3/s"), "x", "en")
    assert 'points="78.0,186.0 628.0,186.0"' in svg
