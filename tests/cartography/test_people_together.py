"""People who live below several facilities: counted once in the total of a list, and said where they are not."""

import pandas as pd
import pytest

from tailings_plugin.cartography.data.captions import Captions
from tailings_plugin.cartography.data.people import people_notes
from tailings_plugin.consequence.counting import people_together

NAN = float("nan")


def facilities(people, least=None):
    return pd.DataFrame(
        {
            "population_at_risk": pd.array(people, dtype="Int64"),
            "population_at_risk_min": pd.array(least or [None] * len(people), dtype="Int64"),
        }
    )


def notes(*arguments):
    return " ".join(people_notes(*arguments)).replace("\u202f", ",").replace("\xa0", ",")


def test_the_total_is_printed_where_it_was_counted():
    said = notes(facilities([70, 75]), Captions("en"), 90.0)
    assert said.startswith("People at risk (within 10 km) of any facility, each counted once: 90.")
    assert "каждый учтён один раз: 90" in notes(facilities([70, 75]), Captions("ru"), 90.0)
    # Of lower bounds the total is one.
    assert "each counted once: ≥ 1,200." in notes(
        facilities([70, 1100], [None, 1100]), Captions("en"), 1200.0
    )


def test_without_a_total_several_are_not_to_be_added_up():
    said = "Do not add up the people at risk: who lives below several facilities stands at each of them."
    assert notes(facilities([70, 75]), Captions("en")) == said
    assert notes(facilities([70, 0]), Captions("en")) == ""
    assert notes(facilities([70, None]), Captions("en")) == ""
    # What one facility has was counted by others: 70 cannot be all of them.
    assert notes(facilities([70, 500]), Captions("en"), 70.0) == said


@pytest.mark.parametrize(
    ("people", "listed", "share", "expected"),
    [
        ([10.0, 5.0], [NAN, NAN], [1.0, 1.0], (15.0, None, 1.0)),
        # The raster covers all: it goes before the settlements listed. Else the more of the two is known.
        ([10.0, 5.0], [30.0, 0.0], [1.0, 1.0], (15.0, 30.0, 1.0)),
        ([10.0, NAN], [30.0, 0.0], [1.0, 0.0], (30.0, 30.0, 0.25)),
        ([40.0, NAN], [30.0, 0.0], [1.0, 0.0], (40.0, 30.0, 0.25)),
        # Nobody, where all is covered; not known, where it is not.
        ([0.0, 0.0], [NAN, NAN], [1.0, 1.0], (0.0, None, 1.0)),
        ([NAN, NAN], [NAN, NAN], [0.0, 0.0], (None, None, 0.0)),
        ([NAN, NAN], [0.0, 0.0], [0.0, 0.0], (None, 0.0, 0.0)),
    ],
)
def test_people_of_zones_that_lie_apart_are_added(people, listed, share, expected):
    # Of 1 and 3 km2.
    columns = (pd.Series(each, dtype=float).to_numpy() for each in (people, listed, share, [1.0, 3.0]))
    assert people_together(*columns) == expected
