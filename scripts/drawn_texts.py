"""Keeps the files of texts in Kazakh, Kyrgyz, Tajik and Uzbek in step with the JSON files that say them in English.

A text that is new there stands with "" until somebody translates it; one that is gone there goes; the order is that of
the files, those that are drawn first: on maps, lists, sheets and forms.
"""

import json
from collections.abc import Iterator
from pathlib import Path

PLUGIN = Path(__file__).resolve().parents[1] / "tailings_plugin"
FOLDER = PLUGIN / "texts"
LANGUAGES = ("kk", "ky", "tg", "uz")
# What maps, lists, sheets and forms say: complete in every language (tests/test_languages.py).
DRAWN = (
    "cartography/data/captions.json",
    "texts/units.json",
    "cartography/web/words.json",
    "inventory/domains.json",
    "inventory/fields.json",
    "inventory/rating_fields.json",
    "inventory/related_tables.json",
    "inventory/physics.json",
    "forms/texts.json",
    "rating/alarms.json",
    "rating/schemes/thi.json",
    "rating/schemes/thi-basic.json",
    "rating/schemes/tri.json",
    "rating/schemes/gistm.json",
    "rating/texts.json",
    "inventory/check_messages.json",
    "rating/checklists/default.json",
    "rating/water_hazard_fallback.json",
)


def texts_in(value: object) -> Iterator[str]:
    """Yield the English of every text within what a JSON file holds, from top to bottom."""
    if isinstance(value, dict):
        if isinstance(value.get("en"), str) and isinstance(value.get("ru"), str):
            yield value["en"]
        for below in value.values():
            yield from texts_in(below)
    elif isinstance(value, list):
        for below in value:
            yield from texts_in(below)


def english_texts(names: tuple[str, ...]) -> list[str]:
    """Return the English texts of JSON files of the plugin, each once."""
    found: dict[str, None] = {}
    for name in names:
        found |= dict.fromkeys(texts_in(json.loads((PLUGIN / name).read_text(encoding="utf-8"))))
    return [each for each in found if any(character.isalpha() for character in each)]


def all_names() -> tuple[str, ...]:
    """Return the names of the JSON files of texts, those that are drawn first."""
    own = {f"texts/{language}.json" for language in LANGUAGES}
    others = (path.relative_to(PLUGIN).as_posix() for path in sorted(PLUGIN.rglob("*.json")))
    return (*DRAWN, *(name for name in others if name not in own and name not in DRAWN))


def main() -> None:
    """Renew the file of every language and say what is left to translate."""
    english, drawn = english_texts(all_names()), english_texts(DRAWN)
    for language in LANGUAGES:
        path = FOLDER / f"{language}.json"
        known = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
        texts = {each: known.get(each, "") for each in english}
        path.write_text(json.dumps(texts, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        left, left_drawn = (sum(not texts[each] for each in those) for those in (english, drawn))
        print(f"{language}: {len(english) - left} of {len(english)} texts, drawn ones left: {left_drawn}")


if __name__ == "__main__":
    main()
