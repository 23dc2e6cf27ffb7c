"""Files of cells and texts as grids: workbooks, text tables, code pages, merged cells."""
