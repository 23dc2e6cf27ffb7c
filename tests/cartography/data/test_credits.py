"""Credit lines of open data: of what, by whom, with the notices of the licence, each once."""

from dataclasses import replace
from pathlib import Path

import pytest

from tailings_plugin.cartography.data.captions import Captions, caption_text
from tailings_plugin.cartography.data.credits import KINDS, Credited, credit_lines
from tailings_plugin.open_data.catalogue import read_catalogue
from tailings_plugin.open_data.manifest import layer_of
from tests.cartography.fetched import COPERNICUS, LIABILITY

SOURCES = {each.id: each for each in read_catalogue(None).sources}
EN, RU, BOTH = map(Captions, ("en", "ru", "both"))


def layers(*names):
    return [layer_of(SOURCES[name], Path("folder"), name, ()) for name in names]


def test_the_two_notices_of_copernicus_stand_behind_the_credit_as_the_licence_words_them():
    (line,) = credit_lines(layers("glo30"), EN)
    assert line == f"Relief: Copernicus DEM GLO-30, {COPERNICUS}. {LIABILITY}."


def test_a_mosaic_of_two_reliefs_credits_both():
    first, second = credit_lines(layers("glo30", "glo90"), EN)
    assert COPERNICUS in first and LIABILITY in first
    assert COPERNICUS.replace("-30 ©", "-90 ©") in second
    assert second.endswith("any use of the Copernicus WorldDEM-90.")


def test_layers_of_one_credit_share_a_line():
    assert credit_lines(layers("osm_settlements", "worldpop", "osm_tailings_ponds"), EN) == [
        "Settlements, Tailings ponds: © OpenStreetMap contributors, ODbL 1.0.",
        "Population: WorldPop R2025A, University of Southampton, UK, CC BY 4.0.",
    ]


def test_a_notice_that_two_licences_ask_for_stands_once():
    rivers = credit_lines(layers("hydrorivers", "glo30", "hydrorivers_siberia"), EN)
    assert sum(each.count("This product") for each in rivers) == 1


def test_credits_keep_their_words_in_every_language_of_the_document():
    (line,) = credit_lines(layers("natural_earth"), RU)
    assert line == "Границы: Made with Natural Earth."
    (line,) = credit_lines(layers("natural_earth"), BOTH)
    assert line == "Borders / Границы: Made with Natural Earth."


def test_a_source_of_another_kind_is_called_by_its_title():
    source = SOURCES["gdw"]
    layer = layer_of(source, Path("folder"), "x", ())
    other = replace(layer, kind="glaciers", title={"en": "Glaciers", "ru": "Ледники"})
    assert credit_lines([other], RU)[0].startswith("Ледники: Global Dam Watch")


def test_what_asks_for_nothing_is_not_named():
    (layer,) = layers("nasa_landslide")
    assert credit_lines([replace(layer, credit="", notices=())], EN) == []
    assert credit_lines([], EN) == []


@pytest.mark.parametrize("kind", sorted({each.kind for each in SOURCES.values()}))
def test_every_kind_of_the_catalogue_has_a_caption(kind):
    assert kind in KINDS
    assert caption_text(f"kind_{kind}").get("ru") != caption_text(f"kind_{kind}").get("en")


def test_what_is_credited_is_known_by_its_kind():
    assert Credited(layers("glo30")).has("relief")
    assert not Credited(layers("glo30")).has("countries")
