"""Actions on a facility in QGIS's own lists: where they are offered, what they do, nothing of them in layers."""

import pytest
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
)
from qgis.gui import QgsGui, QgsMapLayerActionContext
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtGui import QImage, QTextDocument

from tailings_plugin.errors import DataProblem
from tailings_plugin.rating.analysis import rate
from tailings_plugin.rating.scheme import shipped_scheme
from tailings_plugin.window import layer_actions
from tailings_plugin.window.explaining import ExplanationWindow, explanation_page, show_page
from tailings_plugin.window.layer_actions import LayerActions

SCHEME = shipped_scheme("thi").statement()
# A: 6 + 2 + 1 + 1 + 0 + 1 = 11; B: 5 + unknown class 3 + active 0 + 0 + 0 + 0 = 8, or 5 with the best class.
ROWS = (
    ("A", "Upper <b>&", 1e6, 2, "abandoned", 0.2, "outside_100y", 1.2, 11.0, SCHEME),
    ("B", None, 1e5, None, "active", 0.05, "outside_100y", 1.6, 8.0, SCHEME),
    ("C", "No volume", None, 1, "active", 0.05, "outside_100y", 1.6, None, SCHEME),
)
FIELDS = (
    "field=facility_id:string&field=name:string&field=volume_m3:double&field=water_hazard_class:int&field=status:string"
    "&field=pga_g:double&field=flood_zone:string&field=factor_of_safety:double&field=thi:double&field=thi_scheme:string"
)


def made(rows=ROWS, kind="Point?crs=EPSG:4326&", fields=FIELDS):
    layer = QgsVectorLayer(f"{kind}{fields}", "Facilities", "memory")
    for number, values in enumerate(rows):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(values))
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(70 + number, 40)))
        layer.dataProvider().addFeature(feature)
    return layer


@pytest.fixture
def layer(qgis_new_project):
    found = made()
    QgsProject.instance().addMapLayer(found)
    return found


@pytest.fixture
def part(qgis_iface):
    found = LayerActions(qgis_iface)
    yield found
    found.remove()


def offered(layer):
    registry = QgsGui.mapLayerActionRegistry()
    target = Qgis.MapLayerActionTarget.SingleFeature
    found = registry.mapLayerActions(layer, target, QgsMapLayerActionContext())
    return {each.objectName(): each for each in found if each.objectName().startswith("tailings_")}


def test_they_are_offered_for_rated_facilities(part, layer):
    assert list(offered(layer)) == ["tailings_facility_sheet", "tailings_explain_rating"]


def test_a_sheet_needs_a_rating_an_explanation_does_not(part):
    unrated = made([], fields="field=facility_id:string&field=volume_m3:double")
    assert list(offered(unrated)) == ["tailings_explain_rating"]


def test_other_layers_have_none(part):
    assert offered(made([], "LineString?crs=EPSG:4326&")) == {}
    assert offered(made([], fields="field=name:string")) == {}
    assert offered(made([], fields="field=facility_id:string&field=distance_km:double")) == {}


def test_layers_themselves_stay_without_actions(part, layer):
    assert layer.actions().actions() == []


def test_the_sheet_is_that_of_one_facility_and_the_selection_stays(part, layer, monkeypatch):
    opened = []
    monkeypatch.setattr(layer_actions, "open_tool", lambda name, values: opened.append((name, values)))
    first, second, _ = layer.getFeatures()
    layer.selectByIds([first.id()])
    offered(layer)["tailings_facility_sheet"].triggerForFeature(layer, second, QgsMapLayerActionContext())
    ((name, values),) = opened
    assert name == "facilitysheets"
    assert isinstance(values["INPUT"], QgsProcessingFeatureSourceDefinition)
    assert values["INPUT"].source.staticValue() == layer.id()
    assert values["INPUT"].filterExpression == "\"facility_id\" = 'B'"
    assert [each["facility_id"] for each in layer.selectedFeatures()] == ["A"]


def test_an_id_is_quoted(part, layer, monkeypatch):
    opened = []
    monkeypatch.setattr(layer_actions, "open_tool", lambda name, values: opened.append(values["INPUT"]))
    feature = next(layer.getFeatures())
    feature["facility_id"] = "x' OR true --"
    part.open_sheet(layer, feature)
    assert opened[0].filterExpression == "\"facility_id\" = 'x'' OR true --'"


def said_by(iface, monkeypatch):
    said = []
    monkeypatch.setattr(
        iface.messageBar(), "pushMessage", lambda *words: said.append(words[1]), raising=False
    )
    return said


def test_a_facility_without_an_id_has_no_sheet(part, layer, qgis_iface, monkeypatch):
    said = said_by(qgis_iface, monkeypatch)
    feature = next(layer.getFeatures())
    feature["facility_id"] = None
    part.open_sheet(layer, feature)
    assert said == ["This facility has no facility_id: give it one first."]


def text_of(page):
    document = QTextDocument()
    show_page(document, page)
    return document.toPlainText()


def test_the_explanation_is_of_one_among_all(layer):
    first, second, third = layer.getFeatures()
    told = text_of(explanation_page(layer, first.id()))
    assert "Rank 1 of 2: Upper <b>& · A" in told
    assert "THI 11.00" in told and "All inputs are known." in told
    told = text_of(explanation_page(layer, second.id()))
    assert "Rank 2 of 2: B" in told
    assert "THI 8.00" in told and "The true value lies between 5.00 and 8.00" in told
    assert "Upper" not in told
    told = text_of(explanation_page(layer, third.id()))
    assert "Not rated: No volume · C" in told
    assert "Cannot be rated" in told


def test_what_the_data_say_is_no_page_of_its_own(layer):
    assert "Upper &lt;b&gt;&amp;" in explanation_page(layer, next(layer.getFeatures()).id())


def test_the_numbers_of_a_drawing_do_not_stand_in_the_text(layer):
    """The drawing becomes a picture: its limits 6, 8 and 10 would stand as words among the sentences."""
    page = explanation_page(layer, next(layer.getFeatures()).id())
    document = QTextDocument()
    show_page(document, page)
    assert "6810" not in document.toPlainText().replace("\n", "")
    drawings = [fragment for fragment in fragments(document) if fragment.charFormat().isImageFormat()]
    assert len(drawings) == 1
    image = document.resource(QTextDocument.ResourceType.ImageResource, url(drawings[0]))
    assert isinstance(image, QImage) and image.width() == 612
    colours = {image.pixelColor(x, 19).name() for x in range(12, image.width() - 12, 6)}
    assert len(colours) >= 4, "four classes, four colours"


def fragments(document):
    block = document.begin()
    while block.isValid():
        iterator = block.begin()
        while not iterator.atEnd():
            yield iterator.fragment()
            iterator += 1
        block = block.next()


def url(fragment):
    from qgis.PyQt.QtCore import QUrl

    return QUrl(fragment.charFormat().toImageFormat().name())


def test_a_rating_that_the_values_no_longer_give_is_told_of(layer):
    layer.startEditing()
    first = next(layer.getFeatures())
    layer.changeAttributeValue(first.id(), layer.fields().indexOf("volume_m3"), 1e7)
    told = text_of(explanation_page(layer, first.id()))
    assert "The layer says THI 11.00" in told and "THI 12.00" in told
    layer.rollBack()


def test_a_rating_by_another_scheme_is_not_explained_by_this_one(part, layer, qgis_iface, monkeypatch):
    said = said_by(qgis_iface, monkeypatch)
    layer.startEditing()
    first = next(layer.getFeatures())
    layer.changeAttributeValue(first.id(), layer.fields().indexOf("thi_scheme"), "kz-national 2.0 (0123abcd)")
    part.explain(layer, first)
    assert said[0].startswith(
        "The facility was rated by kz-national 2.0 (0123abcd), which does not come with"
    )
    assert part.windows == []
    layer.rollBack()


def test_a_rating_by_quantiles_has_its_own_classes(layer):
    """Of 8 and 11 by quantiles: limits 8.75, 9.5 and 10.25, so that 8 is the lowest class; by fixed ones it is high."""
    second = list(layer.getFeatures())[1]
    assert "High" in text_of(explanation_page(layer, second.id())).split("What knowing")[0]
    index = layer.fields().indexOf("thi_scheme")
    layer.dataProvider().changeAttributeValues(
        {second.id(): {index: f"{SCHEME}; classes by quantiles of the facilities rated"}}
    )
    assert "THI 8.00 Low" in text_of(explanation_page(layer, second.id()))


def test_it_is_what_the_tool_computes(layer):
    import pandas

    rows = [dict(zip(layer.fields().names(), values, strict=True)) for values in ROWS]
    rated = rate(pandas.DataFrame(rows))
    assert rated["thi"].tolist()[:2] == [11.0, 8.0] and pandas.isna(rated["thi"][2])


def test_a_facility_that_went_is_told_of(layer):
    with pytest.raises(DataProblem):
        explanation_page(layer, 999)


def test_the_window_opens_beside_the_map_and_goes_with_the_plugin(part, layer):
    first = next(layer.getFeatures())
    offered(layer)["tailings_explain_rating"].triggerForFeature(layer, first, QgsMapLayerActionContext())
    (window,) = part.windows
    assert isinstance(window, ExplanationWindow) and window.isVisible() and not window.isModal()
    window.resize(400, 200)  # too small for the page, which is read from its head
    QCoreApplication.processEvents()
    assert (
        window.browser.verticalScrollBar().maximum() > 0 and window.browser.verticalScrollBar().value() == 0
    )
    part.remove()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert offered(layer) == {}


def test_water_is_followed_where_a_part_can(part, layer, qgis_iface):
    class Tracer:
        asked = []

        def trace_from(self, place):
            self.asked.append((place.x(), place.y()))

    qgis_iface.mapCanvas().setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    part.meet([part, Tracer()])
    second = list(layer.getFeatures())[1]
    offered(layer)["tailings_trace_facility"].triggerForFeature(layer, second, QgsMapLayerActionContext())
    # 71 E and 40 N in metres of the web's maps
    assert Tracer.asked == [(pytest.approx(7_903_683.8, abs=1), pytest.approx(4_865_942.3, abs=1))]


def test_without_such_a_part_it_is_not_offered(part, layer):
    part.meet([part])
    assert "tailings_trace_facility" not in offered(layer)


def test_one_without_a_position_is_told_of(part, layer, qgis_iface, monkeypatch):
    said = said_by(qgis_iface, monkeypatch)
    feature = QgsFeature(layer.fields())
    part.trace(layer, feature)
    assert said == ["This facility has no position."]


def test_the_trace_tool_of_the_window_is_such_a_part():
    from tailings_plugin.window.start import WindowParts

    assert any(hasattr(part, "trace_from") for part in WindowParts.PARTS)
