"""What a GeoPackage itself says of a row that it refuses: in the language of the register, whatever program writes."""

import re
import sqlite3

import pytest
from osgeo import gdal

from tailings_plugin.inventory.register.geopackage import bring_up_to_date, create_geopackage
from tailings_plugin.inventory.register.migrations import execute
from tailings_plugin.inventory.register.refusing import in_language, refuse_in, translated

YEAR = "The start year must be a year between 1800 and 2100; leave it empty when unknown."
YEAR_RU = "Год начала должен быть от 1800 до 2100; оставьте пустым, если неизвестно."


@pytest.fixture
def register(tmp_path):
    def make(language, until=None):
        path = tmp_path / f"{language}{until}.gpkg"
        create_geopackage(path, "EPSG:4326", language, until)
        return path

    return make


def refusal(path, sql):
    """Return what a program that knows nothing of the plugin is told when a statement is refused."""
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    with pytest.raises(RuntimeError) as said:
        execute(dataset, sql)
    return str(said.value)


WRONG_YEAR = "INSERT INTO facilities (facility_id, start_year) VALUES ('A', 1700)"
WRONG_ORDER = "INSERT INTO facilities (facility_id, start_year, closure_year) VALUES ('A', 1990, 1980)"
WRONG_CODE = "INSERT INTO facilities (facility_id, status) VALUES ('A', 'asleep')"
TOO_LONG = f"INSERT INTO inspections (facility_id, inspector) VALUES ('A', '{'x' * 300}')"


@pytest.mark.parametrize(
    ("wrong", "english", "russian"),
    [
        (WRONG_YEAR, YEAR, YEAR_RU),
        (
            WRONG_ORDER,
            "The closure year lies before the start year: correct one of them.",
            "Год окончания раньше года начала: исправьте один из них.",
        ),
        (
            WRONG_CODE,
            "status must be one of: active, ",
            "Состояние эксплуатации (status): возможны только значения active, ",
        ),
        (TOO_LONG, "inspector: at most 255 characters.", "(inspector): не более 255 знаков."),
    ],
)
def test_a_row_is_refused_in_the_language_of_the_register(register, wrong, english, russian):
    assert english in refusal(register("en"), wrong)
    assert russian in refusal(register("ru"), wrong)


def test_no_message_of_a_russian_register_is_left_in_english(register):
    with sqlite3.connect(register("ru")) as connection:
        triggers = connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name NOT LIKE 'gpkg_%'"
        ).fetchall()
    messages = [each for _, sql in triggers for each in re.findall(r"RAISE\(ABORT, '((?:[^']|'')*)'", sql)]
    assert len(messages) > 100
    assert [each for each in messages if not re.search("[а-яё]", each)] == []


def test_an_old_register_speaks_its_language_once_it_is_brought_up_to_date(register):
    path = register("ru", 3)
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    assert bring_up_to_date(dataset, "ru")
    del dataset
    assert YEAR_RU in refusal(path, WRONG_YEAR)
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    assert refuse_in(dataset, "ru") == 0, "it does already"
    assert bring_up_to_date(dataset, "en") == []
    del dataset
    assert YEAR in refusal(path, WRONG_YEAR)


@pytest.mark.parametrize("language", ["ru", "kk", "ky", "tg", "uz"])
def test_a_trigger_there_and_back_is_the_same(register, language):
    with sqlite3.connect(register("en")) as connection:
        triggers = connection.execute("SELECT sql FROM sqlite_master WHERE name LIKE '%_limits_%'").fetchall()
    assert triggers
    for (sql,) in triggers:
        said = in_language(sql, language)
        assert said != sql and in_language(said, "en") == sql


def test_what_stands_around_a_message_stays_and_what_is_unknown_too():
    said = f"failed to execute insert : {YEAR}"
    assert translated(said, "ru") == f"failed to execute insert : {YEAR_RU}"
    assert translated(translated(said, "ru"), "en") == said
    assert translated("disk full", "ru") == "disk full"
    assert translated("colour must be one of: red, blue.", "ru") == "colour must be one of: red, blue."
