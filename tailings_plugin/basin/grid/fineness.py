"""How fine a relief is, by the size of its cells on the ground: what may be asked of it."""

# A relief with larger cells gives an overview: the valleys below facilities, a few hundred metres wide, are not in it.
# SRTM, Copernicus and MERIT (30 to 90 m) are finer, and so are directions of 15 seconds (HydroSHEDS).
OVERVIEW_CELL_M = 500.0
# With larger ones no zone is drawn at all. Below, a zone narrower than its cells says so itself (relief_too_coarse).
ZONE_CELL_M = 1500.0

# Half the width in which people along a path count as exposed. Over an overview a path may run a cell beside its
# water, and a place lie a cell beside its point.
CORRIDOR_M = 1000.0
CELLS_OF_CORRIDOR = 2.0


def is_overview(cell_m: float | None) -> bool:
    """Tell whether cells of so many metres give an overview only; unknown ones (None, NaN, 0) do not tell."""
    return cell_m is not None and cell_m > OVERVIEW_CELL_M


def zones_possible(cell_m: float) -> bool:
    """Tell whether zones can be drawn on cells of so many metres."""
    return cell_m <= ZONE_CELL_M


def corridor_m(cell_m: float | None) -> float:
    """Return half the width, in metres, of the corridor in which people count along paths over such cells."""
    if cell_m is None or not is_overview(cell_m):
        return CORRIDOR_M
    return max(CORRIDOR_M, CELLS_OF_CORRIDOR * cell_m)
