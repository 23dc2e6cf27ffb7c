"""What goes on a sheet: facilities, crossings, countries, background, and the captions for them."""
