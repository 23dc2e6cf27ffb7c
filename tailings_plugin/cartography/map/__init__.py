"""The hazard map: one sheet of all facilities, with what lies downstream."""
