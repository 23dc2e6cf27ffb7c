"""What a failure hits and when: released volume, run-out, inundated zone, arrival, people. No qgis import."""
