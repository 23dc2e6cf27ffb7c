"""Notes of a rating in the language of the paper they stand on."""

import pandas as pd
import pytest

from tailings_plugin import rating
from tailings_plugin.rating.retold import fields_named, retold
from tailings_plugin.texts import Text

TOX = Text(en="Toxicity", ru="Токсичность")


@pytest.mark.parametrize(
    ("note", "language", "told"),
    [
        ("cannot be rated: volume_m3 missing", "ru", "оценка невозможна: нет «Объём хвостов»"),
        ("оценка невозможна: нет volume_m3", "en", "cannot be rated: “Stored volume” missing"),
        (
            "unknown: pga_g (Toxicity counted as 3, range 0 to 3), flood_zone (Wind counted as 1, range 0 to 1)", "ru",
            "неизвестно: «Пиковое ускорение грунта» (Токсичность: принято 3, от 0 до 3), «Зона затопления» "
            "(Wind: принято 1, от 0 до 1)",
        ),
        (
            "value -5 counts as unknown: volume_m3 must not be less than 0; correct it or leave it empty; inspected",
            "ru",
            "значение -5 считается неизвестным: «Объём хвостов» не может быть меньше 0; исправьте или оставьте пустым; "
            "inspected",
        ),
        ("unknown: pga_g (Toxicity counted as 2.5, range 0.5 to 3); 1.5 m", "ru",
         "неизвестно: «Пиковое ускорение грунта» (Токсичность: принято 2,5, от 0,5 до 3); 1.5 m"),
        ("value -0.5 counts as unknown: pga_g must not be less than 0; correct it or leave it empty", "ru",
         "значение -0,5 считается неизвестным: «Пиковое ускорение грунта» не может быть меньше 0; исправьте или "
         "оставьте пустым"),
        ("seen from the air; 3 ponds (2 dry)", "ru", "seen from the air; 3 ponds (2 dry)"),
        ("неизвестно: pga_g (Токсичность: принято 3, от 0 до 3)", "ru",
         "неизвестно: «Пиковое ускорение грунта» (Токсичность: принято 3, от 0 до 3)"),
        ("", "ru", ""),
    ],
)  # fmt: skip
def test_our_sentences_are_told_again_and_others_stay(note, language, told):
    assert retold(note, language, [TOX]) == told


def test_the_note_of_a_rating_is_told_as_if_it_had_been_made_in_the_language():
    """Each language against the other: what the rating itself writes is the right text."""
    table = pd.DataFrame(
        {"facility_id": ["A", "B", "C"], "volume_m3": [1e6, None, -4.0], "water_hazard_class": [None, 2, None],
         "status": ["closed", None, None], "pga_g_min": [0.1, None, None], "pga_g_max": [0.3, None, None]}
    )  # fmt: skip
    from tailings_plugin.cartography.data.rated_by import rating_of

    notes = {}
    for language in ("en", "ru"):
        rated = rating.rate(table, "thi", language=language)
        notes[language], labels = rated["thi_note"].tolist(), [part.label for part in rating_of(rated).parts]
    for language, other in (("en", "ru"), ("ru", "en")):
        expected = [fields_named(note, language) for note in notes[language]]
        assert [retold(note, language, labels) for note in notes[other]] == expected


def test_names_that_are_no_fields_stay():
    assert fields_named("my_field, https://example.org/volume_m3.html", "en") == (
        "my_field, https://example.org/volume_m3.html"
    )


def test_figures_that_a_tool_computed_have_the_signs_of_the_language_and_those_of_people_stay():
    source = "Cadastre 2.1; slope_deg=3.5 [computed 2026-11-29: relief_1.5.tif, 0.5 deg]; 3.5 m by eye"
    assert fields_named(source, "en").endswith(
        "=3.5 [computed 2026-11-29: relief_1.5.tif, 0.5 deg]; 3.5 m by eye"
    )
    told = fields_named(source, "ru")
    assert told.startswith("Cadastre 2.1; ")
    assert told.endswith("=3,5 [computed 2026-11-29: relief_1.5.tif, 0.5 deg]; 3.5 m by eye")
