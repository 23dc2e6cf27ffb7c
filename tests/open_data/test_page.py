"""The page of a fetched folder: what it says in both languages, and that no text of others is HTML in it."""

import json
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

from tailings_plugin.errors import DataProblem
from tailings_plugin.open_data import page as pages
from tailings_plugin.open_data.catalogue import KINDS, Licence
from tailings_plugin.open_data.manifest import NotFetched
from tailings_plugin.open_data.page import folder_page, write_page
from tailings_plugin.open_data.texts import kind_label, size_label
from tests.open_data.folders import made


class _Reader(HTMLParser):
    """Reads the cells of tables by rows, the texts of all else, and where links lead."""

    def __init__(self, html):
        super().__init__()
        self.rows, self.links, self.words, self.tags = [], [], [], set()
        self.feed(html)
        self.rows = [[cell.strip() for cell in row] for row in self.rows]

    def handle_starttag(self, tag, attributes):
        self.tags.add(tag)
        if tag == "tr":
            self.rows.append([])
        elif tag in ("td", "th"):
            self.rows[-1].append("")
        elif tag == "a":
            self.links.append(dict(attributes)["href"])

    def handle_data(self, data):
        self.words.append(data)
        if self.rows and self.rows[-1] and self.lasttag not in ("h2", "p"):
            self.rows[-1][-1] += data


def test_what_it_says(tmp_path):
    html = folder_page(made(tmp_path))
    found = _Reader(html)
    assert "Sources: 3; 1 kB in all; fetched on 2026-11-29 05:00 (UTC)." in html
    assert "for 150 km, not the whole region" in html
    assert found.rows[0] == ["What", "Source", "File", "Data of", "Licence", "Credit", "Size"]
    assert found.rows[3] == [
        "Population",
        "WorldPop R2025A, people in 2025 (100 m)",
        "population.tif",
        "2025",
        "CC BY 4.0",
        "WorldPop R2025A, University of Southampton, UK, CC BY 4.0",
        "1 kB",
    ]
    assert ["River flood", "glofas", "N40_E70", "the server does not answer"] in found.rows
    # SHA-256 of the letter a
    assert [
        "relief/a.tif",
        "glo30",
        "2026-11-29 05:00",
        "1 kB",
        "ca978112ca1b",
        "https://example.org/a",
    ] in found.rows
    assert "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb" in html
    assert [row[5] for row in found.rows if row[0] == "relief.vrt" and len(row) == 6] == ["made here"]


def test_credits_and_notices_stand_once_in_order(tmp_path):
    words = _Reader(folder_page(made(tmp_path))).words
    lines = ["Copernicus DEM GLO-30", "Copernicus DEM GLO-90"]
    first = words.index(lines[0])
    listed = [each for each in words[first : first + 20] if each.strip()]
    assert listed[:2] == lines
    assert listed[3].startswith("produced using Copernicus WorldDEM-30")
    assert listed[4].startswith("The organisations in charge")


def test_in_russian(tmp_path):
    html = folder_page(made(tmp_path), "ru")
    assert '<html lang="ru">' in html
    assert "Открытые данные в этой папке" in html
    assert "Источников: 3; всего 1 кБ" in html
    assert "Люди — только в ячейках с застройкой." in html
    assert "Речной паводок" in html
    assert "Sources" not in html


def test_a_folder_with_nothing_in_it(tmp_path):
    empty = replace(made(tmp_path), layers=(), not_fetched=(), reach_km=None)
    html = folder_page(empty)
    assert "Nothing was fetched." in html
    assert "<table" not in html
    assert "Catalogue: tailings open data 2026-11 (" in html


def test_a_folder_without_a_reach_says_none(tmp_path):
    assert "not the whole region" not in folder_page(replace(made(tmp_path), reach_km=None))


EVIL = "<script>alert('x')</script>\"&"


def test_texts_of_others_are_escaped(tmp_path):
    manifest = made(tmp_path)
    layer = manifest.layers[2]
    (file,) = layer.files
    evil = replace(
        layer,
        kind=EVIL,
        source=EVIL,
        title={"en": EVIL},
        note={"en": EVIL},
        file=EVIL,
        data_date=EVIL,
        licence=Licence(EVIL, "javascript:alert(1)"),
        credit=EVIL,
        notices=(EVIL,),
        files=(replace(file, file=EVIL, url=EVIL, fetched=EVIL),),
    )
    html = folder_page(
        replace(
            manifest,
            layers=(evil,),
            made_by=EVIL,
            made=EVIL,
            catalogue=(EVIL, EVIL, EVIL),
            not_fetched=(NotFetched(EVIL, EVIL, EVIL, EVIL),),
        )
    )
    found = _Reader(html)
    assert "script" not in found.tags
    assert found.links == []
    assert "javascript" not in html
    # 2 as credit and notice, 7 in the row of the source, 4 in that of what is missing, 3 of the file, 4 at the
    # end. Moments are cut to the minute
    assert "".join(found.words).count(EVIL) == 20


def test_links_lead_to_the_web_only(tmp_path):
    manifest = made(tmp_path)
    people = manifest.layers[2]
    local = replace(people.files[0], url="file:///mirror/people.tif")
    html = folder_page(replace(manifest, layers=(replace(people, files=(local,)),)))
    assert _Reader(html).links == ["https://creativecommons.org/licenses/by/4.0/"]
    assert "file:///mirror/people.tif" in html


def test_of_very_many_files_the_rest_is_counted(tmp_path, monkeypatch):
    monkeypatch.setattr(pages, "FILES_SHOWN", 1)
    html = folder_page(made(tmp_path))
    assert "3 more are in manifest.json." in html
    assert "relief/b.tif" not in html


def test_it_is_written_beside_the_data(tmp_path, monkeypatch):
    manifest = made(tmp_path)
    path = write_page(manifest, "ru")
    assert path == tmp_path / "open_data.html"
    assert path.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert not list(tmp_path.glob(".*"))

    def full(*_, **__):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_text", full)
    with pytest.raises(DataProblem, match=r"open_data\.html cannot be written \(No space left on device\)"):
        write_page(manifest)
    assert "Открытые данные" in path.read_text(encoding="utf-8")


def test_sizes_and_kinds():
    assert size_label(2_418_581_202, "ru") == "2,4 ГБ"
    assert [size_label(count, "en") for count in (999_999, 9_949_999, 9_950_000, 5_000_000)] == [
        "1000 kB",
        "9.9 MB",
        "10 MB",
        "5 MB",
    ]
    assert [kind_label(kind, "en") == kind for kind in KINDS] == [False] * len(KINDS)
    assert kind_label("glaciers", "ru") == "glaciers"


def test_every_text_is_there_in_both_languages():
    texts = json.loads((Path(pages.__file__).with_name("texts.json")).read_text(encoding="utf-8"))
    assert [
        key for key, words in texts.items() if not {"en", "ru"} <= set(words) or not all(words.values())
    ] == []
