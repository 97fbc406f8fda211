"""The screen of the office's own data: letterhead, numbering, and the officials who sign."""
