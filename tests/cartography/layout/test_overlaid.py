"""Of many paths by arrival a sheet draws what lies on top, once; worked out by hand on a few lines."""

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsLayoutExporter,
    QgsLayoutItemMap,
    QgsLayoutRenderContext,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
)

from tailings_plugin.cartography.data.captions import Captions
from tailings_plugin.cartography.layout import overlaid
from tailings_plugin.cartography.layout.overlaid import drawn_once, top_lines
from tailings_plugin.cartography.layout.projection import suitable
from tailings_plugin.cartography.look import styles
from tests.layers import memory_layer

EVERYWHERE = (-1e9, -1e9, 1e9, 1e9)
NAN = float("nan")


def seen(lines, hours, window=EVERYWHERE):
    found = top_lines([np.array(line, dtype=float) for line in lines], hours, window)
    return [(number, line.tolist()) for number, line in found]


def test_where_two_paths_join_the_earlier_goes_on_and_the_later_ends():
    later = [[0, 0], [10, 5], [20, 0], [30, 5]]
    earlier = [[10, -5], [20, 0], [30, 5]]
    assert seen([later, earlier], [6.0, 3.0]) == [(1, earlier), (0, later[:3])]


def test_a_path_is_cut_out_where_an_earlier_one_lies_upon_its_middle_in_either_direction():
    whole = [[0, 0], [10, 5], [20, 0], [30, 5]]
    assert seen([whole, [[20, 0], [10, 5]]], [6.0, 3.0]) == [
        (1, [[20, 0], [10, 5]]),
        (0, [[0, 0], [10, 5]]),
        (0, [[20, 0], [30, 5]]),
    ]


def test_unknown_hours_lie_below_known_ones_and_are_drawn_where_no_others_are():
    line, longer = [[0, 0], [10, 5]], [[0, 0], [10, 5], [20, 0]]
    assert seen([longer, line], [NAN, 48.0]) == [(1, line), (0, [[10, 5], [20, 0]])]
    assert seen([line, line], [NAN, NAN]) == [(0, line)]


def test_an_edge_of_a_reach_within_a_stretch_is_no_vertex_but_a_bend_is():
    """Reaches end every ten kilometres, at other places on each path."""
    one, other = [[0, 0], [4, 0], [10, 0]], [[0, 0], [7, 0], [10, 0]]
    assert seen([one, other], [1.0, 2.0]) == [(0, [[0, 0], [10, 0]])]
    bent = [[0, 0], [7, 2], [10, 0]]
    assert seen([one, bent], [1.0, 2.0]) == [(0, [[0, 0], [10, 0]]), (1, bent)]


def test_stretches_beside_the_sheet_are_left_out_and_those_across_it_stay_whole():
    line = [[-20, 1], [-10, 0], [30, 1], [40, 0], [50, 5]]
    assert seen([line], [1.0], (0, 0, 20, 20)) == [(0, [[-10, 0], [30, 1]])]
    assert seen([], []) == []


@pytest.fixture
def sheet(qgis_app):
    """A map of three paths: one over the left half, one over the whole, one of unknown hours beside them."""
    layer = memory_layer(
        "LineString",
        "EPSG:3857",
        "facility_id:string,leading_h:double",
        [
            ("LineString (0 50, 50 50)", ["A", 3.0]),
            ("LineString (0 50, 50 50, 100 50)", ["B", 30.0]),
            ("LineString (0 20, 100 20)", ["C", None]),
        ],
    )
    styles.style_paths(layer, Captions("en"), 1.0)
    project = QgsProject()
    project.addMapLayer(layer)
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    # Soft edges get harder where lines are drawn upon each other; so there is nothing else to compare.
    layout.renderContext().setFlag(QgsLayoutRenderContext.Flag.FlagAntialiasing, False)
    item = QgsLayoutItemMap(layout)
    item.attemptSetSceneRect(item.rect().adjusted(10, 10, 110, 110))
    item.setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    item.setLayers([layer])
    item.setExtent(QgsRectangle(-5, -5, 105, 105))
    layout.addLayoutItem(item)
    yield project, layout, item, layer


def picture(layout):
    image = QgsLayoutExporter(layout).renderPageToImage(0, dpi=100)
    return image.constBits().asstring(image.sizeInBytes())


def test_the_sheet_looks_the_same_of_fewer_lines_and_shows_its_own_layer_again(sheet, monkeypatch):
    monkeypatch.setattr(overlaid, "MANY", 3)
    project, layout, item, layer = sheet
    before = picture(layout)
    with drawn_once(layout):
        (shown,) = item.layers()
        lines = {(each["leading_h"] or None, each.geometry().asWkt()) for each in shown.getFeatures()}
        assert lines == {
            (3.0, "LineString (0 50, 50 50)"),
            (30.0, "LineString (50 50, 100 50)"),
            (None, "LineString (0 20, 100 20)"),
        }
        assert picture(layout) == before
    assert item.layers() == [layer]
    assert list(project.mapLayers()) == [layer.id()]


def test_few_paths_and_paths_without_hours_are_drawn_as_they_are(sheet, monkeypatch):
    _, layout, item, layer = sheet
    with drawn_once(layout):
        assert item.layers() == [layer]
    monkeypatch.setattr(overlaid, "MANY", 1)
    plain = memory_layer("LineString", "EPSG:3857", "facility_id:string", [("LineString (0 0, 9 9)", ["A"])])
    styles.style_paths(plain, Captions("en"), 1.0)
    layout.project().addMapLayer(plain)
    item.setLayers([plain])
    with drawn_once(layout):
        assert item.layers() == [plain]


def test_paths_in_degrees_are_drawn_as_they_are(sheet, monkeypatch):
    """Half a degree aside is no straight line."""
    monkeypatch.setattr(overlaid, "MANY", 1)
    _, layout, item, _ = sheet
    row = ("LineString (75 42, 75.2 42.4, 75.4 42)", ["A", 3.0])
    layer = memory_layer("LineString", "EPSG:4326", "facility_id:string,leading_h:double", [row])
    styles.style_paths(layer, Captions("en"), 1.0)
    layout.project().addMapLayer(layer)
    item.setLayers([layer])
    for crs in ("EPSG:3857", "EPSG:4326"):
        item.setCrs(QgsCoordinateReferenceSystem(crs))
        with drawn_once(layout):
            assert item.layers() == [layer]


def test_a_projection_of_our_own_is_known_again_though_a_file_spells_it_anew(sheet, monkeypatch):
    """A GeoPackage keeps it as WKT, of which "39.0" comes back as "39": another projection only in name."""
    monkeypatch.setattr(overlaid, "MANY", 2)
    _, layout, item, _ = sheet
    own = QgsCoordinateReferenceSystem.fromProj(suitable(np.array([68.0, 79.0]), np.array([38.0, 43.0])).proj)
    back = QgsCoordinateReferenceSystem.fromWkt(own.toWkt())
    assert back.toProj() != own.toProj()
    row = ("LineString (0 0, 50 50)", ["A", 3.0])
    layer = memory_layer("LineString", "EPSG:3857", "facility_id:string,leading_h:double", [row, row])
    layer.setCrs(back)
    styles.style_paths(layer, Captions("en"), 1.0)
    layout.project().addMapLayer(layer)
    item.setCrs(own)
    item.setLayers([layer])
    with drawn_once(layout):
        (shown,) = item.layers()
        assert shown.featureCount() == 1
    assert item.layers() == [layer]
