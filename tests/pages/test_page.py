"""The parts that pages are made of."""

from itertools import pairwise

import pytest

from tailings_plugin.pages.page import (
    RAMP,
    bullets,
    chip,
    class_colour,
    ink_on,
    lightness,
    page,
    paragraph,
    rank_colour,
    table,
)


def test_a_page_is_whole_and_its_title_escaped():
    html = page("<T>", ["<p>a</p>", "<p>b</p>"], "ru")
    assert html.startswith('<!DOCTYPE html>\n<html lang="ru">')
    assert "<title>&lt;T&gt;</title>" in html and "<h1>&lt;T&gt;</h1>" in html
    assert "<p>a</p>\n<p>b</p>" in html
    assert html.endswith("</body></html>\n")


def test_paragraphs():
    assert paragraph("a < b") == "<p>a &lt; b</p>"
    assert paragraph("a", "lead") == '<p class="lead">a</p>'


def test_tables_escape_heads_and_keep_cells():
    html = table(["<h>"], [["<b>1</b>"], ["2"]], "kind")
    assert html.startswith('<table class="kind"><thead><tr><th>&lt;h&gt;</th>')
    assert "<tr><td><b>1</b></td></tr>\n<tr><td>2</td></tr>" in html
    assert html.endswith("</tbody></table>")


def test_bullets():
    assert bullets(["a", "<b>"]) == "<ul><li>a</li><li>&lt;b&gt;</li></ul>"
    assert bullets([]) == ""


def test_classes_spread_over_the_ramp_from_light_to_dark():
    light, second, third, dark = "#f7e3a1", "#f2a541", "#cf4f2c", "#6d1032"
    assert [class_colour(place, 4) for place in range(4)] == [light, second, third, dark]
    assert [class_colour(place, 2) for place in range(2)] == [light, dark]
    # five on a ramp of four: places 0, 0.75, 1.5, 2.25 and 3, rounded
    assert [class_colour(place, 5) for place in range(5)] == [light, second, third, third, dark]
    assert class_colour(0, 1) == light


@pytest.mark.parametrize(
    ("colour", "ink"),
    [
        ("#000000", "#ffffff"),
        ("#ffffff", "#262626"),
        # brightness 0.299 red + 0.587 green + 0.114 blue: dark below 140
        ("#8c8c8c", "#262626"),  # 140
        ("#8b8b8b", "#ffffff"),  # 139
        ("#ff0000", "#ffffff"),  # 76
        ("#00ff00", "#262626"),  # 150
        ("#0000ff", "#ffffff"),  # 29
        ("#ff6e00", "#262626"),  # 76.2 + 64.6 = 140.8
        ("#ff6c00", "#ffffff"),  # 76.2 + 63.4 = 139.6
        ("#00e141", "#ffffff"),  # 132.1 + 7.4 = 139.5
        ("#00e149", "#262626"),  # 132.1 + 8.3 = 140.4
    ],
)
def test_ink_that_reads_on_a_colour(colour, ink):
    assert ink_on(colour) == ink


def test_a_chip_is_escaped_on_its_colour():
    assert chip("<a>", "#000000") == (
        '<span class="chip" style="background:#000000;color:#ffffff">&lt;a&gt;</span>'
    )


def test_colours_by_rank_are_told_apart_in_grey():
    for count in range(2, 12):
        greys = [lightness(rank_colour(place, count)) for place in range(count)]
        # From lightness 90.1 to 23.3 in even steps, a little off where a colour is rounded.
        steps = [lighter - darker for lighter, darker in pairwise(greys)]
        if count > 4:
            assert steps == pytest.approx([(greys[0] - greys[-1]) / (count - 1)] * (count - 1), abs=1.0)
        assert min(steps) > 5
    assert [rank_colour(place, 4) for place in range(4)] == list(RAMP)
    assert rank_colour(0, 1) == RAMP[0]


def test_lightness_by_hand():
    # CIE L*: black 0, white 100; middle grey 119 of 255 is 0.1845 of the light, 116 * 0.5694 - 16 = 50.03
    assert [lightness(each) for each in ("#000000", "#ffffff", "#777777")] == pytest.approx(
        [0, 100, 50.03], abs=0.01
    )
