"""The national report: what a register and its rating say of a country, for a working group to discuss."""
