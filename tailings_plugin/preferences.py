"""What the user has set for all tools under Settings > Options: dialogs open with it, and no run reads it.

Whether the window's map goes to what a run has loaded is no matter of the run, and is set here, too.

A setting is what QGIS calls the default of a dialog, never that of a parameter: a run from Python, a model, a script or
qgis_process that does not name a value does the same whatever is set on the machine.
"""

from pathlib import Path

from qgis.core import QgsSettings

PREFIX = "tailings_hazard"
KEYS = LANGUAGE, SCHEME, SCHEME_FILE, DATA_FOLDER, AUTHORITY, LOGO, MAP_STAYS = (
    *("language", "scheme", "scheme_file", "data_folder"),
    *("authority", "logo", "map_stays"),
)
# Those that may be set; a tool that does not offer one opens with its own.
SCHEMES = ("thi", "thi-basic", "tri")
FILES = (SCHEME_FILE, DATA_FOLDER, LOGO)
# The parameters that open with a setting, and the tools where they do; None for all that have one.
FILLED: dict[str, tuple[str, tuple[str, ...] | None]] = {
    "LANGUAGE": (LANGUAGE, None),
    "DATA_FOLDER": (DATA_FOLDER, None),
    "SCHEME": (SCHEME, None),
    # Elsewhere the file says what a layer was rated by, or it is of another index.
    "SCHEME_FILE": (SCHEME_FILE, ("assess", "createinventory", "ratehazard")),
    "AUTHORITY": (AUTHORITY, None),
    "LOGO": (LOGO, None),
}


def setting(key: str) -> str:
    """Return what is set, "" for nothing."""
    return str(QgsSettings().value(f"{PREFIX}/{key}", "") or "").strip()


def store(key: str, value: str) -> None:
    """Set a value; "" takes the setting away."""
    if value.strip():
        QgsSettings().setValue(f"{PREFIX}/{key}", value.strip())
    else:
        QgsSettings().remove(f"{PREFIX}/{key}")


def dialog_value(algorithm_id: str, parameter: str) -> str | None:
    """Return what a parameter opens with in a dialog, None for its own default; a file that went is not proposed."""
    key, tools = FILLED.get(parameter, ("", ()))
    if not key or (tools is not None and algorithm_id not in tools):
        return None
    value = setting(key)
    if key == SCHEME and setting(SCHEME_FILE):  # of the two, one counts
        return None
    if not value or (key in FILES and not Path(value).exists()):
        return None
    return value


def goes_to_results() -> bool:
    """Tell whether the map of the window goes to what a run has loaded, as it does unless that is switched off."""
    return setting(MAP_STAYS) != "yes"
