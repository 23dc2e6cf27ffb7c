"""The tutorial of the guide, followed: its commands run in their order, its tables of what to compare."""

import os
import re
import shlex
import subprocess
from pathlib import Path
from shutil import copyfile

from osgeo import gdal, ogr

GUIDE = Path(__file__).parents[2] / "docs" / "guide"
DATA = Path(__file__).parents[2] / "tailings_plugin" / "data" / "tutorial"
CHAPTERS = sorted(path.name for path in GUIDE.glob("tutorial-*.md"))

BLOCK = re.compile(r"^```sh\n(.*?)^```", re.MULTILINE | re.DOTALL)


def commands(page: Path) -> list[str]:
    """Return the lines of a page that a shell would run."""
    blocks = BLOCK.findall(page.read_text(encoding="utf-8"))
    return [line for block in blocks for line in block.splitlines()]


def compared(page: Path) -> list[list[str]]:
    """Return the rows of the last table of a page, its cells without the first, which names what to look at."""
    lines = page.read_text(encoding="utf-8").rsplit("\n## ", 1)[1].splitlines()
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("|")]
    return [row[1:] for row in rows[2:]]


def parts(command: str) -> tuple[str, dict[str, str]]:
    """Return the tool of a command of qgis_process and what it is given."""
    program, run, tool, dashes, *given = shlex.split(command)
    assert (program, run, dashes) == ("qgis_process", "run", "--"), command
    return tool.removeprefix("tailings:"), dict(each.split("=", 1) for each in given)


class Tutorial:
    """The folder that a follower has at the end, and what every command said."""

    def __init__(self, folder: Path, run):
        self.folder, self.run = folder, run
        self.results: dict[str, list[dict]] = {}
        self.printed: list[str] = []
        for path in DATA.iterdir():
            copyfile(path, folder / path.name)

    def follow(self, page: str) -> None:
        """Run the commands of a chapter in the folder."""
        before = Path.cwd()
        os.chdir(self.folder)
        try:
            for command in commands(GUIDE / page):
                if command.startswith("psql "):
                    said = subprocess.run(shlex.split(command), capture_output=True, text=True, check=True)
                    self.printed.append(said.stdout)
                else:
                    tool, given = parts(command)
                    self.results.setdefault(tool, []).append(self.run(tool, **given))
        finally:
            os.chdir(before)

    def rows(self, name: str, layer: str = "", where: str = "") -> list[dict]:
        """Return the rows of a table of the folder, a point as longitude and latitude under `point`."""
        file = gdal.OpenEx(str(self.folder / name), gdal.OF_VECTOR)
        table = file.GetLayerByName(layer) if layer else file.GetLayer(0)
        table.SetAttributeFilter(where or None)
        found = []
        for feature in table:
            point = feature.GetGeometryRef()
            is_point = point is not None and point.GetGeometryType() in (ogr.wkbPoint, ogr.wkbPoint25D)
            found.append(feature.items() | ({"point": point.GetPoint_2D()} if is_point else {}))
        return found

    def one(self, facility: str, name: str, layer: str = "", where: str = "") -> dict:
        """Return the only row of a facility."""
        (row,) = self.rows(name, layer, f"facility_id = '{facility}'" + (f" AND {where}" if where else ""))
        return row
