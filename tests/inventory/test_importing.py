"""Whole sheets in the shapes authorities send; every right value is worked out by hand beside it."""

import csv
import io
import zipfile
from html import unescape

import numpy as np
import pytest

from tailings_plugin.errors import DataProblem
from tailings_plugin.inventory import reading
from tailings_plugin.inventory.import_rows import ImportOptions
from tailings_plugin.inventory.importing import import_grid, import_table
from tailings_plugin.inventory.reading import Grid
from tailings_plugin.inventory.report import import_report
from tests.inventory.workbooks import write_ods, write_xlsx


def kg_and_sea(lon, lat):
    """Kyrgyzstan as a box, 69 to 80.3 E and 39 to 43.3 N; the rest is no country."""
    inside = (lon > 69) & (lon < 80.3) & (lat > 39) & (lat < 43.3)
    return np.where(inside, "KG", None)


def imported(path, **options):
    options.setdefault("countries_at", kg_and_sea)
    return import_table(path, "", ImportOptions(**options), lambda fraction: None)


def from_rows(tmp_path, rows, **options):
    """Import a CSV of the rows."""
    stream = io.StringIO(newline="")
    csv.writer(stream).writerows(rows)
    path = tmp_path / "table.csv"
    path.write_text(stream.getvalue(), encoding="utf-8", newline="")
    return imported(path, **options)


def value(result, name, row=0):
    found = result.columns[name][row]
    return None if isinstance(found, float) and np.isnan(found) else found


def reasons(result):
    return [(change.field, change.before, change.after) for change in result.changes]


PASSPORT = [
    ["Паспорт хвостохранилищ Кыргызской Республики"],
    ["по состоянию на 01.01.2019"],
    [],
    [
        "№ п/п", "Наименование хвостохранилища", "Собственник", "Местоположение", "Географические координаты",
        "Высота над уровнем моря, м", "Период эксплуатации", "Техническое состояние", "Тип хвостохранилища",
        "Объем, тыс. м³", "Площадь, тыс.м2", "Вид отходов", "Химический состав", "Радиационный фон, мкР/ч",
        "Сейсмичность, баллов", "Рекомендации", "Класс опасности",
    ],
    [str(number) for number in range(1, 18)],
    [
        "1", "Ак-Тюз, хвостохранилище №4", "Минчс", "Кеминский район", "42° 52'37\" N; 76° 07'37\" E",
        "2 138", "1955–1978", "аварийное", "овражное", "1\u2009560,5", "70", "хвосты обогащения",
        "Pb, Th", "25-60", "9", "укрепить дамбу", "III",
    ],
    [
        "2", "Бордуу", "нет данных", "Кеминский район", "42°49'00'' с.ш., 76°03'00'' в.д.", "-", "н/д", "-",
        "косогорное", "н/д", "-", "-", "-", "-", "8-9", "-", "-",
    ],
    ["Итого", None, None, None, None, None, None, None, None, "1560,5"],
]  # fmt: skip


@pytest.mark.parametrize("kind", ["xlsx", "ods"])
def test_a_kyrgyz_passport(tmp_path, kind):
    write = {"xlsx": write_xlsx, "ods": write_ods}[kind]
    result = imported(write(tmp_path / f"паспорт.{kind}", {"Лист1": PASSPORT}))
    assert (result.n_read, result.n_rejected, len(result.lon)) == (2, 0, 2)
    assert result.row_numbers.tolist() == [6, 7]
    assert value(result, "name") == "Ак-Тюз, хвостохранилище №4"
    # 42 + 52/60 + 37/3600; 76 + 7/60 + 37/3600
    assert (result.lat[0], result.lon[0]) == pytest.approx((42.8769444, 76.1269444))
    # 42 + 49/60; 76 + 3/60
    assert (result.lat[1], result.lon[1]) == pytest.approx((42.8166667, 76.05))
    assert value(result, "volume_m3") == 1_560_500.0
    assert value(result, "area_m2") == 70_000.0
    assert value(result, "elevation_m") == 2138.0
    assert (value(result, "start_year"), value(result, "closure_year")) == (1955, 1978)
    assert (value(result, "storage_type"), value(result, "storage_type", 1)) == ("valley", "side_hill")
    assert value(result, "toxicants") == "Pb, Th"
    # 9 points: 0.1 g * 2 * 2
    assert value(result, "pga_g") == pytest.approx(0.4)
    assert value(result, "water_hazard_class") is None, "a national waste class is no water hazard class"
    remarks = value(result, "remarks")
    for part in (
        "укрепить дамбу",
        "Радиационный фон, мкР/ч: 25-60",
        "Класс опасности: III",
        "аварийное",
        "MSK-64",
    ):
        assert part in remarks
    assert value(result, "owner", 1) is None
    assert value(result, "volume_m3", 1) is None
    assert value(result, "remarks", 1) == "pga_g is from 9 MSK-64 points (not verified)"
    assert any("left out as totals: 8" in note for note in result.notes)


def test_an_inspectorate_list_in_cp1251_with_semicolons(tmp_path):
    text = (
        "Перечень хвостохранилищ;;;;;;;;;;;\r\n"
        "Наименование объекта;Оператор;Район;Абс. отметка, м;Год ввода;Площадь, га;Проектная емкость, тыс. т;"
        "Фактическое содержание, тыс. т;Основные токсиканты;Состояние дамбы;% заполнения;Широта;Долгота\r\n"
        "Кумтор;КОО;Джети-Огузский;3 650,5;1997;120,5;100000;70000,5;цианиды;удовл.;70;41,88;78,20\r\n"
    )
    path = tmp_path / "перечень.csv"
    path.write_bytes(text.encode("cp1251"))
    result = imported(path, density_t_m3=1.4)
    assert value(result, "name") == "Кумтор"
    assert value(result, "operator") == "КОО"
    assert value(result, "elevation_m") == 3650.5
    assert value(result, "area_m2") == 1_205_000.0
    assert value(result, "mass_t") == 70_000_500.0
    # 70,000,500 t / 1.4 t/m3; 100,000,000 t / 1.4 t/m3
    assert value(result, "volume_m3") == pytest.approx(50_000_357.142857)
    assert value(result, "capacity_m3") == pytest.approx(71_428_571.428571)
    assert "volume_m3 is mass_t divided by the dry density 1.4 t/m3" in value(result, "remarks")
    assert "% заполнения: 70" in value(result, "remarks")
    assert ("volume_m3", "70000500 t", "50000357.1429") in reasons(result)


def test_without_a_density_a_mass_gives_no_volume_and_that_is_said(tmp_path):
    result = from_rows(tmp_path, [["name", "mass (thousand t)", "lat", "lon"], ["A", "12.5", "42", "75"]])
    assert value(result, "mass_t") == 12_500.0
    assert value(result, "volume_m3") is None
    assert any("give DENSITY" in note for note in result.notes)


def test_the_density_of_the_row_goes_before_the_general_one(tmp_path):
    rows = [["name", "mass_t", "dry density, kg/m3", "lat", "lon"], ["A", "3000", "1500", "42", "75"]]
    result = from_rows(tmp_path, rows, density_t_m3=1.2)
    assert value(result, "volume_m3") == 2000.0  # 3000 t / 1.5 t/m3


@pytest.mark.parametrize("page", ["utf-8", "utf-8-sig", "utf-16", "cp1251", "cp866", "koi8-r"])
def test_cyrillic_in_any_code_page(tmp_path, page):
    path = tmp_path / "t.csv"
    path.write_bytes(
        "название\tобъем\tширота\tдолгота\nТюя-Моюн, старое хранилище\t5000\t40,3\t72,6\n".encode(page)
    )
    result = imported(path)
    assert value(result, "name") == "Тюя-Моюн, старое хранилище"
    assert result.lat[0] == 40.3


def test_headers_in_two_rows_under_merged_headings(tmp_path):
    rows = [
        ["№", "Объект", "Координаты", None, "Объем", None, "Площадь"],
        [None, None, "широта", "долгота", "проектный, тыс. м3", "фактический, тыс. м3", "га"],
        [1, "А", "42,5", "75,5", 300, "250,5", 12],
    ]
    result = imported(write_xlsx(tmp_path / "a.xlsx", {"A": rows}, ("C1:D1", "E1:F1")))
    assert (result.lat[0], result.lon[0]) == (42.5, 75.5)
    assert value(result, "volume_m3") == 250_500.0
    assert value(result, "capacity_m3") == 300_000.0
    assert value(result, "area_m2") == 120_000.0


def test_degrees_minutes_and_seconds_in_columns_of_their_own(tmp_path):
    rows = [
        ["Объект", "Широта", None, None, "Долгота", None, None],
        [None, "град.", "мин.", "сек.", "град.", "мин.", "сек."],
        ["А", 42, 42, 12, 75, 35, "10,5"],
    ]
    result = imported(write_xlsx(tmp_path / "a.xlsx", {"A": rows}, ("B1:D1", "E1:G1")))
    assert result.lat[0] == pytest.approx(42 + 42 / 60 + 12 / 3600)
    assert result.lon[0] == pytest.approx(75 + 35 / 60 + 10.5 / 3600)


def test_a_column_whose_values_do_not_fit_its_header_is_kept_as_remarks(tmp_path):
    """ "Состояние" may mean the state of operation, or, as here, the condition."""
    header = ["Название", "Состояние", "Широта", "Долгота"]
    words = ["удовлетворительное", "аварийное", "требует ремонта", "закрыто"]
    rows = [[f"Объект {n}", word, f"42.{n}", "75"] for n, word in enumerate(words)]
    result = from_rows(tmp_path, [header, *rows])
    assert result.n_rejected == 0
    assert result.columns["status"].tolist() == [None] * 4
    assert result.columns["remarks"].tolist() == [f"Состояние: {word}" for word in words]
    assert any("3 of its 4 values do not fit" in note for note in result.notes)
    chosen = from_rows(tmp_path, [header, *rows], mapping="status = Состояние")
    assert chosen.n_rejected == 3, "named in the mapping, it is that field"


@pytest.mark.parametrize(
    ("header", "cell", "volume"),
    [
        ("Объем", "1,2 млн", 1.2e6),
        ("Объем, м3", "350 тыс.", 3.5e5),
        ("Объем, тыс.", "350", 3.5e5),
        ("Volume", "1.2 million m3", 1.2e6),
        ("Объем, тыс. м3", "1,2 млн м3", 1.2e6),  # the cell's own unit goes before the header's
    ],
)
def test_thousands_and_millions_in_words(tmp_path, header, cell, volume):
    assert (
        value(
            from_rows(tmp_path, [["Название", header, "Широта", "Долгота"], ["А", cell, "42", "75"]]),
            "volume_m3",
        )
        == volume
    )


def test_millions_under_a_header_in_thousands_are_not_guessed(tmp_path):
    rows = [["Название", "Объем, тыс. м3", "Широта", "Долгота"], ["А", "1,2 млн", "42", "75"]]
    assert from_rows(tmp_path, rows).n_rejected == 1


def test_a_period_under_a_year(tmp_path):
    rows = [["name", "start_year", "closure_year", "lat", "lon"], ["A", "1965-1991", "1965-1991", "42", "75"]]
    result = from_rows(tmp_path, rows)
    assert (value(result, "start_year"), value(result, "closure_year")) == (1965, 1991)
    assert ("start_year", "1965-1991", "1965") in reasons(result)


def test_other_sheets_that_look_like_inventories_are_named(tmp_path):
    table = [["name", "lat", "lon"], ["A", 42, 75], ["B", 42, 75.1]]
    path = write_xlsx(tmp_path / "a.xlsx", {"Чуй": table, "Ош": table[:2], "Заметки": [["text"], ["x"]]})
    result = imported(path)
    assert result.name == "a.xlsx / Чуй"
    assert any("more sheets that look like inventories: Ош." in note for note in result.notes)


def test_the_mapping_printed_in_the_report_gives_the_same_import(tmp_path):
    path = write_xlsx(tmp_path / "a.xlsx", {"Лист1": PASSPORT})
    first = imported(path)
    html = import_report(first, len(first.lon), "en")
    printed = unescape(html.split("<pre>")[1].split("</pre>")[0])
    assert "volume_m3 = Объем, тыс. м³ [тыс м3]" in printed
    second = imported(path, mapping=printed)
    for name in first.columns:
        np.testing.assert_array_equal(first.columns[name], second.columns[name])


def test_a_missing_unit_is_said(tmp_path):
    rows = [["Название", "Объем", "Площадь, га", "Широта", "Долгота"], ["А", "1200", "5", "42", "75"]]
    result = from_rows(tmp_path, rows)
    assert value(result, "volume_m3") == 1200.0
    (note,) = [note for note in result.notes if "No unit" in note]
    assert "Объем (m3)" in note
    assert "Площадь" not in note


@pytest.mark.parametrize(("kind", "write"), [("xlsx", write_xlsx), ("ods", write_ods)])
def test_a_cell_merged_over_rows_holds_for_each_of_them(tmp_path, kind, write):
    rows = [
        ["Register", None, None, None],
        ["name", "region", "latitude", "longitude"],
        ["A", "Chuy", 42, 75],
        ["B", None, 42.1, 75.1],
        ["C", None, 42.2, 75.2],
    ]
    result = imported(write(tmp_path / f"a.{kind}", {"Other": [], "A": rows}, ("A1:D1", "B3:B4")))
    assert result.columns["region"].tolist() == ["Chuy", "Chuy", None]


def test_a_heading_over_rows_becomes_their_region(tmp_path):
    rows = [
        ["Название", "Объем, м3", "Широта", "Долгота"],
        ["Чуйская область"],
        ["А", 5, 42, 75],
        ["Б", 6, 42.1, 75.1],
        ["Ошская область"],
        ["В", 7, 40.5, 72.8],
    ]
    result = imported(write_xlsx(tmp_path / "a.xlsx", {"A": rows}))
    assert result.columns["region"].tolist() == ["Чуйская область", "Чуйская область", "Ошская область"]


def test_exchanged_latitude_and_longitude_are_found_by_the_country(tmp_path):
    rows = [
        ["name", "country", "lat", "lon"],
        ["A", "Kyrgyzstan", "76.1", "42.8"],
        ["B", "KG", "42.8", "76.1"],
    ]
    result = from_rows(tmp_path, rows)
    assert result.lat.tolist() == [42.8, 42.8]
    assert result.lon.tolist() == [76.1, 76.1]
    assert ("coordinates", "76.1; 42.8", "42.800000; 76.100000") in reasons(result)
    assert any("exchanged in 1 rows" in note for note in result.notes)


def test_without_a_country_only_a_point_in_no_country_is_exchanged(tmp_path):
    def north_and_south(lon, lat):
        north = np.where((lon > 30) & (lon < 60) & (lat > 60) & (lat < 70), "RU", None)
        return np.where((lon > 60) & (lon < 72) & (lat > 38) & (lat < 45), "UZ", north)

    # As written A lies in no country, B in the north of Russia; exchanged both lie in Uzbekistan.
    rows = [["name", "lat", "lon"], ["A", "71", "44.5"], ["B", "69", "41"]]
    result = from_rows(tmp_path, rows, countries_at=north_and_south)
    assert result.lat.tolist() == [44.5, 69.0]
    assert [(doubt.row, doubt.field) for doubt in result.doubts] == [(3, "coordinates")]
    assert "exchanged it would lie in UZ" in result.doubts[0].why
    given = from_rows(tmp_path, rows, countries_at=north_and_south, country="UZ")
    assert given.lat.tolist() == [44.5, 41.0]
    assert given.columns["country"].tolist() == ["UZ", "UZ"]


def test_exchanged_columns_are_found_by_their_letters(tmp_path):
    result = from_rows(tmp_path, [["name", "lat", "lon"], ["A", "76°06' E", "42°48' N"]])
    assert (result.lat[0], result.lon[0]) == pytest.approx((42.8, 76.1))


def test_gauss_kruger_zones_are_read_from_the_easting_in_either_order(tmp_path):
    # Central meridian of zone 13 is 75 E at easting 13 500 000.
    rows = [
        ["name", "X", "Y"],
        ["A", "4700000", "13500000"],
        ["B", "13500000", "4700000"],
        ["C", "12500000", "4700000"],
    ]
    result = from_rows(tmp_path, rows)
    assert result.lon == pytest.approx([75.0, 75.0, 69.0], abs=0.003)
    assert result.lat == pytest.approx([42.435] * 3, abs=0.01)
    assert any("Gauss-Kruger zone 13 (EPSG:28413)" in change.why for change in result.changes)


def test_utm_is_used_when_one_zone_only_fits_the_stated_country(tmp_path):
    # Easting 300000 lies about 200 km west of a central meridian: zone 43 gives 72.6 E (KG); zones 42 and 44
    # give 66.6 and 78.6 E; the last is in the box too, so latitude decides nothing and the row is refused.
    rows = [
        ["name", "country", "easting", "northing"],
        ["A", "KG", "300000", "4700000"],
        ["B", "KG", "700000", "4700000"],
    ]
    result = from_rows(tmp_path, rows)
    assert result.n_rejected == 2
    assert all("State the CRS" in rejected.reason for rejected in result.rejected)
    result = from_rows(tmp_path, rows, crs="EPSG:32643")
    assert result.lon[0] == pytest.approx(72.57, abs=0.05)

    def narrow(lon, lat):
        return np.where((lon > 70) & (lon < 74), "KG", None)

    result = from_rows(tmp_path, rows[:2], countries_at=narrow)
    assert result.lon[0] == pytest.approx(72.57, abs=0.05)
    assert any("UTM zone 43 (EPSG:32643)" in change.why for change in result.changes)


def test_a_mapping_goes_before_the_guess(tmp_path):
    rows = [["name", "Waste", "volume", "lat", "lon"], ["A", "2,5", "99", "42", "75"]]
    result = from_rows(tmp_path, rows, mapping="volume_m3 = Waste [million m3]")
    assert value(result, "volume_m3") == 2_500_000.0
    match = next(match for match in result.matches if match.target == "volume_m3")
    assert match.chosen
    assert match.confidence == 1.0
    result = from_rows(tmp_path, rows, mapping='{"volume_m3": "Waste [thousand m3]"}')
    assert value(result, "volume_m3") == 2_500.0


@pytest.mark.parametrize(
    ("mapping", "message"),
    [
        ("volume_m3 = Absent", 'names the column "Absent"'),
        ("volum_m3 = name", "Did you mean volume_m3"),
        ("volume_m3 = name [barrels]", 'the unit "barrels"'),
        ("volume_m3", "should read"),
        ("{", "not valid JSON"),
    ],
)
def test_a_wrong_mapping_is_refused_with_the_remedy(tmp_path, mapping, message):
    with pytest.raises(DataProblem, match=message):
        from_rows(tmp_path, [["name", "lat", "lon"], ["A", "42", "75"]], mapping=mapping)


def test_a_unece_thi_sheet_is_known_by_its_columns(tmp_path):
    rows = [
        [
            "Country", "TMF name", "Volume of tailings (million m3)", "WHC", "Management status", "PGA (g)",
            "HQ-100", "FoS", "Lat", "Long", "THI",
        ],
        [
            "Kyrgyzstan", "Mailuu-Suu 3", "0.1105", "3", "abandoned", "0.32",
            "yes", "1.2", "41.28", "72.47", "11.04",
        ],
    ]  # fmt: skip
    result = from_rows(tmp_path, rows)
    assert value(result, "volume_m3") == 110_500.0
    assert value(result, "water_hazard_class") == 3
    assert value(result, "status") == "abandoned"
    assert value(result, "pga_g") == 0.32
    assert value(result, "flood_zone") == "inside_100y"
    assert value(result, "factor_of_safety") == 1.2
    assert value(result, "remarks") == "THI: 11.04"


def test_a_range_gives_its_more_hazardous_end_and_says_so(tmp_path):
    rows = [
        ["name", "volume, thousand m3", "factor of safety", "lat", "lon"],
        ["A", "100-150", "1.1-1.3", "42", "75"],
    ]
    result = from_rows(tmp_path, rows)
    assert value(result, "volume_m3") == 150_000.0
    assert value(result, "factor_of_safety") == 1.1
    assert ("volume_m3", "100-150", "150000") in reasons(result)


@pytest.mark.parametrize(
    ("column", "cell", "part"),
    [
        ("volume_m3", "-5", "cannot be negative"),
        ("volume_m3", "1e400", "not a number"),
        ("volume_m3", "12 t", "does not fit a field in m3"),
        ("water_hazard_class", "7", "none of the allowed values: 0, 1, 2, 3"),
        ("status", "exploded", "none of the allowed values: active"),
        ("start_year", "65", "not a year"),
        ("data_date", "31.02.2019", "not a date"),
        ("radioactive", "perhaps", "neither yes nor no"),
        ("population_at_risk", "1.5", "whole number"),
        ("pga_g", "4", "divide m/s2 by 9.81"),
        ("name", "x" * 10_000, "10000 characters; 255 are allowed"),
    ],
)
def test_a_wrong_value_rejects_its_row_with_layer_row_field_and_remedy(tmp_path, column, cell, part):
    header = ["facility_id", "latitude", "longitude", column]
    result = from_rows(tmp_path, [header, ["A", "42", "75", cell], ["B", "42", "75", ""]])
    assert result.columns["facility_id"].tolist() == ["B"]
    (rejected,) = result.rejected
    assert (rejected.row, rejected.column, rejected.value) == (2, column, cell)
    assert rejected.reason.startswith(f'table.csv, row 2, {column} (column "{column}"): ')
    assert part in rejected.reason
    assert len(rejected.reason) < 500


def test_closure_before_start_is_refused_and_doubts_are_kept(tmp_path):
    header = [
        "facility_id",
        "latitude",
        "longitude",
        "start_year",
        "closure_year",
        "volume_m3",
        "capacity_m3",
    ]
    result = from_rows(
        tmp_path, [header, ["A", 42, 75, 1990, 1980, 5000, 6000], ["B", 42, 75, 1980, 1990, 7000, 6000]]
    )
    assert result.columns["facility_id"].tolist() == ["B"]
    assert "closure year lies before the start year" in result.rejected[0].reason
    assert [(doubt.facility_id, doubt.field) for doubt in result.doubts] == [("B", "volume_m3")]


def test_a_cell_like_a_formula_is_kept_as_text_that_no_program_runs(tmp_path):
    rows = [["name", "remarks", "lat", "lon"], ["=cmd|' /C calc'!A0", "@SUM(A1)", "42", "75"]]
    result = from_rows(tmp_path, rows)
    assert value(result, "name") == "'=cmd|' /C calc'!A0"
    assert value(result, "remarks") == "'@SUM(A1)"
    assert ("name", "=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0") in reasons(result)


def test_the_same_name_and_place_twice_is_one_facility(tmp_path):
    rows = [["name", "lat", "lon"], ["A", "42", "75"], ["a ", "42.0", "75.0"], ["B", "42", "75"]]
    result = from_rows(tmp_path, rows)
    assert result.columns["name"].tolist() == ["A", "B"]
    assert "stand in row 2" in result.rejected[0].reason


def test_the_sheet_that_looks_like_an_inventory_is_taken_or_the_named_one(tmp_path):
    path = write_xlsx(
        tmp_path / "a.xlsx",
        {
            "Обложка": [["Реестр"], ["2024"]],
            "Данные": [["name", "lat", "lon"], ["A", 42, 75]],
            "Второй": [["name", "lat", "lon", "volume_m3"], ["B", 42, 75, 5]],
        },
    )
    assert imported(path).columns["name"].tolist() == ["B"]
    result = import_table(path, "данные", ImportOptions(), lambda fraction: None)
    assert result.columns["name"].tolist() == ["A"]
    assert result.name == "a.xlsx / Данные"
    with pytest.raises(DataProblem, match="Обложка, Данные, Второй"):
        import_table(path, "Absent", ImportOptions(), lambda fraction: None)


def test_russian_messages(tmp_path):
    rows = [["название", "объем, м3", "широта", "долгота"], ["А", "много", "42", "75"]]
    result = from_rows(tmp_path, rows, language="ru")
    assert "строка 2, volume_m3" in result.rejected[0].reason
    assert "не число" in result.rejected[0].reason


def test_more_rows_than_any_inventory_are_refused(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("name,lat,lon\n" + "A,42,75\n" * 200_001, encoding="utf-8")
    with pytest.raises(DataProblem, match="more than 200,000 rows"):
        imported(path)


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_a_file_that_would_fill_the_memory_is_refused_unopened(tmp_path, monkeypatch, kind):
    monkeypatch.setattr(reading, "MAX_BYTES", 1_000_000)
    path = tmp_path / f"a.{kind}"
    if kind == "csv":
        path.write_bytes(b"name,lat,lon\n" + b"A,42,75\n" * 200_000)
    else:
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("xl/worksheets/sheet1.xml", " " * 2_000_000)
        assert path.stat().st_size < 10_000
    with pytest.raises(DataProblem, match="holds 2 MB"):
        imported(path)


def test_cancel_goes_through():
    class Stop(Exception):
        pass

    def tick(fraction):
        raise Stop

    grid = Grid("t", [["A", 42.0, 75.0]], [1], ["name", "latitude", "longitude"])
    with pytest.raises(Stop):
        import_grid(grid, ImportOptions(), tick)
