"""Fetching files from servers and disks: through QGIS's network manager, with a cache, never half a file."""
