"""Making small layers and running algorithm classes that need not be registered."""

from collections.abc import Iterable

from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QEventLoop, QTimer


def memory_layer(
    kind: str, crs: str, fields: str, rows: Iterable[tuple[str | None, list]], name: str = "слой"
) -> QgsVectorLayer:
    """Return a memory layer; `fields` as "id:string,people:double", rows as (WKT, attribute values)."""
    definition = "".join(f"&field={field}" for field in fields.split(",") if field)
    layer = QgsVectorLayer(f"{kind}?crs={crs}{definition}", name, "memory")
    for wkt, values in rows:
        feature = QgsFeature(layer.fields())
        if wkt:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        feature.setAttributes(values)
        if not layer.dataProvider().addFeature(feature):
            raise ValueError(layer.dataProvider().lastError())
    layer.updateExtents()
    return layer


class Messages(QgsProcessingFeedback):
    """Feedback that keeps what was said."""

    def __init__(self):
        super().__init__(False)
        self.warnings: list[str] = []
        self.infos: list[str] = []

    def pushInfo(self, info):
        self.infos.append(info)
        super().pushInfo(info)

    def pushWarning(self, warning):  # noqa: N802 - QGIS's name
        self.warnings.append(warning)


def run_algorithm(
    algorithm_class: type[QgsProcessingAlgorithm],
    parameters: dict,
    feedback: QgsProcessingFeedback | None = None,
) -> tuple[dict, dict[str, QgsVectorLayer]]:
    """Run an algorithm class; return its results and its memory layers by output name. Errors are raised."""
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    # Called on the base: the subclass may use the name `run` for its own work.
    results, _ = QgsProcessingAlgorithm.run(
        algorithm_class().create(), parameters, context, feedback or QgsProcessingFeedback(), {}, False
    )
    layers = {
        name: layer
        for name, value in results.items()
        if isinstance(value, str) and (layer := context.takeResultLayer(value))
    }
    return results, layers


def run_in_background(
    algorithm_class: type[QgsProcessingAlgorithm],
    parameters: dict,
    feedback: QgsProcessingFeedback | None = None,
) -> tuple[bool, dict, int]:
    """Run an algorithm as the dialogs of QGIS do, in a thread; return (done, results, how often QGIS could work)."""
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    algorithm, feedback = (
        algorithm_class().create(),
        feedback or QgsProcessingFeedback(False),
    )  # the task owns none
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    loop, timer, ended, turns = QEventLoop(), QTimer(), [], []
    task.executed.connect(lambda done, results: (ended.append((done, results)), loop.quit()))
    timer.timeout.connect(lambda: turns.append(1))
    timer.start(5)
    QgsApplication.taskManager().addTask(task)
    loop.exec()
    timer.stop()
    ((done, results),) = ended
    return done, results, len(turns)
