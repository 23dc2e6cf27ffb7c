"""The hazard map and the hazard list."""
