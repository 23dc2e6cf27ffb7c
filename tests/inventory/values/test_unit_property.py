"""Tables built at random, their unit said anywhere or nowhere: each value right, or empty and doubted, or doubted."""

import random

import pytest

from tests.inventory.tables import cells, from_rows

TABLES = 100
UNITS = [
    ("м3", 1),
    ("тыс. м3", 1e3),
    ("млн м3", 1e6),
    ("m3", 1),
    ("thousand m3", 1e3),
    ("Mm3", 1e6),
    ("10³ м³", 1e3),
]
AREAS = [("м2", 1), ("га", 1e4), ("тыс. м2", 1e3), ("км2", 1e6)]
PLACES = ["heading", "heading", "row", "title", "cells", "some cells", "column", "nowhere", "nowhere", "rate"]


def written(chance, number):
    """Write a figure as people do: decimal comma, blanks between thousands."""
    text = f"{number:.10g}" if number < 1e15 else str(number)
    if "e" in text:
        text = f"{number:f}".rstrip("0").rstrip(".")
    whole, _, rest = text.partition(".")
    if chance.random() < 0.3 and len(whole) > 3:
        whole = f"{int(whole):,}".replace(",", " ")
    return whole + ("," + rest if rest else "")


def table(chance):
    """Return (rows, true volumes in m3)."""
    unit, factor = chance.choice(UNITS)
    area_unit, area_factor = chance.choice(AREAS)
    place, with_area = chance.choice(PLACES), chance.random() < 0.5
    volumes = [round(10 ** chance.uniform(4.2, 8.2), -3) for _ in range(chance.randint(1, 6))]
    heights = [chance.randint(4, 60) for _ in volumes]
    areas = [
        volume / height / chance.uniform(0.2, 0.9) for volume, height in zip(volumes, heights, strict=True)
    ]
    name = chance.choice(["Объём", "Объём хвостов", "Volume", "Көлөмү", "Ҳажми"])
    header = ["Наименование", "Широта", "Долгота", f"{name}, {unit}" if place == "heading" else name]
    if place == "rate":
        header[3] = f"{name}, {unit}/год"
    header += ["Ед. изм."] * (place == "column") + [f"Площадь, {area_unit}", "Высота дамбы, м"] * with_area
    rows = [[f"Реестр (объёмы в {unit})"]] * (place == "title") + [header]
    if place == "row":
        rows.append([None, None, None, unit, *[None] * (len(header) - 4)])
    for number, (volume, area, height) in enumerate(zip(volumes, areas, heights, strict=True)):
        cell = written(chance, volume / factor)
        if place == "cells" or (place == "some cells" and (number == 0 or chance.random() < 0.5)):
            cell = f"{cell} × {unit}" if unit[0].isdigit() else f"{cell} {unit}"
        row = [f"Объект {number}", f"42,{number}13", f"75,{number}57", cell]
        row += [unit] * (place == "column")
        row += [written(chance, round(area / area_factor, 4)), str(height)] * with_area
        rows.append(row)
    return rows, volumes, place


@pytest.mark.parametrize("seed", range(5))
def test_a_volume_is_right_or_doubted(tmp_path, seed):
    chance = random.Random(seed)
    wrong, right, said = [], 0, 0
    for _ in range(TABLES // 5):
        rows, volumes, place = table(chance)
        result = from_rows(tmp_path, rows)
        asked = any(question.field == "volume_m3" for question in result.questions)
        doubted = {doubt.row for doubt in result.doubts if doubt.field == "volume_m3"}
        found = cells(result, "volume_m3")
        assert len(found) == len(volumes)
        for row, (value, true) in enumerate(zip(found, volumes, strict=True)):
            number = len(rows) - len(volumes) + row + 1
            ok = value == pytest.approx(true, rel=1e-6) and place != "rate"
            if not ok and not asked and number not in doubted:
                wrong.append((place, rows[0], rows[-1], value, true))
            if place in ("heading", "row", "title", "cells", "column"):
                said += 1
                right += ok
    assert wrong == []
    assert right == said, "where the unit is said, the value is right"
