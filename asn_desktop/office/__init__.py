"""The office itself: its name and letterhead, the officials who sign, paper and numbering."""
