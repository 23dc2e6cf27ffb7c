"""Texts that were decoded wrongly before they came: put right where they are far likelier so, and told."""

import json

import pytest

from tailings_plugin import inventory
from tailings_plugin.inventory.files.mojibake import put_right
from tailings_plugin.inventory.files.reading import Grid

RUSSIAN = ["Хвостохранилище Рассвет", "Отвал Заря", "закрыто"]
SPANISH = ["Depósito de relaves Peñón", "Región de Ñuble"]


def grid(cells, header=None):
    return Grid("a", [[cell] for cell in cells], list(range(len(cells))), header)


@pytest.mark.parametrize(
    ("page", "read_as"),
    [
        (page, read_as)
        for page in ("cp1251", "koi8_r")
        for read_as in ("cp1252", "latin_1", "cp866", "mac_roman")
    ]
    + [("utf_8", "latin_1"), ("utf_8", "cp866"), ("utf_8", "cp1251")],
)
def test_cyrillic_read_as_something_else_comes_back(page, read_as):
    wrong = [text.encode(page).decode(read_as) for text in RUSSIAN]
    table = grid([*wrong, None, 5, "Alga"], ["Название".encode(page).decode(read_as)])
    put_right(table)
    assert [row[0] for row in table.rows] == [*RUSSIAN, None, 5, "Alga"]
    assert table.header == ["Название"]
    (said,) = table.said
    assert said.code == "note_mojibake"
    assert "Хвостохранилище Рассвет" in said.words["otherwise"]


@pytest.mark.parametrize(
    "cells",
    [RUSSIAN, SPANISH, ["Қарағанды", "Өскемен", "Ақсу"], ["Чүй", "Ысык-Көл"], ["São João", "Não"], ["Île", "Über"],
     ["42°42'12\"", "1\xa0200", "м³"], ["Oʻzbekiston", "Toʻla"], [None, 5, "Alga"], ["Ñuñoa", "Ақсу"], []],
)  # fmt: skip
def test_right_texts_stay(cells):
    table = grid(cells, ["Название"])
    put_right(table)
    assert [row[0] for row in table.rows] == cells
    assert table.said == []


def test_only_the_column_that_is_wrong_is_put_right():
    wrong = "Хвостохранилище".encode("cp1251").decode("cp1252")
    table = Grid("a", [[wrong, "Peñón"], ["A", "Ñuble"]], [1, 2])
    put_right(table)
    assert table.rows == [["Хвостохранилище", "Peñón"], ["A", "Ñuble"]]


def test_a_register_with_such_texts_is_read_and_told_of(tmp_path):
    wrong = {name: name.encode("cp1251").decode("cp1252") for name in ("Название", "Хвостохранилище Рассвет")}
    path = tmp_path / "a.csv"
    path.write_text(
        f"{wrong['Название']};Latitude;Longitude\n{wrong['Хвостохранилище Рассвет']};42;75\n",
        encoding="utf-8",
    )
    layer = tmp_path / "a.geojson"
    properties = {"name": wrong["Хвостохранилище Рассвет"]}
    point = {"type": "Point", "coordinates": [75, 42]}
    features = [{"type": "Feature", "properties": properties, "geometry": point}]
    layer.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    for each in (path, layer):
        table = inventory.read(each)
        assert table["name"].tolist() == ["Хвостохранилище Рассвет"]
        assert any("letters had been taken for others" in found["text"] for found in table.attrs["findings"])
