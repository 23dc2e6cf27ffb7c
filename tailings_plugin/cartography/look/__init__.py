"""Colours, fonts, symbols and layer styles of maps, lists and sheets."""
