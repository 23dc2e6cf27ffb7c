"""Algorithms of the group `map`."""
