"""The screen of accounts, and the dialogs in which passphrases are chosen."""
