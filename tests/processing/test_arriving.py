"""Every output of every algorithm and model as it arrives in a project: title, group, style, captions, notes."""

import pytest
from osgeo import ogr
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeatureRenderer,
    QgsFeatureRequest,
    QgsField,
    QgsLayerNotesUtils,
    QgsLayoutItemMap,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterVectorDestination,
    QgsProject,
    QgsRasterLayer,
    QgsRenderContext,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QMetaType, QTranslator

from tailings_plugin.about import PLUGIN_FOLDER
from tailings_plugin.forms.widgets import label
from tailings_plugin.inventory.schema import load_schema
from tailings_plugin.processing.arriving.notes import name_of_address
from tailings_plugin.processing.arriving.outputs import KINDS, ORDER, TABLE
from tailings_plugin.processing.guard.tables import NOTES
from tailings_plugin.processing.provider import ALGORITHMS, MODELS
from tests.processing.cases import make_inputs, parameters
from tests.processing.ways import destinations

# How the rasters of a tool are drawn; QGIS's own way of drawing a relief for all others.
RENDERERS = {
    "flowdirections": {"paletted", "singlebandpseudocolor"},
    "simulateflow": {"singlebandpseudocolor", "paletted"},
}
LAYERS = (
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterVectorDestination,
)


@pytest.fixture(scope="module")
def inputs(registered, tmp_path_factory):
    from qgis import processing

    return make_inputs(
        tmp_path_factory.mktemp("arriving"),
        lambda algorithm_id, **values: processing.run(f"tailings:{algorithm_id}", values),
    )


@pytest.fixture
def project():
    project = QgsProject()
    yield project
    project.clear()


@pytest.fixture(params=["en", "ru"])
def language(request, monkeypatch):
    from tailings_plugin import translation

    monkeypatch.setattr(translation, "user_languages", lambda: [request.param, "en"])
    translator = QTranslator()
    if request.param == "ru":
        assert translator.load(str(PLUGIN_FOLDER / "i18n" / "tailings_plugin_ru.qm"))
        QCoreApplication.installTranslator(translator)
    yield request.param
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def arrive(inputs, project, tmp_path, provider, monkeypatch):
    """Run an algorithm as its dialog does, let QGIS load what came of it, and return the layers by title."""
    from processing.gui import Postprocessing

    monkeypatch.setattr(Postprocessing, "iface", None)

    def run(algorithm_id, in_files=False, **more):
        algorithm = provider.algorithm(algorithm_id).create()
        values = parameters(algorithm_id, inputs) | destinations(algorithm, tmp_path) | more
        for each in algorithm.destinationParameterDefinitions():
            if isinstance(each, LAYERS) and each.name() not in more:
                in_memory = isinstance(each, QgsProcessingParameterFeatureSink) and not in_files
                place = "TEMPORARY_OUTPUT" if in_memory else values[each.name()]
                values[each.name()] = QgsProcessingOutputLayerDefinition(place, project)
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
        context.setProject(project)
        _results, ok = algorithm.run(values, context, feedback)
        assert ok, feedback.textLog()
        arrive.feedback, arrive.context = feedback, context  # which holds the details
        details = context.layersToLoadOnCompletion()
        assert Postprocessing.handleAlgorithmResults(algorithm, context, feedback, values)
        arrive.details = {each.name: each for each in details.values()}
        nodes = project.layerTreeRoot().findLayers()
        return {node.layer().name(): node.layer() for node in nodes}

    arrive = run
    yield run
    # Else the context would live until Python collects circles, perhaps after QGIS has ended.
    vars(run).clear()


# Seen by tests of their own below, on the same run.
OF_THEIR_OWN = (("en", "assess"), ("en", "createinventory"))


def in_languages():
    """Return language and id of every algorithm that makes layers; of the others, and of models of these, one each."""
    layered = [each.ID for each in ALGORITHMS if KINDS.get(each.ID) or "loads" in vars(each)]
    others = [each.ID for each in (*ALGORITHMS, *MODELS) if each.ID not in layered]
    return [(language, each) for language in ("en", "ru") for each in layered] + [
        ("ru", each) for each in others
    ]


@pytest.mark.parametrize(("language", "algorithm_id"), in_languages(), indirect=["language"])
def test_every_output_arrives_dressed(arrive, see_dress, inputs, language, algorithm_id):
    words = parameters(algorithm_id, inputs).get("LANGUAGE", language)
    see_dress(algorithm_id, arrive(algorithm_id), words)


@pytest.fixture
def see_dress(arrive, provider, project, language):
    """See how layers arrived that an algorithm made, its words in a language; they are dressed once more by it."""

    def see(algorithm_id, layers, words):
        check_dress(provider.algorithm(algorithm_id).create(), arrive, layers, project, (words, language))

    return see


def check_dress(algorithm, arrive, layers, project, languages):
    wanted = {each.description() for each in algorithm.destinationParameterDefinitions()}
    steps = {
        step for step, _ in getattr(algorithm, "SAME_AS", {}).values()
    }  # spoke before the translator came
    for step in steps:
        made = algorithm.provider().algorithm(step).create()
        wanted |= {each.description() for each in made.destinationParameterDefinitions()}
    if any(isinstance(each, LAYERS) for each in algorithm.destinationParameterDefinitions()):
        assert layers
    schema = load_schema()
    for details in arrive.details.values():
        layer = layers[details.name]
        if algorithm.name() not in ("assess", "opendatascreening"):
            assert layer.name() in wanted
        assert "OUTPUT" not in layer.name()
        assert layer.metadata().abstract() and layer.metadata().title()
        assert QgsLayerNotesUtils.layerHasNotes(layer)
        if isinstance(layer, QgsRasterLayer):
            assert layer.renderer().type() in RENDERERS.get(algorithm.name(), {"multibandcolor"})
            continue
        assert layer.featureCount() or len(arrive.details) == 1
        for index, field in enumerate(layer.fields()):
            if known := schema.get(field.name()):
                assert layer.attributeAlias(index) in [label(known, each) for each in languages]
        if layer.isSpatial():
            assert layer.mapTipTemplate() or "facility_id" not in layer.fields().names()
            dressed = layer.renderer().dump()
            # QGIS draws colours by lot: a style that is not ours would be another now.
            layer.setRenderer(QgsFeatureRenderer.defaultRenderer(layer.geometryType()))
            details.postProcessor().postProcessLayer(layer, QgsProcessingContext(), QgsProcessingFeedback())
            assert layer.renderer().dump() == dressed
    assert "Aliases are not compatible" not in arrive.feedback.textLog()
    if len(arrive.details) > 1:
        (group,) = project.layerTreeRoot().children()
        assert len(group.findLayers()) == len(layers)


def test_the_list_names_every_output():
    """A new output is in the list, or it is no layer."""
    for algorithm in ALGORITHMS:
        made = algorithm()
        made.initAlgorithm()
        layers = {each.name() for each in made.destinationParameterDefinitions() if isinstance(each, LAYERS)}
        assert set(KINDS.get(algorithm.ID, {})) == layers
    assert {kind for each in KINDS.values() for kind in each.values()} <= set(ORDER)


def test_points_lie_above_lines_above_areas_in_the_group_of_a_run(arrive, project):
    arrive("facilityindepth")
    (group,) = project.layerTreeRoot().children()
    kinds = [layer.layer().geometryType() for layer in group.findLayers() if layer.layer().isSpatial()]
    assert kinds == sorted(kinds), "points are 0, lines 1, areas 2"
    assert group.name().startswith("One facility in depth 20")


def test_an_empty_table_is_loaded_only_when_it_is_all_there_is(arrive, project, tmp_path):
    layers = arrive("tracedownstream")
    assert set(layers) == {"Paths", "Border crossings", "Merged network"}
    assert "not loaded: Facilities not followed" in arrive.feedback.textLog()
    project.clear()
    alone = arrive(
        "exposure", OUTPUT=str(tmp_path / "bands.gpkg"), UPDATED=None, BY_DEPTH=None, CORRIDOR=2500
    )
    assert set(alone) == {"Settlements and receptors hit"}


def test_what_is_saved_says_what_made_it_without_any_folder(arrive, inputs, tmp_path):
    arrive("ratehazard", in_files=True)
    dataset = ogr.Open(str(tmp_path / "output.gpkg"))
    title, _, told = dataset.GetLayerByName("output").GetMetadataItem(NOTES).partition("\n")
    assert title == "Rated facilities"
    assert "(tailings:ratehazard)" in told and "facilities" in told
    assert "thi 1" in told and "(" in told.partition("By: ")[2]
    assert f"volume_m3: {label(load_schema()['volume_m3'], 'en')};" in told
    assert str(inputs.folder) not in told and inputs.folder.name not in told


def test_a_saved_result_is_still_the_plugins_to_replace(run, inputs, tmp_path):
    """The notes are in the file before it is marked."""
    for _ in range(2):
        run("ratehazard", INPUT=inputs.facilities, OUTPUT=str(tmp_path / "rated.gpkg"))


def test_captions_of_an_input_are_not_warned_of_field_by_field(arrive, inputs):
    layer = QgsVectorLayer(inputs.facilities, "captioned", "ogr")
    for index in range(len(layer.fields())):
        layer.setFieldAlias(index, f"Caption {index}")
    arrive("ratehazard", INPUT=layer)
    assert "not compatible" not in arrive.feedback.textLog()


def test_a_tip_shows_markup_as_text(arrive):
    (layer,) = arrive("checkinventory").values()
    layer.startEditing()
    feature = next(layer.getFeatures())
    layer.changeAttributeValue(feature.id(), layer.fields().indexOf("name"), "<script>A & B</script>")
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(layer.getFeature(feature.id()))
    shown = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)
    assert "&lt;script&gt;A &amp; B&lt;/script&gt;" in shown and "<script>" not in shown
    assert "[%" not in shown


def test_names_of_users_are_kept(arrive, project, inputs, tmp_path):
    value = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", project)
    value.destinationName = "My paths"
    layers = arrive("tracedownstream", OUTPUT=value, CROSSINGS=None, REACHES=None, NOT_TRACED=None)
    assert set(layers) == {"My paths"}


def test_a_run_without_a_project_prepares_nothing(run, inputs):
    from tailings_plugin.processing.arriving import post

    before = len(post._kept)
    run("tracedownstream", INPUT=inputs.facilities, RELIEF=inputs.relief, OUTPUT="TEMPORARY_OUTPUT")
    assert len(post._kept) == before


@pytest.mark.parametrize("language", ["en"], indirect=True)
def test_a_new_inventory_opens_with_form_tables_and_base_map(arrive, see_dress, project):
    layers = arrive("createinventory", INPUT=None, LANGUAGE="en")
    facilities = layers["Inventory"]
    relations = project.relationManager().relations().values()
    assert {each.referencedLayerId() for each in relations} == {facilities.id()} and len(relations) == 5
    assert all(each.isValid() for each in relations)
    tabs = [tab.name() for tab in facilities.editFormConfig().tabs()]
    assert tabs[0] == "Identity" and "Inspections" in tabs
    names = [group.name() for group in project.layerTreeRoot().children() if group.nodeType() == 0]
    assert names == ["Linked tables", "Base map"]
    base = project.layerTreeRoot().findGroup("Base map")
    assert [each.name() for each in base.children()] == [
        "Towns", "Rivers", "Lakes", "Borders in dispute", "Countries (QGIS world map)"
    ]  # fmt: skip
    assert all(each.layer().isValid() and each.layer().featureCount() for each in base.findLayers())
    assert project.viewSettings().defaultViewExtent().contains(74.6, 42.9), "Bishkek"
    see_dress("createinventory", {"Inventory": facilities}, "en")


def test_a_second_inventory_in_a_project_has_its_own_relations_and_no_second_base_map(
    arrive, project, tmp_path
):
    arrive("createinventory", LANGUAGE="en")
    other = QgsProcessingOutputLayerDefinition(str(tmp_path / "other.gpkg"), project)
    arrive("createinventory", LANGUAGE="en", OUTPUT=other)
    relations = project.relationManager().relations().values()
    assert len(relations) == 10 and all(each.isValid() for each in relations)
    assert [each.name() for each in project.layerTreeRoot().children()].count("Base map") == 1


def test_a_dialog_asks_for_a_file_for_the_inventory(provider, project):
    algorithm = provider.algorithm("createinventory").create()
    context = QgsProcessingContext()
    value = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", project)
    accepted, reason = algorithm.checkParameterValues({"OUTPUT": value}, context)
    assert not accepted and "Choose a file" in reason
    assert algorithm.checkParameterValues({"OUTPUT": "TEMPORARY_OUTPUT"}, context)[0]


@pytest.mark.parametrize("language", ["en"], indirect=True)
def test_an_assessment_arrives_as_its_map_shows_it(arrive, see_dress, project, tmp_path):
    layers = arrive("assess")
    (group,) = project.layerTreeRoot().children()
    assert group.name().startswith("Hazard assessment 20")
    names = [each.name() for each in group.children()]
    (layout,) = project.layoutManager().printLayouts()
    assert layout.name().startswith("Tailings facilities: hazard map 20")
    maps = [item for item in layout.items() if isinstance(item, QgsLayoutItemMap)]
    shown = {each.name() for item in maps for each in item.layers()}
    assert {"Facilities", "Border crossings", "Countries", "Shaded relief"} <= shown
    assert len({item.crs().toWkt() for item in maps}) <= 2 and all(item.crs().isValid() for item in maps)
    private = [each for each in project.mapLayers().values() if each.flags() & QgsMapLayer.LayerFlag.Private]
    assert len(private) == len(project.mapLayers()) - len(names)
    assert names == [
        "Facilities by class", "Border crossings", "Settlements hit", "Paths by arrival", "Zones",
        "Countries", "Relief of the map",
    ]  # fmt: skip
    actions = {each.name(): each.command() for each in layers["Facilities by class"].actions().actions()}
    assert actions["Open the hazard list"].endswith("output_folder/hazard_list.html")
    assert {each.source().split("|")[0] for each in layers.values()} <= {
        str(path) for path in (tmp_path / "output_folder").iterdir()
    }
    headings = layers["Facilities by class"].renderer().rootRule().children()
    assert [heading.label() for heading in headings] == [
        "Hazard class: colour, and size by the THI",
        "Status: shape",
        "Marks",
    ][: len(headings)] and len(headings) >= 2
    assert not any(heading.symbol() or heading.filterExpression() for heading in headings)
    classes, states = ([rule.ruleKey() for rule in heading.children()] for heading in headings[:2])
    assert classes == ["very_high", "high", "medium", "low", "unrated"]
    assert "status_active" in states and "leader" not in classes + states
    see_dress("assess", layers, "en")


def test_a_legend_that_cannot_be_read_is_a_warning_and_the_layer_is_there(arrive, inputs, tmp_path):
    layer = QgsVectorLayer(inputs.rated, "rated", "ogr").materialize(QgsFeatureRequest())
    layer.dataProvider().addAttributes([QgsField("thi_legend", QMetaType.Type.QString)])
    layer.updateFields()
    place = layer.fields().indexOf("thi_legend")
    changes = {feature.id(): {place: "thi 1 {cut off"} for feature in layer.getFeatures()}
    layer.dataProvider().changeAttributeValues(changes)
    (arrived,) = arrive("releaserunout", INPUT=layer).values()
    assert arrived.featureCount() == 4
    assert "thi_legend" in arrive.feedback.textLog()


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("C:\\Users\\Someone\\dams.gpkg|layername=dams", "dams.gpkg (dams)"),
        ("/home/someone/relief.tif", "relief.tif"),
        ("file:///home/someone/table.csv?xField=x&crs=EPSG:4326", "table.csv"),
        (
            "postgres://dbname='register' host=server user='someone' password='secret' key='fid' "
            'table="tailings"."facilities" (geom)',
            "facilities",
        ),
        ("https://someone:secret@server/wfs?typename=dams", "data of a service"),
        ("?query=SELECT * FROM secret", "data of a service"),
    ],
)
def test_an_address_is_named_by_its_file_or_table_only(address, name):
    assert name_of_address(address) == name


def test_tables_have_no_style():
    assert ORDER[0] == TABLE


@pytest.mark.parametrize(
    ("algorithm_id", "heading"), [("raterisk", "(TRI)"), ("classifyconsequence", "(GISTM)")]
)
def test_facilities_by_risk_or_consequence_say_by_what(arrive, algorithm_id, heading):
    """Each facility is drawn once: in its class, or as not rated."""
    (layer,) = arrive(algorithm_id).values()
    index = heading.strip("()").lower()
    (group,) = layer.renderer().rootRule().children()
    assert heading in group.label() and group.symbol() is None
    assert [rule.ruleKey() for rule in group.children()][-1] == "unrated"
    context = QgsRenderContext()
    context.setExpressionContext(
        QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    )
    renderer = layer.renderer().clone()
    renderer.startRender(context, layer.fields())
    keys = []
    for feature in layer.getFeatures():
        context.expressionContext().setFeature(feature)
        keys.append((renderer.legendKeysForFeature(feature, context), feature[f"{index}_class"] or "unrated"))
    renderer.stopRender(context)
    classes = {rule.ruleKey() for rule in group.children()}
    assert all(found & classes == {wanted} for found, wanted in keys) and len(keys) == 4
