"""The screens of this feature."""
