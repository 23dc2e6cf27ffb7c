"""What every algorithm of the provider shares: identity, help, errors, progress, writing features."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsGeometry,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
)
from qgis.PyQt.QtGui import QIcon

from ..about import PLUGIN_FOLDER
from ..errors import DataProblem, let_go
from ..preferences import dialog_value
from ..qgis_values import to_qgis
from ..system_reasons import reason_said, with_reason_said
from ..table import need_pandas, no_pandas, pandas_is_there
from ..translation import explained, tr, user_languages
from ..valid_geometry import unfit
from .arriving import prepare_run, write_notes
from .choices import tell_unreviewed, with_codes
from .guard import (
    GuardedOutputs,
    is_named,
    losses_of_inputs,
    refuse_endings,
    refuse_folders,
    refuse_inputs,
    refuse_values,
    refused_by_qgis,
    why_unreadable,
    with_tables_as_qgis_writes_them,
)
from .help_address import help_address
from .phases import on_own_lines
from .run import Cancelled, Run, only_logged


class Identity:
    """Who an algorithm is: its identity in class attributes, its help in help/<ID>.md."""

    ID = ""
    GROUP = ""
    NEEDS_PANDAS = True

    def title(self) -> str:
        """Return the translated display name."""
        raise NotImplementedError

    def labels(self) -> str:
        """Return translated search tags, separated by commas."""
        raise NotImplementedError

    def name(self):
        return self.ID

    def displayName(self):
        return self.title()

    def group(self):
        return group_name(self.GROUP)

    def groupId(self):
        return self.GROUP

    def tags(self):
        return [tag.strip() for tag in self.labels().split(",")]

    def svgIconPath(self):
        return str(PLUGIN_FOLDER / "icons" / f"{self.GROUP}.svg")

    def icon(self):
        return QIcon(self.svgIconPath())

    def helpUrl(self):
        return help_address(self.ID)

    def shortDescription(self):
        return first_paragraph(help_markdown(self.ID))

    def shortHelpString(self):
        from .help import as_html

        return as_html(help_markdown(self.ID))

    def canExecute(self):
        if self.NEEDS_PANDAS and not pandas_is_there():
            return False, explained(no_pandas())
        return super().canExecute()

    def createInstance(self):
        return type(self)()


class Guarded:
    """Refuses, before the run and in it, to replace what it reads and what the plugin did not make.

    Where outputs reach their place only when all are whole, REPLACES_AT_END says so. Where other algorithms read
    the inputs, and tell what these may have lost, STEPS_TELL does.
    """

    REPLACES_AT_END = False
    STEPS_TELL = False

    def files_written(self, run: Run) -> dict[str, list[Path]]:
        """Return the files of those outputs that are others, or more, than the one they name."""
        return {}

    def look_over(self, run: Run) -> None:
        """Raise DataProblem for parameters that do not go together; asked before the run and in it."""

    def unheeded(self, run: Run) -> Mapping[str, str]:
        """Return the parameters that count for nothing with the others as they are, and what they need to count."""
        return {}

    def endings_set(self, run: Run) -> set[str]:
        """Return the names of the outputs to which the algorithm gives their ending itself."""
        return set()

    def guarded(self, parameters: dict, context: QgsProcessingContext, in_run: bool) -> GuardedOutputs:
        """Return the outputs of a run; DataProblem for what must not be."""
        parameters = with_codes(self, parameters)
        refuse_inputs(self, parameters, context)
        refuse_values(self, parameters, context)
        outputs = GuardedOutputs(self, parameters, context, in_run)
        run = Run(self, parameters, context, QgsProcessingFeedback())
        refuse_endings(self, parameters, context, self.endings_set(run))
        refuse_folders(outputs.files(), in_run)
        self.look_over(run)
        for name, need in self.unheeded(run).items():
            if is_named(self.parameterDefinition(name), parameters.get(name)):
                raise DataProblem(
                    tr(
                        "{name} would not be heeded: {need}. Leave {name} as it was, or give what it needs."
                    ).format(name=name, need=need)
                )
        return outputs

    def unreadable(self, parameters: dict, name: str, context: QgsProcessingContext) -> DataProblem:
        """Return why the layer of an input could not be read."""
        return why_unreadable(self.parameterDefinition(name), parameters.get(name), context)

    def checkParameterValues(self, parameters, context):
        try:
            refuse_unknown_names(self, parameters)
            parameters = with_codes(self, parameters)
            refuse_inputs(self, parameters, context)
            refuse_values(self, parameters, context)
            parameters = with_tables_as_qgis_writes_them(self, parameters, context)
            accepted, reason = super().checkParameterValues(parameters, context)
            if accepted:
                self.guarded(parameters, context, in_run=False)
            elif problem := refused_by_qgis(self, parameters, context):
                reason = explained(problem)
        except DataProblem as problem:
            let_go(problem)
            return False, explained(problem)
        return accepted, reason


@contextmanager
def told_by_qgis(context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Iterator[dict]:
    """Yield a dict for the results of a run; what is raised in it QGIS shows as its words, without traceback.

    QGIS does so for its own exception only, not for those derived from it. A cancelled run ends without an error
    where QGIS would log one, and then without results.
    """
    results: dict = {}
    try:
        yield results
    except DataProblem as problem:
        raise _in_words(explained(with_reason_said(problem)), problem) from problem
    except OSError as problem:
        words = tr("{file} cannot be read or written: {reason}.").format(
            file=problem.filename or "-", reason=reason_said(problem)
        )
        raise _in_words(words, problem) from problem
    except MemoryError as problem:
        raise _in_words(out_of_memory(), problem) from problem
    except QgsProcessingException as problem:
        if not (feedback.isCanceled() and only_logged(feedback)):
            raise _in_words(str(problem), problem) from problem
        let_go(problem)
        context.setLayersToLoadOnCompletion({})
        results.clear()


def _in_words(words: str, problem: BaseException) -> QgsProcessingException:
    let_go(problem)
    return QgsProcessingException(words)


class TailingsAlgorithm(Identity, Guarded, QgsProcessingAlgorithm):
    """An algorithm of the provider, written in Python.

    A subclass sets ID, GROUP, and implements `title`, `labels`, `initAlgorithm` and `execute` (not `run`,
    which QGIS itself defines). Those that make no table set NEEDS_PANDAS to False.
    """

    def execute(self, run: Run) -> dict:
        """Do the work; raise DataProblem for anything the user can mend."""
        raise NotImplementedError

    def processAlgorithm(self, parameters, context, feedback):
        feedback = on_own_lines(feedback)
        with told_by_qgis(context, feedback) as told:
            if feedback.isCanceled():
                raise Cancelled(tr("Cancelled"))
            if self.NEEDS_PANDAS:
                need_pandas()  # a run without a window never asks canExecute
            outputs = self.guarded(parameters, context, in_run=True)
            # What only a later step reads would otherwise stop the run when much was done.
            problem = refused_by_qgis(self, parameters, context) if self.STEPS_TELL else None
            if problem is not None:
                raise problem
            for loss in () if self.STEPS_TELL else losses_of_inputs(self, parameters, context):
                feedback.pushWarning(loss)
            run = Run(self, outputs.parameters, context, feedback)
            if not self.STEPS_TELL:
                tell_unreviewed(run)
            with outputs.kept(feedback):
                try:
                    results = self.execute(run)
                    write_notes(run)
                    outputs.settle(run, results)
                except Cancelled:
                    raise
                except (OSError, DataProblem, QgsProcessingException) as problem:
                    in_words = outputs.explained(problem)
                    if in_words is None:
                        raise
                    raise in_words from problem
                finally:
                    run.close()
            prepare_run(run, results)
            told.update(results)
        return told

    def arrives(self, run: Run, output: str) -> Callable[[QgsMapLayer], None] | None:
        """Return what else is to be done, in the main thread, with a layer of an output that QGIS has loaded."""
        return None

    def loads(self, run: Run, results: Mapping[str, object]) -> dict[str, tuple[str, str]]:
        """Return layers to load besides those of the outputs: address -> (title, kind of arriving/outputs.py)."""
        return {}

    def group_of_layers(self) -> str:
        """Return what the group of the layers of a run is called, before its moment."""
        return self.displayName()

    def add(
        self, parameter: QgsProcessingParameterDefinition, help_text: str, advanced: bool = False
    ) -> None:
        """Declare `parameter` with its help; `advanced` folds it away in the dialog."""
        parameter.setHelp(help_text)
        if advanced:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        proposed = dialog_value(self.ID, parameter.name())
        if proposed is not None and parameter.checkValueIsAcceptable(proposed):
            parameter.setGuiDefaultValueOverride(proposed)
        if not self.addParameter(parameter):
            raise RuntimeError(f"{self.ID}: parameter {parameter.name()} was refused")


def refuse_unknown_names(algorithm: QgsProcessingAlgorithm, parameters: dict) -> None:
    """Raise DataProblem for a parameter the algorithm does not have: QGIS would go on without a word."""
    names = [definition.name() for definition in algorithm.parameterDefinitions()]
    for name in parameters:
        if name not in names:
            close = get_close_matches(name.upper(), [each.upper() for each in names], 1)
            alike = [each for each in names if each.upper() in close]
            raise DataProblem(
                tr("{algorithm} has no parameter {name}. Use one of {names}.").format(
                    algorithm=algorithm.name(), name=name, names=", ".join(alike or names)
                )
            )


def out_of_memory() -> str:
    """Return what to say when the memory did not suffice."""
    return tr(
        "The memory did not suffice, or a limit of this process was reached. Close other programs, clip the rasters to "
        "the region of the facilities, set a length limit, or use coarser rasters."
    )


def group_name(group: str) -> str:
    """Return the translated name of an algorithm group."""
    return {
        "inventory": tr("Facility inventory"),
        "basin": tr("Downstream basin"),
        "consequence": tr("Consequences"),
        "rating": tr("Hazard rating"),
        "map": tr("Map and list"),
        "models": tr("Ready models"),
    }[group]


def help_markdown(algorithm_id: str) -> str:
    """Return the Markdown help page of an algorithm, in the user's language where there is one."""
    folder = PLUGIN_FOLDER / "help"
    translated = (folder / language / f"{algorithm_id}.md" for language in user_languages())
    page = next((page for page in translated if page.is_file()), folder / f"{algorithm_id}.md")
    return page.read_text(encoding="utf-8")


def first_paragraph(markdown: str) -> str:
    """Return the first paragraph below the title as one line."""
    return next(
        (" ".join(block.split()) for block in markdown.split("\n\n") if not block.startswith("#")), ""
    )


# As QGIS stores it; of numbers NaN alone is told from others.
_STORED = frozenset((str, int, float, bool, type(None)))
# Looked up once: for a row of hundreds of thousands an enumeration takes as long as the row.
_FAST = QgsFeatureSink.Flag.FastInsert


def write_features(
    sink: QgsFeatureSink,
    fields: QgsFields,
    rows: Iterable[tuple[QgsGeometry | None, Sequence[Any] | Mapping[str, Any]]],
    what: str,
    handed_on: bool = False,
) -> int:
    """Write (geometry, values) rows to `sink` and return how many.

    A refused feature is an error, and so is an empty or invalid geometry, but for those `handed_on`: the user's
    own, written as they are. None writes a row without a geometry.
    """
    names = [field.name() for field in fields]
    count = 0
    for geometry, values in rows:
        if isinstance(values, Mapping):
            values = [values.get(name) for name in names]
        feature = QgsFeature(fields)
        if geometry is not None:
            reason = None if handed_on else unfit(geometry)
            if reason is not None:
                whose = dict(zip(names, values, strict=True)).get("facility_id") or count + 1
                raise QgsProcessingException(
                    tr("{what}: the geometry of {whose} was not written: {reason}").format(
                        what=what, whose=whose, reason=reason
                    )
                )
            feature.setGeometry(geometry)
        feature.setAttributes(
            [each if type(each) in _STORED and each == each else to_qgis(each) for each in values]
        )
        if not sink.addFeature(feature, _FAST):
            raise QgsProcessingException(
                tr("{what}: feature {number} could not be written: {reason}").format(
                    what=what, number=count + 1, reason=reason_said(sink.lastError())
                )
            )
        count += 1
    return count
