"""facilitysheets: pages by content, the highest only, bad input, cancel."""

import re
import subprocess
from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProject,
)
from qgis.PyQt.QtGui import QImage

from tailings_plugin.cartography.sheets.atlas import boxes_with
from tailings_plugin.processing.map.facilitysheets import FacilitySheets
from tailings_plugin.texts import LANGUAGES
from tests import reliefs
from tests.cartography import rated
from tests.layers import memory_layer, run_algorithm


@pytest.fixture
def sheets(tmp_path, qgis_app):
    def run(layer, feedback=None, **parameters):
        layers = [each for each in (layer, *parameters.values()) if hasattr(each, "dataProvider")]
        QgsProject.instance().addMapLayers(layers, False)
        given = {"INPUT": layer, "LANGUAGE": "en", "PDF": str(tmp_path / "листы.pdf"), **parameters}
        return run_algorithm(FacilitySheets, given, feedback)[0]

    yield run
    QgsProject.instance().removeAllMapLayers()


def pages(pdf) -> list[str]:
    text = subprocess.run(["pdftotext", "-raw", pdf, "-"], capture_output=True, text=True, check=True).stdout
    return [re.sub(r"\s+", " ", page) for page in text.split("\f")[:-1]]


def measured_path():
    return memory_layer(
        "LineStringZM", "EPSG:4326", "facility_id:string,ends_in:string",
        [("LineStringZM (75.586 42.703 1446 0, 75.2 42.9 1000 40000, 74.6 43.0 700 95000)", ["F-1", "edge"])],
    )  # fmt: skip


def test_a_page_a_facility_highest_first(sheets):
    results = sheets(rated.few(), PATHS=measured_path(), CROSSINGS=rated.crossings())
    found = pages(results["PDF"])
    assert len(found) == results["N_SHEETS"] == 6
    assert "горно-обогатительного" in found[0] and "комбината Ак-Тюз №" in found[0]
    assert "Long profile, 95 km; ends: edge of the relief" in found[0]
    assert "1,000,000" in found[0]
    assert "Class limits not verified" in found[0]
    assert "Data: State inventory." in found[0]
    assert "Sheet 1 of 6" in found[0]
    assert "alert(1)" in found[2]
    assert "cannot be rated: “Stored volume” missing" in found[5]


def test_the_pdf_has_a_title_and_an_author_who_is_no_account(sheets):
    results = sheets(rated.few(), AUTHORITY="МЧС", LANGUAGE="ru")
    told = subprocess.run(["pdfinfo", results["PDF"]], capture_output=True, text=True, check=True).stdout
    about = {line.partition(":")[0]: line.partition(":")[2].strip() for line in told.splitlines()}
    assert (about["Title"], about["Author"], about["Pages"]) == ("Листы объектов", "МЧС", "6")
    assert about["Creator"].startswith("Tailings Hazard ")


@pytest.mark.parametrize("how", ["selection", "filter"])
def test_the_sheet_of_one_ranks_it_among_all_rated(sheets, monkeypatch, how):
    """Five of the six are rated; alone, the third was once "rank 3 of 1". The plate is a drawing."""
    from tailings_plugin.cartography.sheets.content import PageWriter

    plates, badge = [], PageWriter._badge
    monkeypatch.setattr(
        PageWriter, "_badge", lambda writer, row: plates.append(badge(writer, row)) or plates[-1]
    )
    layer = QgsProject.instance().addMapLayer(rated.few(), False)
    layer.selectByExpression("thi_rank = 3")
    part = {"selectedFeaturesOnly": True} if how == "selection" else {"filterExpression": "thi_rank = 3"}
    results = sheets(QgsProcessingFeatureSourceDefinition(layer.id(), **part))
    assert results["N_SHEETS"] == len(plates) == 1
    assert "rank 3 of 5" in [each.text for each in plates[0].words]
    assert "rank 3 of 5" in pages(results["PDF"])[0]


def test_what_is_not_known_is_not_shown_as_none(sheets):
    people = [(12, 12, None, "high", "extreme")] + [(None,) * 5] * 5
    layer = rated.with_people(rated.few(), people)
    first, second = pages(sheets(layer, PATHS=measured_path(), HIGHEST=2)["PDF"])
    assert "≥ 12" in first and "≥ High" in first
    assert "Paths not known to their end (edge or no-data of the relief, a limit of length): 1 of 1" in first
    assert "Border crossings were not looked at: none shown does not mean none." in first
    # No path, nothing to say of it.
    assert "not known to their end" not in second and "not looked at" not in second


def test_every_page_says_what_is_open_about_its_facility(sheets):
    layer = rated.with_fields(
        rated.few(),
        "thi_basis:string,population_at_risk:integer,coordinate_precision:string",
        [("assumed", None, "mine"), *[("known", 12, "site")] * 4, (None, None, None)],
    )
    results = sheets(layer)
    first, second, *_, last = pages(results["PDF"])
    # data_date of all is 2024-02-29, data_source is named
    assert (
        "To settle or to say before publication (4): the class rests on assumptions; people at risk unknown; "
        "the point is that of a mine, works or settlement; class limits not verified." in first
    )
    assert "To settle or to say before publication (1): class limits not verified." in second
    assert "To settle or to say before publication (2): not rated; people at risk unknown." in last
    # assumed, people, stand-ins, limits, not rated
    assert results["N_OPEN_POINTS"] == 5


def test_a_page_of_which_nothing_is_open_says_nothing(sheets):
    place, values = rated.facility(1, 75.5, 42.7, 9.0)
    values[rated.FIELDS.split(",").index("thi_scheme:string")] = "own 1.0, class limits verified"
    values[rated.FIELDS.split(",").index("thi_completeness:double")] = 100.0
    layer = memory_layer(
        "Point", "EPSG:4326", f"{rated.FIELDS},population_at_risk:integer", [(place, [*values, 0])]
    )
    results = sheets(layer)
    assert results["N_OPEN_POINTS"] == 0
    assert "before publication" not in pages(results["PDF"])[0]


@pytest.mark.parametrize("language", ["en", "ru"])
def test_all_that_can_be_open_fits_in_its_place(qgis_app, language):
    from tailings_plugin.cartography.data.captions import Captions
    from tailings_plugin.cartography.data.open_points import OpenPoint
    from tailings_plugin.cartography.layout.typeset import Typesetter
    from tailings_plugin.cartography.look import fonts
    from tailings_plugin.cartography.sheets.atlas import BOXES, TEXTS
    from tailings_plugin.cartography.sheets.content import open_text

    own = ("assumed", "people", "unplaced", "stand_ins", "stale", "undated")
    points = [*(OpenPoint(code, 1, 1) for code in own), *map(OpenPoint, ("limits", "overview", "sources"))]
    text, (size, *_) = open_text(points, Captions(language)), TEXTS["open"]
    assert text.count(";") == 8
    setter = Typesetter(fonts.text_format(fonts.font_family(), size))
    assert setter.height(text, BOXES["open"].width) <= BOXES["open"].height


def test_many_notes_stand_one_behind_the_other_before_any_is_cut(sheets):
    place, values = rated.facility(1, 75.586, 42.703, 12.5)
    names = [each.split(":")[0] for each in rated.FIELDS.split(",")]
    values[names.index("thi_note")] = "a note of some length on what was assumed, " * 4
    values[names.index("data_source")] = "a source of some length, with its figures and days, " * 4
    fields = f"{rated.FIELDS},population_at_risk:integer,thi_basis:string"
    layer = memory_layer("Point", "EPSG:4326", fields, [(place, [*values, 12, "assumed"])])
    (page,) = pages(sheets(layer, PATHS=measured_path(), OVERVIEW_RELIEF=True)["PDF"])
    for words in (
        "A class in outline rests on what is assumed.",
        "a limit of length): 1 of 1; what lies beyond is not shown.",
        "Border crossings were not looked at: none shown does not mean none.",
        "an overview only. For any decision repeat the run with a relief of 30 to 90 m",
    ):
        assert words in page, words
    assert page.count("a source of some length") == 4
    assert "express no opinion on the legal status" in page and "Sheet 1 of 1" in page


def test_only_the_highest_in_russian(sheets):
    found = pages(sheets(rated.few(), HIGHEST=2, LANGUAGE="ru", OVERVIEW_RELIEF=True)["PDF"])
    assert len(found) == 2
    assert "Основные сведения" in found[0]
    assert "Key facts" not in found[0]
    assert "только обзор" in found[0]


def test_a_facility_without_place_still_has_its_page(sheets):
    rows = [rated.facility(1, 75.5, 42.7, 9.0), (None, rated.facility(2, 0, 0, 8.0, "Nowhere")[1])]
    found = pages(sheets(memory_layer("Point", "EPSG:4326", rated.FIELDS, rows))["PDF"])
    assert "Nowhere" in found[1]


def test_the_highest_alone_has_its_page_without_a_place(sheets):
    rows = [(None, rated.facility(1, 0, 0, 9.0, "Nowhere")[1]), rated.facility(2, 75.5, 42.7, 8.0)]
    found = pages(sheets(memory_layer("Point", "EPSG:4326", rated.FIELDS, rows), HIGHEST=1)["PDF"])
    assert len(found) == 1
    assert "Nowhere" in found[0]


def test_every_item_lies_on_the_page():
    from tailings_plugin.cartography.sheets.atlas import BOXES

    for name, box in BOXES.items():
        assert box.x >= 10 and box.right <= 200 and box.y >= 10 and box.bottom <= 288, name


@pytest.mark.parametrize(
    ("layer", "message"),
    [
        (
            lambda: memory_layer("Point", "EPSG:4326", "name:string", [("Point (75 42)", ["A"])]),
            "no field thi",
        ),
        (
            lambda: memory_layer(
                "Point", "EPSG:4326", rated.FIELDS, [(None, rated.facility(1, 0, 0, 9.0)[1])]
            ),
            "No facility has coordinates",
        ),
    ],
)
def test_bad_layers_leave_the_earlier_sheets(sheets, tmp_path, layer, message):
    (tmp_path / "листы.pdf").write_text("earlier")
    with pytest.raises(QgsProcessingException, match=message):
        sheets(layer())
    assert [path.read_text() for path in tmp_path.iterdir()] == ["earlier"]


def test_cancel_leaves_nothing(sheets, tmp_path):
    feedback = QgsProcessingFeedback()
    feedback.cancel()
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        sheets(rated.few(), feedback)
    assert list(tmp_path.iterdir()) == []


GREEN = '<rect width="40" height="20" fill="#00ff00"/>'
LOGO_SVG = f'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">{GREEN}</svg>'


@pytest.fixture
def logo(tmp_path):
    path = tmp_path / "знак.svg"
    path.write_text(LOGO_SVG, encoding="utf-8")
    return path


def drawn(pdf, tmp_path):
    """Return the first page as a picture of one dot a millimetre."""
    subprocess.run(["pdftoppm", "-r", "25.4", "-png", "-singlefile", pdf, str(tmp_path / "page")], check=True)
    return QImage(str(tmp_path / "page.png"))


def is_green(image, x_mm, y_mm):
    colour = image.pixelColor(x_mm, y_mm)
    return colour.green() > 200 and colour.red() < 60 and colour.blue() < 60


def test_who_gives_the_sheets_out_stands_at_the_head(sheets, logo, tmp_path):
    authority = "Министерство <чрезвычайных> ситуаций"
    results = sheets(rated.few(), AUTHORITY=authority, LOGO=str(logo))
    assert all(authority in page for page in pages(results["PDF"]))
    image = drawn(results["PDF"], tmp_path)
    # 2:1 in a box of 28 x 19 mm from 128, 10: 28 x 14 mm, in the middle of its height
    assert is_green(image, 142, 19)
    assert is_green(image, 130, 15) and is_green(image, 154, 23)
    assert not is_green(image, 142, 11) and not is_green(image, 126, 19) and not is_green(image, 158, 19)


def test_a_long_name_of_an_authority_stands_whole(sheets):
    authority = " ".join(f"Ведомство{number}" for number in range(40))
    (page, *_) = pages(sheets(rated.few(), AUTHORITY=authority, HIGHEST=1)["PDF"])
    assert all(word in page for word in authority.split())


def test_without_them_the_page_is_as_it_was(sheets, tmp_path):
    image = drawn(sheets(rated.few(), HIGHEST=1)["PDF"], tmp_path)
    assert not any(is_green(image, x, 19) for x in range(0, 200, 3))


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("logo.txt", b"text", "a logo is a picture: .png, .jpg, .jpeg, .svg."),
        ("logo.png", b"\x89PNG no picture", "cannot be read as a picture, whatever its name says."),
        ("logo.svg", b"<svg", "cannot be read as a picture, whatever its name says."),
        ("logo.jpg", b"x" * 6_000_000, "has 6 MB: a logo of at most 5 MB will do."),
    ],
)
def test_a_file_that_is_no_logo_is_refused_before_anything_is_made(sheets, tmp_path, name, content, said):
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(QgsProcessingException) as refused:
        sheets(rated.few(), LOGO=str(path))
    assert said in str(refused.value)
    assert not (tmp_path / "листы.pdf").exists()


def test_a_logo_of_too_many_pixels_is_refused(sheets, tmp_path):
    image = QImage(5001, 3, QImage.Format.Format_RGB32)
    image.fill(0)
    image.save(str(tmp_path / "wide.png"))
    with pytest.raises(QgsProcessingException) as refused:
        sheets(rated.few(), LOGO=str(tmp_path / "wide.png"))
    assert "has 5001 x 3 pixels: a logo of at most 5000 will do." in str(refused.value)


def near_layers(tmp_path, cell_m=30.0):
    """Return facilities, one 20 m beside the first, a path over cells of a size, its arrivals, relief and a village."""
    place, values = rated.facility(1, 75.5, 42.70, 12.5)
    neighbours = [
        rated.facility(2, 75.5002, 42.7001, 9.0, "Сосед"),
        rated.facility(3, 75.52, 42.70, 8.0, "Вдали"),
    ]
    layer = memory_layer("Point", "EPSG:4326", rated.FIELDS, [(place, values), *neighbours])
    line = "LineStringZM (75.5 42.70 1446 0, 75.5 42.72 1000 2222, 75.5 42.75 700 5555)"
    fields = "facility_id:string,ends_in:string,cell_m:double"
    path = memory_layer("LineStringZM", "EPSG:4326", fields, [(line, ["F-1", "sea", cell_m])])
    fields = "facility_id:string,kind:string,name:string,distance_km:double,leading_h:double"
    rows = [
        ("Point (75.5 42.75)", ["F-1", "interval", None, 5.5, 1.99]),
        ("Point (75.5 42.72)", ["F-1", "receptor", "Село", 2.2, 0.79]),
    ]
    arrivals = memory_layer("Point", "EPSG:4326", fields, rows)
    relief = tmp_path / "рельеф.tif"
    heights = np.add.outer(np.arange(400) * 3.0, 200 * np.sin(np.arange(400) / 15))
    reliefs.write(relief, heights, 75.4, 42.8, 0.0005)
    village = memory_layer("Point", "EPSG:4326", "name:string", [("Point (75.51 42.72)", ["Кызыл-Суу"])])
    return layer, {"PATHS": path, "ARRIVALS": arrivals, "RELIEF": str(relief), "SETTLEMENTS": village}


def test_the_map_near_a_facility_has_scale_marks_places_and_neighbours(sheets, tmp_path):
    layer, more = near_layers(tmp_path)
    first, second, _ = pages(sheets(layer, **more, LANGUAGE="ru")["PDF"])
    assert "Вблизи объекта" in first and "Куда течёт вода" in first
    # 5,554 m on 86.5 - 2 x 9 mm need 1:81,000.
    assert "1:100 000" in first.replace("\u202f", " ").replace("\u00a0", " ")
    # 0.79 h x 2 / 2.2 = 43 min; 0.79 + 1.2 h x 1.8 / 3.3 = 1 h 26 min
    for words in (
        "Кызыл-Суу",
        "Вдали",
        "2 км · 40 мин",
        "Село · 45 мин",
        "4 км · 1 ч 20 мин",
        "Отмывка рельефа: ",
    ):
        assert words in first, words
    assert "ни путь, ни зона объекта неизвестны" in second


@pytest.mark.parametrize(
    ("language", "village", "receptor"),
    [
        ("en", "Kyzyl-Suu", "Intake · 45 min"),
        ("ru", "Кызыл-Суу", "Водозабор · 45 мин"),
    ],
)
def test_places_have_their_name_in_the_language_of_the_sheet(sheets, tmp_path, language, village, receptor):
    layer, more = near_layers(tmp_path)
    more["SETTLEMENTS"] = memory_layer(
        "Point", "EPSG:4326", "name_en:string,NAME_RU:string",
        [("Point (75.51 42.72)", ["Kyzyl-Suu", "Кызыл-Суу"])],
    )  # fmt: skip
    fields = "facility_id:string,kind:string,name:string,distance_km:double,leading_h:double,name_ru:string"
    row = ("Point (75.5 42.72)", ["F-1", "receptor", "Intake", 2.2, 0.79, "Водозабор"])
    more["ARRIVALS"] = memory_layer("Point", "EPSG:4326", fields, [row])
    (first, *_) = pages(sheets(layer, **more, LANGUAGE=language)["PDF"])
    assert village in first and receptor in first, first
    if language == "ru":
        assert "Kyzyl" not in first and "Intake" not in first


def test_a_path_over_large_cells_has_no_map_near_the_facility_and_says_why(sheets, tmp_path):
    layer, more = near_layers(tmp_path, cell_m=900.0)
    (first, *_) = pages(sheets(layer, **more)["PDF"])
    for words in ("No map at 1:25,000 to 1:100,000:", "cells of 900 m;", "at most 200 m would do."):
        assert words in first, words
    assert "Near the facility" not in first and "Where the water goes" in first


def test_a_stand_in_for_the_place_has_no_map_near_it(sheets, tmp_path):
    layer, more = near_layers(tmp_path)
    layer = rated.with_fields(layer, "coordinate_precision:string", [("village",), ("site",), ("site",)])
    (first, *_) = pages(sheets(layer, **more)["PDF"])
    assert "Near the facility" not in first and "the point is that of a" in first


def test_nothing_covers_the_facility(sheets, tmp_path):
    """Its neighbour, drawn white, lies 20 m beside it: 0.2 mm on the map near it."""
    layer, more = near_layers(tmp_path)
    image = drawn(sheets(layer, **more)["PDF"], tmp_path)
    # 1 mm is 100 m; the middle of 105 x 86.5 mm from 12, 39 is that of the way of 5,554 m to the north.
    colour = image.pixelColor(12 + 52, round(39 + 86.5 / 2 + 27.77 - 0.5))
    # very_high: #6d1032
    assert abs(colour.red() - 0x6D) < 40 and colour.green() < 60 and abs(colour.blue() - 0x32) < 40


@pytest.mark.parametrize("language", LANGUAGES)
def test_sheets_of_every_language(sheets, tmp_path, language):
    layer, more = near_layers(tmp_path)
    found = pages(sheets(layer, **more, LANGUAGE=language)["PDF"])
    assert len(found) == 3
    assert all("…" not in page for page in found)


def test_sheets_across_the_antimeridian(sheets):
    rows = [rated.facility(1, 179.99, -17.0, 12.5), rated.facility(2, -179.98, -17.0, 9.0, "Neighbour")]
    layer = memory_layer("Point", "EPSG:4326", rated.FIELDS, rows)
    line = "LineStringZM (179.99 -17 900 0, 180 -17.01 500 1500, 180.02 -17.02 10 4000)"
    fields = "facility_id:string,ends_in:string,cell_m:double"
    path = memory_layer("LineStringZM", "EPSG:4326", fields, [(line, ["F-1", "sea", 30.0])])
    first, second = pages(sheets(layer, PATHS=path)["PDF"])
    # 3.2 km east on 105 - 2 x 9 mm need 1:37,000.
    assert "1:40,000" in first and "Neighbour" in first and "2 km" in first
    assert "neither path nor zone" in second


def test_a_section_stands_beside_the_profile(sheets, tmp_path):
    layer, more = near_layers(tmp_path)
    fields = "facility_id:string,level:string,distance_km:double,width_m:double,depth_m:double,bed_m:double"
    line, values = "LineString (75.499 42.71, 75.5 42.71, 75.501 42.71)", [1.1, 164.0, 7.5, 1200.0, 1207.5]
    sections = memory_layer(
        "LineString", "EPSG:4326", f"{fields},level_m:double", [(line, ["F-1", "middle", *values])]
    )
    (first, *_) = pages(sheets(layer, **more, SECTIONS=sections)["PDF"])
    assert "Cross-section 1.1 km below" in first and "middle: depth 7.5 m, width 164 m" in first


def test_a_page_with_two_maps_takes_less_than_its_part_of_60_mb(sheets, tmp_path):
    """Letters as outlines made it 250 kB; 900 pages may have 60 MB."""
    rows = [rated.facility(number, 75.5 + number / 100, 42.70, 12.5 - number / 10) for number in range(1, 13)]
    points = ", ".join(f"75.5 {42.70 - step / 1000:.3f} {1446 - step} {step * 111}" for step in range(1000))
    fields = "facility_id:string,ends_in:string,cell_m:double"
    paths = [(f"LineStringZM ({points})", [f"F-{number}", "sea", 30.0]) for number in range(1, 13)]
    results = sheets(
        memory_layer("Point", "EPSG:4326", rated.FIELDS, rows),
        PATHS=memory_layer("LineStringZM", "EPSG:4326", fields, paths),
        CROSSINGS=rated.crossings(),
    )
    found = pages(results["PDF"])
    assert len(found) == 12 and "Near the facility" in found[0]
    # The letters of a PDF are in it once, however many pages it has.
    assert Path(results["PDF"]).stat().st_size < 100_000 + 12 * 60_000_000 / 900


def test_without_any_path_the_pages_have_no_row_of_the_profile(sheets):
    layer = memory_layer("Point", "EPSG:4326", rated.FIELDS, [rated.facility(1, 75.5, 42.7, 9.0)])
    (page,) = pages(sheets(layer)["PDF"])
    assert "rofile" not in page and "Where its water goes" not in page
    assert "neither path nor zone of the facility is known" in " ".join(page.split())


def test_a_facility_without_a_path_among_others_with_one_says_why_it_has_no_profile(sheets):
    # rated.few: F-1 and F-4 have paths, F-5 has none.
    shown = pages(sheets(rated.few(), PATHS=rated.paths())["PDF"])
    of = {name: " ".join(page.split()) for page in shown for name in ("F-1", "F-5") if name in page}
    assert "No profile: the layer of paths has none of this facility." in of["F-5"]
    assert "No profile: the path has no elevations along it." in of["F-1"]


def test_the_room_of_the_profile_goes_to_map_and_facts():
    boxes = boxes_with(10.0, has_profile=False)
    assert not {"profile", "profile_heading", "small_map", "small_strip"} & set(boxes)
    # Credits of 10 mm move what stands below the profile up by 5.5: from 199.5 to 194.
    assert boxes["factors_heading"].y == pytest.approx(194.0)
    assert boxes["map_strip"].bottom == pytest.approx(138.5 + 194.0 - 141.0)
    assert boxes["map"].bottom == pytest.approx(boxes["map_strip"].y - 1.0)
    assert boxes["facts"].bottom < boxes["factors_heading"].y
