"""The ranked list: as a page, and as a table for office programs."""
