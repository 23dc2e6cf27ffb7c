"""Units, floods and landslides: every value by hand."""

import numpy as np
import pytest

from tailings_plugin.inventory.schema import load_schema
from tailings_plugin.inventory.site import factors

NAN = np.nan


@pytest.mark.parametrize(
    ("unit", "value", "in_g"),
    # 1 g = 9.80665 m/s2
    [("g", 0.3, 0.3), ("m/s2", 2.94200, 0.3), ("cm/s2", 294.200, 0.3), ("msk", 9.0, 0.4)],
)
def test_accelerations_in_g(unit, value, in_g):
    assert factors.pga_in_g(np.array([value, NAN]), unit) == pytest.approx([in_g, NAN], abs=1e-5, nan_ok=True)


def test_intensities_without_a_stated_conversion_are_unknown():
    found = factors.pga_in_g(np.array([6.0, 7.0, 7.5, 8.0, 9.0, 10.0]), "msk")
    np.testing.assert_array_equal(found, [NAN, 0.1, NAN, 0.2, 0.4, NAN])
    assert factors.settings()["msk"]["verified"] is False


@pytest.mark.parametrize(
    ("unit", "values", "doubtful"),
    [
        ("g", [0.1, 3.0], False),
        ("g", [0.1, 3.01], True),  # m/s2, most likely
        ("m/s2", [0.5, 4.0], False),
        ("m/s2", [0.001, 0.01], True),  # 0.001 g everywhere
        ("cm/s2", [50.0, 400.0], False),
        ("cm/s2", [0.05, 0.4], True),
        ("msk", [6.0, 9.0], False),
        ("msk", [0.1, 0.4], True),
        ("msk", [6.0, 13.0], True),
        ("g", [-0.1, 0.2], True),
        ("g", [NAN], False),
    ],
)
def test_a_unit_that_the_values_do_not_bear_out(unit, values, doubtful):
    assert factors.unit_is_doubtful(np.array(values), unit) is doubtful


def test_the_most_is_the_limit_of_the_field():
    assert load_schema()["pga_g"].limits[0].max == factors.MOST_G


def test_units_as_rasters_spell_them():
    spelt = ["g", "m/s2", "m / s^2", "GAL", "cm/s2", "MSK-64", "%g", ""]
    assert [factors.stated_unit(each) for each in spelt] == [
        "g", "m/s2", "m/s2", "cm/s2", "cm/s2", "msk", None, None,
    ]  # fmt: skip


DEPTH = np.array([1.5, 0.0, NAN, NAN, 2.0, 0.0, -3.0, 9999.0])
ON = np.array([True, True, True, False, True, True, True, True])
COVERED = np.array([True, True, True, True, False, False, True, True])


def test_floods_with_their_coverage():
    """Dry is what was looked at: no data inside the coverage, but never beyond the raster or the coverage."""
    found, none = factors.flood_zones(DEPTH, ON, COVERED, whole=False)
    assert found.tolist() == [
        "inside_100y", "outside_100y", "outside_100y", None, "inside_100y", None, None, None,
    ]  # fmt: skip
    assert none.tolist() == [False] * 6 + [True] * 2


def test_floods_without_coverage_tell_of_water_only():
    found, _ = factors.flood_zones(DEPTH, ON, None, whole=False)
    assert found.tolist() == ["inside_100y", None, None, None, "inside_100y", None, None, None]


def test_zeros_of_a_map_of_all_rivers_are_dry():
    found, _ = factors.flood_zones(DEPTH, ON, None, whole=True)
    wet, dry = "inside_100y", "outside_100y"
    assert found.tolist() == [wet, dry, None, None, wet, dry, None, None]


def test_landslides_are_denied_only_where_they_were_mapped():
    inside, covered = np.array([True, False, False, True]), np.array([True, True, False, False])
    assert factors.landslide_exposed(inside, covered).tolist() == [True, False, None, True]
    assert factors.landslide_exposed(inside, None).tolist() == [True, None, None, True]
