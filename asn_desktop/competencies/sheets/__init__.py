"""The workbooks of this feature."""
