"""What a facility is: the schema of its fields, reading tables into it, checking them."""
