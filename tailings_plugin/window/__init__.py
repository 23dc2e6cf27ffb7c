"""What works on the map: tools beside the window's own, a list a room part."""
