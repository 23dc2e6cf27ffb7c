"""What a rating calls for: actions, missing data by value, assumed scores."""

import pandas
import pytest

from tailings_plugin import rating
from tailings_plugin.cartography.data.calls import (
    action_counts,
    assumed_parts,
    class_counts,
    priors_of,
    tells_chances,
    wanted,
    wanted_by_field,
)
from tailings_plugin.cartography.data.captions import Captions
from tailings_plugin.cartography.data.facilities import ranked
from tailings_plugin.cartography.data.list_columns import column_captions
from tailings_plugin.cartography.data.rated_by import SHIPPED, rating_of

EN = Captions("en")


@pytest.fixture(scope="module")
def table():
    """A: 10^7 m3 of class 3, very high whatever the site; B: nothing but 10^4 m3; C: no volume; D: low, all known."""
    return rating.rate(
        pandas.DataFrame(
            {
                "facility_id": ["A", "B", "C", "D"],
                "volume_m3": [1e7, 1e4, None, 1e4],
                "water_hazard_class": [3, None, 2, 0],
                "status": ["abandoned", None, "active", "active"],
                "pga_g": [None, None, 0.2, 0.05],
                "flood_zone": ["inside_100y", "unknown", None, "outside_100y"],
                "factor_of_safety": [1.2, None, None, 1.6],
            }
        )
    )


def test_counts_of_classes_and_actions(table):
    assert tells_chances(table)
    assert [count for count, _ in class_counts(table, SHIPPED)] == [2, 0, 0, 1]
    assert action_counts(table) == {"act_now": 1, "find_out_first": 2, "lower": 1}
    assert not tells_chances(table.drop(columns="thi_action"))


def test_whose_shares_the_unknown_is_weighed_by(table):
    assert priors_of(table) == "scheme"
    inputs = table[["facility_id", "volume_m3", "water_hazard_class"]]
    assert priors_of(rating.rate(inputs, "thi-basic", "ru", priors="register")) == "register"


def test_missing_data_come_by_what_they_would_move(table):
    found = wanted(table)
    assert [(each.facility, each.field) for each in found] == [
        ("B", "water_hazard_class"),
        ("A", "pga_g"),
        ("C", "volume_m3"),
    ]
    assert [each.gain for each in found] == [pytest.approx(0.328125), 0, None]
    assert wanted_by_field(found) == [
        ("water_hazard_class", 1, pytest.approx(0.328125)),
        ("pga_g", 1, 0),
        ("volume_m3", 1, None),
    ]


def test_parts_that_are_assumed(table):
    sites = {"thi_seismic", "thi_flood", "thi_dam"}
    assert assumed_parts(table, SHIPPED)[:2] == [{"thi_seismic"}, sites | {"thi_tox", "thi_manag"}]
    # An earlier rating does not name them: the inputs tell.
    earlier = table.drop(columns="thi_assumed")
    assert assumed_parts(earlier, SHIPPED)[:2] == assumed_parts(table, SHIPPED)[:2]
    # Of inputs that the layer does not have nothing is told.
    bare = earlier.drop(columns=["water_hazard_class", "status", "pga_g", "flood_zone", "factor_of_safety"])
    assert assumed_parts(bare, SHIPPED)[1] == set()


def test_parts_and_data_are_named_in_the_language_of_the_document(table):
    assert column_captions(table, "thi_assumed", EN, rating_of(table))[0] == "Earthquake"
    assert column_captions(table, "thi_ask", EN)[:3] == [
        "Peak ground acceleration",
        "Water hazard class",
        "Stored volume",
    ]


def test_the_order_is_by_the_rank_that_is_asked_for(table):
    swapped = table.assign(rank_median=[2, 1, None, 3])
    assert ranked(table)["facility_id"].tolist() == ["A", "B", "D", "C"]
    assert ranked(table, "expected")["facility_id"].tolist() == ["A", "B", "D", "C"]
    assert ranked(swapped, "robust")["facility_id"].tolist() == ["B", "A", "D", "C"]
