"""Cells of a raster: where they lie, the eight ways between them, and reading and writing them."""
