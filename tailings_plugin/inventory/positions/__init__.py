"""Where facilities are: degrees in any notation, metres of any zone, links, settlements by name."""
