"""hazardmap: what is refused is named, earlier outputs stay; templates as shipped and of one's own."""

import pytest
from qgis.core import QgsProcessingException

from tailings_plugin.cartography.layout.page import PAPERS
from tests.cartography import rated
from tests.layers import memory_layer
from tests.processing.hazard_maps import TEMPLATES, drawing, squeezed


@pytest.fixture
def draw(tmp_path, qgis_app):
    with drawing(tmp_path, "карта") as draw:
        yield draw


@pytest.mark.parametrize(
    ("layer", "message"),
    [
        (
            lambda: memory_layer("Point", "EPSG:4326", "name:string", [("Point (75 42)", ["A"])]),
            "no field thi",
        ),
        (lambda: memory_layer("Point", "EPSG:4326", rated.FIELDS, []), "no facilities"),
        (
            lambda: memory_layer("Point", "", rated.FIELDS, [rated.facility(1, 75, 42, 9.0)]),
            "no coordinate system",
        ),
        (
            lambda: memory_layer(
                "Point", "EPSG:4326", rated.FIELDS, [(None, rated.facility(1, 0, 0, 9.0)[1])]
            ),
            "No facility has coordinates",
        ),
        (
            lambda: memory_layer(
                "Point", "EPSG:4326", "name:string,thi:string", [("Point (75 42)", ["A", "high"])]
            ),
            "facility A: thi is 'high'",
        ),
    ],
)
def test_bad_layers_are_named_and_earlier_outputs_stay(draw, tmp_path, layer, message):
    for name in ("карта.qgz", "карта.pdf"):
        (tmp_path / name).write_text("earlier")
    with pytest.raises(QgsProcessingException, match=message):
        draw(layer())
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {
        "карта.qgz": "earlier",
        "карта.pdf": "earlier",
    }


def test_a_folder_that_cannot_be_written(draw, tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(QgsProcessingException, match="cannot be written"):
        draw(rated.few(), MAP=str(tmp_path / "file" / "map.pdf"))
    assert not (tmp_path / "карта.qgz").exists()


def test_there_is_a_template_for_every_paper():
    assert [path.stem for path in TEMPLATES] == [f"hazard_map_{paper}" for paper in sorted(PAPERS)]


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.stem)
def test_a_template_as_shipped_gives_the_same_words(draw, template):
    results = draw(
        rated.few(), PATHS=rated.paths(), CROSSINGS=rated.crossings(), TEMPLATE=str(template), LANGUAGE="ru"
    )
    text = squeezed(results["MAP"])
    for words in (
        "Хвостохранилища: карта опасности",
        "Наивысшие оценки",
        "высокий (",
        "Границы классов не проверены",
        "11,5–13,5",
        "KG → UZ",
        "КАЗАХСТАН",
    ):
        assert words in text, words
    assert "[map_" not in text


def test_a_cartographers_own_template(draw, tmp_path):
    # another title, another place for the legend
    document = TEMPLATES[0].read_text(encoding="utf-8")
    assert "[% @map_title %]" in document
    own = tmp_path / "свой.qpt"
    own.write_text(document.replace("[% @map_title %]", "Ministry: [% @map_title %]"), encoding="utf-8")
    text = squeezed(draw(rated.few(), TEMPLATE=str(own), TITLE="Our map")["MAP"])
    assert "Ministry: Our map" in text


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("<Layout/>", "no QGIS layout template"),
        ("not XML", "no QGIS layout template"),
        (None, "lacks the items legend"),
    ],
)
def test_a_template_that_cannot_be_used_is_named(draw, tmp_path, content, message):
    if content is None:
        content = TEMPLATES[0].read_text(encoding="utf-8").replace('id="legend"', 'id="key"')
    own = tmp_path / "own.qpt"
    own.write_text(content, encoding="utf-8")
    with pytest.raises(QgsProcessingException, match=message):
        draw(rated.few(), TEMPLATE=str(own))
    assert [path.name for path in tmp_path.iterdir()] == ["own.qpt"]
