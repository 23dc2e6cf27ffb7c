"""A register of five facilities, small enough to count by hand, and reports of it."""

from datetime import date

import pandas

from tailings_plugin.cartography.data.captions import Captions
from tailings_plugin.cartography.data.facilities import ranked
from tailings_plugin.cartography.data.rated_by import rating_of
from tailings_plugin.cartography.data.rows import Row
from tailings_plugin.cartography.report.blocks import Heading, Table, cell_of
from tailings_plugin.cartography.report.subject import Subject

SCHEME = "thi 1.0 (be6ddb97), class limits not verified"
HOSTILE = "<script>alert(1)</script> & \"'"
COLUMNS = (
    *("facility_id", "name", "country", "region", "status", "operator", "owner", "lon", "lat", "volume_m3"),
    *(
        "water_hazard_class",
        "population_at_risk",
        "population_at_risk_min",
        "population_at_risk_max",
        "alarms",
    ),
    *("thi", "thi_rank", "thi_class", "thi_basis", "thi_action", "thi_ask", "thi_ask_gain"),
    *("thi_p_low", "thi_p_medium", "thi_p_high", "thi_p_very_high", "countries_downstream", "data_date"),
)
CLEAR = (None, None)
# A: sure and urgent. B: its class rests on assumptions, people are a lower bound, its operator is written otherwise.
# C: harmless. D: not rated, of unknown place and people. E: in another country, with an alarm.
ROWS = [
    ("A", HOSTILE, "KG", "Chuy", "active", "АО «Рудник»", None, 75.5, 42.7, 1e6, 3, 500, None, None, None,
     12.5, 1, "very_high", "known", "act_now", None, None, 0.0, 0.0, 0.0, 1.0, "KG, KZ", "2026-01-01"),
    ("B", "Beta", "KG", "Chuy", "closed", "ао рудник", None, 75.6, 42.8, 2e6, None, None, 1200, None, None,
     9.0, 2, "high", "assumed", "find_out_first", "water_hazard_class", 0.25, 0.0, 0.25, 0.5, 0.25, "KG, KZ", None),
    ("E", "Epsilon", "UZ", "Namangan", "active", "NGMK", None, 71.6, 41.0, 1e5, 1, 12000, None, None, "no_owner",
     7.0, 3, "medium", "partly_assumed", "lower", None, None, 0.0, 1.0, 0.0, 0.0, "UZ, KG", "2026-01-01"),
    ("C", "Gamma", "KG", "Osh", "abandoned", None, "State", 72.8, 40.5, 1e4, 0, 0, None, None, None,
     5.0, 4, "low", "known", "lower", None, None, 1.0, 0.0, 0.0, 0.0, "KG", "2010-01-01"),
    ("D", "Delta", "KG", None, "unknown", None, None, None, None, None, None, None, None, None, None,
     None, None, None, None, "find_out_first", "volume_m3", None, None, None, None, None, None, None),
]  # fmt: skip
CROSSINGS = [
    ("A", 1, "crosses", "KG", "KZ", 87.4, 24.3),
    ("A", 2, "crosses", "KZ", "KG", 100.0, 27.8),
    ("B", 1, "crosses", "KG", "KZ", 120.9, None),
    ("B", 2, "crosses", "KZ", "?", 200.0, None),
    ("C", 1, "follows", "KG", "UZ", 12.9, 3.58),
    ("E", 1, "crosses", "UZ", "KG", 40.0, None),
    ("Z", 1, "crosses", "KG", "CN", 1.0, 0.1),
]


def register(rows=ROWS) -> pandas.DataFrame:
    """Return the register as a rated, ranked table."""
    table = pandas.DataFrame(rows, columns=COLUMNS).assign(thi_scheme=SCHEME, data_source="State register")
    for name in ("lon", "lat", "thi", "thi_rank", "thi_ask_gain", "volume_m3"):
        table[name] = table[name].astype("Float64")
    return ranked(table)


def subject(table=None, language: str = "en", **more) -> Subject:
    """Return what a report of the register is about."""
    table = register() if table is None else table
    return Subject(table, rating_of(table), Captions(language), date(2026, 11, 1), **more)


def crossings() -> list[Row]:
    """Return the border crossings of the register."""
    names = ("facility_id", "order", "kind", "from_country", "to_country", "distance_km", "hours")
    return [Row(dict(zip(names, values, strict=True))) for values in CROSSINGS]


def tables(blocks) -> dict[str, list[list[str]]]:
    """Return the tables of blocks as texts, heads first, by the heading over them."""
    found, heading = {}, ""
    for block in blocks:
        if isinstance(block, Heading):
            heading = block.text
        if isinstance(block, Table):
            rows = [[cell_of(each).text for each in row] for row in block.rows]
            found[heading] = [list(block.heads), *rows]
    return found


def texts(blocks) -> str:
    """Return all sentences of blocks, one a line."""
    lines = []
    for block in blocks:
        lines += [getattr(block, "text", ""), *getattr(block, "sentences", ())]
    return "\n".join(line for line in lines if line)
