"""Click and see where it flows: a map tool, its work beside the window, what it found, drawn and listed."""
