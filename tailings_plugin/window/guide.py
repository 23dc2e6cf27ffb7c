"""The guide in the browser: its pages lie in the plugin's ZIP, and are read without a network."""

from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices

from ..about import HOMEPAGE, NAME, PLUGIN_FOLDER
from ..translation import tr, user_language

# Put there by scripts/build_zip.py; a checkout has none.
SITE = PLUGIN_FOLDER / "site"
FIRST_PAGES = {"en": "index.html", "ru": "guide/ru/index.html"}


def guide_address() -> QUrl:
    """Return where the guide begins in the user's language: on this computer, or on the web where it is not here."""
    page = FIRST_PAGES[user_language()]
    if (SITE / page).is_file():
        return QUrl.fromLocalFile(str(SITE / page))
    return QUrl(f"{HOMEPAGE}/{page}")


def open_guide(iface: QgisInterface) -> None:
    """Show the guide in the browser, or say where it is when none can be started."""
    address = guide_address()
    if not QDesktopServices.openUrl(address):
        said = tr("No browser could be started. The guide is here: {address}")
        iface.messageBar().pushWarning(NAME, said.format(address=address.toString()))
