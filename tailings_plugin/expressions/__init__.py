"""Functions for the expressions of QGIS: labels, filters, the field calculator, headless runs too."""
