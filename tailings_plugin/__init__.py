"""Tailings hazard rating and downstream analysis for QGIS."""


def classFactory(iface):
    """Return the plugin; called by QGIS and qgis_process when they load it."""
    from .plugin import TailingsPlugin

    return TailingsPlugin(iface)
