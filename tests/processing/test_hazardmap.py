"""hazardmap: sheet and project, by content."""

import json
import re
import subprocess
from pathlib import Path
from zipfile import ZipFile

import pytest
from qgis.core import (
    QgsLayoutItem,
    QgsLayoutItemMap,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtGui import QImage

from tailings_plugin.cartography.data.captions import THIN
from tailings_plugin.cartography.layout.page import PAPERS
from tests.cartography import rated
from tests.layers import Messages, memory_layer
from tests.processing.hazard_maps import TEMPLATES, box_of, drawing, opened, squeezed
from tests.tiny import write_relief


@pytest.fixture
def draw(tmp_path, qgis_app):
    with drawing(tmp_path, "карта") as draw:
        yield draw


def test_english_sheet_says_what_it_must(draw):
    results = draw(
        rated.few(), PATHS=rated.paths(), CROSSINGS=rated.crossings(), SOURCES="State inventory 2024"
    )
    text = squeezed(results["MAP"])
    for words in (
        "Tailings facilities: hazard map",
        "Tailings Hazard Index (THI), facilities: 6",
        "very high",
        "inactive, closed or rehabilitated",
        "Class limits not verified",
        "Sources: State inventory 2024",
        "Projection: UTM zone 43N, WGS 84.",
        "Natural Earth, generalised",
        "no opinion on the legal status",
        "12.5",
        "11.5–13.5",
        "KG → UZ",
        "KG → KZ",
        "KAZAKHSTAN",
    ):
        assert words in text, words
    assert "alert(1)" in text
    assert "THI 1.0 (abcdef12)" in box_of(results)["Class limits"]


def test_paths_over_large_cells_say_that_they_are_an_overview(draw):
    def paths(cell_m):
        row = ("LineString (75.586 42.703, 75.2 42.9)", ["F-1", "lake", cell_m])
        return memory_layer(
            "LineString", "EPSG:4326", "facility_id:string,ends_in:string,cell_m:double", [row]
        )

    box = box_of(draw(rated.few(), PATHS=paths(9266.0)))
    assert box["Relief of the paths"].startswith("Cells of about 9.3 km: an overview.")
    box = box_of(draw(rated.few(), PATHS=paths(90.0)))
    assert box["Relief of the paths"].startswith("Cells of about 90 m.")


def test_what_was_not_looked_at_is_not_shown_as_none(draw):
    line = "LineString (75.586 42.703, 75.2 42.9)"
    paths = memory_layer(
        "LineString",
        "EPSG:4326",
        "facility_id:string,ends_in:string,countries:string",
        [(line, ["F-1", "edge", "KG, ?"]), (line, ["F-2", "lake", "KG"])],
    )
    people = [(12, 12, None, None, None)] + [(None,) * 5] * 5
    results = draw(rated.with_people(rated.few(), people), PATHS=paths)
    text, box = squeezed(results["MAP"]), box_of(results)
    assert box["Ends of paths"].startswith("1 of 2 stop")
    assert box["People (≤ 10 km)"].endswith("facilities: 1.")
    for words in (
        "layer of countries has none: 1 of 2;",
        "Border crossings were not looked at",
        "Facilities without a path: 4;",
    ):
        assert words in text, words
    text = squeezed(draw(rated.few(), PATHS=paths, CROSSINGS=rated.crossings())["MAP"])
    assert "not looked at" not in text
    assert "lower bound" not in text


def test_a_class_that_rests_on_assumptions_has_a_pale_centre_and_its_thi_stands_in_brackets(draw):
    layer = rated.few()
    assert "rests on assumptions" not in squeezed(draw(layer)["MAP"])
    basis = [("assumed", "thi_tox"), ("partly_assumed", "thi_tox"), *[("known", None)] * 3, (None, "thi_cap")]
    results = draw(rated.with_fields(layer, "thi_basis:string,thi_assumed:string", basis))
    text = squeezed(results["MAP"])
    assert "pale centre: rests on assumptions" in text
    assert "(12.5)" in text and "(10.2)" in text and "(9.0)" not in text
    assert "a score in the THI is assumed" in box_of(results)["Pale centre, brackets"]
    project = opened(results["PROJECT"])
    drawn = project.mapLayersByName("Facilities")[0]
    hollow = [each for each in drawn.renderer().rootRule().children() if each.ruleKey() == "hollow"]
    assert ["\"thi_basis\" = 'assumed'" in each.filterExpression() for each in hollow] == [True]


def test_alarms_have_a_ring_and_a_line_of_the_legend(draw):
    layer = rated.with_fields(rated.few(), "alarms:string", [("flood_zone",), *[(None,)] * 5])
    results = draw(layer)
    assert "alarm, see the list" in squeezed(results["MAP"])
    project = opened(results["PROJECT"])
    rules = project.mapLayersByName("Facilities")[0].renderer().rootRule().children()
    (alarm,) = (each for each in rules if each.ruleKey() == "alarm")
    assert '"alarms" IS NOT NULL AND "alarms" <> \'\'' in alarm.filterExpression()


def test_russian_and_both(draw):
    text = squeezed(draw(rated.few(), LANGUAGE="ru")["MAP"])
    assert "Хвостохранилища: карта опасности" in text
    assert "Границы классов не проверены" in text
    assert "12,5" in text
    assert "hazard map" not in text
    text = squeezed(draw(rated.few(), LANGUAGE="both", PAPER="a4_portrait")["MAP"])
    assert "Class limits not verified" in text and "Границы классов не проверены" in text


@pytest.mark.parametrize("paper", PAPERS)
def test_every_item_lies_on_the_page_and_none_covers_another(draw, paper):
    results = draw(
        rated.few(), PATHS=rated.paths(hours=True), CROSSINGS=rated.crossings(), PAPER=paper, LANGUAGE="both"
    )
    project = opened(results["PROJECT"])
    layout = project.layoutManager().printLayouts()[0]
    width, height = PAPERS[paper]
    boxes = {}
    pages = {}
    for item in layout.items():
        if isinstance(item, QgsLayoutItem) and item.id():
            boxes[item.id()] = item.mapRectToScene(item.rect())
            pages[item.id()] = layout.pageCollection().page(item.page()).pos().y()
    for name, box in boxes.items():
        page = QgsRectangle(0, pages[name], width, pages[name] + height)
        assert page.contains(QgsRectangle(box)), name
    inside_map = {"overview", "scale_plate", "north_arrow", "scale_bar"}
    on_map = {name for name in boxes if boxes["map"].contains(boxes[name].center())} - inside_map - {"map"}
    assert all(name.startswith("how_sure") for name in on_map), on_map
    inside_map |= on_map
    names = sorted(set(boxes) - inside_map)
    for index, first in enumerate(names):
        for second in names[index + 1 :]:
            cut = boxes[first].intersected(boxes[second])
            assert cut.width() < 0.2 or cut.height() < 0.2, (first, second)
    for name in inside_map:
        assert boxes["map"].adjusted(-0.3, -0.3, 0.3, 0.3).contains(boxes[name]), name


def items_by_page(results) -> list[set[str]]:
    """Return the ids of the items of each sheet."""
    project = opened(results["PROJECT"])
    layout = project.layoutManager().printLayouts()[0]
    items = [item for item in layout.items() if isinstance(item, QgsLayoutItem) and item.id()]
    count = layout.pageCollection().pageCount()
    return [{item.id() for item in items if item.page() == page} for page in range(count)]


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("language", ["ru", "both"])
def test_the_box_how_sure_is_whole_and_has_a_sheet_of_its_own_only_in_whole(draw, paper, language):
    results = draw(
        rated.few(),
        PATHS=rated.paths(hours=True),
        CROSSINGS=rated.crossings(),
        PAPER=paper,
        LANGUAGE=language,
    )
    first, *further = items_by_page(results)
    wanted = {"how_sure", "how_sure_ru"} if language == "both" else {"how_sure"}
    others = {"title_2", "sheet_number_2"}
    tables = [
        {
            name
            for name in page
            if name.startswith("how_sure") and not name.endswith(("heading", "rule", "plate"))
        }
        for page in (first, *further)
    ]
    assert set().union(*tables) == wanted  # no part that goes on
    for page, own in zip(further, tables[1:], strict=True):
        alone = not {name for name in page - others if not name.startswith("how_sure")}
        assert own == wanted or not alone


def test_project_is_whole_relative_and_leaves_the_users_alone(draw, tmp_path):
    before = set(QgsProject.instance().mapLayers())
    results = draw(rated.few(), PATHS=rated.paths(), CROSSINGS=rated.crossings())
    assert {
        layer.name() for layer in QgsProject.instance().mapLayers().values() if layer.id() not in before
    } == {"слой"}
    with ZipFile(results["PROJECT"]) as archive:
        document = archive.read("карта.qgs").decode()
    sources = re.findall(r"<datasource>([^<]+)", document)
    assert sources and all(source.startswith("./карта_layers.gpkg|") for source in sources)
    moved = tmp_path / "elsewhere"
    moved.mkdir()
    for path in (Path(results["PROJECT"]), tmp_path / "карта_layers.gpkg"):
        path.rename(moved / path.name)
    project = opened(moved / "карта.qgz")
    assert all(layer.isValid() for layer in project.mapLayers().values())
    facilities = project.mapLayersByName("Facilities")[0]
    assert facilities.featureCount() == 6
    assert {
        f["facility_id"]: f["map_number"] for f in facilities.getFeatures() if f["facility_id"] != "F-6"
    } == {f"F-{n}": n for n in range(1, 6)}


def test_crossings_of_one_place_are_one(draw):
    project = opened(draw(rated.few(), CROSSINGS=rated.crossings())["PROJECT"])
    rows = [
        [*f.attributes()[1:5], f["facilities"]]
        for f in project.mapLayersByName("Border crossings")[0].getFeatures()
    ]
    assert rows == [[1, "KG", "UZ", 31.6, 1], [2, "KG", "KZ", 87.4, 2]]


def sixty_crossings():
    """Return sixty borders with a name each, a degree or more apart: no two are one crossing."""
    fields = "facility_id:string,from_country:string,to_country:string,distance_km:double,hours:double"
    rows = [
        (f"Point ({70 + number % 10} {38 + number // 10})", ["F-1", "KG", f"X{number}", 10.0 + number, None])
        for number in range(60)
    ]
    return memory_layer("Point", "EPSG:4326", fields, rows)


def test_what_has_no_room_on_the_first_sheet_goes_on_on_the_next(draw):
    results = draw(rated.few(), CROSSINGS=sixty_crossings(), PAPER="a4_landscape")
    project = opened(results["PROJECT"])
    count = project.layoutManager().printLayouts()[0].pageCollection().pageCount()
    assert count >= 2
    text = squeezed(results["MAP"])
    for number in range(60):
        assert f"KG → X{number} " in text, number
    assert [f"Sheet {each} / {count}" in text for each in range(1, count + 1)] == [True] * count
    assert "Border crossings, continued" in text
    assert "see the layer" not in text
    title = subprocess.run(
        ["pdftotext", "-f", "2", "-l", "2", results["MAP"], "-"], capture_output=True, text=True, check=True
    ).stdout
    assert title.startswith("Tailings facilities: hazard map")


@pytest.mark.parametrize(("kind", "ending"), [("png", "png"), ("svg", "svg"), ("geopdf", "pdf")])
def test_formats_of_one_sheet_a_file_have_a_file_a_sheet(draw, tmp_path, kind, ending):
    stale = tmp_path / f"карта_3.{ending}"
    first = draw(rated.few(), CROSSINGS=sixty_crossings(), PAPER="a4_landscape", FORMAT=kind)
    names = {path.name for path in tmp_path.iterdir() if path.suffix == f".{ending}"}
    assert names == {f"карта.{ending}", f"карта_2.{ending}"}
    if kind == "geopdf":
        words = squeezed(str(tmp_path / "карта_2.pdf"))
        assert "Border crossings, continued" in words and "Sheet 2 / 2" in words
        assert "Legend" in squeezed(first["MAP"])
    # A third sheet that is not the plugin's is left alone, and nothing is replaced.
    stale.write_text("mine")
    with pytest.raises(QgsProcessingException, match="карта_3"):
        draw(rated.few(), PAPER="a4_landscape", FORMAT=kind)
    assert stale.read_text() == "mine"
    stale.unlink()
    # A map of one sheet does not leave the second one of an earlier map beside it.
    draw(rated.few(), PAPER="a4_landscape", FORMAT=kind)
    names = {path.name for path in tmp_path.iterdir() if path.suffix == f".{ending}"}
    assert names == {f"карта.{ending}"}


def test_png_is_not_blank_and_format_sets_the_ending(draw, tmp_path):
    results = draw(rated.few(), FORMAT="png", PAPER="a4_landscape")
    assert results["MAP"] == str(tmp_path / "карта.png")
    image = QImage(results["MAP"])
    # 297 mm at 200 dots an inch
    assert abs(image.width() - 297 / 25.4 * 200) <= 1
    colours = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
    assert len(colours) > 20


def test_svg_and_geopdf(draw, tmp_path):
    svg = Path(draw(rated.few(), MAP=str(tmp_path / "m.svg"))["MAP"]).read_text(encoding="utf-8")
    assert svg.rstrip().endswith("</svg>") and "hazard map" in svg
    results = draw(rated.few(), FORMAT="geopdf")
    about = subprocess.run(["gdalinfo", "-json", results["MAP"]], capture_output=True, text=True, check=True)
    assert "UTM zone 43N" in json.loads(about.stdout)["coordinateSystem"]["wkt"]


def test_pdf_embeds_its_fonts(draw):
    fonts = subprocess.run(
        ["pdffonts", draw(rated.few())["MAP"]], capture_output=True, text=True, check=True
    ).stdout.splitlines()[2:]
    assert fonts
    assert all(line.split()[-5] == "yes" for line in fonts), fonts


def test_one_facility_without_anything_else(draw):
    layer = memory_layer("Point", "EPSG:4326", rated.FIELDS, [rated.facility(1, 75.5, 42.7, 9.0)])
    results = draw(layer)
    text = squeezed(results["MAP"])
    assert "facilities: 1" in text and "Facility 1" in text
    assert "Border crossings" not in text
    project = opened(results["PROJECT"])
    map_item = project.layoutManager().printLayouts()[0].itemById("map")
    assert isinstance(map_item, QgsLayoutItemMap)
    # Nothing else is known around it: borders are drawn, from 1:1,000,000 on.
    assert round(map_item.scale(), -3) == 1_000_000 and "Scale 1:1,000,000" in text


def test_unrated_only(draw):
    layer = memory_layer("Point", "EPSG:4326", rated.FIELDS, [rated.facility(1, 75.5, 42.7, None)])
    assert "No facility is rated." in squeezed(draw(layer)["MAP"])


def test_hundreds_in_one_valley(draw):
    project = opened(draw(rated.crowd(800))["PROJECT"])
    assert project.mapLayersByName("Facilities")[0].featureCount() == 800


def test_projected_layer_polygons_and_selection(draw):
    square = "Polygon ((400000 4700000, 400000 4701000, 401000 4701000, 401000 4700000, 400000 4700000))"
    rows = [(square, rated.facility(n, 0, 0, 9.0)[1]) for n in (1, 2)]
    layer = memory_layer("Polygon", "EPSG:32643", rated.FIELDS, rows)
    layer.selectByIds([layer.allFeatureIds()[0]])
    results = draw(layer, INPUT=QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True))
    assert "facilities: 1" in squeezed(results["MAP"])
    project = opened(results["PROJECT"])
    facilities = project.mapLayersByName("Facilities")[0]
    point = next(facilities.getFeatures()).geometry().asPoint()
    assert 400000 < point.x() < 401000 and 4700000 < point.y() < 4701000


def test_own_countries_are_credited(draw):
    layer = memory_layer(
        "Polygon", "EPSG:4326", "iso_a2:string,name:string",
        [("Polygon ((70 40, 80 40, 80 45, 70 45, 70 40))", ["KG", "X"])], "State borders 2020",
    )  # fmt: skip
    text = squeezed(draw(rated.few(), COUNTRIES=layer)["MAP"])
    assert "Borders: State borders 2020." in text
    # what lies beyond is land of the world map, and said to be so
    assert "Land beyond these borders: Natural Earth, generalised." in text
    assert text.count("Natural Earth") == 1


def test_facilities_without_place_are_counted(draw):
    rows = [rated.facility(1, 75.5, 42.7, 9.0), (None, rated.facility(2, 0, 0, 8.0)[1])]
    layer = memory_layer("Point", "EPSG:4326", rated.FIELDS, rows)
    assert box_of(draw(layer))["Facilities"].endswith("Without a position, not on the map: 1.")


def test_relief_is_shaded_below_the_map(draw, tmp_path):
    relief = write_relief(tmp_path / "relief.tif")
    rows = [rated.facility(1, 75.03, 42.765, 9.0)]
    layer = memory_layer("Point", "EPSG:4326", rated.FIELDS, rows)
    results = draw(layer, RELIEF=relief, FORMAT="png")
    assert "карта_relief.tif" in {path.name for path in tmp_path.iterdir()}
    assert not list(tmp_path.glob("карта*.aux.xml"))
    project = opened(results["PROJECT"])
    assert project.mapLayersByName("Shaded relief")[0].isValid()
    layout = project.layoutManager().printLayouts()[0]
    assert layout.itemById("map").layers()[-1].name() == "Shaded relief"


def test_a_relief_that_does_not_reach_the_map_is_neither_drawn_nor_credited(draw, tmp_path):
    # Over the Kyrgyz Ala-Too; the facility lies east of New Zealand, the map goes on beyond 180 degrees.
    relief = write_relief(tmp_path / "relief.tif")
    layer = memory_layer("Point", "EPSG:4326", rated.FIELDS, [rated.facility(1, 179.99, -43.9, 9.0)])
    messages = Messages()
    results = draw(layer, RELIEF=relief, feedback=messages)
    assert [each for each in messages.warnings if "Relief relief does not reach the map" in each]
    assert "карта_relief.tif" not in {path.name for path in tmp_path.iterdir()}
    assert "Shaded relief" not in squeezed(results["MAP"])


def test_where_paths_were_looked_for_and_none_found_the_map_says_so(draw):
    layer = memory_layer("Point", "EPSG:4326", rated.FIELDS, [rated.facility(1, 75.5, 42.7, 9.0)])
    none = memory_layer("LineString", "EPSG:4326", "facility_id:string,length_km:double", [])
    said = "Facilities without a path: 1; where their water goes is unknown."
    assert said in squeezed(draw(layer, PATHS=none)["MAP"])
    assert said not in squeezed(draw(layer)["MAP"])


def test_a_rating_without_class_is_said(draw):
    layer = memory_layer("Point", "EPSG:4326", "name:string,thi:double", [("Point (75 42)", ["A", 9.0])])
    messages = Messages()
    draw(layer, feedback=messages)
    assert any("1 rated facility has no known thi_class" in each for each in messages.warnings)


@pytest.mark.parametrize("template", [None, TEMPLATES[2]], ids=["own", "template"])
def test_near_the_pole_the_sheet_has_labels_of_its_own(draw, template):
    rows = [rated.facility(n, lon, 86.0, 9.0 - n) for n, lon in enumerate((10, 100, -120), start=1)]
    layer = memory_layer("Point", "EPSG:4326", rated.FIELDS, rows)
    asked = {"TEMPLATE": str(template)} if template else {"PAPER": "a4_landscape"}
    project = opened(draw(layer, **asked)["PROJECT"])
    layout = project.layoutManager().printLayouts()[0]
    main = layout.itemById("map")
    assert not main.grid().annotationEnabled()
    said = {
        item.text().replace(THIN, " ")
        for item in layout.items()
        if isinstance(item, QgsLayoutItem) and item.id().startswith("map_degrees_")
    }
    assert {"180°", "90° W", "90° E", "88° N"} <= said
