"""Vector layers of files as grids of cells: their texts, and the descriptions of placemarks."""
