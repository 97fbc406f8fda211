"""Spreadsheets in and out: what a column is, finding the table, reading, writing, refused rows."""
