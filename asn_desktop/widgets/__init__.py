"""What the screens are built of: table, page, filters, jobs, messages, theme. Knows no feature."""
