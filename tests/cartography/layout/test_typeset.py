"""Text is measured before it is set."""

import pytest


@pytest.fixture
def setter():
    from tailings_plugin.cartography.layout.typeset import Typesetter
    from tailings_plugin.cartography.look.fonts import font_family, text_format

    return Typesetter(text_format(font_family(), 10))


def test_every_line_fits_and_no_word_is_lost(setter):
    text = "Хвостохранилище обогатительной фабрики Ак-Тюз, объект № 2, верховья Кичи-Кемина"
    lines = setter.wrap(text, 40)
    assert len(lines) > 1
    assert all(setter.width(line) <= 40 for line in lines)
    assert " ".join(lines) == text


def test_a_word_longer_than_the_line_is_broken(setter):
    lines = setter.wrap("W" * 60, 30)
    assert all(setter.width(line) <= 30 for line in lines)
    assert "".join(lines) == "W" * 60


def test_too_many_lines_end_in_an_ellipsis(setter):
    lines = setter.wrap("one two three four five six seven eight nine ten eleven twelve", 20, most_lines=2)
    assert len(lines) == 2
    assert lines[1].endswith("…")
    assert setter.width(lines[1]) <= 20


def test_lines_are_one_where_that_fits_else_each_is_cut(setter):
    assert setter.fit(["Map", "Карта"], 40) == ["Map / Карта"]
    long = "Tailings facilities of the republic and where their rivers lead"
    assert all(setter.width(line) <= 40 for line in setter.fit([long, long], 40))
    assert len(setter.fit([long, long], 40)) == 2
    # one alone is broken in two before it is cut
    assert " ".join(setter.fit([long], 80)) == long


def test_short_text_stays_whole(setter):
    assert setter.shorten("Min-Kush", 40) == "Min-Kush"
    assert setter.wrap("Min-Kush", 40) == ["Min-Kush"]


def test_twice_the_lines_take_twice_the_height(setter):
    assert setter.height("a\nb", 40) == pytest.approx(2 * setter.line_mm)
    # 10 points are 3.53 mm; the spacing of any text font is 1.1 to 1.5 times that
    assert 3.8 < setter.line_mm < 5.4


def test_a_missing_font_is_replaced_by_an_installed_one(monkeypatch):
    from tailings_plugin.cartography.look import fonts

    monkeypatch.setattr(fonts, "FONT_FAMILIES", ("No Such Font", "DejaVu Sans"))
    assert fonts.font_family() == "DejaVu Sans"
    monkeypatch.setattr(fonts, "FONT_FAMILIES", ("No Such Font",))
    assert fonts.font_family() not in ("", "No Such Font")
