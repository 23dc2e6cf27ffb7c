"""What layers tell of the ground a facility stands on, and how it is put into the inventory."""
