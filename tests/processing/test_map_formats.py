"""The same picture everywhere: PDF, geospatial PDF, PNG, SVG, the project opened again; what a map says of itself."""

import os
import re
import subprocess
from datetime import date
from pathlib import Path
from zipfile import ZipFile

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsNumericFormatContext, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QByteArray, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter
from qgis.PyQt.QtSvg import QSvgRenderer

from tailings_plugin.cartography.layout.export import export
from tailings_plugin.processing.map.hazardmap import HazardMap
from tests.cartography import rated
from tests.layers import memory_layer, run_algorithm

# A4 landscape, two dots a millimetre.
WIDTH, HEIGHT = 594, 420
# Letters and thin lines are drawn by other programs in other greys: the mean of all dots, and the share of dots that
# are another colour altogether.
MEAN, OTHER = 5.0, 0.008
THIN = "\u202f"


@pytest.fixture(scope="module")
def made(tmp_path_factory, qgis_app):
    """Return the results of a map with everything on it, and the project of it opened again."""
    folder = tmp_path_factory.mktemp("map")
    layers = rated.few(), rated.paths(), rated.crossings()
    QgsProject.instance().addMapLayers(layers, False)
    given = {
        "INPUT": layers[0],
        "PATHS": layers[1],
        "CROSSINGS": layers[2],
        "LANGUAGE": "en",
        "PAPER": "a4_landscape",
        "PROJECT": str(folder / "map.qgz"),
        "MAP": str(folder / "map.pdf"),
    }
    results = run_algorithm(HazardMap, given)[0]
    QgsProject.instance().removeAllMapLayers()
    project = QgsProject()
    assert project.read(results["PROJECT"])
    yield Path(results["MAP"]), project, folder
    project.clear()


@pytest.fixture
def draw(tmp_path, qgis_app):
    def run(layer, **parameters):
        QgsProject.instance().addMapLayer(layer, False)
        given = {
            "INPUT": layer,
            "LANGUAGE": "en",
            "PROJECT": str(tmp_path / "map.qgz"),
            "MAP": str(tmp_path / "map.pdf"),
            **parameters,
        }
        return run_algorithm(HazardMap, given)[0]

    yield run
    QgsProject.instance().removeAllMapLayers()


def at(*places):
    """Return rated facilities at (longitude, latitude)."""
    rows = [rated.facility(number, *place, 9.0) for number, place in enumerate(places, start=1)]
    return memory_layer("Point", "EPSG:4326", rated.FIELDS, rows)


def text_of(pdf) -> str:
    done = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, text=True, check=True)
    return re.sub(r"\s+", " ", done.stdout)


def exported(made, kind: str) -> Path:
    _, project, folder = made
    path = folder / f"again_{kind}{'.pdf' if 'pdf' in kind else '.' + kind}"
    export(project.layoutManager().printLayouts()[0], path, kind)
    return path


def picture_of(path: Path) -> QImage:
    if path.suffix == ".pdf":
        shown = path.with_suffix("")
        subprocess.run(["pdftoppm", "-r", "150", "-png", "-singlefile", str(path), str(shown)], check=True)
        return QImage(str(shown.with_suffix(".png")))
    if path.suffix == ".png":
        return QImage(str(path))
    image = QImage(2 * WIDTH, 2 * HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    QSvgRenderer(QByteArray(path.read_bytes())).render(painter)
    painter.end()
    return image


def dots(image: QImage) -> np.ndarray:
    """Return (HEIGHT, WIDTH, 3) of an image."""
    small = image.scaled(
        WIDTH, HEIGHT, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    ).convertToFormat(QImage.Format.Format_RGB32)
    bits = small.constBits()
    bits.setsize(small.sizeInBytes())
    return np.frombuffer(bytes(bits), np.uint8).reshape(HEIGHT, WIDTH, 4)[..., :3].astype(int)


def apart(one: np.ndarray, other: np.ndarray) -> tuple[float, float]:
    """Return how far two pictures are apart: mean difference, and the share of dots of another colour."""
    difference = np.abs(one - other).max(axis=2)
    return float(difference.mean()), float((difference > 96).mean())


@pytest.mark.parametrize("kind", ["pdf", "geopdf", "png", "svg"])
def test_the_project_opened_again_exports_the_same_picture(made, kind):
    mean, other = apart(dots(picture_of(made[0])), dots(picture_of(exported(made, kind))))
    if kind == "pdf":  # drawn by the same program
        assert mean < 0.3 and other < 0.001
    assert mean < MEAN and other < OTHER


def test_the_comparison_sees_a_border_that_is_missing(made):
    before = dots(picture_of(made[0]))
    layer = made[1].mapLayersByName("Countries")[0]
    opacity = layer.opacity()
    try:
        layer.setOpacity(0.0)
        mean, other = apart(before, dots(picture_of(exported(made, "png"))))
    finally:
        layer.setOpacity(opacity)
    assert mean > MEAN or other > OTHER


def test_no_name_is_doubled_when_the_project_is_opened_again(made):
    first, again = text_of(made[0]), text_of(exported(made, "pdf"))
    assert sorted(again.split()) == sorted(first.split())
    assert again.count("KAZAKHSTAN") == 1


def test_scale_limits_are_whole_numbers(made):
    with ZipFile(made[1].fileName()) as archive:
        document = archive.read("map.qgs").decode()
    limits = re.findall(r'scalem(?:ax|in)denom="([^"]*)"', document)
    assert limits and all(limit.isdigit() for limit in limits)


def test_a_geospatial_pdf_holds_every_object_once(made):
    data = gdal.OpenEx(str(exported(made, "geopdf")), gdal.OF_VECTOR)
    layers = [data.GetLayer(number) for number in range(data.GetLayerCount())]
    counts = {layer.GetName(): layer.GetFeatureCount() for layer in layers}
    assert counts["Facilities"] == 6
    assert counts["Border crossings"] == 2
    assert counts["Downstream paths"] == 3
    # the overview shows more countries; they are no objects of the map
    frame = made[1].layoutManager().printLayouts()[0].itemById("map").extent()
    countries = made[1].mapLayersByName("Countries")[0]
    seen = [each for each in countries.getFeatures() if each.geometry().intersects(frame)]
    assert counts["Countries"] == len(seen) < countries.featureCount()
    # a facility that is drawn in three layers of its symbol keeps its values
    names = {feature["facility_id"] for feature in data.GetLayerByName("Facilities")}
    assert names == {f"F-{number}" for number in range(1, 7)}


def test_an_export_leaves_the_project_as_it_was(made):
    _, project, _ = made
    layout = project.layoutManager().printLayouts()[0]

    def state():
        maps = {name: [each.id() for each in layout.itemById(name).layers()] for name in ("map", "overview")}
        drawn = (layer for layer in project.mapLayers().values() if isinstance(layer, QgsVectorLayer))
        renderers = {layer.id(): layer.renderer().type() for layer in drawn}
        return maps, renderers, len(layout.items())

    before = state()
    exported(made, "geopdf")
    exported(made, "svg")
    assert state() == before


def test_nothing_of_the_map_runs_over_an_svg(made):
    image = dots(picture_of(exported(made, "svg")))
    layout = made[1].layoutManager().printLayouts()[0]
    box = layout.itemById("map").mapRectToScene(layout.itemById("map").rect())
    title = layout.itemById("subtitle").mapRectToScene(layout.itemById("subtitle").rect())
    # 2 dots a millimetre: the margin left of the map, and the strips above and below it
    left = image[:, : int(2 * box.left()) - 3]
    above = image[int(2 * title.bottom()) + 1 : int(2 * box.top()) - 2, : int(2 * box.right())]
    below = image[int(2 * box.bottom()) + 3 : int(2 * layout.itemById("footer_rule").pos().y()) - 2]
    for part in (left, above, below[:, : int(2 * box.right())]):
        assert part.size and part.min() > 240


def test_a_scale_bar_keeps_its_thousands(made):
    bar = made[1].layoutManager().printLayouts()[0].itemById("scale_bar")
    assert bar.numericFormat().formatDouble(1000.0, QgsNumericFormatContext()) == f"1{THIN}000"


def test_edition_and_scale_stand_on_the_sheet(made):
    text = text_of(made[0])
    assert f"Edition: {date.today().isoformat()}" in text
    (ratio,) = re.findall(r"Scale 1:(\d[\d,]*\d)", text)
    shown = int(ratio.replace(",", ""))
    drawn = made[1].layoutManager().printLayouts()[0].itemById("map").scale()
    assert drawn == pytest.approx(shown, rel=1e-6)
    # two digits, the rest noughts
    assert not str(shown)[2:].strip("0")


def test_whose_map_it_is(draw, tmp_path, tmp_path_factory):
    logo = tmp_path_factory.mktemp("pictures") / "logo.png"
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(QColor(0, 255, 0))
    image.save(str(logo))
    authority = "Министерство <чрезвычайных> ситуаций"
    results = draw(rated.few(), AUTHORITY=f" {authority} ", LOGO=str(logo), LANGUAGE="ru")
    text = text_of(results["MAP"])
    assert authority in text and "Масштаб 1:1 " in text
    assert f"Издание: {date.today():%d.%m.%Y}" in text
    about = subprocess.run(["pdfinfo", results["MAP"]], capture_output=True, text=True, check=True).stdout
    told = dict(line.split(":", 1) for line in about.splitlines() if ":" in line)
    assert told["Author"].strip() == authority
    assert told["Title"].strip() == "Хвостохранилища: карта опасности"
    assert "объект" in told["Subject"]
    # the logo travels with the project, and says not where it lay
    with ZipFile(results["PROJECT"]) as archive:
        document = archive.read("map.qgs").decode()
    assert str(logo.parent) not in document and "logo.png" not in document
    logo.unlink()
    project = QgsProject()
    assert project.read(results["PROJECT"])
    again = tmp_path / "again.png"
    layout = project.layoutManager().printLayouts()[0]
    export(layout, again, "png")
    box = layout.itemById("logo").mapRectToScene(layout.itemById("logo").rect())
    picture = QImage(str(again))
    middle = box.center() * 200 / 25.4
    colour = picture.pixelColor(int(middle.x()), int(middle.y()))
    assert (colour.red(), colour.green(), colour.blue()) == (0, 255, 0)
    project.clear()


def test_without_an_authority_a_map_names_neither_account_nor_folder(draw, tmp_path):
    results = draw(at((75.5, 42.7)), TITLE="Our map")
    about = subprocess.run(["pdfinfo", results["MAP"]], capture_output=True, text=True, check=True).stdout
    assert re.search(r"^Title: +Our map$", about, re.MULTILINE)
    assert re.search(r"^Author: +Tailings Hazard$", about, re.MULTILINE)
    assert str(tmp_path) not in about
    assert (os.environ.get("USER") or "root") not in about


def test_a_long_name_of_an_authority_stands_whole(draw):
    authority = " ".join(f"Ведомство{number}" for number in range(30))
    text = text_of(draw(at((75.5, 42.7)), AUTHORITY=authority, PAPER="a4_portrait")["MAP"])
    assert all(word in text for word in authority.split())


def test_chile_does_not_credit_central_asia(draw):
    text = text_of(draw(at((-70.5, -33.0), (-70.3, -30.0)))["MAP"])
    assert "Borders: Natural Earth" in text
    for maker in ("WDB", "GSHHG", "GeoNames"):
        assert maker not in text


def test_a_valley_says_where_borders_stand(draw):
    # two of them 14 km apart: 1:60,000 or so
    text = text_of(draw(at((75.58611, 42.70333), (75.76, 42.70333)))["MAP"])
    assert "they would mislead and stand in the overview only" in text
    assert "country border" not in text
    assert "WDB" not in text


def test_fiji_is_one_compact_map(draw):
    results = draw(at((177.85, -17.51), (179.9, -16.8), (-179.9, -16.9)))
    project = QgsProject()
    assert project.read(results["PROJECT"])
    extent = project.layoutManager().printLayouts()[0].itemById("map").extent()
    # 2.25 degrees of longitude at 17 south are 240 km
    assert 240_000 < extent.width() < 400_000
    text = text_of(results["MAP"])
    assert "179° E" in text and "180°" in text and "181°" not in text
    # the scale of so narrow a map is the same everywhere
    assert re.search(r"Scale 1:", text)
    project.clear()


def test_a_wide_map_says_that_its_scale_is_about(draw):
    text = text_of(draw(at((60, 40), (80, 50)))["MAP"])
    assert re.search(r"Scale about 1:\d+,\d00,000 ", text)
