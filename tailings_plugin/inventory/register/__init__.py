"""The register as a database: a GeoPackage, and the steps from one version of its schema to the next."""
