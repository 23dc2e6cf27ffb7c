"""Parameters that count for nothing, are out of range, or are not offered: named, with what they need."""

import pytest

from tailings_plugin.about import PLUGIN_FOLDER
from tests.faults.bad import Bad, Log, check_refused, run_as_a_window_does

SCHEMES = PLUGIN_FOLDER / "rating" / "schemes"


def _needs(name: str, other: str) -> str:
    return f"{name} would not be heeded: it counts only with {other}. Leave {name} as it was, or give what it needs."


def _unheeded(algorithm: str, name: str, value: object, other: str, **more) -> Bad:
    return Bad(algorithm, (_needs(name, other),), lambda desk: more | {name: value})


DIRECTIONS = {"RELIEF": None}
ALONG_PATHS = {"ZONES": None, "EXTENTS": None, "BY_DEPTH": None}
UNHEEDED = [
    _unheeded("fillfromlayers", "PGA_FIELD", "nix", "PGA_ZONES"),
    _unheeded("fillfromlayers", "PGA_UNIT", "g", "PGA"),
    Bad(
        "fillfromlayers",
        (_needs("FLOOD_COVERAGE", "FLOOD"),),
        lambda desk: {"FLOOD_COVERAGE": desk["countries.gpkg"]},
    ),
    _unheeded("fillfromlayers", "FLOOD_RETURN_PERIOD", 50, "FLOOD"),
    _unheeded("fillfromlayers", "FLOOD_WHOLE", True, "FLOOD"),
    Bad(
        "fillfromlayers",
        ("FLOOD_WHOLE would not be heeded: FLOOD_COVERAGE says where floods were computed.",),
        lambda desk: {
            "FLOOD": desk["relief.tif"],
            "FLOOD_COVERAGE": desk["countries.gpkg"],
            "FLOOD_WHOLE": True,
        },
    ),
    Bad(
        "fillfromlayers",
        (_needs("LANDSLIDE_COVERAGE", "LANDSLIDE"),),
        lambda desk: {"LANDSLIDE_COVERAGE": desk["countries.gpkg"]},
    ),
    _unheeded("fillfromlayers", "COUNTRY_FIELD", "nix", "COUNTRIES", COUNTRIES=None),
    _unheeded("fillfromlayers", "REGION_FIELD", "nix", "REGIONS"),
    _unheeded("fillfromlayers", "SETTLEMENT_FIELD", "nix", "SETTLEMENTS"),
    _unheeded("exposure", "POPULATION_FIELD", "nix", "SETTLEMENTS"),
    _unheeded("exposure", "NAME_FIELD", "nix", "RECEPTORS"),
    _unheeded("exposure", "POPULATION_UNIT", "counts", "POPULATION"),
    _unheeded("exposure", "RISK_KM", 3, "INVENTORY", INVENTORY=None, UPDATED=None),
    _unheeded("exposure", "KEEP_KNOWN", False, "INVENTORY", INVENTORY=None, UPDATED=None),
    Bad(
        "exposure",
        (_needs("UPDATED", "INVENTORY"),),
        lambda desk: {"INVENTORY": None, "UPDATED": desk["new/u.gpkg"]},
    ),
    Bad("importinventory", (_needs("PREVIOUS", "EXISTING"),), lambda desk: {"PREVIOUS": desk["reg.csv"]}),
    Bad(
        "importinventory",
        ("SHEET",),
        lambda desk: {"INPUT": desk["reg.csv"], "SHEET": "Лист1"},
    ),
    _unheeded("tracedownstream", "COUNTRY_FIELD", "iso_a2", "COUNTRIES", COUNTRIES=None),
    _unheeded("tracedownstream", "BURN_DEPTH", 7, "RIVERS"),
    _unheeded("tracedownstream", "CODING", "esri", "DIRECTIONS"),
    Bad(
        "tracedownstream",
        (_needs("SEA_LEVEL", "RELIEF"),),
        lambda desk: DIRECTIONS | {"DIRECTIONS": desk["own.tif"], "SEA_LEVEL": 5},
    ),
    _unheeded("assess", "CODING", "esri", "DIRECTIONS"),
    _unheeded("upstreamcatchment", "BURN_DEPTH", 3, "RIVERS"),
    _unheeded("upstreamcatchment", "CODING", "grass", "DIRECTIONS"),
    Bad(
        "upstreamcatchment",
        (_needs("SEA_LEVEL", "RELIEF"),),
        lambda desk: DIRECTIONS | {"DIRECTIONS": desk["own.tif"], "SEA_LEVEL": 5},
    ),
    _unheeded("flowdirections", "BURN_DEPTH", 3, "RIVERS"),
    _unheeded("tracenetwork", "COUNTRY_FIELD", "iso_a2", "COUNTRIES", COUNTRIES=None),
    Bad(
        "tracenetwork",
        ("RELIEF would not be heeded: the lines have pointers",),
        lambda desk: {"RELIEF": desk["relief.tif"]},
    ),
    Bad(
        "tracenetwork",
        ("JOIN_WITHIN would not be heeded: the lines have pointers", "clear ID_FIELD and NEXT_FIELD"),
        lambda desk: {"JOIN_WITHIN": 3},
    ),
    _unheeded("inundationzone", "COEFFICIENT_A", 3, "RELATION = custom"),
    _unheeded("inundationzone", "COEFFICIENT_B", 3, "RELATION = custom", RELATION="lahar"),
    _unheeded("inundationzone", "SECTION_DISTANCE", 100, "SECTIONS", SECTIONS=None),
    _unheeded("traveltime", "NAME_FIELD", "nix", "RECEPTORS"),
    _unheeded("traveltime", "SNAP_DISTANCE", 5, "RECEPTORS"),
    _unheeded("traveltime", "ROUGHNESS", 0.1, "METHOD = manning"),
    _unheeded("traveltime", "WIDTH", 5, "METHOD = manning"),
    _unheeded("traveltime", "DEPTH", 5, "METHOD = manning"),
    _unheeded("traveltime", "MASS", 5, "METHOD = jobson"),
    _unheeded("traveltime", "RECOVERY", 0.5, "METHOD = jobson", METHOD="manning"),
    _unheeded("traveltime", "PROBABLE", "highest", "METHOD = jobson"),
    _unheeded("traveltime", "VELOCITY", 2, "METHOD = constant", METHOD="manning"),
    _unheeded("traveltime", "CODING", "esri", "DIRECTIONS"),
    _unheeded("ratehazard", "EXPLAINED", 5, "EXPLANATION", EXPLANATION=None),
    Bad(
        "ratehazard",
        ("SCHEME would not be heeded: SCHEME_FILE takes its place",),
        lambda desk: {"SCHEME": "thi-basic", "SCHEME_FILE": str(SCHEMES / "thi.json")},
    ),
    Bad(
        "rankrobustness",
        ("SCHEME would not be heeded: SCHEME_FILE takes its place",),
        lambda desk: {"SCHEME": "tri", "SCHEME_FILE": str(SCHEMES / "thi.json")},
    ),
    Bad(
        "datarequest",
        ("GROUP_BY",),
        lambda desk: {"GROUP_BY": "commodity"},
    ),
    _unheeded("compareratings", "FIRST_TITLE", "2024", "HTML", HTML=None),
    _unheeded("waterhazardclass", "REST", "harmless", "SUBSTANCES"),
    _unheeded("transboundaryscreening", "REST", "harmless", "SUBSTANCES"),
    Bad(
        "transboundaryscreening",
        (_needs("CROSSINGS", "PATHS"),),
        lambda desk: {"PATHS": None, "CROSSINGS": desk["crossings.gpkg"]},
    ),
]


@pytest.mark.parametrize("bad", UNHEEDED, ids=lambda bad: f"{bad.algorithm} {bad.says[0].split()[0]}")
def test_a_parameter_that_would_count_for_nothing(desk, bad):
    (desk.folder / "new").mkdir(exist_ok=True)
    check_refused(desk, bad)


WRONG = [
    Bad(
        "fillfromlayers",
        ("No layer is given, so there is nothing to fill. Give one of: COUNTRIES, REGIONS, PGA,",),
        lambda desk: {"RELIEF": None, "COUNTRIES": None, "RIVERS": None},
    ),
    Bad(
        "fillfromlayers",
        ("PGA_UNIT: the unit of the acceleration must be declared. Choose one of g, m/s2, cm/s2, msk.",),
        lambda desk: {"PGA": desk["relief.tif"]},
    ),
    Bad(
        "fillfromlayers",
        ("PGA_UNIT: gal is not offered. Choose one of g, m/s2, cm/s2, msk.",),
        lambda desk: {"PGA": desk["relief.tif"], "PGA_UNIT": "gal"},
    ),
    Bad(
        "fillfromlayers",
        ("PGA and PGA_ZONES both tell of pga_g. Give one of them.",),
        lambda desk: {"PGA": desk["relief.tif"], "PGA_ZONES": desk["countries.gpkg"], "PGA_UNIT": "g"},
    ),
    Bad(
        "fillfromlayers",
        ("FLOOD_RETURN_PERIOD: flood_zone tells of the flood of 100 years", "Give the depths of 100 years."),
        lambda desk: {"FLOOD": desk["relief.tif"], "FLOOD_RETURN_PERIOD": 50},
    ),
    Bad("fillfromlayers", ("UNCERTAINTY: -1 must be 0 or more.",), lambda desk: {"UNCERTAINTY": -1}),
    Bad(
        "fillfromlayers",
        ("Layer countries: none of its fields has a usual name. Choose one in PGA_FIELD: fid, iso_a2.",),
        lambda desk: {"PGA_ZONES": desk["countries.gpkg"], "PGA_UNIT": "g"},
    ),
    Bad(
        "fillfromlayers",
        ("field iso_a2 holds 'KG', which is no number",),
        lambda desk: {"PGA_ZONES": desk["countries.gpkg"], "PGA_UNIT": "g", "PGA_FIELD": "iso_a2"},
    ),
    Bad("exposure", ("VELOCITY: nan must be 0.001 or more.",), lambda desk: {"VELOCITY": float("nan")}),
    Bad("exposure", ("VELOCITY: inf must be 0.001 or more.",), lambda desk: {"VELOCITY": float("inf")}),
    Bad("exposure", ("CORRIDOR: wide is no number. Write it as 12.5.",), lambda desk: {"CORRIDOR": "wide"}),
    Bad(
        "exposure",
        ("The distance bands 'abc' must be rising kilometres above 0",),
        lambda desk: ALONG_PATHS | {"BANDS": "abc"},
    ),
    Bad(
        "exposure",
        ("The distance bands '5,2' must be rising kilometres above 0",),
        lambda desk: ALONG_PATHS | {"BANDS": "5,2"},
    ),
    Bad(
        "exposure",
        ("Give ZONES, or PATHS for distance bands along them.",),
        lambda desk: ALONG_PATHS | {"PATHS": None},
    ),
    Bad(
        "importinventory",
        ("COUNTRY: Atlantis is no country. Give its ISO code",),
        lambda desk: {"COUNTRY": "Atlantis"},
    ),
    Bad("importinventory", ("DENSITY: 99 is not between 0.3 and 5.",), lambda desk: {"DENSITY": 99}),
    Bad(
        "importinventory",
        ("own.xlsx has no sheet named 'nix'",),
        lambda desk: {"INPUT": desk["own.xlsx"], "SHEET": "nix"},
    ),
    Bad(
        "hazardmap",
        ("PAPER: a2 is not offered. Choose one of a3_landscape, a3_portrait",),
        lambda desk: {"PAPER": "a2"},
    ),
    Bad(
        "hazardmap",
        ("FORMAT: docx is not offered. Choose one of pdf, geopdf, png, svg.",),
        lambda desk: {"FORMAT": "docx"},
    ),
    Bad(
        "hazardlist",
        ("LANGUAGE: de is not offered. Choose one of en, ru, both, kk, ky, tg, uz.",),
        lambda desk: {"LANGUAGE": "de"},
    ),
    Bad(
        "hazardlist",
        ("~/new/x.xlsx is named for both the page and the table.",),
        lambda desk: {"HTML": desk["new/x.xlsx"], "TABLE": desk["new/x.xlsx"]},
    ),
    Bad(
        "nationalreport",
        ("LANGUAGE: both is not offered. Choose one of en, ru.",),
        lambda desk: {"LANGUAGE": "both"},
    ),
    Bad("nationalreport", ("PEOPLE_TOTAL: -1 must be 0 or more.",), lambda desk: {"PEOPLE_TOTAL": -1}),
    Bad("facilitysheets", ("HIGHEST: -1 must be 0 or more.",), lambda desk: {"HIGHEST": -1}),
    Bad(
        "ratehazard",
        ("SCHEME: nix is not offered. Choose one of thi, thi-basic.",),
        lambda desk: {"SCHEME": "nix"},
    ),
    Bad("ratehazard", ("EXPLAINED: 0 must be 1 or more.",), lambda desk: {"EXPLAINED": 0}),
    Bad(
        "ratehazard",
        ("total.field is 'tri', but ratehazard writes 'thi'.",),
        lambda desk: {"SCHEME_FILE": str(SCHEMES / "tri.json")},
    ),
    *(
        Bad(
            name,
            ("total.field is 'tri', but ratehazard writes 'thi'.",),
            lambda desk: {"SCHEME_FILE": str(SCHEMES / "tri.json")},
        )
        for name in (
            "assess",
            "createinventory",
            "facilitysheets",
            "hazardlist",
            "hazardmap",
            "nationalreport",
        )
    ),
    Bad(
        "raterisk",
        ("total.field is 'tri', but ratehazard writes 'thi'.",),
        lambda desk: {"HAZARD_SCHEME_FILE": str(SCHEMES / "tri.json")},
    ),
    Bad("rankrobustness", ("RUNS: 1 is not between 100 and 1000000.",), lambda desk: {"RUNS": 1}),
    Bad("rankrobustness", ("SEED: -1 must be 0 or more.",), lambda desk: {"SEED": -1}),
    Bad(
        "rankrobustness",
        ("VOLUME_FACTOR: 0.5 is not between 1 and 100.",),
        lambda desk: {"VOLUME_FACTOR": 0.5},
    ),
    Bad(
        "compareratings",
        ("rated has no field tri, tri_rank. Rate the layer with raterisk first",),
        lambda desk: {"INDEX": "tri"},
    ),
    Bad(
        "transboundaryscreening",
        (
            "Criteria ",
            "thi.json cannot be used",
            "the whole file: 'air' is missing",
            "copy the shipped one anew",
        ),
        lambda desk: {"CRITERIA_FILE": str(SCHEMES / "thi.json")},
    ),
    Bad(
        "transboundaryscreening",
        ("FLOW_DAYS: 0 is not between 0.01 and 365.",),
        lambda desk: {"FLOW_DAYS": 0},
    ),
    Bad(
        "evaluatechecklist",
        ("cannot be used", "'lists' is missing"),
        lambda desk: {"CHECKLIST": str(SCHEMES / "thi.json")},
    ),
    Bad(
        "upstreamcatchment",
        ("Give exactly one of RELIEF and DIRECTIONS.",),
        lambda desk: {"DIRECTIONS": desk["own.tif"]},
    ),
    Bad("tracedownstream", ("Give RELIEF, DIRECTIONS, or both.",), lambda _: {"RELIEF": None}),
    Bad("tracedownstream", ("MAX_LENGTH: 0 must be 0.001 or more.",), lambda desk: {"MAX_LENGTH": 0}),
    Bad(
        "tracedownstream",
        ("MAX_LENGTH: nan must be 0.001 or more.",),
        lambda desk: {"MAX_LENGTH": float("nan")},
    ),
    Bad("tracedownstream", ("MAX_LENGTH: long is no number.",), lambda desk: {"MAX_LENGTH": "long"}),
    Bad(
        "tracedownstream",
        ("SEA_LEVEL: inf is not between -12000 and 9000.",),
        lambda desk: {"SEA_LEVEL": float("inf")},
    ),
    Bad(
        "tracedownstream",
        ("Layer facilities has no field nix. Its fields:",),
        lambda desk: {"ID_FIELD": "nix"},
    ),
    Bad(
        "tracedownstream",
        ("countries: no field with a country code nix. Choose one of",),
        lambda desk: {"COUNTRY_FIELD": "nix"},
    ),
    Bad(
        "tracenetwork",
        ("Layer rivers has no field nix. Its fields: fid, HYRIV_ID, NEXT_DOWN.",),
        lambda desk: {"ID_FIELD": "nix"},
    ),
    Bad(
        "downstreambasins",
        ("Layer basins has no field nix. Its fields: fid, HYBAS_ID, NEXT_DOWN.",),
        lambda desk: {"NEXT_FIELD": "nix"},
    ),
    Bad(
        "inundationzone",
        ("has none of the fields nix", "choose a VOLUME_FIELD"),
        lambda desk: {"VOLUME_FIELD": "nix"},
    ),
    Bad(
        "releaserunout",
        ("The dry density must be a range above 0 t/m3, but is 2 to 1.",),
        lambda desk: {"DENSITY": "2,1"},
    ),
    Bad("traveltime", ("VELOCITY: -1 must be 0.001 or more.",), lambda desk: {"VELOCITY": -1}),
    Bad(
        "traveltime", ("Jobson needs the discharge and the drainage area",), lambda desk: {"METHOD": "jobson"}
    ),
    Bad("traveltime", ("Layer paths has no field nix. Its fields:",), lambda desk: {"SLOPE_FIELD": "nix"}),
    Bad("checkinventory", ("DISTANCE: -1 must be 0 or more.",), lambda desk: {"DISTANCE": -1}),
    Bad("checkinventory", ("GAP: nan must be 0 or more.",), lambda desk: {"GAP": float("nan")}),
    Bad("assess", ("MAX_LENGTH: -1 must be 0.001 or more.",), lambda desk: {"MAX_LENGTH": -1}),
    Bad(
        "waterhazardclass",
        ("REST: nix is not offered. Choose one of unidentified, harmless.",),
        lambda desk: {"REST": "nix"},
    ),
]


@pytest.mark.parametrize("bad", WRONG, ids=lambda bad: f"{bad.algorithm} {bad.says[0]}"[:60])
def test_a_value_that_cannot_be_taken(desk, bad):
    (desk.folder / "new").mkdir(exist_ok=True)
    check_refused(desk, bad)


def test_a_map_and_a_project_of_one_name(desk):
    says = ("new/m.pdf", "the ending of the file must be one of .qgz.")
    check_refused(
        desk, Bad("hazardmap", says, lambda desk: {"MAP": desk["new/m.pdf"], "PROJECT": desk["new/m.pdf"]})
    )


def test_a_language_that_changes_nothing_is_told(desk):
    first = Log()
    results, succeeded = run_as_a_window_does(desk, "createinventory", first, LANGUAGE="ru")
    assert succeeded and not first.warnings
    path = results["OUTPUT"].partition("|")[0]
    log = Log()
    _, succeeded = run_as_a_window_does(desk, "createinventory", log, LANGUAGE="en", OUTPUT=path)
    assert succeeded
    assert any(f"{path} keeps the language of its forms, ru" in each for each in log.warnings)
