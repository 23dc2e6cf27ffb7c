"""The plugin's drawings, embedded: what is made here opens where the plugin is not installed."""

import base64
from functools import cache
from pathlib import Path

from . import look


@cache
def embedded(icon: str) -> str:
    """Return a drawing of icons/ as the text QGIS takes in place of a path."""
    drawing = Path(look.icon_path(icon)).read_bytes()
    return "base64:" + base64.b64encode(drawing).decode("ascii")
