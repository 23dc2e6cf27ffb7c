"""Schemes and checklists that would write over the register, or that no computer can reckon with."""

import copy
import json

import numpy as np
import pytest

from tailings_plugin.errors import DataProblem
from tailings_plugin.inventory.schema import inventory_fields
from tailings_plugin.rating.checklist import FOLDER as CHECKLISTS
from tailings_plugin.rating.checklist import load_checklist
from tailings_plugin.rating.evaluate import rating_names
from tailings_plugin.rating.scheme import FOLDER, SHIPPED, load_scheme, shipped_scheme
from tailings_plugin.rating.scheme_check import SUMMARY
from tailings_plugin.rating.values import numbers

THI = json.loads((FOLDER / "thi.json").read_text(encoding="utf-8"))
NOT_OVER = "a rating must not write over: choose another name"


def renamed(old, new):
    """Return THI with a field called otherwise, also where the total names it."""
    content = copy.deepcopy(THI)
    for each in (*content["factors"], content["total"]):
        if each["field"] == old:
            each["field"] = new
    content["total"]["of"] = [new if name == old else name for name in content["total"]["of"]]
    return content


def refusal(path, load=load_scheme):
    with pytest.raises(DataProblem) as found:
        load(path)
    return str(found.value)


@pytest.mark.parametrize("name", [field.name for field in inventory_fields()])
def test_a_factor_or_total_never_writes_a_field_of_the_inventory(save, name):
    said = f"'{name}' is a field of the inventory, which {NOT_OVER}"
    assert f"factors[1].field: {said}" in refusal(save(renamed("thi_tox", name)))
    assert f"total.field: {said}" in refusal(save(renamed("thi", name)))


@pytest.mark.parametrize("name", ["edited_by", "edited_at", "fid", "geom"])
def test_nor_what_the_database_fills(save, name):
    assert f"factors[1].field: '{name}' is a field" in refusal(save(renamed("thi_tox", name)))


def test_nor_by_what_is_made_of_the_name_of_the_total(save):
    # a total called water_hazard would write water_hazard_class, which people fill
    assert f"total.field: 'water_hazard_class' is a field of the inventory, which {NOT_OVER}" in refusal(
        save(renamed("thi", "water_hazard"))
    )
    said = refusal(save(renamed("thi_tox", "thi_rank")))
    assert "total.field: 'thi' makes the field thi_rank too, which a factor has already" in said


def test_nor_what_an_included_scheme_makes(save):
    # the total of the included scheme thi is written as tri_thi
    content = json.loads((FOLDER / "tri.json").read_text(encoding="utf-8"))
    old = content["factors"][0]["field"]
    content["factors"][0]["field"] = "tri_thi"
    content["total"]["of"] = ["tri_thi" if name == old else name for name in content["total"]["of"]]
    assert "total.field: 'tri' makes the field tri_thi too, which a factor has already" in refusal(
        save(content)
    )


def test_an_included_scheme_is_looked_at_too(save):
    save(renamed("thi_tox", "name"), "base.json")
    content = json.loads((FOLDER / "tri.json").read_text(encoding="utf-8")) | {"includes": "base.json"}
    assert "base.json cannot be used:\nfactors[1].field: 'name' is" in refusal(save(content))


@pytest.mark.parametrize("name", SHIPPED)
def test_the_summary_is_what_a_rating_writes_of_its_total(name):
    scheme = shipped_scheme(name)
    written = [each for each, _ in rating_names(scheme)]
    assert written[-len(SUMMARY) :] == [f"{scheme.prefix}_{each}" for each in SUMMARY]


PLACES = {
    "weight of a factor": (("factors", 1, "weight"), "factors[1].weight"),
    "weight of the total": (("total", "weight"), "total.weight"),
    "divisor": (("factors", 0, "divisor"), "factors[0].divisor"),
    "score": (("factors", 1, "classes", 0, "score"), "factors[1].classes[0].score"),
    "value": (("factors", 1, "classes", 0, "value"), "factors[1].classes[0].value"),
    "limit of a factor": (("factors", 3, "classes", 0, "below"), "factors[3].classes[0].below"),
    "limit of a class": (("classes", 2, "below"), "classes[2].below"),
    "unknown value": (("factors", 2, "unknown_values", 0), "factors[2].unknown_values[0]"),
}
NUMBERS = {
    "1e999": "inf",
    "-1e999": "-inf",
    "9" * 5000: "inf",
    "1e51": "1e+51",
    "1e-400000001": None,
    "1e-51": "1e-51",
}


@pytest.mark.parametrize("number", NUMBERS, ids=lambda text: text[:12])
@pytest.mark.parametrize(("path", "place"), PLACES.values(), ids=PLACES)
def test_numbers_beyond_reckoning_are_refused_where_they_stand(tmp_path, path, place, number):
    content = copy.deepcopy(THI)
    inside = content
    for step in path[:-1]:
        inside = inside[step]
    inside[path[-1]] = "HERE"
    file = tmp_path / "x.json"
    file.write_text(json.dumps(content).replace('"HERE"', number), encoding="utf-8")
    shown = NUMBERS[number]
    if shown is None:  # too small to tell from 0, which is refused where it must not stand
        if path[-1] in ("weight", "divisor"):
            assert f"{place}: must be greater than 0" in refusal(file)
        return
    assert f"{place}: must be 0, or between 1e-50 and 1e+50 in size, not {shown}" in refusal(file)


BROKEN = {
    "deep lists": ("[" * 100_000, "more than 50 deep in one another"),
    "deep objects": ('{"a":' * 100_000, "more than 50 deep in one another"),
    "51 deep": ("[" * 51 + "]" * 51, "more than 50 deep in one another"),
    "50 deep": ("[" * 50 + "]" * 50, "must be object, not"),
    "51 deep inside": ('{"title": ' + "[" * 50 + "]" * 50 + "}", "more than 50 deep in one another"),
    "a number only": ("9" * 5000, "must be object, not inf"),
    "400 digits": ("9" * 400, "must be object, not 999"),
    "half a character": ('{"name": "\\ud800"}', "half of a character"),
    "half a character in a name": ('{"\\udfff": 1}', "half of a character"),
    "infinity": ('{"name": Infinity}', "Infinity is no number"),
}


@pytest.mark.parametrize("load", [load_scheme, load_checklist])
@pytest.mark.parametrize(("content", "says"), BROKEN.values(), ids=BROKEN)
def test_a_file_no_program_should_choke_on(tmp_path, load, content, says):
    file = tmp_path / "x.json"
    file.write_text(content, encoding="utf-8")
    said = refusal(file, load)
    assert says in said and str(file) in said and len(said) < 3000


@pytest.mark.parametrize("place", ["weight", "points", "below"])
def test_infinite_numbers_of_a_checklist(tmp_path, place):
    content = json.loads((CHECKLISTS / "default.json").read_text(encoding="utf-8"))
    where = {"weight": "questions", "points": "answers", "below": "bands"}[place]
    content[where][0][place] = "HERE"
    file = tmp_path / "x.json"
    file.write_text(json.dumps(content).replace('"HERE"', "1e999"), encoding="utf-8")
    assert f"{where}[0].{place}: must be 0, or between" in refusal(file, load_checklist)


def test_infinite_data_is_unknown_and_listed():
    found, bad = numbers({"volume_m3": np.array([np.inf, -np.inf, 5.0])}, "volume_m3")
    assert np.isnan(found[:2]).all() and found[2] == 5
    assert [(each.row, each.field) for each in bad] == [(0, "volume_m3"), (1, "volume_m3")]
    found, bad = numbers({"volume_m3": np.array(["1e999", "9" * 5000, "5"], dtype=object)}, "volume_m3")
    assert np.isnan(found[:2]).all() and found[2] == 5 and [each.row for each in bad] == [0, 1]
