"""Whole sheets in the shapes authorities send; every right value is worked out by hand beside it."""

import zipfile
from html import unescape

import pytest
from pandas.testing import assert_frame_equal

from tailings_plugin.errors import DataProblem
from tailings_plugin.inventory.files import reading
from tailings_plugin.inventory.importing.rows import ImportOptions
from tailings_plugin.inventory.importing.tables import import_table
from tailings_plugin.inventory.report.page import import_report
from tests.inventory.tables import PASSPORT, cells, from_rows, imported, reasons, value
from tests.inventory.workbooks import write_ods, write_xlsx


@pytest.mark.parametrize("kind", ["xlsx", "ods"])
def test_a_kyrgyz_passport(tmp_path, kind):
    write = {"xlsx": write_xlsx, "ods": write_ods}[kind]
    result = imported(write(tmp_path / f"паспорт.{kind}", {"Лист1": PASSPORT}))
    assert (result.n_read, result.n_rejected, len(result.table["lon"])) == (2, 0, 2)
    assert result.row_numbers.tolist() == [6, 7]
    assert value(result, "name") == "Ак-Тюз, хвостохранилище №4"
    # 42 + 52/60 + 37/3600; 76 + 7/60 + 37/3600
    assert (result.table["lat"][0], result.table["lon"][0]) == pytest.approx((42.8769444, 76.1269444))
    # 42 + 49/60; 76 + 3/60
    assert (result.table["lat"][1], result.table["lon"][1]) == pytest.approx((42.8166667, 76.05))
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
    assert any("left out as a total: 8" in note for note in result.notes)


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


@pytest.mark.parametrize("page", ["utf-8", "utf-8-sig", "utf-16", "cp1251", "cp866", "koi8-r"])
def test_cyrillic_in_any_code_page(tmp_path, page):
    path = tmp_path / "t.csv"
    path.write_bytes(
        "название\tобъем\tширота\tдолгота\nТюя-Моюн, старое хранилище\t5000\t40,3\t72,6\n".encode(page)
    )
    result = imported(path)
    assert value(result, "name") == "Тюя-Моюн, старое хранилище"
    assert result.table["lat"][0] == 40.3


def test_headers_in_two_rows_under_merged_headings(tmp_path):
    rows = [
        ["№", "Объект", "Координаты", None, "Объем", None, "Площадь"],
        [None, None, "широта", "долгота", "проектный, тыс. м3", "фактический, тыс. м3", "га"],
        [1, "А", "42,5", "75,5", 300, "250,5", 12],
    ]
    result = imported(write_xlsx(tmp_path / "a.xlsx", {"A": rows}, ("C1:D1", "E1:F1")))
    assert (result.table["lat"][0], result.table["lon"][0]) == (42.5, 75.5)
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
    assert result.table["lat"][0] == pytest.approx(42 + 42 / 60 + 12 / 3600)
    assert result.table["lon"][0] == pytest.approx(75 + 35 / 60 + 10.5 / 3600)


def test_a_column_whose_values_do_not_fit_its_header_is_kept_as_remarks(tmp_path):
    """ "Состояние" may mean the state of operation, or, as here, the condition."""
    header = ["Название", "Состояние", "Широта", "Долгота"]
    words = ["удовлетворительное", "аварийное", "требует ремонта", "закрыто"]
    rows = [[f"Объект {n}", word, f"42.{n}", "75"] for n, word in enumerate(words)]
    result = from_rows(tmp_path, [header, *rows])
    assert result.n_rejected == 0
    assert cells(result, "status") == [None] * 4
    assert cells(result, "remarks") == [f"Состояние: {word}" for word in words]
    assert any("3 of its 4 values do not fit" in asked.text for asked in result.questions)
    chosen = from_rows(tmp_path, [header, *rows], mapping="status = Состояние")
    assert len(chosen.rejected) == 3, "named in the mapping, it is that field"


def test_other_sheets_that_look_like_inventories_are_named(tmp_path):
    table = [["name", "lat", "lon"], ["A", 42, 75], ["B", 42, 75.1]]
    path = write_xlsx(tmp_path / "a.xlsx", {"Чуй": table, "Ош": table[:2], "Заметки": [["text"], ["x"]]})
    result = imported(path)
    assert result.name == "a.xlsx / Чуй"
    assert any("more sheets that look like inventories: Ош." in note for note in result.notes)


def test_the_mapping_printed_in_the_report_gives_the_same_import(tmp_path):
    path = write_xlsx(tmp_path / "a.xlsx", {"Лист1": PASSPORT})
    first = imported(path)
    html = import_report(first, len(first.table), "en")
    printed = unescape(html.split("<pre>")[1].split("</pre>")[0])
    assert "volume_m3 = Объем, тыс. м³ [тыс м3]" in printed
    second = imported(path, mapping=printed)
    assert_frame_equal(first.table, second.table)


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
    assert cells(result, "region") == ["Chuy", "Chuy", None]


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
    assert cells(result, "region") == ["Чуйская область", "Чуйская область", "Ошская область"]


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


def test_the_sheet_that_looks_like_an_inventory_is_taken_or_the_named_one(tmp_path):
    path = write_xlsx(
        tmp_path / "a.xlsx",
        {
            "Обложка": [["Реестр"], ["2024"]],
            "Данные": [["name", "lat", "lon"], ["A", 42, 75]],
            "Второй": [["name", "lat", "lon", "volume_m3"], ["B", 42, 75, 5]],
        },
    )
    assert cells(imported(path), "name") == ["B"]
    result = import_table(path, "данные", ImportOptions(), lambda fraction: None)
    assert cells(result, "name") == ["A"]
    assert result.name == "a.xlsx / Данные"
    with pytest.raises(DataProblem, match="Обложка, Данные, Второй"):
        import_table(path, "Absent", ImportOptions(), lambda fraction: None)


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


def test_units_in_a_row_of_their_own_are_those_of_the_columns(tmp_path):
    rows = [
        ["№", "Наименование", "Страна", "Широта", "Долгота", "Объём", "Высота дамбы", "Площадь", "Масса"],
        [None, None, None, "град.", "град.", "тыс. м3", "м", "га", "тыс. т"],
        ["1", "Алга", "КР", "42,7", "75,6", "120", "15", "2,5", "200"],
        ["2", "Бета", "КР", "42,8", "75,7", "1 300", "25", "12", "2000"],
    ]
    result = from_rows(tmp_path, rows)
    assert (result.n_read, result.n_rejected) == (2, 0)
    names = ("volume_m3", "dam_height_m", "area_m2", "mass_t")
    assert [value(result, name) for name in names] == [120_000.0, 15.0, 25_000.0, 200_000.0]
    assert [value(result, name, 1) for name in names] == [1_300_000.0, 25.0, 120_000.0, 2_000_000.0]
    english = [
        ["Facility", "Country", "Latitude", "Longitude", "Volume", "Height", "Area"],
        ["", "", "(deg)", "(deg)", "(Mm3)", "(m)", "(ha)"],
        ["Alga", "Kyrgyzstan", "42.7", "75.6", "1.2", "15", "2.5"],
        ["Beta", "Kyrgyzstan", "42.8", "75.7", "0.4", "25", "12"],
    ]
    result = from_rows(tmp_path, english)
    assert [value(result, "volume_m3", row) for row in (0, 1)] == [1_200_000.0, 400_000.0]
    assert [value(result, "area_m2", row) for row in (0, 1)] == [25_000.0, 120_000.0]
