"""Algorithms of the group `rating`."""
