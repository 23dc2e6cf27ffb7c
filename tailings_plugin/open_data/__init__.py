"""Open data: which sources there are, which tiles of them a place needs, and what a fetched folder holds."""
