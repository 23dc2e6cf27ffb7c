"""Writing a folder of outputs so that a failed run leaves the earlier ones as they were."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ...errors import DataProblem
from ...system_reasons import reason_said
from .aside import begun, cleared, undone, writable
from .journal import Place, place_of
from .leftovers import refuse_shared
from .work import PARTIAL, Work


@contextmanager
def staged_folders(*folders: Path) -> Iterator[list[Path]]:
    """Yield an empty folder for each; on success their files replace their namesakes, on failure none does.

    The stages lie inside the folders, on the same disk, so that moving is a rename. Raises DataProblem if
    a folder cannot be written or a file in it is held open by another program (Windows).
    """
    made = [folder for folder in dict.fromkeys(folders) if not folder.exists()]
    try:
        for folder in made:
            with writable(folder):
                folder.mkdir(parents=True, exist_ok=True)
        places: list[Place] = []
        with writable(folders[0]):
            own = [place_of(folder, places) for folder in folders]
        work = begun(PARTIAL, places)
        try:
            yield [work.part(place, "new") for place in own]
            _swap(work)
        except BaseException:
            undone(work)
            raise
        cleared(work)
    finally:
        for folder in reversed(made):  # what lies within first
            if folder.is_dir() and not any(folder.iterdir()):
                folder.rmdir()


def _swap(work: Work) -> None:
    for place in work.places:
        place.writes = sorted(path.name for path in work.part(place, "new").iterdir())
    work.sign_of_life()
    with writable(work.places[0].folder):
        work.survey()
        work.note()
    refuse_shared(work)
    try:
        work.put_away()
        for place in work.places:
            for name in place.writes:
                (work.part(place, "new") / name).replace(place.folder / name)
        work.finish()
    except OSError as problem:
        raise DataProblem(
            "{file} cannot be replaced: {reason}. Close the programs that have it "
            "open. The earlier outputs are unchanged.",
            file=problem.filename,
            reason=reason_said(problem),
        ) from problem
