"""Times the 2-D flow, in arrays and by numba, beside a loop in numba, member by member, and an ensemble of 12.

Run with /usr/bin/python3 benchmarks/flow.py [--rounds 5]; see README.md beside this file.
"""

import argparse
import os
import platform
import resource
import statistics
import subprocess
import sys
import time
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
FOLDER = Path.home() / ".cache" / "tailings_benchmarks" / "flow"
AIM_RATIO, AIM_S, AIM_BYTES = 1.2, 60.0, 300e6
DURATION_S, VOLUME_M3 = 5400.0, 3e6


def numba_python() -> Path | None:
    """Return a Python with numba in an environment of its own, made when missing; None where it cannot be had."""
    python = FOLDER / "bin" / "python"
    if not (FOLDER / "installed").exists():
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(FOLDER)], check=True)
        # numpy 1 as QGIS on Debian 12 has it: both sides run on the same.
        wanted = [str(python), "-m", "pip", "install", "--quiet", "numba", "numpy<2"]
        if subprocess.run(wanted).returncode:
            return None
        (FOLDER / "installed").touch()
    return python


def valley(flow):
    """Return a winding valley 10 km long on 30 m cells that falls 4 %, and the cells of a store at its head."""
    import numpy as np

    x, y = np.arange(340) * 30.0, (np.arange(121)[:, None] - 60) * 30.0
    bed = flow.Bed(600 - 0.04 * x + 0.12 * np.abs(y - 150 * np.sin(x / 700)), 30.0)
    return bed, flow.disc(bed.shape, 60, 20, 8)


def paired(rounds: int) -> None:
    """Print seconds of the processor for one member, ours in arrays and by numba and the loop's in turn, and ratios."""
    sys.path[:0] = [str(PROJECT), str(PROJECT / "benchmarks" / "tools")]
    import numba
    import numpy as np
    from flow_numba import flow_numba

    from tailings_plugin.consequence import flow
    from tailings_plugin.consequence.flow import steps

    bed, store = valley(flow)
    source, mud = flow.Source(VOLUME_M3, store), flow.Rheology(300.0, 500.0)
    by_numba = steps.compiled
    began = time.process_time()
    flow.run(bed, source, mud, 5.0)
    compiling = time.process_time() - began
    flow_numba(bed, source, mud, 5.0)  # compiles, too
    ratios: dict[str, list[float]] = {"arrays": [], "by numba": []}
    print(f"Python {platform.python_version()}, numpy {np.__version__}, numba {numba.__version__}")
    print(f"ours compiles in {compiling:.1f} s of the processor, once a process")
    for number in range(rounds):
        seconds, found = {}, {}
        for name, way in (("arrays", lambda: None), ("by numba", by_numba)):
            steps.compiled = way
            began = time.process_time()
            found[name] = flow.run(bed, source, mud, DURATION_S)
            seconds[name] = time.process_time() - began
        began = time.process_time()
        theirs = flow_numba(bed, source, mud, DURATION_S)
        loop = time.process_time() - began
        for name, own in ratios.items():
            own.append(seconds[name] / loop)
        print(
            f"round {number + 1}: arrays {seconds['arrays']:.2f} s, by numba {seconds['by numba']:.2f} s, the loop "
            f"{loop:.2f} s; load {os.getloadavg()[0]:.1f}"
        )
    for name, own in ratios.items():
        differ = float(np.abs(found[name].depth_max_m - theirs[0]).max())
        print(
            f"{name}: median ratio {statistics.median(own):.2f}, {min(own):.2f} to {max(own):.2f} (aim {AIM_RATIO}); "
            f"{found[name].steps} steps and {theirs[6]}, largest depths differ from the loop's by {differ:.1e} m"
        )
    both = float(np.abs(found["arrays"].depth_max_m - found["by numba"].depth_max_m).max())
    print(f"between our two ways they differ by {both:.1e} m")


def twelve() -> None:
    """Print seconds of the processor and peak memory of an ensemble of 12 members, errors of the relief included."""
    sys.path.insert(0, str(PROJECT))
    import numpy as np

    from tailings_plugin.consequence import flow

    bed, store = valley(flow)
    drawn = flow.members(12, 1, flow.default_ranges(), flow.volume_band(VOLUME_M3))
    began, clock = time.process_time(), time.monotonic()
    runs = flow.ensemble(
        bed,
        lambda member: flow.Source(member.volume_m3, flow.scaled(store, member.radius_factor)),
        drawn,
        DURATION_S,
    )
    runs.share_of_runs(0.5), runs.depth_m(0.9), runs.speed_m_s(), runs.arrival_s(), runs.hazard()
    seconds, wall = time.process_time() - began, time.monotonic() - clock
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    print(
        f"numpy {np.__version__}: 12 members, {sum(done.steps for done in runs.runs)} steps: {seconds:.1f} s of the "
        f"processor (aim {AIM_S:.0f}), {wall:.1f} s by the clock, {peak / 1e6:.0f} MB at most (aim "
        f"{AIM_BYTES / 1e6:.0f}); load {os.getloadavg()[0]:.1f}"
    )


def main() -> None:
    """Run both, the pairs where numba can be had."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--part", choices=["paired", "twelve"], help="one of the two, in this Python")
    arguments = parser.parse_args()
    if arguments.part == "paired":
        paired(arguments.rounds)
    elif arguments.part == "twelve":
        twelve()
    else:
        subprocess.run([sys.executable, __file__, "--part", "twelve"], check=True)
        python = numba_python()
        if python is None:
            print("numba cannot be installed here: the pairs are left out.")
        else:
            subprocess.run(
                [str(python), __file__, "--part", "paired", "--rounds", str(arguments.rounds)], check=True
            )


if __name__ == "__main__":
    main()
