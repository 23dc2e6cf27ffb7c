"""importinventory on files as they come: encodings, folders, sheets, layers whose provider reads them wrongly."""

import pytest
from qgis.core import QgsProcessingException

from tests.processing.test_importinventory import imported

REGISTER = "Наименование;Широта;Долгота;Объём, тыс. м3\nХвостохранилище Рассвет;42,5;75,5;120\n"


def questions(feedback):
    return [text for text in feedback.warnings if "ENCODING" in text]


@pytest.mark.parametrize("page", ["cp1251", "cp866", "koi8_r"])
def test_the_encoding_of_a_text_table_is_found_or_named(tmp_path, page):
    path = tmp_path / "a.csv"
    path.write_bytes(REGISTER.encode(page))
    for parameters in ({}, {"ENCODING": page}):
        _, tables, feedback = imported(str(path), **parameters)
        assert tables["OUTPUT"][0]["name"] == "Хвостохранилище Рассвет"
        assert tables["OUTPUT"][0]["volume_m3"] == 120_000.0
        assert not questions(feedback)


def test_a_wrong_name_of_an_encoding_is_refused_with_those_that_are_known(tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes(REGISTER.encode("cp1251"))
    with pytest.raises(QgsProcessingException, match=r"ENCODING: .*cp9999.*CP1251"):
        imported(str(path), ENCODING="cp9999")


def test_a_text_table_is_a_layer_of_its_own_name_but_has_no_sheets(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text(REGISTER, encoding="utf-8")
    _, tables, _ = imported(f"{path}|layername=a")
    assert len(tables["OUTPUT"]) == 1
    with pytest.raises(QgsProcessingException, match="has no sheets"):
        imported(str(path), SHEET="Лист1")
