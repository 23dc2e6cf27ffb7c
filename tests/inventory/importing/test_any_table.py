"""Properties that hold for any table: round trips of notations, and no crash whatever stands in the cells."""

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tailings_plugin.errors import DataProblem
from tailings_plugin.inventory.files.reading import Grid
from tailings_plugin.inventory.importing.rows import ImportOptions
from tailings_plugin.inventory.importing.tables import import_grid, import_table
from tailings_plugin.inventory.positions.coordinates import read_angle, read_pair
from tailings_plugin.inventory.report.page import import_report
from tailings_plugin.inventory.values.figures import read_figure
from tests.inventory.tables import cells

latitudes = st.floats(0, 89.9)
longitudes = st.floats(0, 179.9)
LETTERS = {"en": ("N", "E"), "ru": (" с.ш.", " в.д.")}


def dms(degrees: float, letter: str) -> str:
    """Return degrees, minutes and seconds with four decimals, as a person or a program writes them."""
    tenthousandths = round(degrees * 3600 * 10_000)
    whole, rest = divmod(tenthousandths, 3600 * 10_000)
    minutes, seconds = divmod(rest, 60 * 10_000)
    return f"{whole}°{minutes:02d}'{seconds / 10_000:07.4f}\"{letter}"


@given(latitudes, longitudes, st.sampled_from(["en", "ru"]), st.sampled_from(["; ", ", ", " ", "\n", " - "]))
def test_any_position_in_degrees_minutes_and_seconds_is_read_back(lat, lon, language, separator):
    north, east = LETTERS[language]
    text = f"{dms(lat, north)}{separator}{dms(lon, east)}"
    assert read_pair(text) == pytest.approx((lat, lon), abs=1e-7)
    assert read_angle(dms(lat, north)).axis == "lat"


@given(st.floats(-89.9, 89.9), st.sampled_from([".", ","]))
def test_any_decimal_angle_is_read_back(degrees, mark):
    text = f"{degrees:.6f}".replace(".", mark)
    assert read_angle(text).degrees == pytest.approx(degrees, abs=1e-6)


@given(st.integers(0, 10**12), st.sampled_from(["", " ", "\u00a0", "\u2009", "\u202f", "'"]))
def test_any_figure_with_grouped_digits_is_read_back(number, mark):
    text = f"{number:,}".replace(",", mark) + ",5"
    assert read_figure(text, comma_is_decimal=True).value == number + 0.5


HEADERS = [
    "facility_id", "name", "Название", "Объем, тыс. м3", "volume_m3", "mass (t)", "latitude", "longitude",
    "Координаты", "Состояние", "Страна", "Год ввода", "Сейсмичность, баллы", "Период эксплуатации",
    "Площадь, га", "remarks", "???", "",
]  # fmt: skip
NASTY = [
    "42.5", "76,1", "42°52'37\" N", "нет данных", "-", "1e400", "1,200", "=1+1", "Итого", "KG", "closed",
    "1965-1991", "13500000", "4700000", "9", "12 млн", "\x00", "٣", "½", "²", "1e5 m3", "99999999999999999999",
]  # fmt: skip
CELLS = st.one_of(
    st.none(),
    st.text(max_size=12),
    st.floats(allow_nan=True, allow_infinity=True),
    st.integers(-(10**12), 10**12),
    st.booleans(),
    st.sampled_from(NASTY),
)


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.sampled_from(HEADERS), min_size=1, max_size=8), st.data())
def test_no_cell_breaks_the_import(header, data):
    width = len(header)
    rows = data.draw(st.lists(st.lists(CELLS, min_size=width, max_size=width + 1), max_size=6))
    grid = Grid("t", rows, list(range(2, len(rows) + 2)), header)
    try:
        result = import_grid(grid, ImportOptions(density_t_m3=1.4), lambda fraction: None)
    except DataProblem:
        return
    assert result.n_read == len(result.table) + result.n_rejected
    lon, lat = result.table["lon"].to_numpy(), result.table["lat"].to_numpy()
    placed = np.isfinite(lon)
    assert (np.isfinite(lat) == placed).all()
    assert ((np.abs(lat[placed]) <= 90) & (np.abs(lon[placed]) <= 180)).all()
    volume = result.table["volume_m3"]
    assert not (volume < 0).any()
    assert not np.isinf(volume).any()
    ids = cells(result, "facility_id")
    assert len(set(ids)) == len(ids)
    assert None not in ids
    assert "<script" not in import_report(result, int(placed.sum()), "ru")


@settings(max_examples=60)
@given(st.binary(max_size=300))
def test_no_bytes_break_the_reading_of_a_text_table(tmp_path_factory, content):
    path = tmp_path_factory.mktemp("bytes") / "a.csv"
    path.write_bytes(b"name,latitude,longitude\n" + content)
    try:
        result = import_table(path, "", ImportOptions(), lambda fraction: None)
    except DataProblem:
        return
    assert result.n_read == len(result.table) + result.n_rejected
