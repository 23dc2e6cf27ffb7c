"""Algorithms of the group Consequences."""
