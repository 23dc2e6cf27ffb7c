"""hazardmap: dense clusters, the marks and enlargements that show them, and what the frame leaves out."""

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsLayoutItem,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QByteArray
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtXml import QDomDocument

from tailings_plugin.cartography.look.palette import CLASS_COLOURS
from tests.cartography import rated
from tests.layers import Messages, memory_layer
from tests.processing.hazard_maps import TEMPLATES, box_of, drawing, opened, squeezed


@pytest.fixture
def draw(tmp_path, qgis_app):
    with drawing(tmp_path) as draw:
        yield draw


@pytest.fixture(scope="module")
def of_twenty(tmp_path_factory, qgis_app):
    """The results of the map of `cluster()`, which tests only read."""
    with drawing(tmp_path_factory.mktemp("twenty")) as draw:
        return draw(cluster())


def cluster():
    """Return one facility, and twenty within 5 km of each other 1,300 km away: three high, one medium, one unrated."""
    thi = [11.0, 9.0, 8.5, 8.2, 7.0, *[5.0] * 15, None]
    where = [(72.44 + 0.011 * (n % 5), 41.27 + 0.009 * (n // 5)) for n in range(20)]
    rows = [
        rated.facility(n, *point, index)
        for n, (point, index) in enumerate(zip([(83.5, 50.3), *where], thi, strict=True), start=1)
    ]
    return memory_layer("Point", "EPSG:4326", rated.FIELDS, rows)


def rows_of(project, name):
    return [dict(each.attributeMap()) for each in project.mapLayersByName(name)[0].getFeatures()]


def test_an_enlargement_holds_the_twenty(of_twenty):
    results = of_twenty
    project = opened(results["PROJECT"])
    facilities = {each["facility_id"]: each for each in rows_of(project, "Facilities")}
    assert [facilities[f"F-{n}"]["map_letter"] for n in range(2, 22)] == ["A"] * 20
    assert not facilities["F-1"]["map_letter"]
    shifts = [(each["shift_x_mm"], each["shift_y_mm"]) for each in facilities.values()]
    assert np.hypot(*np.array(shifts).T).max() <= 3.0
    (group,) = rows_of(project, "Several facilities")
    # The one far away is the highest, number 1; of the twenty 19 are rated, of which the first nine have a number.
    assert (group["count"], group["thi_class"], group["numbers"]) == (20, "high", "2–10")
    (frame,) = rows_of(project, "Enlargements")
    assert frame["map_letter"] == "A"
    layout = project.layoutManager().printLayouts()[0]
    inset, main = layout.itemById("enlargement_A"), layout.itemById("map")
    assert round(inset.scale()) == frame["scale"] and 25_000 <= frame["scale"] <= 100_000
    points = project.mapLayersByName("Facilities")[0].getFeatures()
    inside = {each["facility_id"] for each in points if inset.extent().contains(each.geometry().asPoint())}
    assert inside == {f"F-{n}" for n in range(2, 22)}
    # However close they stand, each is named on its enlargement.
    assert [n for n in range(2, 22) if facilities[f"F-{n}"]["map_label"] is None] == []
    assert main.scale() > group["drawn_from"] > inset.scale()
    text = squeezed(results["MAP"])
    for words in (
        "very high (1)", "high (3)", "medium (1)", "low (15)", "not rated (1)",
        "several facilities; highest class", "2–10",
        f"borders not shown 1:{frame['scale']:,}", "Sheet 1 / ",
    ):  # fmt: skip
        assert words in text, words
    assert "without an enlargement" not in text


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.stem)
def test_a_template_as_shipped_has_enlargements_and_says_how_sure_the_map_is(draw, template):
    results = draw(cluster(), TEMPLATE=str(template))
    project = opened(results["PROJECT"])
    assert [each["count"] for each in rows_of(project, "Several facilities")] == [20]
    (frame,) = rows_of(project, "Enlargements")
    layout = project.layoutManager().printLayouts()[0]
    inset = layout.itemById("enlargement_A")
    assert round(inset.scale()) == frame["scale"] and 25_000 <= frame["scale"] <= 100_000
    points = project.mapLayersByName("Facilities")[0].getFeatures()
    inside = {each["facility_id"] for each in points if inset.extent().contains(each.geometry().asPoint())}
    assert inside == {f"F-{n}" for n in range(2, 22)}
    # Of the four places the template has three are not needed.
    ids = {item.id() for item in layout.items() if isinstance(item, QgsLayoutItem)}
    assert not {name for name in ids if name.startswith(("enlargement_B", "enlargement_C", "enlargement_D"))}
    text = squeezed(results["MAP"])
    assert f"borders not shown 1:{frame['scale']:,}" in text and "Sheet 2 / 2" in text
    assert "without an enlargement" not in text and "[map_" not in text
    assert box_of(results)["Facilities"] == "Rated 20, not rated 1, in all 21."
    # The box says it: the notes do not.
    assert "Range: what the rating could be" not in text


def without_slots(tmp_path):
    """Return a template as one was made before there were enlargements: no item of theirs, no box how_sure."""
    own = tmp_path / "own.qpt"
    document = TEMPLATES[0].read_text(encoding="utf-8")
    for name in ("enlargement_A", "enlargement_B", "enlargement_C", "enlargement_D", "how_sure"):
        assert f'id="{name}"' in document
        document = document.replace(f'id="{name}"', 'id=""')
    own.write_text(document, encoding="utf-8")
    return str(own)


def test_a_template_without_these_items_has_marks_says_so_and_counts_what_is_not_enlarged(draw, tmp_path):
    messages = Messages()
    results = draw(cluster(), feedback=messages, TEMPLATE=without_slots(tmp_path))
    project = opened(results["PROJECT"])
    assert [each["count"] for each in rows_of(project, "Several facilities")] == [20]
    assert not project.mapLayersByName("Enlargements")
    text = squeezed(results["MAP"])
    assert "Groups without an enlargement: 1" in text
    # The notes say how sure the map is.
    assert "Range: what the rating could be if the unknown factors were known." in text
    said = [each for each in messages.infos if "The template has no" in each]
    assert ["enlargement_A" in said[0], "how_sure" in said[1], len(said)] == [True, True, 2]


def test_a_place_of_a_template_that_would_hide_a_facility_is_not_used(draw, tmp_path):
    # enlargement_A over the only other facility, enlargement_B as shipped.
    layout, project = QgsPrintLayout(QgsProject.instance()), None
    document = QDomDocument()
    document.setContent(QByteArray(TEMPLATES[2].read_bytes()))
    layout.loadFromTemplate(document, QgsReadWriteContext())
    sheet = layout.itemById("map")
    item = layout.itemById("enlargement_A")
    item.attemptMove(QgsLayoutPoint(sheet.pos().x(), sheet.pos().y() + 5), True, False, 0)
    item.attemptResize(QgsLayoutSize(sheet.rect().width(), sheet.rect().height() - 5))
    own = tmp_path / "own.qpt"
    layout.saveAsTemplate(str(own), QgsReadWriteContext())
    results = draw(cluster(), TEMPLATE=str(own))
    project = opened(results["PROJECT"])
    made = project.layoutManager().printLayouts()[0]
    assert made.itemById("enlargement_A") is None
    letter = made.itemById("enlargement_B_letter")
    assert letter.currentText() == "A" and made.itemById("enlargement_B").page() == 1


def test_a_sheet_of_the_map_saved_as_a_template_is_filled_again(of_twenty, draw, tmp_path):
    project = opened(of_twenty["PROJECT"])
    first = project.layoutManager().printLayouts()[0]
    own = tmp_path / "own.qpt"
    assert first.itemById("enlargement_A") and first.saveAsTemplate(str(own), QgsReadWriteContext())
    results = draw(cluster(), TEMPLATE=str(own), TITLE="Again")
    (frame,) = rows_of(opened(results["PROJECT"]), "Enlargements")
    text = squeezed(results["MAP"])
    assert f"borders not shown 1:{frame['scale']:,}" in text and "Again" in text
    assert box_of(results)["Facilities"] == "Rated 20, not rated 1, in all 21."


def test_the_mark_and_not_the_twenty_is_drawn_on_the_map(draw, tmp_path):
    results = draw(cluster(), FORMAT="png", PAPER="a4_landscape")
    project = opened(results["PROJECT"])
    layout = project.layoutManager().printLayouts()[0]
    main = layout.itemById("map")
    image, dots = QImage(results["MAP"]), 200 / 25.4
    (group,) = project.mapLayersByName("Several facilities")[0].getFeatures()
    extent, box = main.extent(), main.mapRectToScene(main.rect())
    point = group.geometry().asPoint()
    x = box.x() + (point.x() - extent.xMinimum()) / extent.width() * box.width() + group["shift_x_mm"]
    y = box.y() + (extent.yMaximum() - point.y()) / extent.height() * box.height() - group["shift_y_mm"]

    def colour(right_mm):
        return image.pixelColor(round((x + right_mm) * dots), round(y * dots)).name()

    # A4 symbols are 0.82 of 6.4 mm: a white ring of 2.1 to 2.6 mm around the disc in the colour of "high".
    assert colour(-1.85) == CLASS_COLOURS["high"]
    assert min(image.pixelColor(round((x + 2.35) * dots), round(y * dots)).getRgb()) >= 0xE0


def test_a_point_at_0_0_is_left_out_of_the_frame_and_named(draw):
    rows = [rated.facility(n, 72.4 + n / 10, 41.3, 9.0 - n) for n in range(1, 4)]
    rows.append(rated.facility(4, 0.0, 0.0, 12.0, "At sea"))
    layer, messages = memory_layer("Point", "EPSG:4326", rated.FIELDS, rows), Messages()
    results = draw(layer, feedback=messages)
    assert any("At sea (0, 0)" in each for each in messages.warnings)
    text = squeezed(results["MAP"])
    assert "Not on the map, far from all others and not in their country: At sea (0, 0)." in text
    project = opened(results["PROJECT"])
    assert {each["facility_id"] for each in rows_of(project, "Facilities")} == {"F-1", "F-2", "F-3"}
    # 20 km of facilities; the smallest reach around them is 30 km on either side.
    assert project.layoutManager().printLayouts()[0].itemById("map").extent().width() < 200_000


def test_the_first_crossing_is_on_the_sheet(draw):
    fields = "facility_id:string,from_country:string,to_country:string,distance_km:double,hours:double"
    # 67 km west of the only facility, and 300 km.
    rows = [
        ("Point (74.77 42.70333)", ["KG-1", "KG", "KZ", 95.0, None]),
        ("Point (71.92 42.70333)", ["KG-1", "KZ", "UZ", 400.0, None]),
    ]
    crossings = memory_layer("Point", "EPSG:4326", fields, rows)
    layer = memory_layer("Point", "EPSG:4326", rated.FIELDS, [rated.facility(1, 75.58611, 42.70333, 9.0)])
    project = opened(draw(layer, CROSSINGS=crossings)["PROJECT"])
    extent = project.layoutManager().printLayouts()[0].itemById("map").extent()
    shown = [
        extent.contains(each.geometry().asPoint())
        for each in project.mapLayersByName("Border crossings")[0].getFeatures()
    ]
    assert shown == [True, False]


def test_all_unrated_says_so(draw):
    rows = [rated.facility(n, 72.2 + n * 0.4, 41.2 + n * 0.1, None) for n in range(1, 9)]
    text = squeezed(draw(memory_layer("Point", "EPSG:4326", rated.FIELDS, rows))["MAP"])
    assert "not rated (8)" in text and "very high (0)" in text
    assert "No facility is rated." in text


def pair_and_far():
    """Return two facilities 700 m apart, which a corner of the map has room to show, and two far from them."""
    where = [(75.0, 42.0), (75.0, 42.0063), (71.0, 41.0), (79.0, 43.0)]
    rows = [rated.facility(n, *point, 12.0 - n) for n, point in enumerate(where, start=1)]
    return memory_layer("Point", "EPSG:4326", rated.FIELDS, rows)


def enlarged_at(results):
    """Return the middle of what enlargement A covers of the map, in WGS 84; None where it is on a further sheet."""
    project = opened(results["PROJECT"])
    layout = project.layoutManager().printLayouts()[0]
    main, inset = layout.itemById("map"), layout.itemById("enlargement_A_plate")
    if inset.page():
        return None
    box, sheet, extent = (
        inset.mapRectToScene(inset.rect()),
        main.mapRectToScene(main.rect()),
        main.extent(),
    )
    metres = extent.width() / sheet.width()
    west = extent.xMinimum() + (box.x() - sheet.x()) * metres
    north = extent.yMaximum() - (box.y() - sheet.y()) * metres
    ground = QgsRectangle(west, north - box.height() * metres, west + box.width() * metres, north)
    wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
    return QgsCoordinateTransform(main.crs(), wgs84, project).transform(ground.center())


def test_no_enlargement_stands_on_a_place_that_is_hit(draw):
    hit, corners = [], []
    fields = "facility_id:string,name:string,kind:string,people:double,arrival_h:double"
    for _ in range(5):
        places = memory_layer("Point", "EPSG:4326", fields, hit)
        corner = enlarged_at(draw(pair_and_far(), PLACES_HIT=places))
        corners.append(corner)
        if corner is None:
            break
        hit.append(
            (f"Point ({corner.x()} {corner.y()})", ["F-1", f"Place {len(hit)}", "settlement", 500.0, 2.0])
        )
    # Two corners are for overview and scale: the enlargement has two, each once, then a further sheet.
    assert len(corners) >= 2 and corners[-1] is None
    assert len({(round(each.x(), 2), round(each.y(), 2)) for each in corners[:-1]}) == len(corners) - 1


def test_with_a_zone_in_every_corner_an_enlargement_gets_a_further_sheet(draw):
    # The frame grows to show them: each is nearer to a corner than a third of the map.
    squares = [
        (
            f"Polygon (({x} {y}, {x + 0.1} {y}, {x + 0.1} {y + 0.1}, {x} {y + 0.1}, {x} {y}))",
            ["F-1", "middle"],
        )
        for x in (70.2, 79.7)
        for y in (40.3, 43.6)
    ]
    zones = memory_layer("Polygon", "EPSG:4326", "facility_id:string,level:string", squares)
    assert enlarged_at(draw(pair_and_far(), ZONES=zones)) is None
    assert enlarged_at(draw(pair_and_far())) is not None
