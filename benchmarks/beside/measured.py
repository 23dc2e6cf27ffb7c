"""Runs tools as whole processes and keeps what they took."""

import json
import math
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent
# A tool that runs wild must not take down whatever else the machine does.
MEMORY_SHARE = 0.75
LOOK_AT_DISK_S = 0.2


@dataclass
class Runs:
    """What the runs of one tool on one relief took, and what it said last."""

    seconds: list[float] = field(default_factory=list)
    processor: list[float] = field(default_factory=list)
    peak_bytes: list[int] = field(default_factory=list)
    disk_bytes: list[int] = field(default_factory=list)
    said: dict = field(default_factory=dict)


def ratio(ours: Sequence[float], theirs: Sequence[float]) -> float:
    """Return the median over the rounds in which both ran, the first ones, of ours divided by theirs."""
    return statistics.median(one / other for one, other in zip(ours, theirs, strict=False))


@dataclass(frozen=True)
class Relief:
    """A test relief: a GeoTIFF, with points beside it."""

    path: Path
    cells: int
    longest_side: int


def relief(folder: Path, name: str, source: Path | None = None) -> Relief:
    """Return a test relief, made when missing, in a process of its own."""
    path = folder / f"{name}.tif"
    facts = path.with_suffix(".json")
    if not path.exists() or "longest_side" not in facts.read_text(encoding="utf-8"):
        print(f"Making {path}", flush=True)
        sources = [str(source)] if source else []
        subprocess.run(
            [sys.executable, str(HERE.parent / "reliefs.py"), str(folder), name, *sources], check=True
        )
    return Relief(path, **json.loads(facts.read_text(encoding="utf-8")))


class _Disk:
    """Looks at how large a folder grows while a process runs."""

    def __init__(self, folder: Path):
        self.folder, self.most, self._over = folder, 0, threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)

    def __enter__(self) -> "_Disk":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._over.wait(LOOK_AT_DISK_S):
            size = 0
            for place, _, names in os.walk(self.folder):
                for name in names:
                    try:
                        size += (Path(place) / name).lstat().st_blocks * 512
                    except OSError:  # gone in between
                        continue
            self.most = max(self.most, size)


def _limits(cores: int | None) -> list[str]:
    """Return the words that keep a program to some cores and to a share of the memory."""
    most = int(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") * MEMORY_SHARE)
    words = ["prlimit", f"--as={most}"]
    if cores is not None:
        words += ["taskset", "-c", ",".join(map(str, sorted(os.sched_getaffinity(0))[:cores]))]
    return words


def run_once(words: Sequence[str], folder: Path, cores: int | None, timeout_s: float) -> dict:
    """Run a tool in a folder of its own and return what it took (keys of `Runs`); RuntimeError when it fails.

    words: {folder} in them is the tool's own. Time that it tells it compiled for is taken off, by the clock and of
    the processor. The peak is that of its largest process, the disk what its folder held at most.
    """
    with tempfile.TemporaryDirectory(dir=folder) as own, tempfile.TemporaryFile("w+") as errors:
        command = [*_limits(cores), *(word.replace("{folder}", own) for word in words)]
        place = os.environ | {"TMPDIR": own}
        started = time.perf_counter()
        with _Disk(Path(own)) as disk:
            process = subprocess.Popen(
                command, stdout=subprocess.PIPE, stderr=errors, text=True, env=place, start_new_session=True
            )
            late = threading.Event()

            def end() -> None:
                # Said before: the process may be gone before this thread is.
                late.set()
                os.killpg(process.pid, signal.SIGKILL)

            timer = threading.Timer(timeout_s, end)
            timer.start()
            output = process.stdout.read()
            _, status, usage = os.wait4(process.pid, 0)
            timer.cancel()
        seconds = time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        if late.is_set():
            raise RuntimeError(f"it took longer than {timeout_s:.0f} s")
        lines = [line for line in output.splitlines() if line.startswith("{")]
        if process.returncode or not lines:
            errors.seek(0)
            last = [line for line in errors.read().splitlines() if line.strip()][-1:]
            raise RuntimeError(f"it failed with {process.returncode}: {' '.join(last)[-200:]}")
        said = json.loads(lines[-1])
    compiling = said.get("compiling", {"seconds": 0.0, "processor": 0.0})
    return {
        "seconds": seconds - compiling["seconds"],
        "processor": usage.ru_utime + usage.ru_stime - compiling["processor"],
        "peak_bytes": usage.ru_maxrss * 1024,
        "disk_bytes": disk.most,
        "said": said,
    }


def measure(
    tools: Mapping[str, Sequence[str]],
    folder: Path,
    rounds: int,
    cores: int | None = None,
    timeout_s: float = 1800.0,
    once_s: float = math.inf,
) -> tuple[dict[str, Runs], dict[str, str]]:
    """Run all tools one after the other, `rounds` times over; return their runs and why others were left out.

    One whose run took longer than `timeout_s` by the clock is left out; longer than `once_s`: it is run once.
    """
    results, left_out = {name: Runs() for name in tools}, {}
    for number in range(rounds):
        for name in [each for each in results if max(results[each].seconds, default=0.0) <= once_s]:
            try:
                took = run_once(tools[name], folder, cores, timeout_s)
            except RuntimeError as error:
                print(f"{name} is left out: {error}", file=sys.stderr, flush=True)
                left_out[name] = str(error)
                del results[name]
                continue
            runs = results[name]
            for key in ("seconds", "processor", "peak_bytes", "disk_bytes"):
                getattr(runs, key).append(took[key])
            runs.said = took["said"]
            print(
                f"round {number + 1} {name}: {took['processor']:.2f} s of the processor, {took['seconds']:.2f} s, "
                f"{took['peak_bytes'] / 1e6:.0f} MB",
                flush=True,
            )
    return results, left_out


class Kept:
    """Results of one benchmark in a file of JSON, so that each tool and relief can be measured when there is time.

    first: the tool the others are compared with.
    """

    def __init__(self, path: Path, first: str):
        self.path, self.first = path, first
        self.all: dict[str, dict] = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}

    def put(self, name: str, record: dict) -> None:
        """Keep a record; tools that were not run this time stay, beside what ours took in their rounds."""
        earlier = self.all.get(name, {"tools": {}, "versions": {}})
        for tool, runs in earlier["tools"].items():
            if tool in record["tools"] or tool in record["left_out"] or self.first not in earlier["tools"]:
                continue
            ours = earlier["tools"][self.first]
            beside = {"ours": earlier["ours"], "processor": ours["processor"], "seconds": ours["seconds"]}
            record["tools"][tool] = {"beside": beside} | runs
        record["versions"] = earlier["versions"] | record["versions"]
        self.all[name] = record
        part = self.path.with_suffix(".part")
        part.write_text(json.dumps(self.all, indent=1), encoding="utf-8")
        part.replace(self.path)


def times(record: Mapping, first: str, tool: str, key: str) -> float | None:
    """Return what `first` took of a key of `Runs` divided by what a tool took, in pairs; None where one did not run."""
    runs = record["tools"].get(tool)
    ours = record["tools"].get(first)
    if runs is None or ours is None:
        return None
    return ratio(runs.get("beside", ours)[key], runs[key])
