"""Flow directions drawn by hand, over cells that are 100 m squares: every length can be counted."""

import numpy as np
from osgeo import ogr

from tailings_plugin.basin.grid.grid import Grid

ARROWS = {"→": 1, "↘": 2, "↓": 4, "↙": 8, "←": 16, "↖": 32, "↑": 64, "↗": 128, "o": 0, "#": 255}


def drawn(picture: str) -> np.ndarray:
    return np.array([[ARROWS[sign] for sign in line.strip()] for line in picture.split()], dtype=np.uint8)


def square_grid(codes: np.ndarray) -> Grid:
    rows, columns = codes.shape
    return Grid(rows, columns, 0.0, rows * 100.0, 100.0, 100.0, "", geographic=False)


def centres(grid: Grid, cells: list[tuple[int, int]]) -> tuple[np.ndarray, np.ndarray]:
    return grid.centre_of(np.array([row * grid.columns + column for row, column in cells]))


def geometry(polygons) -> ogr.Geometry:
    shape = ogr.Geometry(ogr.wkbMultiPolygon)
    for polygon in polygons:
        part = ogr.Geometry(ogr.wkbPolygon)
        for ring in polygon:
            line = ogr.Geometry(ogr.wkbLinearRing)
            for x, y in ring.tolist():
                line.AddPoint_2D(float(x), float(y))
            part.AddGeometry(line)
        shape.AddGeometry(part)
    return shape
