"""Writing a folder of outputs so that a failed run leaves the earlier ones as they were."""

import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import mkdtemp

from ...errors import DataProblem
from ..guard import refuse_file_of_others


@contextmanager
def results_folders(*folders: Path) -> Iterator[list[Path]]:
    """Yield an empty folder for each, as `staged_folder`; only earlier results of the plugin are replaced.

    DataProblem, with nothing changed, when a file of others has the name of one to be written.
    """
    with ExitStack() as stack:
        stages = [stack.enter_context(staged_folder(folder)) for folder in folders]
        yield stages
        for folder, stage in zip(folders, stages, strict=True):
            for path in sorted(stage.iterdir()):
                refuse_file_of_others(folder / path.name)


@contextmanager
def staged_folder(folder: Path) -> Iterator[Path]:
    """Yield an empty folder; on success its files replace their namesakes in `folder`, on failure none does.

    The stage lies inside `folder`, on the same disk, so that moving is a rename. Raises DataProblem if
    `folder` cannot be written or a file in it is held open by another program (Windows).
    """
    is_new = not folder.exists()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        stage = Path(mkdtemp(prefix=".partial-", dir=folder))
    except OSError as problem:
        raise DataProblem(
            "{folder} cannot be written: {reason}. Choose another folder.",
            folder=folder,
            reason=problem.strerror,
        ) from problem
    try:
        new = stage / "new"
        new.mkdir()
        yield new
        _swap(new, folder, stage / "old")
    finally:
        shutil.rmtree(stage, ignore_errors=True)
        if is_new and not any(folder.iterdir()):
            folder.rmdir()


def _swap(new: Path, folder: Path, old: Path) -> None:
    old.mkdir()
    moved: list[Path] = []
    try:
        for path in sorted(new.iterdir()):
            target = folder / path.name
            if target.exists():
                target.replace(old / path.name)
            moved.append(target)
            path.replace(target)
    except OSError as problem:
        for target in moved:
            if (old / target.name).exists():
                (old / target.name).replace(target)
        raise DataProblem(
            "{file} cannot be replaced: {reason}. Close the programs that have it "
            "open. The earlier outputs are unchanged.",
            file=problem.filename,
            reason=problem.strerror,
        ) from problem
