"""Importing small tables in the tests, and a sheet as the Kyrgyz authorities send it."""

import csv
import io

import numpy as np

from tailings_plugin.inventory.importing.rows import ImportOptions
from tailings_plugin.inventory.importing.tables import import_table
from tailings_plugin.table import objects


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


def cells(result, name):
    """Return a column as a list of built-in values, None for unknown, dates as ISO text."""
    return [
        value.date().isoformat() if hasattr(value, "date") else value for value in objects(result.table, name)
    ]


def value(result, name, row=0):
    return cells(result, name)[row]


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
