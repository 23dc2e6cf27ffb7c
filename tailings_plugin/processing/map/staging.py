"""Writing a folder of outputs so that a failed run leaves the earlier ones as they were."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from qgis.core import QgsProcessingFeedback

from ..guard import check_file, put_mark, refuse_file_of_others, staged_folders


@contextmanager
def results_folders(*folders: Path) -> Iterator[list[Path]]:
    """Yield an empty folder for each, as `staged_folders`; only earlier results of the plugin are replaced.

    DataProblem, with nothing changed, when a file of others has the name of one to be written, or a file was not
    written whole.
    """
    with staged_folders(*folders) as stages:
        yield stages
        for stage, folder in dict(zip(stages, folders, strict=True)).items():
            for path in sorted(stage.iterdir()):
                refuse_file_of_others(folder / path.name)
                # Whoever named the output marks it again, and tells where that fails.
                put_mark(path, None, QgsProcessingFeedback(False))
                check_file(path)


@contextmanager
def staged_folder(folder: Path) -> Iterator[Path]:
    """Yield an empty folder; on success its files replace their namesakes in `folder`, as `staged_folders`."""
    with staged_folders(folder) as (stage,):
        yield stage
