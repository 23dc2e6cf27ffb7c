"""The catalogue of open data: the plugin's own, an authority's, and what is wrong with one."""

import doctest
import json
from pathlib import Path

import pytest

from tailings_plugin.open_data import catalogue_check, placeholders, texts, tiling
from tailings_plugin.open_data.catalogue import KINDS, OWN, read_catalogue


def test_the_own_catalogue_has_a_source_of_every_kind():
    catalogue = read_catalogue()
    assert {each.kind for each in catalogue.sources} == set(KINDS)
    assert catalogue.name == "tailings open data"
    assert [each.id for each in catalogue.of_kind("relief")][:2] == ["glo30", "glo90"]


def test_no_source_says_that_somebody_opened_it():
    assert not any(each.verified for each in read_catalogue().sources)


def test_a_licence_of_its_own_asks_for_consent_and_is_never_on():
    catalogue = read_catalogue()
    assert catalogue.source("gem_pga").consent
    assert not [each.id for each in catalogue.sources if each.consent and each.by_default]


def test_the_notices_of_copernicus():
    first, second = read_catalogue().source("glo30").notices
    assert first.startswith("produced using Copernicus WorldDEM-30 © DLR e.V. 2010-2014 and © Airbus")
    assert second.endswith("do not incur any liability for any use of the Copernicus WorldDEM-30.")


def test_titles_and_notes_in_russian():
    source = read_catalogue().source("glofas")
    assert source.title_in("ru").startswith("Речной паводок")
    assert source.note_in("de") == source.note_in("en")
    assert "1000 км²" in source.note_in("kk") != source.note_in("ru")
    assert read_catalogue().source("nasa_landslide").note_in("en") == ""


def test_a_file_with_a_mark_of_its_code_page(tmp_path):
    path = tmp_path / "каталог.json"
    path.write_text(OWN.read_text(encoding="utf-8"), encoding="utf-8-sig")
    assert read_catalogue(path).identity == read_catalogue().identity


def test_the_folder_of_the_catalogue_in_an_address(tmp_path):
    content = json.loads(OWN.read_text(encoding="utf-8"))
    content["sources"][0]["url"] = "{folder}/glo30/{ns}{lat:02}{ew}{lon:03}.tif"
    path = tmp_path / "диск USB" / "catalogue.json"
    path.parent.mkdir()
    path.write_text(json.dumps(content), encoding="utf-8")
    url = read_catalogue(path).sources[0].url
    assert url == f"{path.parent.as_uri()}/glo30/{{ns}}{{lat:02}}{{ew}}{{lon:03}}.tif"


def test_the_page_lists_every_source_with_its_licence():
    page = (Path(__file__).parents[2] / "docs" / "open-data.md").read_text(encoding="utf-8")
    rows = [line for line in page.splitlines() if line.startswith("| `")][: len(read_catalogue().sources)]
    assert rows == [
        f"| `{each.id}` | {each.title['en']} | {each.licence.name}{', asked for' if each.consent else ''} | "
        f"{'yes' if each.by_default else ''} |"
        for each in read_catalogue().sources
    ]


def test_the_example_of_the_page_is_a_catalogue(tmp_path):
    page = (Path(__file__).parents[2] / "docs" / "open-data.md").read_text(encoding="utf-8")
    path = tmp_path / "catalogue.json"
    path.write_text(page.split("```json")[1].split("```")[0], encoding="utf-8")
    (source,) = read_catalogue(path).sources
    assert (source.id, source.verified, source.covers) == ("glo30", True, (-180, -90, 180, 90))


@pytest.mark.parametrize(
    "module", [catalogue_check, placeholders, texts, tiling], ids=lambda each: each.__name__
)
def test_examples_in_the_code(module):
    results = doctest.testmod(module)
    assert (results.failed, results.attempted > 0) == (0, True)
