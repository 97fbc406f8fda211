"""Who works with this office, in which role, and for which units."""
