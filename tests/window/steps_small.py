"""Steps of small manners: choices in words, in dialog, batch and designer of models; units of lengths."""

from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingModelAlgorithm
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox
from qgis.utils import iface
from stage import picture, results, wait


def words_of(box):
    return [box.itemText(place) for place in range(box.count())]


def choices_in_a_dialog():
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    tool = QgsApplication.processingRegistry().createAlgorithmById("tailings:ratehazard")
    dialog = AlgorithmDialog(tool, False, iface.mainWindow())
    dialog.show()
    wrappers = dialog.mainWidget().wrappers
    scheme = wrappers["SCHEME"].wrappedWidget()
    results["scheme_words"] = words_of(scheme)
    scheme.setCurrentIndex(1)
    wait(100)
    picture(dialog, "choice_dialog")
    results["scheme_code"] = wrappers["SCHEME"].parameterValue()
    wrappers["SCHEME"].setParameterValue("THI", QgsProcessingContext())
    results["scheme_set"] = scheme.currentText()
    dialog.close()


def several_choices_in_a_dialog():
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    tool = QgsApplication.processingRegistry().createAlgorithmById("tailings:fetchopendata")
    dialog = AlgorithmDialog(tool, False, iface.mainWindow())
    dialog.show()
    wrapper = dialog.mainWidget().wrappers["SOURCES"]
    results["sources"] = wrapper.parameterValue()
    results["sources_words"] = [box.text() for box in wrapper.wrappedWidget().findChildren(QCheckBox)]
    picture(dialog, "choices_dialog")
    wrapper.setParameterValue(["glo90", "glo30"], QgsProcessingContext())
    results["sources_set"] = wrapper.parameterValue()
    reach = dialog.mainWidget().wrappers["REACH_KM"]
    results["reach_km"] = reach.parameterValue()
    units = [box for box in reach.wrappedWidget().findChildren(QComboBox) if box.findText("miles") >= 0]
    for box in units:
        box.setCurrentIndex(box.findText("miles"))
    results["reach_miles_in_km"] = reach.parameterValue() if units else "no units"
    dialog.close()


def choices_in_a_batch():
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

    tool = QgsApplication.processingRegistry().createAlgorithmById("tailings:hazardmap")
    dialog = BatchAlgorithmDialog(tool, iface.mainWindow())
    dialog.resize(1400, 500)
    dialog.show()
    wait(200)
    panel = dialog.mainWidget()
    boxes = [box for box in panel.findChildren(QComboBox) if box.findData("a3_portrait") >= 0]
    results["batch_words"] = words_of(boxes[0])
    boxes[0].setCurrentIndex(boxes[0].findData("a4_portrait"))
    picture(dialog, "choice_batch")
    values, _ = panel.parametersForRow(0, QgsProcessingContext(), warnOnInvalid=False)
    results["batch_codes"] = {name: values.get(name) for name in ("PAPER", "FORMAT", "LANGUAGE")}
    dialog.close()


def choices_in_the_designer():
    from processing.modeler.ModelerParametersDialog import ModelerParametersDialog

    tool = QgsApplication.processingRegistry().createAlgorithmById("tailings:ratehazard")
    dialog = ModelerParametersDialog(tool, QgsProcessingModelAlgorithm())
    dialog.show()
    boxes = [box for box in dialog.findChildren(QComboBox) if box.findData("thi-basic") >= 0]
    results["designer_words"] = words_of(boxes[0])
    boxes[0].setCurrentIndex(boxes[0].findData("thi-basic"))
    picture(dialog, "choice_designer")
    child = dialog.createAlgorithm()
    results["designer_code"] = child.parameterSources()["SCHEME"][0].staticValue()
    dialog.close()


STEPS = [choices_in_a_dialog, several_choices_in_a_dialog, choices_in_a_batch, choices_in_the_designer]
