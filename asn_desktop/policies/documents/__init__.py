"""What stands on the papers of policies."""
