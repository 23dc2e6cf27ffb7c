"""Tailings hazard rating and downstream analysis for QGIS."""


def classFactory(iface):  # noqa: N802 - the name QGIS calls
    """Return the plugin; called by QGIS and qgis_process when they load it."""
    from .plugin import TailingsPlugin

    return TailingsPlugin(iface)
