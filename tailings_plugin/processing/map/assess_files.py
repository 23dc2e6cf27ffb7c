"""The files of an assessment."""

from pathlib import Path

from ..run import Run

ASSESSMENT, MAP_PDF, PROJECT = "hazard_assessment.gpkg", "hazard_map.pdf", "hazard_map.qgz"
LIST_HTML, LIST_XLSX, REPORT = "hazard_list.html", "hazard_list.xlsx", "import_report.html"
# The files that a parameter of this name asks for.
ON_REQUEST = {
    "SHEETS": "facility_sheets.pdf",
    "EXPLANATION": "hazard_explanation.html",
    "CHECK": "check_report.html",
}
# What DETAIL = flow writes.
FLOW_REPORT, FLOW_SHARE, FLOW_ARRIVAL = "flow_report.html", "flow_share_of_runs.tif", "flow_arrival.tif"
FLOW_DEPTH, FLOW_SPEED, FLOW_HAZARD = "flow_depth.tif", "flow_speed.tif", "flow_hazard.tif"
FLOW_FILES = (FLOW_REPORT, FLOW_SHARE, FLOW_DEPTH, FLOW_SPEED, FLOW_ARRIVAL, FLOW_HAZARD)
# The map keeps its data beside its project.
FILES = (
    *(ASSESSMENT, MAP_PDF, PROJECT, LIST_HTML, LIST_XLSX, REPORT),
    *("hazard_map_layers.gpkg", "hazard_map_relief.tif"),
)
# The outputs that name them.
_OUTPUTS = {"FACILITY_SHEETS": "SHEETS", "EXPLANATION_PAGE": "EXPLANATION", "CHECK_REPORT": "CHECK"}


def files_of(run: Run) -> list[str]:
    """Return the names of the files that an assessment writes into its folder."""
    flow = FLOW_FILES if run.choice("DETAIL") == "flow" else ()
    return [*FILES, *(file for name, file in ON_REQUEST.items() if run.boolean(name)), *flow]


def files_made(run: Run, folder: Path) -> dict[str, str | None]:
    """Return the outputs that name a file in the folder of results; None for what was not asked for."""
    return {
        "LIST": str(folder / LIST_HTML),
        "MAP": str(folder / MAP_PDF),
        "IMPORT_REPORT": str(folder / REPORT),
        **{
            output: str(folder / ON_REQUEST[name]) if run.boolean(name) else None
            for output, name in _OUTPUTS.items()
        },
        "FLOW_PAGE": str(folder / FLOW_REPORT)
        if run.choice("DETAIL") == "flow" and (folder / FLOW_REPORT).is_file()
        else None,
    }
