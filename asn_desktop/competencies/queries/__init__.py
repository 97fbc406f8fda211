"""Reading competencies."""
