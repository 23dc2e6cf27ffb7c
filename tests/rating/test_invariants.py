"""What must hold of every register: facilities known in full, by bounds, by a capacity alone or by nothing, under the
shares of the scheme and of the register."""

import json

import numpy as np
import pandas
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tailings_plugin.rating.analysis import rate
from tailings_plugin.rating.beliefs import PRIORS
from tailings_plugin.rating.scheme import load_scheme, shipped_scheme
from tailings_plugin.table import numbers
from tests.rating import national

CODES = ("low", "medium", "high", "very_high")
# Nothing; a value; bounds that leave it open. No value lies on a limit of classes, where bands may share it.
VOLUMES = st.one_of(
    st.floats(1e2, 1e9).map(lambda value: {"volume_m3": value}),
    st.tuples(st.floats(1e2, 1e6), st.floats(1e6, 1e9)).map(
        lambda ends: {"volume_m3_min": ends[0], "volume_m3_max": ends[1]}
    ),
    st.floats(1e3, 1e9).map(lambda value: {"capacity_m3": value}),
    st.floats(1e2, 1e6).map(lambda value: {"volume_m3_min": value}),
    st.just({}),
)
SHAKING = st.sampled_from(
    [{}, {"pga_g": 0.05}, {"pga_g": 0.3}, {"pga_g_min": 0.05, "pga_g_max": 0.3}, {"pga_g_max": 0.08}]
)
SAFETIES = (
    {"factor_of_safety": 1.2},
    {"factor_of_safety": 1.7},
    {"factor_of_safety_min": 1.1, "factor_of_safety_max": 2.0},
)
SAFETY = st.sampled_from([{}, *SAFETIES])
TOXICITY = st.sampled_from(
    [
        {},
        *({"water_hazard_class": each} for each in range(4)),
        {"water_hazard_class": 1, "whc_basis": "fallback"},
    ]
)
STATES = st.sampled_from([{}, *({"status": each} for each in ("active", "closed", "abandoned", "unknown"))])
FLOODS = st.sampled_from([{}, *({"flood_zone": each} for each in ("inside_100y", "outside_100y", "unknown"))])
HEIGHTS = st.sampled_from([{}, {"dam_height_m": 10.0}, {"dam_height_m": 70.0}])
FACILITIES = st.tuples(VOLUMES, SHAKING, SAFETY, TOXICITY, STATES, FLOODS, HEIGHTS).map(
    lambda parts: {name: value for part in parts for name, value in part.items()}
)
REGISTERS = st.lists(FACILITIES, min_size=1, max_size=8)
# Of each input what may be known of it, from the best to the worst.
KNOWN = {
    "water_hazard_class": [0, 1, 2, 3],
    "status": ["active", "abandoned"],
    "pga_g": [0.05, 0.3],
    "flood_zone": ["outside_100y", "inside_100y"],
    "factor_of_safety": [1.7, 1.2],
}
NATIONAL = national.scheme(national.HEIGHT, weights={"thi_tox": 2})
LARGEST = NATIONAL | {"total": NATIONAL["total"] | {"rule": "maximum"}}


@pytest.fixture(scope="module", params=["thi", "weighted", "maximum"])
def scheme(request, tmp_path_factory):
    if request.param == "thi":
        return shipped_scheme("thi")
    path = tmp_path_factory.mktemp("schemes") / f"{request.param}.json"
    path.write_text(json.dumps(NATIONAL if request.param == "weighted" else LARGEST), encoding="utf-8")
    return load_scheme(path)


def rated(rows, scheme, priors="scheme"):
    columns = {name: None for row in rows for name in row} | {"volume_m3": None}
    return rate(pandas.DataFrame([{**columns, **row} for row in rows]), scheme, priors=priors)


def without(facility, field):
    """Return a facility of which nothing is known of a field."""
    return {name: value for name, value in facility.items() if not name.startswith((field, "whc_basis"))}


@settings(max_examples=12)
@given(register=REGISTERS, priors=st.sampled_from(PRIORS))
def test_probabilities_add_to_one_and_all_totals_lie_in_the_range(scheme, register, priors):
    table = rated(register, scheme, priors)

    def of(name):
        return numbers(table, name)[known]

    known = ~np.isnan(numbers(table, "thi"))
    shares = np.array([numbers(table, f"thi_p_{each}") for each in CODES])
    assert np.allclose(shares[:, known].sum(axis=0), 1, atol=1e-8) and np.isnan(shares[:, ~known]).all()
    assert (shares[:, known] >= 0).all()
    for inside in (of("thi"), of("thi_expected")):
        assert (of("thi_min") <= inside + 1e-9).all() and (inside <= of("thi_max") + 1e-9).all()
    ends = of("thi_rank_best"), of("thi_rank_worst")
    assert (np.minimum(*ends) <= of("thi_rank")).all() and (of("thi_rank") <= np.maximum(*ends)).all()


@settings(max_examples=12)
@given(
    register=REGISTERS,
    facility=FACILITIES,
    field=st.sampled_from(sorted(KNOWN)),
    priors=st.sampled_from(PRIORS),
)
def test_an_unknown_never_outranks_its_worst_nor_ranks_below_its_best(
    scheme, register, facility, field, priors
):
    """Among any others, by shares of the scheme and of the register they are part of."""
    bare = without(facility, field)
    ends = [bare | {field: KNOWN[field][end]} for end in (0, -1)]
    table = rated([ends[0], bare, ends[1], *register], scheme, priors)
    if table["thi"][:3].isna().any():
        return  # without a volume
    best, unknown, worst = table["thi_rank_expected"][:3]
    assert worst <= unknown <= best
    assert table["thi_expected"][0] - 1e-9 <= table["thi_expected"][1] <= table["thi_expected"][2] + 1e-9
    # The cautious value takes the unknown for the worst.
    assert table["thi"][1] == pytest.approx(table["thi"][2]) and table["thi_rank"][1] == table["thi_rank"][2]


@settings(max_examples=12)
@given(facility=FACILITIES, field=st.sampled_from(sorted(KNOWN)), data=st.data())
def test_learning_a_value_never_widens_a_range(scheme, facility, field, data):
    bare = without(facility, field)
    table = rated([bare, bare | {field: data.draw(st.sampled_from(KNOWN[field]))}], scheme)
    narrower(table)


@settings(max_examples=12)
@given(facility=FACILITIES, ends=st.tuples(st.floats(1e4, 1e6), st.floats(1e6, 1e8)), data=st.data())
def test_learning_bounds_of_a_volume_then_the_volume_never_widens_a_range(scheme, facility, ends, data):
    """From one bound to two, and from these, or a capacity, to a value within them: of the sizes shown, 10,000 to 100
    million m3, between which an open end lies."""
    bare = {name: value for name, value in facility.items() if not name.startswith(("volume", "capacity"))}
    low, high = ends
    bounds = bare | {"volume_m3_min": low, "volume_m3_max": high}
    known = bare | {"volume_m3": data.draw(st.floats(low, high))}
    table = rated(
        [
            bare | {"volume_m3_min": low},
            bare | {"capacity_m3": high},
            bounds,
            known,
            known | {"capacity_m3": high},
        ],
        scheme,
    )
    for before, after in ((0, 2), (2, 3), (1, 4)):
        narrower(table, before, after)


def narrower(table, before=0, after=1):
    """Check that what is left open of the row `after` lies within what the row `before` leaves open."""
    low, high = (numbers(table, name) for name in ("thi_min", "thi_max"))
    if not np.isnan([low[before], low[after]]).any():
        assert low[before] <= low[after] + 1e-9 and high[after] <= high[before] + 1e-9


@settings(max_examples=12)
@given(
    register=REGISTERS, place=st.integers(0, 7), suggested=st.integers(0, 3), priors=st.sampled_from(PRIORS)
)
def test_what_is_only_suggested_changes_no_figure_of_any_facility(scheme, register, place, suggested, priors):
    row = place % len(register)
    bare = without(register[row], "water_hazard_class")
    others = [register[:row], register[row + 1 :]]
    plain, marked = (
        rated([*others[0], each, *others[1]], scheme, priors).filter(regex="^thi").drop(columns="thi_note")
        for each in (bare, bare | {"water_hazard_class": suggested, "whc_basis": "fallback"})
    )
    pandas.testing.assert_frame_equal(plain, marked)
