"""What the programs have in common: their words on the command line, and a relief measured by them."""

import argparse
import datetime
import os
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

from .measured import Relief, measure
from .peers import PROJECT


def arguments(description: str, reliefs: Sequence[str], peers: Sequence[str]) -> argparse.ArgumentParser:
    """Return a parser of what all of them take."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument(
        "--folder",
        type=Path,
        default=Path.home() / ".cache" / "tailings_benchmarks",
        help="where environments, reliefs and results are kept (~/.cache/tailings_benchmarks)",
    )
    parser.add_argument(
        "--reliefs",
        nargs="*",
        default=list(reliefs),
        help=f"default: {' '.join(reliefs)}; none: the pages are written from what is kept",
    )
    parser.add_argument(
        "--tools", nargs="*", choices=peers, default=list(peers), metavar="PEER",
        help=f"only these peers beside ours; default all that can be had of: {', '.join(peers)}",
    )  # fmt: skip
    parser.add_argument("--rounds", type=int, default=3, help="runs of each in turn (3)")
    parser.add_argument(
        "--timeout-s", type=float, default=1800.0, help="a tool that takes longer is left out (1800)"
    )
    parser.add_argument(
        "--once-s", type=float, default=300.0, help="one that takes longer than this is run once (300)"
    )
    parser.add_argument(
        "--pages", type=Path, default=PROJECT / "docs", help="folder of the pages to write (docs)"
    )
    return parser


def version_of_ours() -> str:
    """Return the commit that changed the plugin last, + where files differ from it; "unknown" without a repository."""
    git, plugin = ["git", "-C", str(PROJECT)], "tailings_plugin"
    commit, changed = (
        subprocess.run([*git, *words, "--", plugin], capture_output=True, text=True).stdout.strip()
        for words in (["log", "-1", "--format=%h"], ["status", "--porcelain"])
    )
    return f"{commit}{'+' if changed else ''}" or "unknown"


def measured(
    words: Mapping[str, Sequence[str]], on: Relief, given: argparse.Namespace, cores: int | None = None
) -> dict:
    """Return the record of a relief: what all tools took on it, and when."""
    print(f"{on.path.stem}, {on.cells / 1e6:.1f} million cells", flush=True)
    before = os.getloadavg()[0]
    results, left_out = measure(words, given.folder, given.rounds, cores, given.timeout_s, given.once_s)
    return {
        "date": str(datetime.date.today()),
        "ours": version_of_ours(),
        "load": [before, os.getloadavg()[0]],
        "cells": on.cells,
        "tools": {name: asdict(runs) for name, runs in results.items()},
        "left_out": left_out,
    }
