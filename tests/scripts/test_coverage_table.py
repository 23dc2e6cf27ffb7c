"""scripts/coverage_table.py: the page says what the recorded failures say, and so do the bands of breach.py."""

import re
import sys
from pathlib import Path

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "scripts"))

import coverage_table

from tailings_plugin.consequence import breach


def test_the_page_holds_what_is_computed():
    page = coverage_table.PAGE.read_text(encoding="utf-8")
    assert coverage_table.written(page) == page


def test_quantiles_by_hand():
    # 21 values: the 5, 50 and 95 per cent are the second, eleventh and twentieth.
    assert coverage_table.quantiles(np.arange(1.0, 22.0)).tolist() == [2, 11, 20]
    assert coverage_table.quantiles(np.array([1.0, np.nan, 2.0, 9.0]), (0.5,)).tolist() == [2]


def test_left_out_by_hand():
    found = coverage_table.left_out(np.arange(1.0, 22.0))
    # Without 21 the places are 0.05 x 19 = 0.95 and 18.05 of 1..20; without 1, of 2..21.
    np.testing.assert_allclose(found[20], [1.95, 19.05])
    np.testing.assert_allclose(found[0], [2.95, 20.05])


def test_residuals_by_hand():
    # Rico, Stava: log10(0.18 / 0.140304) = 0.1082
    table = coverage_table.failures()
    row = table["name"].tolist().index("Stava 1985")
    assert coverage_table.residuals(table, "volume")["rico"][row] == pytest.approx(0.1082, abs=1e-4)
    assert sorted(coverage_table.residuals(table, "distance")) == ["larrauri", "rico"]


@pytest.mark.parametrize("kind", coverage_table.KINDS)
def test_bands_of_the_relations_are_the_quantiles(kind):
    for name, values in coverage_table.residuals(coverage_table.failures(), kind).items():
        facts = breach.RELATIONS[name]
        shipped = facts.volume_scatter if kind == "volume" else facts.distance_scatter
        assert shipped == breach.Scatter(*np.round(coverage_table.quantiles(values), 2)), name


@pytest.mark.parametrize("kind", coverage_table.KINDS)
def test_bands_hold_for_nine_of_ten_failures_left_out(kind):
    table = coverage_table.failures()
    relations = list(coverage_table.residuals(table, kind))
    for chosen in [[name] for name in relations] + [relations]:
        assert 0.85 <= np.nanmean(coverage_table.inside_left_out(table, kind, chosen)) <= 0.95, chosen


def test_every_failure_has_both_volumes_and_a_source():
    table = coverage_table.failures()
    assert len(table["name"]) == 87
    assert (table["released_million_m3"] <= table["stored_million_m3"]).all()
    lines = coverage_table.FAILURES.read_text(encoding="utf-8").splitlines()
    assert all("CSP2 2023 (" in line for line in lines[1:])


def test_check_tells_of_a_page_that_says_something_else(monkeypatch, tmp_path):
    page = tmp_path / "validation.md"
    text = coverage_table.PAGE.read_text(encoding="utf-8")
    monkeypatch.setattr(coverage_table, "PAGE", page)
    monkeypatch.setattr(sys, "argv", ["coverage_table.py", "--check"])
    page.write_text(
        text.replace("| Rico et al. 2008 | volume | 87 |", "| Rico et al. 2008 | volume | 88 |"), "utf-8"
    )
    assert coverage_table.main() == 1
    monkeypatch.setattr(sys, "argv", ["coverage_table.py"])
    assert coverage_table.main() == 0
    assert page.read_text(encoding="utf-8") == text


# What each text says of the scatter of distances: lowest and highest share of the prediction, of Rico and of Larrauri.
SCATTER_IS_TOLD = {
    "docs/validation.md": "between 1/N and N times the value of Rico, and between 1/N and N times that of Larrauri",
    "docs/validation.ru.md": "между 1/N и N-кратным значением Rico и между 1/N и N-кратным значением Larrauri",
    "tailings_plugin/help/releaserunout.md": "1/N to N times the prediction of Rico, and 1/N to N times that of",
    "tailings_plugin/help/ru/releaserunout.md": "от 1/N до N предсказаний Rico и от 1/N до N предсказаний Larr",
}


@pytest.mark.parametrize("path", SCATTER_IS_TOLD)
def test_every_text_tells_the_same_scatter_of_distances(path):
    of = coverage_table.residuals(coverage_table.failures(), "distance")
    low_and_high = [coverage_table.quantiles(of[name], (0.05, 0.95)) for name in ("rico", "larrauri")]
    factors = [factor for low, high in low_and_high for factor in (10**-low, 10**high)]
    pattern = SCATTER_IS_TOLD[path].replace("N", r"(\d+)")
    (told,) = re.findall(pattern, (coverage_table.PROJECT / path).read_text(encoding="utf-8"))
    assert [int(number) for number in told] == pytest.approx(factors, rel=0.05)


@pytest.mark.parametrize("path", ["docs/methods.md", "docs/methods.ru.md"])
def test_methods_leave_the_scatter_of_distances_to_the_validation(path):
    text = (coverage_table.PROJECT / path).read_text(encoding="utf-8")
    anchor = "#дальность-растекания" if path.endswith(".ru.md") else "#run-out-distance"
    assert text.count(anchor) == 1
    assert re.findall(r"factor of (?:30|50)|в (?:30|50) раз", text) == []
