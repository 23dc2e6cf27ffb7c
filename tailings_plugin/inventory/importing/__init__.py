"""From a table of any shape to rows of the inventory, with all that is to be told on the way."""
