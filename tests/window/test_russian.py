"""What a window that speaks Russian shows of the plugin: steps_russian.py wrote it down, word by word."""

import re

import pytest

WORD = re.compile(r"[A-Za-z]{3,}")
CYRILLIC = re.compile(r"[А-Яа-яЁё]")
# Marks of QGIS's forms; names of the example's facilities. Buttons of Qt have Russian words where scripts/setup ran.
OTHERS = re.compile(r"<font color=.*</font>|Mailuu-Suu Tailing No\. 3")
SHOWN = (
    *(
        "menu",
        "tools",
        "groups",
        "dock_empty",
        "dock",
        "trace",
        "form",
        "constraints",
        "checklist",
        "options",
    ),
    *("assess", "packageforfield", "takefromfield", "checklistsheet"),
)


def not_russian(texts: list[str]) -> list[str]:
    """Return texts with words that are all in Latin letters and are neither QGIS's nor names."""
    return [
        text
        for text in texts
        if WORD.search(text) and not CYRILLIC.search(text) and not OTHERS.fullmatch(text)
    ]


def test_nothing_went_wrong(russian):
    results, _folder = russian
    assert "error" not in results, results["error"]


@pytest.mark.parametrize("name", SHOWN)
def test_all_that_is_shown_is_in_russian(russian, name):
    texts = russian[0]["russian"][name]
    assert len(texts) >= 4
    assert not_russian(texts) == []


def test_the_check_sees_english():
    shown = ["Cancel", "Find a facility", "THI", "12 км", "KG-001"]
    assert not_russian(shown) == ["Cancel", "Find a facility", "THI"]


def test_the_water_is_followed(russian):
    assert russian[0]["russian"]["trace_found"]


@pytest.mark.parametrize("name", ["dock", "trace", "form", "checklist", "options", "assess"])
def test_the_picture_shows_something(russian, name):
    assert (russian[1] / f"russian_{name}.png").stat().st_size > 2_500


def test_the_form_doubts_a_year_to_come_and_a_country_elsewhere(russian):
    texts = russian[0]["russian"]["form"]
    (reasons,) = [text for text in texts if "Точка лежит за пределами этой страны" in text]
    assert "значение в будущем" in reasons
    assert {"Страна ⚠", "Год начала эксплуатации ⚠"} <= set(texts)
