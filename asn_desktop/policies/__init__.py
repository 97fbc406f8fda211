"""Personnel policies: their register, stages, versions and texts."""
