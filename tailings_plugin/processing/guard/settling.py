"""What a run has made is marked, and read again, before an earlier result is let go."""

from collections.abc import Iterable
from pathlib import Path

from qgis.core import QgsProcessingFeedback, QgsProviderRegistry

from ...errors import DataProblem
from ...system_reasons import reason_said
from ...translation import told, tr
from ..counting import CountingSink
from ..run import Run
from .addresses import is_file
from .marks import is_own, mark
from .whole import check_file, check_table


def put_mark(path: Path, tables: Iterable[str] | None, feedback: QgsProcessingFeedback) -> None:
    """Mark a file; where that fails it may be whole, but will not be replaced again."""
    try:
        if not is_own(path):
            mark(path, tables)
    except OSError as problem:
        feedback.pushWarning(
            told(
                tr(
                    "{file} could not be marked as a result of this plugin, which will not replace it "
                    "another time: {reason}"
                ),
                file=path,
                reason=reason_said(problem),
            )
        )


def check_results(run: Run, results: dict, files: Iterable[Path]) -> None:
    """Read again what a run has written; DataProblem for what is not whole."""
    tables = [_checked(sink) for sink in run.sinks]
    named = [results.get(each.name()) for each in run.algorithm.destinationParameterDefinitions()]
    paths = [Path(value) for value in named if isinstance(value, str) and is_file(Path(value))]
    for path in dict.fromkeys([*(path for path in files if is_file(path)), *paths]):
        if path not in tables:
            check_file(path)


def _checked(sink: CountingSink) -> Path | None:
    """Return the file of a table that was read again; None for one in memory or of a database."""
    parts = QgsProviderRegistry.instance().decodeUri("ogr", sink.destination)
    path = Path(str(parts.get("path") or ""))
    if not is_file(path):
        if sink.error:
            raise DataProblem(
                tr("{file} could not be written: {reason}").format(
                    file=sink.destination, reason=reason_said(sink.error)
                )
            )
        return None
    check_table(path, str(parts.get("layerName") or ""), sink.count, sink.fields)
    return path
