"""How far a project has come, and what it gives to the dialogs."""

import pytest
from qgis.core import QgsLayoutItemMap, QgsPrintLayout, QgsProject, QgsRasterLayer

from tailings_plugin.window.dock.standing import made_by, remember, standing, values_for
from tailings_plugin.window.dock.steps import next_step, states
from tests import tiny
from tests.window_parts.dock_data import RATED, ROW, entered, layer_of, rated


@pytest.fixture
def project(qgis_new_project):
    return QgsProject.instance()


def add_layout(project, with_map=True):
    layout = QgsPrintLayout(project)
    layout.setName("Sheet <1>")
    if with_map:
        layout.addLayoutItem(QgsLayoutItemMap(layout))
    project.layoutManager().addLayout(layout)


def test_an_empty_project_has_nothing_done(project):
    now = standing(project)
    assert now.done == (False, False, False, False)
    assert states(now) == (
        "No layer of facilities yet",
        "None: an assessment takes the plugin's overview relief",
        "Not rated yet",
        "No map or list yet",
    )
    assert values_for(project, "assess") == values_for(project, "hazardmap") == {}


def test_facilities_are_the_first_step(project):
    layer = entered(2)
    assert standing(project).done == (True, False, False, False)
    assert states(standing(project))[0] == "Facilities: 2"
    assert values_for(project, "assess") == {"INVENTORY": layer.id()}
    assert values_for(project, "fetchopendata") == {"INPUT": layer.id()}
    assert values_for(project, "hazardlist") == {}, "it has no rating to list"


def test_an_inventory_without_a_row_is_not_done(project):
    entered(0)
    assert standing(project).done[0] is False
    assert states(standing(project))[0] == "Facilities: no facility entered yet"


def test_a_field_thi_without_a_value_is_no_rating(project):
    layer_of(RATED, [ROW | {"thi": None}])
    assert standing(project).done == (True, False, False, False)


def test_a_rated_layer_is_assessed_and_the_one_entered_stays_to_be_assessed(project):
    before, after = entered(), rated()
    now = standing(project)
    assert now.done == (True, False, True, False)
    assert (now.facilities.layer_id, now.rated.layer_id, now.rated.count) == (before.id(), after.id(), 1)
    assert values_for(project, "hazardlist") == {"INPUT": after.id()}


def test_map_and_sheets_get_the_layers_beside(project):
    layer = rated()
    paths = layer_of("facility_id:string,ends_in:string", [{}], "Paths", "LineString", kind="paths")
    reaches = layer_of("facility_id:string,leading_h:double", [{}], "Reaches", "LineString", kind="paths")
    hit = layer_of("facility_id:string,name:string", [{}], "Hit", "Point", kind="receptors")
    expected = {"INPUT": layer.id(), "PATHS": paths.id()}
    assert values_for(project, "facilitysheets") == expected, "a reach is a piece of a path"
    assert values_for(project, "webmap") == values_for(project, "nationalreport") == expected
    assert values_for(project, "hazardmap") == expected | {"REACHES": reaches.id(), "PLACES_HIT": hit.id()}


@pytest.mark.parametrize(
    ("tool", "results", "kept"),
    [
        ("webmap", {"FOLDER": "{}", "PAGE": "{}/index.html"}, "index.html"),
        ("nationalreport", {"HTML": "{}/report.html", "ODT": None, "PDF": None}, "report.html"),
        ("nationalreport", {"HTML": "{}/report.html", "PDF": "{}/report.pdf"}, "report.pdf"),
    ],
)
def test_a_published_page_or_report_is_remembered(project, tmp_path, tool, results, kept):
    rated()
    for name in ("index.html", "report.html", "report.pdf"):
        (tmp_path / name).write_text("")
    remember(project, tool, {name: value and value.format(tmp_path) for name, value in results.items()})
    assert made_by(project, tool) == standing(project).made == tmp_path / kept
    assert standing(project).done[3] is True


@pytest.mark.parametrize(
    ("name", "is_relief"),
    [
        ("relief.tif", True),
        ("srtm_44_05.tif", True),
        ("Copernicus_DSM_10.tif", True),
        ("рельеф Чуй.tif", True),
        ("academy.tif", False),
        ("population.tif", False),
    ],
)
def test_a_raster_is_a_relief_by_its_name_only(project, tmp_path, name, is_relief):
    path = tiny.write_relief(tmp_path / name)
    project.addMapLayer(QgsRasterLayer(path, "raster"))
    assert (standing(project).relief is not None) is is_relief
    assert standing(project).done[1] is is_relief


def test_the_shaded_relief_of_a_map_is_no_data_of_the_user(project, tmp_path):
    layer = QgsRasterLayer(tiny.write_relief(tmp_path / "relief.tif"), "Relief of the map")
    layer.setCustomProperty("tailings/kind", "ground")
    project.addMapLayer(layer)
    assert standing(project).relief is None


def test_a_layout_with_a_map_publishes_what_is_rated(project):
    add_layout(project)
    assert standing(project).done[3] is False, "nothing of it is rated"
    rated()
    assert standing(project).done[3] is True
    assert states(standing(project))[3] == "Layout: Sheet <1>"


def test_a_layout_without_a_map_is_none(project):
    rated()
    add_layout(project, with_map=False)
    assert standing(project).done[3] is False


def test_what_a_tool_made_is_remembered_while_it_is_there(project, tmp_path):
    entered()
    remember(project, "fetchopendata", {"FOLDER": str(tmp_path), "N_FILES": 3})
    remember(project, "checkinventory", {"HTML": str(tmp_path)})
    remember(project, "hazardlist", {"N": 1})
    assert made_by(project, "fetchopendata") == tmp_path
    assert made_by(project, "hazardlist") is None
    assert standing(project).done == (True, True, False, False)
    assert values_for(project, "assess")["DATA_FOLDER"] == str(tmp_path)
    remember(project, "fetchopendata", {"FOLDER": str(tmp_path / "gone")})
    assert standing(project).done[1] is False


def test_a_list_publishes_too(project, tmp_path):
    page = tmp_path / "list.html"
    page.write_text("x", encoding="utf-8")
    rated()
    remember(project, "hazardlist", {"HTML": str(page)})
    assert standing(project).done[3] is True
    assert states(standing(project))[3] == "list.html"


def test_what_was_assessed_is_not_told_to_lie_over_the_overview(project):
    rated()
    assert states(standing(project))[1] == "None in the project"


@pytest.mark.parametrize(
    ("done", "place"),
    [
        ((False, False, False, False), 0),
        ((True, False, False, False), 1),
        ((True, False, True, False), 3),
        ((True, False, True, True), -1),
        ((True, True, True, True), -1),
    ],
)
def test_the_next_step_is_the_first_that_is_not_done_or_done_without(done, place):
    assert next_step(done) == place
