"""Builds the plugin ZIP, byte for byte reproducible: build_zip.py [FOLDER] [--site BUILT_SITE].

It holds the files git tracks in tailings_plugin/ and, as tailings_plugin/site/, the documentation to read without a
network.
"""

import argparse
import configparser
import subprocess
import zipfile
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
PLUGIN = "tailings_plugin"
# One fixed date for all members: a ZIP is then a function of its contents alone.
MEMBER_DATE = (2026, 1, 1, 0, 0, 0)


def tracked_files() -> list[Path]:
    """Return the plugin's tracked files, sorted."""
    listing = subprocess.run(
        ["git", "ls-files", "-z", PLUGIN], cwd=PROJECT, check=True, capture_output=True, text=True
    )
    return sorted(Path(name) for name in listing.stdout.split("\0") if name)


def plugin_version() -> str:
    """Return the version in metadata.txt."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(PROJECT / PLUGIN / "metadata.txt", encoding="utf-8")
    return metadata["general"]["version"]


def members(site: Path | None) -> list[tuple[str, Path]]:
    """Return name in the ZIP and place on the disk of every file."""
    found = [(path.as_posix(), PROJECT / path) for path in tracked_files()]
    if site is not None:
        pages = sorted(path for path in site.rglob("*") if path.is_file())
        if not pages:
            raise SystemExit(f"There is no site in {site}: run scripts/docs first.")
        found += [(f"{PLUGIN}/site/{path.relative_to(site).as_posix()}", path) for path in pages]
    return found


def build(folder: Path, site: Path | None = None) -> Path:
    """Write the ZIP into `folder` and return its path."""
    packed = members(site)
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"{PLUGIN}-{plugin_version()}.zip"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, path in packed:
            member = zipfile.ZipInfo(name, MEMBER_DATE)
            member.compress_type = zipfile.ZIP_DEFLATED
            member.external_attr = 0o644 << 16
            archive.writestr(member, path.read_bytes())
    return target


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Build the plugin ZIP.")
    parser.add_argument("folder", type=Path, nargs="?", default=PROJECT / "dist")
    parser.add_argument("--site", type=Path, help="the documentation that scripts/docs has built")
    given = parser.parse_args()
    print(build(given.folder, given.site))
