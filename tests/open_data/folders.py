"""A fetched folder on disk, as the tests of its manifest and page need it."""

from pathlib import Path

from tailings_plugin.open_data.catalogue import read_catalogue
from tailings_plugin.open_data.manifest import Manifest, NotFetched, fetched_file, identity_of, layer_of

WHEN = "2026-11-29T05:00:00Z"


def made(folder: Path) -> Manifest:
    """Return the manifest of a folder with a relief of two sources and people, its files written."""
    catalogue = read_catalogue()
    (folder / "relief").mkdir(parents=True)
    for name, content in (("relief/a.tif", "a"), ("relief/b.tif", "bb"), ("relief.vrt", "<VRT/>")):
        (folder / name).write_text(content, encoding="utf-8")
    (folder / "population.tif").write_text("people", encoding="utf-8")

    def layer(source, file, *parts):
        files = [fetched_file(folder, name, url, WHEN) for name, url in parts]
        return layer_of(catalogue.source(source), folder, file, files)

    return Manifest(
        folder,
        "tailings_plugin 0.9",
        WHEN,
        150.0,
        ((70.0, 40.0, 71.0, 41.0),),
        identity_of(catalogue),
        (
            layer("glo30", "relief.vrt", ("relief/a.tif", "https://example.org/a"), ("relief.vrt", "")),
            layer("glo90", "relief.vrt", ("relief/b.tif", "https://example.org/b"), ("relief.vrt", "")),
            layer("worldpop", "population.tif", ("population.tif", "https://example.org/people?a=1&b=2")),
        ),
        (NotFetched("glofas", "flood", "N40_E70", "the server does not answer"),),
    )
