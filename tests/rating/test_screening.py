"""Which facilities fall under the Industrial Accidents Convention: verdicts worked out by hand, limit by limit.

A facility of 1,000,000 t: a share of 0.02 % is 200 t.
"""

import doctest
import itertools

import pandas
import pytest

from tailings_plugin import rating
from tailings_plugin.errors import DataProblem
from tailings_plugin.rating.criteria import answers, face
from tailings_plugin.rating.criteria.contacts import reach_m
from tailings_plugin.rating.criteria.criteria import FOLDER, load_criteria, shipped_criteria
from tailings_plugin.rating.criteria.screening import RESULTS, screen
from tailings_plugin.rating.values import object_array

MEETS, NOT, OPEN = "meets", "does_not_meet", "cannot_be_told"
FACILITY = {"facility_id": "A", "country": "KG", "mass_t": 1e6, "coordinate_precision": "surveyed"}
# The water of the facility enters UZ after 30 km and ends in a desert sink.
TO_UZ = {
    "ends_in": "inland_sink",
    "countries": "KG, UZ",
    "touches": None,
    "border_km": 30.0,
    "border_hours": 8.3,
}
INSIDE = {
    "ends_in": "inland_sink",
    "countries": "KG",
    "touches": None,
    "border_km": None,
    "border_hours": None,
}
FAR = [(None, None)]  # looked for, and no country near


def listed(*substances, facility="A"):
    names = ("h_statements", "share_percent", "cas", "water_hazard_class")
    rows = [dict(zip(names, each, strict=False)) for each in substances]
    return pandas.DataFrame(
        [{"facility_id": facility, "substance": f"S{number}"} | row for number, row in enumerate(rows)]
    )


def screened(facility=None, path=None, near=FAR, substances=None, crossings=None, **others):
    """Return the row of one facility; near: (country, km), None where it was not looked for."""
    table = pandas.DataFrame([FACILITY | (facility or {})])
    paths = None if path is None else pandas.DataFrame([{"facility_id": "A"} | path])
    borders = None
    if near is not None:
        borders = pandas.DataFrame(
            {"row": 0, "country": [each for each, _ in near], "distance_km": [km for _, km in near]}
        )
    if crossings is not None:
        crossings = pandas.DataFrame([{"facility_id": "A"} | each for each in crossings])
    found = rating.screen(table, paths, crossings, borders, substances, **others)
    return found.facilities.iloc[0]


def verdict(**given):
    return screened(**given)["screen_verdict"]


@pytest.mark.parametrize("module", [answers, face])
def test_the_examples_of_the_docstrings_run(module):
    results = doctest.testmod(module)
    assert results.attempted >= 3
    assert results.failed == 0


# Substances that fill the facility (REST harmless), the water of which reaches UZ.
BY_AMOUNT = [
    ("aquatic 1: 5000 t of at least 200 t", [("H410", 0.5)], MEETS),
    ("aquatic 1: 200 t just reach 200 t", [("H400", 0.02)], MEETS),
    ("aquatic 1: 190 t, but the tailings may count as a whole", [("H410", 0.019)], OPEN),
    ("two of one kind add up: 100 t and 100 t", [("H400", 0.01), ("H410", 0.01)], MEETS),
    ("aquatic 2: 300 t lie between 200 t (read) and 500 t (recalled)", [("H411", 0.03)], OPEN),
    ("aquatic 2: 500 t", [("H411", 0.05)], MEETS),
    ("toxic: 400 t of 200 to 500 t", [("H331", 0.04)], OPEN),
    ("toxic: 500 t", [("H301", 0.05)], MEETS),
    ("very toxic: 100 t, class 1 from 20 t, class 2 from 200 t", [("H330", 0.01)], OPEN),
    ("very toxic: 200 t", [("H300", 0.02)], MEETS),
    ("oxidizing: no figure since 2015 was seen, so nothing is sure", [("H271", 50.0)], OPEN),
    (
        "hydrogen cyanide is named by itself, and no figure since 2015 was seen",
        [("H300", 1.0, "74-90-8")],
        OPEN,
    ),
    ("flammable: does not count by water", [("H225", 20.0)], NOT),
    ("corrosive: of no category", [("H314", 20.0)], NOT),
    ("statements unknown", [(None, 1.0)], OPEN),
    ("statements unknown, but not hazardous to water", [(None, 1.0, None, 0)], NOT),
    ("a word that is no statement", [("H999", 1.0)], OPEN),
    ("share unknown", [("H410", None)], OPEN),
    ("shares of 130 %", [("H314", 70.0), ("H315", 60.0)], OPEN),
]


@pytest.mark.parametrize(
    ("substances", "right"), [each[1:] for each in BY_AMOUNT], ids=[each[0] for each in BY_AMOUNT]
)
def test_by_the_amount_of_substances(substances, right):
    row = screened(path=TO_UZ, substances=listed(*substances), rest="harmless")
    assert row["screen_verdict"] == right
    assert row["screen_water_place"] == "yes"
    told = [row[name] for name in ("screen_notify", "screen_notify_perhaps")]
    assert [None if each is pandas.NA else each for each in told] == {
        MEETS: ["UZ", None],
        OPEN: [None, "UZ"],
        NOT: [None, None],
    }[right]
    assert (row["screen_unknown"] is pandas.NA) == (right != OPEN)


def test_countries_to_notify_are_those_as_to_which_it_meets():
    sure = screened(path=TO_UZ, substances=listed(("H410", 0.5)))
    assert (sure["screen_notify"], sure["screen_notify_perhaps"] is pandas.NA) == ("UZ", True)
    open_one = screened(path=TO_UZ)
    assert (open_one["screen_notify"] is pandas.NA, open_one["screen_notify_perhaps"]) == (True, "UZ")


def test_what_is_not_listed_may_be_anything_unless_it_is_said_to_be_harmless():
    some = listed(("H314", 20.0))
    row = screened(path=TO_UZ, substances=some)
    assert (row["screen_verdict"], row["screen_unknown"]) == (OPEN, "substances that are not listed")
    assert verdict(path=TO_UZ, substances=some, rest="harmless") == NOT
    # listed to the whole: nothing is left to be unknown
    assert verdict(path=TO_UZ, substances=listed(("H314", 20.0), ("H315", 80.0))) == NOT


def test_a_whole_mass_below_the_threshold_decides():
    # 150 t in all; categories whose figure since 2015 is unknown do not take part: nothing of them is there
    whole = listed(("H410", 100.0))
    assert verdict(facility={"mass_t": 150.0}, path=TO_UZ, substances=whole) == NOT
    assert verdict(facility={"mass_t": 200.0}, path=TO_UZ, substances=whole) == MEETS


def test_mass_from_volume_lies_within_plausible_densities():
    # 0.8 to 2.6 t/m3: 0.03 % of 1,000,000 m3 are 240 t at least, 0.02 % may be 160 t
    volume = {"mass_t": None, "volume_m3": 1e6}
    assert verdict(facility=volume, path=TO_UZ, substances=listed(("H410", 0.03))) == MEETS
    assert verdict(facility=volume, path=TO_UZ, substances=listed(("H410", 0.02))) == OPEN
    # a density of 1.3: 260 t
    known = volume | {"dry_density_t_m3": 1.3}
    assert verdict(facility=known, path=TO_UZ, substances=listed(("H410", 0.02))) == MEETS
    # a bound of the mass: at least 1,000,000 t
    bound = {"mass_t": None, "mass_t_min": 1e6}
    assert verdict(facility=bound, path=TO_UZ, substances=listed(("H410", 0.02))) == MEETS
    nothing = screened(facility={"mass_t": None}, path=TO_UZ, substances=SURE, rest="harmless")
    assert nothing["screen_verdict"] == OPEN
    assert nothing["screen_unknown"].startswith("mass of the tailings")


def test_a_water_hazard_class_stands_in_but_decides_nothing_above_0():
    row = screened(facility={"water_hazard_class": 3}, path=TO_UZ)
    assert (row["screen_verdict"], row["screen_unknown"]) == (OPEN, "quantity of hazardous substances")
    assert "water hazard class 3 stands in for a list of substances" in row["screen_reason"]
    assert verdict(facility={"water_hazard_class": 0}, path=TO_UZ) == NOT
    guessed = {"water_hazard_class": 0, "whc_basis": "fallback"}
    assert verdict(facility=guessed, path=TO_UZ) == OPEN
    assert verdict(path=TO_UZ) == OPEN


SURE = listed(("H410", 0.5))  # hazardous to water, of no category by air
BY_WATER = [
    ("ends inside its country", INSIDE, NOT),
    ("ends inside, by a lake that is its own", INSIDE | {"ends_in": "lake", "end_countries": "KG"}, NOT),
    ("in a lake of two countries", INSIDE | {"ends_in": "lake", "end_countries": "KG, CN"}, MEETS),
    ("in a sea whose shores are not known", INSIDE | {"ends_in": "sea"}, OPEN),
    ("cut by the length limit", INSIDE | {"ends_in": "limit"}, OPEN),
    ("cut by the edge of the relief", INSIDE | {"ends_in": "edge"}, OPEN),
    ("through land of no country", INSIDE | {"countries": "KG, ?"}, OPEN),
    ("no country known", INSIDE | {"countries": None}, OPEN),
    ("runs along a border", INSIDE | {"touches": "UZ", "border_km": 12.0}, MEETS),
    ("crosses, though cut later", TO_UZ | {"ends_in": "limit"}, MEETS),
    ("comes back", TO_UZ | {"countries": "KG, UZ, KG"}, MEETS),
]


@pytest.mark.parametrize(
    ("path", "right"), [each[1:] for each in BY_WATER], ids=[each[0] for each in BY_WATER]
)
def test_by_where_the_water_gets(path, right):
    assert verdict(path=path, substances=SURE, rest="harmless") == right


def test_of_several_countries_each_is_told_with_its_own_way():
    crossings = [
        {"kind": "follows", "from_country": "KG", "to_country": "UZ", "distance_km": 12.0, "hours": 3.3},
        {"kind": "crosses", "from_country": "KG", "to_country": "TJ", "distance_km": 40.0, "hours": 11.1},
        {"kind": "crosses", "from_country": "TJ", "to_country": "UZ", "distance_km": 90.0, "hours": 25.0},
        {"kind": "crosses", "from_country": "UZ", "to_country": "KG", "distance_km": 95.0, "hours": 26.4},
    ]
    path = TO_UZ | {"countries": "KG, TJ, UZ, KG", "touches": "UZ", "border_km": 12.0, "border_hours": 3.3}
    row = screened(path=path, crossings=crossings, substances=SURE)
    assert (row["screen_notify"], row["screen_water_km"], row["screen_water_hours"]) == ("TJ, UZ", 12.0, 3.3)
    assert "UZ (12.0 km, 3.3 h, along the border), TJ (40.0 km, 11.1 h)" in row["screen_reason"]


def test_without_a_path_the_register_itself_counts():
    downstream = {"countries_downstream": "KG; UZ", "border_distance_km": 30.0, "border_hours": 8.0}
    row = screened(facility=downstream, substances=SURE)
    assert (row["screen_verdict"], row["screen_notify"], row["screen_water_km"]) == (MEETS, "UZ", 30.0)
    # a border, but which is not known
    row = screened(facility={"border_distance_km": 30.0}, substances=SURE)
    assert (row["screen_verdict"], row["screen_notify"] is pandas.NA) == (MEETS, True)
    assert row["screen_unknown"] == "which country the water reaches"
    row = screened(substances=SURE)
    assert (row["screen_verdict"], row["screen_unknown"]) == (OPEN, "path of the water")


TOXIC = listed(("H331", 0.05))  # 500 t, by air and by water
BY_AIR = [
    ("14 km, the map may be 1 km off: at most 15 km", {}, [("UZ", 14.0)], MEETS),
    ("14.5 km may be 15.5 km", {}, [("UZ", 14.5)], OPEN),
    ("15.9 km may be 14.9 km", {}, [("UZ", 15.9)], OPEN),
    ("16.1 km are more than 15 km", {}, [("UZ", 16.1)], NOT),
    ("a village may be 5 km off", {"coordinate_precision": "village"}, [("UZ", 9.5)], OPEN),
    ("an unknown precision counts as 1 km", {"coordinate_precision": None}, [("UZ", 13.5)], OPEN),
    ("12.9 km may be 14.9 km", {"coordinate_precision": None}, [("UZ", 12.9)], MEETS),
    ("17.1 km may be 15.1 km", {"coordinate_precision": None}, [("UZ", 17.1)], NOT),
    ("none near", {}, FAR, NOT),
    ("not looked for", {}, None, OPEN),
    ("one is surely near, one perhaps", {}, [("UZ", 3.0), ("TJ", 15.0)], MEETS),
    ("its own country is no other", {}, [("KG", 0.0)], NOT),
]


@pytest.mark.parametrize(
    ("facility", "near", "right"), [each[1:] for each in BY_AIR], ids=[each[0] for each in BY_AIR]
)
def test_by_the_border_nearby(facility, near, right):
    assert verdict(facility=facility, path=INSIDE, near=near, substances=TOXIC, rest="harmless") == right


def test_by_air_only_what_burns_explodes_or_is_toxic_counts():
    near = [("UZ", 3.0)]
    assert verdict(path=INSIDE, near=near, substances=SURE, rest="harmless") == NOT
    assert verdict(path=INSIDE, near=near, substances=SURE) == OPEN  # what is not listed may be toxic
    # flammable: the figure since 2015 was not seen
    assert verdict(path=INSIDE, near=near, substances=listed(("H220", 10.0)), rest="harmless") == OPEN


def test_a_border_with_nothing_known_behind_it_is_not_no_border():
    table = pandas.DataFrame([FACILITY])
    paths = pandas.DataFrame([{"facility_id": "A"} | INSIDE])
    borders = pandas.DataFrame(
        {"row": [0], "country": [None], "distance_km": [None], "beyond_known": [False]}
    )
    found = rating.screen(table, paths, None, borders, TOXIC, rest="harmless").facilities.iloc[0]
    assert (found["screen_verdict"], found["screen_air_place"]) == (OPEN, "unknown")
    assert found["screen_unknown"] == "what country lies beyond the border nearby"


def test_how_far_around_a_facility_borders_decide():
    # 15 km, 1 km of the map, and how far the position may be off
    criteria = shipped_criteria()
    for precision, metres in (("surveyed", 16_000), (None, 17_000), ("village", 21_000)):
        assert reach_m({"coordinate_precision": object_array([precision, "site"])}, criteria) == metres
    assert reach_m({}, criteria) == 16_000


def test_a_neighbour_may_be_reached_in_the_way_that_is_not_known():
    # The path is cut: its water may reach UZ, which is near.
    row = screened(path=INSIDE | {"ends_in": "edge"}, near=[("UZ", 3.0)], substances=SURE, rest="harmless")
    assert (row["screen_verdict"], row["screen_notify_perhaps"]) == (OPEN, "UZ")
    assert row["screen_unknown"] == "where the water goes after the end of the path"
    # Nobody looked for borders: UZ, which the water reaches, may also be near.
    gas = listed(("H220", 10.0))
    row = screened(path=TO_UZ, near=None, substances=gas, rest="harmless")
    assert (row["screen_verdict"], row["screen_notify_perhaps"]) == (OPEN, "UZ")
    assert screened(path=TO_UZ, near=FAR, substances=gas, rest="harmless")["screen_verdict"] == NOT


def test_one_country_by_air_another_by_water():
    row = screened(path=TO_UZ, near=[("TJ", 4.0)], substances=TOXIC)
    assert (row["screen_notify"], row["screen_border_country"], row["screen_border_km"]) == (
        "TJ, UZ",
        "TJ",
        4.0,
    )
    assert (row["screen_water"], row["screen_air"]) == ("yes", "yes")


@pytest.mark.parametrize(
    ("hours", "days", "right", "in_time"),
    [
        (40.0, None, MEETS, "yes"),
        (60.0, None, MEETS, "no"),  # told, but off
        (48.0, 2.0, MEETS, "yes"),
        (60.0, 2.0, NOT, "no"),
        (60.0, 3.0, MEETS, "yes"),
        (None, 2.0, OPEN, "unknown"),
    ],
)
def test_flow_time_counts_where_it_is_asked_for(hours, days, right, in_time):
    criteria = load_criteria(FOLDER / "industrial_accidents.json", flow_days=days)
    row = screened(path=TO_UZ | {"border_hours": hours}, substances=SURE, rest="harmless", criteria=criteria)
    assert (row["screen_verdict"], row["screen_flow_time"]) == (right, in_time)


def test_nothing_known_says_no_nowhere():
    found = rating.screen(pandas.DataFrame({"name": ["?"]})).facilities.iloc[0]
    assert found["screen_verdict"] == OPEN
    assert not {"yes", "no"} & set(found[[name for name, _ in RESULTS]].dropna())


def test_learning_never_turns_a_sure_verdict():
    """Whatever is unknown in one of three places: a sure answer stays when it is known."""
    substances = (None, SURE, listed(("H314", 100.0)))
    paths = (None, TO_UZ, INSIDE)
    nears = (None, [("UZ", 3.0)], FAR)
    found = {
        (s, p, n): verdict(path=paths[p], near=nears[n], substances=substances[s], rest="harmless")
        for s, p, n in itertools.product(range(3), repeat=3)
    }
    for known, right in found.items():
        for place in range(3):
            less = (*known[:place], 0, *known[place + 1 :])
            assert found[less] in (OPEN, right), (less, known)


def test_an_empty_register_has_the_columns():
    found = rating.screen(pandas.DataFrame({"facility_id": []}))
    assert set(dict(RESULTS)) <= set(found.facilities.columns)
    assert len(found.notices) == 0


def test_words_in_russian():
    row = screened(path=TO_UZ, language="ru")
    assert row["screen_unknown"] == "количество опасных веществ"
    assert row["screen_reason"].startswith(
        "По воде: установить нельзя (сток достигает: UZ (30,0 км, 8,3 ч); вещества"
    )
    assert row["screen_criteria"].endswith("проверено не полностью")


def test_two_paths_of_one_facility_are_refused():
    paths = pandas.DataFrame([{"facility_id": "A"} | TO_UZ, {"facility_id": "A"} | INSIDE])
    with pytest.raises(DataProblem, match="several for one facility, such as A"):
        rating.screen(pandas.DataFrame([FACILITY]), paths)


@pytest.mark.parametrize("name", ["paths", "crossings", "substances"])
def test_a_table_without_facility_id_is_refused(name):
    with pytest.raises(DataProblem, match="the table has no column facility_id"):
        rating.screen(pandas.DataFrame([FACILITY]), **{name: pandas.DataFrame({"x": [1]})})


def test_what_was_read_and_what_recalled_is_carried():
    criteria = shipped_criteria()
    assert not criteria.verified
    by_code = {each.code: each for each in criteria.categories}
    assert [(each.of, each.low, each.high, each.verified) for each in by_code["aquatic_2"].limits] == [
        ("before_2015", 200.0, 200.0, True),
        ("since_2015", 500.0, 500.0, False),
    ]
    assert [each.number for each in criteria.items if each.verified] == [2, 3, 4, 5, 6, 7]
    assert {code: (each.party, each.verified) for code, each in criteria.parties.items()} == {
        "KZ": (True, True),
        "KG": (False, False),
        "TJ": (False, False),
        "UZ": (False, False),
    }
    assert criteria.flow_days is None
    assert (criteria.usual_flow_days, criteria.within_km) == (2.0, 15.0)


def test_a_long_screening_tells_how_far_it_is_and_can_be_stopped():
    table = pandas.DataFrame({"facility_id": [f"F{n}" for n in range(1000)], "country": "KG"})
    told = []
    screen(table, shipped_criteria(), tick=told.append)
    assert told == sorted(told)
    assert (told[0], len(told)) == (0.0, 2 + 5 + 5)
    with pytest.raises(KeyboardInterrupt):
        screen(table, shipped_criteria(), tick=stop_at(0.5))


def stop_at(fraction):
    def tick(done):
        if done >= fraction:
            raise KeyboardInterrupt

    return tick


def test_a_border_that_is_only_perhaps_near_is_worded_so():
    sure = screened(near=[("UZ", 3.0), ("TJ", 15.0)])["screen_reason"]
    assert "border within 15 km: UZ (3.0 km);" in sure
    assert "border perhaps within 15 km: TJ (15.0 km);" in screened(near=[("TJ", 15.0)])["screen_reason"]
    assert "no other country within 15 km" in screened(near=[("TJ", 17.0)])["screen_reason"]


def test_what_is_said_to_be_unknown_of_thresholds():
    row = screened(path=TO_UZ, substances=listed(("H271", 50.0)), rest="harmless")
    assert row["screen_unknown"] == (
        "threshold of the list since 2015 for: Oxidizing; whether the tailings count as a whole"
    )
    row = screened(path=TO_UZ, substances=listed(("H411", 0.03)), rest="harmless")
    assert row["screen_unknown"] == (
        "which list's threshold holds for: Hazardous to the aquatic environment (chronic 2); "
        "whether the tailings count as a whole"
    )
    assert "S0, 300 to 1\u202f000\u202f000 t, threshold 200 to 500 t" in row["screen_reason"]
    row = screened(path=TO_UZ, substances=listed(("H410", 0.019)), rest="harmless")
    assert row["screen_unknown"] == "whether the tailings count as a whole"


def test_water_that_stays_inside_is_nowhere_in_time():
    assert screened(path=INSIDE)["screen_flow_time"] == "no"
    assert screened()["screen_flow_time"] == "unknown"
