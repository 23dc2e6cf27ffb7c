"""What runs on the workers of a cluster: what a worker must have and see before it gets a tile, and the work itself."""

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import uuid4

from ...errors import DataProblem, Reason
from ..grid.raster_file import gdal_exceptions
from .job import Job, give_up
from .plan import CACHE
from .runner import Step
from .source import ReliefTiles
from .written import block_cache

# A file with a run's own word in the folder of tiles, which every worker must read, and answer by another.
SEEN = "seen"


def _code() -> str:
    """Return a digest of the code that finds flow directions: two versions of it might find different ones."""
    digest, plugin = sha256(), Path(__file__).parents[2]
    for path in sorted([plugin / "errors.py", *(plugin / "basin").rglob("*.py")]):
        digest.update(path.relative_to(plugin).as_posix().encode())
        digest.update(path.read_bytes().replace(b"\r\n", b"\n"))
    return digest.hexdigest()[:12]


# As of the start of this process, as its modules are.
CODE = _code()


@dataclass(frozen=True)
class Need:
    """What a worker must see: the folder of tiles with this run's word in it, the relief and the sizes of its files."""

    folder: str
    word: str
    relief: str
    sizes: tuple[tuple[str, int], ...]


def need_of(job: Job) -> Need:
    """Return what workers must see for a job, with a new word."""
    about = job.source.identity()
    return Need(str(job.store.folder), uuid4().hex, about["path"], _sizes(about))


def _sizes(about: dict[str, Any]) -> tuple[tuple[str, int], ...]:
    """Return the files a relief consists of and their sizes; their times differ where machines have copies."""
    return tuple((str(name), int(size)) for name, size, _ in about["files"])


def see(need: Need) -> str:
    """Return the name of the file by which a worker has answered the word; DataProblem for what it does not see."""
    folder = Path(need.folder)
    try:
        word = (folder / SEEN).read_text(encoding="ascii")
        if word != need.word:
            raise unseen(folder, Reason("another run works in it"))
        answer = folder / f"{SEEN}-{uuid4().hex}"
        answer.write_text(need.word, encoding="ascii")
    except OSError as error:
        raise unseen(folder, error) from error
    try:
        there = _sizes(ReliefTiles(need.relief).identity())
    except DataProblem as problem:
        answer.unlink(missing_ok=True)
        raise DataProblem(
            "it cannot open the relief: {reason} All machines must have it under the same path.",
            reason=Reason(problem.message, **problem.values),
        ) from problem
    if there != need.sizes:
        answer.unlink(missing_ok=True)
        raise DataProblem(
            "the relief {path} is another one there (files of other sizes). All machines must have the same.",
            path=need.relief,
        )
    return answer.name


def unseen(folder: Path, error: object) -> DataProblem:
    """Return what is told of a worker that does not share the folder of tiles."""
    return DataProblem(
        "it does not share the folder {folder}, in which tiles are kept: {error}. It must be on a disk that all "
        "machines have under the same path, where workers may write: choose an output there.",
        folder=folder,
        error=error,
    )


def same(job: Job) -> Job:
    """Return what it is given: a task that holds the job for those of its tiles."""
    return job


def work(step: Step, job: Job, number: int) -> Any:
    """Return what a step gives for a tile; a DataProblem names the worker."""
    try:
        with gdal_exceptions(), block_cache(CACHE):
            return step(job, number)
    except DataProblem as problem:
        raise of_worker(_own_name(), problem) from None


def stop(key: str) -> None:
    """Let this process give up a job."""
    give_up(key)


def of_worker(name: str, problem: DataProblem) -> DataProblem:
    """Return a problem with the name of the worker that met it."""
    return DataProblem(
        "Worker {worker}: {reason}", worker=name, reason=Reason(problem.message, **problem.values)
    )


def _own_name() -> str:
    from distributed import get_worker

    worker = get_worker()
    return name_of(worker.address, {"name": worker.name})


def name_of(address: str, about: dict[str, Any]) -> str:
    """Return what a worker is called: the name it was given, and its address."""
    name = str(about.get("name") or address)
    return address if name == address else f"{name} ({address})"
