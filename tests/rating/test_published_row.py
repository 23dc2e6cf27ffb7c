"""The worked row of "The method beside the publication": its tables give what the page says, worked out by hand."""

import re
from pathlib import Path

import pandas
import pytest

from tailings_plugin import inventory, rating

GUIDE = Path(__file__).parents[2] / "docs" / "guide"
FACILITIES, SCORES = GUIDE / "published_facilities.csv", GUIDE / "published_scores.csv"
# log10(2,592,000) = 6 + log10(2.592), log10(2.592) = 0.413635; abandoned, 0.25 g, inside, 1.3: one point each.
OURS = {"cap": 6.413635, "tox": 2, "manag": 1, "seismic": 1, "flood": 1, "dam": 1}


@pytest.fixture
def rated() -> pandas.DataFrame:
    return rating.rate(inventory.read(FACILITIES))


def test_the_worked_row_is_rated_as_the_page_says(rated):
    (row,) = rated.to_dict("records")
    assert {part: row[f"thi_{part}"] for part in OURS} == pytest.approx(OURS, abs=1e-6)
    assert row["thi"] == row["thi_min"] == row["thi_max"] == pytest.approx(12.413635, abs=1e-6)
    (risk,) = rating.rate(inventory.read(FACILITIES), "tri").to_dict("records")
    # 150 people are among 101 to 1,000, a small river.
    assert (risk["tri_population"], risk["tri_water"]) == (3, 1)
    assert risk["tri"] == pytest.approx(16.413635, abs=1e-6)


@pytest.mark.parametrize(("language", "why"), [("en", "Capacity +6"), ("ru", "Вместимость +6")])
def test_the_comparison_tells_the_unit_of_the_volume(rated, language, why):
    moves = rating.compare(pandas.read_csv(SCORES), rated, language=language).set_index("facility_id")
    assert moves.loc["WORKED", "why"] == why
    assert moves.loc["WORKED", "value_change"] == pytest.approx(6, abs=1e-3)
    assert moves.loc["PUBLISHED-1", "change"] == "gone", "nothing filled in yet"


@pytest.mark.parametrize("page", ["publication.md", "ru/publication.md"])
def test_the_page_has_these_figures(page):
    rows = re.findall(
        r"^\| (?:Cap|Tox|Manag|Site, \w+|Dam|THI) \|.*", (GUIDE / page).read_text("utf-8"), re.MULTILINE
    )
    worked = [row.replace(",", ".").split("|")[2:5] for row in rows if row.count("|") == 5]
    scores = pandas.read_csv(SCORES).set_index("facility_id").loc["WORKED"]
    names = [*(f"thi_{part}" for part in OURS), "thi"]
    for name, cells, ours in zip(names, worked, [*OURS.values(), sum(OURS.values())], strict=True):
        theirs, mine, apart = (float(cell.rpartition("=")[2]) for cell in cells)
        assert theirs == scores[name]
        assert mine == pytest.approx(ours, abs=5e-4)
        assert apart == pytest.approx(mine - theirs, abs=1e-9)


def test_an_empty_facility_can_be_filled_in(tmp_path, rated):
    """As a reader would: into the empty row, with a point."""
    text = FACILITIES.read_text(encoding="utf-8")
    filled = text.replace("PUBLISHED-1,,,,,,", "PUBLISHED-1,Mine,KG,42.6,75.1,1000000,")
    (tmp_path / "mine.csv").write_text(filled, encoding="utf-8")
    table = rating.rate(inventory.read(tmp_path / "mine.csv")).set_index("facility_id")
    # A million m3 and nothing else known: 6 to 6 + 3 + 4.
    row = table.loc["PUBLISHED-1"]
    assert (row["thi_min"], row["thi_max"]) == (6, 13)
