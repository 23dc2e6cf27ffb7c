"""Polygons and lines as plain arrays: what holds a point, what lies near, outlines of cells."""
