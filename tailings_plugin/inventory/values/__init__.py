"""One cell to one value: units, figures, dates, coded values."""
