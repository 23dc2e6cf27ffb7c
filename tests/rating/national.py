"""National schemes for tests, made from the shipped THI: factors added, removed, renamed; classes of any number."""

import copy
import json

from tailings_plugin.rating.scheme import FOLDER

THI = json.loads((FOLDER / "thi.json").read_text(encoding="utf-8"))
HEIGHT = {
    "field": "thi_height",
    "label": {"en": "Dam height", "ru": "Высота дамбы"},
    "rule": "number_classes",
    "input": "dam_height_m",
    "unit": "m",
    "classes": [{"below": 15, "score": 0}, {"below": 60, "score": 1}, {"score": 2}],
    "unknown": "highest",
    "source": "An order of the authority",
    "verified": True,
}
# Their highest and lowest are where no shipped class is: labels of one's own, the fifth a code of one's own.
FIVE = [
    {"class": "low", "label": {"en": "Class IV", "ru": "IV класс"}, "below": 8},
    {"class": "medium", "label": {"en": "Class III", "ru": "III класс"}, "below": 10},
    {"class": "high", "label": {"en": "Class II", "ru": "II класс"}, "below": 12.5},
    {"class": "very_high", "label": {"en": "Class I", "ru": "I класс"}, "below": 14},
    {"class": "extreme", "label": {"en": "Class 0", "ru": "0 класс"}},
]


def scheme(*added, without=(), classes=None, weights=None, name="thi_kz", renamed=None) -> dict:
    """Return the content of a scheme: THI with factors `added`, `without` others, with other classes or weights."""
    content = copy.deepcopy(THI) | {"name": name, "version": "2026.1"}
    content["factors"] = [each for each in content["factors"] if each["field"] not in without]
    content["factors"] += copy.deepcopy(list(added))
    for factor in content["factors"]:
        factor["field"] = (renamed or {}).get(factor["field"], factor["field"])
        if factor["field"] in (weights or {}):
            factor["weight"] = weights[factor["field"]]
    content["total"]["of"] = [each["field"] for each in content["factors"]]
    if classes:
        content["classes"] = copy.deepcopy(classes)
    return content


def classes(count: int, **more) -> list[dict]:
    """Return `count` classes of the codes 1, 2 ..., called "Degree 1" and so on, a whole number apart from 6 on."""
    made = [
        {
            "class": str(number),
            "label": {"en": f"Degree {number}", "ru": f"{number} степень"},
            "below": 5 + number,
        }
        for number in range(1, count + 1)
    ]
    del made[-1]["below"]
    return [each | more for each in made]
