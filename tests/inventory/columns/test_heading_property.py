"""Headings built of names, multipliers, units, scripts and noise: right, or doubted, or not taken; never wrong."""

import random

import pytest

from tailings_plugin.inventory.columns.recognising import WORTH_BELIEVING, recognise

HEADINGS = 3000
NAMES = {
    "volume_m3": ["Объём хвостов", "Объем", "Volume", "Stored volume", "Қалдықтардың көлемі", "Көлөмү", "Ҳажми",
                  "Hajmi", "Ҳаҷми партовҳо", "Volumen actual", "Volume armazenado", "Накопленный объём"],
    "capacity_m3": ["Проектная ёмкость", "Capacity", "Design volume", "Вместимость", "Сиғими", "Capacidad",
                    "Сыйымдылығы"],
    "mass_t": ["Масса", "Масса хвостов", "Mass", "Stored tonnage", "Вес", "Массасы", "Tonelaje", "Ogʻirligi"],
    "area_m2": ["Площадь", "Area", "Surface area", "Ауданы", "Аянты", "Maydoni", "Масоҳат", "Superficie", "Área"],
    "dam_height_m": ["Высота дамбы", "Dam height", "Height", "Бөгеттің биіктігі", "Тўғон баландлиги",
                     "Altura del muro"],
}  # fmt: skip
# Written, and its factor to m3, t, m2, m.
UNITS = {
    "volume_m3": [("м3", 1), ("м³", 1), ("m3", 1), ("m³", 1), ("куб. м", 1), ("куб. метров", 1), ("кубометров", 1),
                  ("м.куб.", 1), ("cubic metres", 1), ("cu m", 1), ("kub metr", 1), ("текше метр", 1)],
    "mass_t": [("т", 1), ("t", 1), ("тонн", 1), ("tonnes", 1), ("тн", 1), ("кг", 1e-3), ("kg", 1e-3)],
    "area_m2": [("м2", 1), ("м²", 1), ("m2", 1), ("кв. м", 1), ("sq m", 1), ("га", 1e4), ("ha", 1e4), ("гектаров", 1e4),
                ("км2", 1e6), ("кв. км", 1e6), ("acres", 4046.8564224)],
    "dam_height_m": [("м", 1), ("m", 1), ("метров", 1), ("metres", 1), ("ft", 0.3048), ("см", 0.01)],
}  # fmt: skip
UNITS["capacity_m3"] = UNITS["volume_m3"]
# Stands before the unit, or after it.
BEFORE = [("", 1), ("тыс. ", 1e3), ("тыс.", 1e3), ("тысяч ", 1e3), ("thousand ", 1e3), ("млн ", 1e6), ("млн. ", 1e6),
          ("million ", 1e6), ("'000 ", 1e3), ("x1000 ", 1e3), ("1000 ", 1e3), ("10³ ", 1e3), ("10^6 ", 1e6),
          ("E6 ", 1e6), ("10**3 ", 1e3), ("миң ", 1e3), ("мың ", 1e3), ("минг ", 1e3),
          ("ming ", 1e3), ("ҳазор ", 1e3), ("млрд ", 1e9)]  # fmt: skip
AFTER = [(" x 1000", 1e3), (" x 10^6", 1e6), (" × 10³", 1e3), (" (тыс.)", 1e3)]
JOINTS = [
    (", ", ""),
    (" (", ")"),
    (" [", "]"),
    (" ", ""),
    (" - ", ""),
    ("; ", ""),
    (" в ", ""),
    (" in ", ""),
    ("\n", ""),
]
HARMLESS = ["", "", "", " на 01.01.2020", " (всего)", ", 2019", " total", "*"]
# None of these may pass without a doubt: they scale, or make a rate or another quantity.
STRANGE = [
    " в год",
    " per year",
    "/год",
    "/yr",
    " lakh",
    " сотен",
    " ҳз.",
    " (barrels)",
    " / млн шт",
    " dozens",
]
SCALING_BEFORE = ["сотен ", "lakh ", "десятки ", "hundred ", "ҳз. ", "10 ", "25 "]
# Letters of one look; small "н" and "в" are not like "h" and "b", the capitals are.
FAKES = str.maketrans("аеорсухАЕОРСКМТВН", "aeopcyxAEOPCKMTBH")
DISGUISES = [
    lambda text, chance: text,
    lambda text, chance: text.upper(),
    lambda text, chance: "".join(c.translate(FAKES) if chance.random() < 0.5 else c for c in text),
    lambda text, chance: text.replace(" ", "  "),
    lambda text, chance: text.replace(" ", "\u00a0"),
]


def built(chance):
    """Return (heading, field, factor); factor None when nothing but a doubt is right."""
    field = chance.choice(list(NAMES))
    unit, factor = chance.choice(UNITS[field])
    opening, closing = chance.choice(JOINTS)
    before, times = chance.choice(BEFORE) if chance.random() < 0.7 else ("", 1)
    after = ""
    if times == 1 and chance.random() < 0.2:
        after, times = chance.choice(AFTER)
    heading = f"{chance.choice(NAMES[field])}{opening}{before}{unit}{after}{closing}{chance.choice(HARMLESS)}"
    right = factor * times
    fate = chance.random()
    if fate < 0.15:
        heading, right = heading + chance.choice(STRANGE), None
    elif fate < 0.25:
        scaled = f"{opening}{chance.choice(SCALING_BEFORE)}{before}{unit}"
        heading, right = f"{chance.choice(NAMES[field])}{scaled}{closing}", None
    return chance.choice(DISGUISES)(heading, chance), field, right


def wrong(heading, field, right):
    """Return what is wrong about how a heading is understood, "" for nothing."""
    found = recognise(heading)
    if found is None or found.confidence < WORTH_BELIEVING or found.doubt or found.other:
        return ""  # listed as not used, or doubted aloud
    if found.unit is None:
        return "" if found.target != field else "the unit is lost"
    if right is None:
        return "taken without a doubt"
    if found.target != field:
        return f"taken for {found.target}"
    return (
        ""
        if found.unit.factor == pytest.approx(right, rel=1e-9)
        else f"factor {found.unit.factor}, not {right}"
    )


def test_a_heading_is_right_or_doubted():
    chance = random.Random(20261128)
    wrongs, understood, sure = [], 0, 0
    for _ in range(HEADINGS):
        heading, field, right = built(chance)
        problem = wrong(heading, field, right)
        if problem:
            wrongs.append((heading, problem))
        if right is not None:
            sure += 1
            found = recognise(heading)
            understood += bool(found and found.unit and found.target == field)
    assert wrongs == []
    assert understood > 0.9 * sure, "doubt is no way out"
