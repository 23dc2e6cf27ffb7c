"""Every sentence exists in both languages, with the same values to fill in."""

import json
import string

import pytest

from tailings_plugin.about import PLUGIN_FOLDER
from tailings_plugin.rating.texts import label_of, text, unit_of
from tailings_plugin.texts import LANGUAGES

TEXTS = json.loads((PLUGIN_FOLDER / "rating" / "texts.json").read_text(encoding="utf-8"))


def values_in(sentence):
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}


@pytest.mark.parametrize("key", TEXTS)
def test_both_languages_with_the_same_values(key):
    assert set(TEXTS[key]) == set(LANGUAGES)
    assert values_in(TEXTS[key]["en"]) == values_in(TEXTS[key]["ru"])
    assert TEXTS[key]["ru"] != TEXTS[key]["en"] or not any(each.isalpha() for each in TEXTS[key]["en"])


def test_every_sentence_is_used():
    code = "".join(path.read_text(encoding="utf-8") for path in (PLUGIN_FOLDER / "rating").glob("*.py"))
    # Keys made of a stem and a code: explain_head_factor, compare_up, unknown_highest, ...
    stems = (
        "explain_head_",
        "explain_counts_",
        "compare_",
        "check_head_",
        "sheet_head_",
        "unknown_",
        "whc_rest_",
        "unit_",
    )
    unused = [key for key in TEXTS if f'"{key}"' not in code and not key.startswith(stems)]
    assert [key for key in unused if f"'{key}'" not in code] == []


def test_another_language_gets_english():
    assert text("de", "or") == "or"
    assert label_of({"en": "Dam"}, "ru") == "Dam"


def test_units_are_written_in_the_language_of_the_page():
    assert unit_of("people", "ru") == " чел." and unit_of("people", "en") == " people"
    # An authority's own unit has no other spelling, and a number without one gets nothing.
    assert unit_of("rubles", "ru") == " rubles" and unit_of("", "ru") == ""
