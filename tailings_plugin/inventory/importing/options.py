"""How to read a table: what the user sets of an import."""

from dataclasses import dataclass

from ..columns.presets import DETECT
from ..positions.gazetteer import Gazetteer
from ..positions.placing import CountriesAt


@dataclass(frozen=True)
class ImportOptions:
    """How to read a table; see the parameters of the algorithm. countries_at may be None.

    encoding: of text tables and dBase files, as users write it; "" finds it. all_sheets: every sheet that looks
    like an inventory. keep_rows: a row with a value that cannot be used stays, that value unknown. keep_columns:
    columns that are no field stay beside the fields. preset: the name of a register whose headings are known,
    "detect" or "none". need_position: a row without a position is rejected, as there
    is nowhere to write it. gazetteer: proposes places for rows without coordinates; use_gazetteer: they are put in.
    """

    mapping: str = ""
    crs: str = ""
    density_t_m3: float | None = None
    country: str = ""
    language: str = "en"
    keep_rows: bool = True
    keep_columns: bool = False
    need_position: bool = False
    countries_at: CountriesAt | None = None
    gazetteer: Gazetteer | None = None
    use_gazetteer: bool = False
    encoding: str = ""
    all_sheets: bool = False
    preset: str = DETECT
