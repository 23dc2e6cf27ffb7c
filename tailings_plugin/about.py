"""What metadata.txt says of the plugin, read once: the single source of version and links."""

from configparser import ConfigParser
from pathlib import Path

PLUGIN_FOLDER = Path(__file__).parent
DATA_FOLDER = PLUGIN_FOLDER / "data"

_metadata = ConfigParser(interpolation=None)
_metadata.read(PLUGIN_FOLDER / "metadata.txt", encoding="utf-8")

NAME = _metadata["general"]["name"]
VERSION = _metadata["general"]["version"]
HOMEPAGE = _metadata["general"]["homepage"]
