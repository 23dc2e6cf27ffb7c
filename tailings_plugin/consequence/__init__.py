"""What is hit and when: release, zone, travel time, exposure."""
