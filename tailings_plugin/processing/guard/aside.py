"""Earlier results set aside while a run writes new ones: they come back when the run fails, or is killed."""

import traceback
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from ...errors import DataProblem
from ...system_reasons import reason_said
from ...translation import tr
from .addresses import Address
from .journal import Place, Table, place_of
from .leftovers import refuse_shared
from .tables import is_geopackage
from .work import EARLIER, Work, outside


@contextmanager
def earlier_results_kept(addresses: Iterable[Address]) -> Iterator[Callable[[float], None]]:
    """Free the addresses for new results; a run that fails leaves there what there was, and no half result.

    Yields what is to be called now and then as a sign of life. DataProblem, with nothing changed, when another run
    writes one of them, or an earlier result cannot be moved, since another program has it open.
    """
    places = places_of(addresses)
    if not places:
        yield lambda progress: None
        return
    work = begun(EARLIER, places)
    try:
        refuse_shared(work)
        with _movable():
            work.put_away()
        yield work.sign_of_life
        with _movable():
            work.finish()
    except BaseException as problem:
        # The writers of the failed run live in its frames, and hold the files open.
        traceback.clear_frames(problem.__traceback__)
        undone(work)
        raise
    cleared(work)


def places_of(addresses: Iterable[Address]) -> list[Place]:
    """Return the folders to be written to, with the files and tables in each; none for one that is not there."""
    places: list[Place] = []
    for address in addresses:
        path = address.path.absolute()
        if not path.parent.is_dir() or (path.exists() and not path.is_file()):
            continue
        place = place_of(path.parent, places)
        if address.table and is_geopackage(path):
            place.tables.append(Table(path.name, address.table, ""))
        elif path.name not in place.writes:
            place.writes.append(path.name)
    return places


def begun(kind: str, places: list[Place]) -> Work:
    """Return the work of a run that begins; DataProblem when a folder cannot be written."""
    with writable(places[0].folder):
        return Work.begin(kind, places)


@contextmanager
def writable(folder: Path) -> Iterator[None]:
    """Say as DataProblem that a folder cannot be written."""
    try:
        yield
    except OSError as problem:
        raise DataProblem(
            "{folder} cannot be written: {reason}. Choose another folder.",
            folder=folder if problem.filename is None else outside(Path(problem.filename)),
            reason=reason_said(problem),
        ) from problem


def undone(work: Work) -> None:
    """Put back what there was. DataProblem when that cannot be done now: the next run tries again."""
    try:
        work.undo()
    except OSError as problem:
        work.release()
        message = tr(
            "The run failed, and {file} could not be put back: {reason}. The earlier result is in {kept}."
        )
        raise DataProblem(
            message.format(file=problem.filename, reason=reason_said(problem), kept=work.leader)
        ) from problem
    work.remove()


def cleared(work: Work) -> None:
    """Remove the earlier results; where that cannot be done now the next run does it."""
    try:
        work.clear()
    except OSError:
        work.release()


@contextmanager
def _movable() -> Iterator[None]:
    try:
        yield
    except OSError as problem:
        raise DataProblem(
            tr(
                "{file} cannot be replaced: {reason}. Close the programs that have it open, or choose "
                "another name."
            ).format(file=problem.filename, reason=reason_said(problem))
        ) from problem
