"""Layers as tables and back: names in any case, every kind of value, joins, virtual fields, refusals."""

from unittest.mock import Mock

import numpy as np
import pandas
import pytest
from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QMetaType, QTime

from tailings_plugin.errors import DataProblem
from tailings_plugin.processing.frames import column_names, field_of, read_frame, write_table
from tailings_plugin.qgis_values import make_fields
from tailings_plugin.table import make_table, objects


def layer_of(definition, *rows):
    """A memory layer of points; rows are lists of attributes."""
    layer = QgsVectorLayer(f"Point?crs=EPSG:4326&{definition}", "list", "memory")
    for number, row in enumerate(rows):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(70 + number, 42)))
        feature.setAttributes(list(row))
        assert layer.dataProvider().addFeature(feature)
    return layer


@pytest.fixture
def source_of():
    """source_of(layer) -> its source; a source does not keep its layer alive, the fixture does."""
    kept = []

    def make(layer):
        context = QgsProcessingContext()
        source = QgsProcessingFeatureSource(layer, context)
        kept.append((source, layer, context))
        return source

    return make


@pytest.mark.parametrize("name", ["volume_m3", "VOLUME_M3", "Volume_m3"])
def test_names_of_the_schema_are_found_in_any_case(qgis_app, source_of, name):
    frame = read_frame(source_of(layer_of(f"field={name}:double", [1.5], [None])))
    assert list(frame.table.columns) == ["volume_m3"]
    assert frame.numbers("volume_m3").tolist()[0] == 1.5
    assert np.isnan(frame.numbers("volume_m3")[1])


def test_other_names_stay_as_they_are(qgis_app):
    layer = layer_of("field=Inspector:string&field=NAME:string", ["A", "Алга"])
    assert column_names(layer.fields()) == ["Inspector", "name"]


def test_names_that_differ_by_case_only_are_not_chosen_between(qgis_app):
    fields = make_fields([("THI", "real"), ("Thi", "real")])
    with pytest.raises(DataProblem, match="THI, Thi"):
        field_of(fields, "thi")
    assert field_of(fields, "Thi") == 1
    assert column_names(fields) == ["THI", "Thi"]


def test_every_kind_of_value_arrives(qgis_app, source_of):
    layer = layer_of(
        "field=n:integer&field=big:int8&field=x:double&field=yes:boolean&field=day:date&field=at:datetime"
        "&field=text:string",
        [3, 2**40, 0.5, True, QDate(2020, 2, 29), QDateTime(QDate(2020, 2, 29), QTime(12, 30)), "III"],
        [None] * 7,
    )
    table = read_frame(source_of(layer)).table
    assert table.dtypes.astype(str).tolist() == [
        "Int64", "Int64", "float64", "boolean", "datetime64[ns]", "datetime64[ns]", "string",
    ]  # fmt: skip
    assert table.iloc[0].tolist() == [
        3, 2**40, 0.5, True, pandas.Timestamp(2020, 2, 29), pandas.Timestamp(2020, 2, 29, 12, 30), "III",
    ]  # fmt: skip
    assert table.iloc[1].isna().all()


def test_joined_and_virtual_fields_are_read(qgis_app, source_of):
    facilities = layer_of("field=facility_id:string", ["KG-1"], ["KG-2"])
    people = QgsVectorLayer("None?field=id:string&field=population_at_risk:integer", "people", "memory")
    feature = QgsFeature(people.fields())
    feature.setAttributes(["KG-2", 120])
    people.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayers([facilities, people], False)
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(people)
    join.setJoinFieldName("id")
    join.setTargetFieldName("facility_id")
    join.setPrefix("")
    join.setUsingMemoryCache(True)
    assert facilities.addJoin(join)
    facilities.addExpressionField("2 * 3.5", QgsField("dam_height_m", QMetaType.Type.Double))
    try:
        table = read_frame(source_of(facilities)).table
    finally:
        QgsProject.instance().clear()
    assert objects(table, "population_at_risk").tolist() == [None, 120]
    assert table["dam_height_m"].tolist() == [7.0, 7.0]


def test_only_selected_features_are_read(qgis_app, source_of):
    layer = layer_of("field=name:string", ["a"], ["b"], ["c"])
    chosen = layer.materialize(QgsFeatureRequest([2]))
    assert read_frame(source_of(chosen)).texts("name").tolist() == ["b"]


def test_only_the_columns_asked_for_are_made(qgis_app, source_of):
    frame = read_frame(source_of(layer_of("field=NAME:string&field=x:double", ["a", 1])), ["name", "owner"])
    assert list(frame.table.columns) == ["name"]
    assert frame.texts("owner").tolist() == [None]
    assert np.isnan(frame.numbers("volume_m3")).all()


def test_a_text_that_is_a_number_counts_as_one(qgis_app, source_of):
    frame = read_frame(source_of(layer_of("field=volume_m3:string", ["12.5"], [" "], [None])))
    assert frame.numbers("volume_m3").tolist()[0] == 12.5
    assert np.isnan(frame.numbers("volume_m3")[1:]).all()


@pytest.mark.parametrize("value", ["about 300", "1_000", "nan", "inf", "0,25", "1 000", "III"])
def test_a_text_that_is_none_is_refused_by_name(qgis_app, source_of, value):
    frame = read_frame(source_of(layer_of("field=volume_m3:string", ["1"], [value])))
    with pytest.raises(DataProblem) as caught:
        frame.numbers("volume_m3")
    for word in ("list", "volume_m3", repr(value), "feature 2"):
        assert word in str(caught.value)


def test_rows_keep_what_is_not_written_and_empty_what_has_no_value(qgis_app, source_of):
    frame = read_frame(source_of(layer_of("field=name:string&field=thi:double", ["a", 9.0])))
    table = make_table({"thi_rank": [1]}, {"thi_rank": "integer"})
    ((geometry, values),) = frame.rows_with([("thi", "real"), ("thi_rank", "integer")], table)
    assert geometry.asPoint() == QgsPointXY(70, 42)
    assert values == {"name": "a", "thi": None, "thi_rank": 1}
    assert type(values["thi_rank"]) is int


def test_reading_stops_at_a_cancel(qgis_app, source_of):
    layer = layer_of("field=name:string", *([str(number)] for number in range(2500)))
    asked = []

    def tick(fraction):
        asked.append(fraction)
        if len(asked) == 3:
            raise RuntimeError("cancelled")

    with pytest.raises(RuntimeError, match="cancelled"):
        read_frame(source_of(layer), tick=tick)
    assert asked == [0.0, 0.4, 0.8]


def test_a_refused_row_is_an_error(qgis_app):
    kinds = [("facility_id", "text"), ("people", "integer")]
    table = make_table({"facility_id": ["a", "b"], "people": [1, None]}, dict(kinds))
    sink = Mock(**{"addFeature.side_effect": [True, False], "lastError.return_value": "disk full"})
    with pytest.raises(QgsProcessingException, match=r"ARRIVALS.*2.*the disk is full"):
        write_table(sink, make_fields(kinds), table, kinds, "ARRIVALS")
    assert sink.addFeature.call_count == 2


KINDS = {"population_at_risk": "integer", "pga_g": "real", "radioactive": "boolean", "data_date": "date"}


def texts(rows):
    names = ["facility_id", *KINDS]
    return layer_of("&".join(f"field={name}:string" for name in names), *rows)


def test_texts_that_are_numbers_are_of_their_kind(qgis_app, source_of):
    frame = read_frame(
        source_of(texts([["A", "300", "0.25", None, "2024-05-01"], ["B", " ", None, None, None]]))
    )
    table = frame.checked({name: KINDS[name] for name in ("population_at_risk", "pga_g", "data_date")})
    assert objects(table, "population_at_risk").tolist() == [300, None]
    assert objects(table, "pga_g").tolist()[0] == 0.25
    assert table["data_date"][0] == pandas.Timestamp("2024-05-01")


@pytest.mark.parametrize(
    ("field", "value", "reason"),
    [
        ("population_at_risk", "около 300", "field population_at_risk holds 'около 300', which is no number"),
        ("population_at_risk", "300.5", "field population_at_risk holds 300.5, which is no whole number"),
        ("pga_g", "сильное", "field pga_g holds 'сильное', which is no number"),
        ("radioactive", "может быть", "field radioactive holds 'может быть', which is neither yes nor no"),
        ("data_date", "весной", "field data_date holds 'весной', which is no date"),
    ],
)
def test_a_value_of_another_kind_is_named_by_layer_feature_and_facility(
    qgis_app, source_of, field, value, reason
):
    rows = [["A", None, None, None, None], ["KG-7", *(value if name == field else None for name in KINDS)]]
    frame = read_frame(source_of(texts(rows)))
    with pytest.raises(DataProblem) as caught:
        frame.checked(KINDS)
    assert f"Layer list, feature 2 (KG-7): {reason}. Correct it, leave it empty where it is unknown" in str(
        caught.value
    )
