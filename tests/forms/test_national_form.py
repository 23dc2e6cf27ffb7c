"""The live THI of a form made by a national scheme is what the scheme itself rates."""

import itertools
import json

import numpy as np
import pytest
from qgis.core import QgsExpression, QgsExpressionContext, QgsFeature, QgsGeometry, QgsVectorLayer

from tailings_plugin.forms.conditions import without_columns
from tailings_plugin.forms.database import rated_by
from tailings_plugin.forms.layout import apply_facility_form
from tailings_plugin.forms.live_rating import class_text, rating_text, total_expression
from tailings_plugin.inventory.schema import load_schema
from tailings_plugin.qgis_values import make_fields
from tailings_plugin.rating.scheme import load_scheme, shipped_scheme
from tailings_plugin.rating.texts import label_of
from tests.rating import national
from tests.rating.tables import rate

SITE = {
    "field": "kz_site",
    "label": {"en": "Site"},
    "rule": "maximum",
    "of": ["thi_seismic", "thi_flood"],
    "weight": 2,
}
AREA = {
    "field": "kz_area", "label": {"en": "Area"}, "rule": "log10", "input": "area_m2", "unknown": "highest",
    "score_range": [3, 7], "weight": 0.5, "source": "An order", "verified": True,
}  # fmt: skip


def with_site(content):
    content["factors"].append(SITE)
    content["total"]["of"] = [each for each in content["total"]["of"] if each not in SITE["of"]] + ["kz_site"]
    return content


SCHEMES = {
    "height": national.scheme(national.HEIGHT),
    "two": national.scheme(national.HEIGHT, AREA, without=["thi_flood"], weights={"thi_tox": 2}),
    "maximum of two": with_site(national.scheme()),
    "nothing needed": national.scheme(AREA, without=["thi_cap"]),
    "maximum": national.scheme() | {"total": national.THI["total"] | {"rule": "maximum", "weight": 1.5}},
}


@pytest.fixture
def scheme(request, tmp_path):
    path = tmp_path / "схема.json"
    path.write_text(json.dumps(SCHEMES[request.param]), encoding="utf-8")
    return load_scheme(path)


def layer_of(names) -> QgsVectorLayer:
    layer = QgsVectorLayer("Point?crs=EPSG:4326", "facilities", "memory")
    kinds = {field.name: field.type for field in load_schema().fields}
    layer.dataProvider().addAttributes(list(make_fields([(name, kinds[name]) for name in names])))
    layer.updateFields()
    return layer


def evaluated(expression: str, layer: QgsVectorLayer, values: dict):
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt("Point (75 42)"))
    for name, value in values.items():
        if layer.fields().indexOf(name) >= 0:
            feature[name] = value
    context = QgsExpressionContext()
    context.setFields(layer.fields())
    context.setFeature(feature)
    parsed = QgsExpression(without_columns(expression, layer.fields().names()))
    result = parsed.evaluate(context)
    assert not parsed.hasEvalError(), parsed.evalErrorString()
    return result


# Of every input a value, another, and nothing.
INPUTS = {
    "volume_m3": (3.2e6, None), "area_m2": (1e5, None), "dam_height_m": (20.0, 70.0, None),
    "status": ("closed", "unknown"), "pga_g": (0.05, 0.2, None), "flood_zone": ("outside_100y", None),
    "water_hazard_class": (1, None), "factor_of_safety": (2.0,),
}  # fmt: skip


@pytest.mark.parametrize("scheme", SCHEMES, indirect=True)
def test_the_live_total_is_that_of_the_scheme(qgis_app, scheme):
    layer = layer_of(field.name for field in load_schema().fields)
    rows = [dict(zip(INPUTS, values, strict=True)) for values in itertools.product(*INPUTS.values())]
    columns = {name: np.array([row[name] for row in rows], dtype=object) for name in INPUTS}
    rated = rate(columns, scheme)
    for end, name in (("cautious", "thi"), ("lowest", "thi_min"), ("highest", "thi_max")):
        expression = total_expression(scheme, end)
        for row in range(0, len(rows), 7):
            live = evaluated(expression, layer, rows[row])
            known = rated[name][row]
            assert (live is None and np.isnan(known)) or live == pytest.approx(known), rows[row]


@pytest.mark.parametrize("scheme", SCHEMES, indirect=True)
def test_the_live_class_is_that_of_the_scheme(qgis_app, scheme):
    layer = layer_of(field.name for field in load_schema().fields)
    rows = [dict(zip(INPUTS, values, strict=True)) for values in itertools.product(*INPUTS.values())]
    rated = rate({name: np.array([row[name] for row in rows], dtype=object) for name in INPUTS}, scheme)
    captions = {each.code: label_of(each.label, "en") for each in scheme.classes}
    expression = class_text(scheme, "en")
    for row in range(0, len(rows), 7):
        shown = evaluated(expression, layer, rows[row]).split("\n")
        code = rated["thi_class"][row]
        assert shown[0] == (captions[code] if code else "–"), rows[row]
        spans = rated["thi_basis"][row] == "assumed"
        assert (len(shown) == 2) == spans, rows[row]


@pytest.mark.parametrize("scheme", ["nothing needed"], indirect=True)
def test_what_nothing_is_known_of_is_not_rated(qgis_app, scheme):
    layer = layer_of(field.name for field in load_schema().fields)
    assert evaluated(rating_text(scheme, "en"), layer, {}).startswith("cannot be rated: nothing is known of")
    assert evaluated(rating_text(scheme, "en"), layer, {"status": "unknown"}).startswith("cannot be rated")
    assert evaluated(rating_text(scheme, "ru"), layer, {"status": "closed"})[0].isdigit()


@pytest.mark.parametrize("scheme", ["height"], indirect=True)
def test_an_input_that_the_layer_does_not_have_is_unknown(qgis_app, scheme):
    layer = layer_of(["facility_id", "name", "volume_m3", "status"])
    # 6 + 3 + 1 + 1 + 1 + 1 + 2, all but volume and status at their highest
    assert (
        evaluated(total_expression(scheme, "cautious"), layer, {"volume_m3": 1e6, "status": "closed"}) == 15
    )
    apply_facility_form(layer, "en", scheme=scheme)
    assert rated_by(layer) == scheme.identity


def test_a_form_without_a_scheme_of_its_own_rates_by_the_shipped_one(qgis_app):
    layer = layer_of(field.name for field in load_schema().fields)
    assert rated_by(layer) is None
    for language in ("en", "ru"):
        apply_facility_form(layer, language)
        assert rated_by(layer) == shipped_scheme("thi").identity
