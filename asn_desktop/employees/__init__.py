"""People, units and posts of the office."""
