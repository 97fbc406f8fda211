"""Writing competencies: one function is one operation."""
