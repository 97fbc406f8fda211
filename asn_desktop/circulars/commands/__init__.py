"""What changes circulars: one function is one operation, undone as one step."""
