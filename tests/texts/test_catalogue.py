"""Texts: the language asked for, else English; places filled; files read when they are first used."""

import json

import pytest

from tailings_plugin.texts import Catalogue, Text, is_reviewed, translated

DAM = Text(en="dam", ru="дамба")


def test_a_text_in_the_language_asked_for_else_in_the_next_best():
    assert DAM.get("ru") == DAM.get("kk") == "дамба"
    assert DAM.get("en") == DAM.get("de") == "dam"


def test_a_text_of_the_plugin_is_taken_from_the_file_of_the_language(monkeypatch):
    monkeypatch.setattr(translated, "_file", lambda language: {"dam": "бөгет", "river": ""})
    assert DAM.get("kk") == "бөгет"
    assert Text(en="river", ru="река").get("kk") == "река"  # not translated yet


def test_a_name_in_data_is_not_translated_where_it_happens_to_be_a_word(monkeypatch):
    monkeypatch.setattr(translated, "_file", lambda language: {"dam": "бөгет"})
    assert Text(en="dam").get("kk") == "dam"


def test_who_reviewed_a_language_is_in_one_file(monkeypatch):
    for reviewer, reviewed in ((None, False), ("", False), ("A. Reviewer, Astana", True)):
        monkeypatch.setattr(translated, "_file", lambda name, by=reviewer: {"kk": by})
        assert is_reviewed("kk") is reviewed
    assert is_reviewed("en") and is_reviewed("ru")


def test_a_text_may_have_further_languages():
    assert Text(kk="бөгет", en="dam").get("kk") == "бөгет"
    assert Text(kk="бөгет", en="dam").versions == ("dam", "бөгет")


def test_texts_are_equal_by_what_they_say():
    assert Text(ru="дамба", en="dam") == DAM
    assert len({DAM, Text(en="dam", ru="дамба"), Text(en="dam", ru="плотина")}) == 2


@pytest.fixture
def path(tmp_path):
    file = tmp_path / "texts.json"
    file.write_text(json.dumps({"height": {"en": "{m} m high", "ru": "высота {m} м"}}), encoding="utf-8")
    return file


def test_a_catalogue_fills_the_places(path):
    say = Catalogue(path)
    assert say("height", "ru", m=12) == "высота 12 м"
    assert say("height", "kk", m=12) == "высота 12 м"
    assert say("height", "de", m=12) == "12 m high"
    assert list(say) == ["height"] and len(say) == 1


def test_a_part_of_a_file(tmp_path):
    file = tmp_path / "captions.json"
    file.write_text(json.dumps({"units": {"t": {"en": "t", "ru": "т"}}}), encoding="utf-8")
    units = Catalogue(file, "units")
    assert units["t"].get("ru") == "т"
    assert units.get("h") is None


def test_a_file_is_read_when_first_used(tmp_path):
    say = Catalogue(tmp_path / "not_there.json")
    with pytest.raises(FileNotFoundError):
        say("height", "en")


def test_a_key_that_is_not_there_is_a_mistake_of_the_code(path):
    with pytest.raises(KeyError, match="width"):
        Catalogue(path)("width", "en")
