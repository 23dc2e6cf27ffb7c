"""A folder of open data as it is fetched, with the credits and notices of the shipped catalogue."""

from pathlib import Path

from tailings_plugin.open_data import manifest
from tailings_plugin.open_data.catalogue import read_catalogue
from tests.tiny import write_relief

# What Article 6 of the licence asks to be said of data that were cut.
COPERNICUS = (
    "produced using Copernicus WorldDEM-30 © DLR e.V. 2010-2014 and © Airbus Defence and Space GmbH 2014-2018 provided "
    "under COPERNICUS by the European Union and ESA; all rights reserved"
)
LIABILITY = (
    "The organisations in charge of the Copernicus programme by law or by delegation do not incur any liability for "
    "any use of the Copernicus WorldDEM-30"
)
# Source of the catalogue -> file in the folder.
FILES = {
    "glo30": "relief.tif",
    "worldpop": "population.tif",
    "glofas": "flood.vrt",
    "sfrarr_pga": "pga.tif",
    "osm_settlements": "settlements.gpkg",
    "osm_tailings_ponds": "tailings_ponds.gpkg",
    "riveratlas": "rivers.gpkg",
    "natural_earth": "countries.gpkg",
}


def fetched_folder(folder: Path, *sources: str) -> Path:
    """Return `folder` with the files of some sources, all of them by default; relief.tif is a small relief."""
    folder.mkdir(parents=True, exist_ok=True)
    catalogue = read_catalogue(None)
    layers = []
    for each in sources or FILES:
        path = folder / FILES[each]
        if FILES[each] == "relief.tif":
            write_relief(path)
        else:
            path.write_bytes(b"data")
        source = next(one for one in catalogue.sources if one.id == each)
        file = manifest.fetched_file(folder, path.name, "https://example.org/", "2026-11-29T05:00:00Z")
        layers.append(manifest.layer_of(source, folder, path.name, [file]))
    manifest.write(
        manifest.Manifest(
            folder, "test", "2026-11-29T05:00:00Z", 150.0, (), manifest.identity_of(catalogue), tuple(layers)
        )
    )
    return folder
