"""What changes policies: one function is one operation, undone as one step."""
