"""What stands on the papers of circulars."""
