"""How a sheet is laid out: paper, boxes, legend, tables, scale, and its export."""
