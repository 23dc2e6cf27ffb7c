#!/usr/bin/python3
"""Times this project's flow routing beside its peers, as whole processes; see README.md beside this file."""

import argparse
import datetime
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parent
TOOLS = HERE / "tools"
REPORT = PROJECT / "docs" / "benchmarks.md"
OTHERS = "## The flow in two dimensions"
PEERS = ["pyflwdir", "py-richdem", "whitebox-workflows", "pysheds", "rasterio"]
# Newer ones break the peers: numba cannot type affine 3, pysheds uses functions numpy 2 dropped.
PINS = ["affine<3", "numpy<2"]
REAL = {
    "srtm1_steppe": "dem/srtm1_n52e068_atbasar_kz.tif",
    "srtm1_chu": "dem/srtm1_bishkek_alaarcha_chu_n42.3-43.2_e074.3-074.9.tif",
    "srtm3_issykkul": "dem/srtm3_issykkul_kemin_almaty_n42-44_e076-078.tif",
}
GOALS = {"pyflwdir": 0.6, "py-richdem": 0.9, "whitebox-workflows": 0.6, "GRASS": 0.3}
# The goals are for rasters of this size and more; below, starting up weighs more than the work.
GOAL_CELLS = 9_000_000
OURS = "tailings_plugin"


@dataclass
class Runs:
    """What the runs of one tool on one relief took, and what it said."""

    seconds: list[float] = field(default_factory=list)
    peak_bytes: list[int] = field(default_factory=list)
    said: dict = field(default_factory=dict)


def peers_python(folder: Path) -> Path:
    """Return the Python of the peers' own environment, made when missing."""
    python = folder / "peers" / "bin" / "python"
    done = folder / "peers" / "installed"
    if not done.exists():
        print(f"Installing the peers into {folder / 'peers'}", flush=True)
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(folder / "peers")], check=True)
        subprocess.run([str(python), "-m", "pip", "install", "--quiet", *PEERS, *PINS], check=True)
        done.touch()
    return python


def relief(folder: Path, name: str, source: Path | None = None) -> Path:
    """Return the path of a test relief, made when missing."""
    path = folder / f"{name}.tif"
    if not path.exists():
        print(f"Making {path}", flush=True)
        sources = [str(source)] if source else []
        subprocess.run([sys.executable, str(HERE / "reliefs.py"), str(folder), name, *sources], check=True)
    return path


def commands(python: Path, names: list[str]) -> dict[str, list[str]]:
    """Return the command line of each tool; relief and points are to be appended."""
    known = {
        OURS: [sys.executable, str(TOOLS / "ours.py"), str(PROJECT)],
        "pyflwdir": [str(python), str(TOOLS / "run_pyflwdir.py")],
        "py-richdem": [str(python), str(TOOLS / "run_richdem.py")],
        "whitebox-workflows": [str(python), str(TOOLS / "run_whitebox.py")],
        "pysheds": [str(python), str(TOOLS / "run_pysheds.py")],
    }
    if shutil.which("grass"):
        known["GRASS"] = ["grass", "--tmp-location", "EPSG:32643", "--exec", str(TOOLS / "run_grass.sh")]
    return {name: known[name] for name in names if name in known} if names else known


def run_once(command: list[str], relief: Path) -> tuple[float, int, dict]:
    """Run a tool on a relief; return seconds, peak bytes of its largest process, and what it printed."""
    points = relief.with_name(f"{relief.stem}_points.npy")
    start = time.perf_counter()
    process = subprocess.Popen(
        [*command, str(relief), str(points)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    output, errors = process.stdout.read(), process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{command} failed on {relief}:\n{errors[-2000:]}")
    said = next(line for line in reversed(output.splitlines()) if line.startswith("{"))
    return seconds, usage.ru_maxrss * 1024, json.loads(said)


def measure(tools: dict[str, list[str]], relief: Path, rounds: int) -> dict[str, Runs]:
    """Run all tools on a relief one after the other, `rounds` times over; a tool that fails is left out."""
    results = {name: Runs() for name in tools}
    for number in range(rounds):
        for name in list(results):
            try:
                seconds, peak, said = run_once(tools[name], relief)
            except RuntimeError as error:
                print(error, file=sys.stderr)
                del results[name]
                continue
            results[name].seconds.append(seconds)
            results[name].peak_bytes.append(peak)
            results[name].said = said
            print(f"{relief.stem} round {number + 1} {name}: {seconds:.2f} s", flush=True)
    return results


def table(results: dict[str, Runs], cells: int) -> list[str]:
    """Return the Markdown table of one relief."""
    lines = [
        "| tool | seconds, median (all) | ours / this, median of pairs | peak bytes per cell | "
        "largest accumulation | length of 1,000 traces, km |",
        "|---|---|---|---|---|---|",
    ]
    for name, runs in results.items():
        seconds = " ".join(f"{value:.2f}" for value in sorted(runs.seconds))
        pairs = zip(results[OURS].seconds, runs.seconds, strict=True)
        ratio = statistics.median(ours / other for ours, other in pairs)
        length = runs.said.get("length_km")
        lines.append(
            f"| {name} | {statistics.median(runs.seconds):.2f} ({seconds}) | {_with_goal(name, ratio, cells)} "
            f"| {statistics.median(runs.peak_bytes) / cells:.0f} | {runs.said['largest']:,} "
            f"| {'-' if length is None else f'{length:,.0f}'} |"
        )
    return lines


def _with_goal(name: str, ratio: float, cells: int) -> str:
    if name == OURS:
        return "1"
    goal = GOALS.get(name)
    if goal is None or cells < GOAL_CELLS:
        return f"{ratio:.2f}"
    return f"{ratio:.2f} (goal {goal}{', missed' if ratio > goal else ''})"


def stages(runs: Runs) -> str:
    """Return a line on where our time went in the last run."""
    before, parts = 0.0, []
    for name, mark in runs.said["marks"].items():
        parts.append(f"{name} {mark - before:.2f}")
        before = mark
    return "Ours by stage, last run, seconds: " + ", ".join(parts) + "."


def machine() -> list[str]:
    """Return lines on the machine."""
    cpu = next(
        (
            line.split(":")[1].strip()
            for line in Path("/proc/cpuinfo").read_text().splitlines()
            if "model name" in line
        ),
        platform.processor(),
    )
    memory = next(line for line in Path("/proc/meminfo").read_text().splitlines() if "MemTotal" in line)
    return [f"{cpu}, {os.cpu_count()} cores, {int(memory.split()[1]) / 1e6:.0f} GB, {platform.platform()}."]


def versions(python: Path) -> str:
    """Return the versions of all that ran."""
    import numpy
    from osgeo import gdal

    code = "import sys; from importlib.metadata import version as v; print(*(p + ' ' + v(p) for p in sys.argv[1:]))"
    peers = subprocess.run(
        [str(python), "-c", code, *PEERS, "numpy", "numba"], check=True, capture_output=True, text=True
    ).stdout.strip()
    grass = shutil.which("grass")
    if grass:
        grass = subprocess.run([grass, "--config", "version"], capture_output=True, text=True).stdout.strip()
    ours = f"Python {platform.python_version()}, numpy {numpy.__version__}, GDAL {gdal.__version__}"
    return f"Ours on {ours}. Peers: {peers}; GRASS {grass or 'not installed'}."


def written_by_others(report: Path) -> list[str]:
    """Return the part of a report that other benchmarks wrote below, an empty line first."""
    lines = report.read_text(encoding="utf-8").splitlines() if report.exists() else []
    at = next((number for number, line in enumerate(lines) if line == OTHERS), len(lines))
    return ["", *lines[at:]] if lines[at:] else []


def main() -> None:
    """Make reliefs, run, print and write the report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, default=Path.home() / ".cache" / "tailings_benchmarks")
    parser.add_argument(
        "--reliefs",
        nargs="*",
        default=["1000_stress", "3000_stress", "3000_smooth", "6000_stress", "6000_smooth"],
    )
    parser.add_argument("--data", type=Path, help="folder with the real SRTM files (holds dem/)")
    parser.add_argument("--tools", nargs="*", default=[], help="only these; default all that can be had")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--report", type=Path, default=REPORT)
    parser.add_argument("--append", action="store_true", help="add to the report that is there")
    arguments = parser.parse_args()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    arguments.report.parent.mkdir(exist_ok=True)
    python = peers_python(arguments.folder)
    tools = commands(python, arguments.tools)
    paths = [relief(arguments.folder, name) for name in arguments.reliefs]
    if arguments.data:
        paths += [relief(arguments.folder, name, arguments.data / file) for name, file in REAL.items()]
    # Once for nothing: what compiles at first use does so now.
    measure(tools, relief(arguments.folder, "100_stress"), 1)
    report = [
        "# Flow routing beside its peers",
        "",
        f"Measured {datetime.date.today()} by `benchmarks/run.py`: whole processes (start, read, fill, D8, "
        f"accumulation, 1,000 traces), alternating. py-richdem and pysheds have no traces: "
        "they do less. Peak memory is that of the largest process. The settings of the peers are ours, not tuned.",
        "",
        *machine(),
        versions(python),
    ]
    below = written_by_others(arguments.report)
    if arguments.append:
        report = arguments.report.read_text(encoding="utf-8").splitlines()
        report = report[: len(report) - len(below)]
    for path in paths:
        facts = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        load = os.getloadavg()[0]
        results = measure(tools, path, arguments.rounds)
        report += ["", f"## {path.stem}: {facts['cells'] / 1e6:.1f} million cells", ""]
        report += [f"{arguments.rounds} rounds; load of the machine before them: {load:.1f}.", ""]
        report += table(results, facts["cells"])
        report += ["", stages(results[OURS])]
        # After each relief: what was measured is kept when a later one fails.
        arguments.report.write_text("\n".join([*report, *below]) + "\n", encoding="utf-8")
    print("\n".join(report))


if __name__ == "__main__":
    main()
