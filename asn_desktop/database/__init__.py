"""The office file: engine, unit of work, history and undo, bulk writing, lists and search."""
