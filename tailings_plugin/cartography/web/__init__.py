"""The web map: one page that opens from a disk or a web server and asks nothing of the network."""
