"""The peers: how each is had and run. `run.py` and `tiled.py` say which of them do their work."""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

TOOLS = Path(__file__).resolve().parents[1] / "tools"
PROJECT = TOOLS.parents[1]
OURS = "tailings_plugin"

# Each with the newest versions that a package index gives, but for what breaks it: numba cannot type affine 3, pysheds
# and overflow use what numpy 2 dropped, TopoToolbox needs numpy 2. overflow takes GDAL from the machine.
ENVIRONMENTS: dict[str, tuple[str, ...]] = {
    "pyflwdir": ("pyflwdir", "rasterio", "numba", "affine<3", "numpy<2"),
    "py-richdem": ("py-richdem", "rasterio", "affine<3", "numpy<2"),
    "whitebox-workflows": ("whitebox-workflows", "numpy<2"),
    "pysheds": ("pysheds", "affine<3", "numpy<2"),
    "topotoolbox": ("topotoolbox",),
    "overflow-hydro": ("overflow-hydro", "numpy<2"),
}
WITH_THE_MACHINES_PACKAGES = ("overflow-hydro",)


@dataclass(frozen=True)
class Tool:
    """A program to be timed: its words, in which {python}, {relief}, {points}, {folder} ... are filled in.

    environment: of `ENVIRONMENTS`, whose Python runs it; program: what must be on the machine; None: nothing.
    """

    name: str
    words: tuple[str, ...]
    environment: str | None = None
    program: str | None = None


def script(name: str, file: str, *words: str, environment: str | None = None) -> Tool:
    """Return a tool that is a script of Python in `tools`."""
    return Tool(name, ("{python}", str(TOOLS / file), *words), environment)


def in_grass(name: str, file: str, *words: str) -> Tool:
    """Return a tool that is a script in `tools`, run by GRASS in a location of its own."""
    start = ("grass", "--tmp-location", "EPSG:32643", "--exec")
    return Tool(name, (*start, str(TOOLS / file), *words), program="grass")


class Environments:
    """Environments of Python, one for each peer, made in a folder when first asked for and then kept."""

    def __init__(self, folder: Path, wanted: Mapping[str, tuple[str, ...]] = ENVIRONMENTS):
        self.folder, self.wanted = folder, wanted

    def python(self, name: str) -> Path:
        """Return the Python of an environment; RuntimeError with the reason where it cannot be had."""
        place = self.folder / name
        python, done = place / "bin" / "python", place / "installed"
        packages = "\n".join(self.wanted[name])
        if done.exists() and done.read_text(encoding="utf-8") == packages:
            return python
        print(f"Installing {', '.join(self.wanted[name])} into {place}", flush=True)
        options = ["--system-site-packages"] if name in WITH_THE_MACHINES_PACKAGES else []
        for command in (
            [sys.executable, "-m", "venv", "--clear", *options, str(place)],
            [str(python), "-m", "pip", "install", "--quiet", *self.wanted[name]],
        ):
            run = subprocess.run(command, capture_output=True, text=True)
            if run.returncode:
                said = [line for line in run.stderr.splitlines() if line.strip()] or ["it says nothing"]
                errors = [line for line in said if line.startswith("ERROR")]
                raise RuntimeError(f"it could not be installed: {(errors or said)[-1].strip()}")
        done.write_text(packages, encoding="utf-8")
        return python

    def versions(self, name: str) -> dict[str, str]:
        """Return the versions of what an environment was made for, and of numpy and numba in it."""
        code = (
            "import json, sys; from importlib.metadata import distributions as d, version as v; have = {x.name for x "
            "in d()}; print(json.dumps({n: v(n) for n in sys.argv[1:] if n in have}))"
        )
        names = [package.split("<")[0] for package in self.wanted[name]]
        names = list(dict.fromkeys([*names, "numpy", "numba"]))
        words = [str(self.folder / name / "bin" / "python"), "-c", code, *names]
        return json.loads(subprocess.run(words, check=True, capture_output=True, text=True).stdout)


def at_hand(tools: Iterable[Tool], environments: Environments) -> tuple[dict[str, list[str]], dict[str, str]]:
    """Return the words of the tools that can be run, with {python} filled in, and why the others cannot."""
    words, missing = {}, {}
    for tool in tools:
        if tool.program is not None and shutil.which(tool.program) is None:
            missing[tool.name] = f"{tool.program} is not on this machine"
            continue
        try:
            python = environments.python(tool.environment) if tool.environment else sys.executable
        except RuntimeError as error:
            missing[tool.name] = str(error)
            continue
        words[tool.name] = [word.replace("{python}", str(python)) for word in tool.words]
    for name, reason in missing.items():
        print(f"{name} is left out: {reason}", file=sys.stderr, flush=True)
    return words, missing


def grass_version() -> str | None:
    """Return the version of GRASS on the machine; None without."""
    if shutil.which("grass") is None:
        return None
    return subprocess.run(["grass", "--config", "version"], capture_output=True, text=True).stdout.strip()
