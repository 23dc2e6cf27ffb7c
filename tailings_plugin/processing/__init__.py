"""The Toolbox: the provider and its algorithms, in a folder per group."""
