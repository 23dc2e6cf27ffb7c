"""exposure on layers: people by hand, bands, shares, write-back, wrong input."""

import math

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsProcessingException

from tailings_plugin.processing.consequence.exposure import Exposure
from tailings_plugin.processing.rating.classifyconsequence import ClassifyConsequence
from tailings_plugin.processing.rating.raterisk import RateRisk
from tailings_plugin.qgis_values import from_qgis
from tests.layers import Messages, memory_layer, run_algorithm

pytestmark = pytest.mark.usefixtures("qgis_app", "qgis_processing")

UTM = "EPSG:32643"
PATH_FIELDS = (
    "facility_id:string,length_km:double,ends_in:string,countries:string,border_km:double,border_hours:double"
)


def population(path, value=1.0, cells=80, size=500, left=490_000, top=4_720_000, **options):
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), cells, cells, 1, gdal.GDT_Float32)
    dataset.SetGeoTransform((left, size, 0, top, 0, -size))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32643)
    dataset.SetSpatialRef(reference)
    dataset.GetRasterBand(1).WriteArray(np.full((cells, cells), value))
    if options.get("unit"):
        dataset.GetRasterBand(1).SetUnitType(options["unit"])
    return str(path)


def zones(rows=(("A", "low", 500_000, 501_000), ("A", "high", 500_000, 503_000))):
    """Boxes 1 km high from y 4,700,000."""
    return memory_layer(
        "Polygon",
        UTM,
        "facility_id:string,level:string",
        [
            (f"Polygon(({x0} 4700000,{x1} 4700000,{x1} 4701000,{x0} 4701000,{x0} 4700000))", [name, level])
            for name, level, x0, x1 in rows
        ],
    )


def path(length_m=30_000, ends_in="limit"):
    # Southward along the central meridian of zone 43, where UTM draws a metre as 0.9996 m.
    wkt = f"LineStringM(500000 4715000 0, 500000 {4_715_000 - length_m} {length_m})"
    row = ["A", length_m / 1000, ends_in, "KG, KZ", 8.0, 2.5]
    return memory_layer("LineStringM", UTM, PATH_FIELDS, [(wkt, row)], "пути")


def run(feedback=None, **parameters):
    results, layers = run_algorithm(
        Exposure, {"OUTPUT": "memory:", "RECEPTORS_HIT": "memory:", **parameters}, feedback
    )
    return results, {name: list(layer.getFeatures()) for name, layer in layers.items()}


def test_people_in_zones(tmp_path):
    # One person per cell of 0.25 km2: 4 per km2; 1 and 3 km2.
    results, tables = run(ZONES=zones(), POPULATION=population(tmp_path / "люди.tif"))
    assert [f["people"] for f in tables["OUTPUT"]] == pytest.approx([4.0, 12.0])
    assert [f["people_data_share"] for f in tables["OUTPUT"]] == pytest.approx([1.0, 1.0])
    # At the central meridian the true area is 1 / 0.9996^2 of the drawn.
    assert tables["OUTPUT"][0]["area_km2"] == pytest.approx(1 / 0.9996**2, rel=1e-4)
    assert from_qgis(tables["OUTPUT"][0]["settlements"]) is None
    assert (results["N_ZONES"], results["N_PARTIAL"]) == (2, 0)


def shares(rows=((0.9, "low", 501_000), (0.5, "middle", 503_000), (0.1, "high", 506_000)), p="p:double"):
    """Boxes 1 km high from y 4,700,000 and x 500,000, one within the other, as simulateflow writes them."""
    fields = f"facility_id:string,level:string,{p},runs:integer,ends:string,length_km:double"
    wkt = "Polygon((500000 4700000,{x} 4700000,{x} 4701000,500000 4701000,500000 4700000))"
    return memory_layer(
        "Polygon",
        UTM,
        fields,
        [(wkt.format(x=x), ["A", level, p, 12, "stopped", 1.0]) for p, level, x in rows],
    )


def test_people_in_shares_of_runs_are_expected_and_nested_ones_count_once(tmp_path):
    seen = Messages()
    _, tables = run(seen, ZONES=shares(), POPULATION=population(tmp_path / "люди.tif"))
    rows = {f["p"]: f for f in tables["OUTPUT"]}
    # 4 people a km2: 4, 12 and 24 people in 1, 3 and 6 km2.
    assert [rows[p]["people"] for p in (0.9, 0.5, 0.1)] == pytest.approx([4.0, 12.0, 24.0])
    # 0.9 x 4 + 0.5 x 8 + 0.1 x 12 = 8.8; 1 x 4 + 0.9 x 8 + 0.5 x 12 = 17.2.
    expected = [rows[0.1][f"people_expected{end}"] for end in ("", "_low", "_high")]
    assert expected == pytest.approx([13.0, 8.8, 17.2])
    assert from_qgis(rows[0.9]["people_expected"]) is None
    assert any("not how likely it is" in text for text in seen.warnings)
    assert "A: about 13 people on the mean of the simulated runs (9 to 17)" in seen.textLog()


EXTENT_FIELDS = (
    "facility_id:string,run:integer,runs:integer,deeper_than_m:double,area_km2:double,released_m3:double"
)


def extents(rows, crs=UTM):
    """Boxes of runs as `shares` has them: (run, depth, east end), None for a run that is nowhere so deep."""
    wkt = "MultiPolygon(((500000 4700000,{x} 4700000,{x} 4701000,500000 4701000,500000 4700000)))"
    runs = max(number for number, _, _ in rows)
    return memory_layer(
        "MultiPolygon",
        crs,
        EXTENT_FIELDS,
        [(x and wkt.format(x=x), ["A", number, runs, depth, None, None]) for number, depth, x in rows],
    )


# Ten runs of 1 to 10 km2, the first of which is nowhere deeper than 2 m; the others are on half of theirs.
RUNS = [(n, 0.5, 500_000 + 1000 * n) for n in range(1, 11)]
RUNS += [(n, 2.0, None if n == 1 else 500_000 + 500 * n) for n in range(1, 11)]


def test_people_are_counted_in_every_run(tmp_path):
    seen = Messages()
    _, tables = run(
        seen,
        ZONES=shares(),
        EXTENTS=extents(RUNS),
        POPULATION=population(tmp_path / "p.tif"),
        BY_DEPTH="memory:",
    )
    rows = {f["p"]: f for f in tables["OUTPUT"]}
    # 4 people a km2: 4 to 40 in the runs, 22 on the mean; one run in ten has no more than 4, nine no more than 36.
    found = [rows[0.1][f"people_run_{name}"] for name in ("mean", "p10", "p90")]
    assert found == pytest.approx([22.0, 4.0, 36.0])
    assert from_qgis(rows[0.9]["people_run_mean"]) is None
    # What the zones alone tell stays beside it.
    assert rows[0.1]["people_expected"] == pytest.approx(13.0)
    by_depth = {f["deeper_than_m"]: f for f in tables["BY_DEPTH"]}
    assert [by_depth[0.5][f"people_{name}"] for name in ("mean", "p10", "p50", "p90")] == pytest.approx(
        [22, 4, 20, 36]
    )
    # Half of it, and nobody in the first run: (2 + ... + 10) x 2 / 10 = 10.8.
    assert [by_depth[2.0][f"people_{name}"] for name in ("mean", "p10", "p50", "p90")] == pytest.approx(
        [10.8, 0, 10, 18]
    )
    assert by_depth[2.0]["facility_id"] == "A" and by_depth[2.0]["runs"] == 10
    assert (
        "A: counted in every run 22 people on the mean; a tenth of the runs reach no more than 4"
        in seen.textLog()
    )


def test_settlements_are_counted_in_every_run_without_a_raster():
    places = memory_layer(
        "Point",
        UTM,
        "population:integer",
        [("Point(500500 4700500)", [100]), ("Point(505500 4700500)", [40])],
    )
    _, tables = run(ZONES=shares(), EXTENTS=extents(RUNS), SETTLEMENTS=places)
    (row,) = [f for f in tables["OUTPUT"] if f["p"] == 0.1]
    # All ten runs reach the first, those of 6 km2 and more the second: 5 of them.
    assert [row[f"people_run_{name}"] for name in ("mean", "p10", "p90")] == pytest.approx(
        [120.0, 100.0, 140.0]
    )


def test_extents_that_lack_a_run_are_refused(tmp_path):
    given = {"ZONES": shares(), "POPULATION": population(tmp_path / "p.tif")}
    with pytest.raises(
        QgsProcessingException, match=r"EXTENTS hold 9 runs of facility A deeper than 0.5 m, of 10"
    ):
        run(**given, EXTENTS=extents(RUNS[1:]))
    other = memory_layer("Polygon", UTM, "facility_id:string", [])
    with pytest.raises(QgsProcessingException, match="Take the EXTENTS of simulateflow"):
        run(**given, EXTENTS=other)


def test_extents_without_zones_of_runs_are_refused(tmp_path):
    with pytest.raises(QgsProcessingException, match="EXTENTS go with the ZONES of simulateflow"):
        run(ZONES=zones(), EXTENTS=extents(RUNS), POPULATION=population(tmp_path / "p.tif"))


def test_facilities_without_runs_are_told_of(tmp_path):
    seen = Messages()
    other = extents([(1, 0.5, 501_000)])
    other.startEditing()
    for feature in other.getFeatures():
        other.changeAttributeValue(feature.id(), 0, "B")
    other.commitChanges()
    _, tables = run(seen, ZONES=shares(), EXTENTS=other, POPULATION=population(tmp_path / "p.tif"))
    assert all(from_qgis(f["people_run_mean"]) is None for f in tables["OUTPUT"])
    assert any("no runs of 1 of the facilities with zones, the first: A" in text for text in seen.warnings)


def test_settlements_are_expected_without_a_raster():
    places = memory_layer(
        "Point",
        UTM,
        "population:integer",
        [("Point(500500 4700500)", [100]), ("Point(505000 4700500)", [40])],
    )
    rows = {f["p"]: f for f in run(ZONES=shares(), SETTLEMENTS=places)[1]["OUTPUT"]}
    # 100 people in nine tenths of the runs or more, 40 in a tenth to a half: 94 to 120.
    assert rows[0.1]["people_expected"] == pytest.approx(107.0)


def test_zones_of_levels_have_no_people_expected(tmp_path):
    _, tables = run(ZONES=zones(), POPULATION=population(tmp_path / "люди.tif"))
    assert "people_expected" not in tables["OUTPUT"][0].fields().names()


def test_a_share_above_1_is_named(tmp_path):
    rows = ((90.0, "low", 501_000),)
    with pytest.raises(QgsProcessingException, match="p holds 90, which is no share of runs"):
        run(ZONES=shares(rows), POPULATION=population(tmp_path / "люди.tif"))


def test_distance_bands_along_a_path(tmp_path):
    raster = population(tmp_path / "p.tif")
    _, tables = run(PATHS=path(), POPULATION=raster, BANDS="2, 5, 10", CORRIDOR=1000)
    rows = [(f["from_km"], f["to_km"]) for f in tables["OUTPUT"]]
    assert rows == [(0, 2), (2, 5), (5, 10)]
    # A straight corridor 2 km wide at 4 people per km2, which begins at the facility.
    expected = np.array([2 * 2, 2 * 3, 2 * 5]) * 4
    assert [f["people"] for f in tables["OUTPUT"]] == pytest.approx(expected, rel=0.01)


def test_bands_end_with_the_path(tmp_path):
    _, tables = run(PATHS=path(6_000), POPULATION=population(tmp_path / "p.tif"))
    assert [f["to_km"] for f in tables["OUTPUT"]] == pytest.approx([2, 5, 6])


def test_settlements_and_receptors_with_distance_and_arrival():
    settlements = memory_layer(
        "Polygon",
        UTM,
        "name:string,population:double",
        [
            # Half in the corridor (x up to 501,000), 3 km down the path.
            (
                "Polygon((500500 4711500,501500 4711500,501500 4712500,500500 4712500,500500 4711500))",
                ["Село", 80],
            ),
            (
                "Polygon((500000 4709000,500100 4709000,500100 4709100,500000 4709100,500000 4709000))",
                ["?", None],
            ),
        ],
    )
    receptors = memory_layer("Point", UTM, "title:string", [("Point(500200 4714000)", ["водозабор"])])
    feedback = Messages()
    results, tables = run(
        feedback,
        PATHS=path(),
        SETTLEMENTS=settlements,
        RECEPTORS=receptors,
        NAME_FIELD="title",
        BANDS="2,5,10",
        VELOCITY=2.0,
    )
    bands = tables["OUTPUT"]
    assert [f["settlements"] for f in bands] == [0, 1, 1]
    assert [from_qgis(f["settlement_people"]) for f in bands] == [0, pytest.approx(40, rel=0.01), None]
    assert [f["receptors"] for f in bands] == [1, 0, 0]
    hits = {f["name"]: f for f in tables["RECEPTORS_HIT"]}
    intake = hits["водозабор"]
    assert intake["distance_km"] == pytest.approx(1.0, rel=1e-3)
    assert intake["aside_m"] == pytest.approx(200, rel=1e-3)
    assert intake["arrival_h"] == pytest.approx(1000 / 2 / 3600, rel=1e-3)
    assert intake["zone"] == "0-2 km"
    assert hits["Село"]["share"] == pytest.approx(0.5, rel=0.01)
    assert results["N_RECEPTORS_HIT"] == 3
    assert any("1 settlement in zones has no known population" in text for text in feedback.warnings)


def test_a_place_in_nested_zones_stands_once_in_the_smallest():
    receptors = memory_layer(
        "Point", UTM, "name:string", [("Point(500500 4700500)", ["a"]), ("Point(502500 4700500)", ["b"])]
    )
    _, tables = run(ZONES=zones(), RECEPTORS=receptors)
    assert [f["receptors"] for f in tables["OUTPUT"]] == [1, 2]
    assert {f["name"]: f["zone"] for f in tables["RECEPTORS_HIT"]} == {"a": "low", "b": "high"}
    # No paths given: no distance and no arrival.
    assert from_qgis(tables["RECEPTORS_HIT"][0]["arrival_h"]) is None


def test_names_in_languages_go_with_the_places_hit():
    settlements = memory_layer(
        "Point", UTM, "name:string,NAME_RU:string,population:int",
        [("Point(500500 4700500)", ["Orlovka", "Орловка", 5])],
    )  # fmt: skip
    receptors = memory_layer("Point", UTM, "name_en:string", [("Point(502500 4700500)", ["Intake"])])
    _, tables = run(ZONES=zones(), SETTLEMENTS=settlements, RECEPTORS=receptors)
    assert [
        [from_qgis(hit[name]) for name in ("name", "name_ru", "name_en")] for hit in tables["RECEPTORS_HIT"]
    ] == [["Orlovka", "Орловка", None], ["Intake", None, "Intake"]]


def test_arrival_from_reaches():
    reaches = memory_layer(
        "LineString",
        UTM,
        "facility_id:string,from_km:double,to_km:double,leading_h:double",
        [(None, ["A", 0, 10, 5.0]), (None, ["A", 10, 30, 9.0])],
    )
    receptors = memory_layer("Point", UTM, "name:string", [("Point(500000 4710000)", ["a"])])
    _, tables = run(PATHS=path(), RECEPTORS=receptors, REACHES=reaches)
    # 5 km down, half way of a reach that takes 5 h.
    assert tables["RECEPTORS_HIT"][0]["arrival_h"] == pytest.approx(2.5, rel=1e-3)


def test_zones_in_another_crs_count_the_same(tmp_path):
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject

    source = zones()
    target = QgsCoordinateReferenceSystem("EPSG:4326")
    transform = QgsCoordinateTransform(source.crs(), target, QgsProject.instance())
    rows = []
    for feature in source.getFeatures():
        geometry = feature.geometry().densifyByDistance(50)
        geometry.transform(transform)
        rows.append((geometry.asWkt(9), feature.attributes()))
    geographic = memory_layer("Polygon", "EPSG:4326", "facility_id:string,level:string", rows)
    _, tables = run(ZONES=geographic, POPULATION=population(tmp_path / "p.tif"))
    assert [f["people"] for f in tables["OUTPUT"]] == pytest.approx([4.0, 12.0], rel=1e-5)


def test_partly_without_population_is_said(tmp_path):
    raster = population(tmp_path / "p.tif", cells=21, left=490_000, top=4_701_000)
    feedback = Messages()
    # The raster ends at x 500,500: half of the first zone, a sixth of the second.
    results, tables = run(feedback, ZONES=zones(), POPULATION=raster)
    assert [f["people_data_share"] for f in tables["OUTPUT"]] == pytest.approx([1 / 2, 1 / 6])
    assert results["N_PARTIAL"] == 2
    assert any("2 of 2 zones lie partly beyond" in text for text in feedback.warnings)


def test_an_invalid_zone_is_repaired_and_counted(tmp_path):
    bow_tie = memory_layer(
        "Polygon",
        UTM,
        "facility_id:string",
        [("Polygon((500000 4700000,502000 4702000,502000 4700000,500000 4702000,500000 4700000))", ["A"])],
    )
    feedback = Messages()
    _, tables = run(feedback, ZONES=bow_tie, POPULATION=population(tmp_path / "p.tif"))
    # Two triangles of 1 km2 each.
    assert tables["OUTPUT"][0]["people"] == pytest.approx(8.0)
    assert "1 invalid zone was repaired." in feedback.warnings


INVENTORY_FIELDS = (
    "facility_id:string,population_at_risk:integer,water_body:string,border_hours:double,data_source:string"
)


def inventory():
    return memory_layer(
        "Point",
        UTM,
        INVENTORY_FIELDS,
        [
            ("Point(500000 4715000)", ["A", None, "unknown", 1.0, "паспорт"]),
            ("Point(500000 4715000)", ["B", 7, None, None, None]),
        ],
    )


def test_writing_back_to_a_copy(tmp_path):
    results, tables = run(
        PATHS=path(),
        POPULATION=population(tmp_path / "люди.tif"),
        INVENTORY=inventory(),
        UPDATED="memory:",
        BANDS="5, 10, 20",
    )
    first, second = tables["UPDATED"]
    # Corridor of 10 km: 2 x 10 km2 at 4 people per km2.
    assert first["population_at_risk"] == pytest.approx(20 * 4, abs=1)
    assert first["water_body"] == "lake_or_transboundary"
    assert first["countries_downstream"] == "KG, KZ"
    assert first["border_distance_km"] == 8.0
    assert first["border_hours"] == 1.0
    assert first["data_source"].startswith("паспорт; population_at_risk, water_body, countries_downstream")
    assert "люди.tif" in first["data_source"]
    assert "border_hours" not in first["data_source"]
    assert second.attributes()[:2] == ["B", 7]
    assert results["N_UPDATED"] == 1


def test_people_at_risk_need_no_band_of_their_own(tmp_path):
    # No band ends at 10 km: one is cut there.
    _, tables = run(
        PATHS=path(),
        POPULATION=population(tmp_path / "p.tif"),
        INVENTORY=inventory(),
        UPDATED="memory:",
        BANDS="5, 20",
    )
    assert tables["UPDATED"][0]["population_at_risk"] == pytest.approx(20 * 4, abs=1)
    assert [f["to_km"] for f in tables["OUTPUT"]] == [5, 10, 20]


def test_an_unreadable_inventory_stops_before_anything_is_written():
    with pytest.raises(QgsProcessingException, match="INVENTORY"):
        run(PATHS=path(), INVENTORY="нет такого слоя", UPDATED="memory:")


def test_no_inventory_no_copy():
    results, tables = run(ZONES=zones())
    assert (results["UPDATED"], results["N_UPDATED"]) == (None, 0)
    assert from_qgis(tables["OUTPUT"][0]["people"]) is None


def test_fields_in_capitals_are_read_and_written_back(tmp_path):
    shapes = memory_layer(
        "Polygon",
        UTM,
        "FACILITY_ID:string,LEVEL:string",
        [
            (
                "Polygon((500000 4700000,501000 4700000,501000 4701000,500000 4701000,500000 4700000))",
                ["A", "low"],
            )
        ],
    )
    villages = memory_layer(
        "Point", UTM, "NAME:string,POPULATION:integer", [("Point(500500 4700500)", ["Село", 30])]
    )
    register = memory_layer(
        "Point", UTM, "Facility_ID:string,POPULATION_AT_RISK:integer", [(None, ["A", None])]
    )
    _, tables = run(ZONES=shapes, SETTLEMENTS=villages, INVENTORY=register, UPDATED="memory:")
    (hit,) = tables["RECEPTORS_HIT"]
    assert (hit["facility_id"], hit["zone"], hit["name"], hit["people"]) == ("A", "low", "Село", 30)
    (row,) = tables["UPDATED"]
    names = row.fields().names()
    assert row["population_at_risk"] == 30
    assert [name.lower() for name in names].count("population_at_risk") == 1


def test_no_zones_at_all():
    results, tables = run(ZONES=zones(()))
    assert tables["OUTPUT"] == []
    assert results["N_ZONES"] == 0


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        (lambda tmp: {}, "Give ZONES, or PATHS"),
        (lambda tmp: {"PATHS": path(), "BANDS": "10, 5"}, "must be rising kilometres"),
        (
            lambda tmp: {"ZONES": zones(), "POPULATION": population(tmp / "p.tif", unit="people/km2")},
            "density",
        ),
        (lambda tmp: {"ZONES": zones(), "POPULATION": str(tmp / "нет.tif")}, "cannot be opened"),
        (
            lambda tmp: {
                "ZONES": zones(),
                "SETTLEMENTS": memory_layer("Point", UTM, "population:string", [(None, ["много"])]),
            },
            "field population holds 'много', which is no number",
        ),
    ],
)
def test_wrong_input_is_named(parameters, message, tmp_path):
    with pytest.raises(QgsProcessingException, match=message):
        run(**parameters(tmp_path))


@pytest.mark.parametrize(
    ("field", "value", "says"),
    [
        ("population_at_risk", "около 300", "'около 300', which is no number"),
        ("population_at_risk", "0.5", "0.5, which is no whole number"),
        ("border_hours", "сутки", "'сутки', which is no number"),
    ],
)
@pytest.mark.parametrize("keep", [True, False])
def test_a_text_in_a_figure_of_the_inventory_is_named(field, value, says, keep):
    names = ["facility_id", "population_at_risk", "border_hours"]
    rows = [
        (None, ["B", None, None]),
        (None, ["A", *(value if name == field else None for name in names[1:])]),
    ]
    register = memory_layer("Point", UTM, ",".join(f"{name}:string" for name in names), rows, "реестр")
    villages = memory_layer(
        "Point", UTM, "name:string,population:integer", [("Point(500500 4700500)", ["Село", 30])]
    )
    with pytest.raises(
        QgsProcessingException, match=rf"Layer реестр, feature 2 \(A\): field {field} holds {says}"
    ):
        run(ZONES=zones(), SETTLEMENTS=villages, INVENTORY=register, UPDATED="memory:", KEEP_KNOWN=keep)


def test_figures_that_are_texts_of_the_inventory_count():
    """A CSV without types has texts only: 700 people known are more than the 30 of the settlement."""
    register = memory_layer(
        "Point", UTM, "facility_id:string,population_at_risk:string", [(None, ["A", "700"])]
    )
    villages = memory_layer(
        "Point", UTM, "name:string,population:integer", [("Point(500500 4700500)", ["Село", 30])]
    )
    _, tables = run(ZONES=zones(), SETTLEMENTS=villages, INVENTORY=register, UPDATED="memory:")
    (row,) = tables["UPDATED"]
    assert row["population_at_risk"] == 700


def test_a_cancelled_run_stops():
    feedback = Messages()
    feedback.cancel()
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run(feedback, PATHS=path())


def zone_register(known=None):
    return memory_layer("Point", UTM, INVENTORY_FIELDS, [(None, ["A", known, None, None, None])])


ELSEWHERE = {"left": 700_000, "top": 4_400_000}


@pytest.mark.parametrize("options", [ELSEWHERE, {"value": -200.0}])
def test_no_data_is_not_nobody(options, tmp_path):
    feedback = Messages()
    raster = population(tmp_path / "p.tif", **options)
    _, tables = run(feedback, ZONES=zones(), POPULATION=raster, INVENTORY=zone_register(), UPDATED="memory:")
    assert [from_qgis(f["people"]) for f in tables["OUTPUT"]] == [None, None]
    assert [f["people_data_share"] for f in tables["OUTPUT"]] == [0, 0]
    assert from_qgis(tables["UPDATED"][0]["population_at_risk"]) is None
    assert from_qgis(tables["UPDATED"][0]["data_source"]) is None
    assert sum("-200" in text for text in feedback.warnings) == ("value" in options)


def test_bands_beside_the_raster_are_unknown(tmp_path):
    raster = population(tmp_path / "p.tif", **ELSEWHERE)
    _, tables = run(PATHS=path(), POPULATION=raster, INVENTORY=inventory(), UPDATED="memory:")
    assert {from_qgis(f["people"]) for f in tables["OUTPUT"]} == {None}
    assert from_qgis(tables["UPDATED"][0]["population_at_risk"]) is None


def test_a_zone_covered_in_part_gives_a_lower_bound_that_says_so(tmp_path):
    # The raster ends at x 500,500: 2 of 4 people of the first zone, 2 of the 12 of the second.
    raster = population(tmp_path / "p.tif", cells=21, left=490_000, top=4_701_000)
    _, tables = run(ZONES=zones(), POPULATION=raster, INVENTORY=zone_register(), UPDATED="memory:")
    assert [f["people"] for f in tables["OUTPUT"]] == pytest.approx([2, 2])
    (row,) = tables["UPDATED"]
    assert row["population_at_risk"] == 2
    assert row["population_at_risk_min"] == 2
    assert row["data_source"].startswith("population_at_risk (lower bound")
    # A sixth of the larger zone.
    assert "(lower bound, at least 2 people: 16 % of the zone has data)" in row["data_source"]


def test_a_raster_that_covers_the_zone_and_says_0_is_believed(tmp_path):
    raster = population(tmp_path / "p.tif", value=0.0)
    _, tables = run(ZONES=zones(), POPULATION=raster, INVENTORY=zone_register(), UPDATED="memory:")
    assert [f["people"] for f in tables["OUTPUT"]] == [0, 0]
    assert tables["UPDATED"][0]["population_at_risk"] == 0
    assert "lower bound" not in tables["UPDATED"][0]["data_source"]


@pytest.mark.parametrize("ends_in", ["edge", "limit", "no_data", None])
def test_people_of_a_path_that_ends_for_lack_of_relief_are_a_lower_bound(ends_in, tmp_path):
    feedback = Messages()
    raster = population(tmp_path / "p.tif")
    given = {"PATHS": path(4_000, ends_in), "INVENTORY": zone_register(), "UPDATED": "memory:"}
    _, tables = run(feedback, POPULATION=raster, **given)
    (row,) = tables["UPDATED"]
    # 4 km of a corridor 2 km wide at 4 people per km2; where nothing tells that the water goes on, with half a disc of
    # 1 km around the end.
    around_the_end = math.pi / 2 if ends_in is None else 0
    assert row["population_at_risk"] == pytest.approx((8 + around_the_end) * 4, abs=1)
    assert row["population_at_risk_min"] == row["population_at_risk"]
    people = row["population_at_risk"]
    assert f"(lower bound, at least {people} people: 4 of 10 km of the way are known)" in row["data_source"]
    assert any(text.startswith("1 facility: path or zone ends before 10 km") for text in feedback.warnings)
    # Nobody on the part that is known does not make nobody.
    _, tables = run(POPULATION=population(tmp_path / "0.tif", value=0.0), **given)
    assert from_qgis(tables["UPDATED"][0]["population_at_risk"]) is None
    assert from_qgis(tables["UPDATED"][0]["population_at_risk_min"]) is None


@pytest.mark.parametrize(
    ("value", "ends_in", "expected"),
    [
        # 44.6 people on 4 of 10 km: high or more, and TRI counts the most, 4; all there are: high, and 2.
        (1.0, "edge", ("high", "extreme", 4)),
        (1.0, "lake", ("high", "high", 2)),
        # Nobody on 4 of 10 km is unknown; nobody down to a lake is low.
        (0.0, "edge", (None, None, 4)),
        (0.0, "lake", ("low", "low", 0)),
    ],
)
def test_ratings_take_a_lower_bound_for_one(value, ends_in, expected, tmp_path):
    fields = "facility_id:string,volume_m3:double,population_at_risk:integer,loss_of_life:double,data_source:string"
    others = {
        "affected_area_km2": 0, "people_disrupted": 0, "losses_million_usd": 0, "environment_class": "low",
        "health_class": "low",
    }  # fmt: skip
    if expected[0] is None:
        others = {}
    kinds = "".join(f",{name}:{'string' if name.endswith('class') else 'double'}" for name in others)
    known = [0 if others else None, None, *others.values()]
    register = memory_layer("Point", UTM, fields + kinds, [(None, ["A", 1e6, None, *known])])
    given = {"PATHS": path(4_000, ends_in), "INVENTORY": register, "UPDATED": "memory:"}
    _, layers = run_algorithm(
        Exposure,
        {"OUTPUT": "memory:", "RECEPTORS_HIT": "memory:", "POPULATION": population(tmp_path / "p.tif", value)}
        | given,
    )
    _, classed = run_algorithm(ClassifyConsequence, {"INPUT": layers["UPDATED"], "OUTPUT": "memory:"})
    _, rated = run_algorithm(RateRisk, {"INPUT": layers["UPDATED"], "OUTPUT": "memory:"})
    (row,), (risk,) = (list(found["OUTPUT"].getFeatures()) for found in (classed, rated))
    found = from_qgis(row["gistm_class"]), from_qgis(row["gistm_class_max"]), risk["tri_population"]
    assert found == expected


def test_countries_say_how_far_the_way_is_known():
    given = {"INVENTORY": inventory(), "UPDATED": "memory:"}
    for ends_in, expected in (
        ("limit", "countries_downstream (30 km of the way are known),"),
        ("sea", "countries_downstream,"),
    ):
        _, tables = run(PATHS=path(30_000, ends_in), **given)
        assert expected in tables["UPDATED"][0]["data_source"]


@pytest.mark.parametrize(
    ("length_m", "ends_in"), [(4_000, "sea"), (4_000, "inland_sink"), (4_000, "lake"), (10_000, "limit")]
)
def test_a_path_known_to_its_end_or_far_enough_counts_in_full(length_m, ends_in, tmp_path):
    feedback = Messages()
    given = {"PATHS": path(length_m, ends_in), "INVENTORY": zone_register(), "UPDATED": "memory:"}
    _, tables = run(feedback, POPULATION=population(tmp_path / "0.tif", value=0.0), **given)
    (row,) = tables["UPDATED"]
    assert row["population_at_risk"] == 0
    assert from_qgis(row["population_at_risk_min"]) is None
    assert "lower bound" not in row["data_source"]
    assert not any("ends before" in text for text in feedback.warnings)


@pytest.mark.parametrize(
    ("ends", "way", "expected"),
    [
        ("area", None, (12, None)),
        ("relief_edge", None, (12, 12)),
        ("no_data", None, (12, 12)),
        ("path_end", None, (12, 12)),
        ("path_end", "edge", (12, 12)),
        ("path_end", "lake", (12, None)),
    ],
)
def test_a_zone_that_ran_out_gives_a_lower_bound(ends, way, expected, tmp_path):
    box = "Polygon((500000 4700000,503000 4700000,503000 4701000,500000 4701000,500000 4700000))"
    zone = memory_layer(
        "Polygon",
        UTM,
        "facility_id:string,level:string,ends:string,length_km:double",
        [(box, ["A", "high", ends, 3.0])],
    )
    given = {} if way is None else {"PATHS": path(3_000, way)}
    raster = population(tmp_path / "p.tif")
    _, tables = run(ZONES=zone, POPULATION=raster, INVENTORY=zone_register(), UPDATED="memory:", **given)
    (row,) = tables["UPDATED"]
    assert (row["population_at_risk"], from_qgis(row["population_at_risk_min"])) == expected
    assert ("3 of 10 km of the way are known" in row["data_source"]) == (expected[1] is not None)


@pytest.mark.parametrize(("x", "expected"), [(600_000, None), (500_500, 30)])
def test_listed_settlements_are_a_lower_bound(x, expected):
    villages = memory_layer("Point", UTM, "population:integer", [(f"Point({x} 4700500)", [30])])
    _, tables = run(ZONES=zones(), SETTLEMENTS=villages, INVENTORY=zone_register(), UPDATED="memory:")
    (row,) = tables["UPDATED"]
    assert from_qgis(row["population_at_risk"]) == expected
    if expected:
        assert row["data_source"].startswith("population_at_risk (lower bound")
        assert "at least 30 people: only listed settlements are counted" in row["data_source"]


@pytest.mark.parametrize(("x", "said"), [(600_000, True), (500_500, False)])
def test_places_of_another_country_are_not_taken_for_none(x, said):
    feedback = Messages()
    places = memory_layer("Point", UTM, "name:string", [(f"Point({x} 4700500)", ["a"])] * 2, "водозаборы")
    run(feedback, ZONES=zones(), RECEPTORS=places)
    assert (
        any("No zone holds any of the 2 places of водозаборы" in text for text in feedback.warnings) == said
    )


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        (
            lambda: {
                "ZONES": zones(),
                "SETTLEMENTS": memory_layer("Point", UTM, "population:integer", [(None, [-100])], "сёла"),
            },
            "Layer сёла, feature .*: field population holds -100",
        ),
        (lambda: {"ZONES": zones((("A", "low", 500_000, 501_000),) * 2)}, r"A \(low\) stand twice"),
        (
            lambda: {
                "PATHS": memory_layer(
                    "LineStringM",
                    UTM,
                    PATH_FIELDS,
                    [("LineStringM(500000 4715000 0, 500000 4714000 1000)", ["A"] + [None] * 5)] * 2,
                )
            },
            "facility_id: A stand twice",
        ),
        (
            lambda: {
                "ZONES": zones(),
                "INVENTORY": memory_layer("Point", UTM, "facility_id:string", [(None, ["B"])] * 2),
                "UPDATED": "memory:",
            },
            "facility_id: B stand twice",
        ),
    ],
)
def test_people_of_one_are_not_those_of_another(parameters, message):
    with pytest.raises(QgsProcessingException, match=message):
        run(**parameters())


def two_paths():
    """Paths of A and B, 10 km south: B begins 1 km east and 4 km south of A."""
    rows = [
        ("LineStringM(500000 4715000 0, 500000 4705000 10000)", ["A", 10.0, "limit", None, None, None]),
        ("LineStringM(501000 4711000 0, 501000 4701000 10000)", ["B", 10.0, "limit", None, None, None]),
    ]
    return memory_layer("LineStringM", UTM, PATH_FIELDS, rows)


def test_people_of_overlapping_corridors_are_counted_once_in_the_total(tmp_path):
    # Corridors 2 km wide and 10 km long, 20 km2 each; they share 1 km by 6 km. 4 people per km2.
    feedback = Messages()
    results, tables = run(
        feedback, PATHS=two_paths(), POPULATION=population(tmp_path / "p.tif"), BANDS="2, 10"
    )
    assert sum(f["people"] for f in tables["OUTPUT"]) == pytest.approx(2 * 20 * 4, rel=0.005)
    assert results["PEOPLE_TOTAL"] == pytest.approx((2 * 20 - 6) * 4, rel=0.005)
    assert results["SETTLEMENT_PEOPLE_TOTAL"] is None
    assert "each counted once: 136" in feedback.textLog()


def test_people_at_risk_of_several_facilities_are_counted_once_up_to_their_distance(tmp_path):
    # Up to 5 km: 2 x 10 km2, of which 1 km by 1 km is shared.
    register = memory_layer(
        "Point", UTM, INVENTORY_FIELDS, [(None, [name, None, None, None, None]) for name in "AB"]
    )
    results, tables = run(
        PATHS=two_paths(), POPULATION=population(tmp_path / "p.tif"), INVENTORY=register, UPDATED="memory:",
        RISK_KM=5, BANDS="2, 10",
    )  # fmt: skip
    assert [f["population_at_risk"] for f in tables["UPDATED"]] == [40, 40]
    assert results["PEOPLE_TOTAL"] == pytest.approx((20 - 1) * 4, rel=0.005)
    assert "people within 5 km" in tables["UPDATED"][0]["data_source"]


def test_settlements_in_several_zones_count_once_in_the_total():
    places = memory_layer(
        "Point", UTM, "name:string,population:double",
        [("Point(500500 4700500)", ["in all", 70]), ("Point(502500 4700500)", ["in one", 5]),
         ("Point(500500 4700900)", ["unknown", None]), ("Point(400000 4700500)", ["in none", 900])],
    )  # fmt: skip
    rows = (("A", "low", 500_000, 501_000), ("A", "high", 500_000, 503_000), ("B", "high", 500_000, 501_000))
    results, tables = run(ZONES=zones(rows), SETTLEMENTS=places)
    assert [f["settlement_people"] for f in tables["OUTPUT"]] == [70, 75, 70]
    # Without a raster all that is known are those listed.
    assert (results["SETTLEMENT_PEOPLE_TOTAL"], results["PEOPLE_TOTAL"]) == (75, 75)
    # Polygons by the share of them in any zone: 500 m of 2000 in each of two zones that overlap wholly, then apart.
    village = memory_layer(
        "Polygon", UTM, "name:string,population:double",
        [("Polygon((500500 4700000,502500 4700000,502500 4700100,500500 4700100,500500 4700000))", ["a", 80])],
    )  # fmt: skip
    for other, people in ((500_000, 20), (502_000, 40)):
        rows = (("A", "high", 500_000, 501_000), ("B", "high", other, other + 1000))
        results, _ = run(ZONES=zones(rows), SETTLEMENTS=village)
        assert results["SETTLEMENT_PEOPLE_TOTAL"] == pytest.approx(people)


def test_a_total_of_what_is_partly_known_is_a_lower_bound_or_unknown(tmp_path):
    # The raster ends at x 502,000: of the 3 km2 of zones it knows 2.
    feedback = Messages()
    raster = population(tmp_path / "p.tif", cells=48, size=250, left=490_000, top=4_706_000)
    results, _ = run(feedback, ZONES=zones(), POPULATION=raster)
    assert results["PEOPLE_TOTAL"] == pytest.approx(2 * 16)
    assert "each counted once: ≥ 32" in feedback.textLog()
    results, _ = run(ZONES=zones(), POPULATION=population(tmp_path / "q.tif", **ELSEWHERE))
    assert results["PEOPLE_TOTAL"] is None
    results, _ = run(ZONES=zones())
    assert (results["PEOPLE_TOTAL"], results["SETTLEMENT_PEOPLE_TOTAL"]) == (None, None)


@pytest.mark.parametrize(
    ("cell_m", "corridor_m", "told"), [(1852, 1000, True), (1852, 3704, False), (90, 1000, False)]
)
def test_a_corridor_narrower_than_large_cells_is_told_of(cell_m, corridor_m, told):
    wkt = "LineStringM(500000 4715000 0, 500000 4690000 25000)"
    paths = memory_layer("LineStringM", UTM, "facility_id:string,cell_m:double", [(wkt, ["A", cell_m])])
    feedback = Messages()
    run(feedback, PATHS=paths, CORRIDOR=corridor_m)
    assert (
        bool([text for text in feedback.warnings if "cells of about 1.9 km" in text and "3,704 m" in text])
        == told
    )
