"""Files that cannot be what an input wants, as every input of every algorithm: each is told by name and reason."""

import resource
import shutil
import zipfile
from pathlib import Path

import pytest
from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProject, QgsVectorLayer

from tests.faults.bad import Bad, Log, bomb, check_refused, check_said_before, layer, run_as_a_window_does
from tests.faults.files import copy_of
from tests.processing.cases import CASES

# The inputs of every algorithm: layers and tables, rasters, and files of another kind with their ending.
LAYERS = {
    "assess": (
        "INVENTORY",
        "COUNTRIES",
        "SETTLEMENTS",
        "SUBSTANCES",
        "RIVERS",
        "LAKES",
        "RECEPTORS",
        "FLOOD_COVERAGE",
        "LANDSLIDE",
    ),
    "checkinventory": ("INPUT", "COUNTRIES", "LAKES"),
    "checklistsheet": ("ANSWERS",),
    "classifyconsequence": ("INPUT",),
    "compareratings": ("FIRST", "SECOND"),
    "createinventory": ("INPUT",),
    "datarequest": ("INPUT",),
    "downstreambasins": ("INPUT", "BASINS"),
    "evaluatechecklist": ("ANSWERS",),
    "exposure": ("ZONES", "PATHS", "SETTLEMENTS", "RECEPTORS", "REACHES", "EXTENTS", "INVENTORY"),
    "facilityindepth": ("INPUT", "COUNTRIES", "SETTLEMENTS", "RECEPTORS"),
    "facilitysheets": (
        "INPUT",
        "PATHS",
        "ZONES",
        "CROSSINGS",
        "ARRIVALS",
        "SECTIONS",
        "CHECKLIST",
        "COUNTRIES",
        "SETTLEMENTS",
    ),
    "fetchopendata": ("INPUT",),
    "fillfromlayers": (
        "INPUT",
        "PGA_ZONES",
        "FLOOD_COVERAGE",
        "LANDSLIDE",
        "LANDSLIDE_COVERAGE",
        "RIVERS",
        "COUNTRIES",
        "REGIONS",
        "SETTLEMENTS",
    ),
    "flowdirections": ("RIVERS", "LAKES"),
    "hazardlist": ("INPUT", "PATHS"),
    "hazardmap": ("INPUT", "PATHS", "ZONES", "CROSSINGS", "REACHES", "PLACES_HIT", "COUNTRIES"),
    "importinventory": ("INPUT", "COUNTRIES", "GAZETTEER", "EXISTING"),
    "inundationzone": ("INPUT", "PATHS"),
    "nationalreport": ("INPUT", "PATHS", "CROSSINGS", "EARLIER", "MEASURES", "ZONES", "COUNTRIES"),
    "nationalscreening": ("INVENTORY", "COUNTRIES", "SETTLEMENTS"),
    "opendatascreening": ("INVENTORY", "COUNTRIES"),
    "packageforfield": ("INPUT",),
    "rankrobustness": ("INPUT",),
    "ratehazard": ("INPUT",),
    "raterisk": ("INPUT",),
    "releaserunout": ("INPUT",),
    "simulateflow": ("INPUT", "STORE", "PATHS", "CROSSINGS", "SETTLEMENTS"),
    "takefromfield": ("INPUT",),
    "tracedownstream": ("INPUT", "LAKES", "COUNTRIES", "RIVERS"),
    "tracenetwork": ("INPUT", "NETWORK", "LAKES", "COUNTRIES"),
    "transboundaryscreening": ("INPUT", "PATHS", "CROSSINGS", "COUNTRIES", "SUBSTANCES"),
    "traveltime": ("PATHS", "RECEPTORS", "CROSSINGS", "HYDROGRAPHS"),
    "upstreamcatchment": ("INPUT", "LAKES", "RIVERS"),
    "waterhazardclass": ("INPUT", "SUBSTANCES"),
    "webmap": ("INPUT", "PATHS", "ZONES", "CROSSINGS", "COUNTRIES"),
}
RASTERS = {
    "assess": ("RELIEF", "DIRECTIONS", "POPULATION", "PGA", "FLOOD"),
    "exposure": ("POPULATION",),
    "facilityindepth": ("RELIEF", "POPULATION"),
    "facilitysheets": ("RELIEF",),
    "fillfromlayers": ("PGA", "FLOOD", "RELIEF"),
    "flowdirections": ("RELIEF",),
    "hazardmap": ("RELIEF",),
    "inundationzone": ("RELIEF",),
    "nationalscreening": ("RELIEF", "DIRECTIONS", "POPULATION"),
    "simulateflow": ("RELIEF",),
    "tracedownstream": ("RELIEF", "DIRECTIONS"),
    "tracenetwork": ("RELIEF",),
    "traveltime": ("DIRECTIONS", "SIMULATED"),
    "upstreamcatchment": ("RELIEF", "DIRECTIONS"),
}
SCHEME = ("SCHEME_FILE", "json")
FILES = {
    "assess": (SCHEME, ("LOGO", "")),
    "checklistsheet": (("CHECKLIST", "json"),),
    "classifyconsequence": (SCHEME,),
    "createinventory": (SCHEME,),
    "datarequest": (SCHEME,),
    "evaluatechecklist": (("CHECKLIST", "json"),),
    "facilityindepth": (SCHEME,),
    "facilitysheets": (SCHEME, ("LOGO", "")),
    "fetchopendata": (("CATALOGUE_FILE", "json"),),
    "hazardlist": (SCHEME, ("LOGO", "")),
    "hazardmap": (SCHEME, ("TEMPLATE", "qpt"), ("LOGO", "")),
    "importinventory": (("PREVIOUS", ""),),
    "nationalreport": (SCHEME, ("LOGO", ""), ("MAP", "")),
    "nationalscreening": (SCHEME,),
    "opendatascreening": (("CATALOGUE_FILE", "json"), SCHEME),
    "rankrobustness": (SCHEME,),
    "ratehazard": (SCHEME, ("ALARMS_FILE", "json")),
    "raterisk": (SCHEME, ("HAZARD_SCHEME_FILE", "json")),
    "transboundaryscreening": (("CRITERIA_FILE", "json"),),
    "webmap": (SCHEME, ("LOGO", "")),
}
FOLDERS = {"assess": ("DATA_FOLDER",), "fetchopendata": ("CACHE_FOLDER",), "takefromfield": ("FOLDER",)}
# Inputs of several files, a folder among them for all that was fetched into it.
LISTS = dict.fromkeys(
    ("facilitysheets", "hazardlist", "hazardmap", "nationalreport", "webmap"), ("USED_DATA",)
)
ABSENT = ("{name}: {path} cannot be opened: there is no such file. Check the path.",)
EMPTY = ("{name}: {path} is empty (0 bytes). Save it again from the program it comes from.",)
UNREADABLE = (
    "{name}: {path} cannot be read: ",
    "Check that it is the right file, or save it again from the program it comes from.",
)
NO_LAYER = ("{name}: neither a layer of the project nor a file is called nix.",)
FOLDER = ("{name}: {path} is a folder, of which QGIS makes no layer. Choose a file in it.",)
BOMB = ("{name}: {path} would unpack to 1000 MB", "Check that it is the right file, or cut it into parts.")
VECTOR = ("{name}: ", "countries", " is a vector layer; a raster is needed here.")
RASTER = ("{name}: ", "relief", " is a raster; a layer or table of features is needed here.")
NO_FOLDER = ("{name}: {path} is a file. Choose the folder it lies in.",)
NOT_FETCHED = ("{path} has no manifest.json: give a folder that the tool", "made, whole.")
NO_PACKAGE = ("{path} is no package of packageforfield: it has no field.gpkg",)
FILE_FOLDER = ("{name}: {path} is a folder. Choose the file in it.",)

# What every layer input says to them; the first of an algorithm's takes all, the others some in turn.
OF_LAYERS = {
    "absent.gpkg": ABSENT,
    "absent folder/x.shp": ABSENT,
    "empty.gpkg": EMPTY,
    "empty.csv": EMPTY,
    "empty.xlsx": EMPTY,
    "empty.shp": EMPTY,
    "empty.kml": EMPTY,
    "text.gpkg": UNREADABLE,
    "text.geojson": UNREADABLE,
    "text.kml": UNREADABLE,
    "cut.gpkg": UNREADABLE,
    "folder": FOLDER,
    "nix": NO_LAYER,
    "relief.tif": RASTER,
    "bomb.xlsx": BOMB,
    "bomb.ods": BOMB,
    "bomb.kmz": BOMB,
    "bomb.qgz": BOMB,
}
OF_RASTERS = {
    "absent.tif": ABSENT,
    "empty.tif": EMPTY,
    "text.tif": UNREADABLE,
    "cut.gpkg": UNREADABLE,
    "folder": FOLDER,
    "countries.gpkg": VECTOR,
    "bomb.kmz": BOMB,
}
OF_FILES = {"absent.{ending}": ABSENT, "empty.{ending}": EMPTY, "folder": FILE_FOLDER}

OF_LISTS = {"absent.tif": ABSENT, "empty.gpkg": EMPTY, "folder": NOT_FETCHED, "bomb.kmz": BOMB}
OF_FOLDERS = {"absent folder": ABSENT, "text.json": NO_FOLDER, "folder": NOT_FETCHED}


@pytest.fixture(scope="module")
def bad_desk(master, registered, tmp_path_factory):
    """A desk for refusals only: they change nothing, so that one does for all."""
    from qgis.core import QgsApplication

    provider = QgsApplication.processingRegistry().providerById("tailings")
    desk = copy_of(*master, tmp_path_factory.mktemp("плохие файлы") / "стол", provider)
    for ending in ("gpkg", "csv", "xlsx", "shp", "kml", "tif", "json", "qpt"):
        Path(desk[f"empty.{ending}"]).write_bytes(b"")
        Path(desk[f"text.{ending}"]).write_text("not what its name says\n")
    Path(desk["text.geojson"]).write_text("not what its name says\n")
    Path(desk["empty."]).write_bytes(b"")
    whole = Path(desk["facilities.gpkg"]).read_bytes()
    Path(desk["cut.gpkg"]).write_bytes(whole[: len(whole) // 2])
    Path(desk["folder"]).mkdir()
    for ending, part in (("xlsx", "xl/a.xml"), ("ods", "content.xml"), ("kmz", "doc.kml"), ("qgz", "a.qgs")):
        bomb(Path(desk[f"bomb.{ending}"]), part)
    yield desk
    shutil.rmtree(desk.folder)


# What an input counts only with: files of the desk, or values.
NEEDED = {
    ("assess", "PGA"): {"PGA_UNIT": "g"},
    ("assess", "FLOOD_COVERAGE"): {"FLOOD": "relief.tif"},
    ("fillfromlayers", "PGA"): {"PGA_UNIT": "g"},
    ("fillfromlayers", "PGA_ZONES"): {"PGA_UNIT": "g"},
    ("fillfromlayers", "FLOOD_COVERAGE"): {"FLOOD": "relief.tif"},
    ("fillfromlayers", "LANDSLIDE_COVERAGE"): {"LANDSLIDE": "countries.gpkg"},
    # A network without pointers is the only one that needs a relief.
    ("tracenetwork", "RELIEF"): {"ID_FIELD": "", "NEXT_FIELD": ""},
}


def _bad(algorithm: str, name: str, file: str, says: tuple[str, ...], several: bool = False) -> Bad:
    said = tuple(words.format(name=name, path="nix" if file == "nix" else f"~/{file}") for words in says)

    def parameters(desk) -> dict:
        needed = NEEDED.get((algorithm, name), {})
        others = {key: desk[value] if "." in value else value for key, value in needed.items()}
        value = file if file == "nix" else desk[file]
        return others | {name: [desk["relief.tif"], value] if several else value}

    return Bad(algorithm, said, parameters)


def _table():
    turn = 0
    kinds, rasters = list(OF_LAYERS.items()), list(OF_RASTERS.items())
    for algorithm, names in LAYERS.items():
        for place, name in enumerate(names):
            chosen = (
                kinds
                if algorithm in ("ratehazard", "importinventory") and place == 0
                else kinds[turn % 4 :: 4]
            )
            turn += 1
            yield from (_bad(algorithm, name, file, says) for file, says in chosen)
    for algorithm, names in RASTERS.items():
        for name in names:
            yield from (_bad(algorithm, name, file, says) for file, says in rasters[turn % 2 :: 2])
            turn += 1
    for algorithm, inputs in FILES.items():
        for name, ending in inputs:
            for file, says in OF_FILES.items():
                yield _bad(algorithm, name, file.format(ending=ending), says)
    for algorithm, names in FOLDERS.items():
        for name in names:
            # Any folder that is there can be a cache.
            files = [file for file in OF_FOLDERS if (name, file) != ("CACHE_FOLDER", "folder")]
            says = OF_FOLDERS | ({"folder": NO_PACKAGE} if algorithm == "takefromfield" else {})
            yield from (_bad(algorithm, name, file, says[file]) for file in files)
    for algorithm, names in LISTS.items():
        for name in names:
            yield from (_bad(algorithm, name, file, says, several=True) for file, says in OF_LISTS.items())


# The importer reads these files itself, and says of what is no table what it says everywhere.
OWN_WORDS = ("text.kml", "text.geojson")
TABLE = [
    bad
    for bad in _table()
    if bad.algorithm not in ("assess", "importinventory")
    or not any(file in bad.says[0] for file in OWN_WORDS)
]


@pytest.fixture(autouse=True)
def empty_again(bad_desk):
    """What one test leaves must not be blamed on the next."""
    yield
    shutil.rmtree(bad_desk.folder / "new", ignore_errors=True)
    QgsProject.instance().clear()


def test_every_input_of_every_algorithm_is_in_the_table(provider):
    named = {
        (algorithm, name)
        for kind in (LAYERS, RASTERS, FOLDERS, LISTS)
        for algorithm in kind
        for name in kind[algorithm]
    }
    named |= {(algorithm, name) for algorithm, inputs in FILES.items() for name, _ in inputs}
    there = {
        (algorithm, definition.name())
        for algorithm in CASES
        for definition in provider.algorithm(algorithm).parameterDefinitions()
        if definition.type() in ("source", "raster", "file", "multilayer") and not definition.isDestination()
    }
    assert named == there


@pytest.mark.parametrize("bad", TABLE, ids=lambda bad: f"{bad.algorithm} {bad.says[0]}"[:60])
def test_a_bad_file_is_told_by_name_and_reason(bad_desk, bad):
    check_refused(bad_desk, bad)
    last = list(bad.parameters(bad_desk).values())[-1]
    check_said_before(bad_desk, bad, Path(last[-1] if isinstance(last, list) else last).stem)


def test_the_table_is_long():
    assert len(TABLE) >= 300


# Written in other ways ----------------------------------------------------------------------------------


def _selected(desk) -> QgsProcessingFeatureSourceDefinition:
    return QgsProcessingFeatureSourceDefinition(desk["bomb.xlsx"], selectedFeaturesOnly=True)


OTHERWISE = {
    "sheet": lambda desk: desk["bomb.xlsx|layername=a"],
    "number": lambda desk: desk["bomb.ods|layerid=0"],
    "url": lambda desk: Path(desk["bomb.xlsx"]).as_uri(),
    "inside the archive": lambda desk: f"/vsizip/{desk['bomb.kmz']}/doc.kml",
    "selection": _selected,
}


@pytest.mark.parametrize("algorithm", ["importinventory", "ratehazard", "createinventory"])
@pytest.mark.parametrize("write", OTHERWISE.values(), ids=OTHERWISE.keys())
def test_a_bomb_is_known_however_it_is_named(bad_desk, algorithm, write):
    check_refused(bad_desk, Bad(algorithm, ("would unpack to 1000 MB",), lambda desk: {"INPUT": write(desk)}))


def test_a_bomb_is_refused_before_anything_opens_it(bad_desk):
    path = Path(bad_desk["cell.xlsx"])
    with (
        zipfile.ZipFile(bad_desk["own.xlsx"]) as own,
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as made,
    ):
        for part in own.namelist():
            if part != "xl/worksheets/sheet1.xml":
                made.writestr(part, own.read(part))
                continue
            with made.open(part, "w") as sheet:
                sheet.write(b'<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>')
                for _ in range(410):
                    sheet.write(b"0" * 1_000_000)
                sheet.write(b"</t></is></c></row></sheetData></worksheet>")
    assert path.stat().st_size < 5_000_000
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for algorithm, name in (("importinventory", "INPUT"), ("assess", "INVENTORY"), ("hazardlist", "INPUT")):
        bad = Bad(algorithm, ("would unpack to 410 MB",), lambda desk, name=name: {name: str(path)})
        check_refused(bad_desk, bad)
        check_said_before(bad_desk, bad, path.name)
    grown_kb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown_kb < 100_000  # opening it takes four times as much at the least


def test_a_table_that_a_file_does_not_have_is_told_with_those_it_has(bad_desk):
    says = (
        "INPUT: ~/inventory.gpkg|layername=nix cannot be read as a layer",
        "are: facilities, inspections",
        "|layername=facilities",
    )
    check_refused(
        bad_desk, Bad("ratehazard", says, lambda desk: {"INPUT": desk["inventory.gpkg|layername=nix"]})
    )


def test_a_layer_whose_file_went_is_told_by_its_name(desk):
    path = layer(desk, {"facility_id": "A", "volume_m3": 1e6})
    opened = QgsVectorLayer(path, "ушедший", "ogr")
    Path(path).unlink()
    opened.setDataSource(path, "ушедший", "ogr")
    QgsProject.instance().addMapLayer(opened)
    (desk.folder / "new").mkdir()
    says = ("INPUT: layer ушедший cannot be read", "Remove it from the project, or repair its source.")
    check_refused(desk, Bad("ratehazard", says, lambda _: {"INPUT": opened.id()}))


def test_a_table_that_is_no_table_of_facilities_is_told_what_it_lacks(bad_desk):
    log = Log()
    run_as_a_window_does(bad_desk, "ratehazard", log, INPUT=bad_desk["text.csv"])
    (message,) = log.errors
    assert "Layer text" in message and "none of the fields that scheme thi reads" in message
