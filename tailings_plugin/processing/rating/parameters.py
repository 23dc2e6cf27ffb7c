"""Parameters that several algorithms of the group have alike."""

from pathlib import Path

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from ...errors import DataProblem
from ...rating.beliefs import PRIORS
from ...rating.evaluate import CLASSES
from ...rating.scheme import Scheme, load_scheme
from ...translation import tr
from ..base import TailingsAlgorithm
from ..parameters import add_choice
from ..run import Run


def add_source(
    algorithm: TailingsAlgorithm, name: str, label: str, help_text: str, optional: bool = False
) -> None:
    """Add a layer or table of any geometry."""
    kinds = [QgsProcessing.SourceType.TypeVector]
    algorithm.add(QgsProcessingParameterFeatureSource(name, label, kinds, optional=optional), help_text)


def add_sink(
    algorithm: TailingsAlgorithm, name: str, label: str, help_text: str, optional: bool = False
) -> None:
    """Add an output layer or table; an optional one is made unless it is left out."""
    algorithm.add(QgsProcessingParameterFeatureSink(name, label, optional=optional), help_text)


def add_optional_table(algorithm: TailingsAlgorithm, name: str, label: str, help_text: str) -> None:
    """Add an output table that is only written when asked for."""
    kind = QgsProcessing.SourceType.TypeVector
    sink = QgsProcessingParameterFeatureSink(name, label, kind, optional=True, createByDefault=False)
    algorithm.add(sink, help_text)


def add_page(
    algorithm: TailingsAlgorithm, name: str, label: str, help_text: str, by_default: bool = True
) -> None:
    """Add an optional HTML page."""
    pages = tr("HTML files (*.html)")
    page = QgsProcessingParameterFileDestination(
        name, label, pages, optional=True, createByDefault=by_default
    )
    algorithm.add(page, help_text)


def scheme_unheeded(run: Run) -> dict[str, str]:
    """Return that SCHEME counts for nothing beside a file, as `Guarded.unheeded`."""
    return {"SCHEME": tr("SCHEME_FILE takes its place")} if run.has("SCHEME_FILE") else {}


def scheme_of_file(path: Path, index: str, tool: str) -> Scheme:
    """Return the scheme of a file; DataProblem when it is wrong, or its total is another than `tool` writes."""
    scheme = load_scheme(path)
    if scheme.total.field != index:
        raise DataProblem(
            tr("Scheme {path}: total.field is '{found}', but {tool} writes '{index}'.").format(
                path=path, found=scheme.total.field, tool=tool, index=index
            )
        )
    return scheme


def add_data_file(algorithm: TailingsAlgorithm, name: str, label: str, help_text: str) -> None:
    """Add an optional JSON file that replaces one of the plugin's own."""
    algorithm.add(
        QgsProcessingParameterFile(name, label, extension="json", optional=True), help_text, advanced=True
    )


def add_priors(algorithm: TailingsAlgorithm) -> None:
    """Add by what shares an unknown input falls into its classes."""
    add_choice(
        algorithm,
        "PRIORS",
        tr("Likelihood of what is unknown"),
        PRIORS,
        tr(
            "By what shares an unknown input falls into its classes, for the expected value and the "
            "probability of each class: those of the scheme (equal ones, unless its file gives priors), or "
            "those of the facilities of the layer of which it is known. The cautious value is the same."
        ),
        advanced=True,
    )


def add_classes(algorithm: TailingsAlgorithm) -> None:
    """Add what the limits of the classes are."""
    add_choice(
        algorithm,
        "CLASSES",
        tr("Limits of the classes"),
        CLASSES,
        tr(
            "fixed: those of the scheme. quantiles: those that share the facilities of the layer out evenly, so that "
            "the highest class is always the highest quarter of four; such classes compare facilities of one list only."
        ),
        advanced=True,
    )
