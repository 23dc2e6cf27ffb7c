"""What an import tells, in groups and as a page."""
