"""The papers of this feature."""
