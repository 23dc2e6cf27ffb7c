"""The box that says how sure a map is: counts, limits, relief, hours, zones, each from the data."""

import numpy as np
import pytest
from qgis.core import QgsGeometry

from tailings_plugin.cartography.data.captions import Captions
from tailings_plugin.cartography.data.known_ways import KnownWays
from tailings_plugin.cartography.data.rows import Row
from tailings_plugin.cartography.data.sureness import Sureness, sureness_of
from tailings_plugin.cartography.data.velocity import Velocities, Velocity
from tailings_plugin.cartography.layout.projection import suitable
from tailings_plugin.cartography.map.how_sure import how_sure
from tailings_plugin.cartography.map.notes import GivenTexts, Shown, words

SCHEME = "thi 1.0 (be6ddb97)"


def shown(**more):
    given = {
        "facilities": 32,
        "without_place": 2,
        "scheme": SCHEME,
        "limits_verified": False,
        "paths": True,
        "borders": None,
        "relief": None,
        "rated": 12,
    }
    return Shown(**given | more)


def box(language="en", given=None, **more):
    return dict(how_sure(given or GivenTexts(), shown(**more), Captions(language)))


def test_facilities_are_counted():
    assert box()["Facilities"] == (
        "Rated 12, not rated 20, in all 32. Without a position, not on the map: 2."
    )
    assert "Without" not in box(without_place=0)["Facilities"]


def test_who_verified_the_limits():
    assert "not verified" in box()["Class limits"].lower() and SCHEME in box()["Class limits"]
    assert box(limits_verified=True)["Class limits"].startswith("Verified, as the scheme")
    assert "do not name the scheme" in box(scheme=None)["Class limits"]


@pytest.mark.parametrize(
    ("cell_m", "says"),
    [
        (1852.2, "Cells of about 1.9 km: an overview"),
        (30.9, "Cells of about 31 m"),
        (None, "not in the data"),
    ],
)
def test_the_cells_of_the_relief(cell_m, says):
    assert says in box(sureness=Sureness(cell_m))["Relief of the paths"]


def test_the_users_note_on_the_relief_is_kept():
    assert box(given=GivenTexts(relief_note="By SRTM of 2000."))["Relief of the paths"].endswith(
        "By SRTM of 2000."
    )


def test_hours_say_their_velocity_and_both_where_they_differ():
    assumed, computed = Velocity(1, 1, "constant"), Velocity(0.8, 2.2, "manning")
    assert "Baia Mare" in box(velocities=Velocities(assumed, assumed))["Hours"]
    said = box(velocities=Velocities(computed, assumed))["Hours"]
    assert "computed 0.8–2.2 m/s (Manning)" in said and "Hours at borders: at an assumed 1 m/s" in said
    assert "Hours" not in box()


def test_zones_that_ask_too_much_of_the_relief():
    said = box(sureness=Sureness(90.0, zones=9, coarse=8, levels=True))["Zones"]
    assert "too coarse for 8 of 9 zones" in said and "Three releases" in said
    assert "too coarse for zones" in box(sureness=Sureness(1852.0, zones=3))["Zones"]
    assert "coarse" not in box(sureness=Sureness(30.0, zones=3))["Zones"]
    assert "Zones" not in box()


def test_simulated_zones_say_what_a_share_is():
    said = box(sureness=Sureness(30.0, zones=3, shares=True))["Zones"]
    assert "share of simulated runs" in said and "Three releases" not in said
    zones = [Row({"level": level, "p": p}) for level, p in (("low", 0.9), ("high", 0.1))]
    assert sureness_of([], zones) == Sureness(None, 2, 0, False, True)


def test_ends_and_lower_bounds_are_counted():
    more = box(ways=KnownWays(total=30, unfinished=2), people_bounds=17)
    assert more["Ends of paths"].startswith("2 of 30 stop")
    assert more["People (≤ 10 km)"].endswith("facilities: 17.")


def test_russian_has_no_english_in_it():
    sure = Sureness(1852.0, zones=3, coarse=1, levels=True)
    lines = box("ru", sureness=sure, assumed=True, velocities=Velocities(Velocity(1, 1, "constant")))
    text = " ".join([*lines, *lines.values()]).replace(SCHEME, "").replace("THI", "")
    names = {"Copernicus", "SRTM"}
    assert not [word for word in text.split() if word.isascii() and word.isalpha() and word not in names]


def test_the_notes_do_not_say_again_what_the_box_says():
    projection = suitable(np.array([70.0, 75.0]), np.array([40.0, 42.0]))
    more = {"people_bounds": 17, "assumed": True, "ways": KnownWays(total=30, unfinished=2, without_path=1)}
    given = GivenTexts(overview_cell_m=1852.0)
    whole = " ".join(words(given, shown(**more), projection, Captions("en")).notes)
    short = " ".join(words(given, shown(boxed=True, **more), projection, Captions("en")).notes)
    said = (
        "Range:",
        "lower bound",
        "an overview only",
        "no coordinates",
        "In brackets",
        "not known to their end",
    )
    assert [each in whole for each in said] == [True] * len(said)
    assert [each in short for each in said] == [False] * len(said)
    assert "Facilities without a path: 1" in short


def test_what_layers_tell():
    line = QgsGeometry.fromWkt("LineString (0 0, 1 1)")
    paths = [Row({"cell_m": 30.0}, line), Row({"cell_m": 90.0}, line), Row({"cell_m": None}, line)]
    zones = [Row({"level": "low", "notes": "relief_too_coarse"}), Row({"level": "high", "notes": None})]
    assert sureness_of(paths, zones) == Sureness(90.0, 2, 1, True)
    assert sureness_of([], [], 1900.0) == Sureness(1900.0)
