"""transboundaryscreening on layers: verdicts, page and table, wrong input, other CRS, selection, empty layers."""

import csv
import json
import zipfile
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeatureSourceDefinition, QgsProject

from tailings_plugin.processing.rating.transboundaryscreening import TransboundaryScreening
from tailings_plugin.qgis_values import from_qgis
from tailings_plugin.rating.criteria.criteria import FOLDER
from tests.layers import Messages, memory_layer, run_algorithm

pytestmark = pytest.mark.usefixtures("qgis_app", "qgis_processing")

FIELDS = "facility_id:string,name:string,country:string,mass_t:double,coordinate_precision:string"
# KG west of 75 degrees east, UZ east of it; at 42 degrees north 0.1 degrees are 8.29 km.
KG = "Polygon ((73 41, 75 41, 75 43, 73 43, 73 41))"
UZ = "Polygon ((75 41, 77 41, 77 43, 75 43, 75 41))"
NEAR, FAR = "Point (74.9 42)", "Point (74 42)"


def facilities(*rows, crs="EPSG:4326"):
    return memory_layer("Point", crs, FIELDS, rows)


def countries(*shapes):
    shapes = shapes or ((KG, ["KG"]), (UZ, ["UZ"]))
    return memory_layer("Polygon", "EPSG:4326", "iso_a2:string", shapes)


def paths(*rows):
    fields = "facility_id:string,ends_in:string,countries:string,touches:string,border_km:double,border_hours:double"
    return memory_layer(
        "LineString", "EPSG:4326", fields, [("LineString (74 42, 75.1 42)", row) for row in rows]
    )


def substances(*rows):
    fields = "facility_id:string,substance:string,h_statements:string,share_percent:double"
    return memory_layer("None", "", fields, [(None, row) for row in rows])


TO_UZ = ["A", "inland_sink", "KG, UZ", None, 30.0, 8.3]
INSIDE = ["B", "inland_sink", "KG", None, None, None]
ONE, TWO = ["A", "Верх <i>", "KG", 1e6, "surveyed"], ["B", "Low", "KG", 1e6, "surveyed"]


def screened(feedback=None, **parameters):
    results, layers = run_algorithm(
        TransboundaryScreening, {"OUTPUT": "memory:", "HTML": None, **parameters}, feedback
    )
    names = layers["OUTPUT"].fields().names()
    rows = [
        dict(zip(names, map(from_qgis, each.attributes()), strict=True))
        for each in layers["OUTPUT"].getFeatures()
    ]
    return results, {row["facility_id"]: row for row in rows}


def everything(**others):
    return {
        "INPUT": facilities((NEAR, ONE), (FAR, TWO)),
        "PATHS": paths(TO_UZ, INSIDE),
        "COUNTRIES": countries(),
        "SUBSTANCES": substances(["A", "zinc", "H410", 0.5], ["B", "gas", "H331", 0.05]),
        "REST": "harmless",
        **others,
    }


def test_verdicts_and_counts():
    results, rows = screened(**everything())
    # A: 5000 t of zinc, 200 t needed, its water reaches UZ. B: 500 t, far from a border, its water stays inside.
    assert (rows["A"]["screen_verdict"], rows["A"]["screen_notify"]) == ("meets", "UZ")
    assert rows["A"]["screen_border_km"] == pytest.approx(8.29, abs=0.01)
    assert (rows["A"]["screen_border_country"], rows["A"]["screen_water_km"]) == ("UZ", 30.0)
    assert (rows["B"]["screen_verdict"], rows["B"]["screen_notify"]) == ("does_not_meet", None)
    assert [results[name] for name in ("N_MEETS", "N_CANNOT_BE_TOLD", "N_DOES_NOT_MEET", "N_COUNTRIES")] == [
        1,
        0,
        1,
        1,
    ]
    assert (results["HTML"], results["TABLE"]) == (None, None)


def test_by_air_within_15_km_of_the_border():
    toxic = substances(["A", "gas", "H331", 0.05], ["B", "gas", "H331", 0.05])
    _, rows = screened(**everything(SUBSTANCES=toxic, PATHS=paths(INSIDE, ["A", *INSIDE[1:]])))
    assert (rows["A"]["screen_air"], rows["A"]["screen_water"]) == ("yes", "no")
    assert (rows["B"]["screen_air"], rows["B"]["screen_border_km"]) == ("no", None)
    # 14.92 km, but the map may be 1 km off
    _, rows = screened(**everything(INPUT=facilities(("Point (74.82 42)", ONE)), SUBSTANCES=toxic))
    assert (rows["A"]["screen_air_place"], rows["A"]["screen_unknown"]) == (
        "unknown",
        "position and border to within 1 km",
    )


def test_a_layer_that_lacks_the_neighbour_says_no_to_nothing():
    toxic = substances(["A", "gas", "H331", 0.05])
    _, rows = screened(
        **everything(COUNTRIES=countries((KG, ["KG"])), SUBSTANCES=toxic, PATHS=paths(["A", *INSIDE[1:]]))
    )
    assert rows["A"]["screen_verdict"] == "cannot_be_told"
    assert rows["A"]["screen_unknown"] == "what country lies beyond the border nearby"


@pytest.mark.parametrize(
    ("end", "told"),
    [
        ("77.25 42.17", ("does_not_meet", None)),  # Issyk-Kul is KG's own
        ("59.0 44.4", ("meets", "KZ, UZ")),  # the southern Aral Sea
        ("75.0 41.5", ("cannot_be_told", None)),  # a lake that the plugin does not know
    ],
)
def test_the_lake_that_water_ends_in_may_be_shared(end, told):
    fields = "facility_id:string,ends_in:string,countries:string"
    path = memory_layer(
        "LineString", "EPSG:4326", fields, [(f"LineString (74 42, {end})", ["B", "lake", "KG"])]
    )
    zinc = substances(["B", "zinc", "H410", 0.5])
    _, rows = screened(**everything(INPUT=facilities((FAR, TWO)), PATHS=path, SUBSTANCES=zinc))
    assert (rows["B"]["screen_verdict"], rows["B"]["screen_notify"]) == told


def test_the_world_map_stands_in_for_countries():
    # Tokmok on the Chu, which is the border; and the middle of KG
    rows = facilities(("Point (75.29 42.84)", ONE), ("Point (75.3 41.6)", TWO))
    _, found = screened(INPUT=rows)
    assert found["A"]["screen_border_country"] == "KZ"
    assert (found["B"]["screen_border_country"], found["B"]["screen_air_place"]) == (None, "no")


def test_the_country_of_the_map_where_the_register_has_none():
    row = ["A", None, None, 1e6, "surveyed"]
    _, found = screened(**everything(INPUT=facilities((NEAR, row)), PATHS=None, SUBSTANCES=None, REST=None))
    assert found["A"]["screen_border_country"] == "UZ"


def test_a_point_in_another_country_than_the_register_says_is_at_its_border():
    _, rows = screened(**everything(INPUT=facilities(("Point (75.3 42)", ONE))))
    assert (rows["A"]["screen_border_country"], rows["A"]["screen_border_km"]) == ("UZ", 0.0)
    assert rows["A"]["screen_air_place"] == "yes"


def test_another_crs_gives_the_same():
    _, expected = screened(**everything())
    layer = facilities(crs="EPSG:32643")
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsFeature, QgsGeometry

    to_utm = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"), layer.crs(), QgsProject.instance().transformContext()
    )
    for place, values in ((NEAR, ONE), (FAR, TWO)):
        feature, geometry = QgsFeature(layer.fields()), QgsGeometry.fromWkt(place)
        geometry.transform(to_utm)
        feature.setGeometry(geometry)
        feature.setAttributes(values)
        assert layer.dataProvider().addFeature(feature)
    _, found = screened(**everything(INPUT=layer))
    assert found["A"].pop("screen_border_km") == pytest.approx(
        expected["A"].pop("screen_border_km"), rel=1e-6
    )
    found["A"].pop("screen_reason"), expected["A"].pop("screen_reason")
    assert found == expected


def test_only_the_selected():
    layer = facilities((NEAR, ONE), (FAR, TWO))
    QgsProject.instance().addMapLayer(layer, False)
    layer.selectByExpression("facility_id = 'B'")
    _, rows = screened(**everything(INPUT=QgsProcessingFeatureSourceDefinition(layer.id(), True)))
    QgsProject.instance().removeMapLayer(layer.id())
    assert list(rows) == ["B"]


@pytest.mark.parametrize("geometry", ["Point", "None"])
def test_an_empty_layer(geometry, tmp_path):
    crs = "EPSG:4326" if geometry == "Point" else ""
    layer = memory_layer(geometry, crs, FIELDS, [])
    results, rows = screened(INPUT=layer, HTML=str(tmp_path / "a.html"), TABLE=str(tmp_path / "a.csv"))
    assert rows == {}
    assert results["N_MEETS"] == 0
    assert "Facilities: 0." in Path(results["HTML"]).read_text(encoding="utf-8")


def test_facilities_without_a_position_are_screened_too():
    table = memory_layer("None", "", FIELDS, [(None, ONE)])
    _, rows = screened(**everything(INPUT=table))
    assert (rows["A"]["screen_verdict"], rows["A"]["screen_air_place"]) == ("meets", "unknown")
    mixed = facilities((None, ONE), (FAR, TWO))
    _, rows = screened(**everything(INPUT=mixed))
    assert (rows["A"]["screen_air_place"], rows["B"]["screen_air_place"]) == ("unknown", "no")


def test_page_and_table_in_russian(tmp_path):
    page, table = tmp_path / "уведомления.html", tmp_path / "уведомления.xlsx"
    results, _ = screened(**everything(HTML=str(page), TABLE=str(table), LANGUAGE="ru"))
    assert (results["HTML"], results["TABLE"]) == (str(page), str(table))
    html = page.read_text(encoding="utf-8")
    assert "Узбекистан: перечень для уведомления" in html
    assert "Верх &lt;i&gt;" in html
    assert "<i>" not in html
    with zipfile.ZipFile(table) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml").decode()
    assert "Уведомляемая страна" in sheet
    assert "Верх &lt;i&gt;" in sheet


def test_the_table_as_csv_and_ods(tmp_path):
    path = tmp_path / "notify.csv"
    screened(**everything(TABLE=str(path), LANGUAGE="en"))
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["Country to notify"], row["Facility ID"], row["Verdict"]) for row in rows] == [
        ("Uzbekistan", "A", "meets"),
        ("", "B", "does not meet"),
    ]
    assert float(rows[0]["Water path, km"]) == 30.0
    path = tmp_path / "notify.ods"
    screened(**everything(TABLE=str(path)))
    assert zipfile.is_zipfile(path)


def test_criteria_of_ones_own(tmp_path):
    content = json.loads((FOLDER / "industrial_accidents.json").read_text(encoding="utf-8"))
    content["air"]["within_km"] = 5
    path = tmp_path / "критерии.json"
    path.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
    _, rows = screened(**everything(CRITERIA_FILE=str(path)))
    assert rows["A"]["screen_air_place"] == "no"
    shipped = screened(**everything())[1]["A"]["screen_criteria"]
    assert rows["A"]["screen_criteria"].split(" (")[0] == shipped.split(" (")[0]
    assert rows["A"]["screen_criteria"] != shipped


def test_flow_time_is_an_option():
    assert screened(**everything())[1]["A"]["screen_flow_time"] == "yes"  # 8.3 h of 48 h
    _, rows = screened(**everything(FLOW_DAYS=0.25))  # 6 h
    assert (rows["A"]["screen_flow_time"], rows["A"]["screen_verdict"]) == ("no", "does_not_meet")


def test_what_is_not_verified_is_said():
    messages = Messages()
    screened(messages, **everything())
    assert any(
        "Not all of the criteria industrial-accidents were compared" in each for each in messages.warnings
    )


def test_values_that_cannot_be_right_are_told_and_stay_in_the_row():
    messages = Messages()
    row = ["A", None, "KG", -5.0, None]
    _, rows = screened(messages, **everything(INPUT=facilities((NEAR, row))))
    assert any("mass_t = -5 counts as unknown" in each for each in messages.warnings)
    assert "mass_t = -5" in rows["A"]["screen_unknown"]


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        (lambda: {"PATHS": countries()}, "has no field facility_id, ends_in, countries"),
        (lambda: {"PATHS": paths(TO_UZ, TO_UZ)}, "several for one facility, such as A"),
        (lambda: {"CROSSINGS": countries()}, "has no field facility_id, to_country"),
        (lambda: {"SUBSTANCES": countries()}, "has no column facility_id"),
        (lambda: {"PATHS": None, "CROSSINGS": paths(TO_UZ)}, "CROSSINGS would not be heeded"),
        (lambda: {"SUBSTANCES": None}, "REST would not be heeded"),
        (
            lambda: {"COUNTRIES": memory_layer("Polygon", "EPSG:4326", "colour:string", [(KG, ["red"])])},
            "iso_a2",
        ),
    ],
    ids=["paths", "two paths", "crossings", "substances", "crossings alone", "rest alone", "countries"],
)
def test_wrong_inputs_are_refused(changed, said):
    with pytest.raises(QgsProcessingException, match=said):
        screened(**everything(**changed()))


def test_page_and_table_of_one_name(tmp_path):
    same = str(tmp_path / "one.html")
    with pytest.raises(QgsProcessingException, match="would both be written to"):
        screened(**everything(HTML=same, TABLE=same))
