"""Every sheet of a workbook in one table: own headers and units, rows told with their sheet, one facility once."""

import pytest
from osgeo import ogr

from tailings_plugin import inventory
from tailings_plugin.errors import DataProblem
from tailings_plugin.inventory.importing.files import import_file
from tailings_plugin.inventory.importing.rows import ImportOptions
from tests.inventory.workbooks import write_ods, write_xlsx

CHUY = [
    ["Реестр Чуйской области"],
    ["Название", "Широта", "Долгота", "Объём, тыс. м3", "Статус"],
    ["Заря", "42,5", "75,5", "120", "закрыто"],
    ["Рассвет", "42,6", "75,6", "130", "закрыто"],
]
OSH = [
    ["Объём, млн м3", "Долгота", "Широта", "Название", "Площадь, га"],
    ["1,5", "72,5", "40,5", "Восход", "4,6"],
    ["0,2", "75,5", "42,5", "Заря", "1"],
]
NOTES = [["Пояснения"], ["Данные на 2019 год"]]


def texts(table, kind):
    return [each["text"] for each in table.attrs["findings"] if each["kind"] == kind]


@pytest.mark.parametrize(("kind", "write"), [("xlsx", write_xlsx), ("ods", write_ods)])
def test_each_sheet_is_read_by_its_own_header_and_units(tmp_path, kind, write):
    path = write(tmp_path / f"a.{kind}", {"Чуй": CHUY, "Ош": OSH, "Заметки": NOTES})
    table = inventory.read(path, all_sheets=True, country="KG")
    assert table["name"].tolist() == ["Заря", "Рассвет", "Восход"]
    assert table["volume_m3"].tolist() == [120_000.0, 130_000.0, 1_500_000.0]
    assert table["area_m2"].fillna(-1).tolist() == [-1, -1, 46_000.0]
    assert table["lat"].tolist() == [42.5, 42.6, 40.5]
    assert table.dtypes["volume_m3"] == "float64"
    assert table.dtypes["name"] == "string"
    (twice,) = texts(table, "rejected")
    assert twice.startswith("sheet Ош, row 3: facility_id ")
    assert "stands in sheet Чуй too" in twice
    notes = texts(table, "note")
    assert (
        f"Sheets of a.{kind}, with the number of known headings of each: Чуй (5), Ош (5), Заметки (0). Read: Чуй, Ош."
        in notes
    )
    assert any(text.startswith("Ош: ") for text in notes)
    assert any(text.endswith("Ош: converted from млн м3") for text in texts(table, "changed"))


def test_one_sheet_lists_all_with_their_headings(tmp_path):
    path = write_xlsx(tmp_path / "a.xlsx", {"Чуй": CHUY, "Ош": OSH, "Заметки": NOTES})
    notes = texts(inventory.read(path, sheet="Чуй"), "note")
    assert any("Чуй (5), Ош (5), Заметки (0). Read: Чуй." in note for note in notes)
    alone = write_xlsx(tmp_path / "b.xlsx", {"Чуй": CHUY})
    assert not any("Sheets of" in note for note in texts(inventory.read(alone), "note"))


def test_a_line_of_the_mapping_holds_for_the_sheets_that_have_its_column(tmp_path):
    other = [["Название", "Широта", "Долгота", "Запас, усл."], ["Восход", "40,5", "72,5", "7"]]
    path = write_xlsx(tmp_path / "a.xlsx", {"Чуй": CHUY, "Ош": other})
    mapping = "volume_m3 = Запас, усл. [thousand m3]\nstatus: закрыто = rehabilitated"
    table = inventory.read(path, all_sheets=True, mapping=mapping)
    assert table["volume_m3"].tolist() == [120_000.0, 130_000.0, 7000.0]
    assert table["status"].fillna("").tolist() == ["rehabilitated", "rehabilitated", ""]
    with pytest.raises(DataProblem, match='MAPPING names the column "Нет такого"'):
        inventory.read(path, all_sheets=True, mapping="volume_m3 = Нет такого")


def test_a_sheet_that_cannot_be_read_is_told_of_and_the_others_go_on(tmp_path):
    """Where rows without a position have nowhere to go, a sheet without coordinates cannot be read."""
    without = [["Название", "Объём, тыс. м3", "Статус"], ["Восход", "7", "закрыто"]]
    options = ImportOptions(all_sheets=True, need_position=True)
    ticks = []
    path = write_xlsx(tmp_path / "a.xlsx", {"Ош": without, "Чуй": CHUY})
    result = import_file(path, "", options, ticks.append)
    assert result.table["name"].tolist() == ["Заря", "Рассвет"]
    assert result.questions[0].text.startswith("Sheet Ош was not read: a.xlsx / Ош: no column for latitude")
    assert ticks == sorted(ticks)
    assert ticks[-1] == 1.0
    with pytest.raises(DataProblem, match="no column for latitude"):
        import_file(
            write_xlsx(tmp_path / "b.xlsx", {"Ош": without, "Нарын": without}), "", options, ticks.append
        )


def test_a_sheet_and_all_sheets_contradict_each_other(tmp_path):
    path = write_xlsx(tmp_path / "a.xlsx", {"Чуй": CHUY, "Ош": OSH})
    with pytest.raises(DataProblem, match="ALL_SHEETS reads every sheet, SHEET names one"):
        inventory.read(path, sheet="Ош", all_sheets=True)


def test_a_file_of_one_table_has_no_other_sheets(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("name,latitude,longitude\nA,42,75\n", encoding="utf-8")
    assert inventory.read(path, all_sheets=True)["name"].tolist() == ["A"]


def test_layers_of_a_file_are_read_together(tmp_path):
    path = tmp_path / "a.gpkg"
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    for name, field in (("north", "volume_m3"), ("south", "capacity_m3"), ("roads", "lanes")):
        layer = dataset.CreateLayer(name, None, ogr.wkbNone)
        for each in ("name", "latitude", "longitude") if name != "roads" else ():
            layer.CreateField(ogr.FieldDefn(each, ogr.OFTString))
        layer.CreateField(ogr.FieldDefn(field, ogr.OFTReal))
        feature = ogr.Feature(layer.GetLayerDefn())
        if name != "roads":
            feature["name"], feature["latitude"], feature["longitude"] = name, "42.5", "75.5"
        feature[field] = 5.0
        layer.CreateFeature(feature)
    layer = dataset = None
    table = inventory.read(path, all_sheets=True)
    assert table["name"].tolist() == ["north", "south"]
    assert table["volume_m3"].fillna(-1).tolist() == [5.0, -1]
    assert table["capacity_m3"].fillna(-1).tolist() == [-1, 5.0]


def test_columns_that_are_kept_stand_beside_each_other(tmp_path):
    one = [["Название", "Широта", "Долгота", "Цвет"], ["А", "42", "75", "синий"]]
    two = [["Название", "Широта", "Долгота", "Вкус"], ["Б", "43", "76", "горький"]]
    path = write_xlsx(tmp_path / "a.xlsx", {"Чуй": one, "Ош": two})
    table = inventory.read(path, all_sheets=True, keep_columns=True)
    assert table[["Цвет", "Вкус"]].fillna("-").to_numpy().tolist() == [["синий", "-"], ["-", "горький"]]
    assert table.dtypes[["Цвет", "Вкус"]].astype(str).tolist() == ["string", "string"]


def test_layers_that_were_not_read_are_named(tmp_path):
    path = tmp_path / "a.gpkg"
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    for name in ("north", "south", "empty"):
        layer = dataset.CreateLayer(name, None, ogr.wkbNone)
        for each in ("name", "latitude", "longitude"):
            layer.CreateField(ogr.FieldDefn(each, ogr.OFTString))
        if name != "empty":
            feature = ogr.Feature(layer.GetLayerDefn())
            feature["name"], feature["latitude"], feature["longitude"] = name, "42.5", "75.5"
            layer.CreateFeature(feature)
    layer = dataset = None
    table = inventory.read(path)
    assert table["name"].tolist() == ["north"]
    assert any("more sheets that look like inventories: south." in note for note in texts(table, "note"))
    assert not any("more sheets" in note for note in texts(inventory.read(path, sheet="south"), "note"))
