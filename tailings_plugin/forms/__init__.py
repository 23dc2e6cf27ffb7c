"""Attribute forms made from the field schema: tabs, widgets, constraints, live rating; no Python inside."""
