"""Which output of which algorithm is what: this list alone says how a layer looks and where it lies in its group."""

GROUND, COUNTRIES = "ground", "countries"
TABLE, DIRECTIONS, BASINS, CATCHMENTS, ZONES, SECTIONS, NETWORK, PATHS = (
    "table", "directions", "basins", "catchments", "zones", "sections", "network", "paths",
)  # fmt: skip
RECEPTORS, ARRIVALS, CROSSINGS, FINDINGS, FACILITIES, REGISTER = (
    "receptors", "arrivals", "crossings", "findings", "facilities", "register",
)  # fmt: skip

SHARES, DEPTHS, SPEEDS, TIMES, HAZARDS = "shares", "depths", "speeds", "times", "hazards"
DRAINED_CELLS, DRAINED_AREA = "drained_cells", "drained_area"
HYDROGRAPHS, EXTENTS = "hydrographs", "extents"

# The lowest first: rasters below areas, areas below lines, lines below points.
ORDER = (
    *(TABLE, GROUND, COUNTRIES, DIRECTIONS, DRAINED_CELLS, DRAINED_AREA, BASINS, CATCHMENTS),
    *(HAZARDS, TIMES, SPEEDS, DEPTHS, SHARES, EXTENTS, ZONES, SECTIONS, NETWORK, PATHS),
    *(RECEPTORS, HYDROGRAPHS, ARRIVALS, CROSSINGS, FINDINGS, FACILITIES, REGISTER),
)

KINDS: dict[str, dict[str, str]] = {
    "checkinventory": {"OUTPUT": FINDINGS},
    "classifyconsequence": {"OUTPUT": FACILITIES},
    "compareratings": {"OUTPUT": TABLE},
    "createinventory": {"OUTPUT": REGISTER},
    "downstreambasins": {"OUTPUT": BASINS, "NOT_TRACED": TABLE},
    "evaluatechecklist": {"OUTPUT": TABLE, "CATEGORIES": TABLE, "MEASURES": TABLE, "REJECTED": TABLE},
    "exposure": {"OUTPUT": ZONES, "RECEPTORS_HIT": RECEPTORS, "UPDATED": FACILITIES, "BY_DEPTH": TABLE},
    "fillfromlayers": {"OUTPUT": FACILITIES, "FILLED": TABLE},
    "flowdirections": {
        "OUTPUT": DIRECTIONS,
        "ACCUMULATION": DRAINED_CELLS,
        "UPSTREAM_AREA": DRAINED_AREA,
    },
    "importinventory": {
        "OUTPUT": FACILITIES,
        "WITHOUT_POSITION": TABLE,
        "REJECTED": TABLE,
        "CHANGES": TABLE,
        "FINDINGS": TABLE,
    },
    "inundationzone": {"OUTPUT": ZONES, "SECTIONS": SECTIONS, "REJECTED": TABLE},
    "rankrobustness": {"OUTPUT": FACILITIES, "PAIRS": TABLE},
    "ratehazard": {"OUTPUT": FACILITIES},
    "raterisk": {"OUTPUT": FACILITIES},
    "releaserunout": {"OUTPUT": FACILITIES},
    "simulateflow": {
        "ZONES": ZONES,
        "EXTENTS": EXTENTS,
        "PROBABILITY": SHARES,
        "DEPTH": DEPTHS,
        "SPEED": SPEEDS,
        "ARRIVAL": TIMES,
        "HAZARD": HAZARDS,
        "HYDROGRAPHS": HYDROGRAPHS,
        "REJECTED": TABLE,
    },
    "takefromfield": {"CONFLICTS": TABLE, "CHANGES": TABLE},
    "tracedownstream": {"OUTPUT": PATHS, "CROSSINGS": CROSSINGS, "REACHES": NETWORK, "NOT_TRACED": TABLE},
    "tracenetwork": {"OUTPUT": PATHS, "CROSSINGS": CROSSINGS, "REACHES": NETWORK, "NOT_TRACED": TABLE},
    "transboundaryscreening": {"OUTPUT": FACILITIES},
    "traveltime": {"OUTPUT": PATHS, "ARRIVALS": ARRIVALS},
    "upstreamcatchment": {"OUTPUT": CATCHMENTS, "NOT_TRACED": TABLE},
    "waterhazardclass": {"OUTPUT": FACILITIES, "SUBSTANCE_CLASSES": TABLE},
}


def kind_of(algorithm_id: str, output: str) -> str:
    """Return what an output is, a plain table where the list does not have it."""
    return KINDS.get(algorithm_id, {}).get(output, TABLE)


def place_in_group(kind: str) -> int:
    """Return where a layer of a kind lies in the group of its run, 1 for the lowest."""
    return ORDER.index(kind) + 1
