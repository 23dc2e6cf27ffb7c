"""Which column of a table is which field, and in which unit: headings, header rows, known registers."""
