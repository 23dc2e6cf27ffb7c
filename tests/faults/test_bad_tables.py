"""Layers and tables whose contents cannot be used: told by layer, feature, field, value, and what to do."""

import pytest
from osgeo import ogr

from tests.faults.bad import (
    AT,
    LINE,
    MULTIPOINT,
    POINT,
    POLYGON,
    TABLE,
    Bad,
    Log,
    check_refused,
    layer,
    run_as_a_window_does,
)

RATED = {"facility_id": "A", "name": "Алга", "thi": 9.5, "thi_rank": 1}
FACILITY = {"facility_id": "A", "name": "Алга", "volume_m3": 1e6}
ALONG = "LINESTRING (75.015 42.765, 75.095 42.765)"
AREA = "POLYGON ((75.01 42.75, 75.05 42.75, 75.05 42.78, 75.01 42.75))"
TWO_POINTS = "MULTIPOINT ((75.015 42.765), (75.05 42.77))"


def _reads(algorithm: str, name: str, says: tuple[str, ...], *rows: dict, **made) -> Bad:
    return Bad(algorithm, says, lambda desk: {name: layer(desk, *rows, **made)})


# Geometries of another kind ------------------------------------------------------------------------------

POINTS, LINES, AREAS, NONE = "has points", "has lines", "has polygons", "has no geometries"
OF_ANOTHER_KIND = [
    ("exposure", "ZONES", POINT, AT, POINTS, "polygons"),
    ("exposure", "PATHS", POLYGON, AREA, AREAS, "lines"),
    ("exposure", "SETTLEMENTS", TABLE, None, NONE, "points, lines or polygons"),
    ("exposure", "RECEPTORS", TABLE, None, NONE, "points, lines or polygons"),
    ("facilitysheets", "PATHS", POINT, AT, POINTS, "lines"),
    ("facilitysheets", "ZONES", LINE, ALONG, LINES, "polygons"),
    ("nationalreport", "PATHS", POINT, AT, POINTS, "lines"),
    ("facilitysheets", "ARRIVALS", POLYGON, AREA, AREAS, "points"),
    ("flowdirections", "RIVERS", POLYGON, AREA, AREAS, "lines"),
    ("flowdirections", "LAKES", LINE, ALONG, LINES, "polygons, points"),
    ("hazardmap", "PATHS", TABLE, None, NONE, "lines"),
    ("hazardmap", "ZONES", POINT, AT, POINTS, "polygons"),
    ("hazardmap", "CROSSINGS", LINE, ALONG, LINES, "points"),
    ("hazardmap", "REACHES", POINT, AT, POINTS, "lines"),
    ("hazardmap", "PLACES_HIT", LINE, ALONG, LINES, "points"),
    ("inundationzone", "PATHS", POINT, AT, POINTS, "lines"),
    ("tracedownstream", "INPUT", LINE, ALONG, LINES, "points, polygons"),
    ("tracedownstream", "COUNTRIES", POINT, AT, POINTS, "polygons"),
    ("tracenetwork", "NETWORK", POLYGON, AREA, AREAS, "lines"),
    ("traveltime", "CROSSINGS", LINE, ALONG, LINES, "points"),
    ("upstreamcatchment", "INPUT", TABLE, None, NONE, "points, polygons"),
    ("downstreambasins", "BASINS", POINT, AT, POINTS, "polygons"),
    ("createinventory", "INPUT", POLYGON, AREA, AREAS, "points"),
    ("checkinventory", "INPUT", TABLE, None, NONE, "points, lines or polygons"),
]


@pytest.mark.parametrize("case", OF_ANOTHER_KIND, ids=lambda case: f"{case[0]} {case[1]}")
def test_geometries_of_another_kind(desk, case):
    algorithm, name, kind, at, has, needed = case
    says = (f"{name}: layer layer0 {has}; {needed} are needed here. Choose another layer.",)
    check_refused(desk, _reads(algorithm, name, says, FACILITY, kind=kind, at=at))


# Fields that are not there -------------------------------------------------------------------------------

BARE = {"colour": "red"}
RATE_FIRST = "run the tool Rate hazard on it first"
LACKING = [
    ("ratehazard", "INPUT", POINT, AT, ("Layer layer0", "none of the fields that scheme thi reads")),
    ("raterisk", "INPUT", POINT, AT, ("Layer layer0", "none of the fields that scheme tri reads")),
    (
        "classifyconsequence",
        "INPUT",
        POINT,
        AT,
        ("Layer layer0", "none of the fields that scheme gistm reads"),
    ),
    ("datarequest", "INPUT", POINT, AT, ("layer0 has no field facility_id", "run importinventory first")),
    ("rankrobustness", "INPUT", POINT, AT, ("Layer layer0", "none of the fields that scheme thi reads")),
    ("releaserunout", "INPUT", POINT, AT, ("Layer layer0 has none of the fields", "importinventory first")),
    (
        "waterhazardclass",
        "INPUT",
        POINT,
        AT,
        ("Layer layer0 has none of the fields", "water_hazard_class", "importinventory first"),
    ),
    ("waterhazardclass", "INPUT", TABLE, None, ("Layer layer0 has none of the fields", "or give SUBSTANCES")),
    ("waterhazardclass", "SUBSTANCES", TABLE, None, ("layer0: the table has no column facility_id",)),
    (
        "checkinventory",
        "INPUT",
        POINT,
        AT,
        ("Layer layer0 has none of the inventory fields. Import it first.",),
    ),
    ("hazardlist", "INPUT", POINT, AT, ("Layer layer0 has no field thi", RATE_FIRST)),
    ("hazardmap", "INPUT", POINT, AT, ("Layer layer0 has no field thi", RATE_FIRST)),
    ("facilitysheets", "INPUT", POINT, AT, ("Layer layer0 has no field thi", RATE_FIRST)),
    (
        "compareratings",
        "FIRST",
        POINT,
        AT,
        ("layer0 has no field facility_id, thi, thi_rank", "ratehazard first"),
    ),
    (
        "compareratings",
        "SECOND",
        TABLE,
        None,
        ("layer0 has no field facility_id, thi, thi_rank", "ratehazard first"),
    ),
    (
        "transboundaryscreening",
        "INPUT",
        POINT,
        AT,
        ("layer0 has no field facility_id", "run importinventory first"),
    ),
    (
        "transboundaryscreening",
        "PATHS",
        LINE,
        ALONG,
        ("layer0 has no field facility_id, ends_in, countries", "tracedownstream"),
    ),
    (
        "transboundaryscreening",
        "CROSSINGS",
        POINT,
        AT,
        ("layer0 has no field facility_id, to_country", "tracedownstream"),
    ),
    ("transboundaryscreening", "SUBSTANCES", TABLE, None, ("layer0: the table has no column facility_id",)),
    ("transboundaryscreening", "COUNTRIES", POLYGON, AREA, ("layer0: no field with a country code",)),
    ("checklistsheet", "ANSWERS", TABLE, None, ("layer0 has no field facility_id, question_id, answer",)),
    ("evaluatechecklist", "ANSWERS", TABLE, None, ("layer0 has no field facility_id, question_id, answer",)),
    ("exposure", "ZONES", POLYGON, AREA, ("layer0 has no field facility_id", "inundationzone")),
    (
        "exposure",
        "REACHES",
        TABLE,
        None,
        ("layer0 has no field facility_id, from_km, to_km, leading_h", "traveltime"),
    ),
    ("exposure", "INVENTORY", POINT, AT, ("layer0 has no field facility_id",)),
    ("exposure", "PATHS", LINE, ALONG, ("Layer layer0 has no M values", "Use the output of tracedownstream")),
    (
        "traveltime",
        "CROSSINGS",
        POINT,
        AT,
        ("layer0 has no field facility_id, distance_km", "tracedownstream"),
    ),
    ("traveltime", "PATHS", LINE, ALONG, ("Layer layer0 has no M values",)),
    ("inundationzone", "PATHS", LINE, ALONG, ("Layer layer0 has no M values",)),
    (
        "facilitysheets",
        "PATHS",
        LINE,
        ALONG,
        ("Layer layer0 has no field facility_id. Its fields: fid, colour.",),
    ),
    ("facilitysheets", "ZONES", POLYGON, AREA, ("Layer layer0 has no field facility_id",)),
    ("facilitysheets", "CROSSINGS", POINT, AT, ("Layer layer0 has no field facility_id",)),
    ("facilitysheets", "ARRIVALS", POINT, AT, ("Layer layer0 has no field facility_id",)),
    ("facilitysheets", "CHECKLIST", TABLE, None, ("Layer layer0 has no field facility_id",)),
    ("hazardmap", "CROSSINGS", POINT, AT, ("Layer layer0 has no field from_country",)),
    ("nationalreport", "PATHS", LINE, ALONG, ("Layer layer0 has no field facility_id",)),
    ("nationalreport", "CROSSINGS", POINT, AT, ("Layer layer0 has no field facility_id",)),
    ("nationalreport", "EARLIER", POINT, AT, ("layer0 has no field facility_id, thi", "Rate the layer")),
    ("nationalreport", "MEASURES", TABLE, None, ("layer0 has no field facility_id", "Evaluate checklist")),
    ("hazardmap", "REACHES", LINE, ALONG, ("Layer layer0 has no field facility_id",)),
    ("hazardmap", "PLACES_HIT", POINT, AT, ("Layer layer0 has no field name",)),
    ("tracedownstream", "COUNTRIES", POLYGON, AREA, ("layer0: no field with a country code",)),
    ("downstreambasins", "BASINS", POLYGON, AREA, ("Layer layer0 has no field HYBAS_ID",)),
    (
        "inundationzone",
        "INPUT",
        POINT,
        AT,
        ("Layer layer0 has none of the fields", "Run releaserunout first"),
    ),
]


@pytest.mark.parametrize("case", LACKING, ids=lambda case: f"{case[0]} {case[1]}")
def test_fields_that_are_not_there(desk, case):
    algorithm, name, kind, at, says = case
    check_refused(desk, _reads(algorithm, name, says, BARE, kind=kind, at=at))


# Values that are none ------------------------------------------------------------------------------------

NO_NUMBER = "which is no number"
SHOWN = ("hazardlist", "hazardmap", "facilitysheets", "nationalreport", "webmap")
VALUES = [
    *((tool, "INPUT", RATED | {"thi": "n/a"}, ("Layer layer0", "thi", "'n/a'")) for tool in SHOWN),
    *(
        (
            tool,
            "INPUT",
            RATED | {"thi_min": "abc"},
            ("Layer layer0, feature 1 (A): field thi_min holds 'abc'", NO_NUMBER),
        )
        for tool in SHOWN
    ),
    *(
        (tool, "INPUT", RATED | {"thi_max": "abc"}, ("feature 1 (A): field thi_max holds 'abc'", NO_NUMBER))
        for tool in SHOWN
    ),
    *(
        (
            tool,
            "INPUT",
            RATED | {"thi_rank": "first"},
            ("feature 1 (A): field thi_rank holds 'first'", "no whole number"),
        )
        for tool in SHOWN
    ),
    *(
        (tool, "INPUT", RATED | {"thi": float("inf")}, ("feature 1 (A): field thi holds inf", NO_NUMBER))
        for tool in SHOWN
    ),
    *(
        (tool, "INPUT", RATED | {"thi": 1e300}, ("feature 1 (A): field thi holds 1e+300", NO_NUMBER))
        for tool in SHOWN
    ),
    *(
        (
            tool,
            "INPUT",
            RATED | {"thi_min": float("-inf")},
            ("feature 1 (A): field thi_min holds -inf", NO_NUMBER),
        )
        for tool in SHOWN
    ),
    (
        "hazardlist",
        "INPUT",
        RATED | {"thi_completeness": "full"},
        ("feature 1 (A): field thi_completeness holds 'full'",),
    ),
    ("compareratings", "FIRST", RATED | {"thi": "n/a"}, ("feature 1 (A): field thi holds 'n/a'", NO_NUMBER)),
    (
        "compareratings",
        "SECOND",
        RATED | {"thi_rank": "first"},
        ("feature 1 (A): field thi_rank holds 'first'",),
    ),
    (
        "compareratings",
        "FIRST",
        RATED | {"thi": float("inf")},
        ("feature 1 (A): field thi holds inf", NO_NUMBER),
    ),
    (
        "releaserunout",
        "INPUT",
        FACILITY | {"volume_m3": "much"},
        ("feature 1 (A): field volume_m3 holds 'much'", "importinventory first"),
    ),
    (
        "transboundaryscreening",
        "PATHS",
        {"facility_id": "A", "ends_in": "lake", "countries": "KG", "border_km": "far"},
        ("feature 1 (A): field border_km holds 'far'", NO_NUMBER),
    ),
    (
        "exposure",
        "SETTLEMENTS",
        {"population": -100},
        (
            "Layer layer0, feature 1: field population holds -100, which is no number of people.",
            "leave it empty where it is unknown",
        ),
    ),
    (
        "exposure",
        "SETTLEMENTS",
        {"population": float("inf")},
        ("field population holds inf, which is no number of people",),
    ),
    (
        "exposure",
        "SETTLEMENTS",
        {"population": 1e30},
        ("field population holds 1e+30, which is no number of people",),
    ),
    (
        "exposure",
        "SETTLEMENTS",
        {"population": "many"},
        ("Layer layer0, feature 1: field population holds 'many'", NO_NUMBER),
    ),
]


@pytest.mark.parametrize("case", VALUES, ids=lambda case: f"{case[0]} {case[3][-1]}"[:60])
def test_values_that_are_none(desk, case):
    algorithm, name, values, says = case
    check_refused(desk, _reads(algorithm, name, says, values))


# Places and identifiers ----------------------------------------------------------------------------------

SEVERAL = ("Layer layer0, A: it has 2 points, and only one can be meant.", "Multipart to Singleparts")
POINTS_OF = [
    ("hazardmap", RATED),
    ("facilitysheets", RATED),
    ("hazardlist", RATED),
    ("nationalreport", RATED),
    ("checkinventory", FACILITY),
    ("transboundaryscreening", FACILITY),
    ("tracedownstream", FACILITY),
    ("tracenetwork", FACILITY),
    ("upstreamcatchment", FACILITY),
    ("downstreambasins", FACILITY),
    ("importinventory", FACILITY),
]


@pytest.mark.parametrize(("algorithm", "values"), POINTS_OF, ids=[each[0] for each in POINTS_OF])
def test_a_facility_of_two_points(desk, algorithm, values):
    check_refused(desk, _reads(algorithm, "INPUT", SEVERAL, values, kind=MULTIPOINT, at=TWO_POINTS))


def test_a_facility_of_one_point_in_a_multipoint_layer_is_taken(desk):
    one = layer(desk, FACILITY, kind=MULTIPOINT, at="MULTIPOINT ((75.015 42.765))")
    assert desk.run("tracedownstream", INPUT=one)["N_NOT_TRACED"] == 0


@pytest.mark.parametrize("algorithm", ["tracedownstream", "hazardmap", "checkinventory", "downstreambasins"])
def test_a_layer_in_the_geocentric_system(desk, algorithm):
    says = (
        "Layer layer0 is in the geocentric system",
        "Reproject it to a geographic or projected one first.",
    )
    values = RATED if algorithm == "hazardmap" else FACILITY
    check_refused(desk, _reads(algorithm, "INPUT", says, values, epsg=4978, at="POINT (1212000 4530000)"))


TWICE = ("field facility_id: A stand twice or more", "give each facility an identifier of its own")


@pytest.mark.parametrize(
    ("algorithm", "name", "values"),
    [
        ("facilitysheets", "INPUT", RATED),
        ("inundationzone", "INPUT", FACILITY),
        ("exposure", "INVENTORY", FACILITY),
    ],
)
def test_a_facility_that_stands_twice(desk, algorithm, name, values):
    check_refused(desk, _reads(algorithm, name, ("Layer layer0", *TWICE), values, values))


def _self_pointing(desk, following: int) -> str:
    path = desk["basins.gpkg"]
    dataset = ogr.Open(path, 1)
    units = dataset.GetLayer(0)
    for unit in units:
        if unit["HYBAS_ID"] == 12:
            unit["NEXT_DOWN"] = following
            units.SetFeature(unit)
    return path


@pytest.mark.parametrize(
    ("following", "says"),
    [
        (12, "Layer basins, field NEXT_DOWN: unit 12 points at itself."),
        (11, "NEXT_DOWN runs in a loop, 11 -> 12 -> 11"),
    ],
)
def test_water_that_comes_back(desk, following, says):
    check_refused(
        desk, Bad("downstreambasins", (says,), lambda desk: {"BASINS": _self_pointing(desk, following)})
    )


def test_a_class_that_is_none_leaves_a_note_in_its_row(desk):
    given = layer(desk, {"facility_id": "A", "water_hazard_class": "III"})
    log = Log()
    results, succeeded = run_as_a_window_does(desk, "waterhazardclass", log, INPUT=given, LANGUAGE="en")
    assert succeeded and results["N_BAD_VALUES"] == 1
    assert any("(A): water_hazard_class = III counts as unknown" in each for each in log.warnings)
    written = ogr.Open(results["OUTPUT"].partition("|")[0])
    (row,) = written.GetLayer(0)
    assert row["water_hazard_class"] is None
    assert "water_hazard_class = III" in row["whc_note"]
