"""Outputs where nothing can be written, or of an ending that is none of the formats possible, of every algorithm."""

from pathlib import Path

import pytest

from tests.faults.bad import Bad, check_refused
from tests.faults.files import Desk
from tests.processing.cases import CASES
from tests.processing.ways import extension

# Their folder is made when it is missing.
MAKE_FOLDERS = (
    *("packageforfield", "webmap"),
    *(
        "assess",
        "datarequest",
        "facilitysheets",
        "fetchopendata",
        "hazardlist",
        "hazardmap",
        "nationalreport",
    ),
    "opendatascreening",
)
# Inventories are guarded in their own words.
OWN_WORDS = ("createinventory",)
NO_FOLDER = ("cannot be written: there is no folder ~/absent.", "Make it first, or choose another.")
A_FILE = ("cannot be written: ~/reg.csv is a file, no folder. Choose another folder.",)
NOWHERE = ("/proc/", "cannot be written: there is no such file or folder. Choose another folder.")
FILE_ENDINGS = {
    ("checklistsheet", "HTML"): ".html",
    ("classifyconsequence", "EXPLANATION"): ".html",
    ("compareratings", "HTML"): ".html",
    ("evaluatechecklist", "HTML"): ".html",
    ("facilitysheets", "PDF"): ".pdf",
    ("hazardlist", "HTML"): ".html",
    ("hazardlist", "TABLE"): ".xlsx, .ods, .csv",
    ("hazardmap", "MAP"): ".pdf, .png, .svg",
    ("hazardmap", "PROJECT"): ".qgz",
    ("importinventory", "REPORT"): ".html",
    ("nationalreport", "HTML"): ".html",
    ("nationalreport", "ODT"): ".odt",
    ("nationalreport", "PDF"): ".pdf",
    ("rankrobustness", "HTML"): ".html",
    ("ratehazard", "EXPLANATION"): ".html",
    ("raterisk", "EXPLANATION"): ".html",
    ("transboundaryscreening", "HTML"): ".html",
    ("transboundaryscreening", "TABLE"): ".xlsx, .ods, .csv",
}
TABLES = (
    ("ratehazard", "OUTPUT"), ("importinventory", "REJECTED"), ("tracedownstream", "CROSSINGS"),
    ("exposure", "RECEPTORS_HIT"), ("inundationzone", "SECTIONS"), ("traveltime", "ARRIVALS"),
    ("evaluatechecklist", "MEASURES"), ("checkinventory", "OUTPUT"), ("downstreambasins", "NOT_TRACED"),
    ("waterhazardclass", "SUBSTANCE_CLASSES"), ("rankrobustness", "PAIRS"), ("releaserunout", "OUTPUT"),
)  # fmt: skip


@pytest.fixture(scope="module")
def outputs(registered):
    """The destinations of every algorithm: (algorithm, name, ending)."""
    from qgis.core import QgsApplication

    provider = QgsApplication.processingRegistry().providerById("tailings")
    return [
        (algorithm, definition.name(), extension(definition))
        for algorithm in CASES
        if algorithm not in OWN_WORDS
        for definition in provider.algorithm(algorithm).destinationParameterDefinitions()
    ]


@pytest.mark.parametrize("algorithm", sorted(set(CASES) - {*MAKE_FOLDERS, *OWN_WORDS}))
def test_a_folder_that_is_not_there(desk, outputs, algorithm):
    (desk.folder / "new").mkdir()
    for own, name, ending in outputs:
        if own == algorithm and not (
            own == "nationalscreening" and ending in ("", ".html", ".xlsx", ".pdf", ".qgz")
        ):
            path = desk[f"absent/a{ending}"]
            check_refused(desk, Bad(own, NO_FOLDER, lambda _, name=name, path=path: {name: path}))


@pytest.mark.parametrize("algorithm", sorted(set(CASES) - set(OWN_WORDS)))
def test_a_file_in_the_place_of_a_folder(desk, outputs, algorithm):
    for own, name, ending in outputs:
        if own == algorithm:
            path = desk[f"reg.csv/a{ending}"]
            check_refused(desk, Bad(own, A_FILE, lambda _, name=name, path=path: {name: path}))


@pytest.mark.parametrize("algorithm", sorted(set(CASES) - set(OWN_WORDS)))
def test_a_folder_that_cannot_be_written(desk, outputs, algorithm):
    for own, name, ending in outputs:
        if own == algorithm:
            path = f"/proc/a{ending}"
            check_refused(desk, Bad(own, NOWHERE, lambda _, name=name, path=path: {name: path}))


@pytest.mark.parametrize("place", FILE_ENDINGS, ids=" ".join)
@pytest.mark.parametrize("name", ["отчёт.docx", "no ending"])
def test_an_ending_of_no_format_possible(desk, place, name):
    algorithm, output = place
    if algorithm == "hazardmap" and "." not in name:
        return  # it gives the ending itself
    says = (f"new/{name}", f"must be one of {FILE_ENDINGS[place]}.")
    check_refused(desk, Bad(algorithm, says, lambda desk: {output: desk[f"new/{name}"]}))
    accepted, message = desk.check(algorithm, **{output: desk[f"new/{name}"]})
    assert not accepted and FILE_ENDINGS[place] in message


@pytest.mark.parametrize("place", TABLES, ids=" ".join)
def test_a_table_of_an_ending_that_qgis_does_not_write(desk, place):
    algorithm, output = place
    says = ("new/a.docx: the ending of a table must be one of .gpkg, ",)
    check_refused(desk, Bad(algorithm, says, lambda desk: {output: desk["new/a.docx"]}))


@pytest.mark.parametrize("name", ["rated.2024", "rated"])
def test_a_name_without_ending_becomes_a_geopackage(desk, name):
    desk.run("ratehazard", OUTPUT=desk[f"new/{name}"])
    assert Path(desk[f"new/{name}.gpkg"]).is_file()


def test_a_format_that_is_chosen_gives_the_ending(desk):
    results = desk.run("hazardmap", MAP=desk["new/map.docx"], FORMAT="svg")
    assert Path(results["MAP"]).name == "map.svg" and Path(results["MAP"]).is_file()


def test_an_inventory_says_it_in_its_own_words(desk: Desk):
    for file, says in (
        ("absent/a.gpkg", "does not exist. Make it first."),
        ("a.docx", "end its name in .gpkg."),
    ):
        (desk.folder / "new").mkdir(exist_ok=True)
        check_refused(desk, Bad("createinventory", (says,), lambda desk, file=file: {"OUTPUT": desk[file]}))
