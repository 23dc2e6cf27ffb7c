"""The facility sheets: an atlas, one page a facility."""
